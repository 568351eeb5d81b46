import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A webhook receiver that checks the signature as Standard Webhooks asks. */
export interface FakeReceiver {
  url: string;
  secret: string;
  accepted: Array<{ id: string; body: { kind: string; title: string } }>;
  rejected: number;
  /** The status of the next answers, 204 by default. */
  answer: number;
  stop(): Promise<void>;
}

export async function startFakeReceiver(): Promise<FakeReceiver> {
  const key = Buffer.from('a-secret-for-tests-only');
  const state: FakeReceiver = { url: '', secret: `whsec_${key.toString('base64')}`, accepted: [], rejected: 0, answer: 204, stop: async () => undefined };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    const id = String(request.headers['webhook-id']);
    const at = String(request.headers['webhook-timestamp']);
    const expected = Buffer.from(createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64'));
    const given = Buffer.from(String(request.headers['webhook-signature']).replace(/^v1,/, ''));
    const genuine = expected.length === given.length && timingSafeEqual(expected, given) && Math.abs(Date.now() / 1_000 - Number(at)) < 300;
    if (!genuine) state.rejected++;
    else if (state.answer < 300) state.accepted.push({ id, body: JSON.parse(body) as { kind: string; title: string } });
    response.statusCode = genuine ? state.answer : 401;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  state.stop = () => new Promise((resolve) => server.close(() => resolve()));
  return state;
}

/** A mail server that keeps what it is given. */
export interface FakeMail {
  url: string;
  messages: Array<{ to: string[]; text: string }>;
  stop(): Promise<void>;
}

export async function startFakeMail(): Promise<FakeMail> {
  const messages: FakeMail['messages'] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      let text = '';
      stream.on('data', (part: Buffer) => {
        text += part.toString();
      });
      stream.on('end', () => {
        messages.push({ to: session.envelope.rcptTo.map((recipient) => recipient.address), text });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, messages, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}
