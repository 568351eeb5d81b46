import { startTestApi, type TestApi } from '../../support/app';
import { makeRooms } from '../../support/space.rooms';

/** The alarm 项目停滞: every act moves it, and it follows the project into other hands. */
let t: TestApi;
let n = 0;
beforeAll(async () => {
  t = await startTestApi();
}, 120_000);
afterAll(() => t?.stop());

const open = async (): Promise<string> => {
  const company = await t.api('recruiter1').post('/companies', { name: `北京停滞样例${'甲乙丙丁'[n++]}医药有限公司` });
  return (await t.api('recruiter1').post('/projects', { companyId: company.body.id, title: '不外传的名称' })).body.id;
};
const idOf = async (username: string): Promise<string> =>
  ((await t.api('lead1').get('/users/directory')).body.items as { id: string; username: string }[]).find((u) => u.username === username)!.id;
const alarm = async (id: string) => {
  const row = await t.db.row<{ id: string; title: string; dueAt: Date }>(
    `SELECT id, title, due_at AS dueAt FROM pub_reminders_reminder WHERE kind = 'project_stalled' AND subject_id = ?`,
    [id],
  );
  const people = await t.db.rows<{ id: string }>('SELECT user_id AS id FROM pub_reminders_recipient WHERE reminder_id = ?', [row!.id]);
  return { title: row!.title, dueAt: row!.dueAt.getTime(), people: people.map((p) => p.id) };
};
/** As if nothing had happened for a while. */
const rest = (id: string) =>
  t.db.exec(`UPDATE reminders_reminder SET due_at = due_at - INTERVAL 5 DAY WHERE kind = 'project_stalled' AND subject_id = ?`, [id]);

it('moves on when the sheet is filled in', async () => {
  const id = await open();
  const first = await alarm(id);
  await rest(id);
  expect((await t.api('recruiter1').patch(`/projects/${id}`, { summary: '有进展' })).status).toBe(200);
  expect((await alarm(id)).dueAt).toBeGreaterThanOrEqual(first.dueAt);
});

it('moves on when a room is held', async () => {
  const id = await open();
  const first = await alarm(id);
  await rest(id);
  const [room] = await makeRooms(t, { park: 'biopark', perFloor: 1, areaM2: 300 });
  const until = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
  expect((await t.api('recruiter1').post('/holds', { unitIds: [room!.id], holder: { kind: 'project', id }, until })).status).toBe(201);
  await t.drain();
  expect((await alarm(id)).dueAt).toBeGreaterThanOrEqual(first.dueAt);
});

it('goes to the new owner, and says the code name once the name is covered', async () => {
  const id = await open();
  const [recruiter, lead] = await Promise.all([idOf('recruiter1'), idOf('lead1')]);
  expect((await alarm(id)).people).toContain(recruiter);
  expect((await t.api('recruiter1').patch(`/projects/${id}`, { secrecy: 'secret', codeName: '青竹' })).status).toBe(200);
  expect((await alarm(id)).title).toBe('项目停滞：青竹');
  expect((await t.api('lead1').patch(`/projects/${id}`, { ownerId: lead })).status).toBe(200);
  expect((await alarm(id)).people).toEqual([lead]);
});

it('is given to nobody who cannot hold a project', async () => {
  const id = await open();
  for (const ownerId of [await idOf('operator_biopark'), '00000000-0000-4000-8000-000000000000']) {
    const refused = await t.api('lead1').patch(`/projects/${id}`, { ownerId });
    expect([refused.status, refused.body.code, refused.body.errors?.[0]?.path]).toEqual([400, 'PIPELINE.OWNER_UNKNOWN', 'ownerId']);
  }
  expect((await t.api('recruiter1').patch(`/projects/${id}`, { ownerId: await idOf('lead1') })).body.code).toBe('PIPELINE.OWNER_NEEDS_LEAD');
});
