import { type SlaClock, slaClocks } from '@crm/leads/words';
import { Link } from 'react-router';
import { CompanyName } from '@/ui/company-name';
import { type Column, CursorTable, RowCard } from '@/ui/cursor-table';
import { FilterBar } from '@/ui/filter-bar';
import { useDrawerParam, useFilters } from '@/ui/filters';
import { businessDate, moment } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { EmptyState, NoMatch } from '@/ui/states';
import { type CursorList, useCursorList } from '@/ui/use-cursor-list';
import { LeadDrawer } from './lead-drawer';
import { LeadTabs } from './lead-tabs';
import type { Breach } from './views';

const KEYS = ['clock', 'open', 'ownerId', 'sort'] as const;
type Breaches = CursorList<Breach> & { first?: { limits: Record<SlaClock, number> } };
const limitsOf = (list: Breaches) => list.first && `${Object.entries(slaClocks).map(([clock, label]) => `${label} ${list.first?.limits[clock as SlaClock]}`).join('、')} 个工作日（由系统管理员设定）`;
const late = (b: Breach) => (b.lateWorkdays > 0 ? `超 ${b.lateWorkdays} 个工作日` : businessDate(b.dueAt) === businessDate(b.metAt ?? new Date()) ? '当天超时' : '超不到 1 个工作日');

/** 超时: SLA clocks that ran out, the longest first. */
export default function SlaPage() {
  const { values, set, clear, count } = useFilters(KEYS, { open: 'true' });
  const [openId, open, close] = useDrawerParam('lead');
  const list = useCursorList('/api/v1/leads/sla-breaches', values) as unknown as Breaches;
  const columns: Column<Breach>[] = [
    { key: 'company', title: '企业', fixed: 'left', width: 300, render: (b) => <CompanyName name={b.companyName} strong /> },
    { key: 'clock', title: '时限', width: 110, render: (b) => slaClocks[b.clock] },
    { key: 'late', title: '超时', width: 140, render: (b) => <span className={b.metAt ? 'amb' : 'red b'}>{late(b)}</span> },
    { key: 'owner', title: '负责人', width: 120, render: (b) => b.owner?.name ?? '—' },
    { key: 'team', title: '团队', width: 120, render: (b) => b.team?.name ?? '—' },
    { key: 'started', title: '开始', width: 120, render: (b) => moment(b.startedAt) },
    { key: 'due', title: '应完成', width: 120, sort: 'dueAt', render: (b) => moment(b.dueAt) },
    { key: 'met', title: '完成', width: 120, render: (b) => (b.metAt ? moment(b.metAt) : <span className="t3">未完成</span>) },
  ];
  return (
    <>
      <PageHead title="超时" crumbs={[{ label: '线索', to: '/leads' }, { label: '超时' }]} facts={limitsOf(list)}><LeadTabs /></PageHead>
      <FilterBar
        values={values} count={count} onChange={set} onClear={clear}
        fields={[
          { kind: 'select', key: 'clock', label: '时限', options: Object.entries(slaClocks).map(([value, label]) => ({ value: value as SlaClock, label })) },
          { kind: 'select', key: 'open', label: '状态', options: [{ value: 'true', label: '未完成' }, { value: 'false', label: '已完成但超时' }] },
          { kind: 'select', key: 'ownerId', label: '负责人', options: [{ value: 'me', label: '我' }] },
        ]}
      />
      <CursorTable
        list={list} rowKey={(b) => `${b.leadId}:${b.clock}:${b.startedAt}`} columns={columns} what="超时" onOpen={(b) => open(b.leadId)} sort={values.sort ?? 'dueAt'} onSort={(next) => set({ sort: next })}
        empty={count > 0 ? <NoMatch what="超时" count={count} onClear={clear} /> : <EmptyState title="没有超时的线索" about="首次联系、研判、反馈和定期跟进都在时限内。" icon="clock" />}
        card={(b) => <RowCard top={<span className={b.metAt ? 'amb' : 'red b'}>{late(b)}</span>} title={b.companyName} main={slaClocks[b.clock]} note={`${b.owner?.name ?? '—'} · 应于 ${moment(b.dueAt)} 前`} onOpen={() => open(b.leadId)} edge={b.metAt ? 'amber' : 'red'} actions={<Link to={`/companies/${b.companyId}`} className="linkish">看企业</Link>} />}
      />
      <LeadDrawer id={openId} onClose={close} />
    </>
  );
}
