import { type Actor, hasRole } from '@crm/identity';
import { businessDate, Clock, PLATFORM, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { HOUSE, IssueRepository, type IssueRow } from './data/issue.repository';
import { ISSUE_NAMES, type IssueKind, type IssueModel, periodBefore, periodOfIssue } from './domain/issue';
import type { ReportScope } from './domain/scope';
import { FilesService, keyOf } from './files.service';
import { IssueComposer } from './issue.composer';
import { IssuePeople } from './issue-people';
import { issueWorkbook } from './issue.sheets';
import { REPORTS } from './reports.errors';
import type { IssueListView, IssueView } from './views/issues.views';

/** 周报 and 月报: one a recruiting team, signed by its lead, and one of the whole house, closed by the calendar. What is frozen never changes. */
@Injectable()
export class Issues {
  constructor(
    private readonly rows: IssueRepository,
    private readonly composer: IssueComposer,
    private readonly files: FilesService,
    private readonly people: IssuePeople,
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  /** A manager sees all of them, a lead the team's own. */
  async list(actor: Actor, kind: IssueKind): Promise<IssueListView> {
    const rows = await this.rows.list(kind, hasRole(actor, 'manager') ? null : (actor.teamId ?? '-'));
    return { items: await this.people.named(rows) };
  }

  /** With its figures: the frozen ones, or those of this moment while it is a draft. @throws PLATFORM.NOT_FOUND */
  async byId(actor: Actor, id: string): Promise<IssueView> {
    return this.view(actor, await this.readable(actor, id));
  }

  /** The words of a draft. @throws REPORTS.FROZEN, PLATFORM.STALE */
  async write(actor: Actor, id: string, note: string, version?: number): Promise<IssueView> {
    await this.tx.run(async () => {
      const row = await this.writable(actor, id, version);
      await this.rows.write(row.id, note);
      await this.people.record(actor, 'reports.issue.written', row);
    });
    return this.byId(actor, id);
  }

  /** Freezes words and figures under the lead's name, orders the files and tells the managers. @throws REPORTS.FROZEN, PLATFORM.STALE */
  async sign(actor: Actor, id: string, version?: number): Promise<IssueView> {
    const seen = await this.readable(actor, id);
    const model = await this.composer.compose(scopeOfKey(seen.scopeKey), seen.kind, seen.startsOn, seen.note);
    await this.tx.run(async () => {
      const row = await this.writable(actor, id, version);
      if (row.version !== seen.version) throw PLATFORM.STALE({ version: row.version });
      await this.rows.freeze(id, 'signed', model, actor.userId, this.clock.now());
      await this.files.orderOfIssue(row, model.scope);
      await this.people.record(actor, 'reports.issue.signed', row);
      await this.people.tellManagers(row, `${model.scope}${ISSUE_NAMES[row.kind].name}已签发：${row.startsOn} 至 ${row.endsOn}`);
    });
    return this.byId(actor, id);
  }

  /** The Friday job, and the one before a month ends: a draft for each team and for the house; leads are asked to sign. */
  async draft(kind: IssueKind, on: string): Promise<void> {
    const period = periodOfIssue(kind, on);
    const teams = await this.people.teams();
    await this.tx.run(async () => {
      for (const key of [HOUSE, ...teams.map((team) => team.id)]) {
        const { id, made } = await this.rows.draft(kind, period, key);
        if (made && key !== HOUSE) await this.people.askToSign({ id, kind, scopeKey: key, startsOn: period.from, endsOn: period.to });
      }
    });
  }

  /** The Monday job: the house's own report of the period before `on` is closed as it stands, and sent to the managers. */
  async close(kind: IssueKind, on: string): Promise<void> {
    const period = periodBefore(kind, periodOfIssue(kind, on).from);
    await this.draft(kind, period.from); // a period nobody drafted, because everything was down, is still closed
    const model = await this.composer.compose({ all: true }, kind, period.from);
    await this.tx.run(async () => {
      const row = (await this.rows.byId((await this.rows.of(kind, period.from, HOUSE))!.id, true))!;
      if (row.state !== 'draft') return;
      const own = (await this.rows.list(kind, null)).filter((issue) => issue.startsOn === period.from && issue.scopeKey !== HOUSE);
      const signed = own.filter((issue) => issue.state === 'signed').length;
      await this.rows.freeze(row.id, 'closed', { ...model, note: `各组签发 ${signed} / ${own.length}。` }, null, this.clock.now());
      await this.files.orderOfIssue(row, '全部');
      await this.people.tellManagers(row, `${ISSUE_NAMES[kind].name}已汇总：${period.from} 至 ${period.to}`);
    });
  }

  /** The workbook of the period of a day for the actor's part of the house: the frozen one when there is one. */
  async workbook(actor: Actor, kind: IssueKind, on?: string): Promise<Buffer> {
    const { from } = periodOfIssue(kind, on ?? businessDate(this.clock.now()));
    const key = keyOf(actor);
    const row = await this.rows.of(kind, from, key);
    const model = row?.model ?? (await this.composer.compose(scopeOfKey(key), kind, from, row?.note));
    return issueWorkbook(model, await this.people.signature(row));
  }

  private async view(actor: Actor, row: IssueRow): Promise<IssueView> {
    const [named] = await this.people.named([row]);
    const model: IssueModel = row.model ?? (await this.composer.compose(scopeOfKey(row.scopeKey), row.kind, row.startsOn, row.note));
    return { ...named!, note: row.note, model, maySign: row.state === 'draft' && this.maySign(actor, row), asOf: row.signedAt ?? this.clock.now(), files: await this.files.ofIssue(row.id) };
  }

  private maySign(actor: Actor, row: IssueRow): boolean {
    return hasRole(actor, 'team_lead') && row.scopeKey === actor.teamId;
  }

  private async readable(actor: Actor, id: string): Promise<IssueRow> {
    const row = await this.rows.byId(id);
    if (!row || !(hasRole(actor, 'manager') || row.scopeKey === actor.teamId)) throw PLATFORM.NOT_FOUND();
    return row;
  }

  private async writable(actor: Actor, id: string, version?: number): Promise<IssueRow> {
    const row = await this.rows.byId(id, true);
    if (!row || !this.maySign(actor, row)) throw PLATFORM.NOT_FOUND();
    if (row.state !== 'draft') throw REPORTS.FROZEN();
    if (version !== undefined && version !== row.version) throw PLATFORM.STALE({ version: row.version });
    return row;
  }
}

/** The part of the house a report is about. */
export function scopeOfKey(key: string): ReportScope {
  return key === HOUSE ? { all: true } : { teamId: key };
}
