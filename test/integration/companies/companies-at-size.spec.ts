import { CompaniesService, CompanyAccess, CompanyReading, Computed, Duplicates } from '@crm/companies';
import type { Actor } from '@crm/identity';
import { newId, Tasks } from '@crm/platform';
import { demoContext } from '../../../apps/api/demo/context';
import { startTestApi, type TestApi } from '../../support/app';

const ROWS = 4_000;
const WORDS = ['医疗器械', '生物科技', '制药', '诊断技术', '医学检验', '健康管理', '细胞技术', '智能医疗'];
const SYLLABLES = '澜序昀启观潮屹澄芮衡景湛牧野鹤汀青屿岚枢砚秋予衡泽霖闻溪舒朗映川知微望舒映岳榆沐朔芒桐曦拙朴临沧彧衡湛露行舟溯光启芃琅玕槿序';

let t: TestApi;
let recruiter: Actor;
let manager: Actor;
let ids: string[];

const nameOf = (i: number): string => `北京${SYLLABLES[i % 60]}${SYLLABLES[(i * 7 + 3) % 60]}${SYLLABLES[(i * 13 + Math.floor(i / 60)) % 60]}${WORDS[i % WORDS.length]}有限公司`;

beforeAll(async () => {
  t = await startTestApi();
  const app = { get: <T>(token: abstract new (...args: never[]) => T): T => t.get(token) };
  const context = await demoContext(app as never);
  recruiter = context.actor('recruiter1');
  manager = context.actor('manager');
  const poolId = newId();
  await t.get(CompanyAccess).setPoolAudience(poolId, 'all');
  ids = [];
  for (let i = 0; i < ROWS; i += 1_000) {
    const inputs = Array.from({ length: 1_000 }, (_, k) => ({ name: nameOf(i + k), contacts: [{ name: '联系人', phone: `1390000${String(i + k).padStart(4, '0')}` }] }));
    ids.push(...(await t.get(CompaniesService).createMany(recruiter, inputs, { grants: [{ subjectKind: 'pool', subjectId: poolId, why: 'pool' }], how: '导入', origin: { kind: 'import', id: poolId } })));
  }
  await t.db.exec('analyze table companies_company, companies_search_token, companies_access').catch(() => undefined);
}, 180_000);
afterAll(() => t?.stop());

const explain = async (sql: string, params: unknown[]): Promise<{ table: string; key: string | null; rows: string }[]> => t.db.rows(`explain ${sql}`, params);

describe('the company list and search at size', () => {
  it('reads the search through the token index', async () => {
    const plan = await explain(
      `select distinct c.id as id from companies_search_token t straight_join companies_company c on c.id = t.company_id where t.place = 1 and t.token >= ? and t.token < ? and c.active = 1 limit 200`,
      ['澜序', '澜序\u{10FFFF}'],
    );
    expect(plan.find((p) => p.table === 't')).toMatchObject({ key: 'PRIMARY' });
    expect(plan.find((p) => p.table === 'c')).toMatchObject({ key: 'PRIMARY' });
  });

  it('reads the first page through the list index, not the table', async () => {
    const plan = await explain('select c.id from companies_company c where c.active = 1 order by c.updated_at desc, c.id desc limit 21', []);
    expect(plan[0]?.key).toBe('companies_company_updated');
  });

  it('finds by part of the name, initials and phone among all, as manager and through a pool', async () => {
    const name = nameOf(1234);
    for (const actor of [manager, recruiter]) {
      const service = t.get(CompanyReading);
      expect((await service.list(actor, { q: name.slice(2, 6) })).items.some((c) => c.name === name)).toBe(true);
      expect((await service.list(actor, { q: '13900001234' })).items.map((c) => c.name)).toEqual([name]);
      expect((await service.list(actor, { q: name })).items[0]?.name).toBe(name);
      expect((await service.list(actor, { q: '医疗器械 澜序' })).items.every((c) => c.name.includes('医疗器械'))).toBe(true);
      expect((await service.list(actor, { total: true })).total).toBe(ROWS);
    }
  });

  it('fills a page for a popular word, without any word, and by fit', async () => {
    const service = t.get(CompanyReading);
    for (const filter of [{ q: '医疗' }, {}, { sort: '-fit' }]) {
      const page = await service.list(recruiter, filter);
      expect(page.items.length).toBe(20);
    }
  });

  it('walks every page once, each company on one of them', async () => {
    const seen = new Set<string>();
    let cursor: string | undefined;
    do {
      const page = await t.get(CompanyReading).list(manager, { limit: 200, sort: '-updatedAt', cursor });
      for (const c of page.items) seen.add(c.id);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen.size).toBe(ROWS);
  });
});

describe('many at once', () => {
  it('checks a thousand for duplicates in a handful of statements', async () => {
    const questions = Array.from({ length: 1_000 }, (_, i) => ({ name: nameOf(i), phones: [`1390000${String(i).padStart(4, '0')}`] }));
    const hits = await t.get(Duplicates).findMany(recruiter, questions);
    expect(hits.every((list, i) => list.some((h) => h.companyId === ids[i] && h.certainty === 'same' && h.visible))).toBe(true);
  });

  it('re-scores all in steps, resumes where it stopped and counts each once', async () => {
    const computed = t.get(Computed);
    const taskId = await computed.startRescore(manager.userId);
    const tasks = t.get(Tasks);
    let steps = 0;
    const original = tasks.run.bind(tasks);
    const broken = jest.spyOn(tasks, 'run').mockImplementationOnce((id, step) => original(id, async (at) => {
      if (++steps > 2) throw Object.assign(new Error('the worker dies'), { code: 'ECONNRESET' });
      return step(at);
    }));
    await expect(computed.runRescore(taskId)).rejects.toThrow();
    broken.mockRestore();
    await t.db.exec('update platform_task set lease_until = null where id = ?', [taskId]);
    expect(await tasks.byId(taskId)).toMatchObject({ state: 'running', done: 500 });
    await computed.runRescore(taskId);
    expect(await tasks.byId(taskId)).toMatchObject({ state: 'done', done: ROWS, total: ROWS });
    const scored = await t.db.row<{ n: string; rows: string }>('select count(*) as n, (select count(*) from companies_fit) as `rows` from companies_company where fit_total >= 0');
    expect([Number(scored?.n), Number(scored?.rows)]).toEqual([ROWS, ROWS]);
  }, 120_000);

  it('undoes what nobody touched and keeps the rest', async () => {
    const [touched, ...others] = ids.slice(0, 50) as [string, ...string[]];
    await t.db.exec('update companies_company set version = 2 where id = ?', [touched]);
    const { removed, kept } = await t.get(CompaniesService).undoCreated(recruiter, [touched, ...others]);
    expect(removed).toEqual(others);
    expect(kept).toEqual([{ id: touched, reason: 'changed' }]);
    expect(await t.db.rows('select 1 from companies_search_token where company_id in (?)', [others])).toEqual([]);
    expect(await t.db.rows('select 1 from companies_phone where company_id in (?)', [others])).toEqual([]);
  });
});

it('twelve people creating one company at once make one', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => t.api(i % 2 ? 'recruiter1' : 'recruiter2').post('/companies', { name: `北京抢建医疗${i}有限公司`, uscc: '91350100M000100Y43' })));
  expect(answers.map((a) => a.status).sort()).toEqual([201, ...Array(11).fill(409)]);
});
