import { HoldView, LeaseView, ParkView, UnitView, WaitingView } from '@crm/space';

export class UnitPage {
  items!: UnitView[];
  nextCursor!: string | null;
  total?: number;
}
export class HoldPage {
  items!: HoldView[];
  nextCursor!: string | null;
  total?: number;
}
export class LeasePage {
  items!: LeaseView[];
  nextCursor!: string | null;
  total?: number;
}
export class UnitList {
  items!: UnitView[];
}
export class ParkList {
  items!: ParkView[];
  nextCursor!: string | null;
}
export class WaitingList {
  items!: WaitingView[];
}
