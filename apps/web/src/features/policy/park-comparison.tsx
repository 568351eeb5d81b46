import { useGet } from '@/api/hooks';
import { Amount } from '@/ui/amount';
import { Card } from '@/ui/card';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import { useClauseIndex } from './api';
import { PARKS } from './policy-look';
import type { CompanyMatch } from './views';

const codes = Object.keys(PARKS);
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

function Park({ park, answer }: { park: string; answer?: CompanyMatch }) {
  const { clause } = useClauseIndex();
  if (!answer?.totals) return <SkeletonBlock rows={5} label={`正在测算${PARKS[park]}`} />;
  const rows = answer.results.filter((r) => ['eligible', 'needs_info', 'draft'].includes(r.status));
  const money = rows.filter((r) => r.amountWan !== null || r.upperWan !== null);
  return (
    <Card title={PARKS[park]}>
      <div className="stack" style={{ gap: 8 }}>
        <div className="row"><span className="t2">政策测算（非承诺）</span><span className="push"><Amount wan={answer.totals.bestWan} size="lg" /></span></div>
        <div className="row"><span className="t2">待核实最多再加</span><span className="push">{answer.totals.needsInfoUpperWan > 0 ? <Amount wan={answer.totals.needsInfoUpperWan} kind="needs" /> : <span className="t3">—</span>}</span></div>
        <div className="row"><span className="t2">征求意见稿</span><span className="push">{answer.totals.draftUpperWan > 0 ? <Amount wan={answer.totals.draftUpperWan} kind="draft" /> : <span className="t3">—</span>}</span></div>
        <div className="policy-rule s13">{money.length === 0 ? <span className="t3">没有带金额的条款，{rows.length} 条服务与方向条款可用。</span> : money.slice(0, 6).map((r) => <div key={`${r.clause}/${r.item}/${r.year}`} className="row policy-part"><span className="ellipsis">{r.clause}　{clause(r.clause)?.title}</span><span className="push"><Amount wan={r.amountWan ?? r.upperWan} unit="none" kind={r.status === 'draft' ? 'draft' : r.status === 'needs_info' ? 'needs' : 'fixed'} /></span></div>)}</div>
      </div>
    </Card>
  );
}
