import { lostReasonLabels, trackLabels } from '@crm/pipeline/words';
import { useNavigate } from 'react-router';
import { CompanyName } from '@/ui/company-name';
import { type Column, CursorTable, RowCard } from '@/ui/cursor-table';
import { DueLabel, StalledLabel } from '@/ui/due-label';
import { useFilters } from '@/ui/filters';
import { area, shortDate, wan } from '@/ui/format';
import { StageTicks } from '@/ui/stage-ticks';
import { EmptyState, NoMatch } from '@/ui/states';
import { useCursorList } from '@/ui/use-cursor-list';
import type { Card } from '../views';
import { kindWord, parkWord } from '../words';

/** The same projects as rows, paused and lost ones among them; every drill of a report lands here. */
export function ProjectTable({ query, count, onClear }: { query: Record<string, string | undefined>; count: number; onClear: () => void }) {
  const go = useNavigate(), { values, set } = useFilters(['sort']);
  const list = useCursorList('/api/v1/projects' as never, { ...query, sort: values.sort ?? 'urgency' }) as unknown as Parameters<typeof CursorTable<Card>>[0]['list'];
  const columns: Column<Card>[] = [
    { key: 'name', title: '企业', width: 210, fixed: 'left', sort: 'title', render: (p) => <CompanyName name={p.companyName} direction={p.direction} strong /> },
    { key: 'stage', title: '阶段', width: 178, sort: 'stageEnteredAt', render: (p) => <StageTicks stage={p.stage} track={p.track} spentDays={p.daysInStage} reason={p.lostReason ? lostReasonLabels[p.lostReason] : null} /> },
    { key: 'due', title: '下次跟进', width: 104, sort: 'urgency', render: (p) => (p.stage === 'lost' || p.stage === 'fullCapacity' ? '—' : p.stalledDays !== null && !p.nextFollowUpAt ? <StalledLabel days={p.stalledDays} /> : p.nextFollowUpAt ? <DueLabel at={p.nextFollowUpAt} /> : <span className="amb">未安排</span>) },
    { key: 'owner', title: '负责人', width: 90, render: (p) => p.owner.name },
    { key: 'kinds', title: '类别', width: 130, render: (p) => <span className="ellipsis" style={{ display: 'block', maxWidth: 120 }} title={kindWord(p.companyKinds)}>{kindWord(p.companyKinds)}</span> },
    { key: 'park', title: '园区', width: 90, render: (p) => p.parks.map(parkWord).join('、') || '—' },
    { key: 'confidence', title: '把握度', width: 64, render: (p) => p.confidence ?? '—' },
    { key: 'investment', title: '预计投资（万元）', width: 118, align: 'right', sort: 'investmentWan', render: (p) => wan(p.expected.investmentWan, false) },
    { key: 'area', title: '需求面积（㎡）', width: 110, align: 'right', render: (p) => area(p.demandAreaM2 ?? p.expected.areaM2, false) },
    { key: 'output', title: '年产值（万元）', width: 120, align: 'right', hidden: true, render: (p) => wan(p.expected.outputWan, false) },
    { key: 'tax', title: '年税收（万元）', width: 120, align: 'right', hidden: true, render: (p) => wan(p.expected.taxWan, false) },
    { key: 'team', title: '团队', width: 110, hidden: true, render: (p) => p.teamName ?? '—' },
    { key: 'track', title: '类型', width: 80, hidden: true, render: (p) => trackLabels[p.track] },
    { key: 'entered', title: '入库', width: 90, sort: 'enteredAt', hidden: true, render: (p) => shortDate(p.enteredAt) },
  ];
  return (
    <div style={{ marginTop: 12 }}>
      <CursorTable<Card>
        list={list} rowKey={(p) => p.id} columns={columns} what="项目" choose="projects" sort={values.sort ?? 'urgency'} onSort={(sort) => set({ sort })} onOpen={(p) => go(`/projects/${p.id}`)}
        empty={count > 0 ? <NoMatch what="项目" count={count} onClear={onClear} /> : <EmptyState icon="board" title="还没有项目" />}
        card={(p) => <RowCard top={<StageTicks stage={p.stage} track={p.track} />} title={p.companyName} main={`${wan(p.expected.investmentWan)}·${area(p.demandAreaM2)}`} note={p.nextPlan ?? undefined} onOpen={() => go(`/projects/${p.id}`)} />}
      />
    </div>
  );
}
