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
import { type Period, periodOf } from './period';
import { scopeOf } from './report-scope';
import type { ForecastView, LostView, SlaView, StageTimesView, WorkloadView } from './views/figures.views';


const MEASURED_DAYS = 730;
const ACTIVITY_DAYS = 30;

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
    const today = businessDate(this.clock.now());
    const measured = { from: addDays(today, -MEASURED_DAYS), to: today };
    const [sums, facts] = await Promise.all([this.projects.byStage(scopeOf(actor)), this.rollup.facts(measured)]);
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
    const [filter] = Object.entries(filtersOf(scopeOf(actor))) as Array<['team' | 'owner', string]>;
    const facts = await this.rollup.facts({ from, to, only: filter });
    return {
      asOf: this.clock.now(),
      from,
      to,
      stages: forwardStages.map((stage, i) => {
        const rows = facts.spent.filter((row) => row.stageNo === i + 1);
        return { stage, n: rows.reduce((sum, row) => sum + row.n, 0), medianDays: quantile(rows, 0.5), p90Days: quantile(rows, 0.9), drill: drill(actor, { cohortFrom: from, cohortTo: to, left: stage }) };
      }),
    };
  }

  /** 终止原因 of a period, by the day of the move. */
  async lost(actor: Actor, period: Period): Promise<LostView> {
    const { from, to } = this.period(period);
    const reasons = await this.projects.lost(scopeOf(actor), from, to);
    return { asOf: this.clock.now(), from, to, reasons: reasons.map((row) => ({ ...row, drill: records('moves', { from, to, stage: 'lost', count: 'moved', reason: row.reason }) })) };
  }

  /** 工作量: what everybody holds and did. */
  async workload(actor: Actor): Promise<WorkloadView> {
    const now = this.clock.now();
    const today = businessDate(now);
    const scope = scopeOf(actor);
    const first = addDays(today, 1 - ACTIVITY_DAYS);
    const [rows, activity] = await Promise.all([this.people.workload(scope, now), this.people.activity(scope, first, today)]);
    return {
      asOf: now,
      people: rows.map((row) => {
        const projects = (more: Record<string, string>) => drill(actor, { owner: row.userId, stage: OPEN_STAGES, ...more });
        const talks = (days: number) => records('follow-ups', { by: row.userId, from: addDays(today, 1 - days), to: today });
        return { ...row, drill: projects({}), drills: { overdue: projects({ only: 'overdue' }), noPlan: projects({ only: 'no_plan' }), leadsHeld: records('leads', { owner: row.userId, outcome: 'held' }), followUps7: talks(7), followUps30: talks(30) } };
      }),
      activity: activity.map((row) => ({ ...row, drill: records('follow-ups', { from: row.day, to: row.day }) })),
    };
  }

  /** 时限: how the clocks of leads were kept, and what the sources brought. */
  async sla(actor: Actor, period: Period): Promise<SlaView> {
    const { from, to } = this.period(period);
    const span = [startOfBusinessDay(from), endOfBusinessDay(to)] as const;
    const scope = scopeOf(actor);
    const [clocks, sources] = await Promise.all([this.people.sla(scope, ...span, this.clock.now()), this.people.sources(scope, ...span)]);
    return {
      asOf: this.clock.now(),
      from,
      to,
      clocks: clocks.map((row) => {
        const list = (more: Record<string, string>) => records('clocks', { from, to, clock: row.clock, ...more });
        return { ...row, drill: list({}), drills: { met: list({ outcome: 'met' }), breached: list({ outcome: 'breached' }), running: list({ outcome: 'running' }) } };
      }),
      sources: sources.map((row) => {
        const list = (more: Record<string, string>) => records('leads', { from, to, source: row.source, ...more });
        return { ...row, drill: list({}), drills: { converted: list({ outcome: 'converted' }), discarded: list({ outcome: 'discarded' }) } };
      }),
    };
  }

  private period(period: Period): { from: string; to: string } {
    return periodOf(period, businessDate(this.clock.now()));
  }
}

const OPEN_STAGES = forwardStages.filter((stage) => stage !== 'fullCapacity').join(',');

/** The address of a list of reports' own. */
function records(list: 'moves' | 'follow-ups' | 'clocks' | 'leads', filters: Record<string, string>): string {
  return `/api/v1/reports/${list}?${new URLSearchParams({ ...filters, total: 'true' })}`;
}

function drill(actor: Actor, filters: Record<string, string>): string {
  return `/api/v1/projects?${new URLSearchParams({ ...filters, ...filtersOf(scopeOf(actor)), total: 'true' })}`;
}

function total(values: number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) * 100) / 100;
}
