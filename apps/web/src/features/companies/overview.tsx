import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useGet } from '@/api/hooks';
import { useFollowUpSheet } from '@/pages/follow-up/address';
import { FitDetail, type FitDetailData } from '@/features/fit/fit-detail';
import { Card } from '@/ui/card';
import { Fact, FactGrid } from '@/ui/fact';
import { due, moment } from '@/ui/format';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { EmptyState, ErrorState } from '@/ui/states';
import { factText } from './company-words';
import { FitCorrectionCard } from './fit-correction-card';
import { FitHistoryCard } from './fit-history-card';
import { FitEvidenceCard, FitPanel } from './fit-panel';
import { TimelineList } from './timeline-list';
import type { Company, Fact as FactRow, Fit, Match, Page } from './views';

/** Two columns: fit, its words and the key facts; the rail holds the next step and what happened. */
export function Overview({ company }: { company: Company }) {
  const fit = useGet('/api/v1/companies/{id}/fit', { path: { id: company.id } as never });
  return (
    <div className="cols">
      <div className="stack">
        <div className="only-phone"><NextStep company={company} /></div>
        {fit.error ? <Card title="契合度"><ErrorState what="契合度" error={fit.error} onRetry={() => void fit.refetch()} /></Card> : fit.data ? <FitPanel fit={fit.data as unknown as Fit} /> : <Card title="契合度"><SkeletonBlock rows={5} label="正在加载契合度" /></Card>}
        {fit.data ? <FitEvidenceCard fit={fit.data as unknown as Fit} /> : null}
        {(fit.data as unknown as Fit | undefined)?.total != null && <FitDetail fit={fit.data as unknown as FitDetailData} />}
        {fit.data ? <FitCorrectionCard company={company} fit={fit.data as unknown as Fit} /> : null}
        {fit.data ? <FitHistoryCard companyId={company.id} /> : null}
        <KeyFacts company={company} />
      </div>
      <div className="stack">
        <div className="hide-phone"><NextStep company={company} /></div>
        <Recent companyId={company.id} />
      </div>
    </div>
  );
}

function NextStep({ company }: { company: Company }) {
  const follow = useFollowUpSheet();
  const talks = useGet('/api/v1/companies/{id}/follow-ups', { path: { id: company.id } as never, query: { limit: 1, total: true } as never });
  const [last] = (talks.data as unknown as Page<{ nextFollowUpAt: string | null; nextPlan: string | null; noNext: boolean; content: string; happenedAt: string }> | undefined)?.items ?? [];
  const when = company.nextFollowUpAt;
  const late = when ? due(when).urgency === 'overdue' : false;
  return (
    <Card tone="brand" className="next-step">
      <div className="s13 b" style={{ color: 'var(--brand)' }}>下一步</div>
      <h3 className={late ? 'red' : undefined}>{when ? `${moment(when)} ${last?.nextPlan ?? '跟进'}` : last?.noNext ? '无需下次跟进' : '未安排下次跟进'}</h3>
      <p className="s13 t2">{last ? `${moment(last.happenedAt)}：${last.content.slice(0, 80)}` : '还没有跟进记录。'}</p>
      {company.editable && <div className="row" style={{ marginTop: 10 }}><Button type="primary" className="b" onClick={() => follow({ companyId: company.id })}>记跟进</Button><Button onClick={() => follow({ companyId: company.id })}>{when ? '改期' : '安排跟进'}</Button></div>}
    </Card>
  );
}

function Recent({ companyId }: { companyId: string }) {
  const [only, setOnly] = useState<'all' | 'follow_up' | 'changes'>('all');
  return (
    <Card title={<span className="row">动态<Segmented size="small" value={only} onChange={setOnly} options={[{ value: 'all', label: '全部' }, { value: 'follow_up', label: '跟进' }, { value: 'changes', label: '变更' }]} /></span>}>
      <TimelineList companyId={companyId} only={only} limit={6} />
    </Card>
  );
}

/** Six facts that decide money, the unknown ones with what they could unlock. */
function KeyFacts({ company }: { company: Company }) {
  const [, setParams] = useSearchParams();
  const path = { id: company.id } as never;
  const facts = (useGet('/api/v1/companies/{id}/facts', { path }).data as unknown as { items: FactRow[] } | undefined)?.items;
  const match = useGet('/api/v1/companies/{id}/policy-match', { path, query: { landing: 'assumed' } as never }).data as unknown as Match | undefined;
  if (!facts) return <Card title="关键事实"><SkeletonBlock rows={2} label="正在加载事实" /></Card>;
  const worth = new Map(match?.nextQuestions?.map((q) => [q.path, q.unlocksWan]) ?? []);
  const asked = facts.filter((f) => f.state === 'unknown' && worth.has(f.path)).sort((a, b) => (worth.get(b.path) ?? 0) - (worth.get(a.path) ?? 0));
  const known = facts.filter((f) => f.state !== 'unknown' && f.path.split('.').length === 1);
  const shown = [...known.slice(0, Math.max(3, 6 - asked.length)), ...asked].slice(0, 6);
  const open = () => setParams((old) => { const fresh = new URLSearchParams(old); fresh.set('tab', 'facts'); return fresh; });
  return (
    <Card title="关键事实" extra={<button type="button" className="linkish" onClick={open}>全部 {company.facts.total} 项，{company.facts.unknown} 项未知</button>}>
      {shown.length === 0 && <EmptyState compact title="还没有核实的事实" about={company.editable ? <button type="button" className="linkish" onClick={open}>去补充，政策测算和契合度随之更新</button> : undefined} />}
      <FactGrid>
        {shown.map((f) => <Fact key={f.path} label={f.label} state={f.state} value={factText(f.value, f.unit, f.options)} source={[f.source, f.date?.slice(5)].filter(Boolean).join('，')} onAsk={company.editable ? open : undefined} impact={worth.get(f.path) ? `影响 ${worth.get(f.path)?.toLocaleString('zh-CN')} 万元` : undefined} />)}
      </FactGrid>
    </Card>
  );
}
