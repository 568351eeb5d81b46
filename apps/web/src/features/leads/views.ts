import type { LeadColumn, LeadEvent, LeadIntent, LeadState, Ruling, SlaClock } from '@crm/leads/words';

/** Answers of the leads routes as the screens use them. */
export interface Person { id: string; name: string }
export interface Lead {
  id: string; companyId: string; company: { id: string; name: string; uscc: string | null; region: string | null; direction: string | null; fitTotal: number | null; stage: string | null };
  source: string; sourceLabel: string; referrer: string | null; note: string | null; intent: LeadIntent | null; state: LeadState; pool: Person; ownerId: string | null; owner: Person | null; team: Person | null;
  wantedPark: string | null; wantedAreaM2: number | null; reportedOn: string | null; ownedAt: string | null; lastTouchAt: string | null; nextFollowUpAt: string | null; recycleAt: string | null; protectedUntil: string | null;
  discardReason: string | null; projectId: string | null; importId: string | null; clocks: { clock: SlaClock; startedAt: string; dueAt: string; breached: boolean }[]; createdAt: string; updatedAt: string; version: number; allowedEvents: LeadEvent[];
}
export interface HistoryItem { id: string; event: string; fromState: LeadState | null; toState: LeadState; by: string | null; fromOwner: string | null; toOwner: string | null; reason: string | null; at: string }
export interface Pool { id: string; name: string; openToAll: boolean; teams: Person[]; dailyQuota: number; cooldownDays: number; recycleWorkdays: number; warnWorkdays: number; active: boolean; waiting: number; version: number }
export interface Breach { leadId: string; clock: SlaClock; startedAt: string; dueAt: string; metAt: string | null; lateWorkdays: number; companyId: string; companyName: string; owner: Person | null; team: Person | null }
export interface Conflict {
  id: string; companyId: string; companyName: string; leadId: string | null; state: 'open' | 'ruled' | 'withdrawn'; claimant: Person; claimantTeam: string | null; holder: Person | null; holderTeam: string | null;
  firstReportedAt: string | null; protectedUntil: string | null; lastTouchAt: string | null; evidence: string; ruling: Ruling | null; reason: string | null; ruledBy: string | null; ruledAt: string | null; createdAt: string; version: number; allowedEvents: string[];
}
export interface LeadExport { id: string; format: 'xlsx' | 'csv'; state: 'waiting' | 'ready' | 'refused' | 'expired'; rows: number; columns: LeadColumn[]; filter: Record<string, unknown>; requestedBy: Person; decidedBy: Person | null; createdAt: string; allowedEvents: string[] }
export interface Rule { id: string; position: number; name: string; direction: string | null; park: string | null; source: string | null; mode: 'person' | 'round_robin' | 'least_busy'; people: Person[]; active: boolean }
export interface UserRef { id: string; name: string; teamId: string | null; teamName: string | null; roles: string[]; active: boolean }

export type ImportState = 'uploaded' | 'checking' | 'checked' | 'running' | 'done' | 'failed' | 'undone';
export type OnDuplicate = 'skip' | 'update' | 'create';
export interface ImportCounts { rows: number; ready: number; duplicates: number; errors: number; tidied: number; imported: number; created: number; updated: number }
export interface ImportDetail {
  id: string; kind: string; state: ImportState; fileName: string; format: 'xlsx' | 'csv'; encoding: string | null; sheets: { name: string; hidden: boolean; rows: number; used: boolean }[];
  columns: { key: string; label: string; samples: string[]; filled: number }[]; fields: { key: string; label: string; required: boolean; repeats: boolean }[]; suggestedMapping: Record<string, string>; mapping: Record<string, string> | null;
  options: Record<string, unknown>; onDuplicate: OnDuplicate; counts: ImportCounts; progress: { done: number; total: number }; checkMs: number | null; error: string | null; createdAt: string; doneAt: string | null; undoUntil: string | null; undoDays: number;
  undo: { removed: number; kept: number; items: { n: number; label: string; reason: string }[] } | null; version: number; allowedEvents: string[];
}
export interface ImportRow {
  n: number; sheet: string; row: number; state: 'ready' | 'duplicate' | 'error'; label: string; values: Record<string, string>; contacts: number; faults: { field: string; code: string; message: string; value: string | null }[];
  notes: { field: string; message: string }[]; duplicate: { row: number | null; why: string; label: string; owner: string | null; canUpdate: boolean } | null; action: OnDuplicate | null; outcome: string | null; message: string | null;
}
export interface ImportListItem { id: string; state: ImportState; fileName: string; counts: ImportCounts; createdAt: string; doneAt: string | null }
