/** What space says (outbox events). Payloads carry ids, codes and dates only. */
export const spaceEvents = {
  holdCreated: 'space.hold.created.v1',
  holdConfirmed: 'space.hold.confirmed.v1',
  holdExtended: 'space.hold.extended.v1',
  holdTransferred: 'space.hold.transferred.v1',
  holdReleased: 'space.hold.released.v1',
  holdExpired: 'space.hold.expired.v1',
  leaseSigned: 'space.lease.signed.v1',
  leaseRenewed: 'space.lease.renewed.v1',
  leaseEnded: 'space.lease.ended.v1',
  unitChanged: 'space.unit.changed.v1',
  waitingOffered: 'space.waiting.offered.v1',
} as const;

export interface HoldEvent { holdId: string; park: string; unitIds: string[]; holder: { kind: string; id: string }; state: string; until: string; actorId: string | null }
/** `holder` is the new one. */
export interface HoldTransferEvent extends HoldEvent { from: { kind: string; id: string } }
export interface LeaseEvent { leaseId: string; park: string; unitIds: string[]; holder: { kind: string; id: string }; startsOn: string; endsOn: string; actorId: string | null }
export interface UnitEvent { unitIds: string[]; park: string; what: 'facts' | 'split' | 'merge' | 'window' | 'import'; actorId: string | null }
export interface WaitingEvent { waitingId: string; holdId: string; unitId: string; park: string; holder: { kind: string; id: string }; until: string }
