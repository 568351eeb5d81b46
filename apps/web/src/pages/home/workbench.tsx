import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useGet } from '@/api/hooks';
import { sellingRoles } from '@/app/roles';
import { useFollowUpSheet } from '@/pages/follow-up/address';
import { WaitingStrip } from '@/pages/follow-up/waiting-strip';
import { useHasRole } from '@/session/use-session';
import { useFilters } from '@/ui/filters';
import { businessDate, longDay } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { StatStrip } from '@/ui/stat-strip';
import { ErrorState } from '@/ui/states';
import { usePhone } from '@/ui/use-phone';
import { statOf } from './figures';
import { EndingsCard, MonthCard, NewsCard } from './rail';
import { TodoList } from './todo-list';
import type { Range, WorkbenchData } from './views';
import { PhoneWorkbench } from './phone-workbench';
import './workbench.css';

/** My day: what is late, what is due, what has no next step; beside it what ends soon. */
export function Workbench() {
  const phone = usePhone();
  const leads = useHasRole(['team_lead']);
  const { values, set } = useFilters(['scope', 'range']);
  const range = (values.range ?? 'today') as Range;
  const read = useGet('/api/v1/pages/workbench', { query: { ...(leads && values.scope === 'team' ? { scope: 'team' } : {}), range } }, { keep: true, refetchEvery: 120_000 });
  const data = read.data as WorkbenchData | undefined;
  const scope = leads ? <Segmented size={phone ? 'middle' : 'small'} value={values.scope ?? 'mine'} options={[{ value: 'mine', label: '我的' }, { value: 'team', label: '本组' }]} onChange={(value) => set({ scope: value === 'team' ? 'team' : null })} /> : null;
  if (phone) return <PhoneWorkbench data={data} error={read.error} retry={() => void read.refetch()} scope={scope} />;
  return (
    <>
      <Head data={data} scope={scope} />
      <WaitingStrip />
      {read.error && <ErrorState what="工作台" error={read.error} onRetry={() => void read.refetch()} staleAt={data ? read.dataUpdatedAt : undefined} />}
      {!data && !read.error && <div className="stack"><div className="ui-card"><SkeletonBlock rows={1} /></div><div className="ui-card"><SkeletonBlock rows={8} /></div></div>}
      {data && (
        <div style={read.error ? { opacity: 0.6 } : undefined}>
          {data.figures.length > 0 && <StatStrip stats={data.figures.map(statOf)} />}
          <div className="cols">
            <TodoList data={data} range={range} onRange={(next) => set({ range: next === 'today' ? null : next })} />
            <div className="stack">
              <EndingsCard endings={data.endings} />
              {data.month.length > 0 && <MonthCard month={data.month} on={data.on} />}
              <NewsCard />
            </div>
          </div>
        </div>
      )}
    </>
  );
}

function Head({ data, scope }: { data?: WorkbenchData; scope: React.ReactNode }) {
  const sells = useHasRole(sellingRoles);
  const openFollowUp = useFollowUpSheet();
  const [today] = useState(() => businessDate(new Date()));
  const counts = data?.counts;
  const sum = counts ? counts.overdue + counts.today + counts.idle : 0;
  const facts = counts && (sum === 0 ? <span>今天没有待办。</span> : (
    <span>今天 {sum} 件：{counts.overdue > 0 && <><b className="red">{counts.overdue} 件逾期</b>，</>}{counts.today} 件今天到期{counts.idle > 0 ? `，${counts.idle} 件没有下次计划` : ''}</span>
  ));
  return (
    <PageHead
      name="工作台" title={longDay(data?.on ?? today)} facts={<>{facts}{scope}</>}
      actions={sells && <><Link to="/leads/import"><Button>导入线索</Button></Link><Button type="primary" icon={<Icon name="plus" size={16} stroke={2} />} onClick={() => openFollowUp({})}>记跟进</Button></>}
    />
  );
}
