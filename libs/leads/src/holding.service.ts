import { CompanyReading, CompanyAccess, CompanyStanding, type Grant, Timeline } from '@crm/companies';
import { Clock, Settings } from '@crm/platform';
import { Workdays } from '@crm/reminders';
import { Injectable } from '@nestjs/common';
import { FirstReports } from './first-reports.service';
import { LeadRepository, type LeadRow } from './data/lead.repository';
import type { PoolRow } from './data/pool.repository';
import { PROTECTION_DAYS } from './leads.settings';
import { LeadSla } from './sla.service';
import type { LeadEvent, LeadState } from './words';

export interface Holder {
  userId: string;
  name: string;
  teamId: string | null;
}

export interface HandChange {
  event: LeadEvent | 'create';
  actorId: string | null;
  reason?: string;
}

const WHY = 'lead';
const DAY_MS = 86_400_000;

@Injectable()
export class HoldingTime {
  constructor(
    readonly clock: Clock,
    readonly settings: Settings,
    readonly workdays: Workdays,
  ) {}
}

/** Rights and standing of the company behind a lead. */
@Injectable()
export class HoldingRights {
  constructor(
    private readonly access: CompanyAccess,
    readonly standing: CompanyStanding,
    readonly timeline: Timeline,
    private readonly companies: CompanyReading,
  ) {}

  /** Replaces the rows that the lead gave by these; rows given for other reasons stay. */
  async move(lead: { companyId: string }, grants: Grant[]): Promise<void> {
    for (const row of (await this.access.of(lead.companyId)).filter((g) => g.why === WHY)) await this.access.revoke({ companyId: lead.companyId, ...row });
    await this.access.grantMany(grants.map((g) => ({ companyId: lead.companyId, ...g })));
  }

  async nameOf(companyId: string): Promise<string> {
    return (await this.companies.briefs([companyId]))[0]?.name ?? '';
  }
}

/** The one place where a lead changes hands: row, rights, standing, clocks, timeline and history, in the caller's transaction. */
@Injectable()
export class LeadHolding {
  constructor(
    private readonly leads: LeadRepository,
    private readonly sla: LeadSla,
    private readonly firstReports: FirstReports,
    private readonly rights: HoldingRights,
    private readonly time: HoldingTime,
  ) {}

  /** Gives a lead to a person; `to` is held, or qualified when it was that already. */
  async give(lead: LeadRow, pool: PoolRow, holder: Holder, to: LeadState, change: HandChange & { keepClocks?: boolean }): Promise<void> {
    const now = this.time.clock.now();
    const protectedUntil = new Date(now.getTime() + (await this.time.settings.get(PROTECTION_DAYS)) * DAY_MS);
    const report = await this.firstReports.note(lead, holder, now, protectedUntil);
    const until = report.userId === holder.userId ? report.protectedUntil : null;
    await this.leads.patch(lead.id, {
      state: to, owner_id: holder.userId, team_id: holder.teamId, open_company_id: lead.companyId, owned_at: now, protected_until: until, ...(await this.recycleDates(pool, now)), discard_reason: null,
    }, now);
    await this.rights.move(lead, [{ subjectKind: 'user', subjectId: holder.userId, why: WHY }, ...(holder.teamId ? [{ subjectKind: 'team' as const, subjectId: holder.teamId, why: WHY }] : [])]);
    await this.rights.standing.set(lead.companyId, { ownerId: holder.userId, ownerTeamId: holder.teamId, stage: 'lead', stageSince: now, protectedUntil: until });
    const companyName = await this.rights.nameOf(lead.companyId);
    if (!change.keepClocks) await this.sla.begin({ id: lead.id, companyName }, holder.userId, now);
    await this.note(lead, to, holder, change, now);
  }

  /** Puts a lead (back) into a pool. */
  async toPool(lead: LeadRow, pool: PoolRow, change: HandChange): Promise<void> {
    const now = this.time.clock.now();
    await this.leads.patch(lead.id, {
      state: 'pooled', owner_id: null, team_id: null, pool_id: pool.id, last_owner_id: lead.ownerId ?? lead.lastOwnerId, last_released_at: lead.ownerId ? now : lead.lastReleasedAt, owned_at: null,
      recycle_at: null, warn_at: null, protected_until: null, next_follow_up_at: null,
    }, now);
    await this.rights.move(lead, [{ subjectKind: 'pool', subjectId: pool.id, why: WHY }]);
    await this.rights.standing.set(lead.companyId, { ownerId: null, ownerTeamId: pool.homeTeamId, stage: null, stageSince: null, protectedUntil: null });
    await this.firstReports.release(lead.id);
    await this.sla.stop(lead.id, now);
    await this.note(lead, 'pooled', null, change, now);
  }

  /** A change of state without a change of hands. */
  async turn(lead: LeadRow, to: LeadState, change: HandChange, patch: Record<string, unknown> = {}): Promise<void> {
    const now = this.time.clock.now();
    await this.leads.patch(lead.id, { state: to, ...patch }, now);
    await this.note(lead, to, lead.ownerId ? { userId: lead.ownerId, name: '', teamId: lead.teamId } : null, change, now);
  }

  /** Another owner, everything else as it is: clocks keep running and remind the new owner. */
  async keepRunning(lead: LeadRow, holder: Holder, change: HandChange): Promise<void> {
    const now = this.time.clock.now();
    await this.leads.patch(lead.id, { owner_id: holder.userId, team_id: holder.teamId }, now);
    await this.rights.move(lead, [{ subjectKind: 'user', subjectId: holder.userId, why: WHY }, ...(holder.teamId ? [{ subjectKind: 'team' as const, subjectId: holder.teamId, why: WHY }] : [])]);
    await this.rights.standing.set(lead.companyId, { ownerId: holder.userId, ownerTeamId: holder.teamId });
    await this.sla.readdress({ id: lead.id, companyName: await this.rights.nameOf(lead.companyId) }, holder.userId);
    await this.note(lead, lead.state, holder, change, now);
  }

  /** A line in the company's timeline that belongs to the lead. */
  async remark(lead: LeadRow, title: string, body: string, actorId: string, at: Date): Promise<void> {
    await this.rights.timeline.add({ companyId: lead.companyId, kind: 'lead', at, actorId, title, body, subject: { kind: 'lead', id: lead.id } });
  }

  /** When a lead in hand goes back without a further follow-up, and when its holder is warned. */
  async recycleDates(pool: PoolRow, from: Date): Promise<{ recycle_at: Date; warn_at: Date }> {
    const warnAfter = Math.max(1, pool.recycleWorkdays - pool.warnWorkdays);
    return { recycle_at: await this.time.workdays.add(from, pool.recycleWorkdays), warn_at: await this.time.workdays.add(from, warnAfter) };
  }

  private async note(lead: LeadRow, to: LeadState, holder: Holder | null, change: HandChange, at: Date): Promise<void> {
    const fromState = change.event === 'create' ? null : lead.state;
    await this.leads.noteEvent({ leadId: lead.id, event: change.event, from: fromState, to, actorId: change.actorId, fromOwner: lead.ownerId, toOwner: holder?.userId ?? null, poolId: lead.poolId, reason: change.reason?.slice(0, 300) ?? null, at });
    await this.rights.timeline.add({ companyId: lead.companyId, kind: 'lead', at, actorId: change.actorId, title: titleOf(change.event, holder), body: change.reason, subject: { kind: 'lead', id: lead.id } });
  }
}

function titleOf(event: HandChange['event'], holder: Holder | null): string {
  const to = holder?.name ? `给${holder.name}` : '';
  switch (event) {
    case 'claim': return `${holder?.name ?? ''}认领线索`;
    case 'assign': return `分派线索${to}`;
    case 'transfer': return `移交线索${to}`;
    case 'release': return '退回线索池';
    case 'recycle': return '超期未跟进，回收到线索池';
    case 'qualify': return '研判为有效线索';
    case 'discard': return '线索作废';
    case 'convert': return '线索转为招商项目';
    case 'reopen': return '恢复线索';
    default: return '登记线索';
  }
}
