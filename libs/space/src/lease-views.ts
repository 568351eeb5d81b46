import type { Actor } from '@crm/identity';
import { Injectable } from '@nestjs/common';
import { LeaseRepository, type LeaseRow } from './data/lease.repository';
import { depositFen, monthRentFen, rentStartsOn } from './domain/rent';
import { Holders } from './holders';
import { operates, seesAllHolders } from './rights';
import type { LeaseView } from './space.views';
import type { LeaseState } from './words';

/** What a reader sees of leases: term and rooms always; rent with the right to the park or to the holder. */
@Injectable()
export class LeaseViews {
  constructor(
    private readonly leases: LeaseRepository,
    private readonly holders: Holders,
  ) {}

  async of(actor: Actor, rows: LeaseRow[], today: string): Promise<LeaseView[]> {
    if (rows.length === 0) return [];
    const units = await this.leases.units(rows.map((r) => r.id));
    const standings = await this.holders.standings(actor, rows.map((r) => ({ kind: r.holderKind, id: r.holderId })));
    return rows.map((r) => {
      const standing = standings.get(`${r.holderKind}:${r.holderId}`);
      const all = seesAllHolders(actor, r.park);
      const operator = operates(actor, r.park);
      return {
        id: r.id, park: r.park, state: stateOf(r, today), units: (units.get(r.id) ?? []).map(({ id, code }) => ({ id, code })),
        holder: { kind: r.holderKind, id: r.holderId, ...(all || standing?.maySee ? { label: standing?.label ?? r.holderLabel } : {}) },
        contractNo: r.contractNo, startsOn: r.startsOn, endsOn: r.endsOn, agreedEndsOn: r.agreedEndsOn, areaM2: r.areaM2,
        ...(all || standing?.mayHold ? { rentFenPerM2Day: r.rentFenPerM2Day, monthRentFen: monthRentFen(r.areaM2, r.rentFenPerM2Day, r.monthBasis), depositFen: depositFen(r.areaM2, r.rentFenPerM2Day, r.monthBasis, r.depositMonths), earnestFen: r.earnestFen } : {}),
        monthBasis: r.monthBasis, rentFreeMonths: r.rentFreeMonths, rentStartsOn: rentStartsOn(r), depositMonths: r.depositMonths, escalation: r.escalation, taxIncluded: r.taxIncluded,
        propertyFeeFenPerM2Month: r.propertyFeeFenPerM2Month, ...(operator ? { needsApproval: r.belowFloor && r.approvedBy === null } : {}),
        renewedFrom: r.renewedFrom, endReason: r.endReason, createdAt: r.createdAt,
        allowedEvents: operator && r.endsOn >= today ? ['renew', 'end', ...(r.belowFloor && !r.approvedBy ? (['approve'] as const) : [])] : operator ? ['renew'] : [],
        version: r.version,
      };
    });
  }
}

function stateOf(r: LeaseRow, today: string): LeaseState {
  if (r.startsOn > today) return 'upcoming';
  if (r.endsOn >= today) return 'signed';
  return r.endsOn < r.agreedEndsOn ? 'ended' : 'expired';
}
