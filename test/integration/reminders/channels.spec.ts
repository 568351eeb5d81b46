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
    for (const table of ['reminders_delivery', 'reminders_channel', 'reminders_notification', 'reminders_reminder']) await t.db.exec(`DELETE FROM ${table}`);
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

  it('the calendar feed: the reminder, an ETag, and nothing after a new address', async () => {
    await t.get(Reminders).set({ key: 'ics:1', kind: 'sample', title: '示例企业来访', body: '联系 13800001111', dueAt: new Date(Date.now() + 3_600_000), recipients: [me] });
    const url = (await t.api('recruiter1').post('/me/calendar-token')).body.calendarUrl.replace('https://crm.example', t.url) as string;
    const feed = await fetch(url);
    const text = await feed.text();
    expect(feed.headers.get('content-type')).toContain('text/calendar');
    expect(text).toContain('SUMMARY:示例企业来访');
    expect(text).not.toContain('13800001111');
    expect((await fetch(url, { headers: { 'if-none-match': feed.headers.get('etag')! } })).status).toBe(304);
    await t.api('recruiter1').post('/me/calendar-token');
    expect((await fetch(url)).status).toBe(404);
  });

  it('the working-day calendar: 国庆 off, its 调休 worked, a correction wins, 2027 is an estimate', async () => {
    const day = async (on: string) => ((await t.api('recruiter1').get(`/workdays?year=${on.slice(0, 4)}`)).body.items as Array<{ day: string; isWorkday: boolean; corrected: boolean; estimated: boolean }>).find((one) => one.day === on);
    expect(await day('2026-10-01')).toMatchObject({ isWorkday: false, estimated: false });
    expect(await day('2027-03-01')).toMatchObject({ estimated: true });
    await t.api('admin').put('/workdays', { day: '2026-11-23', isWorkday: false, name: '本单位活动' });
    expect(await day('2026-11-23')).toMatchObject({ isWorkday: false, corrected: true });
    await t.api('admin').put('/workdays', { day: '2026-11-23', isWorkday: null });
    expect(await day('2026-11-23')).toMatchObject({ isWorkday: true, corrected: false });
  });
});

describe('addresses that must not be called', () => {
  let t: TestApi;
  beforeAll(async () => {
    t = await startTestApi();
  });
  afterAll(() => t.stop());

  it.each(['http://example.org/hook', 'https://127.0.0.1/x', 'https://0x7f000001/x', 'https://017700000001/x', 'https://[::1]/x', 'https://[::ffff:7f00:1]/x', 'https://169.254.169.254/latest', 'https://10.0.0.8/x', 'https://u:p@example.org/x', 'file:///etc/passwd'])(
    '%s',
    async (url) => {
      const answer = await t.api('admin').post('/channels', { kind: 'webhook', name: '试探', url, secret: 'whsec_eA==' });
      expect([answer.status, answer.body.code]).toEqual([400, 'REMINDERS.ADDRESS_REFUSED']);
    },
  );

  it('a name that resolves to the inside is refused when it is called', async () => {
    const channel = (await t.api('admin').post('/channels', { kind: 'webhook', name: '试探', url: 'https://localhost/x', secret: 'whsec_eA==' })).body as { id: string };
    expect((await t.api('admin').post(`/channels/${channel.id}/test`, {})).body.code).toBe('REMINDERS.ADDRESS_REFUSED');
  });
});
