import { type Actor, PARKS, type ParkCode } from '@crm/identity';
import { directions } from '@crm/fit/words';
import { type Nature, natureLabels, type Origin, originLabels, type Stage, stageLabelOn, type Track } from '@crm/pipeline/words';
import { addDays, Audit, businessDate, Clock, endOfBusinessDay, parseJson, PLATFORM, startOfBusinessDay, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { ProgressRepository } from './data/progress.repository';
import { type LedgerSource, ProjectFigures } from './data/project.queries';
import { type LedgerRow, weekOf, yi } from './domain/ledger';
import type { ReportScope } from './domain/scope';
import { ledgerWorkbook } from './ledger.sheet';
import { scopeOf } from './report-scope';
import type { LedgerView } from './views/issues.views';

/** 招商项目台账: one row a project, in the columns and the order the district keeps. */
@Injectable()
export class Ledger {
  constructor(
    private readonly projects: ProjectFigures,
    private readonly progress: ProgressRepository,
    private readonly tx: Tx,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The ledger of the week in which `on` lies (today when absent). */
  async week(actor: Actor, on?: string): Promise<LedgerView> {
    const day = this.day(on);
    return { asOf: this.clock.now(), ...weekOf(day), rows: await this.rowsOf(scopeOf(actor), day) };
  }

  /** The rows for a part of the house; a 商密 project shows its code name. A past week's stages are those of its last day. */
  async rowsOf(scope: ReportScope, on: string, { onlyKey = false }: { onlyKey?: boolean } = {}): Promise<LedgerRow[]> {
    const week = weekOf(on);
    const last = addDays(week.from, -7);
    const past = week.to < businessDate(this.clock.now()) ? week.to : undefined;
    const [sources, written] = await Promise.all([
      this.projects.ledger(scope, { from: startOfBusinessDay(week.from), to: endOfBusinessDay(week.to), lastFrom: startOfBusinessDay(last), onlyKey, asOf: past === undefined ? undefined : endOfBusinessDay(past) }),
      this.progress.ofWeeks([week.from, last]),
    ]);
    return sources.map((source, i) => toRow(source, i, written.get(`${source.id} ${week.from}`) ?? null, written.get(`${source.id} ${last}`) ?? null));
  }

  /** Writes 本周进展 of one project over what its latest follow-up says; empty words take the follow-up's again. */
  async writeProgress(actor: Actor, projectId: string, on: string, text: string): Promise<LedgerView> {
    const week = weekOf(on);
    await this.tx.run(async () => {
      if (!(await this.projects.isIn(scopeOf(actor), projectId))) throw PLATFORM.NOT_FOUND();
      await this.progress.write(projectId, week.from, text.trim(), actor.userId, this.clock.now());
      await this.audit.record({ actorId: actor.userId, action: 'reports.progress.written', subject: { kind: 'project', id: projectId }, data: { weekOn: week.from } });
    });
    return this.week(actor, on);
  }

  /** The workbook. */
  async workbook(actor: Actor, on?: string): Promise<Buffer> {
    const day = this.day(on);
    return ledgerWorkbook(await this.rowsOf(scopeOf(actor), day), weekOf(day));
  }

  private day(on?: string): string {
    return on ?? businessDate(this.clock.now());
  }
}

function toRow(source: LedgerSource, i: number, written: string | null, writtenBefore: string | null): LedgerRow {
  const sheet = source.sheet ? parseJson<Record<string, string | null>>(source.sheet) : {};
  const covered = source.secrecy === 'secret' && source.codeName !== null;
  const label = (direction: string): string => {
    const found: { label?: string } | string | undefined = (directions as Record<string, { label: string } | string>)[direction];
    return (typeof found === 'string' ? found : found?.label) ?? direction;
  };
  return {
    id: source.id,
    no: i + 1,
    title: covered ? source.codeName! : source.title,
    investor: covered ? '（商密）' : (sheet.investor ?? source.companyName),
    direction: source.direction && label(source.direction),
    nature: source.nature && natureLabels[source.nature as Nature],
    origin: source.origin && originLabels[source.origin as Origin],
    investmentYi: yi(source.investmentWan),
    fixedInvestmentYi: yi(source.fixedInvestmentWan),
    site: sheet.site ?? (source.park && PARKS[source.park as ParkCode]),
    areaM2: source.areaM2 === null ? null : Number(source.areaM2),
    outputWan: source.outputWan === null ? null : Number(source.outputWan),
    taxWan: source.taxWan === null ? null : Number(source.taxWan),
    stage: stageLabelOn(source.track as Track, source.stage as Stage),
    weekProgress: written ?? source.weekProgress,
    weekProgressEdited: written !== null,
    lastWeekProgress: writtenBefore ?? source.lastWeekProgress,
    problem: sheet.blockers ?? null,
    coordination: source.coordination ?? sheet.requests ?? null,
    next: [source.nextPlan ?? sheet.nextStep, source.nextDueOn].filter(Boolean).join('，') || null,
    leaderInCharge: sheet.leaderInCharge ?? null,
    unit: source.teamName,
    person: source.ownerName,
    firstReportedOn: source.firstReportedAt && businessDate(source.firstReportedAt),
    enteredOn: businessDate(source.enteredAt),
    remark: source.keyLevel && '重点项目',
  };
}
