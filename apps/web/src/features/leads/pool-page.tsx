import { leadSources } from '@crm/leads/words';
import { PARKS } from '@crm/identity/words';
import { useState } from 'react';
import { sellingRoles } from '@/app/roles';
import { useGet } from '@/api/hooks';
import { useHasRole } from '@/session/use-session';
import { FilterBar } from '@/ui/filter-bar';
import { useDrawerParam, useFilters } from '@/ui/filters';
import { number } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { StatStrip } from '@/ui/stat-strip';
import { EmptyState, NoMatch } from '@/ui/states';
import { type CursorList, useCursorList } from '@/ui/use-cursor-list';
import { usePools } from './api';
import { BulkBar } from './bulk-bar';
import { DIRECTIONS } from './direction-words';
import { LeadDrawer } from './lead-drawer';
import { LeadTable } from './lead-table';
import { LeadTabs } from './lead-tabs';
import type { Lead } from './views';

const KEYS = ['q', 'poolId', 'source', 'direction', 'park', 'importId', 'sort'] as const;
const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));

/** 线索池: what waits to be claimed, and how much one may still take. */
export default function PoolPage() {
  const selling = useHasRole(sellingRoles);
  const { values, set, clear, count } = useFilters(KEYS);
  const [openId, open, close] = useDrawerParam('open');
  const [picked, setPicked] = useState<string[]>([]);
  const pools = usePools().data?.items ?? [];
  const holding = useGet('/api/v1/leads/holding', {}, { enabled: selling }).data as unknown as { holding: number; cap: number; claimedToday: number } | undefined;
  const list = useCursorList('/api/v1/leads', { ...values, state: 'pooled' }) as unknown as CursorList<Lead>;
  const chosen = pools.find((p) => p.id === values.poolId);
  return (
    <>
      <PageHead title="线索池" crumbs={[{ label: '线索', to: '/leads' }, { label: '线索池' }]} facts={chosen && `每天可认领 ${chosen.dailyQuota} 家 · 退回后冷却 ${chosen.cooldownDays} 天 · ${chosen.recycleWorkdays} 个工作日未跟进回收`}><LeadTabs /></PageHead>
      <StatStrip stats={[
        ...pools.slice(0, 3).map((p) => ({ label: p.name, value: number(p.waiting), unit: '条待认领', to: `/leads/pool?poolId=${p.id}` })),
        ...(holding ? [{ label: '在手', value: `${holding.holding} / ${holding.cap}`, unit: '家', tone: holding.holding >= holding.cap ? ('amb' as const) : undefined, to: '/leads?ownerId=me' }, { label: '今天已认领', value: number(holding.claimedToday), unit: '家' }] : []),
      ]} />
      <FilterBar
        values={values} count={count} onChange={set} onClear={clear} bulk={picked.length > 0 && selling ? <BulkBar leads={list.items.filter((l) => picked.includes(l.id))} onDone={() => setPicked([])} /> : undefined}
        fields={[
          { kind: 'search', key: 'q', placeholder: '企业名称或信用代码' },
          { kind: 'select', key: 'poolId', label: '线索池', options: pools.map((p) => ({ value: p.id, label: p.name })), width: 160 },
          { kind: 'select', key: 'direction', label: '方向', options: options(DIRECTIONS) },
          { kind: 'select', key: 'park', label: '园区', options: options(PARKS) },
          { kind: 'select', key: 'source', label: '来源', options: options(leadSources) },
        ]}
      />
      <LeadTable
        pool list={list} sort={values.sort ?? '-createdAt'} onSort={(next) => set({ sort: next })} onOpen={(lead) => open(lead.id)} selection={selling ? { keys: picked, onChange: setPicked } : undefined}
        empty={count > 0 ? <NoMatch what="线索" count={count} onClear={clear} /> : <EmptyState title="线索池是空的" about="导入名单或退回的线索会出现在这里。" action={selling ? { label: '导入线索', to: '/leads/import' } : undefined} />}
      />
      <LeadDrawer id={openId} onClose={close} />
    </>
  );
}
