import { type MigrationClass, sqlMigration } from '@crm/platform';

const ID = 'char(36) character set ascii collate ascii_bin';

/** Tables of reminders, in order. */
export const remindersMigrations: MigrationClass[] = [
  sqlMigration('RemindersNotification1700020000001', [
    `CREATE TABLE reminders_notification (
      id ${ID} NOT NULL PRIMARY KEY, occurrence varchar(160) character set ascii collate ascii_bin NOT NULL, user_id ${ID} NOT NULL, kind varchar(60) character set ascii NOT NULL,
      title varchar(200) NOT NULL, body varchar(1000) NOT NULL DEFAULT '', subject_kind varchar(40) character set ascii NULL, subject_id varchar(80) character set ascii collate ascii_bin NULL,
      link varchar(300) NULL, reminder_id ${ID} NULL, created_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), read_at datetime(3) NULL,
      UNIQUE KEY uq_notification_once (occurrence, user_id), KEY ix_notification_user (user_id, id), KEY ix_notification_unread (user_id, read_at))`,
  ]),
  sqlMigration('RemindersReminder1700020000002', [
    `CREATE TABLE reminders_reminder (
      id ${ID} NOT NULL PRIMARY KEY, reminder_key varchar(160) character set ascii collate ascii_bin NULL, kind varchar(60) character set ascii NOT NULL, title varchar(200) NOT NULL, body varchar(1000) NOT NULL DEFAULT '',
      subject_kind varchar(40) character set ascii NULL, subject_id varchar(80) character set ascii collate ascii_bin NULL, link varchar(300) NULL, created_by ${ID} NULL,
      due_at datetime(3) NOT NULL, state varchar(10) character set ascii NOT NULL DEFAULT 'scheduled', version int NOT NULL DEFAULT 1,
      lease_token ${ID} NULL, lease_until datetime(6) NULL, attempts int NOT NULL DEFAULT 0, fired_at datetime(3) NULL,
      created_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), updated_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      UNIQUE KEY uq_reminder_key (reminder_key), KEY ix_reminder_due (state, due_at, id), KEY ix_reminder_lease (lease_token), KEY ix_reminder_subject (subject_kind, subject_id))`,
    `CREATE TABLE reminders_recipient (reminder_id ${ID} NOT NULL, user_id ${ID} NOT NULL, PRIMARY KEY (reminder_id, user_id), KEY ix_recipient_user (user_id, reminder_id),
      CONSTRAINT fk_recipient_reminder FOREIGN KEY (reminder_id) REFERENCES reminders_reminder (id) ON DELETE CASCADE)`,
  ]),
  sqlMigration('RemindersCalendar1700020000003', [
    `CREATE TABLE reminders_calendar_token (user_id ${ID} NOT NULL PRIMARY KEY, token char(43) character set ascii collate ascii_bin NOT NULL, created_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), UNIQUE KEY uq_calendar_token (token))`,
    `CREATE TABLE reminders_workday (day date NOT NULL PRIMARY KEY, is_workday tinyint NOT NULL, name varchar(60) NOT NULL DEFAULT '')`,
  ]),
  sqlMigration('RemindersLedger1700020000004', [
    // wake_at: the time of the next alarm, NULL when there is none; the one column the claim and the sweep look at
    `ALTER TABLE reminders_reminder ADD COLUMN wake_at datetime(3) NULL, ADD COLUMN recurrence varchar(16) character set ascii NULL, ADD KEY ix_reminder_wake (wake_at)`,
    `CREATE VIEW pub_reminders_reminder AS SELECT id, kind, title, body, subject_kind, subject_id, link, due_at, state, version, created_by, fired_at FROM reminders_reminder`,
    `CREATE VIEW pub_reminders_recipient AS SELECT reminder_id, user_id FROM reminders_recipient`,
  ]),
];
