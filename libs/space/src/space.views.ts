import type { UnitFacts } from './domain/facts';
import type { BlockShape, BuildingKind, HoldReason, HoldState, LeaseState, MendCode, MonthBasis, NeedCode, UnitState, WaitingState, WindowKind } from './words';

export class HolderView {
  kind!: string;
  id!: string;
  /** Absent when the reader may not know who it is. */
  label?: string | null;
}
export class UnitCodeView {
  id!: string;
  code!: string;
}
export class PersonView {
  id!: string;
  name!: string;
}

/** A room. Facts that nobody knows are `null`: 未知 is neither zero nor 无. */
export class UnitView implements UnitFacts {
  id!: string;
  code!: string;
  park!: string;
  building!: string;
  buildingName!: string;
  buildingKind!: BuildingKind;
  sample!: boolean;
  floor!: number;
  floorName!: string;
  areaM2!: number;
  state!: UnitState;
  /** Last day of what stands on it now. */
  stateUntil!: string | null;
  availableFrom!: string;
  rentFenPerM2Day!: number | null;
  /** Lowest rent; only this park's operators see it. */
  floorRentFenPerM2Day?: number | null;
  note!: string | null;
  version!: number;
  updatedAt!: Date;
  storeyHeightM!: number | null;
  clearHeightM!: number | null;
  floorLoadKnM2!: number | null;
  columnGrid!: string | null;
  freightLiftT!: number | null;
  hoistOpening!: boolean | null;
  powerKva!: number | null;
  powerLimitKva!: number | null;
  powerExpandMonths!: number | null;
  dualPower!: boolean | null;
  generator!: boolean | null;
  steam!: boolean | null;
  steamTonHour!: number | null;
  steamMpa!: number | null;
  gas!: boolean | null;
  chilledWater!: boolean | null;
  pureWater!: boolean | null;
  compressedAir!: boolean | null;
  waterM3Day!: number | null;
  effluentM3Day!: number | null;
  inactivationTank!: boolean | null;
  hazardWasteRoom!: boolean | null;
  exhaust!: boolean | null;
  fireHazard!: 'A' | 'B' | 'C' | 'D' | 'E' | null;
  hazardClassA!: boolean | null;
  hazmatMaxT!: number | null;
  cleanroom!: 'A' | 'B' | 'C' | 'D' | 'none' | null;
  cleanroomIso!: number | null;
  cleanroomClass!: string | null;
  cleanroomBuiltM2!: number | null;
  cleanroomPossibleM2!: number | null;
  biosafety!: number | null;
  absl!: number | null;
  animalRoom!: 'no' | 'possible' | 'licensed' | null;
  animalKinds!: string | null;
  coldStore!: boolean | null;
  coldStoreRanges!: string | null;
  emShield!: boolean | null;
  xrayShield!: boolean | null;
  plannedUse!: string | null;
  registrable!: boolean | null;
  ownership!: string | null;
  mortgaged!: boolean | null;
  fireAcceptance!: 'accepted' | 'pending' | null;
  eiaList!: string | null;
  fitOut!: string | null;
  innerAreaM2!: number | null;
}

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
  createdBy!: PersonView | null;
  createdAt!: Date;
  endedAt!: Date | null;
  endReason!: string | null;
  /** How many wait for one of its rooms. */
  waiting!: number;
  allowedEvents!: ('confirm' | 'extend' | 'release')[];
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

export class HistoryEntryView {
  kind!: 'hold' | 'lease' | 'maintenance' | 'self_use' | 'split' | 'merge';
  from!: string;
  to!: string | null;
  state!: string | null;
  label!: string | null;
  refId!: string;
}
export class UnitDetailView extends UnitView {
  vacantDays!: number | null;
  hold!: HoldView | null;
  lease!: LeaseView | null;
  waiting!: WaitingView[];
  windows!: WindowView[];
  history!: HistoryEntryView[];
  allowedEvents!: ('hold' | 'lease' | 'split' | 'merge' | 'window' | 'edit' | 'wait')[];
}

export class OccupancyView {
  units!: number;
  totalM2!: number;
  leasableM2!: number;
  leasedM2!: number;
  heldM2!: number;
  vacantM2!: number;
  maintenanceM2!: number;
  selfUseM2!: number;
  occupancyPercent!: number | null;
  vacancyPercent!: number | null;
}
export class ParkView {
  code!: string;
  name!: string;
  jurisdiction!: string;
  purposes!: string[];
  asOf!: string;
  buildings!: number;
  occupancy!: OccupancyView;
  waleAreaYears!: number | null;
  expiringM2!: number;
  expiringLeases!: number;
  /** True while its inventory is the invented one. */
  sample!: boolean;
}

export class PlanUnitView {
  id!: string;
  code!: string;
  areaM2!: number;
  state!: UnitState;
  until!: string | null;
  label!: string | null;
  /** A lease of it ends within 12 months. */
  expiring!: boolean;
  vacantDays!: number | null;
  rentFenPerM2Day!: number | null;
  holdState!: 'pending' | 'active' | null;
  /** Share of the widest floor of its building, 0–1. */
  x!: number;
  width!: number;
  left!: string | null;
  right!: string | null;
  up!: string | null;
  down!: string | null;
}
export class PlanFloorView {
  number!: number;
  name!: string;
  storeyHeightM!: number | null;
  /** Share of a usual storey of 4.5 m. */
  height!: number;
  areaM2!: number;
  vacantM2!: number;
  units!: PlanUnitView[];
}
export class PlanBlockView {
  floor!: number;
  unitIds!: string[];
  areaM2!: number;
  wholeFloor!: boolean;
}
export class RungView {
  period!: string;
  areaM2!: number;
  leases!: number;
  sharePercent!: number;
}
export class PlanBuildingView {
  id!: string;
  code!: string;
  name!: string;
  kind!: BuildingKind;
  note!: string | null;
  occupancy!: OccupancyView;
  waleAreaYears!: number | null;
  waleRentYears!: number | null;
  expiringM2!: number;
  expiringLeases!: number;
  expiryByYear!: RungView[];
  expiryByQuarter!: RungView[];
  floors!: PlanFloorView[];
  blocks!: PlanBlockView[];
}
export class StackingPlanView {
  park!: string;
  parkName!: string;
  asOf!: string;
  occupancy!: OccupancyView;
  waleAreaYears!: number | null;
  waleRentYears!: number | null;
  expiryByYear!: RungView[];
  expiryByQuarter!: RungView[];
  buildings!: PlanBuildingView[];
}

export class RentRollRowView {
  leaseId!: string;
  units!: string[];
  building!: string;
  label!: string | null;
  areaM2!: number;
  startsOn!: string;
  endsOn!: string;
  remainingDays!: number;
  rentFenPerM2Day!: number;
  /** Rent on that day: 0 while rent-free, escalated. */
  presentRentFenPerM2Day!: number;
  monthRentFen!: number;
  yearRentFen!: number;
  rentStartsOn!: string;
  nextRiseOn!: string | null;
  monthBasis!: MonthBasis;
}
export class RentRollView {
  park!: string;
  asOf!: string;
  rows!: RentRollRowView[];
  areaM2!: number;
  monthRentFen!: number;
  yearRentFen!: number;
}

export class ReasonView {
  code!: NeedCode;
  need!: number | string | boolean | null;
  have!: number | string | boolean | null;
  text!: string;
}
export class MendView {
  code!: MendCode;
  text!: string;
  unitIds?: string[];
  months?: number;
}
export class MissView extends ReasonView {
  hard!: boolean;
  unknown!: boolean;
  mends!: MendView[];
}
export class CandidateView {
  unitIds!: string[];
  codes!: string[];
  park!: string;
  building!: string;
  floors!: number[];
  shape!: BlockShape;
  areaM2!: number;
  rentFenPerM2Day!: number | null;
  score!: number;
  reasons!: ReasonView[];
  misses!: MissView[];
  availableFrom!: string;
  free!: boolean;
}
export class MatchView {
  asOf!: string;
  candidates!: CandidateView[];
  /** One or two hard needs short, with what would mend it. Never among the candidates. */
  nearMisses!: CandidateView[];
}
