import type { BuildingKind, MonthBasis, UnitState } from './words';

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
