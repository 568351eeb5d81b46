import { PARKS, type ParkCode } from '@crm/identity/words';
import { holdReasons, holdStates } from '@crm/space/words';
import { Link } from 'react-router';
import { CursorTable, RowCard } from '@/ui/cursor-table';
import { DueLabel } from '@/ui/due-label';
import { FilterBar } from '@/ui/filter-bar';
import { useFilters } from '@/ui/filters';
import { area, date, moment, yuan } from '@/ui/format';
import { PageHead } from '@/ui/page-head';
import { EmptyState, NoMatch } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { type CursorList, useCursorList } from '@/ui/use-cursor-list';
import { HoldButtons, holdTone } from './hold-acts';
import type { Hold } from './views';
import './space.css';

const KEYS = ['park', 'state', 'sort'] as const;

/** 预留: what blocks rooms now, what waits for approval, what ends next. */
export default function HoldListPage() {
  const { values, set, clear, count } = useFilters(KEYS, { state: 'live' });
  const { state, ...rest } = values;
  const list = useCursorList('/api/v1/holds', { ...rest, sort: values.sort ?? (state === 'live' ? 'until' : '-createdAt'), ...(state === 'live' ? { live: true } : { state: state === 'all' ? undefined : state }) }) as unknown as CursorList<Hold>;
  const rooms = (h: Hold) => h.units.map((u, i) => <span key={u.id}>{i > 0 && '、'}<Link to={`/space/${h.park}?unit=${u.id}`}>{u.code}</Link></span>);
  const tags = (h: Hold) => <span className="row" style={{ gap: 4 }}><Tag tone={holdTone(h)}>{holdStates[h.state]}</Tag>{h.origin === 'offer' && <Tag>候补递补</Tag>}{h.state === 'pending' && h.reasons.map((r) => <Tag key={r} tone="amber">{holdReasons[r]}</Tag>)}</span>;
  const due = (h: Hold) => (h.state === 'active' || h.state === 'pending' ? <DueLabel at={h.until} /> : date(new Date(Date.parse(h.until) - 1).toISOString()));
  return (
    <>
      <PageHead title="预留" crumbs={[{ label: '载体', to: '/space' }, { label: '预留' }]} />
      <FilterBar values={values} onChange={set} onClear={clear} count={count} fields={[
        { kind: 'select', key: 'state', label: '状态', all: '预留中', options: [{ value: 'live', label: '预留中与待审批' }, { value: 'pending', label: '待审批' }, { value: 'expired', label: '已到期' }, { value: 'released', label: '已释放' }, { value: 'leased', label: '已签租约' }, { value: 'all', label: '全部' }], width: 190 },
        { kind: 'select', key: 'park', label: '园区', options: Object.entries(PARKS).map(([value, label]) => ({ value, label })) },
      ]} />
      <CursorTable<Hold> list={list} what="预留" rowKey={(h) => h.id} sort={values.sort} onSort={(sort) => set({ sort })}
        empty={count > 0 ? <NoMatch what="预留" count={count} onClear={clear} /> : <EmptyState icon="space" title="没有预留中的房源" about="在销控图选房源，或按需求找房。" action={{ label: '按需求找房', to: '/space/match' }} />}
        columns={[
          { key: 'rooms', title: '房源', render: (h) => <span><span className="t2">{PARKS[h.park as ParkCode]} </span>{rooms(h)}</span>, width: 240, fixed: 'left' },
          { key: 'state', title: '状态', render: tags },
          { key: 'until', title: '到期', render: due, sort: 'until' },
          { key: 'holder', title: '预留方', render: (h) => h.holder.label ?? <span className="t3">其他项目</span> },
          { key: 'by', title: '经办', render: (h) => `${h.createdBy?.name ?? '—'}　${moment(h.createdAt)}` },
          { key: 'area', title: '面积（㎡）', align: 'right', render: (h) => area(h.areaM2, false), sort: 'areaM2' },
          { key: 'deposit', title: '意向金', align: 'right', render: (h) => (h.depositFen ? yuan(h.depositFen) : '—') },
          { key: 'waiting', title: '候补', align: 'right', render: (h) => h.waiting || '—' },
          { key: 'acts', title: '', render: (h) => <span className="row-actions"><HoldButtons hold={h} /></span>, fixed: 'right' },
        ]}
        card={(h) => <RowCard top={<>{tags(h)}<span className="push">{due(h)}</span></>} title={<>{PARKS[h.park as ParkCode]} {rooms(h)}</>} main={`${h.holder.label ?? '其他项目'}　${area(h.areaM2)}`} note={`${h.createdBy?.name ?? ''}　${moment(h.createdAt)}${h.waiting ? `　候补 ${h.waiting} 位` : ''}`} actions={h.allowedEvents.length > 0 ? <HoldButtons hold={h} size="middle" /> : undefined} />}
      />
    </>
  );
}
