import { lookup as dnsLookup } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Injectable } from '@nestjs/common';
import { AppError } from '@crm/platform';
import type { OutboundRequest } from './domain/robots';
import { isPublicAddress } from './domain/webhook';

const TIMEOUT_MS = 8_000;
const MAX_ANSWER = 4_096;

/** What came back; `null` when nobody answered in time, so that the message may or may not have arrived. */
export type OutboundAnswer = { status: number; body: string } | null;

/**
 * Calls outside servers. Every address a name resolves to must be public, and the call goes to exactly the address that was
 * checked (no second lookup, no redirects), so that a webhook cannot be pointed at the inside of the house.
 * OUTBOUND_PRIVATE=1 allows private addresses and plain http, for tests and closed networks.
 */
@Injectable()
export class Outbound {
  private readonly allowPrivate = process.env.OUTBOUND_PRIVATE === '1';

  /** Refuses an address that may not be called, in words for the person who entered it. */
  check(address: string): void {
    let url: URL;
    try {
      url = new URL(address);
    } catch {
      throw refused('不是网址');
    }
    if (url.protocol !== 'https:' && !(this.allowPrivate && url.protocol === 'http:')) throw refused('只能用 https 地址');
    if (this.allowPrivate) return;
    const bare = url.hostname.replace(/^\[|\]$/g, '');
    if (/^[\d.]+$|:/.test(bare) && !isPublicAddress(bare)) throw refused('不能指向内网地址');
    if (url.username || url.password) throw refused('地址里不能带用户名');
  }

  /** Sends; rejects only when the address is refused. */
  async send({ url, headers, body }: OutboundRequest): Promise<OutboundAnswer> {
    this.check(url);
    const target = new URL(url);
    const make = target.protocol === 'https:' ? httpsRequest : httpRequest;
    return new Promise((resolve, reject) => {
      const settle = (answer: OutboundAnswer) => {
        clearTimeout(late);
        resolve(answer);
      };
      const call = make(target, { method: 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(body) }, lookup: this.lookup }, (answer) => {
        let text = '';
        const done = () => settle({ status: answer.statusCode ?? 0, body: text.slice(0, MAX_ANSWER) });
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => {
          text += part;
          if (text.length < MAX_ANSWER) return;
          done();
          call.destroy();
        });
        answer.on('end', done);
        answer.on('error', () => settle(null));
      });
      // over all: a server that answers drop by drop may not hold a channel for ever; set after the call, which may throw
      const late = setTimeout(() => call.destroy(), TIMEOUT_MS);
      call.on('error', (error) => {
        clearTimeout(late);
        if (error instanceof AppError) reject(error);
        else resolve(null);
      });
      call.on('close', () => settle(null)); // a promise settles once: only a call that broke off comes here first
      call.end(body);
    });
  }

  /** Resolves a name once and lets the call go only to a public address. */
  private readonly lookup: LookupFunction = (hostname, options, callback) => {
    dnsLookup(hostname, { ...options, all: true }, (error, addresses) => {
      const list = Array.isArray(addresses) ? addresses : [];
      const inside = list.find((found) => !this.allowPrivate && !isPublicAddress(found.address));
      if (error || list.length === 0 || inside) return callback(error ?? refused('不能指向内网地址'), '', 4);
      if (options.all) return callback(null, list);
      return callback(null, list[0]!.address, list[0]!.family);
    });
  };
}

function refused(why: string): AppError {
  return new AppError('REMINDERS.ADDRESS_REFUSED', 'invalid', `这个地址不能用：${why}。`, {}, [{ path: 'url', code: 'REFUSED', message: why }]);
}
