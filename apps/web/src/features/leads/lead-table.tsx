import { leadIntents } from '@crm/leads/words';
import { PARKS } from '@crm/identity/words';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useFollowUpSheet } from '@/pages/follow-up/address';
import { CompanyName } from '@/ui/company-name';
import { type Column, CursorTable, RowCard } from '@/ui/cursor-table';
import { date, moment, number, shortDate } from '@/ui/format';
import type { CursorList } from '@/ui/use-cursor-list';
import { LeadActions } from './lead-actions';
import { LeadDue, LeadStateTag } from './lead-bits';
import type { Lead } from './views';

interface Props {
  list: CursorList<Lead>;
  empty: ReactNode;
  onOpen: (lead: Lead) => void;
  sort?: string;
  onSort: (sort: string | null) => void;
  selection?: { keys: string[]; onChange: (keys: string[]) => void };
  /** the pool has no owner, no due column */
  pool?: boolean;
}

const parkName = (code: string | null) => (code ? (PARKS[code as keyof typeof PARKS] ?? code) : null);

/** Leads as a table, or as cards on a phone. */
export function LeadTable({ list, empty, onOpen, sort, onSort, selection, pool }: Props) {
  const openFollowUp = useFollowUpSheet();
  const followUp = (lead: Lead) => openFollowUp({ companyId: lead.companyId, subject: { kind: 'lead', id: lead.id } });
  const inHand = (lead: Lead) => lead.state === 'held' || lead.state === 'qualified';
  const columns: Column<Lead>[] = [
    { key: 'company', title: '企业', fixed: 'left', width: 250, sort: 'company', render: (l) => <CompanyName name={l.company.name} direction={l.company.direction} strong /> },
    ...(pool ? [] : [{ key: 'state', title: '状态', width: 76, render: (l: Lead) => <LeadStateTag state={l.state} /> }, { key: 'due', title: '时限', width: 146, sort: 'nextFollowUpAt', render: (l: Lead) => <LeadDue lead={l} /> }, { key: 'owner', title: '负责人', width: 92, render: (l: Lead) => (l.owner ? l.owner.name : <span className="t3">—</span>) }]),
    { key: 'source', title: '来源', width: 92, render: (l) => l.sourceLabel },
    { key: 'intent', title: '意向', width: 64, render: (l) => (l.intent ? leadIntents[l.intent] : <span className="t3">未知</span>) },
    { key: 'park', title: '意向园区', width: 84, render: (l) => parkName(l.wantedPark) ?? <span className="t3">未知</span> },
    { key: 'area', title: '需求面积（㎡）', width: 120, align: 'right', hidden: true, render: (l) => (l.wantedAreaM2 === null ? <span className="t3">未知</span> : number(l.wantedAreaM2, 2)) },
    { key: 'fit', title: '契合度', width: 84, align: 'right', sort: 'fit', render: (l) => l.company.fitTotal ?? <span className="t3">未知</span> },
    { key: 'pool', title: '线索池', width: 140, hidden: !pool, render: (l) => l.pool.name },
    { key: 'last', title: '最近跟进', width: 110, hidden: true, render: (l) => (l.lastTouchAt ? moment(l.lastTouchAt) : <span className="t3">—</span>) },
    { key: 'recycle', title: '回收日期', width: 100, sort: 'recycleAt', hidden: true, render: (l) => (l.recycleAt ? shortDate(l.recycleAt) : <span className="t3">—</span>) },
    { key: 'created', title: '入库日期', width: 100, sort: 'createdAt', hidden: !pool, render: (l) => date(l.createdAt) },
    { key: 'acts', title: '', fixed: 'right', width: pool ? 136 : 190, render: (l) => <span className="row-actions row" style={{ gap: 6 }}>{inHand(l) && <Button size="small" onClick={() => followUp(l)}>记跟进</Button>}<LeadActions lead={l} compact /></span> },
  ];
  return (
    <CursorTable
      list={list} rowKey={(l) => l.id} columns={columns} what="线索" empty={empty} onOpen={onOpen} sort={sort} onSort={onSort} selection={selection} choose={pool ? 'pool' : 'leads'}
      card={(l) => (
        <RowCard
          top={<><LeadStateTag state={l.state} /><span className="push">{inHand(l) ? <LeadDue lead={l} /> : <span className="s13 t2">契合度 <b>{l.company.fitTotal ?? '未知'}</b></span>}</span></>} title={<CompanyName name={l.company.name} direction={l.company.direction} strong />} main={[l.sourceLabel, parkName(l.wantedPark), l.intent ? leadIntents[l.intent] : null].filter(Boolean).join(' · ')}
          note={l.owner ? `${l.owner.name} · ${l.team?.name ?? ''}` : l.pool.name} onOpen={() => onOpen(l)} edge={l.clocks.some((c) => c.breached) ? 'red' : undefined}
          actions={<>{inHand(l) && <Button size="large" onClick={() => followUp(l)}>记跟进</Button>}<LeadActions lead={l} compact /></>}
        />
      )}
    />
  );
}
