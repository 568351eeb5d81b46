import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export type FakeKind = 'wecom' | 'dingtalk' | 'feishu';

/** Stand-ins for the three vendors: they check what the vendors check and answer with the vendors' codes, always with HTTP 200. */
export interface FakeRobots {
  url(kind: FakeKind): string;
  /** Texts that a group has really received. */
  received(kind: FakeKind): string[];
  /** Vendor codes of refused calls. */
  refused(kind: FakeKind): number[];
  /** The next calls of a kind go unanswered (the connection is cut after reading). */
  silence(kind: FakeKind, calls: number): void;
  /** A group that has just had all messages of its minute from somebody else. */
  crowd(kind: FakeKind): void;
  clear(): void;
  stop(): Promise<void>;
}

const SECRET = 'SEC-for-tests';
const PER_MINUTE: Record<FakeKind, number> = { wecom: 20, dingtalk: 20, feishu: 100 };
const HOUR_MS = 3_600_000;

export const FAKE_ROBOT_SECRET = SECRET;

export async function startFakeRobots(): Promise<FakeRobots> {
  const received: Record<FakeKind, string[]> = { wecom: [], dingtalk: [], feishu: [] };
  const refused: Record<FakeKind, number[]> = { wecom: [], dingtalk: [], feishu: [] };
  const times: Record<FakeKind, number[]> = { wecom: [], dingtalk: [], feishu: [] };
  const silent: Record<FakeKind, number> = { wecom: 0, dingtalk: 0, feishu: 0 };

  const tooMany = (kind: FakeKind): boolean => {
    const now = Date.now();
    times[kind] = times[kind].filter((at) => at > now - 60_000);
    times[kind].push(now);
    return times[kind].length > PER_MINUTE[kind];
  };
  const judge = (kind: FakeKind, url: URL, body: string): { code: number; message: string; text?: string } => {
    const message = JSON.parse(body) as { msgtype?: string; msg_type?: string; text?: { content: string }; content?: { text: string }; timestamp?: string; sign?: string };
    if (tooMany(kind)) return kind === 'wecom' ? { code: 45009, message: 'api freq out of limit' } : kind === 'dingtalk' ? { code: 130101, message: 'send too fast' } : { code: 11232, message: 'frequency limited' };
    if (kind === 'wecom') {
      if (message.msgtype !== 'text' || !message.text) return { code: 40008, message: 'invalid message type' };
      return Buffer.byteLength(message.text.content) > 2_048 ? { code: 40058, message: 'content exceed max length' } : { code: 0, message: 'ok', text: message.text.content };
    }
    if (kind === 'dingtalk') {
      const at = Number(url.searchParams.get('timestamp'));
      const sign = createHmac('sha256', SECRET).update(`${at}\n${SECRET}`).digest('base64');
      if (Math.abs(Date.now() - at) > HOUR_MS) return { code: 310000, message: 'invalid timestamp' };
      return url.searchParams.get('sign') === sign ? { code: 0, message: 'ok', text: message.text?.content } : { code: 310000, message: 'sign not match' };
    }
    const seconds = Number(message.timestamp);
    const sign = createHmac('sha256', `${seconds}\n${SECRET}`).update('').digest('base64');
    return Math.abs(Date.now() / 1_000 - seconds) > 3_600 || message.sign !== sign ? { code: 19021, message: 'sign match fail or timestamp is not within one hour from current time' } : { code: 0, message: 'success', text: message.content?.text };
  };

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://fake');
    const kind = url.pathname.slice(1) as FakeKind;
    const body = await textOf(request);
    if (silent[kind] > 0) {
      silent[kind]--;
      request.socket.destroy();
      return;
    }
    const verdict = judge(kind, url, body);
    if (verdict.code === 0) received[kind].push(verdict.text ?? '');
    else refused[kind].push(verdict.code);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(kind === 'feishu' ? { code: verdict.code, msg: verdict.message } : { errcode: verdict.code, errmsg: verdict.message }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (kind) => `http://127.0.0.1:${port}/${kind}?key=for-tests`,
    received: (kind) => received[kind],
    refused: (kind) => refused[kind],
    silence: (kind, calls) => {
      silent[kind] = calls;
    },
    crowd: (kind) => {
      times[kind] = Array(PER_MINUTE[kind]).fill(Date.now());
    },
    clear: () => {
      for (const kind of ['wecom', 'dingtalk', 'feishu'] as const) {
        received[kind] = [];
        refused[kind] = [];
        times[kind] = [];
        silent[kind] = 0;
      }
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
