import { Db, listPage, type Page, type PageQuery, pageOf, parseJson, Where } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { HoldReason, HoldState } from '../words';

export interface HoldRow {
  id: string;
  park: string;
  holderKind: string;
  holderId: string;
  holderLabel: string | null;
  state: HoldState;
  origin: 'request' | 'offer';
  startsOn: string;
  until: Date;
  depositFen: number | null;
  quotedRentFen: number | null;
  areaM2: number;
  reasons: HoldReason[];
  extensions: number;
  /** How often it was handed to another holder. */
  transfers: number;
  createdBy: string | null;
  confirmedBy: string | null;
  endedAt: Date | null;
  endReason: string | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  live: boolean;
}

export interface HoldFilter extends PageQuery { park?: string; parks?: readonly string[]; state?: HoldState; live?: boolean; unitId?: string; holderKind?: string; holderId?: string; createdBy?: string }

const LIVE = `h.state IN ('pending', 'active') AND h.hold_until > NOW(6)`;
const SELECT = `h.id, h.park, h.holder_kind AS holderKind, h.holder_id AS holderId, h.holder_label AS holderLabel, h.state, h.origin, h.starts_on AS startsOn, h.hold_until AS until,
  h.deposit_fen AS depositFen, h.quoted_rent_fen AS quotedRentFen, h.area_m2 AS areaM2, h.reasons, h.extensions, h.transfers, h.created_by AS createdBy, h.confirmed_by AS confirmedBy,
  h.ended_at AS endedAt, h.end_reason AS endReason, h.version, h.created_at AS createdAt, h.updated_at AS updatedAt, (${LIVE}) AS live`;

/** Holds and the rooms they were made for. Whether one lives is decided by `hold_until` and the database's clock. */
@Injectable()
export class HoldRepository {
  constructor(private readonly db: Db) {}

  async insert(h: Pick<HoldRow, 'id' | 'park' | 'holderKind' | 'holderId' | 'holderLabel' | 'state' | 'origin' | 'startsOn' | 'until' | 'depositFen' | 'quotedRentFen' | 'areaM2' | 'reasons' | 'createdBy'>, unitIds: string[]): Promise<void> {
    await this.db.insert('space_hold', {
      id: h.id, park: h.park, holder_kind: h.holderKind, holder_id: h.holderId, holder_label: h.holderLabel, state: h.state, origin: h.origin, starts_on: h.startsOn, hold_until: h.until,
      deposit_fen: h.depositFen, quoted_rent_fen: h.quotedRentFen, area_m2: h.areaM2, reasons: JSON.stringify(h.reasons), created_by: h.createdBy,
    });
    await this.db.insert('space_hold_unit', unitIds.map((unit_id) => ({ hold_id: h.id, unit_id })));
  }

  async byId(id: string): Promise<HoldRow | undefined> {
    const row = await this.db.row<Record<string, unknown>>(`SELECT ${SELECT} FROM space_hold h WHERE h.id = ?`, [id]);
    return row && toHold(row);
  }

  /** The current row under lock; callers hold the locks of its rooms already. */
  async lock(id: string): Promise<HoldRow | undefined> {
    const row = await this.db.row<Record<string, unknown>>(`SELECT ${SELECT} FROM space_hold h WHERE h.id = ? FOR UPDATE`, [id]);
    return row && toHold(row);
  }

  async update(id: string, patch: Record<string, unknown>): Promise<void> {
    await this.db.update('space_hold', patch, { id });
    await this.db.exec('UPDATE space_hold SET version = version + 1, updated_at = NOW(3) WHERE id = ?', [id]);
  }

  /** The hold is over: `ended_at` is its end by the clock for expired ones, now for the others. */
  async finish(id: string, state: 'expired' | 'released' | 'leased', by: string | null, reason: string | null): Promise<void> {
    await this.db.exec(
      `UPDATE space_hold SET state = ?, ended_at = ${state === 'expired' ? 'hold_until' : 'NOW(3)'}, ended_by = ?, end_reason = ?, version = version + 1, updated_at = NOW(3) WHERE id = ?`,
      [state, by, reason, id],
    );
  }

  /** A hold went from one holder to another: kept as a row, since the hold itself only knows the present one. */
  async noteTransfer(t: { id: string; holdId: string; from: { kind: string; id: string }; to: { kind: string; id: string }; reason: string | null; actorId: string }): Promise<void> {
    await this.db.insert('space_hold_transfer', {
      id: t.id, hold_id: t.holdId, from_kind: t.from.kind, from_id: t.from.id, to_kind: t.to.kind, to_id: t.to.id, reason: t.reason, actor_id: t.actorId,
    });
  }

  /** Holds that ended by the clock and that nobody has closed yet. */
  async due(limit: number): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(`SELECT id FROM space_hold WHERE state IN ('pending', 'active') AND hold_until <= NOW(6) ORDER BY hold_until LIMIT ?`, [limit]);
    return rows.map((r) => r.id);
  }

  async units(holdIds: string[]): Promise<Map<string, { id: string; code: string; areaM2: number }[]>> {
    const out = new Map<string, { id: string; code: string; areaM2: number }[]>();
    if (holdIds.length === 0) return out;
    const rows = await this.db.rows<{ holdId: string; id: string; code: string; areaM2: string }>(
      'SELECT hu.hold_id AS holdId, u.id, u.code, u.area_m2 AS areaM2 FROM space_hold_unit hu JOIN space_unit u ON u.id = hu.unit_id WHERE hu.hold_id IN (?) ORDER BY u.code', [holdIds]);
    for (const r of rows) out.set(r.holdId, [...(out.get(r.holdId) ?? []), { id: r.id, code: r.code, areaM2: Number(r.areaM2) }]);
    return out;
  }

  async list(f: HoldFilter): Promise<Page<HoldRow>> {
    const where = new Where();
    if (f.park) where.and('h.park = ?', f.park);
    if (f.parks) where.andIn('h.park', f.parks);
    if (f.state === 'expired') where.and(`(h.state = 'expired' OR (h.state IN ('pending', 'active') AND h.hold_until <= NOW(6)))`);
    else if (f.state === 'pending' || f.state === 'active') where.and(`h.state = ? AND ${LIVE}`, f.state);
    else if (f.state) where.and('h.state = ?', f.state);
    if (f.live) where.and(LIVE);
    if (f.unitId) where.and('EXISTS (SELECT 1 FROM space_hold_unit hu WHERE hu.hold_id = h.id AND hu.unit_id = ?)', f.unitId);
    if (f.holderKind) where.and('h.holder_kind = ?', f.holderKind);
    if (f.holderId) where.and('h.holder_id = ?', f.holderId);
    if (f.createdBy) where.and('h.created_by = ?', f.createdBy);
    return listPage<HoldRow, Record<string, unknown>>(this.db, {
      select: SELECT, from: 'space_hold h', where, id: 'h.id', defaultSort: '-createdAt', ...pageOf(f),
      sorts: { createdAt: 'h.created_at', until: 'h.hold_until', areaM2: 'h.area_m2', updatedAt: 'h.updated_at' }, map: toHold,
    });
  }
}

function toHold(r: Record<string, unknown>): HoldRow {
  const live = Number(r.live) === 1;
  const state = r.state as HoldState;
  return {
    ...(r as unknown as HoldRow),
    // a hold ends by the clock, whether or not a job has come round to saying so
    state: (state === 'pending' || state === 'active') && !live ? 'expired' : state,
    live,
    depositFen: r.depositFen === null ? null : Number(r.depositFen),
    quotedRentFen: r.quotedRentFen === null ? null : Number(r.quotedRentFen),
    areaM2: Number(r.areaM2),
    reasons: parseJson<HoldReason[]>(r.reasons),
  };
}
