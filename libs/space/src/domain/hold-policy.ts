import type { HoldReason } from '../words';
import { daysFrom } from './days';

/** What the organisation set (settings): the limits above which an operator has to agree. */
export interface HoldLimits {
  maxDays: number;
  maxAreaM2: number;
  maxExtensions: number;
  maxTotalDays: number;
}

export interface HoldRequest {
  /** Business date on which the hold begins. */
  startsOn: string;
  /** Last business date it covers. */
  lastDay: string;
  areaM2: number;
  /** Rent the recruiter spoke of, and the lowest one of the rooms, in fen per ㎡ and day. */
  quotedRentFen: number | null;
  floorRentFen: number | null;
}

/** Why an operator has to agree; empty = the hold is active at once. */
export function approvalReasons(hold: HoldRequest, limits: HoldLimits): HoldReason[] {
  const reasons: HoldReason[] = [];
  if (daysFrom(hold.startsOn, hold.lastDay) > limits.maxDays) reasons.push('long');
  if (hold.areaM2 > limits.maxAreaM2) reasons.push('large');
  if (hold.quotedRentFen !== null && hold.floorRentFen !== null && hold.quotedRentFen < hold.floorRentFen) reasons.push('price');
  return reasons;
}

export type ExtensionFault = 'NOT_LATER' | 'TOO_OFTEN' | 'TOO_LONG';

/** May the hold be extended once more, counted from its first day? `null` = yes. */
export function extensionFault(
  hold: { startsOn: string; until: Date; extensions: number },
  wanted: { until: Date; lastDay: string },
  limits: HoldLimits,
): ExtensionFault | null {
  if (wanted.until.getTime() <= hold.until.getTime()) return 'NOT_LATER';
  if (hold.extensions >= limits.maxExtensions) return 'TOO_OFTEN';
  return daysFrom(hold.startsOn, wanted.lastDay) > limits.maxTotalDays ? 'TOO_LONG' : null;
}
