import { followUpKinds } from '@crm/companies/words';
import { leadSources } from '@crm/leads/words';
import { addDays, businessDate, clockTime, demoName, shortDate, weekdayName } from '@/ui/format';
import type { IconName } from '@/ui/icon';
import type { Todo } from './views';

const icons: Record<string, IconName> = { call: 'phone', wechat: 'chat', visit_out: 'pin', visit_in: 'users', meeting: 'team', event: 'flag' };

/** The sign of a row: how one last talked, a flag for a clock, a bell for what somebody set himself. */
export function todoIcon(todo: Todo): IconName {
  if (todo.kind === 'sla' || todo.kind === 'watch') return 'flag';
  if (todo.kind === 'hold_approval') return 'space';
  if (todo.lastTalk) return icons[todo.lastTalk.kind] ?? 'chat';
  return todo.kind === 'follow_up' ? 'phone' : 'bell';
}

/** What is to be done, in one line. */
export function todoText(todo: Todo): string {
  const bare = todo.company ? demoName(todo.company.name).name : '';
  const plan = todo.kind === 'follow_up' ? (todo.body?.trim() || '跟进') : todo.kind === 'idle' ? '未安排下次跟进' : todo.title;
  // Libs name the company in their titles; the row names it already.
  return bare ? plan.replace(todo.company?.name ?? '', '').replace(bare, '').replace(/[：:]\s*$/, '').trim() || todo.title : plan;
}

/** The line below: the last talk, else where it came from. */
export function todoNote(todo: Todo, now: Date): string {
  if (todo.kind === 'hold_approval') return todo.body ?? '';
  if (todo.kind === 'watch') return `${todo.reminderKind === 'instruction' ? '批示' : '需协调'}${todo.body ? `·${todo.body}` : ''}`;
  if (todo.lastTalk) return `上次 ${shortDate(businessDate(todo.lastTalk.at), now)} ${followUpKinds[todo.lastTalk.kind as keyof typeof followUpKinds] ?? ''}：${todo.lastTalk.content.split('\n')[0]}`;
  const source = todo.source ? `来源：${leadSources[todo.source as keyof typeof leadSources] ?? todo.source}` : null;
  return [source, todo.kind === 'sla' || todo.kind === 'follow_up' ? '还没有跟进记录' : todo.body].filter(Boolean).join('·');
}

/** A quiet day: when the next things wait. */
export const restOf = (tomorrow: number): string => (tomorrow > 0 ? `今天的都办完了。明天 ${tomorrow} 件。` : '今天的都办完了。');

/** In the list of later days the day stands before the time. */
export function laterWords(at: string, now: Date): string {
  const on = businessDate(at);
  return on === addDays(businessDate(now), 1) ? clockTime(at) : `${weekdayName(on)} ${clockTime(at)}`;
}
