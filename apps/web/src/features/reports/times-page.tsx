import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useNavigate } from 'react-router';
import { useGet } from '@/api/hooks';
import { Card } from '@/ui/card';
import { Chart, DrawnChart } from '@/ui/chart';
import { FilterBar } from '@/ui/filter-bar';
import { useFilters } from '@/ui/filters';
import { addDays, businessDate, percent } from '@/ui/format';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { stageLook, stageWord } from '@/ui/stage-ticks';
import { EmptyState, ErrorState } from '@/ui/states';
import { Drill, drillPage } from './drill-link';
import { ReportHead } from './report-head';
import type { Cohorts, StageTimes } from './views';

const KEYS = ['from', 'to'] as const;

/** 用时: how long projects stay in each stage, and how far each month's projects came. */
export default function TimesPage() {
  const today = businessDate(new Date());
  const { values, set, clear, count } = useFilters(KEYS, { from: addDays(today, -364), to: today });
  const navigate = useNavigate();
  const query = { from: values.from, to: values.to };
  const times = useGet('/api/v1/reports/stage-times', { query } as never, { keep: true });
  const cohorts = useGet('/api/v1/reports/cohorts', { query } as never, { keep: true });
  const stages = times.data as unknown as StageTimes | undefined;
  const months = cohorts.data as unknown as Cohorts | undefined;
  const measured = stages?.stages.filter((stage) => stage.n > 0) ?? [];
  return (
    <>
      <ReportHead title="用时和分批" facts={`进入研判 ${values.from} 至 ${values.to}`} />
      <FilterBar values={values} count={count} onChange={set} onClear={clear} fields={[{ kind: 'custom', key: 'period', render: () => <DatePicker.RangePicker key="period" allowClear={false} value={[dayjs(values.from), dayjs(values.to)]} onChange={(range) => range?.[0] && range[1] && set({ from: range[0].format('YYYY-MM-DD'), to: range[1].format('YYYY-MM-DD') })} /> }]} />
      {times.error && !stages && <ErrorState error={times.error} what="用时" onRetry={() => void times.refetch()} />}
      {!stages && !times.error && <SkeletonBlock rows={8} />}
      {stages && (
        <div className="stack">
          <Card title="每个阶段要停多久">
            {measured.length === 0 && <EmptyState title="还没有走完一个阶段的项目" about="项目离开一个阶段后，这里显示停留天数。" icon="clock" />}
            {measured.length > 0 && (
              <Chart name="阶段用时" source="阶段变更记录" asOf={stages.asOf} method="整天数，重复进入的合计；只算已离开该阶段的。空心为不足 10 个。" height={300} onPick={({ dataIndex }) => measured[dataIndex] && navigate(drillPage(measured[dataIndex].drill))}
                option={{
                  grid: { left: 8, right: 16, top: 32, bottom: 8, containLabel: true }, legend: { top: 0, right: 0 }, tooltip: { trigger: 'axis' },
                  xAxis: { type: 'category', data: measured.map((stage) => stageWord(stage.stage)) }, yAxis: { type: 'value', show: false },
                  series: [
                    { name: '中位', type: 'bar', barMaxWidth: 34, itemStyle: { color: '#14607F' }, label: { show: true, position: 'top', formatter: '{c} 天' }, data: measured.map(({ medianDays, n }) => ({ value: medianDays, itemStyle: n < 10 ? { color: '#fff', borderColor: '#14607F', borderWidth: 1.5 } : undefined })) },
                    { name: '九成不超过', type: 'bar', barMaxWidth: 34, itemStyle: { color: '#7C94A9' }, label: { show: true, position: 'top', formatter: '{c} 天', color: '#475462' }, data: measured.map(({ p90Days, n }) => ({ value: p90Days, itemStyle: n < 10 ? { color: '#fff', borderColor: '#7C94A9', borderWidth: 1.5 } : undefined })) },
                  ],
                }}
                table={{ columns: ['阶段', '已离开的项目', '停留中位（天）', '九成不超过（天）'], rows: stages.stages.map((stage) => [stageWord(stage.stage), stage.n, stage.medianDays, stage.p90Days]) }} />
            )}
          </Card>
          {months && months.months.some((month) => month.cells[0]!.reached > 0) && (
            <Card title="每月进来的项目走到了哪一步" extra="颜色深浅为占当月进入数的比例">
              <DrawnChart name="分批走势" source="阶段变更记录" asOf={months.asOf} method={`按首次进入研判的月份分批；近 12 个月（${months.months[0]!.from} 起）。`}
                table={{ columns: ['月份', ...stageLook.map(({ word }) => word)], rows: months.months.map((month) => [month.from.slice(0, 7), ...month.cells.map((cell) => cell.reached)]) }}>
                <div className="report-scroll">
                  <table className="heat">
                    <thead><tr><th>月份</th>{stageLook.map(({ code, word }) => <th key={code} className="num">{word}</th>)}</tr></thead>
                    <tbody>
                      {months.months.map((month) => (
                        <tr key={month.from}>
                          <th scope="row">{month.from.slice(0, 7)}</th>
                          {month.cells.map((cell) => (
                            <td key={cell.stage} className="num" style={heatOf(cell.share)} title={cell.share === null ? undefined : `${percent(cell.share)} 到过${stageWord(cell.stage)}`}>
                              {month.cells[0]!.reached === 0 ? '—' : <Drill to={cell.drill} n={cell.reached} />}
                            </td>
                          ))}
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
              </DrawnChart>
            </Card>
          )}
        </div>
      )}
    </>
  );
}

/** One hue from white to brand; the number keeps its contrast. */
function heatOf(share: number | null): React.CSSProperties | undefined {
  if (!share) return undefined;
  const mix = (from: number, to: number) => Math.round(from + (to - from) * Math.min(1, share));
  return { background: `rgb(${mix(238, 20)}, ${mix(245, 96)}, ${mix(248, 127)})`, ['--heat-ink' as string]: share > 0.55 ? '#fff' : '#17212B' };
}
