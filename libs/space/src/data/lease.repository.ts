import { Db, listPage, type Page, type PageQuery, pageOf, parseJson, Where } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { Escalation } from '../domain/rent';
import type { MonthBasis } from '../words';

export interface LeaseRow {
  id: string;
  park: string;
  holderKind: string;
  holderId: string;
  holderLabel: string | null;
  contractNo: string | null;
  startsOn: string;
  endsOn: string;
  agreedEndsOn: string;
  areaM2: number;
  rentFenPerM2Day: number;
  monthBasis: MonthBasis;
  rentFreeMonths: number;
  depositMonths: number;
  escalation: Escalation | null;
  taxIncluded: boolean | null;
  propertyFeeFenPerM2Month: number | null;
  belowFloor: boolean;
  approvedBy: string | null;
  approvalNote: string | null;
  renewedFrom: string | null;
  holdId: string | null;
  /** 意向金 of the hold that this lease used up; it counts towards the deposit. */
  earnestFen: number | null;
  endedAt: Date | null;
  endReason: string | null;
  /** Rent days before this one have their reminder. */
  rentNextOn: string;
  createdBy: string | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

export interface LeaseFilter extends PageQuery { park?: string; parks?: readonly string[]; unitId?: string; holderKind?: string; holderId?: string; inForceOn?: string; endsBefore?: string; needsApproval?: boolean }

const SELECT = `l.id, l.park, l.holder_kind AS holderKind, l.holder_id AS holderId, l.holder_label AS holderLabel, l.contract_no AS contractNo, l.starts_on AS startsOn, l.ends_on AS endsOn,
  l.agreed_ends_on AS agreedEndsOn, l.area_m2 AS areaM2, l.rent_fen AS rentFenPerM2Day, l.month_basis AS monthBasis, l.rent_free_months AS rentFreeMonths, l.deposit_months AS depositMonths,
  l.escalation, l.tax_included AS taxIncluded, l.property_fee_fen AS propertyFeeFenPerM2Month, l.below_floor AS belowFloor, l.approved_by AS approvedBy, l.approval_note AS approvalNote,
  l.renewed_from AS renewedFrom, l.hold_id AS holdId, l.earnest_fen AS earnestFen, l.ended_at AS endedAt, l.end_reason AS endReason, l.rent_next_on AS rentNextOn, l.created_by AS createdBy, l.version, l.created_at AS createdAt, l.updated_at AS updatedAt`;
/** A lease counts only with its guard rows; one without them is shown by the checks, not by lists. */
const GUARDED = 'EXISTS (SELECT 1 FROM space_lease_unit lu JOIN space_unit_day d ON d.unit_id = lu.unit_id AND d.day = l.starts_on AND d.ref_id = l.id WHERE lu.lease_id = l.id)';
/** Guarded leases whose next rent day is not after a day, in its order; parameters: day, how many. */
export const RENT_DUE = `SELECT l.id FROM space_lease l WHERE l.rent_next_on <= ? AND ${GUARDED} ORDER BY l.rent_next_on, l.id LIMIT ?`;

/** Leases and their rooms. */
@Injectable()
export class LeaseRepository {
  constructor(private readonly db: Db) {}

  async insert(leases: (Omit<LeaseRow, 'version' | 'createdAt' | 'updatedAt' | 'agreedEndsOn' | 'approvedBy' | 'approvalNote' | 'earnestFen' | 'endedAt' | 'endReason' | 'rentNextOn'> & { rentNextOn?: string; units: { id: string; areaM2: number }[] })[]): Promise<void> {
    await this.db.insert('space_lease', leases.map((l) => ({
      id: l.id, park: l.park, holder_kind: l.holderKind, holder_id: l.holderId, holder_label: l.holderLabel, contract_no: l.contractNo, starts_on: l.startsOn, ends_on: l.endsOn,
      agreed_ends_on: l.endsOn, area_m2: l.areaM2, rent_fen: l.rentFenPerM2Day, month_basis: l.monthBasis, rent_free_months: l.rentFreeMonths, deposit_months: l.depositMonths,
      escalation: l.escalation ? JSON.stringify(l.escalation) : null, tax_included: l.taxIncluded, property_fee_fen: l.propertyFeeFenPerM2Month, below_floor: l.belowFloor ? 1 : 0,
      renewed_from: l.renewedFrom, hold_id: l.holdId, created_by: l.createdBy, rent_next_on: l.rentNextOn ?? '2000-01-01',
    })));
    await this.db.insert('space_lease_unit', leases.flatMap((l) => l.units.map((u) => ({ lease_id: l.id, unit_id: u.id, area_m2: u.areaM2 }))));
  }

  async byId(id: string): Promise<LeaseRow | undefined> {
    const row = await this.db.row<Record<string, unknown>>(`SELECT ${SELECT} FROM space_lease l WHERE l.id = ?`, [id]);
    return row && toLease(row);
  }

  async lock(id: string): Promise<LeaseRow | undefined> {
    const row = await this.db.row<Record<string, unknown>>(`SELECT ${SELECT} FROM space_lease l WHERE l.id = ? FOR UPDATE`, [id]);
    return row && toLease(row);
  }

  async update(id: string, patch: Record<string, unknown>): Promise<void> {
    await this.db.update('space_lease', patch, { id });
    await this.db.exec('UPDATE space_lease SET version = version + 1, updated_at = NOW(3) WHERE id = ?', [id]);
  }

  /** Guarded leases whose next rent day is not after `until`, in order of that day. */
  async rentDue(until: string, limit: number): Promise<string[]> {
    return (await this.db.rows<{ id: string }>(RENT_DUE, [until, limit])).map((r) => r.id);
  }

  /** When the rent of this lease is to be looked at next. No new version: nobody's view of the lease changes. */
  async setRentNext(id: string, on: string): Promise<void> {
    await this.db.update('space_lease', { rent_next_on: on }, { id });
  }

  async units(leaseIds: string[]): Promise<Map<string, { id: string; code: string; areaM2: number; building: string; floor: number }[]>> {
    const out = new Map<string, { id: string; code: string; areaM2: number; building: string; floor: number }[]>();
    if (leaseIds.length === 0) return out;
    const rows = await this.db.rows<{ leaseId: string; id: string; code: string; areaM2: string; building: string; floor: number }>(
      `SELECT lu.lease_id AS leaseId, u.id, u.code, lu.area_m2 AS areaM2, b.code AS building, u.floor FROM space_lease_unit lu JOIN space_unit u ON u.id = lu.unit_id
       JOIN space_building b ON b.id = u.building_id WHERE lu.lease_id IN (?) ORDER BY u.code`, [leaseIds]);
    for (const { leaseId, ...u } of rows) out.set(leaseId, [...(out.get(leaseId) ?? []), { ...u, areaM2: Number(u.areaM2) }]);
    return out;
  }

  async list(f: LeaseFilter): Promise<Page<LeaseRow>> {
    const where = new Where().and(GUARDED);
    if (f.park) where.and('l.park = ?', f.park);
    if (f.parks) where.andIn('l.park', f.parks);
    if (f.unitId) where.and('EXISTS (SELECT 1 FROM space_lease_unit lu WHERE lu.lease_id = l.id AND lu.unit_id = ?)', f.unitId);
    if (f.holderKind) where.and('l.holder_kind = ?', f.holderKind);
    if (f.holderId) where.and('l.holder_id = ?', f.holderId);
    if (f.inForceOn) where.and('l.starts_on <= ? AND l.ends_on >= ?', f.inForceOn, f.inForceOn);
    if (f.endsBefore) where.and('l.ends_on < ?', f.endsBefore);
    if (f.needsApproval) where.and('l.below_floor = 1 AND l.approved_by IS NULL');
    return listPage<LeaseRow, Record<string, unknown>>(this.db, {
      select: SELECT, from: 'space_lease l', where, id: 'l.id', defaultSort: 'endsOn', ...pageOf(f),
      sorts: { endsOn: 'l.ends_on', startsOn: 'l.starts_on', areaM2: 'l.area_m2', createdAt: 'l.created_at', rentFenPerM2Day: 'l.rent_fen' }, map: toLease,
    });
  }

  /** Leases in force on a day in one park, proven by the guard row of that day: the base of ladder, WALE and rent roll. */
  async inForce(park: string, day: string, building?: string): Promise<(LeaseRow & { unitId: string; unitCode: string; building: string; floor: number; unitAreaM2: number })[]> {
    const rows = await this.db.rows<Record<string, unknown>>(
      `SELECT ${SELECT}, u.id AS unitId, u.code AS unitCode, b.code AS building, u.floor, lu.area_m2 AS unitAreaM2
       FROM space_lease l JOIN space_lease_unit lu ON lu.lease_id = l.id JOIN space_unit u ON u.id = lu.unit_id JOIN space_building b ON b.id = u.building_id
       JOIN space_unit_day d ON d.unit_id = lu.unit_id AND d.day = ? AND d.ref_id = l.id
       WHERE l.park = ? ${building ? 'AND b.code = ?' : ''} ORDER BY b.position, u.floor, u.position`,
      building ? [day, park, building] : [day, park],
    );
    return rows.map((r) => ({
      ...toLease(r), unitId: r.unitId as string, unitCode: r.unitCode as string, building: r.building as string, floor: r.floor as number, unitAreaM2: Number(r.unitAreaM2),
    }));
  }
}

function toLease(r: Record<string, unknown>): LeaseRow {
  const flag = (v: unknown) => (v === null ? null : Number(v) === 1);
  return {
    ...(r as unknown as LeaseRow),
    areaM2: Number(r.areaM2),
    rentFenPerM2Day: Number(r.rentFenPerM2Day),
    rentFreeMonths: Number(r.rentFreeMonths),
    depositMonths: Number(r.depositMonths),
    escalation: r.escalation === null ? null : parseJson<Escalation>(r.escalation),
    taxIncluded: flag(r.taxIncluded),
    propertyFeeFenPerM2Month: r.propertyFeeFenPerM2Month === null ? null : Number(r.propertyFeeFenPerM2Month),
    belowFloor: Number(r.belowFloor) === 1,
    earnestFen: r.earnestFen === null ? null : Number(r.earnestFen),
  };
}
