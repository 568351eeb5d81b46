import { Notifications, Reminders, Sending } from '@crm/reminders';
import { startTestApi, type TestApi } from '../../support/app';
import { FAKE_ROBOT_SECRET, type FakeRobots, startFakeRobots } from '../../support/fakes/robots';
import { type FakeMail, type FakeReceiver, startFakeMail, startFakeReceiver } from '../../support/fakes/receivers';

describe('reminders leave the house', () => {
  let t: TestApi;
  let robots: FakeRobots;
  let receiver: FakeReceiver;
  let mail: FakeMail;
  let me: string;
  beforeAll(async () => {
    [robots, receiver, mail] = await Promise.all([startFakeRobots(), startFakeReceiver(), startFakeMail()]);
    t = await startTestApi({ env: { OUTBOUND_PRIVATE: '1', PUBLIC_URL: 'https://crm.example' } });
    me = (await t.api('recruiter1').get('/me')).body.user.id as string;
    for (const user of ['recruiter1', 'lead1'] as const) await t.api(user).patch('/me/preferences', { quietFrom: '00:00', quietTo: '00:00' });
  });
  afterAll(async () => {
    await t.stop();
    await Promise.all([robots.stop(), receiver.stop(), mail.stop()]);
    delete process.env.OUTBOUND_PRIVATE;
    delete process.env.PUBLIC_URL;
  });
  beforeEach(async () => {
    robots.clear();
    receiver.accepted.length = 0;
    mail.messages.length = 0;
    for (const table of ['reminders_delivery', 'reminders_attempt', 'reminders_channel', 'reminders_notification', 'reminders_reminder']) await t.db.exec(`DELETE FROM ${table}`);
  });

  const enter = async (channel: Record<string, unknown>) => (await t.api('admin').post('/channels', { name: '示例群', ...channel })).body as { id: string; hint: string };
  const notify = (key: string, title: string, outsideTitle?: string) => t.get(Notifications).send({ key, kind: 'sample', title, outsideTitle, link: '/leads/1', recipients: [me] });
  const flush = async () => {
    await t.drain();
    await t.get(Sending).flush();
  };
  const states = async () => ((await t.api('admin').get('/channels/deliveries')).body.items as Array<{ state: string; answer: string; attempts: number }>).map(({ state }) => state);

  it('reaches all three kinds of group with the right signature, and the link opens the record', async () => {
    await enter({ kind: 'wecom', url: robots.url('wecom') });
    await enter({ kind: 'dingtalk', url: robots.url('dingtalk'), secret: FAKE_ROBOT_SECRET });
    await enter({ kind: 'feishu', url: robots.url('feishu'), secret: FAKE_ROBOT_SECRET });
    await notify('a', '今天 15:00 回访示例药业');
    await flush();
    for (const kind of ['wecom', 'dingtalk', 'feishu'] as const) expect(robots.received(kind)).toEqual(['今天 15:00 回访示例药业\nhttps://crm.example/leads/1']);
    expect(await states()).toEqual(['sent', 'sent', 'sent']);
  });

  describe('quiet hours', () => {
    const now = async () => (await t.db.row<{ now: Date }>('SELECT NOW(3) AS now'))!.now;
    /** `HH:MM` of the business zone, so many minutes from now. */
    const clock = async (plusMinutes: number) => new Date((await now()).getTime() + 8 * 3_600_000 + plusMinutes * 60_000).toISOString().slice(11, 16);
    const quiet = async (user: 'recruiter1' | 'lead1', from: number, to: number) => t.api(user).patch('/me/preferences', { quietFrom: await clock(from), quietTo: await clock(to) });
    const waiting = async () => (await t.db.rows<{ state: string; nextAt: Date }>('SELECT state, next_at AS nextAt FROM reminders_delivery'))[0]!;
    afterEach(async () => {
      for (const user of ['recruiter1', 'lead1'] as const) await t.api(user).patch('/me/preferences', { quietFrom: '00:00', quietTo: '00:00' });
    });

    it('hold back group and mail until they end, never the app', async () => {
      await enter({ kind: 'wecom', url: robots.url('wecom') });
      await enter({ kind: 'mail', url: mail.url });
      await t.api('recruiter1').patch('/me/preferences', { mailAddress: 'quiet@example.org' });
      await quiet('recruiter1', -60, 60);
      await notify('quiet', '夜里的提醒');
      await flush();
      expect(robots.received('wecom')).toEqual([]);
      expect((await t.api('recruiter1').get('/notifications')).body.items).toHaveLength(1);
      const { state, nextAt } = await waiting();
      expect(state).toBe('queued');
      expect(Math.abs(nextAt.getTime() - (await now()).getTime() - 60 * 60_000)).toBeLessThan(61_000);
      await t.db.exec('UPDATE reminders_delivery SET next_at = NOW(3)');
      await flush();
      expect(robots.received('wecom')).toHaveLength(1);
    });

    it('a group hears it when one of those it concerns may be disturbed', async () => {
      await enter({ kind: 'wecom', url: robots.url('wecom') });
      await quiet('recruiter1', -60, 60);
      await quiet('lead1', 120, 180);
      const lead = (await t.api('lead1').get('/me')).body.user.id as string;
      await t.get(Notifications).send({ key: 'two', kind: 'sample', title: '两个人的事', recipients: [me, lead] });
      await flush();
      expect(robots.received('wecom')).toEqual(['两个人的事']);
    });

    it('of the house do not touch a time that somebody set himself; his own do', async () => {
      await enter({ kind: 'wecom', url: robots.url('wecom') });
      await t.db.exec('DELETE FROM reminders_preference');
      const around = [await clock(-60), await clock(60)];
      await t.db.exec('INSERT INTO reminders_preference (user_id, quiet_from, quiet_to) VALUES (?, ?, ?)', [me, ...around]);
      const past = () => new Date(Date.now() - 1_000);
      await t.api('recruiter1').post('/reminders', { title: '自己定的时间', dueAt: past() });
      await t.get(Reminders).set({ key: 'sys', kind: 'sample', title: '系统定的时间', dueAt: past(), recipients: [me] });
      await flush();
      expect(robots.received('wecom')).toEqual(['自己定的时间']);
      await quiet('recruiter1', -60, 60);
      await t.api('recruiter1').post('/reminders', { title: '免打扰里', dueAt: past() });
      await flush();
      expect(robots.received('wecom')).toHaveLength(1);
    });
  });

  it('two hundred due things are one mail', async () => {
    await enter({ kind: 'mail', url: mail.url });
    await t.api('recruiter1').patch('/me/preferences', { mailAddress: 'many@example.org' });
    for (let n = 0; n < 200; n++) await notify(`mail-${n}`, `第 ${n} 件`);
    await flush();
    expect(mail.messages).toHaveLength(1);
    expect(await states()).toEqual(Array(20).fill('sent'));
  });

  it('leaves those in peace who want no group, also in a group of the whole house', async () => {
    await enter({ kind: 'wecom', url: robots.url('wecom') });
    await t.api('recruiter1').patch('/me/preferences', { robots: false });
    await notify('peace', '不发群');
    await flush();
    await t.api('recruiter1').patch('/me/preferences', { robots: true });
    expect(robots.received('wecom')).toEqual([]);
  });

  it('sends again what a process that died left behind', async () => {
    await enter({ kind: 'wecom', url: robots.url('wecom') });
    await notify('died', '发到一半');
    await t.drain();
    await t.db.exec(`UPDATE reminders_delivery SET state = 'sending', attempts = 1`);
    await t.get(Sending).flush();
    expect(robots.received('wecom')).toHaveLength(1);
  });

  it('waits as long as the vendor is shut after too many', async () => {
    await enter({ kind: 'wecom', url: robots.url('wecom') });
    robots.crowd('wecom');
    await notify('crowd', '太多了');
    await flush();
    const [row] = await t.db.rows<{ state: string; wait: string }>('SELECT state, TIMESTAMPDIFF(SECOND, NOW(3), next_at) AS wait FROM reminders_delivery');
    expect(row).toMatchObject({ state: 'failed' });
    expect(Number(row!.wait)).toBeGreaterThan(50);
  });

  it('one slow vendor holds up no other channel', async () => {
    await enter({ kind: 'wecom', url: robots.url('wecom') });
    await enter({ kind: 'feishu', url: robots.url('feishu'), secret: FAKE_ROBOT_SECRET });
    robots.silence('wecom', 1);
    await notify('slow', '两个群');
    await flush();
    expect(robots.received('feishu')).toHaveLength(1);
    expect((await states()).sort()).toEqual(['sent', 'unknown']);
  });

  it('a new address keeps the secret, a new secret keeps the address', async () => {
    const channel = await enter({ kind: 'dingtalk', url: robots.url('dingtalk'), secret: 'wrong' });
    expect((await t.api('admin').patch(`/channels/${channel.id}`, { secret: FAKE_ROBOT_SECRET })).status).toBe(200);
    expect((await t.api('admin').patch(`/channels/${channel.id}`, { url: robots.url('dingtalk') })).status).toBe(200);
    expect((await t.api('admin').post(`/channels/${channel.id}/test`, {})).body).toMatchObject({ ok: true });
  });

  it('takes no webhook that could not be signed', async () => {
    for (const secret of [undefined, '', 'whsec_short', 'plain-text-secret-long-enough']) {
      const answer = await t.api('admin').post('/channels', { kind: 'webhook', name: '无签名', url: receiver.url, ...(secret === undefined ? {} : { secret }) });
      expect([answer.status, answer.body.errors?.[0]?.path]).toEqual([400, 'secret']);
    }
  });

  it('says a 商密 project only by what may leave the house', async () => {
    await enter({ kind: 'wecom', url: robots.url('wecom') });
    await notify('b', '示例药业 3.20 亿元 评审会', '项目“海棠”评审会');
    await flush();
    expect(robots.received('wecom')[0]).toContain('海棠');
    expect(robots.received('wecom')[0]).not.toMatch(/示例药业|亿元/);
    expect((await t.api('recruiter1').get('/notifications')).body.items[0].title).toContain('示例药业');
  });

  it('makes one message of two hundred, within the vendor’s bytes and minutes', async () => {
    await enter({ kind: 'wecom', url: robots.url('wecom') });
    for (let n = 0; n < 200; n++) await notify(`many-${n}`, `第 ${n} 件：回访示例企业`);
    await flush();
    expect(robots.received('wecom')).toHaveLength(1);
    expect(robots.received('wecom')[0]).toContain('200 件提醒');
    for (let n = 0; n < 30; n++) {
      await notify(`more-${n}`, `又一件 ${n}`);
      await flush();
    }
    expect(robots.refused('wecom')).toEqual([]);
    expect(robots.received('wecom').length).toBeLessThanOrEqual(19);
  });

  it('takes errcode ≠ 0 as a failure, tries again, and shows the vendor’s answer', async () => {
    await enter({ kind: 'dingtalk', url: robots.url('dingtalk'), secret: 'the wrong secret' });
    await notify('c', '会失败的消息');
    await flush();
    const [delivery] = (await t.api('admin').get('/channels/deliveries')).body.items as Array<{ id: string; state: string; answer: string; attempts: number }>;
    expect(delivery).toMatchObject({ state: 'failed', attempts: 1, answer: expect.stringContaining('310000') });
    const [channel] = (await t.api('admin').get('/channels')).body.items as Array<{ id: string; version: number }>;
    await t.api('admin').patch(`/channels/${channel!.id}`, { url: robots.url('dingtalk'), secret: FAKE_ROBOT_SECRET });
    expect((await t.api('admin').post(`/channels/deliveries/${delivery!.id}/retry`)).status).toBe(204);
    await flush();
    expect(robots.received('dingtalk')).toHaveLength(1);
  });

  it('an unanswered message is unknown, not lost and not called sent', async () => {
    await enter({ kind: 'feishu', url: robots.url('feishu'), secret: FAKE_ROBOT_SECRET });
    robots.silence('feishu', 1);
    await notify('d', '没有回音');
    await flush();
    expect(await states()).toEqual(['unknown']);
    await t.db.exec('UPDATE reminders_delivery SET next_at = NOW(3)');
    await flush();
    expect(await states()).toEqual(['sent']);
    expect(robots.received('feishu')).toEqual(['没有回音\nhttps://crm.example/leads/1']);
  });

  it('signs webhooks, keeps their id over a retry, and gives up at last', async () => {
    await enter({ kind: 'webhook', url: receiver.url, secret: receiver.secret });
    receiver.answer = 500;
    await notify('e', '给别的系统');
    await flush();
    expect(await states()).toEqual(['failed']);
    receiver.answer = 204;
    await t.db.exec('UPDATE reminders_delivery SET next_at = NOW(3)');
    await flush();
    expect(receiver.accepted).toMatchObject([{ body: { title: '给别的系统' } }]);
    expect(receiver.rejected).toBe(0);
    receiver.answer = 500;
    await notify('f', '永远失败');
    await t.drain();
    for (let n = 0; n < 9; n++) {
      await t.db.exec(`UPDATE reminders_delivery SET next_at = NOW(3) WHERE state <> 'sent'`);
      await t.get(Sending).flush();
    }
    expect(await states()).toEqual(expect.arrayContaining(['dead']));
  });

  it('mails those who gave an address', async () => {
    await enter({ kind: 'mail', url: mail.url });
    await t.api('recruiter1').patch('/me/preferences', { mailAddress: 'someone@example.org' });
    await t.get(Reminders).set({ key: 'mail:1', kind: 'sample', title: '邮件提醒', dueAt: new Date(Date.now() - 1_000), recipients: [me] });
    await flush();
    await t.get(Sending).flush();
    expect(mail.messages).toMatchObject([{ to: ['someone@example.org'] }]);
  });

  it('never shows an address or a secret again, and keeps them sealed', async () => {
    const channel = await enter({ kind: 'wecom', url: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=top-secret-key' });
    expect(JSON.stringify((await t.api('admin').get('/channels')).body)).not.toContain('top-secret');
    expect(channel.hint).toBe('qyapi.weixin.qq.com …-key');
    expect(JSON.stringify(await t.db.rows('SELECT * FROM reminders_channel'))).not.toContain('top-secret');
  });
});
