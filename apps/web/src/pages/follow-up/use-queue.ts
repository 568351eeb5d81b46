import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { call } from '@/api/client';
import { invalidate } from '@/api/hooks';
import { ApiProblem } from '@/api/problem';
import { useSession } from '@/session/use-session';
import { toast } from '@/ui/toast';
import { FollowUpQueue, type Outcome, type QueuedFollowUp } from './queue';

const queue = new FollowUpQueue(localStorage, (work) => (navigator.locks ? navigator.locks.request('follow-up-queue', work) : work()));
window.addEventListener('storage', (event) => { if (event.key === 'follow-up-queue') queue.reload(); });

async function send(entry: QueuedFollowUp): Promise<Outcome> {
  try {
    await call('post', '/api/v1/companies/{id}/follow-ups', { path: { id: entry.companyId }, body: entry.body, idempotencyKey: entry.key } as never);
    return { state: 'sent' };
  } catch (error) {
    const final = error instanceof ApiProblem && error.status >= 400 && error.status < 500 && ![401, 408, 409, 425, 429].includes(error.status);
    return final ? { state: 'refused', why: (error as ApiProblem).errors[0]?.message ?? (error as ApiProblem).detail } : { state: 'later' };
  }
}

/** The waiting follow-ups of the signed-in person and the ways to add and send. */
export function useFollowUpQueue() {
  const { user, status } = useSession();
  const queries = useQueryClient();
  const entries = useSyncExternalStore(queue.subscribe, queue.entries).filter((entry) => entry.userId === user?.id);
  const flush = useCallback(async () => {
    if (!user || status !== 'open') return 0;
    const taken = await queue.flush(user.id, send);
    if (taken > 0) await invalidate(queries, ['/api/v1/companies', '/api/v1/pages', '/api/v1/leads', '/api/v1/projects', '/api/v1/reminders']);
    return taken;
  }, [user, status, queries]);
  return { entries, flush, add: (entry: QueuedFollowUp) => queue.add(entry), remove: (key: string) => queue.remove(key) };
}

/** Sends what waits: at boot, when the network returns, and every 30 s. Mounted once. */
export function useQueueSender(): void {
  const { entries, flush } = useFollowUpQueue();
  const waiting = entries.filter((entry) => !entry.refused).length;
  useEffect(() => {
    if (waiting === 0) return;
    const run = () => void flush().then((taken) => { if (taken > 0) toast.done(taken === 1 ? '1 条待发送的跟进已保存' : `${taken} 条待发送的跟进已保存`); });
    const timer = setInterval(run, 30_000);
    window.addEventListener('online', run);
    run();
    return () => { clearInterval(timer); window.removeEventListener('online', run); };
  }, [waiting, flush]);
}
