import { Db, DUPLICATE_KEY, errnoOf, newId } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { WaitingState } from '../words';

export interface WaitingRow { id: string; unitId: string; unitCode: string; park: string; holderKind: string; holderId: string; holderLabel: string | null; state: WaitingState; offeredHoldId: string | null; createdBy: string | null; createdAt: Date; version: number }

const SELECT = `q.id, q.unit_id AS unitId, u.code AS unitCode, u.park, q.holder_kind AS holderKind, q.holder_id AS holderId, q.holder_label AS holderLabel, q.state,
  q.offered_hold_id AS offeredHoldId, q.created_by AS createdBy, q.created_at AS createdAt, q.version FROM space_waiting q JOIN space_unit u ON u.id = q.unit_id`;

/** Who waits for a room, first come first served. `open_key` is '' while an entry is open, so a holder waits once. */
@Injectable()
export class WaitingRepository {
  constructor(private readonly db: Db) {}

  /** `null` = this holder waits for this room already. */
  async join(unitId: string, holder: { kind: string; id: string }, actorId: string): Promise<string | null> {
    const id = newId();
    try {
      await this.db.insert('space_waiting', { id, unit_id: unitId, holder_kind: holder.kind, holder_id: holder.id, created_by: actorId });
      return id;
    } catch (error) {
      if (errnoOf(error) === DUPLICATE_KEY) return null;
      throw error;
    }
  }

  async byId(id: string): Promise<WaitingRow | undefined> {
    return this.db.row<WaitingRow>(`SELECT ${SELECT} WHERE q.id = ?`, [id]);
  }

  /** Open entries of these rooms, in their order. */
  async open(unitIds: string[]): Promise<WaitingRow[]> {
    if (unitIds.length === 0) return [];
    return this.db.rows<WaitingRow>(`SELECT ${SELECT} WHERE q.unit_id IN (?) AND q.state IN ('waiting', 'offered') ORDER BY q.created_at, q.id`, [unitIds]);
  }

  /** Open entries of a holder. */
  async ofHolder(kind: string, id: string): Promise<WaitingRow[]> {
    return this.db.rows<WaitingRow>(`SELECT ${SELECT} WHERE q.holder_kind = ? AND q.holder_id = ? AND q.state IN ('waiting', 'offered') ORDER BY q.created_at, q.id`, [kind, id]);
  }

  /** First in the line for a room. */
  async next(unitId: string): Promise<WaitingRow | undefined> {
    return this.db.row<WaitingRow>(`SELECT ${SELECT} WHERE q.unit_id = ? AND q.state = 'waiting' ORDER BY q.created_at, q.id LIMIT 1`, [unitId]);
  }

  async offer(id: string, holdId: string): Promise<boolean> {
    return (await this.db.exec(`UPDATE space_waiting SET state = 'offered', offered_hold_id = ?, version = version + 1, updated_at = NOW(3) WHERE id = ? AND state = 'waiting'`, [holdId, id])).affectedRows === 1;
  }

  async close(id: string, state: 'taken' | 'lapsed' | 'withdrawn'): Promise<void> {
    await this.db.exec(`UPDATE space_waiting SET state = ?, open_key = id, version = version + 1, updated_at = NOW(3) WHERE id = ? AND state IN ('waiting', 'offered')`, [state, id]);
  }

  /** The hold an entry had been offered is over. */
  async closeOffered(holdId: string, state: 'taken' | 'lapsed'): Promise<void> {
    await this.db.exec(`UPDATE space_waiting SET state = ?, open_key = id, version = version + 1, updated_at = NOW(3) WHERE offered_hold_id = ? AND state = 'offered'`, [state, holdId]);
  }

  /** The holder got these rooms in another way, or the rooms are gone. */
  async closeOn(unitIds: string[], state: 'taken' | 'lapsed', holder?: { kind: string; id: string }): Promise<void> {
    // read first: an UPDATE that finds nothing would lock the gap for everybody who joins the line beside it
    const rows = await this.db.rows<{ id: string }>(
      `SELECT id FROM space_waiting WHERE unit_id IN (?) AND state = 'waiting' ${holder ? 'AND holder_kind = ? AND holder_id = ?' : ''}`,
      holder ? [unitIds, holder.kind, holder.id] : [unitIds],
    );
    for (const { id } of rows) await this.close(id, state);
  }

  /** Rooms somebody waits for that carry no claim now: candidates for an offer. */
  async roomsToOffer(today: string, limit: number): Promise<string[]> {
    const rows = await this.db.rows<{ unitId: string }>(
      `SELECT DISTINCT q.unit_id AS unitId FROM space_waiting q WHERE q.state = 'waiting'
         AND NOT EXISTS (SELECT 1 FROM space_unit_day d WHERE d.unit_id = q.unit_id AND d.day = ?)
         AND NOT EXISTS (SELECT 1 FROM space_claim c JOIN space_hold h ON h.id = c.ref_id WHERE c.unit_id = q.unit_id AND h.state IN ('pending', 'active') AND h.hold_until > NOW(6)) LIMIT ?`,
      [today, limit]);
    return rows.map((r) => r.unitId);
  }
}
