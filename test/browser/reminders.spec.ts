import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { DATABASE_SERVER, REDIS } from '../support/app';
import { DESKTOP, errorsOf, startBrowser, type TestBrowser } from '../support/browser';
import { type FakeRobots, startFakeRobots } from '../support/fakes/robots';
import { until } from '../support/poll';
import { layWire, type Wire } from '../support/proxy';

const MINUTE = 60_000;
let b: TestBrowser;
let redis: Wire;
let robots: FakeRobots;
let worker: ChildProcess;
let gone: Promise<void>;

/** A worker of its own, as in the house: nothing is drained by hand here. */
async function startWorker(): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production', DATABASE_URL: `${DATABASE_SERVER.replace(/\/$/, '')}/${b.t.schema}`, REDIS_URL: redis.url, LOG_LEVEL: 'info' };
  worker = spawn(process.execPath, [join(__dirname, '../../dist/apps/worker/main.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  gone = new Promise((resolve) => worker.once('exit', () => resolve()));
  let text = '';
  await Promise.race([
    gone.then(() => Promise.reject(new Error(`the worker ended: ${text}`))),
    new Promise<void>((resolve) => worker.stdout!.on('data', (part: Buffer) => { text += part.toString(); if (text.includes('worker runs')) resolve(); })),
  ]);
}

beforeAll(async () => {
  [redis, robots] = await Promise.all([layWire(REDIS), startFakeRobots()]);
  b = await startBrowser({ redis: redis.url, env: { OUTBOUND_PRIVATE: '1' } });
  await startWorker();
}, 6 * MINUTE);
afterAll(async () => {
  worker?.kill('SIGTERM');
  await gone;
  await b?.stop();
  await robots?.stop();
  await redis?.close();
  delete process.env.OUTBOUND_PRIVATE;
}, MINUTE);

it('a follow-up due in one minute comes to the open tab, the group and the calendar, though Redis dies meanwhile', async () => {
  const { t } = b;
  await t.api('admin').post('/channels', { kind: 'wecom', name: '招商一组群', url: robots.url('wecom') });
  const calendar = ((await t.api('recruiter1').post('/me/calendar-token')).body.calendarUrl as string).replace(/^https?:\/\/[^/]+/, '');
  const feed = async () => (await fetch(`${t.url}${calendar}`)).text();
  // the group hears of other things too: drafts of reports, at their hour
  const heard = () => robots.received('wecom').filter((text) => text.includes('示例准时'));
  const company = (await t.api('recruiter1').post('/companies', { name: '示例准时医疗器械有限公司' })).body as { id: string };
  const page = await b.open('recruiter1', DESKTOP);
  await page.waitForSelector('#main');
  await page.evaluate('window.sameTab = true');

  const dueAt = new Date(Date.now() + MINUTE);
  const logged = await t.api('recruiter1').post(`/companies/${company.id}/follow-ups`, { kind: 'call', content: '约好一分钟后再打', happenedAt: new Date(), nextFollowUpAt: dueAt, nextPlan: '回电确认层高' });
  expect(logged.status).toBe(201);
  expect(await feed()).toContain('SUMMARY:跟进 示例准时医疗器械有限公司');
  await redis.cut();

  // in the app: on time, without a reload, while Redis is still away
  await until('the toast in the open tab', () => page.evaluate<boolean>(`document.querySelector('.ui-toasts')?.textContent.includes('跟进 示例准时医疗器械有限公司') ?? false`), 2 * MINUTE);
  const [notice] = (await t.api('recruiter1').get('/notifications')).body.items as Array<{ title: string; createdAt: string }>;
  const late = new Date(notice!.createdAt).getTime() - dueAt.getTime();
  expect(late).toBeGreaterThanOrEqual(0);
  expect(late).toBeLessThan(75_000);
  expect(await page.evaluate<boolean>('window.sameTab === true')).toBe(true);
  await page.getByRole('button', { name: /通知，1 条未读/ }).waitFor();
  expect(heard()).toEqual([]);

  // outside: as soon as the queues are back, once
  await redis.mend();
  await until('the group', async () => heard().length > 0, 2 * MINUTE);
  expect(heard()).toEqual([expect.stringContaining('跟进 示例准时医疗器械有限公司')]);
  expect((await feed()).match(/SUMMARY:跟进 示例准时/g)).toHaveLength(1);
  expect((await t.api('recruiter1').get('/notifications?total=true')).body.total).toBe(1);
  expect(errorsOf(page)).toEqual([]);
});
