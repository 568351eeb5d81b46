import { Directory } from '@crm/identity';
import { businessDate } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { GuardRepository, type LockedUnit, type OpenClaim } from './data/guard.repository';
import type { HeldUntil } from './domain/unit-state';
import { SPACE, type TakenUnit } from './space.errors';

export interface Occupier { unitId: string; kind: 'lease' | 'maintenance' | 'self_use'; last: string }

/** Turns what stood in the way into the one answer everybody gets: 409 SPACE.UNIT_NOT_FREE with every room named. */
@Injectable()
export class TakenUnits {
  constructor(
    private readonly guard: GuardRepository,
    private readonly directory: Directory,
  ) {}

  /** Throws unless both lists are empty. */
  async refuse(units: LockedUnit[], claims: OpenClaim[], occupiers: Occupier[]): Promise<void> {
    if (claims.length + occupiers.length === 0) return;
    const people = await this.directory.usersByIds([...new Set(claims.flatMap((c) => (c.createdBy ? [c.createdBy] : [])))]);
    const name = new Map(people.map((p) => [p.id, p.name]));
    const taken = new Map<string, TakenUnit>();
    for (const u of units) {
      const claim = claims.find((c) => c.unitId === u.id);
      const occupier = occupiers.find((o) => o.unitId === u.id);
      if (occupier) taken.set(u.id, { id: u.id, code: u.code, state: occupier.kind === 'lease' ? 'leased' : occupier.kind, until: occupier.last });
      else if (claim?.kind === 'hold') {
        taken.set(u.id, { id: u.id, code: u.code, state: 'held', until: claim.until?.toISOString() ?? null, by: name.get(claim.createdBy ?? '') ?? null, at: claim.createdAt?.toISOString() ?? null });
      } else if (claim) taken.set(u.id, { id: u.id, code: u.code, state: 'leased', until: null });
    }
    throw SPACE.UNIT_NOT_FREE({ units: [...taken.values()] });
  }

  /** Are these rooms free of claims and of days from `from` on? Takes and drops a claim of its own to be sure. */
  async assertFreeFrom(units: LockedUnit[], from: string, refId: string): Promise<void> {
    const ids = units.map((u) => u.id);
    const claims = await this.guard.claim(ids, 'lease', refId);
    await this.refuse(units, claims, await this.guard.occupiedIn(ids, from, '2069-12-31'));
    await this.guard.dropClaims(refId);
  }
}

/** Every id must be an existing room and all must lie in one park; errors name the paths in the request. */
export function assertKnown(units: LockedUnit[], unitIds: string[]): string {
  const live = new Map(units.filter((u) => u.retiredOn === null).map((u) => [u.id, u]));
  const unknown = unitIds.flatMap((id, i) => (live.has(id) ? [] : [{ id, path: `unitIds.${i}` }]));
  if (unknown.length > 0) {
    throw SPACE.UNITS_UNKNOWN({ ids: unknown.map((u) => u.id) }, unknown.map((u) => ({ path: u.path, code: 'UNKNOWN', message: '房源不存在或已拆并' })));
  }
  const parks = new Set([...live.values()].map((u) => u.park));
  if (parks.size > 1) throw SPACE.UNITS_OF_MANY_PARKS({}, [{ path: 'unitIds', code: 'MANY_PARKS', message: '一次只能选同一园区的房源' }]);
  return [...parks][0]!;
}

/** The days a hold's end stands for, for the derived state. */
export const heldUntil = (until: Date): HeldUntil => ({ lastDay: lastDayOf(until), freeOn: businessDate(until) });

/** Last business day a time still touches: 24:00 of a day belongs to that day. */
export const lastDayOf = (until: Date): string => businessDate(new Date(until.getTime() - 1));
