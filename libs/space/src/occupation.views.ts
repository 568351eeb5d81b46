import { HolderView, PersonView, UnitCodeView } from './holder.views';
import type { HoldReason, HoldState, LeaseState, MonthBasis, WaitingState, WindowKind } from './words';

export class HoldView {
  id!: string;
  park!: string;
  state!: HoldState;
  units!: UnitCodeView[];
  holder!: HolderView;
  until!: Date;
  startsOn!: string;
  areaM2!: number;
  depositFen!: number | null;
  quotedRentFenPerM2Day!: number | null;
  /** Why an operator has to agree. */
  reasons!: HoldReason[];
  origin!: 'request' | 'offer';
  extensions!: number;
  /** How often it was handed to another holder. */
  transfers!: number;
  createdBy!: PersonView | null;
  createdAt!: Date;
  endedAt!: Date | null;
  endReason!: string | null;
  /** How many wait for one of its rooms. */
  waiting!: number;
  allowedEvents!: ('confirm' | 'extend' | 'transfer' | 'release')[];
  version!: number;
}

export class EscalationView {
  percent!: number;
  everyMonths!: number;
}

export class LeaseView {
  id!: string;
  park!: string;
  state!: LeaseState;
  units!: UnitCodeView[];
  holder!: HolderView;
  contractNo!: string | null;
  startsOn!: string;
  endsOn!: string;
  agreedEndsOn!: string;
  areaM2!: number;
  rentFenPerM2Day?: number;
  monthRentFen?: number;
  /** 押金: so many months of the first rent. */
  depositFen?: number;
  /** 意向金 of the hold, already paid towards it. */
  earnestFen?: number | null;
  monthBasis!: MonthBasis;
  rentFreeMonths!: number;
  rentStartsOn!: string;
  depositMonths!: number;
  escalation!: EscalationView | null;
  taxIncluded!: boolean | null;
  propertyFeeFenPerM2Month!: number | null;
  /** Signed under the floor price and not approved yet; operators only. */
  needsApproval?: boolean;
  renewedFrom!: string | null;
  endReason!: string | null;
  createdAt!: Date;
  allowedEvents!: ('renew' | 'end' | 'approve')[];
  version!: number;
}

export class WaitingView {
  id!: string;
  unit!: UnitCodeView;
  holder!: HolderView;
  state!: WaitingState;
  /** Place in the line of this room, from 1. */
  place!: number;
  createdAt!: Date;
}

export class WindowView {
  id!: string;
  unitId!: string;
  kind!: WindowKind;
  from!: string;
  to!: string;
  reason!: string | null;
  version!: number;
}
