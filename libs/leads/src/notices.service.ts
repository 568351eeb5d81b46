import { CompanyReading } from '@crm/companies';
import { Directory } from '@crm/identity';
import { newId, Settings } from '@crm/platform';
import { Notifications, Reminders, Workdays } from '@crm/reminders';
import { Injectable } from '@nestjs/common';
import type { LeadRow } from './data/lead.repository';
import type { OpenClock } from './data/sla.repository';
import { CONFLICT_DAYS } from './leads.settings';
import { type LeadEvent, leadEvents, slaClocks } from './words';

/** When somebody is to be told again. */
@Injectable()
export class LeadWaits {
  constructor(
    private readonly reminders: Reminders,
    private readonly workdays: Workdays,
    private readonly settings: Settings,
  ) {}

  /** A contested lead that still waits after some working days. */
  async conflictOpen(id: string, at: Date, recipients: string[]): Promise<void> {
    if (recipients.length === 0) return;
    const days = await this.settings.get(CONFLICT_DAYS);
    await this.reminders.set({
      key: `leads.conflict:${id}`, kind: 'leads.conflict.waiting', dueAt: await this.workdays.add(at, days), title: `重复报送已等 ${days} 个工作日，待认定`, subject: { kind: 'conflict', id }, link: '/leads/conflicts', recipients,
    });
  }

  async conflictOver(id: string): Promise<void> {
    await this.reminders.clear(`leads.conflict:${id}`);
  }
}

/** Messages of this lib to people. Each key makes one message, however often its cause is told. */
@Injectable()
export class LeadNotices {
  constructor(
    private readonly notifications: Notifications,
    private readonly companies: CompanyReading,
    private readonly directory: Directory,
    private readonly waits: LeadWaits,
  ) {}

  async handed(userId: string, lead: LeadRow, event: LeadEvent): Promise<void> {
    await this.notifications.send({ key: `leads.handed:${lead.id}:${newId()}`, kind: 'leads.handed', title: `新到线索（${leadEvents[event]}）：${await this.nameOf(lead.companyId)}`, subject: { kind: 'lead', id: lead.id }, link: linkOf(lead.id), recipients: [userId] });
  }

  async recycleSoon(lead: LeadRow, days: number): Promise<void> {
    if (!lead.ownerId || !lead.recycleAt) return;
    await this.notifications.send({
      key: `leads.recycleSoon:${lead.id}:${lead.recycleAt.getTime()}`, kind: 'leads.recycle', title: `${days} 个工作日后回收：${await this.nameOf(lead.companyId)}`, body: '记一次跟进即可保留。',
      subject: { kind: 'lead', id: lead.id }, link: linkOf(lead.id), recipients: [lead.ownerId],
    });
  }

  async recycled(lead: LeadRow): Promise<void> {
    if (!lead.ownerId) return;
    await this.notifications.send({
      key: `leads.recycled:${lead.id}:${lead.recycleAt?.getTime() ?? 0}`, kind: 'leads.recycle', title: `已回收到线索池：${await this.nameOf(lead.companyId)}`, subject: { kind: 'lead', id: lead.id }, link: '/leads/pool', recipients: [lead.ownerId, ...(await this.leadsOf(lead.teamId))],
    });
  }

  async breached(clock: OpenClock & { ownerId: string | null; teamId: string | null; companyId: string }): Promise<void> {
    const recipients = [...(clock.ownerId ? [clock.ownerId] : []), ...(await this.leadsOf(clock.teamId))];
    if (recipients.length === 0) return;
    await this.notifications.send({
      key: `leads.breach:${clock.leadId}:${clock.clock}:${clock.round}`, kind: 'leads.sla', title: `${slaClocks[clock.clock]}超时：${await this.nameOf(clock.companyId)}`, subject: { kind: 'lead', id: clock.leadId }, link: '/leads/sla', recipients,
    });
  }

  async toLeads(teamIds: (string | null)[], message: { key: string; title: string; body?: string; link: string; subject: { kind: string; id: string } }, also: string[] = []): Promise<void> {
    const recipients = [...new Set([...(await Promise.all(teamIds.map((id) => this.leadsOf(id)))).flat(), ...also])];
    if (recipients.length > 0) await this.notifications.send({ kind: 'leads.conflict', ...message, recipients });
  }

  /** A case was opened: the leads of both teams and the holder hear of it, the leads again while it waits. */
  async conflictOpened(id: string, teamIds: (string | null)[], holderId: string, at: Date): Promise<void> {
    await this.toLeads(teamIds, { key: `leads.conflict:${id}`, title: '有一件重复报送待认定', link: '/leads/conflicts', subject: { kind: 'conflict', id } }, [holderId]);
    await this.waits.conflictOpen(id, at, [...new Set((await Promise.all(teamIds.map((teamId) => this.leadsOf(teamId)))).flat())]);
  }

  async conflictOver(id: string): Promise<void> {
    await this.waits.conflictOver(id);
  }

  async nameOf(companyId: string): Promise<string> {
    return (await this.companies.briefs([companyId]))[0]?.name ?? '';
  }

  private async leadsOf(teamId: string | null): Promise<string[]> {
    return teamId ? this.directory.leadsOfTeam(teamId) : [];
  }
}

const linkOf = (leadId: string) => `/leads?open=${leadId}`;
