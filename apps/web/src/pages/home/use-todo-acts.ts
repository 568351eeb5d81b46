import { useWrite } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { addDays, businessDate, momentOf } from '@/ui/format';
import { toast } from '@/ui/toast';
import type { Todo } from './views';

const stale = ['/api/v1/pages', '/api/v1/reminders'];

/** 稍后 puts a thing to tomorrow morning, 完成 ends it; both may be taken back for ten seconds. */
export function useTodoActs() {
  const refused = { onRefused: (problem: Error) => void toast.error(sayProblem(problem)) };
  const snooze = useWrite('post', '/api/v1/reminders/{id}/snooze', { stale, ...refused });
  const done = useWrite('post', '/api/v1/reminders/{id}/done', { stale, ...refused });
  const restore = useWrite('post', '/api/v1/reminders/{id}/snooze', { stale, ...refused });
  const path = (todo: Todo) => ({ id: todo.reminderId ?? '' });
  return {
    later: (todo: Todo) => snooze.mutate({ path: path(todo), body: { until: momentOf(addDays(businessDate(new Date()), 1), '09:30') } }, {
      onSuccess: () => toast.undo('已改到明天 09:30', () => restore.mutate({ path: path(todo), body: { until: todo.dueAt ?? new Date().toISOString() } })),
    }),
    finish: (todo: Todo) => done.mutate({ path: path(todo), body: {} }, { onSuccess: () => toast.done('已完成') }),
  };
}
