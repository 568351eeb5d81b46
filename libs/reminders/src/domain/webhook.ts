import { createHmac } from 'node:crypto';
import { BlockList, isIP } from 'node:net';
import type { OutboundRequest } from './robots';

/** A signed webhook (Standard Webhooks 1.0): id, timestamp in seconds, `v1,` + base64 HMAC-SHA256 over `id.timestamp.body`. The secret is `whsec_` + base64. */
export function webhookRequest(config: { url: string; secret: string }, id: string, payload: object, now: number): OutboundRequest {
  const timestamp = String(Math.floor(now / 1_000));
  const body = JSON.stringify(payload);
  const key = Buffer.from(config.secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { url: config.url, headers: { 'content-type': 'application/json', 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }, body };
}

/** Whether a secret can sign: `whsec_` and base64 of at least 16 bytes. */
export function isWebhookSecret(secret: string): boolean {
  return /^whsec_[A-Za-z0-9+/]+={0,2}$/.test(secret) && Buffer.from(secret.slice(6), 'base64').length >= 16;
}

const STEPS_SECONDS = [30, 120, 600, 1_800, 7_200, 21_600, 43_200, 86_400];

/** Seconds until the next try after `attempts` tries, 30 s to 24 h with up to 20 % jitter; null when it is given up. `chance` in 0…1. */
export function retryAfter(attempts: number, chance: number): number | null {
  const step = STEPS_SECONDS[attempts - 1];
  return step === undefined ? null : Math.round(step * (1 + 0.2 * chance));
}

const inner = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24],
  ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const) inner.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [['::', 128], ['::1', 128], ['64:ff9b::', 96], ['100::', 64], ['2001:db8::', 32], ['fc00::', 7], ['fe80::', 10], ['ff00::', 8]] as const) inner.addSubnet(network, bits, 'ipv6');

/** Whether an address may be called from the inside: public addresses only; IPv4 hidden in IPv6 counts as IPv4. */
export function isPublicAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return isPublicAddress(mapped[1]!);
  const family = isIP(address);
  if (family === 0) return false;
  if (family === 6 && /^::ffff:/i.test(address)) return false; // mapped in hexadecimal
  return !inner.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
