import type { ReminderState } from './words';

/** What a notification or a reminder is about. */
export class SubjectView {
  kind!: string;
  id!: string;
}

/** One notification of one person. */
export class NotificationView {
  id!: string;
  kind!: string;
  title!: string;
  body!: string;
  subject!: SubjectView | null;
  link!: string | null;
  reminderId!: string | null;
  createdAt!: Date;
  readAt!: Date | null;
}

/** One reminder of the ledger; `dueAt` is the effective time, moved by a snooze. */
export class ReminderView {
  id!: string;
  kind!: string;
  title!: string;
  body!: string;
  dueAt!: Date;
  state!: ReminderState;
  subject!: SubjectView | null;
  link!: string | null;
  recipients!: string[];
  createdBy!: string | null;
  firedAt!: Date | null;
  version!: number;
}
