import { Reminders } from '@crm/reminders';
import { startTestApi, type TestApi } from '../../support/app';

describe('calendars', () => {
  let t: TestApi;
  let me: string;
  beforeAll(async () => {
    t = await startTestApi({ env: { PUBLIC_URL: 'https://crm.example' } });
    me = (await t.api('recruiter1').get('/me')).body.user.id as string;
  });
  afterAll(async () => {
    await t.stop();
    delete process.env.PUBLIC_URL;
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
