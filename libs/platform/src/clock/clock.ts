import { Injectable } from '@nestjs/common';

/** The time the domain sees. Only tests replace it; what must be right across processes uses the clock of the database. */
export abstract class Clock {
  abstract now(): Date;
}

@Injectable()
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

const OFFSET_MS = 8 * 3_600_000; // Asia/Shanghai has had no other offset since 1991

/** Calendar day `YYYY-MM-DD` of an instant in the business zone Asia/Shanghai. */
export function businessDate(at: Date): string {
  return new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10);
}

/** First instant of a business day, as UTC. */
export function startOfBusinessDay(on: string): Date {
  return new Date(Date.parse(`${on}T00:00:00Z`) - OFFSET_MS);
}

/** First instant after a business day (exclusive end), as UTC. */
export function endOfBusinessDay(on: string): Date {
  return startOfBusinessDay(addDays(on, 1));
}

/** Instant of a wall-clock time `HH:MM` on a business day, as UTC. */
export function businessTime(on: string, time: string): Date {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return new Date(startOfBusinessDay(on).getTime() + (hours * 60 + minutes) * 60_000);
}

/** The date `n` days after `on` (before, when negative). */
export function addDays(on: string, n: number): string {
  return new Date(Date.parse(`${on}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one date to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Whether a text is a real calendar date in the form `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(text);
}
