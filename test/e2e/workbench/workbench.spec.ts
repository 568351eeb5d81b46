import { Reminders } from '@crm/reminders';
import { Tx } from '@crm/platform';
import { startTestApi, type DemoUsername, type TestApi } from '../../support/app';

let t: TestApi;
beforeAll(async () => { t = await startTestApi(); }, 60_000);
afterAll(() => t?.stop());

const HOUR = 3_600_000;
const idOf = async (username: string) => ((await t.api('manager').get('/users/directory')).body as { items: { id: string; username: string }[] }).items.find((user) => user.username === username)!.id;
const bench = async (user: DemoUsername, query = '') => (await t.api(user).get(`/pages/workbench${query}`)).body;

it('opens on an empty house with zeros, for each post', async () => {
  for (const user of ['recruiter1', 'lead1', 'operator_huoxian', 'manager'] as const) {
    const answer = await t.api(user).get('/pages/workbench');
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ counts: { overdue: 0, today: 0, tomorrow: 0, week: 0, idle: 0 }, todo: [], idle: [], endings: [] });
    expect(answer.body.figures.length).toBeGreaterThan(3);
  }
  expect((await t.api('admin').get('/pages/workbench')).status).toBe(403);
});

describe('with work to do', () => {
  let companyId: string;
  beforeAll(async () => {
    const made = await t.api('recruiter1').post('/companies', { name: '北京工作台医疗科技有限公司', description: '高端医疗器械' });
    companyId = made.body.id;
    const now = t.clock.now();
    await t.api('recruiter1').post(`/companies/${companyId}/follow-ups`, { kind: 'call', content: '要 1,200 ㎡，等技术总监答复', happenedAt: new Date(now.getTime() - HOUR), nextFollowUpAt: new Date(now.getTime() + 72 * HOUR), nextPlan: '确认层高' });
    await t.drain();
  });

  it('shows a promised follow-up with the last talk once it is due, first as coming, then as overdue', async () => {
    t.clock.advance(70 * HOUR);
    const due = (await bench('recruiter1', '?range=week')).todo.concat((await bench('recruiter1')).todo, (await bench('recruiter1', '?range=tomorrow')).todo);
    expect(due.some((todo: { company: { id: string } | null }) => todo.company?.id === companyId)).toBe(true);
    t.clock.advance(3 * HOUR);
    const { todo, counts } = await bench('recruiter1');
    expect(counts.overdue).toBe(1);
    expect(todo[0]).toMatchObject({ kind: 'follow_up', body: '确认层高', company: { id: companyId, name: '北京工作台医疗科技有限公司' }, lastTalk: { kind: 'call', content: '要 1,200 ㎡，等技术总监答复' }, ownerName: null });
    expect((await t.api('recruiter1').get('/pages/counts')).body).toMatchObject({ overdue: 1 });
  });

  it("is nobody else's, but the lead sees the team's with the owner's name", async () => {
    expect((await bench('recruiter2')).todo).toEqual([]);
    expect((await bench('lead1')).todo).toEqual([]);
    const team = await bench('lead1', '?scope=team');
    expect(team).toMatchObject({ scope: 'team', counts: { overdue: 1 } });
    expect(team.todo[0].ownerName).toBe('一组专员');
    expect((await bench('recruiter1', '?scope=team')).scope).toBe('mine');
  });

  it('moves with snooze and goes with done', async () => {
    const [{ reminderId }] = (await bench('recruiter1')).todo;
    expect((await t.api('recruiter1').post(`/reminders/${reminderId}/snooze`, { until: new Date(t.clock.now().getTime() + 24 * HOUR) })).status).toBeLessThan(300);
    expect((await bench('recruiter1')).counts).toMatchObject({ overdue: 0, tomorrow: 1 });
    expect((await t.api('recruiter1').post(`/reminders/${reminderId}/done`, {})).status).toBeLessThan(300);
    expect((await bench('recruiter1')).counts).toMatchObject({ overdue: 0, tomorrow: 0 });
  });

  it('keeps what ends elsewhere out of the list', async () => {
    await t.get(Tx).run(async () => t.get(Reminders).set({ key: 'wb:hold', kind: 'space.hold.ending', dueAt: t.clock.now(), title: '预留即将到期：A3-303', recipients: [await idOf('recruiter1')] }));
    expect((await bench('recruiter1')).todo).toEqual([]);
  });
});

describe('search', () => {
  it('finds companies by name and initials, clauses by code, each by its own rights', async () => {
    const groups = async (user: DemoUsername, q: string) => ((await t.api(user).get(`/search?q=${encodeURIComponent(q)}`)).body as { groups: { kind: string; items: { title: string; link: string }[] }[] }).groups;
    expect((await groups('recruiter1', '工作台医疗')).find(({ kind }) => kind === 'company')!.items[0]!.title).toBe('北京工作台医疗科技有限公司');
    expect((await groups('manager', 'gztyl')).find(({ kind }) => kind === 'company')?.items).toHaveLength(1);
    expect((await groups('recruiter2', '工作台医疗')).find(({ kind }) => kind === 'company')).toBeUndefined();
    expect((await groups('operator_biopark', 'BDA-03b')).find(({ kind }) => kind === 'policy')!.items[0]!.link).toContain('BDA-03b');
    expect((await t.api('recruiter1').get('/search')).status).toBe(400);
  });
});
