import { useGet } from '@/api/hooks';
import { Card } from '@/ui/card';
import { DrawnChart } from '@/ui/chart';
import { addDays, businessDate, percent } from '@/ui/format';
import { ProgressBar } from '@/ui/progress-bar';
import { Drill } from './drill-link';
import type { Funnel } from './views';

const reached = (stages: Funnel['stages'], stage: string) => stages.find((one) => one.stage === stage);

/** 签约榜: whose projects of the last twelve months came to a signature; the rate stands beside the number, since few of few is no less. */
export function Leaderboard() {
  const today = businessDate(new Date());
  const query = { from: addDays(today, -364), to: today, groupBy: 'owner' as const };
  const funnel = useGet('/api/v1/reports/funnel', { query } as never).data as unknown as Funnel | undefined;
  if (!funnel || funnel.groups.length === 0) return null;
  const rows = funnel.groups.map(({ key, label, stages }) => ({ key, label, base: stages[0]!, signed: reached(stages, 'signed')!, landed: reached(stages, 'movedIn')! })).sort((a, b) => b.signed.reached - a.signed.reached || b.base.reached - a.base.reached);
  const most = Math.max(1, rows[0]!.signed.reached);
  return (
    <Card title="谁的项目签了约" extra={`进入研判 ${query.from} 至 ${query.to}`}>
      <DrawnChart name="签约榜" source="阶段变更记录" asOf={funnel.asOf} method="按最近一次变更时的负责人。" table={{ columns: ['负责人', '进入研判', '到过签约', '到过入驻或开工', '签约率'], rows: rows.map(({ label, base, signed, landed }) => [label, base.reached, signed.reached, landed.reached, base.reached ? percent(signed.reached / base.reached) : null]) }}>
        {rows.map(({ key, label, base, signed, landed }, i) => (
          <div key={key} className="lead-row">
            <span className="ellipsis">{label}</span>
            <ProgressBar share={signed.reached / most} color={i === 0 ? '#14607F' : '#7C94A9'} label={`${signed.reached} 个签约`} />
            <span className="num"><b><Drill to={signed.drill} n={signed.reached} /></b> <span className="t3">/ <Drill to={base.drill} n={base.reached} />　{base.reached ? percent(signed.reached / base.reached) : '—'}</span></span>
            <span className="num t2 hide-phone">落地 <Drill to={landed.drill} n={landed.reached} /></span>
          </div>
        ))}
      </DrawnChart>
    </Card>
  );
}
