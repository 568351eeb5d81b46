import { type Actor, Directory, PARKS } from '@crm/identity';
import { directions } from '@crm/fit/words';
import { leadSources } from '@crm/leads/words';
import { boardKindLabels, forwardStages, trackLabels } from '@crm/pipeline/words';
import { addDays, businessDate, Clock } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { CohortQueries } from './data/cohort.queries';
import { FunnelRollup } from './data/rollup.repository';
import { byKey, type CohortFacts, funnelOf } from './domain/funnel';
import type { FunnelFilters } from './domain/filters';
import { filtersOf } from './domain/scope';
import { scopeOf } from './report-scope';
import { REPORTS } from './reports.errors';
import type { FunnelGroupView, FunnelStageView, FunnelView } from './reports.views';
import { FUNNEL_METHOD, GROUPING_CODES, type Grouping } from './words';

export interface FunnelRequest extends FunnelFilters {
  /** Business days, both inclusive; the last twelve months when absent. */
  from?: string;
  to?: string;
  groupBy?: Grouping;
}

/** 招商漏斗: cohorts by the day of first entry, counted by the furthest stage, each figure with the list behind it. */
@Injectable()
export class Funnel {
  constructor(
    private readonly rollup: FunnelRollup,
    private readonly cohorts: CohortQueries,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** A manager sees all, a lead the team's, a recruiter the own cohort; the same restriction stands in the drill links. */
  async funnel(actor: Actor, request: FunnelRequest): Promise<FunnelView> {
    const today = businessDate(this.clock.now());
    const to = request.to ?? today;
    const from = request.from ?? addDays(to, -364);
    if (from > to) throw REPORTS.BAD_PERIOD({ from, to }, [{ path: 'to', code: 'BEFORE_FROM', message: '结束日期早于开始日期' }]);
    const filters = { ...pick(request), ...filtersOf(scopeOf(actor)) };
    const facts = await this.facts(from, to, filters, request.groupBy);
    const whole = request.groupBy ? await this.facts(from, to, filters) : facts;
    return {
      asOf: this.clock.now(),
      from,
      to,
      method: FUNNEL_METHOD,
      stages: stagesOf(whole, drillOf(from, to, filters)),
      groups: request.groupBy ? await this.groups(request.groupBy, byKey(facts), (key) => drillOf(from, to, { ...filters, [request.groupBy!]: key })) : [],
    };
  }

  /** One dimension comes from the rollup; a mix is counted from the log. */
  private async facts(from: string, to: string, filters: FunnelFilters, groupBy?: Grouping): Promise<CohortFacts> {
    const given = Object.entries(filters) as Array<[Grouping, string]>;
    await this.rollup.sync();
    if (given.length === 0) return this.rollup.facts({ from, to, groupBy });
    if (given.length === 1 && !groupBy) return this.rollup.facts({ from, to, only: given[0] });
    return this.cohorts.facts({ from, to, groupBy, filters });
  }

  private async groups(groupBy: Grouping, facts: Map<string, CohortFacts>, drill: (key: string) => (stage: string) => string): Promise<FunnelGroupView[]> {
    const labels = await this.labels(groupBy, [...facts.keys()]);
    return [...facts].map(([key, group]) => ({ key: key === '' ? 'none' : key, label: key === '' ? '未填' : (labels[key] ?? key), stages: stagesOf(group, drill(key)) }));
  }

  private async labels(groupBy: Grouping, keys: string[]): Promise<Record<string, string>> {
    if (groupBy === 'owner') return Object.fromEntries((await this.directory.usersByIds(keys.filter(Boolean))).map((user) => [user.id, user.name]));
    if (groupBy === 'team') return Object.fromEntries((await this.directory.teams()).map((team) => [team.id, team.name]));
    return LABELS[groupBy];
  }
}

const LABELS: Record<Exclude<Grouping, 'owner' | 'team'>, Record<string, string>> = {
  direction: Object.fromEntries(Object.entries(directions).map(([code, direction]) => [code, typeof direction === 'string' ? direction : direction.label])),
  kind: { ...boardKindLabels, other: '其他企业' },
  park: PARKS,
  source: leadSources,
  track: trackLabels,
};

function stagesOf(facts: CohortFacts, drill: (stage: string) => string): FunnelStageView[] {
  return funnelOf(forwardStages, facts).map((stage) => ({ ...stage, drill: drill(stage.stage) }));
}

/** The address of the list behind a figure. */
function drillOf(from: string, to: string, filters: FunnelFilters): (stage: string) => string {
  return (stage) => {
    const query = new URLSearchParams({ cohortFrom: from, cohortTo: to, reached: stage });
    for (const [name, value] of Object.entries(filters)) query.set(name, value === '' ? 'none' : value);
    query.set('total', 'true');
    return `/api/v1/projects?${query}`;
  };
}

function pick(request: FunnelRequest): FunnelFilters {
  return Object.fromEntries(GROUPING_CODES.filter((code) => request[code] !== undefined).map((code) => [code, request[code] === 'none' ? '' : request[code]]));
}
