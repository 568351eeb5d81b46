import { startTestApi, type TestApi } from '../../support/app';
import { fillDemo } from '../../support/demo';

type User = 'manager' | 'lead1' | 'recruiter1';

/** The demo is what a stranger judges the reports by: its figures are there, and each opens the companies it counts. */
describe('the reports on the demo data', () => {
  let t: TestApi;
  beforeAll(async () => {
    t = await startTestApi();
    await fillDemo(t);
  }, 300_000);
  afterAll(() => t?.stop());
  const get = async <T>(user: User, path: string): Promise<T> => (await t.api(user).get(path.replace('/api/v1', ''))).body as T;

  it.each<User>(['manager', 'lead1', 'recruiter1'])('policies: as many companies as the lists show, as %s', async (user) => {
    type Figures = Record<'companies' | 'matched' | 'eligible' | 'open' | 'bestWan', number> & { drill: string; drills: Record<'matched' | 'eligible' | 'open', string> };
    const policy = await get<Figures>(user, '/reports/policy');
    const rows = async (drill: string) => (await get<{ items: { clauses: number; bestWan: number | null }[] }>(user, `${drill}&limit=200`)).items;
    expect(policy.eligible).toBeGreaterThan(0);
    expect(await rows(policy.drill)).toHaveLength(policy.companies);
    for (const outcome of ['matched', 'eligible', 'open'] as const) expect(await rows(policy.drills[outcome])).toHaveLength(policy[outcome]);
    for (const row of await rows(policy.drills.eligible)) expect(row.clauses).toBeGreaterThan(0);
    expect((await rows(policy.drill)).reduce((sum, row) => sum + (row.bestWan ?? 0), 0)).toBeCloseTo(policy.bestWan, 3);
  });

  it('sources: leads that became projects, leads that came to nothing and leads in hand', async () => {
    const { sources } = await get<{ sources: { source: string; leads: number; converted: number; discarded: number }[] }>('manager', '/reports/sla?from=2020-01-01&to=2099-12-31');
    const sum = (key: 'leads' | 'converted' | 'discarded') => sources.reduce((n, s) => n + s[key], 0);
    expect(sum('converted')).toBeGreaterThan(40);
    expect(sum('discarded')).toBeGreaterThan(0);
    expect(sum('leads')).toBeGreaterThan(sum('converted') + sum('discarded'));
  });
});
