import { boardKindLabels, boardKinds, type BoardKind } from '@crm/pipeline/words';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { sellingRoles } from '@/app/roles';
import { useHasRole } from '@/session/use-session';
import { area, moment, number, wanOrYi } from '@/ui/format';
import { useFilters } from '@/ui/filters';
import { Icon } from '@/ui/icon';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { EmptyState, ErrorState } from '@/ui/states';
import { usePhone } from '@/ui/use-phone';
import type { Board, Card } from '../views';
import { PipelineNav } from '../pipeline-nav';
import { BoardFilters, filterKeys } from './board-filters';
import { exportProjects } from './export';
import { Kanban } from './kanban';
import { MoveModal, type MoveWish } from './move-modal';
import { NewProject } from './new-project';
import { PhoneBoard } from './phone-board';
import { ProjectTable } from './project-table';
import { RefusalCard } from './refusal-card';
import { type MoveAsk, useBoard } from './use-board';
import './board.css';

/** 项目看板: kanban and table over the same filters; on a phone one stage at a time. */
export default function BoardPage() {
  // the tab and the view are no filters: clearing keeps them
  const look = useFilters([...filterKeys, 'kind', 'view']), filters = useFilters(filterKeys), phone = usePhone(), go = useNavigate(), sells = useHasRole(sellingRoles);
  const { view, kind = 'all' } = look.values, query = filters.values;
  const { board, move, more, refusal, closeRefusal } = useBoard({ ...query, kind });
  const [wish, setWish] = useState<MoveWish | null>(null);
  const [params, setParams] = useSearchParams();
  const open = (card: Card) => go(`/projects/${card.id}`);
  // Leaving the road asks for a reason first; a step along it does not.
  const wanted = (card: Card, ask: MoveAsk) => (ask.to === 'lost' || ask.to === 'paused' ? setWish({ card, to: ask.to }) : void move(card, ask));
  const data = board.data;
  return (
    <>
      <PipelineNav />
      <PageHead
        title="项目看板"
        actions={<>
          {!phone && <Segmented value={view ?? 'board'} onChange={(next) => look.set({ view: next === 'board' ? null : String(next) })} options={[{ value: 'board', label: '看板' }, { value: 'table', label: '表格' }]} />}
          {!phone && <Button onClick={() => void exportProjects({ ...query, kind })}>导出</Button>}
          {sells && <Button type="primary" icon={<Icon name="plus" size={16} />} onClick={() => setParams((old) => { old.set('create', '1'); return old; })}>新建项目</Button>}
        </>}
      />
      <div className="kb-tabs" role="tablist" aria-label="企业类别">
        {boardKinds.map((code) => <button key={code} type="button" role="tab" aria-selected={kind === code} onClick={() => look.set({ kind: code === 'all' ? null : code })}>{boardKindLabels[code as BoardKind]}<small>{data ? number(data.kinds[code as BoardKind]) : ''}</small></button>)}
      </div>
      <BoardFilters filters={filters} />
      {data && <Summary board={data} onOnly={(only) => look.set({ only, view: null })} onStage={(stage) => look.set({ view: 'table', stage })} />}
      {board.error && data && <ErrorState what="看板" error={board.error} onRetry={() => void board.refetch()} staleAt={board.dataUpdatedAt} />}
      {board.error && !data && <div className="ui-card"><ErrorState what="看板" error={board.error} onRetry={() => void board.refetch()} /></div>}
      {board.isPending && <div className="kb">{Array.from({ length: 6 }, (_, i) => <div key={String(i)} className="kb-col"><SkeletonBlock rows={4} shape="cards" /></div>)}</div>}
      {data && (view === 'table' && !phone
        ? <ProjectTable query={{ ...query, kind }} count={filters.count} onClear={filters.clear} />
        : data.columns.every((c) => c.count === 0) && filters.count === 0 && kind === 'all'
          ? <div className="ui-card"><EmptyState icon="board" title="还没有项目" about="从线索转项目，或手工新建。" action={sells ? { label: '新建项目', onClick: () => setParams((old) => { old.set('create', '1'); return old; }) } : undefined} /></div>
          : phone ? <PhoneBoard board={data} editable={sells} onOpen={open} onWish={setWish} onMore={more} />
            : <Kanban board={data} editable={sells} refused={refusal?.to ?? null} onOpen={open} onMove={wanted} onMore={more} />)}
      {view !== 'table' && <p className="kb-foot">排序：逾期、无计划、下次跟进。在谈 = 研判至投产，不含暂缓与终止。加权 = 预计投资 × 阶段概率。{!phone && '点窄列可展开。拖动改变阶段，松手后 10 秒内可撤销。'}{data && `截至 ${moment(new Date(board.dataUpdatedAt).toISOString())}`}</p>}
      {refusal && <RefusalCard refusal={refusal} onClose={closeRefusal} onForce={(reason) => move(refusal.card, { to: refusal.to, reason })} />}
      <MoveModal wish={wish} onClose={() => setWish(null)} onMove={(card, ask) => move(card, ask)} />
      <NewProject open={params.get('create') === '1'} companyId={params.get('company')} onClose={() => setParams((old) => { old.delete('create'); old.delete('company'); return old; }, { replace: true })} />
    </>
  );
}

function Summary({ board: { summary: s }, onOnly, onStage }: { board: Board; onOnly: (only: string) => void; onStage: (stage: string) => void }) {
  return (
    <div className="kb-sum">
      <span>在谈<b>{number(s.active)}</b>个</span><span>预计投资<b>{wanOrYi(s.investmentWan).split(' ')[0]}</b>{wanOrYi(s.investmentWan).split(' ')[1]}</span><span>加权<b>{wanOrYi(s.weightedWan).split(' ')[0]}</b>{wanOrYi(s.weightedWan).split(' ')[1]}</span><span>需求面积<b>{area(s.demandAreaM2, false)}</b>㎡</span>
      <span className="kb-alerts">
        <button type="button" className="amb" onClick={() => onOnly('stalled')}>停滞<b>{number(s.stalled)}</b></button><button type="button" className="red" onClick={() => onOnly('overdue')}>逾期<b>{number(s.overdue)}</b></button>
        <button type="button" onClick={() => onStage('paused')}>暂缓<b>{number(s.paused)}</b></button><button type="button" onClick={() => onStage('lost')}>终止（本季）<b>{number(s.lostThisQuarter)}</b></button>
      </span>
    </div>
  );
}
