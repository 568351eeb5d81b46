// A writer that knows no lease: it notifies whatever is due, again and again, beside the workers. Only the UNIQUE key stands in its way.
import mysql from 'mysql2/promise';

const db = await mysql.createConnection({ uri: process.argv[2] });
for (;;) {
  await db
    .query(
      `INSERT IGNORE INTO reminders_notification (id, occurrence, user_id, kind, title, reminder_id)
       SELECT UUID(), CONCAT('rem:', r.id, ':', r.version), x.user_id, r.kind, r.title, r.id FROM reminders_reminder r JOIN reminders_recipient x ON x.reminder_id = r.id WHERE r.due_at <= NOW(6) AND r.state IN ('scheduled', 'snoozed')`,
    )
    .catch(() => undefined);
  await new Promise((done) => setTimeout(done, 3));
}
