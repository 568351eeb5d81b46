import type { UnitState } from '../words';
import { firstFreeDay, later, type Period } from './days';

export interface Occupation extends Period { kind: 'lease' | 'maintenance' | 'self_use'; refId: string }

export interface Standing {
  state: UnitState;
  /** Last day of what stands on it now (lease, window), or `null`. */
  until: string | null;
  refId: string | null;
  /** First day on which somebody could move in, as far as known. */
  availableFrom: string;
}

/** The two days a hold's end stands for: 24:00 of the 5th is last on the 5th and free on the 6th, 15:00 both on the 5th. */
export interface HeldUntil { lastDay: string; freeOn: string }

/**
 * The state of a room on a day, from facts alone: a guarded occupation of that day wins (there can be one only), then
 * a living hold, else it is vacant. `lastDay` is the last day the hold touches, `freeOn` the first that somebody else could
 * have. `readyOn` is when the building hands the room over at the earliest.
 */
export function standingOn(day: string, occupations: Occupation[], hold: HeldUntil | null, readyOn: string | null): Standing {
  const now = occupations.find((o) => o.from <= day && day <= o.to);
  const from = later(firstFreeDay(day, occupations), readyOn ?? day);
  if (now) return { state: now.kind === 'lease' ? 'leased' : now.kind, until: now.to, refId: now.refId, availableFrom: from };
  if (hold) return { state: 'held', until: hold.lastDay, refId: null, availableFrom: later(from, firstFreeDay(hold.freeOn, occupations)) };
  return { state: 'available', until: null, refId: null, availableFrom: from };
}
