import { Directory, PARKS, type ParkCode } from '@crm/identity';
import { coordinationKindLabels, escalationLabels, forwardStages, stageLabels } from '@crm/pipeline/words';
import { businessDate, Clock } from '@crm/platform';
import { SpacePlans } from '@crm/space';
import { Injectable } from '@nestjs/common';
import { type FirstEntry, IssueQueries } from './data/issue.queries';
import { type FunnelRow, type IssueKind, type IssueModel, PAGE_FIGURES, type PageRow, periodBefore, periodOfIssue, type TeamRow } from './domain/issue';
import type { ReportScope } from './domain/scope';
import { timeProgressOf } from './domain/target';
import { Funnel } from './funnel.service';
import { Ledger } from './ledger.service';

const KEY_ROWS = 20;

/** Puts together the report of a week or month, in the order the district reads it. What it says of a past period comes from the log as it stood. */
@Injectable()
export class IssueComposer {
  constructor(
    private readonly queries: IssueQueries,
    private readonly ledger: Ledger,
    private readonly funnels: Funnel,
    private readonly plans: SpacePlans,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** `on` is a day within the period, whichever. Days to come are not counted. */
  async compose(scope: ReportScope, kind: IssueKind, on: string, note = ''): Promise<IssueModel> {
    const period = periodOfIssue(kind, on);
    const today = businessDate(this.clock.now());
    const last = period.to < today ? period.to : today;
    const yearFrom = `${period.from.slice(0, 4)}-01-01`;
    const [page, key, coordination, parks, teams, funnel] = await Promise.all([
      this.page(scope, kind, period, yearFrom),
      this.ledger.rowsOf(scope, last, { onlyKey: true }),
      this.queries.coordination(scope, last),
      this.plans.parks(last),
      this.teams(scope, period),
      this.funnels.of(scope, { from: yearFrom, to: last, asOf: last }),
    ]);
    return {
      kind,
      ...period,
      scope: 'teamId' in scope ? ((await this.directory.teamById(scope.teamId))?.name ?? '本组') : '全部',
      timeProgress: timeProgressOf({ startsOn: `${last.slice(0, 4)}-01-01`, endsOn: `${last.slice(0, 4)}-12-31` }, last),
      note,
      page,
      key: key.slice(0, KEY_ROWS),
      coordination: coordination.map(({ title, kind: of, level, ...row }) => ({ ...row, project: title, kind: coordinationKindLabels[of as keyof typeof coordinationKindLabels] ?? of, level: escalationLabels[level as keyof typeof escalationLabels] ?? level, overdue: row.dueOn !== null && row.dueOn < last })),
      parks: parks.map(({ code, occupancy, waleAreaYears, expiringM2 }) => ({ name: PARKS[code as ParkCode] ?? code, units: occupancy.units, totalM2: occupancy.totalM2, vacantM2: occupancy.vacantM2, occupancyPercent: occupancy.occupancyPercent, waleYears: waleAreaYears, expiringM2 })),
      teams,
      funnel: funnel.stages.map((stage): FunnelRow => ({ stage: stageLabels[stage.stage as (typeof forwardStages)[number]], reached: stage.reached, here: stage.here, paused: stage.paused, lost: stage.lost, conversion: stage.conversion, medianDays: stage.medianDays })),
      funnelRule: `${yearFrom} 至 ${last} 首次进入研判的项目。${funnel.method}`,
    };
  }

  private async page(scope: ReportScope, kind: IssueKind, { from, to }: { from: string; to: string }, yearFrom: string): Promise<PageRow[]> {
    const before = periodBefore(kind, from);
    const spans = [[from, to], [before.from, before.to], [yearFrom, to]] as const;
    const [now, last, year] = await Promise.all(spans.map(([a, b]) => this.queries.firstEntries(scope, a, b)));
    const [paidNow, paidBefore, paidYear] = await Promise.all(spans.map(([a, b]) => this.queries.paidIn(scope, a, b)));
    const figures = PAGE_FIGURES.map(({ label, stage, tracks, money, rule }): PageRow => {
      const of = (entries: FirstEntry[]) => entries.filter((entry) => entry.stage === stage && (tracks?.includes(entry.track) ?? true));
      const count = (entries: FirstEntry[]) => of(entries).reduce((sum, entry) => sum + entry.count, 0);
      const wan = (entries: FirstEntry[]) => (money ? round(of(entries).reduce((sum, entry) => sum + entry.investmentWan, 0)) : null);
      const drill = new URLSearchParams({ from, to, stage, ...(tracks ? { track: tracks.join(',') } : {}), total: 'true' });
      if ('teamId' in scope) drill.set('team', scope.teamId);
      return { label, count: count(now!), before: count(last!), year: count(year!), moneyWan: wan(now!), yearMoneyWan: wan(year!), rule, drill: `/api/v1/reports/moves?${drill}` };
    });
    const paid: PageRow = { label: '到位资金', count: paidNow!.count, before: paidBefore!.count, year: paidYear!.count, moneyWan: round(paidNow!.amountWan), yearMoneyWan: round(paidYear!.amountWan), rule: '按凭证日期，须有凭证；不含协议金额和固投完成额', drill: null };
    return [...figures, paid];
  }

  private async teams(scope: ReportScope, { from, to }: { from: string; to: string }): Promise<TeamRow[]> {
    const [entries, followUps, teams] = await Promise.all([this.queries.firstEntries(scope, from, to), this.queries.followUps(from, to), this.directory.teams()]);
    const shown = 'teamId' in scope ? teams.filter((team) => team.id === scope.teamId) : teams;
    return shown.map((team) => {
      const count = (stage: string) => entries.filter((entry) => entry.team === team.id && entry.stage === stage).reduce((sum, entry) => sum + entry.count, 0);
      return { team: team.name, entered: count('screening'), signed: count('signed'), registered: count('registered'), landed: count('movedIn'), inProduction: count('inProduction'), followUps: followUps.get(team.id) ?? 0 };
    });
  }
}

const round = (wan: number): number => Math.round(wan * 100) / 100;
