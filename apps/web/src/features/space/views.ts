import type { BlockShape, BuildingKind, FactField, HoldReason, HoldState, LeaseState, MendCode, NeedCode, UnitState } from '@crm/space/words';

/** Answers of the API as these screens read them. */
export interface Occupancy { units: number; totalM2: number; leasableM2: number; leasedM2: number; heldM2: number; vacantM2: number; occupancyPercent: number | null; vacancyPercent: number | null }
export interface Park { code: string; name: string; jurisdiction: string; purposes: string[]; asOf: string; buildings: number; occupancy: Occupancy; waleAreaYears: number | null; expiringM2: number; expiringLeases: number; sample: boolean }
export interface PlanUnit { id: string; code: string; areaM2: number; state: UnitState; until: string | null; label: string | null; expiring: boolean; vacantDays: number | null; rentFenPerM2Day: number | null; holdState: 'pending' | 'active' | null; x: number; width: number; left: string | null; right: string | null; up: string | null; down: string | null }
export interface PlanFloor { number: number; name: string; storeyHeightM: number | null; height: number; areaM2: number; vacantM2: number; units: PlanUnit[] }
export interface PlanBlock { floor: number; unitIds: string[]; areaM2: number; wholeFloor: boolean }
export interface Rung { period: string; areaM2: number; leases: number; sharePercent: number }
export interface PlanBuilding { id: string; code: string; name: string; kind: BuildingKind; note: string | null; occupancy: Occupancy; waleAreaYears: number | null; waleRentYears: number | null; expiringM2: number; expiringLeases: number; expiryByYear: Rung[]; expiryByQuarter: Rung[]; floors: PlanFloor[]; blocks: PlanBlock[] }
export interface Plan { park: string; parkName: string; asOf: string; occupancy: Occupancy; waleAreaYears: number | null; waleRentYears: number | null; expiryByYear: Rung[]; expiryByQuarter: Rung[]; buildings: PlanBuilding[] }
export interface Holder { kind: string; id: string; label?: string | null }
export interface UnitCode { id: string; code: string }
export interface Hold { id: string; park: string; state: HoldState; units: UnitCode[]; holder: Holder; until: string; startsOn: string; areaM2: number; depositFen: number | null; quotedRentFenPerM2Day: number | null; reasons: HoldReason[]; origin: 'request' | 'offer'; extensions: number; transfers: number; createdBy: { id: string; name: string } | null; createdAt: string; waiting: number; allowedEvents: string[]; version: number }
/** `A3-301、A3-302` */
export const codesOf = (held: { units: readonly UnitCode[] }) => held.units.map((u) => u.code).join('、');
export interface Lease { id: string; park: string; state: LeaseState; units: UnitCode[]; holder: Holder; contractNo: string | null; startsOn: string; endsOn: string; areaM2: number; rentFenPerM2Day?: number; monthRentFen?: number; rentFreeMonths: number; rentStartsOn: string; depositMonths: number; depositFen?: number; earnestFen?: number | null; agreedEndsOn: string; escalation: { percent: number; everyMonths: number } | null; needsApproval?: boolean; allowedEvents: string[]; version: number }
export interface Waiting { id: string; unit: UnitCode; holder: Holder; state: string; place: number; createdAt: string }
export interface UnitWindow { id: string; kind: 'maintenance' | 'self_use'; from: string; to: string; reason: string | null }
export interface HistoryEntry { kind: 'hold' | 'lease' | 'maintenance' | 'self_use' | 'split' | 'merge'; from: string; to: string | null; state: string | null; label: string | null; refId: string }
export type Facts = Record<FactField, number | string | boolean | null>;
export interface Unit extends Facts { id: string; code: string; park: string; building: string; buildingName: string; floor: number; floorName: string; areaM2: number; state: UnitState; stateUntil: string | null; availableFrom: string; rentFenPerM2Day: number | null; floorRentFenPerM2Day?: number | null; note: string | null; version: number }
export interface UnitDetail extends Unit { vacantDays: number | null; hold: Hold | null; lease: Lease | null; waiting: Waiting[]; windows: UnitWindow[]; history: HistoryEntry[]; allowedEvents: string[] }
export interface Reason { code: NeedCode; need: number | string | boolean | null; have: number | string | boolean | null; text: string }
export interface Miss extends Reason { hard: boolean; unknown: boolean; mends: { code: MendCode; text: string; unitIds?: string[] }[] }
export interface Candidate { unitIds: string[]; codes: string[]; park: string; building: string; floors: number[]; shape: BlockShape; areaM2: number; rentFenPerM2Day: number | null; score: number; reasons: Reason[]; misses: Miss[]; availableFrom: string; free: boolean }
export interface Match { asOf: string; candidates: Candidate[]; nearMisses: Candidate[]; /** only of a company: the project whose demand was used */ projectId?: string | null }
export interface Prospect { project: { id: string; title: string; direction: string | null; stage: string; stageDays: number | null }; score: number; reasons: Reason[]; misses: Miss[] }
export interface RentRoll { asOf: string; rows: { leaseId: string; units: string[]; building: string; label: string | null; areaM2: number; startsOn: string; endsOn: string; remainingDays: number; rentFenPerM2Day: number; presentRentFenPerM2Day: number; monthRentFen: number; rentStartsOn: string; nextRiseOn: string | null }[]; areaM2: number; monthRentFen: number; yearRentFen: number }
export interface TakenUnit { id: string; code: string; state: UnitState; until: string | null; by?: string | null; at?: string | null }
