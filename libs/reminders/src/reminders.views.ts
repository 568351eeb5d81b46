import type { ChannelKind, DeliveryState, ReminderState } from './words';

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
  /** How it comes back; null for once. */
  recurrence!: 'daily' | 'workdays' | 'weekly' | 'monthly' | null;
  version!: number;
}

/** A way out of the house; addresses and secrets are never shown again, `hint` says enough to tell it. */
export class ChannelView {
  id!: string;
  kind!: ChannelKind;
  name!: string;
  teamId!: string | null;
  hint!: string;
  active!: boolean;
  version!: number;
  createdAt!: Date;
}

/** One message on its way, with the vendor's last answer. */
export class DeliveryView {
  id!: string;
  channelId!: string;
  channelName!: string;
  title!: string;
  /** Mail only: whom it goes to. */
  mailbox!: string | null;
  state!: DeliveryState;
  attempts!: number;
  nextAt!: Date;
  answer!: string | null;
  sentAt!: Date | null;
  createdAt!: Date;
}

/** What one attempt brought. */
export class SendResultView {
  ok!: boolean;
  answer!: string;
}

/** A person's own settings of reminders; quiet hours are wall-clock times of the business zone. */
export class PreferenceView {
  robots!: boolean;
  mailAddress!: string | null;
  quietFrom!: string;
  quietTo!: string;
  /** The daily summary on working days. */
  digest!: boolean;
  version!: number;
}
