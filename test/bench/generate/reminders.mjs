import { DAY, dice, idAt } from './dice.mjs';

/** Reminders of the coming year; none is due within the next day, so nothing fires because of them. */
export async function reminders({ size, users, now, companies }, sink) {
  const d = dice(4);
  for (let n = 0; n < size.reminders; n++) {
    const company = companies[n % companies.length];
    const due = new Date(now + DAY + d.roll() * 365 * DAY);
    const at = now - d.roll() * 30 * DAY;
    const id = idAt(at);
    await sink.add('reminders_reminder', {
      id,
      reminder_key: `generated:${n}`,
      kind: 'followUp',
      title: `跟进 ${company.name.slice(0, 60)}`,
      subject_kind: 'company',
      subject_id: company.id,
      link: `/companies/${company.id}`,
      created_by: users[0].id,
      due_at: due,
      wake_at: due,
      state: 'scheduled',
      version: 1,
      created_at: new Date(at),
      updated_at: new Date(at),
    });
    await sink.add('reminders_recipient', { reminder_id: id, user_id: d.pick(users).id });
  }
}
