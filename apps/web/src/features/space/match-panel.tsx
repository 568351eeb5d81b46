import { Button } from 'antd';
import { useState } from 'react';
import { Card } from '@/ui/card';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { EmptyState, ErrorState } from '@/ui/states';
import { useRead, write } from './api';
import { CandidateCard } from './candidate-card';
import { HoldModal } from './hold-modal';
import type { Demand } from './demand';
import type { Candidate, Match } from './views';
import './space.css';
import { useQuery } from '@tanstack/react-query';
import type { ApiProblem } from '@/api/problem';

interface Props {
  /** What is looked for; absent with `companyId` = the demand of its projects. */
  demand?: Demand;
  companyId?: string;
  /** Rooms are held for this project; without it the button is not drawn. */
  project?: { id: string; title: string };
  /** Rooms that are this project's own already: they are no candidates for it. */
  own?: readonly string[];
  title?: string;
}

/** 适合的房源: rooms for a demand, best first, near misses with what would mend them. Used on project and company pages. */
export function MatchPanel({ demand, companyId, project, own = [], title = '适合的房源' }: Props) {
  const byDemand = useQuery<Match, ApiProblem>({ queryKey: ['/api/v1/space/match', demand], enabled: !!demand, queryFn: () => write<Match>('post', '/api/v1/space/match', { body: { demand } }) });
  const byCompany = useRead<Match>('/api/v1/companies/{id}/unit-matches', { path: { id: companyId ?? '' } }, { enabled: !demand && !!companyId });
  const found = demand ? byDemand : byCompany;
  const [all, setAll] = useState(false);
  const [held, setHeld] = useState<Candidate | null>(null);
  if (!demand && !companyId) return <Card title={title}><EmptyState compact title="还没有需求" about="填了面积、用途和硬条件就能找房。" /></Card>;
  if (found.isPending) return <Card title={title}><SkeletonBlock rows={3} label="正在找房" /></Card>;
  if (!found.data) return <Card title={title}><ErrorState what="房源匹配" error={found.error} onRetry={() => void found.refetch()} /></Card>;
  const { nearMisses } = found.data, candidates = found.data.candidates.filter((c) => !c.unitIds.every((id) => own.includes(id)));
  if (!demand && found.data.projectId === null) return <Card title={title}><EmptyState compact title="还没有需求" about="企业的项目填了面积和用途后，这里列出适合的房源。" /></Card>;
  const shown = all ? candidates : candidates.slice(0, 5);
  return (
    <Card title={title} extra={`按匹配度，共 ${candidates.length} 组`}>
      {candidates.length === 0 && <EmptyState compact title="没有全部满足的房源" about={nearMisses.length ? '下面是最接近的，写明差在哪里、怎么补。' : '放宽面积或园区再看。'} />}
      {shown.map((c) => (
        <CandidateCard key={c.unitIds.join()} candidate={c} action={project && c.free ? <Button size="small" onClick={() => setHeld(c)}>预留</Button> : undefined} />
      ))}
      {candidates.length > 5 && !all && <Button size="small" type="text" onClick={() => setAll(true)}>看全部 {candidates.length} 组</Button>}
      {nearMisses.length > 0 && <><h3 className="s13 b" style={{ margin: '12px 0 6px' }}>差一点的</h3>{nearMisses.slice(0, all ? 10 : 3).map((c) => <CandidateCard key={c.unitIds.join()} candidate={c} />)}</>}
      {held && <HoldModal open units={held.unitIds.map((id, i) => ({ id, code: held.codes[i]! }))} park={held.park} project={project} onClose={() => setHeld(null)} />}
    </Card>
  );
}
