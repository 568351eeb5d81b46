import { Db, newId } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { LeadEvent, LeadState } from '../words';

/** A lead as the writing side knows it. */
export interface LeadRow {
  id: string;
  companyId: string;
  source: string;
  referrer: string | null;
  note: string | null;
  intent: string | null;
  state: LeadState;
  poolId: string;
  ownerId: string | null;
  teamId: string | null;
  wantedPark: string | null;
  lastOwnerId: string | null;
  lastReleasedAt: Date | null;
  ownedAt: Date | null;
  lastTouchAt: Date | null;
  nextFollowUpAt: Date | null;
  recycleAt: Date | null;
  warnAt: Date | null;
  protectedUntil: Date | null;
  projectId: string | null;
  importId: string | null;
  createdBy: string | null;
  createdAt: Date;
  version: number;
}

export interface NewLeadRow {
  id: string;
  companyId: string;
  source: string;
  referrer: string | null;
  note: string | null;
  intent: string | null;
  poolId: string;
  wantedAreaM2: number | null;
  wantedPark: string | null;
  reportedOn: string | null;
  importId: string | null;
  createdBy: string | null;
  createdAt: Date;
}

const COLUMNS = `l.id, l.company_id AS companyId, l.source, l.referrer, l.note, l.intent, l.state, l.pool_id AS poolId, l.owner_id AS ownerId, l.team_id AS teamId, l.wanted_park AS wantedPark,
  l.last_owner_id AS lastOwnerId, l.last_released_at AS lastReleasedAt, l.owned_at AS ownedAt, l.last_touch_at AS lastTouchAt, l.next_follow_up_at AS nextFollowUpAt, l.recycle_at AS recycleAt,
  l.warn_at AS warnAt, l.protected_until AS protectedUntil, l.project_id AS projectId, l.import_id AS importId, l.created_by AS createdBy, l.created_at AS createdAt, l.version`;

/** Rows of leads, their events and the lock of a holder. */
@Injectable()
export class LeadRepository {
  constructor(private readonly db: Db) {}

  /** Pooled leads, many with one statement. */
  async insert(rows: NewLeadRow[]): Promise<void> {
    await this.db.insert('leads_lead', rows.map((r) => ({
      id: r.id, company_id: r.companyId, open_company_id: r.companyId, source: r.source, referrer: r.referrer, note: r.note, intent: r.intent, state: 'pooled', pool_id: r.poolId,
      wanted_area_m2: r.wantedAreaM2, wanted_park: r.wantedPark, reported_on: r.reportedOn, import_id: r.importId, created_by: r.createdBy, created_at: r.createdAt, updated_at: r.createdAt,
    })));
  }

  async findById(id: string): Promise<LeadRow | undefined> {
    return this.db.row(`SELECT ${COLUMNS} FROM leads_lead l WHERE l.id = ?`, [id]);
  }

  async lock(id: string): Promise<LeadRow | undefined> {
    return this.db.row(`SELECT ${COLUMNS} FROM leads_lead l WHERE l.id = ? FOR UPDATE`, [id]);
  }

  async openOfCompany(companyId: string): Promise<LeadRow | undefined> {
    return this.db.row(`SELECT ${COLUMNS} FROM leads_lead l WHERE l.open_company_id = ?`, [companyId]);
  }

  async openCompanies(companyIds: string[]): Promise<Set<string>> {
    if (companyIds.length === 0) return new Set();
    const rows = await this.db.rows<{ id: string }>('SELECT open_company_id AS id FROM leads_lead WHERE open_company_id IN (?)', [companyIds]);
    return new Set(rows.map((r) => r.id));
  }

  async ownedIn(ownerId: string): Promise<LeadRow[]> {
    return this.db.rows(`SELECT ${COLUMNS} FROM leads_lead l WHERE l.owner_id = ? AND l.state IN ('held', 'qualified') ORDER BY l.id FOR UPDATE`, [ownerId]);
  }

  /** Leads a follow-up on this company counts for. */
  async heldOfCompany(companyId: string): Promise<LeadRow[]> {
    return this.db.rows(`SELECT ${COLUMNS} FROM leads_lead l WHERE l.open_company_id = ? AND l.state IN ('held', 'qualified') FOR UPDATE`, [companyId]);
  }

  /** Due to go back to the pool, or due for the warning before it. */
  async due(what: 'recycle' | 'warn', now: Date, limit: number): Promise<string[]> {
    const column = what === 'recycle' ? 'recycle_at' : 'warn_at';
    const rows = await this.db.rows<{ id: string }>(`SELECT id FROM leads_lead WHERE state IN ('held', 'qualified') AND ${column} <= ? ORDER BY ${column} LIMIT ?`, [now, limit]);
    return rows.map((r) => r.id);
  }

  async patch(id: string, patch: Record<string, unknown>, now: Date): Promise<void> {
    const sets = Object.keys(patch);
    await this.db.exec(`UPDATE leads_lead SET ${[...sets.map((c) => `${c} = ?`), 'updated_at = ?', 'version = version + 1'].join(', ')} WHERE id = ?`, [...Object.values(patch), now, id]);
  }

  /** A follow-up: dates move, but nobody's open form becomes stale. */
  async touch(id: string, patch: { last_touch_at: Date; next_follow_up_at: Date | null; recycle_at: Date; warn_at: Date }): Promise<void> {
    await this.db.exec('UPDATE leads_lead SET last_touch_at = GREATEST(COALESCE(last_touch_at, ?), ?), next_follow_up_at = ?, recycle_at = ?, warn_at = ? WHERE id = ?', [
      patch.last_touch_at, patch.last_touch_at, patch.next_follow_up_at, patch.recycle_at, patch.warn_at, id,
    ]);
  }

  async clearWarning(id: string): Promise<void> {
    await this.db.exec('UPDATE leads_lead SET warn_at = NULL WHERE id = ?', [id]);
  }

  async noteEvent(event: { leadId: string; event: LeadEvent | 'create' | 'edit'; from: LeadState | null; to: LeadState; actorId: string | null; fromOwner: string | null; toOwner: string | null; poolId: string; reason: string | null; at: Date }): Promise<void> {
    await this.db.insert('leads_event', {
      id: newId(), lead_id: event.leadId, event: event.event, from_state: event.from, to_state: event.to, actor_id: event.actorId, from_owner_id: event.fromOwner, to_owner_id: event.toOwner,
      pool_id: event.poolId, reason: event.reason, at: event.at,
    });
  }

  /** Serialises everything that changes how much one person holds. First statement of such a transaction. */
  async lockHolder(userId: string): Promise<void> {
    await this.db.exec('INSERT INTO leads_holder (user_id) VALUES (?) ON DUPLICATE KEY UPDATE user_id = VALUES(user_id)', [userId]);
  }

  async holding(userIds: string[]): Promise<Map<string, number>> {
    if (userIds.length === 0) return new Map();
    const rows = await this.db.rows<{ ownerId: string; times: string }>(
      `SELECT owner_id AS ownerId, COUNT(*) AS times FROM leads_lead WHERE owner_id IN (?) AND state IN ('held', 'qualified') GROUP BY owner_id`,
      [userIds],
    );
    return new Map(rows.map((r) => [r.ownerId, Number(r.times)]));
  }

  async claimedSince(userId: string, since: Date): Promise<number> {
    const row = await this.db.row<{ times: string }>(`SELECT COUNT(*) AS times FROM leads_event WHERE actor_id = ? AND event = 'claim' AND at >= ?`, [userId, since]);
    return Number(row?.times ?? 0);
  }

  /** Leads an import made that nobody moved since. */
  async untouchedOfImport(importId: string, ids: string[]): Promise<{ id: string; companyId: string }[]> {
    if (ids.length === 0) return [];
    return this.db.rows(
      `SELECT l.id, l.company_id AS companyId FROM leads_lead l WHERE l.import_id = ? AND l.id IN (?) AND l.state = 'pooled' AND l.version = 1
       AND NOT EXISTS (SELECT 1 FROM leads_event e WHERE e.lead_id = l.id) AND NOT EXISTS (SELECT 1 FROM leads_conflict c WHERE c.lead_id = l.id) FOR UPDATE`,
      [importId, ids],
    );
  }

  async remove(ids: string[]): Promise<void> {
    if (ids.length > 0) await this.db.exec('DELETE FROM leads_lead WHERE id IN (?)', [ids]);
  }

  async moveCompany(fromCompanyId: string, toCompanyId: string, now: Date): Promise<LeadRow | undefined> {
    const [from, to] = [await this.openOfCompany(fromCompanyId), await this.openOfCompany(toCompanyId)];
    const twice = from && to ? from : undefined;
    if (twice) await this.patch(twice.id, { state: 'discarded', open_company_id: null, discard_reason: 'duplicate' }, now);
    await this.db.exec('UPDATE leads_lead SET company_id = ?, open_company_id = IF(open_company_id IS NULL, NULL, ?) WHERE company_id = ?', [toCompanyId, toCompanyId, fromCompanyId]);
    await this.db.exec('UPDATE IGNORE leads_first_report SET company_id = ? WHERE company_id = ?', [toCompanyId, fromCompanyId]);
    return twice;
  }
}
