import { Segmented } from 'antd';
import { sellingRoles } from '@/app/roles';
import { useHasRole } from '@/session/use-session';
import { EmptyState } from '@/ui/states';
import { Card } from '@/ui/card';
import { restOf } from './todo-words';
import { TodoRow } from './todo-row';
import type { Range, Todo, WorkbenchData } from './views';

export interface Groups { overdue: Todo[]; due: Todo[]; idle: Todo[] }

/** Late ones, those of the range, and those without a plan. Red only in the first group. */
export function groupsOf(data: WorkbenchData, now: Date): Groups {
  const late = (todo: Todo) => todo.dueAt !== null && new Date(todo.dueAt) <= now;
  return { overdue: data.todo.filter(late), due: data.todo.filter((todo) => !late(todo)), idle: data.idle };
}

const rangeWords: Record<Range, string> = { today: '今天', tomorrow: '明天', week: '本周' };

export function TodoList({ data, range, onRange }: { data: WorkbenchData; range: Range; onRange: (range: Range) => void }) {
  const sells = useHasRole(sellingRoles);
  const now = new Date();
  const { overdue, due, idle } = groupsOf(data, now);
  const { tomorrow, week } = data.counts;
  const section = (key: string, tone: string, title: string, todos: Todo[], note?: string) => todos.length > 0 && (
    <section key={key} aria-label={title}>
      <h3 className={`todo-sec ${tone}`}><i />{title}<span>{todos.length}</span>{note && <span>　{note}</span>}</h3>
      {todos.map((todo) => <TodoRow key={todo.id} todo={todo} now={now} sells={sells} />)}
    </section>
  );
  const empty = overdue.length + due.length + (range === 'today' ? idle.length : 0) === 0;
  return (
    <Card
      flush extra={data.scope === 'team' ? '按时间·本组' : '按时间·含协作'}
      title={<>{data.scope === 'team' ? '本组待办' : '我的待办'}<Segmented size="small" value={range} options={[{ value: 'today', label: '今天' }, { value: 'tomorrow', label: `明天 ${tomorrow}` }, { value: 'week', label: `本周 ${week}` }]} onChange={onRange} /></>}
    >
      {empty && <EmptyState icon="check" title={range === 'today' ? restOf(tomorrow) : `${rangeWords[range]}没有待办。`} about={range === 'today' ? '记跟进时选下次日期，到时会出现在这里。' : undefined} />}
      {section('overdue', 'r', '逾期', overdue)}
      {section('due', '', rangeWords[range], due)}
      {range === 'today' && section('idle', 'w', '没有下次计划', idle, `超过 ${data.idleAfterDays} 天未安排跟进`)}
    </Card>
  );
}
