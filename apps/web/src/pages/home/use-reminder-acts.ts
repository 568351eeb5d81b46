import { call } from '@/api/client';
import { useInvalidate } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { addDays, businessDate, momentOf } from '@/ui/format';
import { toast } from '@/ui/toast';

const STALE = ['/api/v1/pages', '/api/v1/reminders', '/api/v1/notifications'];

/** 稍后 puts a reminder to tomorrow morning, 完成 ends it; ten seconds to take either back. */
export function useReminderActs() {
  const invalidate = useInvalidate();
  const step = async (name: 'snooze' | 'done' | 'undo', id: string, body: object): Promise<boolean> => {
    try {
      await call('post', `/api/v1/reminders/{id}/${name}`, { path: { id }, body } as never);
      return true;
    } catch (problem) {
      toast.error(sayProblem(problem));
      return false;
    }
  };
  // the row leaves the screen with the reload, so the toast stands before it
  const act = async (name: 'snooze' | 'done', id: string, body: object, words: string) => {
    if (await step(name, id, body)) toast.undo(words, async () => { await step('undo', id, {}); await invalidate(...STALE); });
    await invalidate(...STALE);
  };
  return {
    later: (id: string) => act('snooze', id, { until: momentOf(addDays(businessDate(new Date()), 1), '09:30') }, '已改到明天 09:30'),
    finish: (id: string) => act('done', id, {}, '已完成'),
  };
}
