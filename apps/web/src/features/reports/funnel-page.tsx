import { directions } from '@crm/fit/words';
import { PARKS } from '@crm/identity/words';
import { boardKindLabels, lostReasonLabels, type LostReason } from '@crm/pipeline/words';
import { GROUPINGS, type Grouping } from '@crm/reports/words';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useGet } from '@/api/hooks';
import { Card } from '@/ui/card';
import { ChartFoot } from '@/ui/chart';
import { DirectionGlyph } from '@/ui/direction-glyph';
import { FilterBar } from '@/ui/filter-bar';
import { useFilters } from '@/ui/filters';
import { addDays, businessDate, days, number, percent } from '@/ui/format';
import { ProgressBar } from '@/ui/progress-bar';
import { ErrorState } from '@/ui/states';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { StatStrip } from '@/ui/stat-strip';
import { DrilledList } from './drilled-list';
import { FunnelBars, FunnelLegend } from './funnel-bars';
import { ReportHead } from './report-head';
import type { Funnel, FunnelGroup, Lost } from './views';

const KEYS = ['from', 'to', 'direction', 'park', 'kind', 'groupBy'] as const;
const SMALL_BASE = 10;
const wordOf = (direction: string | { label: string }) => (typeof direction === 'string' ? direction : direction.label);
const options = (words: Record<string, string | { label: string }>) => Object.entries(words).map(([value, label]) => ({ value, label: wordOf(label) }));

/** 漏斗: how far the projects of one period came, and the list behind every figure. */
export default function FunnelPage() {
  const today = businessDate(new Date());
  const { values, set, clear, count } = useFilters(KEYS, { from: addDays(today, -364), to: today, groupBy: 'direction' });
  const [picked, setPicked] = useState<string | null>(null);
  const asked = Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Record<string, string>;
  const report = useGet('/api/v1/reports/funnel', { query: asked } as never, { keep: true });
  const losses = useGet('/api/v1/reports/lost', { query: { from: asked.from, to: asked.to } } as never, { keep: true });
  const funnel = report.data as unknown as Funnel | undefined;
  const lost = losses.data as unknown as Lost | undefined;
  const stage = (code: string) => funnel?.stages.find((one) => one.stage === code);
  const [first, signed] = [stage('screening'), stage('signed')];
  const drilled = picked ? stage(picked) : undefined;
  return (
    <>
      <ReportHead title="漏斗" facts={`进入研判 ${values.from} 至 ${values.to}`} />
      <FilterBar values={values} count={count} onChange={set} onClear={clear} fields={[
        { kind: 'custom', key: 'period', render: () => <DatePicker.RangePicker allowClear={false} value={[dayjs(values.from), dayjs(values.to)]} onChange={(range) => range?.[0] && range[1] && set({ from: range[0].format('YYYY-MM-DD'), to: range[1].format('YYYY-MM-DD') })} /> },
        { kind: 'select', key: 'direction', label: '方向', options: options(directions) },
        { kind: 'select', key: 'park', label: '园区', options: options(PARKS) },
        { kind: 'select', key: 'kind', label: '类型', options: options(boardKindLabels).filter(({ value }) => value !== 'all') },
        { kind: 'select', key: 'groupBy', label: '对照', options: options(GROUPINGS), all: '不分组' },
      ]} />
      {report.error && !funnel && <ErrorState error={report.error} what="漏斗" onRetry={() => void report.refetch()} />}
      {!funnel && !report.error && <SkeletonBlock rows={9} />}
      {funnel && (
        <div className="stack">
          <StatStrip stats={[
            { label: '进入研判', value: number(first?.reached ?? 0), unit: '个' },
            { label: '到过签约', value: number(signed?.reached ?? 0), unit: '个' },
            { label: '签约率', value: first?.reached ? percent((signed?.reached ?? 0) / first.reached) : '—' },
            { label: '洽谈停留中位', value: days(stage('negotiating')?.medianDays ?? null) },
            { label: '终止', value: number(funnel.stages.reduce((sum, one) => sum + one.lost, 0)), unit: '个', note: `暂缓 ${funnel.stages.reduce((sum, one) => sum + one.paused, 0)}` },
          ]} />
          <div className="cols">
            <Card title="同一批项目走到了哪一步" extra={<FunnelLegend />}>
              <FunnelBars stages={funnel.stages} picked={picked} onPick={setPicked} />
              <ChartFoot source="阶段变更记录" asOf={funnel.asOf} method={funnel.method} />
            </Card>
            <div className="stack">
              {funnel.groups.length > 0 && <Groups groups={funnel.groups} by={values.groupBy as Grouping} all={first?.reached ? (signed?.reached ?? 0) / first.reached : 0} />}
              <Card title="终止原因" extra={lost && `${lost.reasons.reduce((sum, reason) => sum + reason.count, 0)} 个，按终止日期`}>
                {lost?.reasons.map(({ reason, count: n }, i) => (
                  <div key={reason} className="reason-row"><span>{lostReasonLabels[reason as LostReason] ?? '其他'}</span><ProgressBar share={n / Math.max(1, lost.reasons[0]?.count ?? 1)} color={i === 0 ? '#14607F' : '#7C94A9'} label={`${n} 个`} /><span className="num">{n}</span></div>
                ))}
                {lost?.reasons.length === 0 && <span className="t3 s13">这段时间没有终止的项目。</span>}
              </Card>
            </div>
          </div>
          {drilled && picked && <DrilledList drill={drilled.drill} stage={picked} onClose={() => setPicked(null)} />}
          {!drilled && <p className="t3 s13">点一行看这一阶段的项目名单。</p>}
        </div>
      )}
    </>
  );
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
            <span className="num"><b>{base ? percent(signed / base) : '—'}</b> <span className="t3">{signed} / {base}</span></span>
          </div>
        );
      })}
      <p className="t3 s12" style={{ marginTop: 8 }}>斜纹：不足 {SMALL_BASE} 个项目，只作参考。{by === 'kind' && '一家企业可属几类，各类之和可大于总数。'}</p>
    </Card>
  );
}
