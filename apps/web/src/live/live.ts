import { authorizedFetch } from '@/api/client';
import { parseEvents } from './parse-events';

type Listener = (data: unknown, id: string | undefined) => void;
const listeners = new Map<string, Set<Listener>>();
let stop: AbortController | null = null;
let lastId: string | undefined;

/** Calls back on every live event of that name: `notification`, `task`, … Returns the way to stop. */
export function onLive(event: string, listener: Listener): () => void {
  const set = listeners.get(event) ?? new Set();
  listeners.set(event, set.add(listener));
  return () => void set.delete(listener);
}

const wait = (ms: number, signal: AbortSignal) => new Promise<void>((resolve) => { const timer = setTimeout(resolve, ms); signal.addEventListener('abort', () => { clearTimeout(timer); resolve(); }); });

/** One stream per tab, read by fetch so that the token is a header. Reconnects with back-off 1 s … 30 s and `Last-Event-ID`. */
export function startLive(): () => void {
  const controller = new AbortController();
  stop?.abort();
  stop = controller;
  void (async () => {
    let pause = 1_000;
    while (!controller.signal.aborted) {
      const opened = Date.now();
      await readStream(controller.signal).catch(() => undefined);
      pause = Date.now() - opened > 30_000 ? 1_000 : Math.min(pause * 2, 30_000);
      if (!controller.signal.aborted) await wait(pause + Math.random() * 500, controller.signal);
    }
  })();
  return () => controller.abort();
}

async function readStream(signal: AbortSignal): Promise<void> {
  const response = await authorizedFetch(new Request('/api/v1/notifications/stream', { signal, headers: { accept: 'text/event-stream', ...(lastId ? { 'last-event-id': lastId } : {}) } }));
  if (!response.ok || !response.body) throw new Error(`stream ${response.status}`);
  for (const listener of listeners.get('open') ?? []) listener(null, undefined);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const { events, rest: left } = parseEvents(rest + value);
    rest = left;
    for (const { event, data, id } of events) {
      if (id) lastId = id;
      for (const listener of listeners.get(event) ?? []) listener(data, id);
    }
  }
}
