import { forwardStages, type Stage } from '@crm/pipeline/words';
import { FunnelRollup } from '@crm/reports';
import fc from 'fast-check';
import { DATABASE_SERVER, startTestApi, type TestApi } from '../../support/app';
import { StageHistory } from '../../support/stage-histories';

type User = 'manager' | 'lead1' | 'recruiter1';
const life = fc.record({
  day: fc.integer({ min: 1, max: 25 }), owner: fc.integer({ min: 0, max: 1 }), investmentWan: fc.constantFrom(null, 100, 2_500),
  path: fc.array(fc.constantFrom<Stage>(...forwardStages, 'paused', 'lost'), { maxLength: 7 }), reason: fc.constantFrom('policy', 'no_space', null),
});

describe('every figure opens exactly the records it counts', () => {
  let t: TestApi;
  let people: Array<{ ownerId: string; teamId: string }>;
  beforeAll(async () => {
    t = await startTestApi();
    t.clock.set('2026-03-31T04:00:00Z');
    const { items } = (await t.api('manager').get('/users/directory')).body as { items: Array<{ id: string; username: string; teamId: string }> };
    people = ['recruiter1', 'recruiter2'].map((name) => items.find((user) => user.username === name)!).map((user) => ({ ownerId: user.id, teamId: user.teamId }));
    for (const [i, name] of ['甲示例医疗器械', '乙示例生物医药', '丙示例检测'].entries()) {
      const made = await t.api(i === 2 ? 'recruiter2' : 'recruiter1').post('/leads', { company: { name: `${name}有限公司` }, source: i ? 'fair' : 'visit' });
      await t.api(i === 2 ? 'recruiter2' : 'recruiter1').post(`/companies/${made.body.companyId ?? made.body.company?.id}/follow-ups`, { kind: 'call', content: '电话沟通。', happenedAt: '2026-03-30T02:00:00Z', noNext: true });
    }
    await t.drain();
  });
  afterAll(() => t.stop());

  const get = async <T>(user: User, path: string): Promise<T> => {
    const answer = await t.api(user).get(path.replace('/api/v1', ''));
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.text}`);
    return answer.body as T;
  };
  const total = async (user: User, drill: string) => (await get<{ total: number }>(user, drill)).total;
  const period = 'from=2026-03-01&to=2026-03-31';

  it('for moves, losses, delivery, targets, cohorts, times and load, whoever asks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 8 }), fc.constantFrom<User>('manager', 'lead1', 'recruiter1'), async (lives, user) => {
        for (const table of ['pipeline_stage_log', 'pipeline_project_park', 'pipeline_project']) await t.db.exec(`DELETE FROM ${table}`);
        await t.get(FunnelRollup).rebuild();
        for (const one of lives) {
          const history = await StageHistory.start(t.db, { ...people[one.owner]!, direction: null, investmentWan: one.investmentWan }, new Date(Date.UTC(2026, 2, one.day, 1)));
          for (const [i, to] of one.path.entries()) await history.move(to, new Date(Date.UTC(2026, 2, one.day, 2 + i)), to === 'lost' ? one.reason : null);
        }
        const lost = await get<{ reasons: Array<{ count: number; drill: string }> }>(user, `/reports/lost?${period}`);
        for (const row of lost.reasons) expect(await total(user, row.drill)).toBe(row.count);
        const delivery = await get<{ tracks: Array<{ signed: number; drill: string; drills: Record<string, string> } & Record<string, number>> }>(user, '/reports/delivery');
        for (const row of delivery.tracks) {
          expect(await total(user, row.drill)).toBe(row.signed);
          for (const [name, drill] of Object.entries(row.drills)) expect(await total(user, drill)).toBe(row[name]);
        }
        const targets = await get<{ teams: Array<{ metrics: Array<{ metric: string; count: number; drill: string }> }> }>(user, '/reports/team-targets');
        for (const row of targets.teams.flatMap((team) => team.metrics)) expect(await total(user, row.drill)).toBe(row.count);
        const cohorts = await get<{ months: Array<{ cells: Array<{ reached: number; drill: string }> }> }>(user, `/reports/cohorts?${period}`);
        for (const cell of cohorts.months.at(-1)!.cells) expect(await total(user, cell.drill)).toBe(cell.reached);
        const times = await get<{ stages: Array<{ n: number; drill: string }> }>(user, `/reports/stage-times?${period}`);
        for (const row of times.stages) expect(await total(user, row.drill)).toBe(row.n);
        const load = await get<{ people: Array<{ activeProjects: number; overdue: number; noPlan: number; drill: string; drills: Record<string, string> }> }>(user, '/reports/workload');
        for (const row of load.people) {
          expect(await total(user, row.drill)).toBe(row.activeProjects);
          for (const name of ['overdue', 'noPlan'] as const) expect(await total(user, row.drills[name]!)).toBe(row[name]);
        }
      }),
      { numRuns: 8 },
    );
  });

  it.each<User>(['manager', 'lead1', 'recruiter1'])('for follow-ups, clocks and sources, as %s', async (user) => {
    const load = await get<{ people: Array<Record<string, number> & { drills: Record<string, string> }>; activity: Array<{ count: number; drill: string }> }>(user, '/reports/workload');
    for (const row of load.people) for (const name of ['leadsHeld', 'followUps7', 'followUps30']) expect(await total(user, row.drills[name]!)).toBe(row[name]);
    for (const row of load.activity) expect(await total(user, row.drill)).toBe(row.count);
    const sla = await get<{ clocks: Array<Record<string, number> & { drill: string; drills: Record<string, string> }>; sources: Array<Record<string, number> & { drill: string; drills: Record<string, string> }> }>(user, '/reports/sla');
    expect(sla.sources.length).toBeGreaterThan(0);
    for (const row of sla.clocks) {
      expect(await total(user, row.drill)).toBe(row.started);
      for (const [name, drill] of Object.entries(row.drills)) expect(await total(user, drill)).toBe(row[name]);
    }
    for (const row of sla.sources) {
      expect(await total(user, row.drill)).toBe(row.leads);
      for (const [name, drill] of Object.entries(row.drills)) expect(await total(user, drill)).toBe(row[name]);
    }
  });
});

describe('reports on a replica', () => {
  it('read through the second connection, which may write nothing, and give the same figures', async () => {
    const user = 'crm_reader';
    const plain = await startTestApi();
    await plain.db.exec(`CREATE USER IF NOT EXISTS ${user}@'%' IDENTIFIED BY 'reads-only'`);
    await plain.db.exec(`GRANT SELECT ON \`crm\\_t\\_%\`.* TO ${user}@'%'`);
    const address = new URL(DATABASE_SERVER);
    const databaseOf = plain.schema;
    process.env.REPLICA_URL = `mysql://${user}:reads-only@${address.host}/${databaseOf}`;
    const reading = await startTestApi({ env: { REPLICA_URL: process.env.REPLICA_URL } });
    try {
      // a replica that stands still: the second house writes to its own schema and reads reports from the first one's
      await plain.api('recruiter1').post('/projects', { companyId: (await plain.api('recruiter1').post('/companies', { name: '甲示例医疗器械有限公司' })).body.id, title: '示例项目', track: 'lease', parks: ['huoxian'], expected: { investmentWan: 900 } });
      for (const path of ['funnel?asOf=2020-01-01', 'forecast', 'lost', 'workload', 'sla', 'delivery', 'policy', 'moves?stage=screening']) expect([path, (await reading.api('manager').get(`/reports/${path}`)).status]).toEqual([path, 200]);
      const figure = async (t: TestApi) => ((await t.api('manager').get('/reports/forecast')).body as { totalWan: number }).totalWan;
      expect([await figure(reading), await figure(plain)]).toEqual([900, 900]);
    } finally {
      delete process.env.REPLICA_URL;
      await reading.stop();
      await plain.stop();
    }
  });
});
