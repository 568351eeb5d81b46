import type { Actor } from '@crm/identity';
import { Audit, Clock, Limits, newId, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { CompanyAccess } from './access.service';
import { COMPANIES } from './companies.errors';
import type { NewContact } from './companies.types';
import type { ContactView, RevealedContactView } from './companies.views';
import { ContactRepository } from './data/contact.repository';
import { Timeline } from './timeline.service';

/** Reveals one person may ask for in ten minutes. */
const REVEALS = 60;
const WINDOW_SECONDS = 600;

/** Contacts: sealed at rest, masked in lists, shown whole only with a reason and a trace; a person's copy and erasure. */
@Injectable()
export class Contacts {
  constructor(
    private readonly tx: Tx,
    private readonly repository: ContactRepository,
    private readonly access: CompanyAccess,
    private readonly timeline: Timeline,
    private readonly audit: Audit,
    private readonly limits: Limits,
    private readonly clock: Clock,
  ) {}

  async add(actor: Actor, companyId: string, input: NewContact): Promise<ContactView> {
    return this.tx.run(async () => {
      const id = await this.access.assertCanWrite(actor, companyId);
      const contactId = await this.repository.add(id, input, { actorId: actor.userId, at: this.clock.now() });
      await this.tell(actor, id, contactId, '新增联系人', 'companies.contact.added');
      return this.view(contactId);
    });
  }

  /** Absent fields stay; an empty text clears. */
  async change(actor: Actor, companyId: string, contactId: string, patch: Partial<NewContact>): Promise<ContactView> {
    return this.tx.run(async () => {
      const id = await this.access.assertCanWrite(actor, companyId);
      await this.mustBelong(id, contactId);
      await this.repository.change(id, contactId, patch, { actorId: actor.userId, at: this.clock.now() });
      await this.tell(actor, id, contactId, '修改联系人', 'companies.contact.changed');
      return this.view(contactId);
    });
  }

  /** The whole phone, mail and id. The reason is kept with the trace; the audit holds ids only. */
  async reveal(actor: Actor, companyId: string, contactId: string, reason: string): Promise<RevealedContactView> {
    const { count, retryAfterSeconds } = await this.limits.hit(`reveal:${actor.userId}`, WINDOW_SECONDS);
    if (count > REVEALS) throw COMPANIES.REVEAL_LIMIT({ retryAfterSeconds });
    return this.tx.run(async () => {
      const id = await this.access.assertCanSee(actor, companyId);
      await this.mustBelong(id, contactId);
      const revealId = newId();
      await this.repository.trace({ id: revealId, contact_id: contactId, company_id: id, reason: reason.slice(0, 200), revealed_by: actor.userId, revealed_at: this.clock.now() });
      await this.audit.record({ actorId: actor.userId, action: 'companies.contact.revealed', subject: { kind: 'contact', id: contactId }, data: { companyId: id, revealId } });
      return this.repository.open(contactId);
    });
  }

  /** Everything kept about one person, as a file for them. Traced like a reveal. */
  async copy(actor: Actor, companyId: string, contactId: string): Promise<object> {
    return this.tx.run(async () => {
      const id = await this.access.assertCanWrite(actor, companyId);
      await this.mustBelong(id, contactId);
      await this.audit.record({ actorId: actor.userId, action: 'companies.contact.copied', subject: { kind: 'contact', id: contactId }, data: { companyId: id } });
      return this.repository.everythingOf(contactId);
    });
  }

  /** Erases the person for good: the contact, its numbers, its traces; the company's own records stay without the name. */
  async erase(actor: Actor, companyId: string, contactId: string): Promise<void> {
    await this.tx.run(async () => {
      const id = await this.access.assertCanWrite(actor, companyId);
      await this.mustBelong(id, contactId);
      await this.repository.erase(id, contactId);
      await this.tell(actor, id, contactId, '已按本人要求删除联系人资料', 'companies.contact.erased');
    });
  }

  private async tell(actor: Actor, companyId: string, contactId: string, title: string, action: string): Promise<void> {
    await this.timeline.add({ companyId, kind: 'contact', at: this.clock.now(), actorId: actor.userId, title, subject: { kind: 'contact', id: contactId } });
    await this.audit.record({ actorId: actor.userId, action, subject: { kind: 'contact', id: contactId }, data: { companyId } });
  }
  private async mustBelong(companyId: string, contactId: string): Promise<void> {
    if (!(await this.repository.belongs(companyId, contactId))) throw COMPANIES.CONTACT_NOT_FOUND();
  }
  private async view(contactId: string): Promise<ContactView> {
    const view = await this.repository.view(contactId);
    if (!view) throw COMPANIES.CONTACT_NOT_FOUND();
    return view;
  }
}
