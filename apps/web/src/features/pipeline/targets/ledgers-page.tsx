import { Link } from 'react-router';
import { useHasRole } from '@/session/use-session';
import { Card } from '@/ui/card';
import { DueLabel } from '@/ui/due-label';
import { PageHead } from '@/ui/page-head';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { EmptyState, ErrorState } from '@/ui/states';
import { useRead } from '../api';
import { CoordinationRow, InstructionRow } from '../project/ledger-panel';
import type { Condition, Coordination, Instruction } from '../views';
import '../project/project.css';

/** One list each over all projects in sight: 批示, 需协调事项, open review conditions. */
export default function LedgersPage() {
  const inside = useHasRole(['recruiter', 'team_lead', 'manager']);
  const instructions = useRead<{ items: Instruction[] }>('/api/v1/instructions', {}, { enabled: inside }), coordinations = useRead<{ items: Coordination[] }>('/api/v1/coordinations'), conditions = useRead<{ items: Condition[] }>('/api/v1/conditions');
  const name = (id: string, title?: string) => <Link to={`/projects/${id}?tab=ledger`} className="s12">{title}</Link>;
  return (
    <>
      <PageHead title="督办与协调" crumbs={[{ label: '项目看板', to: '/projects' }, { label: '督办与协调' }]} facts={<span className="s13 t2">逾期在前。办结后不再显示。</span>} />
      <div className="stack">
        {inside && <Card title="批示与督办" flush>{instructions.isPending ? <SkeletonBlock rows={3} /> : instructions.error ? <ErrorState what="批示" error={instructions.error} onRetry={() => void instructions.refetch()} /> : instructions.data.items.length === 0 ? <EmptyState compact title="没有未办结的批示" /> : <ul className="pj-list">{instructions.data.items.map((i) => <div key={i.id}><div style={{ padding: '8px 16px 0' }}>{name(i.projectId, i.projectTitle)}</div><InstructionRow item={i} editable={false} /></div>)}</ul>}</Card>}
        <Card title="需协调事项" flush>{coordinations.isPending ? <SkeletonBlock rows={3} /> : coordinations.error ? <ErrorState what="需协调事项" error={coordinations.error} onRetry={() => void coordinations.refetch()} /> : coordinations.data.items.length === 0 ? <EmptyState compact title="没有未办结的协调事项" /> : <ul className="pj-list">{coordinations.data.items.map((c) => <div key={c.id}><div style={{ padding: '8px 16px 0' }}>{name(c.projectId, c.projectTitle)}</div><CoordinationRow item={c} editable={false} /></div>)}</ul>}</Card>
        <Card title="评审条件" flush>{conditions.isPending ? <SkeletonBlock rows={3} /> : conditions.error ? <ErrorState what="评审条件" error={conditions.error} onRetry={() => void conditions.refetch()} /> : conditions.data.items.length === 0 ? <EmptyState compact title="没有未办结的条件" /> : <ul className="pj-list">{conditions.data.items.map((k) => <li key={k.id} className="row wrap"><Link to={`/projects/${k.projectId}?tab=review`}>{k.projectTitle}</Link><span className="grow">{k.text}</span><span className="t2">{k.owner.name}</span><DueLabel at={k.dueOn} /></li>)}</ul>}</Card>
      </div>
    </>
  );
}
