import { type Actor, Directory, PARKS } from '@crm/identity';
import { directions } from '@crm/fit/words';
import { leadSources } from '@crm/leads/words';
import { boardKindLabels, forwardStages, trackLabels } from '@crm/pipeline/words';
import { businessDate, Clock, endOfBusinessDay } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { CohortQueries } from './data/cohort.queries';
import { FunnelRollup } from './data/rollup.repository';
import { byKey, type CohortFacts, funnelOf, velocityOf } from './domain/funnel';
import type { FunnelFilters } from './domain/filters';
import { filtersOf, type ReportScope } from './domain/scope';
import { periodOf } from './period';
import { scopeOf } from './report-scope';
import { REPORTS } from './reports.errors';
import type { FunnelGroupView, FunnelStageView, FunnelView } from './views/funnel.views';
import { FUNNEL_METHOD, GROUPING_CODES, type Grouping } from './words';

export interface FunnelRequest extends FunnelFilters {
  /** Business days, both inclusive; the last twelve months when absent. */
  from?: string;
  to?: string;
  groupBy?: Grouping;
  /** The end of this business day instead of now; what it says for a past day never changes. */
  asOf?: string;
  /** A second period beside the first, both or neither. */
  compareFrom?: string;
  compareTo?: string;
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
  funnel(actor: Actor, request: FunnelRequest): Promise<FunnelView> {
    return this.of(scopeOf(actor), request);
  }

  /** The same for a part of the house, whoever asks. */
  async of(part: ReportScope, request: FunnelRequest): Promise<FunnelView> {
    const { from, to, asOf, compare } = this.periods(request);
    const filters = { ...pick(request), ...filtersOf(part) };
    const facts = await this.facts({ from, to, asOf }, filters, request.groupBy);
    const whole = request.groupBy ? await this.facts({ from, to, asOf }, filters) : facts;
    const compared = compare && (await this.facts({ ...compare, asOf }, filters));
    return {
      asOf: asOf ? new Date(endOfBusinessDay(asOf).getTime() - 1) : this.clock.now(),
      from,
      to,
      method: FUNNEL_METHOD,
      stages: stagesOf(whole, { from, to, asOf, filters }),
      velocity: velocityOf(whole),
      groups: request.groupBy ? await this.groups(request.groupBy, byKey(facts), { from, to, asOf, filters }) : [],
      compare: compare && compared ? { ...compare, stages: stagesOf(compared, { ...compare, asOf, filters }), velocity: velocityOf(compared) } : null,
    };
  }

  private periods(request: FunnelRequest): { from: string; to: string; asOf?: string; compare: { from: string; to: string } | null } {
    const today = businessDate(this.clock.now());
    const period = periodOf(request, today);
    const { asOf, compareFrom, compareTo } = request;
    if (asOf && asOf > today) throw REPORTS.NOT_YET({ asOf }, [{ path: 'asOf', code: 'IN_FUTURE', message: '截至日期还没有到' }]);
    if (Boolean(compareFrom) !== Boolean(compareTo)) {
      const path = compareFrom ? 'compareTo' : 'compareFrom';
      throw REPORTS.BAD_PERIOD({ from: compareFrom ?? '', to: compareTo ?? '' }, [{ path, code: 'REQUIRED', message: '对比期要有起止两个日期' }]);
    }
    const compare = compareFrom && compareTo ? periodOf({ from: compareFrom, to: compareTo }, today, 'compareTo') : null;
    return { ...period, asOf: asOf === today ? undefined : asOf, compare };
  }

  /** One dimension of the present comes from the rollup; a mix of filters or a past day is counted from the log. */
  private async facts({ from, to, asOf }: Scope, filters: FunnelFilters, groupBy?: Grouping): Promise<CohortFacts> {
    const given = Object.entries(filters) as Array<[Grouping, string]>;
    if (asOf || given.length > 1 || (given.length === 1 && groupBy)) return this.cohorts.facts({ from, to, asOf, groupBy, filters });
    return this.rollup.facts({ from, to, groupBy, only: given[0] });
  }

  private async groups(groupBy: Grouping, facts: Map<string, CohortFacts>, scope: Filtered): Promise<FunnelGroupView[]> {
    const labels = await this.labels(groupBy, [...facts.keys()]);
    return [...facts].map(([key, group]) => ({ key: key === '' ? 'none' : key, label: key === '' ? '未填' : (labels[key] ?? key), stages: stagesOf(group, { ...scope, filters: { ...scope.filters, [groupBy]: key } }) }));
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

interface Scope {
  from: string;
  to: string;
  asOf?: string;
}
interface Filtered extends Scope {
  filters: FunnelFilters;
}

function stagesOf(facts: CohortFacts, scope: Filtered): FunnelStageView[] {
  return funnelOf(forwardStages, facts).map((figures) => {
    const { stage } = figures;
    const drill = (more: Record<string, string>) => drillOf(scope, more);
    return {
      ...figures,
      drill: drill({ reached: stage }),
      drills: { entered: drill({ entered: stage }), here: drill({ furthest: stage, standing: 'open' }), paused: drill({ furthest: stage, standing: 'paused' }), lost: drill({ furthest: stage, standing: 'lost' }) },
    };
  });
}

/** The address of the list behind a figure. */
function drillOf({ from, to, asOf, filters }: Filtered, more: Record<string, string>): string {
  const query = new URLSearchParams({ cohortFrom: from, cohortTo: to, ...(asOf ? { asOf } : {}), ...more });
  for (const [name, value] of Object.entries(filters)) query.set(name, value === '' ? 'none' : value);
  query.set('total', 'true');
  return `/api/v1/projects?${query}`;
}

function pick(request: FunnelRequest): FunnelFilters {
  return Object.fromEntries(GROUPING_CODES.filter((code) => request[code] !== undefined).map((code) => [code, request[code] === 'none' ? '' : request[code]]));
}
