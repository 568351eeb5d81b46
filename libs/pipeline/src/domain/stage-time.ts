/** Arithmetic over the stage log. Pure: instants in, days out. */
import type { Stage } from '../words';

const dayMs = 86_400_000;
/** Days between two instants with one decimal, never negative. */
export const daysBetween = (from: Date, to: Date): number =>
  Math.max(0, Math.round(((to.getTime() - from.getTime()) / dayMs) * 10) / 10);
/** Whole days for 「已 N 天」. */
export const wholeDays = (from: Date, to: Date): number => Math.max(0, Math.floor((to.getTime() - from.getTime()) / dayMs));

export interface LogEntry {
  id: string;
  undoesId: string | null;
  to: Stage;
  movedAt: Date;
}
/** Rows that count: neither an undone move nor the row that undid it. */
export function countingRows<T extends { id: string; undoesId: string | null }>(log: readonly T[]): T[] {
  const undone = new Set(log.map((r) => r.undoesId).filter((id): id is string => id !== null));
  return log.filter((r) => r.undoesId === null && !undone.has(r.id));
}
/** Days spent in each stage over its whole life, re-entries added up. `now` closes the present stay. */
export function timeInStages(log: readonly LogEntry[], now: Date): Partial<Record<Stage, number>> {
  const rows = countingRows(log),
    spent: Partial<Record<Stage, number>> = {};
  rows.forEach((row, i) => {
    spent[row.to] = Math.round(((spent[row.to] ?? 0) + daysBetween(row.movedAt, rows[i + 1]?.movedAt ?? now)) * 10) / 10;
  });
  return spent;
}
/** A business time for a move: not in the future, not before the move in front of it. */
export const movedAtProblem = (movedAt: Date, now: Date, last: Date): 'future' | 'before_last' | null =>
  movedAt.getTime() > now.getTime() + 60_000 ? 'future' : movedAt.getTime() < last.getTime() ? 'before_last' : null;
