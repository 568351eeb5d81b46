import type { Actor } from '@crm/identity';
import { Audit, Clock, newId, Outbox, type Page, type PageQuery, PLATFORM, Tx } from '@crm/platform';
import { Reminders } from '@crm/reminders';
import { Injectable } from '@nestjs/common';
import { CompanyAccess } from './access.service';
import { COMPANIES } from './companies.errors';
import { companiesEvents, type FollowUpLogged } from './companies.events';
import type { NewFollowUp, PastFollowUp } from './companies.types';
import type { FollowUpView } from './companies.views';
import { CompanyQueries } from './data/company.queries';
import { FollowUpRepository } from './data/follow-up.repository';
import { Timeline } from './timeline.service';
import { followUpKinds } from './words';

/** One reminder per company and person: the next follow-up replaces the one before. */
export const followUpReminderKey = (companyId: string, userId: string): string => `companies.follow-up:${companyId}:${userId}`;

/** 跟进: what was said, and when the next one is due. */
@Injectable()
export class FollowUps {
  constructor(
    private readonly tx: Tx,
    private readonly repository: FollowUpRepository,
    private readonly access: CompanyAccess,
    private readonly timeline: Timeline,
    private readonly companies: CompanyQueries,
    private readonly reminders: Reminders,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Records one follow-up, moves the next date and the reminder, says `companies.followUp.logged.v1`. */
  async log(actor: Actor, companyId: string, input: NewFollowUp): Promise<FollowUpView> {
    return this.tx.run(async () => {
      const id = await this.access.assertCanWrite(actor, companyId);
      const followUpId = newId();
      const at = this.clock.now();
      await this.repository.insert([{ ...input, id: followUpId, companyId: id, authorId: actor.userId }], at);
      await this.repository.refreshDates(id);
      await this.timeline.add({ companyId: id, kind: 'follow_up', at: input.happenedAt, actorId: actor.userId, title: followUpKinds[input.kind], body: input.content, subject: { kind: 'follow_up', id: followUpId } });
      await this.remind(actor, id, input);
      await this.audit.record({ actorId: actor.userId, action: 'companies.followUp.logged', subject: { kind: 'company', id }, data: { followUpId, kind: input.kind } });
      const said: FollowUpLogged = {
        companyId: id, followUpId, subject: input.subject ?? null, actorId: actor.userId,
        happenedAt: input.happenedAt.toISOString(), nextFollowUpAt: input.nextFollowUpAt?.toISOString() ?? null,
      };
      await this.outbox.emit(companiesEvents.followUpLogged, said);
      return this.view(followUpId);
    });
  }

  /** Follow-ups told before this product; they keep author and time, and set no reminder. */
  async import(rows: PastFollowUp[]): Promise<string[]> {
    const items = rows.map((r) => ({ ...r, id: newId() }));
    await this.repository.insert(items, this.clock.now());
    await this.timeline.addMany(items.map((r) => ({ companyId: r.companyId, kind: 'follow_up', at: r.happenedAt, actorId: r.authorId, title: followUpKinds[r.kind], body: r.content, subject: { kind: 'follow_up', id: r.id } })));
    for (const id of new Set(items.map((r) => r.companyId))) await this.repository.refreshDates(id);
    return items.map((r) => r.id);
  }

  /** For the demo, whose people write down what they did on the same day: reports count by the day of writing. */
  seedRecorded(): Promise<void> {
    return this.repository.recordedWhenHappened();
  }

  /** The author's correction; the version before stays readable in the history of versions. */
  async correct(actor: Actor, followUpId: string, patch: Pick<NewFollowUp, 'content'> & Partial<NewFollowUp>, version?: number): Promise<FollowUpView> {
    return this.tx.run(async () => {
      const found = await this.repository.lock(followUpId);
      if (!found) throw COMPANIES.FOLLOW_UP_NOT_FOUND();
      const id = await this.access.assertCanWrite(actor, found.companyId);
      if (found.createdBy !== actor.userId) throw COMPANIES.NOT_AUTHOR();
      if (version !== undefined && version !== found.version) throw PLATFORM.STALE();
      await this.repository.correct(found, patch, this.clock.now());
      await this.repository.refreshDates(id);
      if (patch.nextFollowUpAt || patch.noNext) await this.remind(actor, id, { ...patch, kind: found.kind, happenedAt: found.happenedAt });
      return this.view(followUpId);
    });
  }

  async page(actor: Actor, companyId: string, page: PageQuery): Promise<Page<FollowUpView>> {
    return this.repository.page(await this.access.assertCanSee(actor, companyId), page);
  }

  /** Hands the open reminders of a leaver to the next person, dates kept; joins the caller's transaction. */
  async handOver(fromUserId: string, toUserId: string): Promise<void> {
    for (const due of await this.repository.openOf(fromUserId)) {
      await this.reminders.clear(followUpReminderKey(due.companyId, fromUserId));
      await this.reminders.set(this.reminder(due.companyId, due.companyName, toUserId, due.nextFollowUpAt, due.nextPlan));
    }
  }

  private async remind(actor: Actor, companyId: string, input: NewFollowUp): Promise<void> {
    if (!input.nextFollowUpAt) return this.reminders.clear(followUpReminderKey(companyId, actor.userId));
    const [company] = await this.companies.briefs([companyId]);
    await this.reminders.set(this.reminder(companyId, company?.name ?? '', actor.userId, input.nextFollowUpAt, input.nextPlan ?? null));
  }
  private reminder(companyId: string, name: string, userId: string, dueAt: Date, plan: string | null) {
    return {
      key: followUpReminderKey(companyId, userId), kind: 'companies.follow-up', dueAt, title: `跟进 ${name}`, ...(plan && { body: plan }),
      subject: { kind: 'company', id: companyId }, link: `/companies/${companyId}`, recipients: [userId], escalate: true, punctual: true,
    };
  }
  private async view(id: string): Promise<FollowUpView> {
    const view = await this.repository.view(id);
    if (!view) throw COMPANIES.FOLLOW_UP_NOT_FOUND();
    return view;
  }
}
