import type { ChannelKind, DeliveryState, RECURRENCE_LABELS, ReminderState } from '@crm/reminders/words';

export interface Subject { kind: string; id: string }
export interface Reminder { id: string; kind: string; title: string; body: string; dueAt: string; state: ReminderState; subject: Subject | null; link: string | null; recurrence: Recurrence | null; version: number }
export type Recurrence = keyof typeof RECURRENCE_LABELS;
export interface Notice { id: string; kind: string; title: string; body: string; subject: Subject | null; link: string | null; createdAt: string; readAt: string | null }
export interface Channel { id: string; kind: ChannelKind; name: string; teamId: string | null; hint: string; active: boolean; version: number }
export interface Delivery { id: string; channelName: string; title: string; mailbox: string | null; nextAt: string; state: DeliveryState; attempts: number; answer: string | null; sentAt: string | null; createdAt: string }
export interface Preference { robots: boolean; mailAddress: string | null; quietFrom: string; quietTo: string; digest: boolean; version: number }
export interface CalendarDay { day: string; isWorkday: boolean; name: string; corrected: boolean; estimated: boolean }
