import { metricLabels, type Metric, trackLabels, type Track } from '@crm/pipeline/words';
import { useGet } from '@/api/hooks';
import { Card } from '@/ui/card';
import { ChartFoot, DrawnChart } from '@/ui/chart';
import { number, percent, wanParts } from '@/ui/format';
import { ProgressBar } from '@/ui/progress-bar';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { stageWord } from '@/ui/stage-ticks';
import { EmptyState, ErrorState } from '@/ui/states';
import { StatStrip } from '@/ui/stat-strip';
import { Drill, drillPage } from './drill-link';
import { ReportHead } from './report-head';
import type { Delivery, PolicyReport } from './views';

const money = (wan: number) => `${wanParts(wan).text} ${wanParts(wan).unit}`;

/** 兑现: what was promised at the signature against what came. */
export default function DeliveryPage() {
  const answer = useGet('/api/v1/reports/delivery');
  const delivery = answer.data as unknown as Delivery | undefined;
  const policy = useGet('/api/v1/reports/policy').data as unknown as PolicyReport | undefined;
  return (
    <>
      <ReportHead title="兑现" facts="承诺与实际；协议投资额、到位资金、固投分列" />
      {answer.error && !delivery && <ErrorState error={answer.error} what="兑现情况" onRetry={() => void answer.refetch()} />}
      {!delivery && !answer.error && <SkeletonBlock rows={6} />}
      {delivery && delivery.tracks.length === 0 && <EmptyState title="还没有签约的项目" about="项目签约后，这里对照承诺与实际。" icon="report" />}
      {delivery && delivery.tracks.length > 0 && (
        <div className="stack">
          <Card title="签约之后走到了哪一步" flush>
            <div className="report-scroll">
              <table className="funnel-table">
                <thead><tr><th>落地方式</th><th className="num">签约</th><th className="num">落地率</th><th className="num">开工（入驻）率</th><th className="num">资金到位率</th><th className="num">履约率</th><th className="num">协议投资额</th><th className="num">到位资金</th></tr></thead>
                <tbody>{delivery.tracks.map((row) => (
                  <tr key={row.track}>
                    <td>{trackLabels[row.track as Track] ?? row.track}<span className="t3 s12">　{stageWord('movedIn', row.track)}</span></td>
                    <td className="num b"><Drill to={row.drill} n={row.signed} /></td>
                    <td className="num">{percent(row.landingRate)} <span className="t3"><Drill to={row.drills.registered} n={row.registered} /></span></td>
                    <td className="num">{percent(row.startRate)} <span className="t3"><Drill to={row.drills.landed} n={row.landed} /></span></td>
                    <td className="num">{row.fundingRate === null ? '未填' : percent(row.fundingRate)}</td>
                    <td className="num">{row.due === 0 ? '无到期节点' : <>{percent(row.fulfilmentRate)} <span className="t3">{row.kept} / {row.due}</span></>}</td>
                    <td className="num">{money(row.agreedWan)}{row.unknownAgreed > 0 && <span className="t3 s12">　未填 {row.unknownAgreed}</span>}</td>
                    <td className="num">{money(row.paidInWan)}</td>
                  </tr>
                ))}</tbody>
              </table>
            </div>
            <div style={{ padding: '0 16px 12px' }}><ChartFoot source="项目、里程碑" asOf={delivery.asOf} method={delivery.method} /></div>
          </Card>
          <Card title="承诺的，实际到了多少">
            <DrawnChart name="承诺与实际" source="项目、年度实绩" asOf={delivery.asOf} method="只对照两边都有数的项目，实际取最近一年；未报实际的另列，不当作零。"
              table={{ columns: ['指标', '可对照项目', '承诺', '实际', '完成', '未报实际', '缺凭证'], rows: delivery.promises.map((row) => [metricLabels[row.metric as Metric], row.projects, row.promised, row.actual, row.share === null ? null : percent(row.share), row.without, row.evidenceMissing]) }}>
              {delivery.promises.map((row) => (
                <div key={row.metric} className="promise-row">
                  <span>{metricLabels[row.metric as Metric]}</span>
                  <ProgressBar share={row.share} color={row.share !== null && row.share < 0.8 ? '#B9790F' : undefined} label={row.share === null ? '未报实际' : percent(row.share)} />
                  <span className="num">{row.projects === 0 ? <span className="t3">未报实际</span> : <><b>{number(row.actual)}</b> / {number(row.promised)}　{percent(row.share)}</>}</span>
                  <span className="t3 s12">{row.projects} 个可对照{row.without > 0 && `，${row.without} 个未报`}{row.evidenceMissing > 0 && <span className="amb">，缺凭证 {row.evidenceMissing}</span>}</span>
                </div>
              ))}
            </DrawnChart>
          </Card>
          {policy && (
            <Card title="在谈企业能用多少政策" extra="政策测算（非承诺）">
              <StatStrip stats={[
                { label: '项目企业', value: number(policy.companies), unit: '家', note: `已测算 ${policy.matched}`, to: drillPage(policy.drill) },
                { label: '初步符合', value: number(policy.eligible), unit: '家', to: drillPage(policy.drills.eligible) },
                { label: '测算额', value: wanParts(policy.bestWan).text, unit: wanParts(policy.bestWan).unit, note: `上限 ${money(policy.upperWan)}` },
                { label: '还有待核实', value: number(policy.open), unit: '家', note: `待核实 ≤ ${money(policy.needsInfoWan)}`, to: drillPage(policy.drills.open) },
              ]} />
              <ChartFoot source="政策匹配" asOf={policy.asOf} method={`${policy.method}以当年申报指南和主管部门审核为准。`} />
            </Card>
          )}
        </div>
      )}
    </>
  );
}
