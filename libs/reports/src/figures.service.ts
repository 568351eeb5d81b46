import type { Actor } from '@crm/identity';
import { forwardStages, type Stage } from '@crm/pipeline/words';
import { stageProbability } from '@crm/pipeline';
import { addDays, businessDate, Clock, endOfBusinessDay, startOfBusinessDay } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { PeopleFigures } from './data/people.queries';
import { ProjectFigures } from './data/project.queries';
import { FunnelRollup } from './data/rollup.repository';
import { funnelOf, quantile } from './domain/funnel';
import { forecastOf } from './domain/forecast';
import { filtersOf } from './domain/scope';
import { REPORTS } from './reports.errors';
import { scopeOf } from './report-scope';
import type { ForecastView, LostView, SlaView, StageTimesView, WorkloadView } from './reports.views';

export interface Period {
  from?: string;
  to?: string;
}

const MEASURED_DAYS = 730;

/** Figures beside the funnel: forecast, times, losses, load, clocks. Each names its moment and its drill. */
@Injectable()
export class Figures {
  constructor(
    private readonly projects: ProjectFigures,
    private readonly people: PeopleFigures,
    private readonly rollup: FunnelRollup,
    private readonly clock: Clock,
  ) {}

  /** 投资预测: open projects weighted by the house's probability and by the conversion measured over two years. */
  async forecast(actor: Actor): Promise<ForecastView> {
    await this.rollup.sync();
    const today = businessDate(this.clock.now());
    const [sums, facts] = await Promise.all([this.projects.byStage(scopeOf(actor)), this.rollup.facts({ from: addDays(today, -MEASURED_DAYS), to: today })]);
    const reached = Object.fromEntries(funnelOf(forwardStages, facts).map((stage) => [stage.stage, stage.reached]));
    const order = forwardStages as readonly string[];
    const stages = forecastOf(sums, (stage) => stageProbability[stage as Stage], reached, 'signed', order).sort((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage));
    return {
      asOf: this.clock.now(),
      method: '在谈项目的预计投资额 × 阶段概率；实测转化率取近两年同阶段项目最终签约的比例，样本少于 10 个不计。',
      stages: stages.map((stage) => ({ ...stage, drill: drill(actor, { stage: stage.stage }) })),
      totalWan: total(stages.map((stage) => stage.investmentWan)),
      weightedWan: total(stages.map((stage) => stage.weightedWan)),
      measuredWan: stages.some((stage) => stage.measuredWan === null) ? null : total(stages.map((stage) => stage.measuredWan!)),
    };
  }

  /** 阶段用时: whole days in each stage over all visits that have ended, by cohort of entry. */
  async stageTimes(actor: Actor, period: Period): Promise<StageTimesView> {
    const { from, to } = this.period(period);
    await this.rollup.sync();
    const [filter] = Object.entries(filtersOf(scopeOf(actor))) as Array<['team' | 'owner', string]>;
    const facts = await this.rollup.facts({ from, to, only: filter });
    return {
      asOf: this.clock.now(),
      from,
      to,
      stages: forwardStages.map((stage, i) => {
        const rows = facts.spent.filter((row) => row.stageNo === i + 1);
        return { stage, n: rows.reduce((sum, row) => sum + row.n, 0), medianDays: quantile(rows, 0.5), p90Days: quantile(rows, 0.9) };
      }),
    };
  }

  /** 终止原因 of a period, by the day of the move. */
  async lost(actor: Actor, period: Period): Promise<LostView> {
    const { from, to } = this.period(period);
    return { asOf: this.clock.now(), from, to, reasons: await this.projects.lost(scopeOf(actor), from, to) };
  }

  /** 工作量: what everybody holds and did. */
  async workload(actor: Actor): Promise<WorkloadView> {
    const now = this.clock.now();
    const today = businessDate(now);
    const scope = scopeOf(actor);
    const [rows, activity] = await Promise.all([this.people.workload(scope, now), this.people.activity(scope, startOfBusinessDay(addDays(today, -29)), endOfBusinessDay(today))]);
    return { asOf: now, people: rows.map((row) => ({ ...row, drill: `/api/v1/projects?owner=${row.userId}&stage=${OPEN_STAGES}&total=true` })), activity };
  }

  /** 时限: how the clocks of leads were kept, and what the sources brought. */
  async sla(actor: Actor, period: Period): Promise<SlaView> {
    const { from, to } = this.period(period);
    const span = [startOfBusinessDay(from), endOfBusinessDay(to)] as const;
    const scope = scopeOf(actor);
    const [clocks, sources] = await Promise.all([this.people.sla(scope, ...span, this.clock.now()), this.people.sources(scope, ...span)]);
    return { asOf: this.clock.now(), from, to, clocks, sources };
  }

  private period({ from, to }: Period): { from: string; to: string } {
    const last = to ?? businessDate(this.clock.now());
    const first = from ?? addDays(last, -364);
    if (first > last) throw REPORTS.BAD_PERIOD({ from: first, to: last }, [{ path: 'to', code: 'BEFORE_FROM', message: '结束日期早于开始日期' }]);
    return { from: first, to: last };
  }
}

const OPEN_STAGES = forwardStages.filter((stage) => stage !== 'fullCapacity').join(',');

function drill(actor: Actor, filters: Record<string, string>): string {
  return `/api/v1/projects?${new URLSearchParams({ ...filters, ...filtersOf(scopeOf(actor)), total: 'true' })}`;
}

function total(values: number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) * 100) / 100;
}
