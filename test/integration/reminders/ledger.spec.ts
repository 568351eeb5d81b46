import { Firing, Notifications, Reminders, Workdays } from '@crm/reminders';
import { FiringRepository } from '../../../libs/reminders/src/data/firing.repository';
import { FiringSurroundings } from '../../../libs/reminders/src/firing.service';
import { startTestApi, type TestApi } from '../../support/app';

describe('the ledger of reminders: once, on time, whatever the queue does', () => {
  let t: TestApi;
  let me: string;
  beforeAll(async () => {
    t = await startTestApi();
    me = (await t.api('recruiter1').get('/me')).body.user.id as string;
  });
  afterAll(() => t.stop());
  beforeEach(async () => {
    await t.db.exec('DELETE FROM reminders_reminder');
    await t.db.exec('DELETE FROM reminders_notification');
  });

  const notices = async () => (await t.api('recruiter1').get('/notifications')).body.items as Array<{ title: string; reminderId: string }>;
  const make = async (dueAt: Date, title = '示例回访') => (await t.api('recruiter1').post('/reminders', { title, dueAt })).body as { id: string; state: string; dueAt: string; version: number };
  const past = () => new Date(Date.now() - 1_000);
  const later = () => new Date(Date.now() + 3_600_000);
  const makeDue = (id: string) => t.db.exec('UPDATE reminders_reminder SET due_at = NOW(3) - INTERVAL 1 SECOND, wake_at = NOW(3) - INTERVAL 1 SECOND WHERE id = ?', [id]);

  it('fires at once when its time has passed, and keeps its name', async () => {
    const reminder = await make(past());
    await t.drain();
    expect(await notices()).toMatchObject([{ title: '示例回访', reminderId: reminder.id, kind: 'own' }]);
    expect((await t.api('recruiter1').get(`/reminders/${reminder.id}`)).body).toMatchObject({ state: 'fired', recipients: [me] });
  });

  it('does not fire before its time, however often it is woken', async () => {
    await make(later());
    await t.drain();
    await t.job('reminders.wake');
    expect(await t.get(Firing).fireDue()).toBe(0);
    expect(await notices()).toEqual([]);
  });

  it('fires once when many workers are woken together', async () => {
    for (let i = 0; i < 30; i++) await make(later(), `第 ${i} 件`);
    await t.db.exec('UPDATE reminders_reminder SET due_at = NOW(3) - INTERVAL 1 SECOND, wake_at = NOW(3) - INTERVAL 1 SECOND');
    const workers = Array.from({ length: 8 }, () => new Firing(t.get(FiringRepository), t.get(Notifications), t.get(Workdays), t.get(FiringSurroundings)));
    const fired = await Promise.all(workers.map((worker) => worker.fireDue()));
    expect(fired.reduce((a, b) => a + b)).toBe(30);
    expect((await t.api('recruiter1').get('/notifications?total=true')).body.total).toBe(30);
  });

  it('a cancelled, done or moved reminder does not fire at its old time', async () => {
    const [cancelled, done, moved] = [await make(later()), await make(later()), await make(later())];
    await t.api('recruiter1').post(`/reminders/${cancelled.id}/cancel`);
    await t.api('recruiter1').post(`/reminders/${done.id}/done`);
    await makeDue(moved.id);
    await t.api('recruiter1').patch(`/reminders/${moved.id}`, { dueAt: later() });
    expect(await t.get(Firing).fireDue()).toBe(0);
  });

  it('a worker that lost its lease to another fires nothing', async () => {
    const reminder = await make(later());
    await makeDue(reminder.id);
    await t.db.exec("UPDATE reminders_reminder SET lease_token = 'dead-worker', lease_until = NOW(6) + INTERVAL 1 MINUTE WHERE id = ?", [reminder.id]);
    expect(await t.get(Firing).fireDue()).toBe(0);
    await t.db.exec('UPDATE reminders_reminder SET lease_until = NOW(6) - INTERVAL 1 SECOND WHERE id = ?', [reminder.id]);
    expect(await t.get(Firing).fireDue()).toBe(1);
  });

  it('snoozes into the future and comes again', async () => {
    const reminder = await make(past());
    await t.drain();
    expect((await t.api('recruiter1').post(`/reminders/${reminder.id}/snooze`, { until: past() })).status).toBe(400);
    expect((await t.api('recruiter1').post(`/reminders/${reminder.id}/snooze`, { until: later() })).body).toMatchObject({ state: 'snoozed' });
    await makeDue(reminder.id);
    await t.get(Firing).fireDue();
    expect(await notices()).toHaveLength(2);
  });

  it('takes the last 完成 or 稍后 back: what had fired stays told once, what waits still comes', async () => {
    const told = await make(past());
    await t.drain();
    const undo = (id: string) => t.api('recruiter1').post(`/reminders/${id}/undo`);
    await t.api('recruiter1').post(`/reminders/${told.id}/done`);
    expect((await undo(told.id)).body).toMatchObject({ state: 'fired', dueAt: told.dueAt });
    expect((await undo(told.id)).body).toMatchObject({ status: 409, code: 'REMINDERS.NOTHING_TO_UNDO' });
    await t.api('recruiter1').post(`/reminders/${told.id}/snooze`, { until: later() });
    expect((await undo(told.id)).body).toMatchObject({ state: 'fired', dueAt: told.dueAt });
    await t.drain();
    await t.get(Firing).fireDue();
    expect(await notices()).toHaveLength(1);

    const waiting = await make(later());
    await t.api('recruiter1').post(`/reminders/${waiting.id}/done`);
    expect((await undo(waiting.id)).body).toMatchObject({ state: 'scheduled', dueAt: waiting.dueAt });
    await makeDue(waiting.id);
    expect(await t.get(Firing).fireDue()).toBe(1);
    expect(await notices()).toHaveLength(2);
  });

  it('does not bring back what lost its cause after 完成, and keeps the hour at which the lead hears of it', async () => {
    const reminders = t.get(Reminders);
    await reminders.set({ key: 'sample:undo', kind: 'sample', title: '示例', dueAt: later(), recipients: [me], escalate: true });
    const row = () => t.db.row<{ id: string; escalateAt: Date | null }>("SELECT id, escalate_at AS escalateAt FROM reminders_reminder WHERE reminder_key = 'sample:undo'");
    const before = (await row())!;
    await t.api('recruiter1').post(`/reminders/${before.id}/done`);
    expect((await row())!.escalateAt).toBeNull();
    await t.api('recruiter1').post(`/reminders/${before.id}/undo`);
    expect((await row())!.escalateAt).toEqual(before.escalateAt);
    await t.api('recruiter1').post(`/reminders/${before.id}/done`);
    await reminders.clear('sample:undo');
    expect((await t.api('recruiter1').post(`/reminders/${before.id}/undo`)).status).toBe(409);
  });

  it('is nobody else’s business', async () => {
    const reminder = await make(later());
    expect((await t.api('recruiter2').get(`/reminders/${reminder.id}`)).status).toBe(404);
    expect((await t.api('recruiter2').post(`/reminders/${reminder.id}/done`)).status).toBe(404);
    expect((await t.api('recruiter2').get('/reminders')).body.items).toEqual([]);
  });

  it('says so when two people change it at once', async () => {
    const reminder = await make(later());
    expect((await t.api('recruiter1').patch(`/reminders/${reminder.id}`, { title: '甲' }, { 'if-match': '"1"' })).status).toBe(200);
    expect((await t.api('recruiter1').patch(`/reminders/${reminder.id}`, { title: '乙' }, { 'if-match': '"1"' })).status).toBe(412);
    await t.api('recruiter1').post(`/reminders/${reminder.id}/cancel`);
    expect((await t.api('recruiter1').post(`/reminders/${reminder.id}/done`)).body).toMatchObject({ status: 409, code: 'REMINDERS.ALREADY_ENDED' });
  });

  it('the domain sets by key: setting again moves, clearing takes back', async () => {
    const reminders = t.get(Reminders);
    const set = (dueAt: Date) => reminders.set({ key: 'sample:1', kind: 'sample', title: '示例', dueAt, recipients: [me] });
    await set(later());
    await set(past());
    await reminders.clear('sample:1');
    await t.drain();
    expect(await notices()).toEqual([]);
    await set(past());
    await t.drain();
    expect(await notices()).toHaveLength(1);
  });

  it('claims through the alarm index', async () => {
    const plan = await t.db.rows<{ key: string }>('EXPLAIN SELECT id FROM reminders_reminder WHERE wake_at <= NOW(6) ORDER BY wake_at LIMIT 200');
    expect(plan[0]!.key).toBe('ix_reminder_wake');
  });
});
