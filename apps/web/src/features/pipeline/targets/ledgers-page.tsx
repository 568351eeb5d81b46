import { Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { UseQueryResult } from '@tanstack/react-query';
import { sellingRoles } from '@/app/roles';
import type { ApiProblem } from '@/api/problem';
import { useHasRole } from '@/session/use-session';
import { Card } from '@/ui/card';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { EmptyState, ErrorState } from '@/ui/states';
import { useRead } from '../api';
import { PipelineNav } from '../pipeline-nav';
import { CoordinationRow, InstructionRow } from '../project/ledger-panel';
import { ConditionRow } from '../project/condition-row';
import type { Condition, Coordination, Instruction } from '../views';
import '../project/project.css';

/** One list each over all projects in sight: 批示, 需协调事项, open review conditions; each is worked on here. */
export default function LedgersPage() {
  const inside = useHasRole(['recruiter', 'team_lead', 'manager']), sells = useHasRole(sellingRoles), [show, setShow] = useState<'open' | 'all'>('open');
  const instructions = useRead<{ items: Instruction[] }>('/api/v1/instructions', { query: { show } }, { enabled: inside, keep: true }), coordinations = useRead<{ items: Coordination[] }>('/api/v1/coordinations', { query: { show } }, { keep: true }), conditions = useRead<{ items: Condition[] }>('/api/v1/conditions');
  return (
    <>
      <PipelineNav />
      <PageHead title="督办与协调" facts={<span className="s13 t2">逾期在前。</span>} actions={<Segmented value={show} onChange={(next) => setShow(next as 'open' | 'all')} options={[{ value: 'open', label: '未办结' }, { value: 'all', label: '全部' }]} />} />
      <div className="stack">
        {inside && <Ledger title="批示与督办" what="批示" none={show === 'open' ? '没有未办结的批示' : '没有批示'} list={instructions}>{(i) => <InstructionRow key={i.id} item={i} editable={sells} about={<ProjectLink id={i.projectId} title={i.projectTitle} />} />}</Ledger>}
        <Ledger title="需协调事项" what="需协调事项" none={show === 'open' ? '没有未办结的协调事项' : '没有协调事项'} list={coordinations}>{(c) => <CoordinationRow key={c.id} item={c} editable={sells} about={<ProjectLink id={c.projectId} title={c.projectTitle} />} />}</Ledger>
        <Ledger title="评审条件" what="评审条件" none="没有未办结的条件" list={conditions}>{(k) => <ConditionRow key={k.id} condition={k} editable={sells} about={<ProjectLink id={k.projectId} title={k.projectTitle} tab="review" />} />}</Ledger>
      </div>
    </>
  );
}
const ProjectLink = ({ id, title, tab = 'ledger' }: { id: string; title?: string; tab?: string }) => <Link to={`/projects/${id}?tab=${tab}`} className="pj-about ellipsis" title={title}>{title}</Link>;
function Ledger<T>({ title, what, none, list, children }: { title: string; what: string; none: string; list: UseQueryResult<{ items: T[] }, ApiProblem>; children: (item: T) => ReactNode }) {
  const items = list.data?.items;
  return (
    <Card title={title} extra={items && items.length > 0 ? `${items.length} 件` : undefined} flush>
      {list.isPending ? <SkeletonBlock rows={3} /> : !items ? <ErrorState what={what} error={list.error} onRetry={() => void list.refetch()} /> : items.length === 0 ? <EmptyState compact title={none} /> : <ul className="pj-list">{items.map(children)}</ul>}
    </Card>
  );
}
