import { CompanyAccess } from '@crm/companies';
import type { Actor } from '@crm/identity';
import { Clock, Db, listPage, type Page, type PageQuery, pageOf, Settings, Where } from '@crm/platform';
import { Workdays } from '@crm/reminders';
import { Injectable } from '@nestjs/common';
import { SLA_DAYS } from '../leads.settings';
import type { SlaBreachView, SlaLimitsView } from '../leads.views';
import { type SlaClock, slaClockCodes } from '../words';

export type BreachFilter = PageQuery & { clock?: SlaClock; ownerId?: string; teamId?: string; open?: boolean };

interface ListRow {
  id: string; leadId: string; clock: SlaClock; startedAt: Date; dueAt: Date; metAt: Date | null; companyId: string; companyName: string | null; ownerId: string | null; ownerName: string | null; teamId: string | null; teamName: string | null;
}

/** SLA clocks that ran out: still open ones first by default. */
@Injectable()
export class BreachQueries {
  constructor(
    private readonly db: Db,
    private readonly access: CompanyAccess,
    private readonly workdays: Workdays,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async list(actor: Actor, filter: BreachFilter): Promise<Page<SlaBreachView> & { limits: SlaLimitsView }> {
    const now = this.clock.now();
    const scope = this.access.scope(actor, 'l.company_id');
    const where = new Where().and(scope.sql, ...scope.params).and('s.void_at IS NULL');
    if (filter.open === false) where.and('s.met_at > s.due_at');
    else if (filter.open) where.and('s.met_at IS NULL AND s.due_at < ?', now);
    else where.and('(s.met_at IS NULL AND s.due_at < ?) OR s.met_at > s.due_at', now);
    if (filter.clock) where.and('s.clock = ?', filter.clock);
    if (filter.ownerId) where.and('l.owner_id = ?', filter.ownerId === 'me' ? actor.userId : filter.ownerId);
    if (filter.teamId) where.and('l.team_id = ?', filter.teamId);
    const page = await listPage<ListRow>(this.db, {
      ...pageOf(filter),
      select: `CONCAT(s.lead_id, ':', s.clock, ':', s.round) AS id, s.lead_id AS leadId, s.clock, s.started_at AS startedAt, s.due_at AS dueAt, s.met_at AS metAt, l.company_id AS companyId, c.name AS companyName,
        l.owner_id AS ownerId, u.name AS ownerName, l.team_id AS teamId, t.name AS teamName`,
      from: `leads_sla s JOIN leads_lead l ON l.id = s.lead_id LEFT JOIN pub_companies_company c ON c.id = l.company_id LEFT JOIN pub_identity_user u ON u.id = l.owner_id LEFT JOIN pub_identity_team t ON t.id = l.team_id`,
      where, sorts: { dueAt: 's.due_at' }, defaultSort: 'dueAt', id: `CONCAT(s.lead_id, ':', s.clock, ':', s.round)`,
    });
    const items = await Promise.all(page.items.map(async ({ id: _, companyName, ownerId, ownerName, teamId, teamName, ...row }): Promise<SlaBreachView> => ({
      ...row, companyName: companyName ?? '', lateWorkdays: await this.workdays.between(row.dueAt, row.metAt ?? now),
      owner: ownerId ? { id: ownerId, name: ownerName ?? '' } : null, team: teamId ? { id: teamId, name: teamName ?? '' } : null,
    })));
    return { ...page, items, limits: await this.limits() };
  }

  /** Working days each clock gives, as the settings stand. */
  private async limits(): Promise<SlaLimitsView> {
    const days = await Promise.all(slaClockCodes.map(async (clock) => [clock, await this.settings.get(SLA_DAYS[clock])] as const));
    return Object.fromEntries(days) as Record<SlaClock, number>;
  }
}
