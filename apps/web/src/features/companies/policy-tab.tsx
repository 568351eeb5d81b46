import { Select, Segmented } from 'antd';
import { useState } from 'react';
import { useGet } from '@/api/hooks';
import { Amount } from '@/ui/amount';
import { Card } from '@/ui/card';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { FactDrawer } from './fact-drawer';
import type { Company, Fact, Match } from './views';

const STATUS: Record<string, { word: string; tone: 'green' | 'amber' | 'grey' | 'struck' | 'dashed' }> = {
  eligible: { word: '初步符合', tone: 'green' }, needs_info: { word: '待核实', tone: 'amber' }, not_eligible: { word: '暂不符合', tone: 'grey' }, not_in_force: { word: '已到期', tone: 'struck' }, draft: { word: '征求意见稿', tone: 'dashed' },
};
const PARKS = [{ value: 'huoxian', label: '漷县（通州）' }, { value: 'life_science_park', label: '生命园（昌平）' }, { value: 'biopark', label: 'BioPark（经开区）' }];
const kindOf = (kind: string) => (kind === 'cap_only' || kind === 'ceiling' ? 'upper' : 'fixed') as never;

/** 现状 and 假设落地 apart; questions by money first; a draft stays out of every total. */
export function PolicyTab({ company }: { company: Company }) {
  const [landing, setLanding] = useState<'now' | 'assumed'>('assumed');
  const [park, setPark] = useState<string | undefined>();
  const [asked, setAsked] = useState<Fact | null>(null);
  const path = { id: company.id } as never;
  const read = useGet('/api/v1/companies/{id}/policy-match', { path, query: { landing, ...(landing === 'assumed' && park && { park }) } as never }, { keep: true });
  const facts = (useGet('/api/v1/companies/{id}/facts', { path }).data as unknown as { items: Fact[] } | undefined)?.items ?? [];
  if (read.error && !read.data) return <ErrorState what="政策" error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <SkeletonBlock rows={8} label="正在匹配政策" />;
  const match = read.data as unknown as Match;
  const ask = (path: string, question: string) => setAsked(facts.find((f) => f.path === path) ?? { path, label: question, group: '待核实', type: 'text', unit: null, options: null, state: 'unknown', value: null, source: null, date: null, updatedAt: null });
  const groups = ['eligible', 'needs_info', 'draft', 'not_in_force', 'not_eligible'].map((status) => ({ status, rows: match.results.filter((r) => r.status === status) })).filter((g) => g.rows.length);
  return (
    <div className="cols">
      <div className="stack">
        <div className="row wrap"><Segmented value={landing} onChange={setLanding} options={[{ value: 'now', label: '现状' }, { value: 'assumed', label: '假设落地' }]} />{landing === 'assumed' && <Select value={park ?? match.park} options={PARKS} onChange={setPark} style={{ width: 180 }} aria-label="假设落地园区" />}<span className="s12 t3">截至 {match.asOf}</span></div>
        {groups.map(({ status, rows }) => (
          <Card key={status} title={`${STATUS[status]?.word} ${rows.length}`} flush tone={status === 'draft' ? 'dashed' : undefined}>
            {(status === 'not_eligible' || status === 'not_in_force' ? rows.slice(0, 8) : rows).map((r) => (
              <div key={`${r.clause}${r.item ?? ''}`} className={`policy-row ${status}`}>
                <span><b>{r.clause}</b>{r.item ? ` ${r.item}` : ''}　<span className="t2">{r.source.document} {r.source.clause}</span></span>
                <span>{r.amountWan !== null ? <Amount wan={r.amountWan} kind={status === 'draft' ? 'draft' : kindOf(r.amountKind)} /> : r.upperWan !== null ? <Amount wan={r.upperWan} kind={status === 'needs_info' ? 'needs' : 'upper'} /> : <Tag tone={STATUS[status]?.tone}>{STATUS[status]?.word}</Tag>}</span>
                {r.missing.length > 0 && status === 'needs_info' && <span className="s12 amb">{r.missing.slice(0, 3).map((m) => m.question).join(' ')}</span>}
              </div>
            ))}
          </Card>
        ))}
      </div>
      <div className="stack">
        <Card title="政策测算（非承诺）">
          <div className="stack" style={{ gap: 8 }}>
            <div className="row"><span className="t2">初步符合合计</span><span className="push"><Amount wan={match.totals.bestWan} kind="fixed" size="lg" /></span></div>
            <div className="row"><span className="t2">含上限口径</span><span className="push"><Amount wan={match.totals.upperWan} kind="upper" /></span></div>
            <div className="row"><span className="t2">核实后可能增加</span><span className="push"><Amount wan={match.totals.needsInfoUpperWan} kind="needs" /></span></div>
            <p className="s12 t3">以当年申报指南和主管部门审核为准。征求意见稿不计入合计。</p>
          </div>
        </Card>
        <Card title="先问哪几件">
          {match.nextQuestions.length === 0 ? <p className="s13 t3">没有待核实的事实。</p> : match.nextQuestions.slice(0, 8).map((q) => (
            <div key={q.path} className="row s13" style={{ padding: '6px 0', borderTop: '1px solid #e9edf1' }}><span className="grow">{q.question}</span><Amount wan={q.unlocksWan} kind="needs" />{company.editable && <button type="button" className="linkish" onClick={() => ask(q.path, q.question)}>填写</button>}</div>
          ))}
        </Card>
      </div>
      {asked && <FactDrawer company={company} fact={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}
