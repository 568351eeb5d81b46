import type { Actor } from '@crm/identity';
import { businessDate, endOfBusinessDay, startOfBusinessDay } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { type CompanyRow, type IdleRow, type LeadRow, type LedgerRow, type ProjectRow, type TalkRow, TodoQueries } from './data/todo.queries';
import type { Days } from './days';
import type { TodoView, WorkbenchCompany } from './workbench.views';

interface Facts { companies: Map<string, CompanyRow>; talks: Map<string, TalkRow>; leads: Map<string, LeadRow>; projects: Map<string, ProjectRow>; projectOf: Map<string, ProjectRow> }
const byKey = <T>(rows: T[], key: (row: T) => string): Map<string, T> => new Map(rows.map((row) => [key(row), row]));

/** Joins the ledger with what the rows are about, in a handful of statements whatever their number. */
@Injectable()
export class Todos {
  constructor(private readonly queries: TodoQueries) {}

  /** Everything due before the end of the week (tomorrow at least), with holds that wait for this operator. */
  async due(actor: Actor, people: string[], days: Days): Promise<TodoView[]> {
    const until = days.nextMonday > days.afterTomorrow ? days.nextMonday : days.afterTomorrow;
    const rows = await this.queries.ledger(people, until);
    const facts = await this.facts(rows, [], people);
    const holds = actor.roles.includes('operator') && actor.parks.length > 0 ? await this.approvals(actor.parks) : [];
    const watched = actor.roles.includes('manager') ? await this.watched(actor.userId, until) : [];
    return [...holds, ...[...watched, ...rows.map((row) => fromLedger(row, facts, actor.userId))].sort(byDue)];
  }

  async idle(actor: Actor, people: string[], days: Days): Promise<TodoView[]> {
    const rows = await this.queries.idle(people, days.idleBefore);
    const facts = await this.facts([], rows, people);
    return rows.map((row) => fromIdle(row, facts, actor.userId, days.now));
  }

  /** A manager's own 批示 that are still open, and matters that wait for another unit. */
  private async watched(managerId: string, until: Date): Promise<TodoView[]> {
    const rows = await this.queries.watched(managerId, businessDate(until));
    const companies = byKey(await this.queries.companies(rows.flatMap((row) => row.companyId ?? [])), (row) => row.id);
    return rows.map((row) => ({
      ...EMPTY, id: row.id, kind: 'watch' as const, reminderKind: row.kind, title: row.text, body: row.unit, dueAt: endOfBusinessDay(row.dueOn), link: `/projects/${row.projectId}`, subject: { kind: 'project', id: row.projectId },
      company: companyOf(companies.get(row.companyId ?? '')), projectId: row.projectId,
    }));
  }

  private async approvals(parks: string[]): Promise<TodoView[]> {
    const rows = await this.queries.pendingHolds(parks);
    const companies = byKey(await this.queries.companies(rows.flatMap((row) => row.companyId ?? [])), (row) => row.id);
    return rows.map((row) => ({
      ...EMPTY, id: row.id, kind: 'hold_approval' as const, title: `审批预留 ${row.codes}`, body: `${Number(row.areaM2).toFixed(2)} ㎡，至 ${businessDate(new Date(row.holdUntil.getTime() - 1))}`, dueAt: answerBy(row.createdAt), link: `/space/holds?state=pending&hold=${row.id}`, subject: { kind: 'hold', id: row.id },
      company: companyOf(companies.get(row.companyId ?? '')), projectId: null,
    }));
  }

  private async facts(ledger: LedgerRow[], idle: IdleRow[], people: string[]): Promise<Facts> {
    const ids = (kind: string) => [...ledger.filter((row) => row.subjectKind === kind).map((row) => row.subjectId as string), ...idle.filter((row) => row.kind === kind).map((row) => row.id)];
    const [leads, projects] = [await this.queries.leads(ids('lead')), await this.queries.projects(ids('project'))];
    const companyIds = [...new Set([...ids('company'), ...leads.map((row) => row.companyId), ...projects.map((row) => row.companyId)])];
    const [companies, talks, own] = [await this.queries.companies(companyIds), await this.queries.lastTalks(companyIds), await this.queries.projectsOf(companyIds, people)];
    return { companies: byKey(companies, (row) => row.id), talks: byKey(talks, (row) => row.companyId), leads: byKey(leads, (row) => row.id), projects: byKey(projects, (row) => row.id), projectOf: byKey(own, (row) => row.companyId) };
  }
}

/** A request is answered the same day, one made after 17:00 by noon of the next. */
function answerBy(asked: Date): Date {
  const on = businessDate(asked);
  const hours = (asked.getTime() - startOfBusinessDay(on).getTime()) / 3_600_000;
  return new Date(startOfBusinessDay(on).getTime() + (hours < 17 ? 18 : 36) * 3_600_000);
}

const EMPTY = { reminderKind: null, idleDays: null, reminderId: null, lastTalk: null, leadId: null, projectId: null, track: null, source: null, ownerName: null };

function fromLedger(row: LedgerRow, facts: Facts, reader: string): TodoView {
  const kind = row.kind === 'companies.follow-up' ? 'follow_up' : row.kind === 'leads.sla' ? 'sla' : 'reminder';
  const subject = row.subjectKind && row.subjectId ? { kind: row.subjectKind, id: row.subjectId } : null;
  return {
    ...EMPTY, ...about(subject, facts), id: row.id, kind, reminderKind: row.kind, title: row.title, body: row.body || null, dueAt: row.dueAt, link: row.link, reminderId: row.id, subject,
    ownerName: row.userId === reader ? null : row.userName,
  };
}

function fromIdle(row: IdleRow, facts: Facts, reader: string, now: Date): TodoView {
  const subject = { kind: row.kind, id: row.id };
  return {
    ...EMPTY, ...about(subject, facts), id: row.id, kind: 'idle', title: '', body: null, dueAt: null, idleDays: Math.floor((now.getTime() - row.lastAt.getTime()) / 86_400_000),
    link: row.kind === 'project' ? `/projects/${row.id}` : `/leads/${row.id}`, subject, ownerName: row.ownerId === reader ? null : row.ownerName,
  };
}

/** Company, last talk, lead or project behind a subject. */
function about(subject: { kind: string; id: string } | null, facts: Facts): Pick<TodoView, 'company' | 'lastTalk' | 'leadId' | 'projectId' | 'track' | 'source'> {
  const lead = subject?.kind === 'lead' ? facts.leads.get(subject.id) : undefined;
  const named = subject?.kind === 'project' ? facts.projects.get(subject.id) : undefined;
  const companyId = subject?.kind === 'company' ? subject.id : (lead?.companyId ?? named?.companyId);
  const project = named ?? (companyId ? facts.projectOf.get(companyId) : undefined);
  const company = companyOf(companyId ? facts.companies.get(companyId) : undefined);
  const talk = companyId ? facts.talks.get(companyId) : undefined;
  return {
    company: company && { ...company, stage: project?.stage ?? company.stage }, lastTalk: talk ? { kind: talk.kind, content: talk.content, at: talk.at } : null,
    leadId: lead?.id ?? null, projectId: project?.id ?? null, track: project?.track ?? null, source: lead?.source ?? null,
  };
}

const byDue = (a: TodoView, b: TodoView) => (a.dueAt?.getTime() ?? 0) - (b.dueAt?.getTime() ?? 0);
const companyOf = (row: CompanyRow | undefined): WorkbenchCompany | null => (row ? { id: row.id, name: row.name, direction: row.direction, stage: row.stage } : null);
