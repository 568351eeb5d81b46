import { CompanyAccess } from '@crm/companies';
import type { Actor } from '@crm/identity';
import { businessDate, Clock, Db, endOfBusinessDay, listPage, type Page, type PageQuery, pageOf, startOfBusinessDay, Where } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { allowedEvents } from '../domain/lead-states';
import { readerOf } from '../domain/readers';
import type { LeadHistoryItem, LeadView } from '../leads.views';
import { type LeadState, sourceLabel } from '../words';
import { type OpenClock, SlaRepository } from './sla.repository';

export interface LeadFilter extends PageQuery {
  /** part of a company's name, or the start of its code */
  q?: string;
  state?: LeadState[];
  poolId?: string;
  ownerId?: string;
  teamId?: string;
  source?: string;
  intent?: string;
  direction?: string;
  park?: string;
  importId?: string;
  companyId?: string;
  /** overdue: next follow-up passed; no_plan: in hand without one; recycling: goes back within three days; breached: an SLA clock has run out */
  due?: 'overdue' | 'no_plan' | 'recycling' | 'breached';
  createdFrom?: string;
  createdTo?: string;
}

interface ListRow {
  id: string; companyId: string; companyName: string | null; uscc: string | null; region: string | null; direction: string | null; fitTotal: string | null; stage: string | null;
  source: string; referrer: string | null; note: string | null; intent: LeadView['intent']; state: LeadState; poolId: string; poolName: string; ownerId: string | null; ownerName: string | null; teamId: string | null; teamName: string | null;
  wantedPark: string | null; wantedAreaM2: string | null; reportedOn: string | null; ownedAt: Date | null; lastTouchAt: Date | null; nextFollowUpAt: Date | null; recycleAt: Date | null; protectedUntil: Date | null;
  discardReason: string | null; projectId: string | null; importId: string | null; createdAt: Date; updatedAt: Date; version: number;
}

const SELECT = `l.id, l.company_id AS companyId, c.name AS companyName, c.uscc, c.region, c.primary_direction AS direction, c.fit_total AS fitTotal, c.stage, l.source, l.referrer, l.note, l.intent, l.state,
  l.pool_id AS poolId, p.name AS poolName, l.owner_id AS ownerId, u.name AS ownerName, l.team_id AS teamId, t.name AS teamName, l.wanted_park AS wantedPark, l.wanted_area_m2 AS wantedAreaM2, l.reported_on AS reportedOn,
  l.owned_at AS ownedAt, l.last_touch_at AS lastTouchAt, l.next_follow_up_at AS nextFollowUpAt, l.recycle_at AS recycleAt, l.protected_until AS protectedUntil, l.discard_reason AS discardReason,
  l.project_id AS projectId, l.import_id AS importId, l.created_at AS createdAt, l.updated_at AS updatedAt, l.version`;
const FROM = `leads_lead l JOIN leads_pool p ON p.id = l.pool_id LEFT JOIN pub_companies_company c ON c.id = l.company_id LEFT JOIN pub_identity_user u ON u.id = l.owner_id LEFT JOIN pub_identity_team t ON t.id = l.team_id`;
const NEVER = `'9999-12-31 00:00:00.000'`;
const SORTS = {
  createdAt: 'l.created_at', updatedAt: 'l.updated_at', nextFollowUpAt: `COALESCE(l.next_follow_up_at, ${NEVER})`, recycleAt: `COALESCE(l.recycle_at, ${NEVER})`,
  fit: 'COALESCE(c.fit_total, -1)', company: `COALESCE(c.name, '')`,
};

/** What lists and the drawer read. Row rights: whoever may see the company may see its leads. */
@Injectable()
export class LeadQueries {
  constructor(
    private readonly db: Db,
    private readonly access: CompanyAccess,
    private readonly sla: SlaRepository,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, filter: LeadFilter): Promise<Page<LeadView>> {
    const page = await listPage<ListRow>(this.db, { ...pageOf(filter), select: SELECT, from: FROM, where: this.where(actor, filter), sorts: SORTS, defaultSort: '-createdAt', id: 'l.id' });
    return { ...page, items: await this.views(actor, page.items) };
  }

  async find(actor: Actor, id: string): Promise<LeadView | undefined> {
    const where = this.scoped(actor).and('l.id = ?', id);
    const row = await this.db.row<ListRow>(`SELECT ${SELECT} FROM ${FROM} WHERE ${where.sql}`, where.params);
    return row && (await this.views(actor, [row]))[0];
  }

  async count(actor: Actor, filter: LeadFilter): Promise<number> {
    const where = this.where(actor, filter);
    const row = await this.db.row<{ times: string }>(`SELECT COUNT(*) AS times FROM ${FROM} WHERE ${where.sql}`, where.params);
    return Number(row?.times ?? 0);
  }

  async history(leadId: string): Promise<LeadHistoryItem[]> {
    return this.db.rows(
      `SELECT e.id, e.event, e.from_state AS fromState, e.to_state AS toState, a.name AS \`by\`, f.name AS fromOwner, o.name AS toOwner, e.reason, e.at FROM leads_event e
       LEFT JOIN pub_identity_user a ON a.id = e.actor_id LEFT JOIN pub_identity_user f ON f.id = e.from_owner_id LEFT JOIN pub_identity_user o ON o.id = e.to_owner_id
       WHERE e.lead_id = ? ORDER BY e.at DESC, e.id DESC LIMIT 200`,
      [leadId],
    );
  }

  private scoped(actor: Actor): Where {
    const scope = this.access.scope(actor, 'l.company_id');
    return new Where().and(scope.sql, ...scope.params);
  }

  private where(actor: Actor, filter: LeadFilter): Where {
    const where = this.scoped(actor);
    const now = this.clock.now();
    if (filter.state?.length) where.andIn('l.state', filter.state);
    for (const [column, value] of [
      ['l.pool_id', filter.poolId], ['l.team_id', filter.teamId], ['l.source', filter.source], ['l.intent', filter.intent], ['l.wanted_park', filter.park], ['l.import_id', filter.importId],
      ['l.company_id', filter.companyId], ['c.primary_direction', filter.direction], ['l.owner_id', filter.ownerId === 'me' ? actor.userId : filter.ownerId],
    ] as const) {
      if (value) where.and(`${column} = ?`, value);
    }
    if (filter.q?.trim()) {
      const text = filter.q.trim().replace(/[\\%_]/g, '\\$&');
      where.and('(c.name LIKE ? OR c.uscc LIKE ?)', `%${text}%`, `${text.toUpperCase()}%`);
    }
    if (filter.createdFrom) where.and('l.created_at >= ?', startOfBusinessDay(filter.createdFrom));
    if (filter.createdTo) where.and('l.created_at < ?', endOfBusinessDay(filter.createdTo));
    const held = `l.state IN ('held', 'qualified')`;
    if (filter.due === 'overdue') where.and(`${held} AND l.next_follow_up_at < ?`, startOfBusinessDay(businessDate(now)));
    if (filter.due === 'no_plan') where.and(`${held} AND l.next_follow_up_at IS NULL`);
    if (filter.due === 'recycling') where.and(`${held} AND l.recycle_at < ?`, new Date(now.getTime() + 3 * 86_400_000));
    if (filter.due === 'breached') where.and('EXISTS (SELECT 1 FROM leads_sla s WHERE s.lead_id = l.id AND s.met_at IS NULL AND s.void_at IS NULL AND s.due_at < ?)', now);
    return where;
  }

  private async views(actor: Actor, rows: ListRow[]): Promise<LeadView[]> {
    const clocks = await this.sla.open(rows.map((r) => r.id));
    const now = this.clock.now();
    const reader = readerOf(actor);
    return rows.map((r) => view(r, clocks.filter((c) => c.leadId === r.id), now, allowedEvents(r, reader)));
  }
}

function view(r: ListRow, clocks: OpenClock[], now: Date, events: LeadView['allowedEvents']): LeadView {
  const { companyName, uscc, region, direction, fitTotal, stage, poolName, ownerName, teamName, wantedAreaM2, ...row } = r;
  return {
    ...row,
    company: { id: r.companyId, name: companyName ?? '', uscc, region, direction, fitTotal: fitTotal === null ? null : Number(fitTotal), stage },
    sourceLabel: sourceLabel(r.source),
    pool: { id: r.poolId, name: poolName },
    owner: r.ownerId ? { id: r.ownerId, name: ownerName ?? '' } : null,
    team: r.teamId ? { id: r.teamId, name: teamName ?? '' } : null,
    wantedAreaM2: wantedAreaM2 === null ? null : Number(wantedAreaM2),
    clocks: clocks.map(({ clock, startedAt, dueAt }) => ({ clock, startedAt, dueAt, breached: dueAt < now })),
    allowedEvents: events,
  };
}
