import { forwardStages, type Stage } from '@crm/pipeline/words';
import { FunnelRollup } from '@crm/reports';
import fc from 'fast-check';
import { startTestApi, type TestApi } from '../../support/app';
import { StageHistory } from '../../support/stage-histories';

interface Figures {
  stages: Array<{ stage: string; reached: number; entered: number; here: number; paused: number; lost: number; drill: string; drills: Record<string, string> }>;
  groups: Array<{ key: string; stages: Figures['stages'] }>;
  velocity: { n: number; medianDays: number | null };
  compare: Figures | null;
  asOf: string;
}

/** A day of March 2026 with a move or, at times, the undo of the last one. */
const act = fc.record({ day: fc.integer({ min: 1, max: 30 }), to: fc.constantFrom<Stage>(...forwardStages.slice(0, 7), 'paused', 'lost'), undo: fc.integer({ min: 0, max: 4 }) });
const life = fc.record({ entered: fc.integer({ min: 1, max: 20 }), owner: fc.integer({ min: 0, max: 1 }), direction: fc.constantFrom('innovative_drug', 'ai_health', null), acts: fc.array(act, { maxLength: 8 }) });

describe('the funnel as of a past day', () => {
  let t: TestApi;
  let people: Array<{ ownerId: string; teamId: string }>;
  beforeAll(async () => {
    t = await startTestApi();
    const { items } = (await t.api('manager').get('/users/directory')).body as { items: Array<{ id: string; username: string; teamId: string }> };
    people = ['recruiter1', 'recruiter2'].map((name) => items.find((user) => user.username === name)!).map((user) => ({ ownerId: user.id, teamId: user.teamId }));
  });
  afterAll(() => t.stop());

  const clear = async () => {
    for (const table of ['pipeline_stage_log', 'pipeline_project_park', 'pipeline_project']) await t.db.exec(`DELETE FROM ${table}`);
    await t.get(FunnelRollup).rebuild();
  };
  const at = (day: number, step: number) => new Date(Date.UTC(2026, 2, day, 1, 0, step));
  const funnel = async (query: string) => (await t.api('manager').get(`/reports/funnel?from=2026-03-01&to=2026-03-31${query}`)).body as Figures;
  const bare = (figures: Figures) => figures.stages.map(({ drill: _, drills: __, ...rest }) => rest);
  const total = async (drill: string) => (await t.api('manager').get(drill.replace('/api/v1', ''))).body.total as number;

  it('keeps what it said for a day, however the history grows, and opens the list of that day', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 8 }), fc.integer({ min: 5, max: 25 }), async (lives, day) => {
        await clear();
        const acts = lives.flatMap((one, who) => [{ day: one.entered, who, start: true as const }, ...one.acts.filter((a) => a.day >= one.entered).map((a) => ({ ...a, who, start: false as const }))]);
        const projects = new Map<number, StageHistory>();
        const play = async (from: number, to: number) => {
          for (const [step, one] of acts.filter((a) => a.day >= from && a.day <= to).sort((a, b) => a.day - b.day).entries()) {
            const { owner, direction } = lives[one.who]!;
            if (one.start) projects.set(one.who, await StageHistory.start(t.db, { ...people[owner]!, direction }, at(one.day, step)));
            else if (one.undo === 0) await projects.get(one.who)!.undo(at(one.day, step));
            else await projects.get(one.who)!.move(one.to, at(one.day, step));
          }
        };
        await play(1, day);
        const then = await funnel('&groupBy=direction');
        await play(day + 1, 30);
        const on = `2026-03-${String(day).padStart(2, '0')}`;
        const later = await funnel(`&groupBy=direction&asOf=${on}`);
        expect(bare(later)).toEqual(bare(then));
        expect(later.velocity).toEqual(then.velocity);
        expect(new Map(later.groups.map((group) => [group.key, bare({ ...later, stages: group.stages })]))).toEqual(new Map(then.groups.map((group) => [group.key, bare({ ...then, stages: group.stages })])));
        expect(later.asOf).toBe(`${on}T15:59:59.999Z`);
        for (const stage of later.stages) {
          expect(await total(stage.drill)).toBe(stage.reached);
          for (const figure of ['entered', 'here', 'paused', 'lost'] as const) expect(await total(stage.drills[figure]!)).toBe(stage[figure]);
        }
        const now = await funnel('');
        for (const stage of now.stages) for (const figure of ['entered', 'here', 'paused', 'lost'] as const) expect(await total(stage.drills[figure]!)).toBe(stage[figure]);
      }),
      { numRuns: 10 },
    );
  });

  it('counts a project that came back and one that was lost and reopened once each', async () => {
    await clear();
    const back = await StageHistory.start(t.db, { ...people[0]!, direction: null }, at(2, 0));
    for (const [i, to] of (['negotiating', 'siteVisit', 'negotiating', 'siteVisit', 'review', 'negotiating'] as const).entries()) await back.move(to, at(3 + i, 0));
    const reopened = await StageHistory.start(t.db, { ...people[0]!, direction: null }, at(2, 1));
    for (const [i, to] of (['negotiating', 'lost', 'negotiating', 'review', 'signed'] as const).entries()) await reopened.move(to, at(3 + i, 1));
    const of = (figures: Figures, stage: string) => figures.stages.find((one) => one.stage === stage)!;
    const now = await funnel('');
    expect(of(now, 'negotiating')).toMatchObject({ reached: 2, entered: 2, here: 0, lost: 0 });
    expect(of(now, 'siteVisit')).toMatchObject({ reached: 2, entered: 1 }); // the second one skipped it
    expect(of(now, 'review')).toMatchObject({ reached: 2, entered: 2, here: 1 }); // the first came this far, though it stands in 洽谈 again
    expect(of(now, 'signed')).toMatchObject({ reached: 1, entered: 1, here: 1 });
    expect(of(await funnel('&asOf=2026-03-04'), 'negotiating')).toMatchObject({ reached: 2, lost: 1 });
    expect(of(await funnel('&asOf=2026-03-05'), 'negotiating')).toMatchObject({ reached: 2, lost: 0 });
    expect(now.velocity).toEqual({ n: 1, medianDays: 5, p90Days: 5 });
  });

  it('sets two periods side by side', async () => {
    await clear();
    for (const day of [2, 3, 12]) await (await StageHistory.start(t.db, { ...people[0]!, direction: null }, at(day, 0))).move('negotiating', at(day + 1, 0));
    const { body } = await t.api('manager').get('/reports/funnel?from=2026-03-10&to=2026-03-20&compareFrom=2026-03-01&compareTo=2026-03-09');
    expect([body.stages[0].reached, body.compare.stages[0].reached, body.compare.stages[1].reached]).toEqual([1, 2, 2]);
    expect(await total(body.compare.stages[1].drill)).toBe(2);
  });

  it.each([
    ['from=2026-13-01', 'from'],
    ['from=2026-02-30', 'from'],
    ['to=yesterday', 'to'],
    ['from=2026-03-02&to=2026-03-01', 'to'],
    ['asOf=2999-01-01', 'asOf'],
    ['compareFrom=2026-01-01', 'compareTo'],
    ['compareFrom=2026-02-01&compareTo=2026-01-01', 'compareTo'],
    ['groupBy=mood', 'groupBy'],
  ])('refuses %s and names %s', async (query, path) => {
    const { status, body } = await t.api('manager').get(`/reports/funnel?${query}`);
    expect(status).toBe(400);
    expect(body.errors.map((error: { path: string }) => error.path)).toContain(path);
  });

  it('refuses a date the calendar does not have in the lists behind the figures too', async () => {
    expect((await t.api('manager').get('/projects?cohortFrom=2026-02-30')).body.errors[0].path).toBe('cohortFrom');
  });
});
