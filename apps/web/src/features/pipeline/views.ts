import type { BoardKind, Confidence, CoordinationKind, Department, EscalationLevel, KeyLevel, LostParty, LostReason, Metric, MilestoneKind, Nature, Origin, PackageKind, PackageState, ReviewOutcome, Secrecy, Stage, TargetStep, Track, Verdict } from '@crm/pipeline/words';

/** Shapes of the pipeline's answers, as the screens read them. */
export interface Person { id: string; name: string }
export interface Expected { investmentWan: number | null; fixedInvestmentWan: number | null; outputWan: number | null; taxWan: number | null; headcount: number | null; areaM2: number | null }
export interface Card {
  id: string; title: string; covered: boolean; companyId: string | null; companyName: string; companyKinds: string[]; direction: string | null; subField: string | null; stage: Stage; stageEnteredAt: string; track: Track; resumeStage: Stage | null; owner: Person; teamId: string | null; teamName: string | null; parks: string[];
  source: string | null; confidence: Confidence | null; keyLevel: KeyLevel | null; secrecy: Secrecy; expected: Expected; demandAreaM2: number | null; nextFollowUpAt: string | null; nextPlan: string | null; nextDueOn: string | null; stalledDays: number | null; overStayDays: number | null; daysInStage: number;
  lostReason: LostReason | null; competitor: string | null; enteredAt: string; updatedAt: string; version: number;
}
export interface CardPage { items: Card[]; nextCursor: string | null; total?: number }
export interface Column { stage: Stage; count: number; investmentWan: number; items: Card[]; nextCursor: string | null }
export interface Board { kind: BoardKind; columns: Column[]; summary: { active: number; investmentWan: number; weightedWan: number; demandAreaM2: number; stalled: number; overdue: number; paused: number; lostThisQuarter: number }; kinds: Record<BoardKind, number> }
export interface Gap { path: string; message: string }
export interface AllowedMove { to: Stage; kind: 'forward' | 'repeat' | 'back' | 'pause' | 'lose' | 'resume'; missing: string[] }
export interface SheetRow { no: number; label: string; starred: boolean; known: boolean; paths: string[]; value: string }
export type Demand = Partial<Record<'areaMinM2' | 'areaMaxM2' | 'storeyHeightMinM' | 'clearHeightMinM' | 'floorLoadMinKnM2' | 'powerMinKva' | 'effluentM3Day' | 'biosafety' | 'budgetFenPerM2Day', number>> & { parks?: string[]; use?: string; dualPower?: boolean; steam?: boolean; cleanroom?: string; hazardClassA?: boolean; coldStore?: boolean; neededFrom?: string; contiguous?: boolean };
export interface Project extends Card {
  codeName: string | null; leadId: string | null; nature: Nature | null; origin: Origin | null; summary: string | null; sheet: Record<string, string | null>; sheetRows: SheetRow[]; sheetKnown: number; prohibitedListNote: string | null; safetyNote: string | null; spaceOpinion: string | null; landDecision: string | null; lowFitReason: string | null;
  demand: Demand | null; licence: Record<string, unknown>; landing: Record<string, unknown>; frozenFit: { total: number | null; at: string } | null; lostBy: LostParty | null; allowedMoves: AllowedMove[]; forcedMoves: Stage[]; nextGate: { to: Stage; gaps: Gap[] } | null; entryGaps: Gap[]; probability: number; ladder: string; editable: boolean; createdAt: string;
}
export interface LogEntry { id: string; from: Stage | null; to: Stage; by: string | null; byName: string | null; movedAt: string; recordedAt: string; spentDays: number | null; reason: string | null; note: string | null; forced: boolean; undone: boolean }
export interface Opinion { id: string; department: Department; dueOn: string | null; verdict: Verdict | null; text: string | null; memberName: string | null; answeredAt: string | null; linkUntil: string | null; revoked: boolean; overdue: boolean }
export interface Condition { id: string; reviewId: string; projectId: string; projectTitle?: string; text: string; owner: Person; dueOn: string; evidence: string | null; closedAt: string | null; overdue: boolean; version: number }
export interface Review { id: string; projectId: string; round: number; state: 'open' | 'decided'; agenda: string | null; material: string | null; meetingOn: string | null; outcome: ReviewOutcome | null; decisionNote: string | null; minutes: string | null; decidedAt: string | null; frozenFit: { total: number | null } | null; opinions: Opinion[]; conditions: Condition[]; version: number }
export type Block =
  | { type: 'kv'; rows: { label: string; value: string }[] } | { type: 'table'; columns: { title: string; width: number; right?: boolean }[]; rows: string[][] } | { type: 'para'; text: string; tone?: 'note' | 'warn' | 'dashed' | 'strong' } | { type: 'list'; items: string[] }
  | { type: 'floor'; title: string; units: { code: string; areaM2: number; state: 'mine' | 'free' | 'taken' }[] };
export interface PackageModel { title: string; subtitle: string; dateLine: string; foot: string; watermark?: string | null; sections: { title: string; blocks: Block[] }[] }
export interface Package { id: string; projectId: string; kind: PackageKind; versionNo: number; state: PackageState; ready: boolean; failed: boolean; renderMs: number | null; createdBy: Person; createdAt: string; approvedAt: string | null; approvedBy: Person | null; model?: PackageModel; version: number }
export interface PlanLink { id: string; expiresAt: string; revokedAt: string | null; opened: number; lastOpenedAt: string | null; createdAt: string }
export interface Compliance { id: string; text: string; missing: Department[]; opinions: { department: Department; text: string; paper: string; givenBy: string; at: string }[] }
export interface Instruction { id: string; projectId: string; projectTitle?: string; kind: 'instruction' | 'attention'; author: Person; text: string; givenOn: string; unit: string | null; dueOn: string | null; feedback: string | null; feedbackAt: string | null; closedAt: string | null; overdue: boolean }
export interface Coordination { id: string; projectId: string; projectTitle?: string; kind: CoordinationKind; text: string; ownerUnit: string; dueOn: string | null; level: EscalationLevel; result: string | null; closedAt: string | null; overdue: boolean; createdAt: string }
export interface Delivery { milestones: { kind: MilestoneKind; plannedOn: string | null; actualOn: string | null; amountWan: number | null; evidence: string | null }[]; actuals: { metric: Metric; year: number; value: number; evidence: string | null }[]; rows: { metric: Metric; promised: number | null; actual: number | null; year: number | null; share: number | null; evidence: string | null; short: boolean }[] }
export interface Collaborator { user: Person; teamName: string | null; knows: boolean; addedBy: string; createdAt: string }
export interface Hold { holdId: string; unitId: string; code: string; park: string; areaM2: number; state: string; until: string }
export interface Overview {
  project: Project; log: { items: LogEntry[]; timeInStages: Record<string, number> }; company: { id: string; name: string; uscc: string | null; kinds: { kind: string; year?: number | null }[]; fit: { primary: string | null; total: number | null; knownShare: number | null; range: number[] | null }; facts: { total: number; known: number; none: number; unknown: number }; contacts: { id: string; name: string; title: string | null; phoneMasked: string | null }[] } | null;
  followUps: { id: string; kind: string; content: string; happenedAt: string; nextFollowUpAt: string | null; nextPlan: string | null; createdByName: string | null }[]; holds: Hold[]; leases: { id: string; park: string; startsOn: string; endsOn: string; areaM2: number; rentFenPerM2Day: number | null }[];
  policy: { landing: 'now' | 'assumed'; asOf: string; bestWan: number | null; upperWan: number | null; needsInfoUpperWan: number | null; eligible: number; needsInfo: number; nextQuestions: { path: string; question: string; unlocksWan: number }[] } | null;
  reviews: Review[]; packages: Package[]; compliance: Compliance[]; instructions: Instruction[]; coordinations: Coordination[]; delivery: Delivery; collaborators: Collaborator[]; referrals: { id: string; fromJurisdiction: string; toJurisdiction: string; reason: string; state: string; createdAt: string }[]; siblings: Card[];
}
export interface TargetList { id: string; name: string; purpose: string | null; owner: Person; dueOn: string | null; closedAt: string | null; companies: number; contacted: number; visited: number; projects: number; version: number }
export interface Target { companyId: string; companyName: string; direction: string | null; fitTotal: number | null; subField: string | null; note: string | null; step: TargetStep; lastFollowUpAt: string | null; projectId: string | null; stage: Stage | null; owner: Person | null }
export interface ChainMap { directions: { direction: string; unplaced: number; links: { code: string; label: string; state: 'has' | 'pursues' | 'lacks'; landed: number; open: number; companies: { id: string; projectId: string; name: string; stage: Stage }[] }[] }[] }
