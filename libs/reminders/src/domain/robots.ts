import { createHmac } from 'node:crypto';

/** Group robots people use. */
export type RobotKind = 'wecom' | 'dingtalk' | 'feishu';

/** What one kind of robot accepts: bytes a text may have, messages a minute and a second; how long it stays shut after too many. */
export const ROBOT_LIMITS: Record<RobotKind, { textBytes: number; perMinute: number; perSecond?: number; tooMany: readonly number[]; shutSeconds: number }> = {
  wecom: { textBytes: 2_048, perMinute: 20, tooMany: [45009], shutSeconds: 60 },
  dingtalk: { textBytes: 18_000, perMinute: 20, tooMany: [130101, 410100], shutSeconds: 600 },
  feishu: { textBytes: 18_000, perMinute: 100, perSecond: 5, tooMany: [11232, 9499], shutSeconds: 60 },
};

/** Whether a kind of channel is a group robot. */
export function isRobot(kind: string): kind is RobotKind {
  return Object.hasOwn(ROBOT_LIMITS, kind);
}

/** A request to a vendor. */
export interface OutboundRequest {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** A text message for a robot, signed as its vendor asks. `now` in milliseconds of the sender's clock. */
export function robotRequest(kind: RobotKind, config: { url: string; secret?: string }, text: string, now: number): OutboundRequest {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  const content = cutBytes(text, ROBOT_LIMITS[kind].textBytes);
  if (kind === 'wecom') return { url: config.url, headers, body: JSON.stringify({ msgtype: 'text', text: { content } }) };
  if (kind === 'dingtalk') {
    const url = new URL(config.url);
    if (config.secret) {
      url.searchParams.set('timestamp', String(now));
      url.searchParams.set('sign', dingtalkSign(config.secret, now));
    }
    return { url: url.toString(), headers, body: JSON.stringify({ msgtype: 'text', text: { content } }) };
  }
  const seconds = Math.floor(now / 1_000);
  const signed = config.secret ? { timestamp: String(seconds), sign: feishuSign(config.secret, seconds) } : {};
  return { url: config.url, headers, body: JSON.stringify({ ...signed, msg_type: 'text', content: { text: content } }) };
}

/** DingTalk: key = secret, message = `ts\nsecret`, ts in milliseconds. */
export function dingtalkSign(secret: string, ms: number): string {
  return createHmac('sha256', secret).update(`${ms}\n${secret}`).digest('base64');
}

/** Feishu: key = `ts\nsecret`, empty message, ts in seconds. */
export function feishuSign(secret: string, seconds: number): string {
  return createHmac('sha256', `${seconds}\n${secret}`).update('').digest('base64');
}

/** What a vendor answered: all three say 200 and put the failure into the body. */
export function robotVerdict(kind: RobotKind, status: number, body: string): { ok: boolean; answer: string; waitSeconds?: number } {
  const answer = `${status} ${body}`.slice(0, 500);
  if (status !== 200) return { ok: false, answer };
  try {
    const parsed = JSON.parse(body) as { errcode?: number; code?: number; StatusCode?: number };
    const code = kind === 'feishu' ? (parsed.code ?? parsed.StatusCode) : parsed.errcode;
    const { tooMany, shutSeconds } = ROBOT_LIMITS[kind];
    return { ok: code === 0, answer, ...(tooMany.includes(code ?? 0) && { waitSeconds: shutSeconds }) };
  } catch {
    return { ok: false, answer };
  }
}

/** Cuts a text to so many UTF-8 bytes without cutting a character; what was left out is said. */
export function cutBytes(text: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit) return text;
  const tail = '\n…（其余请到系统查看）';
  const room = limit - Buffer.byteLength(tail);
  let used = 0;
  let cut = '';
  for (const character of text) {
    used += Buffer.byteLength(character);
    if (used > room) break;
    cut += character;
  }
  return cut + tail;
}
