import type { ParkCode } from '@crm/identity';
import type { BuildingKind, UnitFacts } from '@crm/space';

type Range = readonly [number, number];

/** One building of the invented inventory: its floors, rooms and what its rooms offer. Ranges are drawn from, evenly. */
export interface Site {
  park: ParkCode;
  code: string;
  name: string;
  kind: BuildingKind;
  floors: number;
  perFloor: number;
  areaM2: Range;
  /** 层高 of the first floor and of those above. */
  firstStoreyM: Range;
  upperStoreyM: Range;
  /** 荷载 of floor 1, 2 and above, kN/㎡. */
  loads: readonly [Range, Range, Range];
  vaPerM2: Range;
  dual: boolean;
  /** 元/㎡·天 */
  rent: Range;
  /** What all its rooms share. */
  facts: Partial<UnitFacts>;
  note?: string;
}

const plantA = { kind: 'plant' as const, perFloor: 5, areaM2: [800, 1500] as const, firstStoreyM: [6, 7.2] as const, upperStoreyM: [4.5, 5.1] as const, loads: [[15, 20], [8, 10], [6.5, 8]] as const, vaPerM2: [120, 180] as const, dual: false, rent: [1.1, 1.7] as const };
const huoxianFacts: Partial<UnitFacts> = { steam: true, steamMpa: 0.6, gas: true, compressedAir: true, fireHazard: 'C', hazardClassA: false, biosafety: 1, animalRoom: 'no', coldStore: false, cleanroom: 'none', plannedUse: '工业厂房', registrable: true, mortgaged: false, hazardWasteRoom: true, columnGrid: '9×9 m' };
const lifeFacts: Partial<UnitFacts> = { steam: false, gas: false, generator: true, pureWater: true, fireHazard: 'C', hazardClassA: false, biosafety: 2, animalRoom: 'no', coldStore: false, cleanroom: 'none', plannedUse: '科研办公', registrable: true, mortgaged: false, columnGrid: '8.4×8.4 m' };
const bioFacts: Partial<UnitFacts> = { generator: true, fireHazard: 'C', hazardClassA: false, biosafety: 2, animalRoom: 'no', plannedUse: '研发与生产', registrable: true, mortgaged: false, columnGrid: '8.4×9 m' };

const accelerator = { park: 'life_science_park' as const, kind: 'accelerator' as const, floors: 5, perFloor: 5, areaM2: [500, 1200] as const, firstStoreyM: [5.1, 5.1] as const, upperStoreyM: [4.2, 4.5] as const, loads: [[8, 10], [4, 5], [3.5, 5]] as const, vaPerM2: [100, 150] as const, dual: true, rent: [3.6, 5] as const, facts: { ...lifeFacts, cleanroomPossibleM2: 200 } };
const lifeResearch = { ...accelerator, kind: 'research' as const, floors: 6, rent: [3.8, 5.5] as const };
const headquarters = { park: 'biopark' as const, kind: 'headquarters' as const, perFloor: 3, areaM2: [700, 1500] as const, firstStoreyM: [5.1, 5.1] as const, upperStoreyM: [4.2, 4.2] as const, loads: [[5, 5], [4, 4], [4, 4]] as const, vaPerM2: [150, 180] as const, dual: true, rent: [3.2, 4.8] as const, facts: { ...bioFacts, steam: false, effluentM3Day: 0, cleanroom: 'none' as const, coldStore: false, plannedUse: '总部办公' } };
const bioResearch = { park: 'biopark' as const, kind: 'research' as const, perFloor: 3, areaM2: [700, 1500] as const, firstStoreyM: [4.5, 4.5] as const, upperStoreyM: [4.2, 4.5] as const, loads: [[5, 5], [4, 5], [4, 5]] as const, vaPerM2: [150, 220] as const, dual: true, rent: [2.6, 3.8] as const, facts: { ...bioFacts, steam: true, coldStore: true, coldStoreRanges: '2–8 ℃、−20 ℃', inactivationTank: true } };
const bioPlant = { park: 'biopark' as const, kind: 'plant' as const, floors: 4, firstStoreyM: [7.2, 8.1] as const, upperStoreyM: [5.4, 6] as const, loads: [[20, 20], [10, 12], [10, 12]] as const, vaPerM2: [180, 250] as const, dual: true, rent: [1.7, 2.6] as const, facts: { ...bioFacts, steam: true, steamMpa: 0.8, coldStore: true, coldStoreRanges: '2–8 ℃', inactivationTank: true, compressedAir: true, hoistOpening: true } };

/** The 21 demo buildings, all invented. 漷县 220 rooms, 生命园 260, BioPark 120. */
export const sites: readonly Site[] = [
  ...(['A1', 'A2', 'A3', 'A4'] as const).map((code, i): Site => ({
    ...plantA, park: 'huoxian', code, name: `${code} 楼`, floors: i % 2 === 0 ? 5 : 4,
    rent: code === 'A2' ? [1.9, 2.6] : plantA.rent,
    facts: code === 'A2' ? { ...huoxianFacts, cleanroom: 'C', cleanroomBuiltM2: 120, coldStore: true, coldStoreRanges: '2–8 ℃' } : { ...huoxianFacts, cleanroomPossibleM2: 500 },
    note: code === 'A2' ? '已建 C+D 级洁净 1,200 ㎡' : code === 'A1' ? '园区排水余量 300 m³/日，蒸汽 0.6 MPa' : undefined,
  })),
  { ...plantA, park: 'huoxian', code: 'B1', name: 'B1 厂房', kind: 'heavy_plant', floors: 2, perFloor: 2, areaM2: [3000, 6000], firstStoreyM: [8, 10], upperStoreyM: [8, 8], loads: [[20, 30], [20, 25], [20, 25]], vaPerM2: [150, 200], dual: true, rent: [0.95, 1.4], facts: { ...huoxianFacts, hazardClassA: true, hazmatMaxT: 8, hoistOpening: true }, note: '甲类库 180 ㎡' },
  { ...plantA, park: 'huoxian', code: 'B2', name: 'B2 厂房', kind: 'heavy_plant', floors: 1, perFloor: 2, areaM2: [4000, 8000], firstStoreyM: [8, 10], upperStoreyM: [8, 8], loads: [[20, 30], [20, 25], [20, 25]], vaPerM2: [150, 200], dual: true, rent: [0.95, 1.4], facts: { ...huoxianFacts, hoistOpening: true } },
  { ...plantA, park: 'huoxian', code: 'C1', name: 'C1 动物检测楼', kind: 'animal_testing', floors: 5, perFloor: 8, areaM2: [240, 620], vaPerM2: [160, 200], dual: true, rent: [1.5, 2.2], facts: { ...huoxianFacts, biosafety: 2, absl: 2, animalRoom: 'licensed', animalKinds: '屏障、普通、大动物', inactivationTank: true } },
  { ...plantA, park: 'huoxian', code: 'D1', name: 'D1 配套楼', kind: 'amenity', floors: 6, perFloor: 14, areaM2: [60, 200], firstStoreyM: [5.1, 5.1], upperStoreyM: [3.6, 3.9], loads: [[5, 5], [4, 4], [3.5, 4]], vaPerM2: [60, 100], dual: false, rent: [1.2, 1.7], facts: { fireHazard: 'D', plannedUse: '配套', registrable: true, hazardClassA: false, biosafety: 0, steam: false, animalRoom: 'no', coldStore: false, cleanroom: 'none' } },
  { ...accelerator, code: 'F1', name: 'F1 孵化器', kind: 'incubator', floors: 6, perFloor: 16, areaM2: [80, 300], rent: [4, 6], facts: { ...lifeFacts, cleanroomPossibleM2: 0 } },
  { ...accelerator, code: 'S1', name: 'S1 加速器' },
  { ...accelerator, code: 'S2', name: 'S2 加速器' },
  { ...lifeResearch, code: 'Y1', name: 'Y1 研发楼' },
  { ...lifeResearch, code: 'Y2', name: 'Y2 研发楼' },
  { ...lifeResearch, code: 'Y3', name: 'Y3 研发楼' },
  { ...accelerator, code: 'G1', name: 'G1 公共平台', kind: 'platform', floors: 4, perFloor: 6, areaM2: [300, 600], facts: { ...lifeFacts, animalRoom: 'licensed', animalKinds: '屏障 600 ㎡', absl: 2 }, note: '共享仪器，屏障动物房 600 ㎡' },
  { ...headquarters, code: 'H1', name: 'H1 总部楼', floors: 12 },
  { ...headquarters, code: 'H2', name: 'H2 总部楼', floors: 10 },
  { ...bioResearch, code: 'R1', name: 'R1 研发楼', floors: 8, facts: { ...bioResearch.facts, cleanroom: 'B', cleanroomBuiltM2: 150 }, note: 'CGT 洁净 B+C' },
  { ...bioResearch, code: 'R2', name: 'R2 研发楼', floors: 6, facts: { ...bioResearch.facts, cleanroom: 'none', cleanroomPossibleM2: 300, emShield: true, xrayShield: true } },
  { ...bioPlant, code: 'P1', name: 'P1 厂房', perFloor: 2, areaM2: [1200, 1500], facts: { ...bioPlant.facts, cleanroom: 'C', cleanroomBuiltM2: 400 } },
  { ...bioPlant, code: 'P2', name: 'P2 厂房', perFloor: 1, areaM2: [3200, 4500], facts: { ...bioPlant.facts, cleanroom: 'none', cleanroomPossibleM2: 1200 } },
];

/** Share of the leasable area that is let, by park. */
export const lettingTarget: Record<ParkCode, number> = { huoxian: 0.67, life_science_park: 0.88, biopark: 0.62 };
