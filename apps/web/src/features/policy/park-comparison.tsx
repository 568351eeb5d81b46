import { useGet } from '@/api/hooks';
import { Amount } from '@/ui/amount';
import { Card } from '@/ui/card';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import { useClauseIndex } from './api';
import { amountLook, byWorth, homeDocument, PARKS } from './policy-look';
import type { CompanyMatch, MatchResult } from './views';

const codes = Object.keys(PARKS);
const SHOWN = 8;
/** The same company in each park, as if it settled today. Three parks are three governments: nothing is added up across them. */
export function ParkComparison({ companyId }: { companyId: string }) {
  const read = useGet('/api/v1/pages/companies/{id}/park-comparison', { path: { id: companyId } as never }, { keep: true });
  if (read.error) return <ErrorState what="三园比选" error={read.error} onRetry={() => void read.refetch()} />;
  const items = (read.data as unknown as { items: { park: string; answer: CompanyMatch }[] } | undefined)?.items;
  return (
    <div className="stack">
      <p className="s13 t2">三个园区分属三个区，口径不同，不相加。外发前须经组长同意。</p>
      <div className="policy-parks">{codes.map((park) => <Park key={park} park={park} answer={items?.find((item) => item.park === park)?.answer} />)}</div>
    </div>
  );
}

/** What a park offers by one clause: the items of a clause together, after the company's caps. */
interface Line { clause: string; status: MatchResult['status']; kind: string; wan: number; bound: boolean }

function linesOf(rows: MatchResult[]): Line[] {
  const lines = new Map<string, Line>();
  for (const r of [...rows].sort(byWorth)) {
    const wan = r.payableWan ?? r.amountWan ?? r.upperWan;
    if (wan === null) continue;
    const key = `${r.clause}/${r.status}/${r.amountWan === null}`;
    const held = lines.get(key);
    if (held) held.wan = Math.round((held.wan + wan) * 1_000_000) / 1_000_000;
    else lines.set(key, { clause: r.clause, status: r.status, kind: r.amountKind, wan, bound: r.amountWan === null });
  }
  return [...lines.values()];
}

const lookOf = (line: Line) => (line.status === 'draft' ? 'draft' : line.status === 'needs_info' ? 'needs' : line.bound ? 'upper' : amountLook(line.kind));

function Park({ park, answer }: { park: string; answer?: CompanyMatch }) {
  const { clause } = useClauseIndex();
  if (!answer?.totals) return <SkeletonBlock rows={5} label={`正在测算${PARKS[park]}`} />;
  // A draft is listed only for what the company is known to have: the same rows that its figure counts.
  const rows = answer.results.filter((r) => !/-G\d$/.test(r.clause) && (['eligible', 'needs_info'].includes(r.status) || (r.status === 'draft' && (r.item !== null || r.missing.length === 0))));
  const lines = linesOf(rows);
  return (
    <Card title={PARKS[park]}>
      <div className="policy-figures">
        <p className="s12 t3">{answer.landing === 'now' ? '已落地，按实际落地日期测算' : `假设 ${answer.from ?? answer.asOf} 起落地；落地前的里程碑须问主管部门`}</p>
        <div className="row"><span className="t2">政策测算（非承诺）</span><span className="push"><Amount wan={answer.totals.bestWan} size="lg" /></span></div>
        <div className="row"><span className="t2">待核实最多再加</span><span className="push">{answer.totals.needsInfoUpperWan > 0 ? <Amount wan={answer.totals.needsInfoUpperWan} kind="needs" /> : <span className="t3">—</span>}</span></div>
        <div className="row"><span className="t2">征求意见稿</span><span className="push">{answer.totals.draftUpperWan > 0 ? <Amount wan={answer.totals.draftUpperWan} kind="draft" /> : <span className="t3">—</span>}</span></div>
        <div className="policy-rule s13">
          {lines.slice(0, SHOWN).map((line) => <div key={`${line.clause}/${line.status}/${line.bound}`} className="row policy-part"><span className="ellipsis">{line.clause}　{clause(line.clause)?.title}</span><span className="push"><Amount wan={line.wan} unit="none" kind={lookOf(line)} /></span></div>)}
          <Rest answer={answer} rows={rows} more={lines.length - SHOWN} />
        </div>
      </div>
    </Card>
  );
}

/** What stands behind the lines with money: clauses without a figure, drafts, or a plan that has ended. */
function Rest({ answer, rows, more }: { answer: CompanyMatch; rows: MatchResult[]; more: number }) {
  const { document } = useClauseIndex();
  const home = document(homeDocument(answer));
  const plain = rows.filter((r) => r.amountWan === null && r.upperWan === null);
  const drafts = plain.filter((r) => r.status === 'draft').length;
  const words = [
    more > 0 && `另有 ${more} 条有金额`,
    plain.length > drafts && `${plain.length - drafts} 条服务与方向条款，原文无金额`,
    drafts > 0 && `征求意见稿另有 ${drafts} 条无金额，不是现行政策`,
    home?.status === 'expired' && `${home.title}已于 ${home.validTo ?? ''} 到期，只作方向依据`,
  ].filter(Boolean);
  return <div className="t3 policy-part">{words.length > 0 ? `${words.join('；')}。` : '没有可用的条款。'}</div>;
}
