import { type Actor, hasRole } from '@crm/identity';
import { forwardStages } from '@crm/pipeline/words';
import { addDays, businessDate, Clock } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { DeliveryQueries } from './data/delivery.queries';
import { IssueQueries } from './data/issue.queries';
import { PolicyFigures } from './data/policy.queries';
import { FunnelRollup } from './data/rollup.repository';
import { funnelOf } from './domain/funnel';
import { monthOf } from './domain/spans';
import { filtersOf, type ReportScope } from './domain/scope';
import { timeProgressOf } from './domain/target';
import { type Period, periodOf } from './period';
import { scopeOf } from './report-scope';
import { TeamTargetStore } from './team-targets';
import type { CohortsView } from './views/funnel.views';
import type { DeliveryReportView, PolicyReportView, TeamTargetsView } from './views/results.views';
import { type Grouping, TEAM_METRICS, type TeamMetric } from './words';

const share = (part: number, whole: number): number | null => (whole > 0 ? Math.round((part / whole) * 10_000) / 10_000 : null);
const MONTHS_SHOWN = 12;

/** What came of it: promised against actual, cohorts by month, targets of teams, policy. */
@Injectable()
export class Results {
  constructor(
    private readonly rollup: FunnelRollup,
    private readonly delivery: DeliveryQueries,
    private readonly entries: IssueQueries,
    private readonly policies: PolicyFigures,
    private readonly teamTargets: TeamTargetStore,
    private readonly clock: Clock,
  ) {}

  /** 履约率 落地率 开工率 资金到位率 of the signed, by track: 入驻 and 开工 are never one figure. */
  async deliveryReport(actor: Actor): Promise<DeliveryReportView> {
    const scope = scopeOf(actor);
    const [tracks, promises] = await Promise.all([this.delivery.tracks(scope, businessDate(this.clock.now())), this.delivery.promises(scope)]);
    const drill = (more: Record<string, string>) => `/api/v1/projects?${new URLSearchParams({ ...more, ...(filtersOf(scope) as Record<string, string>), total: 'true' })}`;
    return {
      asOf: this.clock.now(),
      method: '到过签约的项目。落地率 = 到过注册 ÷ 到过签约；开工（入驻）率 = 到过入驻或开工 ÷ 到过签约；资金到位率 = 有凭证的到位资金 ÷ 协议投资额；履约率 = 已到期节点中如期完成的比例。',
      tracks: tracks.map((row) => ({
        ...row,
        landingRate: share(row.registered, row.signed), startRate: share(row.landed, row.signed), fundingRate: share(row.paidInWan, row.agreedWan), fulfilmentRate: share(row.kept, row.due),
        drill: drill({ reached: 'signed', track: row.track }),
        drills: { registered: drill({ reached: 'registered', track: row.track }), landed: drill({ reached: 'movedIn', track: row.track }), inProduction: drill({ reached: 'inProduction', track: row.track }) },
      })),
      promises: promises.map((row) => ({ ...row, share: share(row.actual, row.promised) })),
    };
  }

  /** One row a month of entry: how many came how far. */
  async cohorts(actor: Actor, period: Period): Promise<CohortsView> {
    const { from, to } = periodOf(period, businessDate(this.clock.now()));
    const filters = filtersOf(scopeOf(actor)) as Record<string, string>;
    const [only] = Object.entries(filters) as Array<[Grouping, string]>;
    const months: Array<{ from: string; to: string }> = [];
    for (let at = to; at >= from && months.length < MONTHS_SHOWN; at = addDays(monthOf(at), -1)) months.unshift({ from: monthOf(at) > from ? monthOf(at) : from, to: at });
    const rows = await Promise.all(
      months.map(async (month) => {
        const stages = funnelOf(forwardStages, await this.rollup.facts({ ...month, only }));
        const base = stages[0]!.reached;
        return { ...month, cells: stages.map(({ stage, reached }) => ({ stage, reached, share: share(reached, base), drill: `/api/v1/projects?${new URLSearchParams({ cohortFrom: month.from, cohortTo: month.to, reached: stage, ...filters, total: 'true' })}` })) };
      }),
    );
    return { asOf: this.clock.now(), from, to, months: rows };
  }

  /** Targets of teams for a year beside what was reached, with 时序进度. A lead sees the own team. */
  async teams(actor: Actor, year?: number): Promise<TeamTargetsView> {
    const today = businessDate(this.clock.now());
    const of = year ?? Number(today.slice(0, 4));
    const span = { startsOn: `${of}-01-01`, endsOn: `${of}-12-31` };
    const scope: ReportScope = hasRole(actor, 'admin') ? { all: true } : scopeOf(actor); // who sets targets sees what they are set against
    const [entries, targets, teams] = await Promise.all([this.entries.firstEntries(scope, span.startsOn, span.endsOn), this.teamTargets.ofYear(of), this.teamTargets.teams()]);
    const shown = 'all' in scope ? teams : teams.filter((team) => team.id === actor.teamId);
    return {
      asOf: this.clock.now(),
      year: of,
      timeProgress: timeProgressOf(span, today),
      teams: shown.map((team) => ({
        teamId: team.id,
        team: team.name,
        jurisdiction: team.jurisdiction,
        metrics: Object.entries(TEAM_METRICS).map(([metric, { stage, money }]) => {
          const own = entries.filter((entry) => entry.team === team.id && entry.stage === stage);
          const actual = own.reduce((sum, entry) => sum + (money ? entry.investmentWan : entry.count), 0);
          const target = targets.find((row) => row.teamId === team.id && row.metric === metric)?.target ?? null;
          const drill = `/api/v1/reports/moves?${new URLSearchParams({ from: span.startsOn, to: span.endsOn, stage, team: team.id, total: 'true' })}`;
          return { metric, target, actual: Math.round(actual * 100) / 100, count: own.reduce((sum, entry) => sum + entry.count, 0), progress: target ? share(actual, target) : null, drill };
        }),
      })),
    };
  }

  setTeamTarget(actor: Actor, input: { teamId: string; year: number; metric: TeamMetric; target: number | null }): Promise<void> {
    return this.teamTargets.set(actor, input);
  }

  /** 政策: companies matched, amounts, questions still open. */
  async policy(actor: Actor): Promise<PolicyReportView> {
    const list = (more: Record<string, string>) => `/api/v1/reports/policy-companies?${new URLSearchParams({ ...more, total: 'true' })}`;
    return { asOf: this.clock.now(), method: '按当前目录对项目所在企业的测算（非承诺）；征求意见稿不计。', ...(await this.policies.summary(scopeOf(actor))), drill: list({}), drills: { matched: list({ outcome: 'matched' }), eligible: list({ outcome: 'eligible' }), open: list({ outcome: 'open' }) } };
  }
}
