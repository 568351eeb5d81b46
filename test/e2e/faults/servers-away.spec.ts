import { DATABASE_SERVER, REDIS, startTestApi, type TestApi } from '../../support/app';
import { until } from '../../support/poll';
import { layWire, type Wire } from '../../support/proxy';

describe('when a server goes away and comes back', () => {
  let t: TestApi;
  let database: Wire;
  let redis: Wire;
  beforeAll(async () => {
    [database, redis] = await Promise.all([layWire(DATABASE_SERVER), layWire(REDIS)]);
    t = await startTestApi({ databaseServer: database.url, redis: redis.url });
  });
  afterAll(async () => {
    await database.mend();
    await redis.mend();
    await t.stop();
    await Promise.all([database.close(), redis.close()]);
  });

  const ready = async () => {
    const answer = await fetch(`${t.url}/health/ready`);
    return { ...((await answer.json()) as { reasons: string[] }), status: answer.status };
  };

  it('without Redis people sign in, write and read; ready says what is missing', async () => {
    await redis.cut();
    expect(await until('degraded', async () => ((await ready()).reasons.includes('redis') ? ready() : null))).toMatchObject({ status: 200, reasons: ['redis'] });
    expect((await t.api().post('/auth/login', { username: 'manager', password: t.password })).status).toBe(200);
    const reminder = await t.api('recruiter1').post('/reminders', { title: '断网时也要记下', dueAt: new Date() });
    expect(reminder.status).toBe(201);
    await redis.mend();
    await until('ok again', async () => (await ready()).reasons.length === 0);
    await t.drain();
    expect((await t.api('recruiter1').get('/notifications')).body.items).toMatchObject([{ title: '断网时也要记下' }]);
  });

  it('locks wrong passwords also without Redis', async () => {
    await redis.cut();
    const statuses: number[] = [];
    for (let i = 0; i < 11; i++) statuses.push((await t.api().post('/auth/login', { username: 'auditor', password: 'wrong' })).status);
    expect(statuses.at(-1)).toBe(429);
    await redis.mend();
  });

  it('without the database it says so in Chinese, and works again without a restart', async () => {
    const token = await t.token('recruiter1');
    await database.cut();
    const answer = await t.api().get('/me', { authorization: `Bearer ${token}` });
    expect([answer.status, answer.body.code]).toEqual([503, 'PLATFORM.UNAVAILABLE']);
    expect(await ready()).toMatchObject({ status: 503, reasons: ['database'] });
    expect((await fetch(`${t.url}/health/live`)).status).toBe(200);
    await database.mend();
    await until('the database', async () => (await t.api().get('/me', { authorization: `Bearer ${token}` })).status === 200);
  });
});
