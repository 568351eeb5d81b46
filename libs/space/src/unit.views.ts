import type { UnitFacts } from './domain/facts';
import { HoldView, LeaseView, WaitingView, WindowView } from './occupation.views';
import type { BuildingKind, UnitState } from './words';

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
