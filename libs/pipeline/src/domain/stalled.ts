/** Norms per stage in calendar days: how long without any act is 停滞, how long in one stage is 超期. Late stages take their time. */
import type { Stage } from '../words';
import { wholeDays } from './stage-time';

export interface StageNorm {
  idleDays: number;
  stayDays: number;
}
export const stageNorms: Partial<Record<Stage, StageNorm>> = {
  screening: { idleDays: 7, stayDays: 10 },
  negotiating: { idleDays: 14, stayDays: 60 },
  siteVisit: { idleDays: 14, stayDays: 30 },
  review: { idleDays: 14, stayDays: 30 },
  signed: { idleDays: 30, stayDays: 60 },
  registered: { idleDays: 30, stayDays: 90 },
  movedIn: { idleDays: 90, stayDays: 365 },
  inProduction: { idleDays: 120, stayDays: 730 },
};
export interface Rhythm {
  stalledDays: number | null;
  overStayDays: number | null;
}

/** `stalledDays` = days since the last act (move or follow-up) when beyond the norm; `overStayDays` = days beyond the stage's norm. */
export function rhythmOf(p: { stage: Stage; stageEnteredAt: Date; lastActAt: Date | null }, now: Date): Rhythm {
  const norm = stageNorms[p.stage];
  if (!norm) return { stalledDays: null, overStayDays: null };
  const last = p.lastActAt && p.lastActAt > p.stageEnteredAt ? p.lastActAt : p.stageEnteredAt;
  const idle = wholeDays(last, now),
    stay = wholeDays(p.stageEnteredAt, now);
  return { stalledDays: idle > norm.idleDays ? idle : null, overStayDays: stay > norm.stayDays ? stay - norm.stayDays : null };
}
