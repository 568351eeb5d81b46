import { newId } from '@crm/platform';
import { forwardStages, type Stage } from '@crm/pipeline/words';
import { FunnelRollup } from '@crm/reports';
import fc from 'fast-check';
import { startTestApi, type TestApi } from '../../support/app';

interface StageFigures {
  stage: string;
  entered: number;
  reached: number;
  here: number;
  paused: number;
  lost: number;
  drill: string;
  drills: Record<string, string>;
}

/** One invented project: the day it came in, who has it, and every stage it went to. */
interface History {
  day: number;
  owner: number;
  direction: 'high_end_device' | 'innovative_drug' | null;
  leader: boolean;
  path: Stage[];
}

const history: fc.Arbitrary<History> = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  owner: fc.integer({ min: 0, max: 1 }),
  direction: fc.constantFrom('high_end_device' as const, 'innovative_drug' as const, null),
  leader: fc.boolean(),
  path: fc.array(fc.constantFrom<Stage>(...forwardStages.slice(0, 6), 'paused', 'lost'), { maxLength: 6 }),
});

describe('the funnel tells the truth', () => {
  let t: TestApi;
  let owners: string[];
  let teams: string[];
  beforeAll(async () => {
    t = await startTestApi();
    const { items } = (await t.api('manager').get('/users/directory')).body as { items: Array<{ id: string; username: string; teamId: string }> };
    const people = ['recruiter1', 'recruiter2'].map((name) => items.find((user) => user.username === name)!);
    owners = people.map((user) => user.id);
    teams = people.map((user) => user.teamId);
  });
  afterAll(() => t.stop());

  const clear = async () => {
    for (const table of ['pipeline_stage_log', 'pipeline_project_park', 'pipeline_project']) await t.db.exec(`DELETE FROM ${table}`);
    await t.get(FunnelRollup).rebuild();
  };

  /** Writes a history as the pipeline would have left it. */
  const write = async ({ day, owner, direction, leader, path }: History) => {
    const id = newId();
    const at = (step: number) => new Date(Date.UTC(2026, 2, day, 2, 0, step));
    const no = (stage: Stage | null) => (stage === null ? 0 : forwardStages.indexOf(stage as (typeof forwardStages)[number]) + 1);
    let at0: Stage = 'screening';
    let resume: Stage | null = null;
    const rows: Array<Record<string, unknown>> = [];
    const log = (from: Stage | null, to: Stage, resumeStage: Stage | null) =>
      rows.push({
        id: newId(), project_id: id, seq: rows.length + 1, from_stage: from, to_stage: to, resume_stage: resumeStage, moved_at: at(rows.length), recorded_at: at(rows.length),
        by_id: owners[owner], spent_ms: from ? 86_400_000 : null, owner_id: owners[owner], team_id: teams[owner], direction, track: 'lease', kind_leader: leader ? 1 : 0, kind_specialised: 0, kind_service: 0,
      });
    log(null, 'screening', null);
    for (const to of path) {
      const stopped: boolean = at0 === 'paused' || at0 === 'lost';
      if (to === at0 || (stopped && !no(to))) continue;
      const next: Stage = stopped ? resume! : to; // from a stop only back to where it was
      const from: Stage = at0;
      resume = no(next) ? null : from;
      log(from, next, resume);
      at0 = next;
    }
    await t.db.insert('pipeline_project', {
      id, title: '示例项目', company_id: newId(), stage: at0, resume_stage: resume, stage_entered_at: at(rows.length), track: 'lease', owner_id: owners[owner], team_id: teams[owner], direction,
      kind_leader: leader ? 1 : 0, kind_specialised: 0, kind_service: 0, last_act_at: at(rows.length), entered_at: at(0), reached_no: Math.max(...rows.map((row) => no(row.to_stage as Stage))), last_log_id: rows.at(-1)!.id, created_by: owners[owner],
    });
    await t.db.insert('pipeline_stage_log', rows);
    return { at0, resume, reached: Math.max(...rows.map((row) => no(row.to_stage as Stage))), visited: new Set(rows.map((row) => row.to_stage as Stage)), day, direction, owner, leader };
  };

  const figures = async (query: string, as: 'manager' | 'lead1' = 'manager') => (await t.api(as).get(`/reports/funnel?from=2026-03-01&to=2026-03-31${query}`)).body as { stages: StageFigures[]; groups: Array<{ key: string; stages: StageFigures[] }> };
  const listed = async (stage: StageFigures, as: 'manager' | 'lead1' = 'manager') => (await t.api(as).get(stage.drill.replace('/api/v1', ''))).body.total as number;

  it('counts by hand what it says, and opens exactly that list', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(history, { minLength: 1, maxLength: 12 }), async (histories) => {
        await clear();
        const projects = [];
        for (const one of histories) projects.push(await write(one));
        const { stages } = await figures('');
        for (const [i, stage] of stages.entries()) {
          const no = i + 1;
          expect(stage.reached).toBe(projects.filter((project) => project.reached >= no).length);
          expect(stage.entered).toBe(projects.filter((project) => project.visited.has(forwardStages[i]!)).length);
          expect(stage.reached).toBe((stages[no]?.reached ?? 0) + stage.here + stage.paused + stage.lost);
          expect(await listed(stage)).toBe(stage.reached);
        }
        const byDirection = await figures('&groupBy=direction');
        for (const group of byDirection.groups) {
          expect(group.stages[0]!.reached).toBe(projects.filter((project) => (project.direction ?? 'none') === group.key).length);
          expect(await listed(group.stages[0]!)).toBe(group.stages[0]!.reached);
        }
        const mixed = await figures('&groupBy=owner&direction=high_end_device&kind=leader');
        expect(mixed.groups.reduce((sum, group) => sum + group.stages[0]!.reached, 0)).toBe(projects.filter((project) => project.direction === 'high_end_device' && project.leader).length);
      }),
      { numRuns: 12 },
    );
  });

  it('is the same from the rollup and from the log, and after a rebuild', async () => {
    await clear();
    for (const one of fc.sample(history, 40)) await write(one);
    const first = await figures('&groupBy=kind');
    expect((await figures('')).stages).toEqual((await figures('&asOf=2026-04-30')).stages.map((stage) => ({ ...stage, drill: stage.drill.replace('&asOf=2026-04-30', ''), drills: Object.fromEntries(Object.entries(stage.drills).map(([name, path]) => [name, path.replace('&asOf=2026-04-30', '')])) })));
    const months = () => t.db.row<{ n: string }>(`SELECT COUNT(*) AS n FROM reports_reached WHERE grain = 'm'`);
    expect((await months())!.n).toBe('0'); // read day by day so far
    await t.get(FunnelRollup).rebuild();
    expect(Number((await months())!.n)).toBeGreaterThan(0);
    expect((await figures('&groupBy=kind')).stages).toEqual(first.stages);
    const fromLog = await figures('&track=lease&groupBy=kind');
    const bare = (groups: typeof first.groups) => groups.map(({ key, stages }) => [key, stages.map(({ drill: _, drills: __, ...rest }) => rest)]);
    expect(bare(fromLog.groups)).toEqual(bare(first.groups));
  });

  it('answers from the log while a bulk load waits to be counted, and the same once the job has counted it', async () => {
    await clear();
    for (let day = 1; day <= 36; day++) await write({ day, owner: day % 2, direction: 'innovative_drug', leader: false, path: day % 3 ? ['negotiating', 'review'] : ['lost'] });
    const ask = async () => (await t.api('manager').get('/reports/funnel?from=2026-02-01&to=2026-04-30&groupBy=direction')).body as { stages: StageFigures[]; groups: unknown };
    const waiting = async () => Number((await t.db.row<{ n: string }>('SELECT COUNT(*) AS n FROM reports_dirty_day'))!.n);
    const first = await ask();
    expect(first.stages[0]!.reached).toBe(36);
    expect(await waiting()).toBe(36);
    await t.job('reports.catchUp');
    expect(await waiting()).toBe(0);
    const second = await ask();
    expect([second.stages, second.groups]).toEqual([first.stages, first.groups]);
  });

  it('is counted once when two workers come for the same months', async () => {
    await clear();
    for (let day = 1; day <= 36; day++) await write({ day, owner: 0, direction: null, leader: false, path: ['negotiating'] });
    await figures(''); // marks the days
    await t.db.exec('UPDATE pipeline_project SET updated_at = NOW(3) - INTERVAL 1 HOUR');
    const rollup = t.get(FunnelRollup);
    const counted = await Promise.all([rollup.catchUp(), rollup.catchUp()]);
    expect(counted[0]! + counted[1]!).toBe(2); // March and April
    expect((await figures('')).stages[0]!.reached).toBe(31);
  });

  it('shows a lead the team, and the list agrees', async () => {
    await clear();
    for (const owner of [0, 0, 1]) await write({ day: 3, owner, direction: null, leader: false, path: ['negotiating'] });
    const { stages } = await figures('', 'lead1');
    expect(stages[0]!.reached).toBe(2);
    expect(await listed(stages[1]!, 'lead1')).toBe(2);
  });

  it('follows a move at once', async () => {
    await clear();
    const one = await write({ day: 5, owner: 0, direction: null, leader: false, path: [] });
    expect((await figures('')).stages[1]!.reached).toBe(0);
    expect(one.at0).toBe('screening');
    await write({ day: 5, owner: 0, direction: null, leader: false, path: ['negotiating', 'lost'] });
    expect((await figures('')).stages[1]).toMatchObject({ reached: 1, lost: 1 });
  });

  it('refuses a period that ends before it begins, and a grouping it does not know', async () => {
    expect((await t.api('manager').get('/reports/funnel?from=2026-03-02&to=2026-03-01')).status).toBe(400);
    expect((await t.api('manager').get('/reports/funnel?groupBy=mood')).status).toBe(400);
  });
});
