import { leadSources, type LeadSourceCode, slaClocks, type SlaClock } from '@crm/leads/words';
import { Link } from 'react-router';
import { useGet } from '@/api/hooks';
import { Card } from '@/ui/card';
import { ChartFoot } from '@/ui/chart';
import { percent } from '@/ui/format';
import { ProgressBar } from '@/ui/progress-bar';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { EmptyState, ErrorState } from '@/ui/states';
import { Drill } from './drill-link';
import { ReportHead } from './report-head';
import type { Sla } from './views';

/** 时限和来源: how the clocks of leads were kept, and what each source brought. */
export default function SlaReportPage() {
  const answer = useGet('/api/v1/reports/sla');
  const sla = answer.data as unknown as Sla | undefined;
  return (
    <>
      <ReportHead title="时限和来源" facts={sla ? `${sla.from} 至 ${sla.to}` : '近 12 个月'} />
      {answer.error && !sla && <ErrorState error={answer.error} what="时限" onRetry={() => void answer.refetch()} />}
      {!sla && !answer.error && <SkeletonBlock rows={6} />}
      {sla && (
        <div className="cols">
          <Card title="时限守住了多少" extra={<Link to="/leads/sla" className="linkish s13">看超时名单</Link>}>
            {sla.clocks.length === 0 && <EmptyState title="还没有计时的线索" about="有人认领线索后开始计时。" icon="clock" />}
            {sla.clocks.map((clock) => {
              const ended = clock.met + clock.breached;
              return <div key={clock.clock} className="group-row"><span>{slaClocks[clock.clock as SlaClock] ?? clock.clock}</span><ProgressBar share={ended ? clock.met / ended : null} /><span className="num"><b>{ended ? percent(clock.met / ended) : '—'}</b> <span className="t3">超 <Drill to={clock.drills.breached} n={clock.breached} /></span></span></div>;
            })}
            <ChartFoot source="线索时限记录" asOf={sla.asOf} method="按时完成 ÷（按时完成 + 超时），计时中的不算。" />
          </Card>
          <Card title="线索从哪里来" flush>
            <table className="funnel-table">
              <thead><tr><th>来源</th><th className="num">线索</th><th className="num">转项目</th><th className="num">转化率</th><th className="num">作废</th></tr></thead>
              <tbody>{sla.sources.map((source) => <tr key={source.source}><td>{leadSources[source.source as LeadSourceCode] ?? source.source}</td><td className="num"><Drill to={source.drill} n={source.leads} /></td><td className="num"><Drill to={source.drills.converted} n={source.converted} /></td><td className="num">{percent(source.converted / source.leads)}</td><td className="num"><Drill to={source.drills.discarded} n={source.discarded} /></td></tr>)}</tbody>
            </table>
            <div style={{ padding: '0 16px 12px' }}><ChartFoot source="线索" asOf={sla.asOf} method={`${sla.from} 至 ${sla.to} 入库的线索。`} /></div>
          </Card>
        </div>
      )}
    </>
  );
}
