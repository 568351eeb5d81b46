import { useNavigate } from 'react-router';
import { useGet } from '@/api/hooks';
import { Card } from '@/ui/card';
import { Chart, ChartFoot } from '@/ui/chart';
import { number, percent, wanParts } from '@/ui/format';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { stageColor, stageWord } from '@/ui/stage-ticks';
import { EmptyState, ErrorState } from '@/ui/states';
import { StatStrip } from '@/ui/stat-strip';
import { Drill, drillPage } from './drill-link';
import { ReportHead } from './report-head';
import type { Forecast } from './views';

/** 预测: planned investment of open projects, weighted by the house and by what the cohorts did. */
export default function ForecastPage() {
  const navigate = useNavigate();
  const answer = useGet('/api/v1/reports/forecast');
  const forecast = answer.data as unknown as Forecast | undefined;
  const money = (label: string, wan: number | null, note?: string) => ({ label, value: wan === null ? '样本不足' : wanParts(wan).text, unit: wan === null ? undefined : wanParts(wan).unit, note });
  return (
    <>
      <ReportHead title="预测" facts="在谈项目的预计投资额，不是承诺" />
      {answer.error && !forecast && <ErrorState error={answer.error} what="预测" onRetry={() => void answer.refetch()} />}
      {!forecast && !answer.error && <SkeletonBlock rows={6} />}
      {forecast && forecast.stages.length === 0 && <EmptyState title="还没有在谈项目" about="线索转为项目后，这里按阶段汇总预计投资。" icon="report" />}
      {forecast && forecast.stages.length > 0 && (
        <div className="stack">
          <StatStrip stats={[money('预计投资合计', forecast.totalWan), money('按阶段概率加权', forecast.weightedWan), money('按实测转化率加权', forecast.measuredWan, '近两年')]} />
          <Card title="各阶段加权后是多少">
            <Chart
              name="投资预测" source="项目表" asOf={forecast.asOf} method={forecast.method} onPick={({ dataIndex }) => forecast.stages[dataIndex] && navigate(drillPage(forecast.stages[dataIndex].drill))}
              option={{
                grid: { left: 12, right: 24, top: 32, bottom: 8, containLabel: true }, legend: { top: 0, right: 0 }, tooltip: { trigger: 'axis' },
                xAxis: { type: 'category', data: forecast.stages.map((stage) => stageWord(stage.stage)) }, yAxis: { type: 'value', name: '万元' },
                series: [
                  { name: '预计投资', type: 'bar', itemStyle: { color: '#A9CDDC' }, data: forecast.stages.map((stage) => stage.investmentWan) },
                  { name: '按阶段概率', type: 'bar', itemStyle: { color: '#14607F' }, data: forecast.stages.map((stage) => stage.weightedWan) },
                  { name: '按实测转化', type: 'bar', itemStyle: { color: '#7C94A9' }, data: forecast.stages.map((stage) => stage.measuredWan) },
                ],
              }}
              table={{ columns: ['阶段', '项目数', '预计投资（万元）', '按阶段概率（万元）', '按实测转化（万元）'], rows: forecast.stages.map((stage) => [stageWord(stage.stage), stage.count, stage.investmentWan, stage.weightedWan, stage.measuredWan]) }}
            />
          </Card>
          <Card title="每个数背后的项目" flush>
            <div className="report-scroll">
              <table className="funnel-table">
                <thead><tr><th>阶段</th><th className="num">项目</th><th className="num">预计投资（万元）</th><th className="num">未填投资</th><th className="num">阶段概率</th><th className="num">实测签约率</th><th className="num">加权（万元）</th></tr></thead>
                <tbody>{forecast.stages.map((stage) => (
                  <tr key={stage.stage}>
                    <td><i style={{ display: 'inline-block', width: 8, height: 8, marginRight: 6, background: stageColor(stage.stage) }} />{stageWord(stage.stage)}</td>
                    <td className="num"><Drill to={stage.drill} n={stage.count} /></td>
                    <td className="num">{number(stage.investmentWan)}</td><td className="num">{stage.unknownInvestment || '—'}</td>
                    <td className="num">{percent(stage.probability)}</td><td className="num">{stage.measured === null ? '样本不足' : percent(stage.measured)}</td><td className="num b">{number(stage.weightedWan)}</td>
                  </tr>
                ))}</tbody>
              </table>
            </div>
            <div style={{ padding: '0 16px 12px' }}><ChartFoot source="项目表、阶段变更记录" asOf={forecast.asOf} /></div>
          </Card>
        </div>
      )}
    </>
  );
}
