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
