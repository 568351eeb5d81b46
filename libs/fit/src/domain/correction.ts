import { gradeOf, type Known, roundToFive } from './score';
import type { FitResult } from './types';

/** A person's correction of the total: at most ±10, with a reason, a name and a last day. */
export interface FitCorrection {
  points: number;
  reason: string;
  byUserId: string;
  byName: string;
  /** YYYY-MM-DD */
  setOn: string;
  /** YYYY-MM-DD, last day it counts */
  expiresOn: string;
}
export const CORRECTION_LIMIT = 10;
/** Days a correction may last at most. */
export const CORRECTION_DAYS = 180;

export type CorrectionFault = 'RANGE' | 'REASON' | 'EXPIRY';

/** What is wrong with a correction, or null. `maxOn` = the last allowed expiry day. */
export function correctionFault(c: Pick<FitCorrection, 'points' | 'reason' | 'setOn' | 'expiresOn'>, maxOn: string): CorrectionFault | null {
  if (!Number.isFinite(c.points) || c.points === 0 || Math.abs(c.points) > CORRECTION_LIMIT) return 'RANGE';
  if (c.reason.trim().length < 4) return 'REASON';
  return c.expiresOn <= c.setOn || c.expiresOn > maxOn ? 'EXPIRY' : null;
}

/** The total people see on a day: corrected while the correction lives, 0–100; a company outside 2+4 cannot be corrected in. */
export function corrected(result: Pick<FitResult, 'primary' | 'total'> & Known, correction: FitCorrection | null, on: string): { total: number; rounded: number; grade: FitResult['grade']; applied: number } {
  const applied = correction && result.primary && on <= correction.expiresOn ? correction.points : 0;
  const total = Math.min(100, Math.max(0, Math.round((result.total + applied) * 10) / 10));
  return { total, rounded: roundToFive(total), grade: gradeOf(total, result), applied };
}
