// Locks reminders from the other end than the workers do and holds them for a while: deadlocks and lock waits of the real kind.
import mysql from 'mysql2/promise';

const HOLD_MS = 1_300; // longer than the lock wait that the scenario sets
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

const lane = async (hold) => {
  const db = await mysql.createConnection({ uri: process.argv[2] });
  for (;;) {
    try {
      await db.beginTransaction();
      const [rows] = await db.query('SELECT id FROM reminders_reminder WHERE due_at BETWEEN NOW() - INTERVAL 2 SECOND AND NOW() + INTERVAL 2 SECOND ORDER BY id DESC LIMIT 5');
      for (const { id } of rows) {
        await db.query('UPDATE reminders_reminder SET attempts = attempts WHERE id = ?', [id]);
        await db.query('SELECT * FROM reminders_recipient WHERE reminder_id = ? FOR UPDATE', [id]);
        await sleep(20);
      }
      if (hold) await sleep(HOLD_MS);
      await db.rollback();
    } catch {
      await db.rollback().catch(() => undefined);
    }
    await sleep(hold ? 400 : 30);
  }
};
await Promise.all([lane(true), lane(false), lane(false)]);
