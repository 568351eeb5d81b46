import { businessDate, Settings } from '@crm/platform';
import { Digests, Escalations, Firing, Reminders, remindersSettings } from '@crm/reminders';
import { startTestApi, type TestApi } from '../../support/app';

interface Notice { kind: string; title: string; body: string; reminderId: string | null }

describe('reminders that come back, go up and are summed up', () => {
  let t: TestApi;
  let me: string;
  let lead: string;
  beforeAll(async () => {
    t = await startTestApi();
    me = (await t.api('recruiter1').get('/me')).body.user.id as string;
    lead = (await t.api('lead1').get('/me')).body.user.id as string;
  });
  afterAll(() => t.stop());
  beforeEach(async () => {
    for (const table of ['reminders_reminder', 'reminders_notification', 'reminders_digest']) await t.db.exec(`DELETE FROM ${table}`);
  });

  const notices = async (user: 'recruiter1' | 'lead1' = 'recruiter1') => (await t.api(user).get('/notifications')).body.items as Notice[];
  const later = (ms = 3_600_000) => new Date(Date.now() + ms);
  const at = (id: string) => t.api('recruiter1').get(`/reminders/${id}`).then((answer) => answer.body as { state: string; dueAt: string; version: number; recurrence: string | null });
  const elapse = (id: string) => t.db.exec('UPDATE reminders_reminder SET wake_at = NOW(3) - INTERVAL 1 SECOND WHERE id = ?', [id]);

  describe('a series', () => {
    const make = async (recurrence: string, dueAt = new Date(Date.now() - 1_000)) => (await t.api('recruiter1').post('/reminders', { title: '周例会', dueAt, recurrence })).body as { id: string };

    it('fires each time once, keeps its hour, and is overdue until it is done', async () => {
      const first = new Date(Date.now() - 1_000);
      const { id } = await make('daily', first);
      await t.drain();
      expect(await at(id)).toMatchObject({ state: 'fired', dueAt: first.toISOString(), recurrence: 'daily' });
      await elapse(id);
      expect(await t.get(Firing).fireDue()).toBe(1);
      expect(await notices()).toHaveLength(2);
      expect(new Set((await notices()).map(({ reminderId }) => reminderId))).toEqual(new Set([id]));
      expect(await at(id)).toMatchObject({ state: 'fired', dueAt: new Date(first.getTime() + 86_400_000).toISOString() });
      expect((await t.api('recruiter1').post(`/reminders/${id}/done`)).body).toMatchObject({ state: 'scheduled' });
      expect((await t.api('recruiter1').post(`/reminders/${id}/undo`)).body).toMatchObject({ state: 'fired', dueAt: new Date(first.getTime() + 86_400_000).toISOString() });
      expect((await t.api('recruiter1').post(`/reminders/${id}/done`)).body).toMatchObject({ state: 'scheduled' });
      expect(new Date((await at(id)).dueAt).getTime() % 86_400_000).toBe(first.getTime() % 86_400_000);
    });

    it('what was missed comes once', async () => {
      const { id } = await make('daily', new Date(Date.now() - 10 * 86_400_000));
      await t.drain();
      expect(await t.get(Firing).fireDue()).toBe(0);
      expect(await notices()).toHaveLength(1);
      const [row] = await t.db.rows<{ wakeAt: Date }>('SELECT wake_at AS wakeAt FROM reminders_reminder WHERE id = ?', [id]);
      expect(row!.wakeAt.getTime()).toBeGreaterThan(Date.now());
      expect(row!.wakeAt.getTime()).toBeLessThan(Date.now() + 86_400_000);
    });

    it('done before its time skips one; cancel ends the series, also a fired one', async () => {
      const due = later();
      const { id } = await make('weekly', due);
      expect((await t.api('recruiter1').post(`/reminders/${id}/done`)).body).toMatchObject({ state: 'scheduled', dueAt: new Date(due.getTime() + 7 * 86_400_000).toISOString() });
      await t.db.exec('UPDATE reminders_reminder SET due_at = NOW(3) - INTERVAL 1 SECOND, wake_at = NOW(3) - INTERVAL 1 SECOND WHERE id = ?', [id]);
      await t.get(Firing).fireDue();
      expect((await t.api('recruiter1').post(`/reminders/${id}/cancel`)).body).toMatchObject({ state: 'cancelled' });
      await elapse(id).then(() => t.db.exec('UPDATE reminders_reminder SET wake_at = NULL WHERE id = ?', [id]));
      expect(await t.get(Firing).fireDue()).toBe(0);
      expect((await t.api('recruiter1').post(`/reminders/${id}/done`)).status).toBe(409);
    });

    it('a snooze moves one time, not the series', async () => {
      const { id } = await make('daily');
      await t.drain();
      expect((await t.api('recruiter1').post(`/reminders/${id}/snooze`, { until: later(600_000) })).body).toMatchObject({ state: 'snoozed' });
      await t.db.exec('UPDATE reminders_reminder SET due_at = NOW(3) - INTERVAL 1 SECOND, wake_at = NOW(3) - INTERVAL 1 SECOND WHERE id = ?', [id]);
      expect(await t.get(Firing).fireDue()).toBe(1);
      const [row] = await t.db.rows<{ wakeAt: Date; recurFrom: Date }>('SELECT wake_at AS wakeAt, recur_from AS recurFrom FROM reminders_reminder WHERE id = ?', [id]);
      expect((row!.wakeAt.getTime() - row!.recurFrom.getTime()) % 86_400_000).toBe(0);
    });

    it('knows only its four rules', async () => {
      expect((await t.api('recruiter1').post('/reminders', { title: 'x', dueAt: later(), recurrence: 'hourly' })).status).toBe(400);
    });
  });

  describe('overdue → the lead', () => {
    const set = (dueAt: Date) => t.get(Reminders).set({ key: 'sample:up', kind: 'sample', title: '跟进 示例药业', dueAt, recipients: [me], escalate: true });
    const timeUp = () => t.db.exec('UPDATE reminders_reminder SET escalate_at = NOW(3) - INTERVAL 1 SECOND WHERE escalate_at IS NOT NULL');

    it('after so many working days, once, and to the lead only', async () => {
      await set(new Date(Date.now() - 1_000));
      const [row] = await t.db.rows<{ escalateAt: Date; dueAt: Date }>('SELECT escalate_at AS escalateAt, due_at AS dueAt FROM reminders_reminder');
      expect((row!.escalateAt.getTime() - row!.dueAt.getTime()) / 86_400_000).toBeGreaterThanOrEqual(3);
      expect(await t.get(Escalations).run()).toBe(0);
      await timeUp();
      expect(await t.get(Escalations).run()).toBe(1);
      expect(await t.get(Escalations).run()).toBe(0);
      const name = (await t.api('recruiter1').get('/me')).body.user.name as string;
      expect(await notices('lead1')).toMatchObject([{ kind: 'reminders.overdue', title: `${name}逾期未办：跟进 示例药业` }]);
      expect((await notices()).filter(({ kind }) => kind === 'reminders.overdue')).toEqual([]);
    });

    it.each(['done', 'cancel', 'clear'])('not after %s', async (end) => {
      await set(later());
      const [row] = await t.db.rows<{ id: string }>('SELECT id FROM reminders_reminder');
      if (end === 'clear') await t.get(Reminders).clear('sample:up');
      else expect((await t.api('recruiter1').post(`/reminders/${row!.id}/${end}`)).status).toBe(200);
      await timeUp();
      await t.get(Escalations).run();
      expect(await notices('lead1')).toEqual([]);
    });

    it('a snooze does not hide it', async () => {
      await set(new Date(Date.now() - 1_000));
      await t.drain();
      const [row] = await t.db.rows<{ id: string }>('SELECT id FROM reminders_reminder');
      await t.api('recruiter1').post(`/reminders/${row!.id}/snooze`, { until: later() });
      await timeUp();
      expect(await t.get(Escalations).run()).toBe(1);
    });

    it('the number of days is a setting', async () => {
      const days = remindersSettings.find(({ key }) => key === 'reminders.escalateAfterWorkdays')!;
      expect((await t.api('admin').put(`/settings/${days.key}`, { value: 1 })).status).toBe(200);
      await set(new Date('2026-11-23T01:00:00Z'));
      const [row] = await t.db.rows<{ escalateAt: Date }>('SELECT escalate_at AS escalateAt FROM reminders_reminder');
      expect(row!.escalateAt.toISOString()).toBe('2026-11-24T01:00:00.000Z');
      await t.api('admin').put(`/settings/${days.key}`, { value: 3 });
    });
  });

  it('what has fired is done when its cause is gone', async () => {
    await t.get(Reminders).set({ key: 'sample:over', kind: 'sample', title: '示例', dueAt: new Date(Date.now() - 1_000), recipients: [me] });
    await t.drain();
    await t.get(Reminders).clear('sample:over');
    expect((await t.api('recruiter1').get('/reminders')).body.items).toMatchObject([{ state: 'done' }]);
  });

  describe('每日汇总', () => {
    const none = async () => [];
    const now = async () => (await t.db.row<{ now: Date }>('SELECT NOW(3) AS now'))!.now;
    const setTime = async (time: string) => t.get(Settings).set(remindersSettings[0], time, null);
    /** The wall clock of the business zone, as a setting. */
    const clock = async (plusMinutes = 0) => new Date((await now()).getTime() + 8 * 3_600_000 + plusMinutes * 60_000).toISOString().slice(11, 16);
    const today = async (isWorkday: boolean | null) => t.api('admin').put('/workdays', { day: businessDate(await now()), isWorkday });
    beforeEach(async () => {
      await today(true);
      await setTime(await clock());
      await t.api('recruiter1').patch('/me/preferences', { digest: true });
    });

    it('says once what is overdue, due today and without a plan, on working days and to whom it concerns', async () => {
      const set = (n: number, dueAt: Date) => t.get(Reminders).set({ key: `sample:${n}`, kind: 'sample', title: `第 ${n} 件`, dueAt, recipients: [me] });
      await set(1, new Date(Date.now() - 2 * 86_400_000));
      await set(2, new Date((await now()).getTime()));
      await set(3, later(3 * 86_400_000));
      expect(await t.get(Digests).run(async () => [{ userId: me, noPlan: 2 }])).toBe(1);
      expect(await t.get(Digests).run(async () => [{ userId: me, noPlan: 2 }])).toBe(0);
      expect((await notices()).filter(({ kind }) => kind === 'reminders.digest')).toMatchObject([{ title: '今天 1 件，逾期 1 件，2 家未安排下次跟进', body: '第 1 件；第 2 件' }]);
      expect(await notices('lead1')).toEqual([]);
    });

    it('several processes make one', async () => {
      const told = await Promise.all(Array.from({ length: 6 }, () => t.get(Digests).run(async () => [{ userId: me, noPlan: 1 }])));
      expect(told.reduce((a, b) => a + b)).toBe(1);
    });

    it('not on a day off, not to those who do not want it', async () => {
      await today(false);
      expect(await t.get(Digests).run(async () => [{ userId: me, noPlan: 1 }])).toBe(0);
      await today(true);
      await t.api('recruiter1').patch('/me/preferences', { digest: false });
      expect(await t.get(Digests).run(async () => [{ userId: me, noPlan: 1 }])).toBe(0);
      expect((await t.api('recruiter1').get('/me/preferences')).body).toMatchObject({ robots: true, digest: false, quietFrom: '21:00' });
    });

    it('the job names what lies above the ledger: leads without a next step', async () => {
      const made = await t.api('recruiter1').post('/leads', { company: { name: '示例无计划生物科技有限公司' }, source: 'visit' });
      expect(made.status).toBe(201);
      await t.api('recruiter1').post(`/leads/${made.body.id}/claim`);
      await t.db.exec(`UPDATE leads_lead SET owner_id = ?, state = 'held', last_touch_at = NOW() - INTERVAL 15 DAY, owned_at = NOW() - INTERVAL 15 DAY, next_follow_up_at = NULL WHERE id = ?`, [me, made.body.id]);
      await t.job('reminders.digest');
      expect((await notices()).map(({ title }) => title)).toEqual([expect.stringContaining('1 家未安排下次跟进')]);
      expect(lead).not.toBe(me);
      await expect(t.get(Digests).run(none)).resolves.toBe(0);
    });
  });
});
