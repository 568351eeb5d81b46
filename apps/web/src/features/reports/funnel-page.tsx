import { directions } from '@crm/fit/words';
import { PARKS } from '@crm/identity/words';
import { boardKindLabels, lostReasonLabels, type LostReason } from '@crm/pipeline/words';
import { GROUPINGS, type Grouping } from '@crm/reports/words';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useGet } from '@/api/hooks';
import { Card } from '@/ui/card';
import { DrawnChart } from '@/ui/chart';
import { DirectionGlyph } from '@/ui/direction-glyph';
import { FilterBar } from '@/ui/filter-bar';
import { useFilters } from '@/ui/filters';
import { addDays, businessDate, days, daysBetween, number, percent } from '@/ui/format';
import { ProgressBar } from '@/ui/progress-bar';
import { ErrorState } from '@/ui/states';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { stageWord } from '@/ui/stage-ticks';
import { StatStrip } from '@/ui/stat-strip';
import { DrilledList } from './drilled-list';
import { Drill } from './drill-link';
import { FunnelBars, FunnelLegend, type Picked } from './funnel-bars';
import { ReportHead } from './report-head';
import type { Funnel, FunnelGroup, Lost } from './views';

const KEYS = ['from', 'to', 'direction', 'park', 'kind', 'groupBy', 'compare', 'asOf'] as const;
const COMPARE = [{ value: 'before', label: '前一段同样长' }, { value: 'year', label: '上年同期' }];
const SMALL_BASE = 10;
const wordOf = (direction: string | { label: string }) => (typeof direction === 'string' ? direction : direction.label);
const options = (words: Record<string, string | { label: string }>) => Object.entries(words).map(([value, label]) => ({ value, label: wordOf(label) }));

/** 漏斗: how far the projects of one period came, and the list behind every figure. */
export default function FunnelPage() {
  const today = businessDate(new Date());
  const { values, set, clear, count } = useFilters(KEYS, { from: addDays(today, -364), to: today, groupBy: 'direction' });
  const [picked, setPicked] = useState<Picked | null>(null);
  const { compare, ...rest } = values;
  const asked = Object.fromEntries(Object.entries({ ...rest, ...comparedWith(compare, values.from!, values.to!) }).filter(([, value]) => value)) as Record<string, string>;
  const report = useGet('/api/v1/reports/funnel', { query: asked } as never, { keep: true });
  const losses = useGet('/api/v1/reports/lost', { query: { from: asked.from, to: asked.to } } as never, { keep: true });
  const funnel = report.data as unknown as Funnel | undefined;
  const lost = losses.data as unknown as Lost | undefined;
  const stage = (code: string) => funnel?.stages.find((one) => one.stage === code);
  const [first, signed] = [stage('screening'), stage('signed')];
  const before = (code: string) => funnel?.compare?.stages.find((one) => one.stage === code);
  const then = (value: string | number | null | undefined) => (funnel?.compare ? `同期 ${value ?? '—'}` : undefined);
  const drilled = picked ? stage(picked.stage) : undefined;
  const rate = (a?: number, b?: number) => (b ? percent((a ?? 0) / b) : '—');
  return (
    <>
      <ReportHead title="漏斗" facts={`进入研判 ${values.from} 至 ${values.to}${values.asOf ? `　按 ${values.asOf} 的记录` : ''}`} />
      <FilterBar values={values} count={count} onChange={set} onClear={clear} fields={[
        { kind: 'custom', key: 'period', render: () => <DatePicker.RangePicker allowClear={false} value={[dayjs(values.from), dayjs(values.to)]} onChange={(range) => range?.[0] && range[1] && set({ from: range[0].format('YYYY-MM-DD'), to: range[1].format('YYYY-MM-DD') })} /> },
        { kind: 'select', key: 'direction', label: '方向', options: options(directions) },
        { kind: 'select', key: 'park', label: '园区', options: options(PARKS) },
        { kind: 'select', key: 'kind', label: '类型', options: options(boardKindLabels).filter(({ value }) => value !== 'all') },
        { kind: 'select', key: 'compare', label: '对比', options: COMPARE, all: '不对比' },
        { kind: 'custom', key: 'asOf', render: () => <DatePicker key="asOf" placeholder="截至今天" value={values.asOf ? dayjs(values.asOf) : null} disabledDate={(day) => day.format('YYYY-MM-DD') > today} onChange={(day) => set({ asOf: day ? day.format('YYYY-MM-DD') : null })} /> },
        { kind: 'select', key: 'groupBy', label: '分组', options: options(GROUPINGS), all: '不分组' },
      ]} />
      {report.error && !funnel && <ErrorState error={report.error} what="漏斗" onRetry={() => void report.refetch()} />}
      {!funnel && !report.error && <SkeletonBlock rows={9} />}
      {funnel && (
        <div className="stack">
          <StatStrip stats={[
            { label: '进入研判', value: number(first?.reached ?? 0), unit: '个', note: then(before('screening')?.reached) },
            { label: '到过签约', value: number(signed?.reached ?? 0), unit: '个', note: then(before('signed')?.reached) },
            { label: '签约率', value: rate(signed?.reached, first?.reached), note: then(rate(before('signed')?.reached, before('screening')?.reached)) },
            { label: '研判到签约中位', value: funnel.velocity.medianDays === null ? '—' : number(funnel.velocity.medianDays), unit: funnel.velocity.medianDays === null ? undefined : '天', note: funnel.compare ? then(days(funnel.compare.velocity.medianDays)) : `${funnel.velocity.n} 个已签约` },
            { label: '终止', value: number(funnel.stages.reduce((sum, one) => sum + one.lost, 0)), unit: '个', note: `暂缓 ${funnel.stages.reduce((sum, one) => sum + one.paused, 0)}` },
          ]} />
          <div className="cols">
            <Card title="同一批项目走到了哪一步" extra={<FunnelLegend />}>
              <DrawnChart name="招商漏斗" source="阶段变更记录" asOf={funnel.asOf} method={`${funnel.method}${funnel.compare ? `细线为对比期 ${funnel.compare.from} 至 ${funnel.compare.to}。` : ''}`}
                table={{ columns: ['阶段', '到过', '进入过', '仍在', '暂缓', '终止', '转化率', '停留中位（天）', '九成不超过（天）', ...(funnel.compare ? ['对比期到过'] : [])], rows: funnel.stages.map((one) => [stageWord(one.stage), one.reached, one.entered, one.here, one.paused, one.lost, one.conversion === null ? null : percent(one.conversion), one.medianDays, one.p90Days, ...(funnel.compare ? [before(one.stage)?.reached ?? null] : [])]) }}>
                <FunnelBars stages={funnel.stages} before={funnel.compare?.stages} picked={picked} onPick={setPicked} />
              </DrawnChart>
            </Card>
            <div className="stack">
              {funnel.groups.length > 0 && <Groups groups={funnel.groups} by={values.groupBy as Grouping} all={first?.reached ? (signed?.reached ?? 0) / first.reached : 0} />}
              <Card title="终止原因" extra={lost && `${lost.reasons.reduce((sum, reason) => sum + reason.count, 0)} 个，按终止日期`}>
                {lost?.reasons.map(({ reason, count: n, drill }, i) => (
                  <div key={reason} className="reason-row"><span><Drill to={drill} n={n}>{lostReasonLabels[reason as LostReason] ?? '其他'}</Drill></span><ProgressBar share={n / Math.max(1, lost.reasons[0]?.count ?? 1)} color={i === 0 ? '#14607F' : '#7C94A9'} label={`${n} 个`} /><span className="num">{n}</span></div>
                ))}
                {lost?.reasons.length === 0 && <span className="t3 s13">这段时间没有终止的项目。</span>}
              </Card>
            </div>
          </div>
          {drilled && picked && <DrilledList drill={picked.figure === 'reached' ? drilled.drill : drilled.drills[picked.figure]} title={`${stageWord(picked.stage)}　${FIGURES[picked.figure]}`} medianDays={picked.figure === 'here' ? drilled.medianDays : undefined} onClose={() => setPicked(null)} />}
          {!drilled && <p className="t3 s13">点一行看到过这一阶段的项目，点“在”“暂缓”“终止”看其中一部分。</p>}
        </div>
      )}
    </>
  );
}

const FIGURES = { reached: '曾到达', here: '仍在此阶段', paused: '暂缓', lost: '终止' } as const;

/** The second period of a comparison, as the API takes it. */
function comparedWith(compare: string | undefined, from: string, to: string): Record<string, string> {
  if (compare === 'before') return { compareFrom: addDays(from, -daysBetween(from, to) - 1), compareTo: addDays(from, -1) };
  const yearBack = (on: string) => dayjs(on).subtract(1, 'year').format('YYYY-MM-DD');
  return compare === 'year' ? { compareFrom: yearBack(from), compareTo: yearBack(to) } : {};
}

/** 签约率 of each group beside the whole; a base below ten is hatched. */
function Groups({ groups, by, all }: { groups: FunnelGroup[]; by: Grouping; all: number }) {
  return (
    <Card title={`签约率，按${GROUPINGS[by]}`} extra={`竖线为全部 ${percent(all)}`}>
      {groups.map(({ key, label, stages }) => {
        const base = stages[0]?.reached ?? 0;
        const signed = stages.find((one) => one.stage === 'signed')?.reached ?? 0;
        return (
          <div key={key} className="group-row">
            <span className="ellipsis">{by === 'direction' && key !== 'none' ? <DirectionGlyph code={key} label /> : label}</span>
            <ProgressBar share={base ? signed / base : 0} mark={all} hatched={base < SMALL_BASE} label={`${signed} / ${base}`} />
            <span className="num"><b>{base ? percent(signed / base) : '—'}</b> <span className="t3"><Drill to={stages.find((one) => one.stage === 'signed')?.drill} n={signed} /> / <Drill to={stages[0]?.drill} n={base} /></span></span>
          </div>
        );
      })}
      <p className="t3 s12" style={{ marginTop: 8 }}>斜纹：不足 {SMALL_BASE} 个项目，只作参考。{by === 'kind' && '一家企业可属几类，各类之和可大于总数。'}</p>
    </Card>
  );
}
