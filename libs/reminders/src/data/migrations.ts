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
  sqlMigration('RemindersChannel1700020000005', [
    `CREATE TABLE reminders_channel (id ${ID} NOT NULL PRIMARY KEY, kind varchar(10) character set ascii NOT NULL, name varchar(60) NOT NULL, team_id ${ID} NULL, config_sealed varchar(2000) character set ascii NOT NULL, hint varchar(120) NOT NULL DEFAULT '',
      active tinyint NOT NULL DEFAULT 1, lease_until datetime(3) NULL, version int NOT NULL DEFAULT 1, created_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), KEY ix_channel_team (team_id, active))`,
    `CREATE TABLE reminders_delivery (id ${ID} NOT NULL PRIMARY KEY, channel_id ${ID} NOT NULL, occurrence varchar(160) character set ascii collate ascii_bin NOT NULL, title varchar(200) NOT NULL, link varchar(300) NULL, payload longtext NOT NULL,
      state varchar(8) character set ascii NOT NULL DEFAULT 'queued', attempts int NOT NULL DEFAULT 0, next_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), message_id ${ID} NULL, answer varchar(500) NULL, sent_at datetime(3) NULL,
      created_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), UNIQUE KEY uq_delivery_once (channel_id, occurrence), KEY ix_delivery_due (channel_id, state, next_at), KEY ix_delivery_state (state, next_at), KEY ix_delivery_created (created_at, id),
      CONSTRAINT fk_delivery_channel FOREIGN KEY (channel_id) REFERENCES reminders_channel (id))`,
  ]),
  sqlMigration('RemindersPreference1700020000006', [
    `CREATE TABLE reminders_preference (user_id ${ID} NOT NULL PRIMARY KEY, robots tinyint NOT NULL DEFAULT 1, mail_address varchar(254) NULL, quiet_from char(5) character set ascii NOT NULL DEFAULT '21:00', quiet_to char(5) character set ascii NOT NULL DEFAULT '08:00', version int NOT NULL DEFAULT 1)`,
  ]),
  sqlMigration('RemindersOutside1700020000007', [
    // the words for robots and mail where the title itself must not leave the house (商密)
    `ALTER TABLE reminders_notification ADD COLUMN outside_title varchar(200) NULL`,
    `ALTER TABLE reminders_reminder ADD COLUMN outside_title varchar(200) NULL`,
  ]),
  sqlMigration('RemindersRhythm1700020000008', [
    // recur_from: the first time of a series; recur_at: its coming time while an earlier one has fired and waits for its 完成
    // escalate_at: when the lead hears of what is still not done
    `ALTER TABLE reminders_reminder ADD COLUMN recur_from datetime(3) NULL, ADD COLUMN recur_at datetime(3) NULL, ADD COLUMN escalate_at datetime(3) NULL, ADD KEY ix_reminder_escalate (escalate_at)`,
    `CREATE TABLE reminders_digest (day date NOT NULL PRIMARY KEY, made_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3))`,
    // quiet_chosen: hours that a person set hold for everything, those of the house not for times that a person set (punctual)
    `ALTER TABLE reminders_preference ADD COLUMN digest tinyint NOT NULL DEFAULT 1, ADD COLUMN quiet_chosen tinyint NOT NULL DEFAULT 0`,
    `ALTER TABLE reminders_reminder ADD COLUMN punctual tinyint NOT NULL DEFAULT 0`,
    `ALTER TABLE reminders_notification ADD COLUMN punctual tinyint NOT NULL DEFAULT 0`,
  ]),
  sqlMigration('RemindersAttempt1700020000009', [
    // mailbox: what may share one message; every attempt counts against a vendor's limit, also one that failed
    `ALTER TABLE reminders_delivery MODIFY COLUMN occurrence varchar(200) character set ascii collate ascii_bin NOT NULL, ADD COLUMN mailbox varchar(254) NULL, ADD KEY ix_delivery_message (message_id), ADD KEY ix_delivery_state_created (state, created_at, id)`,
    `CREATE TABLE reminders_attempt (id ${ID} NOT NULL PRIMARY KEY, channel_id ${ID} NOT NULL, deliveries int NOT NULL, made_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), outcome varchar(8) character set ascii NOT NULL DEFAULT 'sending', answer varchar(500) NULL,
      KEY ix_attempt_channel (channel_id, made_at), CONSTRAINT fk_attempt_channel FOREIGN KEY (channel_id) REFERENCES reminders_channel (id))`,
  ]),
  sqlMigration('RemindersLists1700020000010', [
    // lists go by the database's time: an id carries the clock of the worker that made it
    `ALTER TABLE reminders_notification ADD KEY ix_notification_time (user_id, created_at, id), DROP KEY ix_notification_user`,
    `ALTER TABLE reminders_reminder ADD KEY ix_reminder_creator (created_by, id)`,
  ]),
  sqlMigration('RemindersUndo1700020000011', [
    // what stood before the last 完成 or 稍后, so that it can be taken back; NULL after any other change
    `ALTER TABLE reminders_reminder ADD COLUMN before_state varchar(10) character set ascii NULL, ADD COLUMN before_due_at datetime(3) NULL, ADD COLUMN before_recur_at datetime(3) NULL, ADD COLUMN before_escalate_at datetime(3) NULL`,
  ]),
];
