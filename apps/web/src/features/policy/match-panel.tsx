import { Segmented, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useGet } from '@/api/hooks';
import { Card } from '@/ui/card';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import { usePolicies } from './api';
import { MatchCard, MatchGroupCard, MatchLine } from './match-card';
import { Alternatives, MatchTotals } from './match-totals';
import { ParkComparison } from './park-comparison';
import { byWorth, homeDocument, PARKS } from './policy-look';
import { QuestionList } from './question-list';
import type { CompanyMatch, MatchResult } from './views';
import './policy.css';

interface Props {
  companyId: string;
  /** Whether the reader may answer questions here. */
  editable: boolean;
  /** Day of the landing in the stored facts; null or missing = not landed. */
  landedOn?: string | null;
  /** Opens the form of a fact that has no inline answer. */
  onOpenFact?: (path: string, question: string) => void;
}

const SHOWN = 6;

/** Policies of one company: questions by money first, then what fits with its arithmetic, what is open, drafts apart. */
export function MatchPanel({ companyId, editable, landedOn, onOpenFact }: Props) {
  const landed = typeof landedOn === 'string';
  const [landing, setLanding] = useState<'now' | 'assumed' | 'parks'>(landed ? 'now' : 'assumed');
  // a project asks for its own park: `?tab=policies&park=biopark`
  const wanted = useSearchParams()[0].get('park');
  const [park, setPark] = useState<string | undefined>(wanted && wanted in PARKS ? wanted : undefined);
  const read = useGet('/api/v1/companies/{id}/policy-match', { path: { id: companyId } as never, query: (landing === 'now' ? { landing } : { landing: 'assumed', ...(park && { park }) }) as never }, { keep: true });
  const answer = read.data as unknown as CompanyMatch | undefined;
  if (read.error && !answer) return <ErrorState what="政策" error={read.error} onRetry={() => void read.refetch()} />;
  if (!answer?.totals) return <SkeletonBlock rows={8} label="正在匹配政策" />;
  const modes = [landed ? { value: 'now', label: `落地后（${landedOn}）` } : { value: 'now', label: '现状' }, { value: 'assumed', label: '假设落地' }, { value: 'parks', label: '三园比选' }];
  return (
    <div className="policy-match">
      <div className="row wrap policy-switch">
        <Segmented value={landing} onChange={(next) => setLanding(next as typeof landing)} options={modes} aria-label="落地口径" />
        {landing === 'assumed' && <Select value={park ?? answer.park} options={Object.entries(PARKS).map(([value, label]) => ({ value, label }))} onChange={setPark} style={{ width: 180 }} aria-label="假设落地园区" />}
        <span className="s12 t3">截至 {answer.asOf}·目录第 {answer.catalogueVersion} 版</span>
      </div>
      {landing === 'parks' ? <ParkComparison companyId={companyId} /> : <MatchBody answer={answer} {...{ companyId, editable, onOpenFact }} assumed={landing === 'assumed'} />}
    </div>
  );
}

function MatchBody({ answer, companyId, editable, onOpenFact, assumed }: { answer: CompanyMatch; companyId: string; editable: boolean; onOpenFact?: Props['onOpenFact']; assumed: boolean }) {
  // Working groups and rules of the text say nothing about one company.
  const of = (status: MatchResult['status']) => answer.results.filter((r) => r.status === status && !/-G\d$/.test(r.clause));
  const [eligible, open, drafts] = [of('eligible'), of('needs_info'), of('draft')];
  const home = homeDocument(answer);
  const notLanded = answer.landing === 'now' && answer.gates.some((gate) => gate.code === 'LANDED' && gate.verdict === 'refused');
  const rest = [...of('not_eligible'), ...of('not_in_force')].sort((a, b) => Number(b.source.document === home) - Number(a.source.document === home));
  return (
    <div className="cols">
      <div className="stack">
        {assumed && <p className="s13 t2">按 {answer.from ?? answer.asOf} 起落地测算，落地前的里程碑须问主管部门能否追认。</p>}
        <QuestionList companyId={companyId} questions={answer.nextQuestions} upperWan={answer.totals.needsInfoUpperWan} editable={editable} onOpen={onOpenFact} />
        <Group title="初步符合" note={`${eligible.length} 条${eligible.length > 0 ? `，其中 ${eligible.filter(hasMoney).length} 条有金额` : ''}`} results={eligible} answer={answer} empty={notLanded ? '尚未落地，各份文件的地点前提都不满足。可切到“假设落地”测算。' : answer.nextQuestions.length > 0 ? '还没有初步符合的条款。先补上面的事实。' : '没有符合的条款。'} />
        {open.length > 0 && <Group title="待核实" note={`${open.length} 条，不计入合计`} results={open} answer={answer} />}
        {drafts.length > 0 && <Drafts results={drafts} />}
        <Rest results={rest} />
      </div>
      <div className="stack"><MatchTotals answer={answer} /><Alternatives answer={answer} /><Gates answer={answer} /></div>
    </div>
  );
}

/** Items of one clause and year under one company cap make one card: their sum is what is cut. */
function together(results: MatchResult[]): MatchResult[][] {
  const groups = new Map<string, MatchResult[]>();
  for (const r of results) {
    const key = r.status === 'eligible' && r.amountWan !== null && ['formula', 'ceiling'].includes(r.amountKind) ? `${r.clause}/${r.year}` : `${r.clause}/${r.item}/${r.year}/${r.status}`;
    groups.set(key, [...(groups.get(key) ?? []), r]);
  }
  return [...groups.values()];
}

const hasMoney = (r: MatchResult): boolean => r.amountWan !== null || r.upperWan !== null;

function Group({ title, note, results, answer, empty }: { title: string; note: string; results: MatchResult[]; answer: CompanyMatch; empty?: string }) {
  const { list } = usePolicies();
  const labels = new Map((list?.items ?? []).flatMap((d) => d.caps.map((cap) => [cap.id, cap] as const)));
  const capOf = (r: MatchResult) => {
    const rule = answer.caps.find((cap) => labels.get(cap.cap)?.clauses.includes(r.clause) && (cap.year === null || cap.year === r.year));
    return rule && { rule, label: labels.get(rule.cap)?.label ?? rule.cap };
  };
  const plain = results.filter((r) => !hasMoney(r));
  return (
    <section className="stack policy-group">
      <h2 className="s16">{title} <small className="s13 t3">{note}</small></h2>
      {results.length === 0 && <p className="s13 t3">{empty}</p>}
      {together(results.filter(hasMoney).sort(byWorth)).map((group) => { const [r] = group as [MatchResult]; return group.length > 1 ? <MatchGroupCard key={`${r.clause}/${r.year}`} results={group} cap={capOf(r)} /> : <MatchCard key={`${r.clause}/${r.item}/${r.year}`} result={r} cap={capOf(r)} />; })}
      {plain.length > 0 && <Card flush>{plain.map((r) => <MatchLine key={`${r.clause}/${r.item}`} result={r} />)}</Card>}
    </section>
  );
}

function Drafts({ results }: { results: MatchResult[] }) {
  const { list } = usePolicies();
  const document = list?.items.find((d) => d.id === results[0]?.source.document);
  return (
    <section className="stack policy-group">
      <h2 className="s16">征求意见稿 <small className="s13 t3">只供选址参考，不是承诺，不计入任何合计</small></h2>
      <Card tone="dashed" title={document?.title ?? '征求意见稿'} extra={document?.supersededBy ? '已有正式稿，待核实补录' : undefined} flush>{results.map((r) => <MatchLine key={`${r.clause}/${r.item}`} result={r} />)}</Card>
    </section>
  );
}

function Rest({ results }: { results: MatchResult[] }) {
  const [all, setAll] = useState(false);
  return (
    <section className="stack policy-group">
      <h2 className="s16">暂不符合、已到期 <small className="s13 t3">{results.length} 条</small></h2>
      <Card flush>
        {(all ? results : results.slice(0, SHOWN)).map((r) => <MatchLine key={`${r.clause}/${r.item}/${r.year}`} result={r} />)}
        {results.length > SHOWN && <button type="button" className="linkish policy-more" onClick={() => setAll(!all)}>{all ? '收起' : `展开其余 ${results.length - SHOWN} 条`}</button>}
      </Card>
    </section>
  );
}

const MARKS = { met: { sign: '✓', word: '满足', tone: 'grn' }, refused: { sign: '✗', word: '不满足', tone: 't2' }, open: { sign: '?', word: '待核实', tone: 'amb' } } as const;

/** What must hold before anything else, and what to say aloud. */
function Gates({ answer }: { answer: CompanyMatch }) {
  const { list } = usePolicies();
  const document = list?.items.find((d) => d.id === homeDocument(answer));
  if (!document) return null;
  const gates = answer.gates.filter((gate) => gate.document === document.id);
  return (
    <>
      <Card title="申报前提" extra={document.number ?? document.id}>{gates.length > 0 ? <ul className="policy-verdicts s13">{gates.map((gate) => <li key={gate.code}><span className={MARKS[gate.verdict].tone} role="img" aria-label={MARKS[gate.verdict].word}>{MARKS[gate.verdict].sign}</span>{gate.label}{gate.verdict !== 'met' && <span className={MARKS[gate.verdict].tone}>{MARKS[gate.verdict].word}</span>}</li>)}</ul> : <p className="s13 t2">{document.title}{document.validTo ? `已于 ${document.validTo} 到期` : '未生效'}，只作产业方向依据。</p>}</Card>
      <Card title="要当面说清"><ul className="policy-gates s13 t2">{document.ambiguities.slice(0, 5).map((a) => <li key={a.text}>{a.text}：{a.reading}</li>)}</ul></Card>
    </>
  );
}
