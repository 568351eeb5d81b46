import type { DemandUse } from '@crm/space/words';

/** The demand of the API, as the form fills it. */
export interface Demand {
  areaMinM2: number; areaMaxM2?: number; parks?: string[]; use?: DemandUse; storeyHeightMinM?: number; clearHeightMinM?: number; floorLoadMinKnM2?: number; powerMinKva?: number; dualPower?: boolean; steam?: boolean;
  effluentM3Day?: number; cleanroom?: 'A' | 'B' | 'C' | 'D'; biosafety?: number; hazardClassA?: boolean; coldStore?: boolean; neededFrom?: string; budgetFenPerM2Day?: number; contiguous?: boolean;
}
