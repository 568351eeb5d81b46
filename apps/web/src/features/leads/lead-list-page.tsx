import { DIRECTIONS } from './direction-words';
import { leadIntents, leadSources, leadStates } from '@crm/leads/words';
import { PARKS } from '@crm/identity/words';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { sellingRoles } from '@/app/roles';
import { useHasRole } from '@/session/use-session';
import { FilterBar } from '@/ui/filter-bar';
import { useDrawerParam, useFilters } from '@/ui/filters';
import { PageHead } from '@/ui/page-head';
import { EmptyState, NoMatch } from '@/ui/states';
import { type CursorList, useCursorList } from '@/ui/use-cursor-list';
import { usePools } from './api';
import { BulkBar } from './bulk-bar';
import { DUE } from './filter-words';
import { ExportButton } from './export-button';
import { LeadDrawer } from './lead-drawer';
import { LeadForm } from './lead-form';
import { LeadTable } from './lead-table';
import { LeadTabs } from './lead-tabs';
import { SavedViews } from './saved-views';
import type { Lead } from './views';

const KEYS = ['q', 'state', 'due', 'ownerId', 'source', 'direction', 'park', 'intent', 'poolId', 'importId', 'sort'] as const;
const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));

/** 线索: everything in sight, filters in the address. */
export default function LeadListPage() {
  const selling = useHasRole(sellingRoles);
  const { values, set, clear, count } = useFilters(KEYS, { state: 'held,qualified' });
  const [openId, open, close] = useDrawerParam('open');
  const [createOn, startCreate, endCreate] = useDrawerParam('create');
  const [picked, setPicked] = useState<string[]>([]);
  const sort = values.sort ?? 'nextFollowUpAt';
  const list = useCursorList('/api/v1/leads', { ...values, sort }) as unknown as CursorList<Lead>;
  const pools = usePools().data?.items ?? [];
  return (
    <>
      <PageHead title="线索" actions={selling && <><Link to="/leads/import" className="hide-phone"><Button>导入</Button></Link><Button type="primary" onClick={() => startCreate('1')}>新建线索</Button></>}><LeadTabs /></PageHead>
      <FilterBar
        values={values} count={count} onChange={set} onClear={clear} extra={<><SavedViews values={values} />{selling && <ExportButton filter={values} />}</>}
        bulk={picked.length > 0 && selling ? <BulkBar leads={list.items.filter((l) => picked.includes(l.id))} onDone={() => setPicked([])} /> : undefined}
        fields={[
          { kind: 'search', key: 'q', placeholder: '企业名称或信用代码' },
          { kind: 'select', key: 'state', label: '状态', multiple: true, options: options(leadStates), width: 150 },
          { kind: 'select', key: 'due', label: '时限', options: options(DUE) },
          { kind: 'select', key: 'ownerId', label: '负责人', options: [{ value: 'me', label: '我' }] },
          { kind: 'select', key: 'source', label: '来源', options: options(leadSources) },
          { kind: 'select', key: 'direction', label: '方向', options: options(DIRECTIONS) },
          { kind: 'select', key: 'park', label: '园区', options: options(PARKS) },
          { kind: 'select', key: 'intent', label: '意向', options: options(leadIntents) },
          { kind: 'select', key: 'poolId', label: '线索池', options: pools.map((p) => ({ value: p.id, label: p.name })) },
        ]}
      />
      <LeadTable
        list={list} sort={sort} onSort={(next) => set({ sort: next })} onOpen={(lead) => open(lead.id)} selection={selling ? { keys: picked, onChange: setPicked } : undefined}
        empty={count > 0 ? <NoMatch what="线索" count={count} onClear={clear} /> : <EmptyState title="还没有在手的线索" about="从线索池认领，从展会名单导入，或手工新建。" action={{ label: '去线索池', to: '/leads/pool' }} />}
      />
      <LeadDrawer id={openId} onClose={close} />
      {selling && <LeadForm open={createOn !== null} onClose={endCreate} onCreated={(lead) => { endCreate(); open(lead.id); }} />}
    </>
  );
}
