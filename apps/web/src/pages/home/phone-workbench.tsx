import { Tabs } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ApiProblem } from '@/api/problem';
import { sellingRoles } from '@/app/roles';
import { WaitingStrip } from '@/pages/follow-up/waiting-strip';
import { useHasRole } from '@/session/use-session';
import { due, longDay } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { EmptyState, ErrorState } from '@/ui/states';
import { useTitle } from '@/ui/use-title';
import { EndingsCard, endingText } from './rail';
import { groupsOf } from './todo-list';
import { restOf } from './todo-words';
import { TodoCard } from './todo-row';
import type { Ending, WorkbenchData } from './views';

/** One group at a time under the thumb; what ends today stands above. */
export function PhoneWorkbench({ data, error, retry, scope }: { data?: WorkbenchData; error: ApiProblem | null; retry: () => void; scope: React.ReactNode }) {
  useTitle('工作台');
  const sells = useHasRole(sellingRoles);
  const [chosen, setChosen] = useState<string | null>(null);
  const now = new Date();
  if (!data) return error ? <div className="ui-card"><ErrorState what="工作台" error={error} onRetry={retry} /></div> : <SkeletonBlock rows={4} shape="cards" />;
  const groups = groupsOf(data, now);
  const at = chosen ?? (groups.overdue.length > 0 ? 'overdue' : groups.due.length > 0 ? 'due' : groups.idle.length > 0 ? 'idle' : 'due');
  const tab = (key: string, label: string, count: number, red = false) => ({ key, label: <>{label} <span className={red && count > 0 ? 'red' : undefined}>{count}</span></> });
  const urgent = data.endings.find((ending) => ending.kind === 'hold' && due(ending.endsAt).urgency === 'today');
  const todos = at === 'endings' ? [] : groups[at as keyof typeof groups];
  return (
    <>
      <h1 className="visually-hidden">工作台 {longDay(data.on)}</h1>
      <Tabs className="phone-tabs" activeKey={at} onChange={setChosen} items={[tab('overdue', '逾期', groups.overdue.length, true), tab('due', '今天', groups.due.length), tab('idle', '无计划', groups.idle.length), tab('endings', '快到期', data.endings.length)]} />
      {scope && <div style={{ marginBottom: 10 }}>{scope}</div>}
      <WaitingStrip />
      {error && <ErrorState what="工作台" error={error} onRetry={retry} staleAt={Date.parse(data.asOf)} />}
      {urgent && at !== 'endings' && <Urgent ending={urgent} />}
      {at === 'endings' ? <EndingsCard endings={data.endings} /> : todos.length === 0
        ? <div className="ui-card"><EmptyState icon="check" title={at === 'idle' ? '每家都有下次计划。' : at === 'overdue' ? '没有逾期。' : restOf(data.counts.tomorrow)} /></div>
        : <ul className="ui-cards">{todos.map((todo) => <li key={todo.id}><TodoCard todo={todo} now={now} sells={sells} /></li>)}</ul>}
    </>
  );
}

const Urgent = ({ ending }: { ending: Ending }) => (
  <Link to={ending.link ?? '/space'} className="phone-urgent">
    <Icon name="clock" size={18} /><span className="grow"><b>{ending.title} 预留{due(ending.endsAt).text} 到期</b><span>{endingText(ending)}</span></span><b>看预留</b>
  </Link>
);
