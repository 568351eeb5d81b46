import { newKey } from '@/api/client';
import { businessDate } from '@/ui/format';
import { dateOf } from './next-dates';

export interface Draft {
  /** Idempotency key of the coming save. */
  key: string;
  kind: string;
  content: string;
  intent: string | null;
  /** Business date and time; null = the moment of saving. */
  happened: { on: string; time: string } | null;
  next: { on: string; time: string } | null;
  noNext: boolean;
  nextPlan: string;
}

const place = (userId: string, target: string) => `follow-up-draft:${userId}:${target}`;

export const freshDraft = (): Draft => ({ key: newKey(), kind: 'call', content: '', intent: null, happened: null, next: { on: dateOf('nextMonday', businessDate(new Date())), time: '09:30' }, noNext: false, nextPlan: '' });

export function readDraft(userId: string, target: string): Draft | null {
  try { return JSON.parse(localStorage.getItem(place(userId, target)) ?? 'null') as Draft | null; } catch { return null; }
}
export const keepDraft = (userId: string, target: string, draft: Draft) => localStorage.setItem(place(userId, target), JSON.stringify(draft));
export const dropDraft = (userId: string, target: string) => localStorage.removeItem(place(userId, target));
