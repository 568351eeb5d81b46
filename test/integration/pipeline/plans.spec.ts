import { newId } from '@crm/platform';
import { HOLDINGS } from '../../../libs/pipeline/src/data/hand-over.repository';
import { startTestApi, type TestApi } from '../../support/app';

/** Every list reads by an index, whatever else lies in the table. */
let t: TestApi;
let project: string;
let person: string;
beforeAll(async () => {
  t = await startTestApi();
  const company = await t.api('recruiter1').post('/companies', { name: '北京索引样例医药有限公司' });
  person = (await t.api('recruiter1').get('/me')).body.user.id;
  const ids: string[] = [];
  for (let i = 0; i < 12; i++)
    ids.push((await t.api('recruiter1').post('/projects', { companyId: company.body.id, title: `样例 ${i}` })).body.id);
  project = ids[0] as string;
  const at = new Date();
  const many = Array.from({ length: 1_200 }, (_, i) => ids[i % 12] as string);
  await t.db.insert(
    'pipeline_file',
    many.map((project_id, i) => ({
      id: newId(),
      project_id,
      purpose: 'other',
      subject_id: i % 2 ? newId() : null,
      blob_id: newId(),
      name: `${i}.pdf`,
      content_type: 'application/pdf',
      size: 1,
      created_by: person,
      created_at: at,
    })),
  );
  await t.db.insert(
    'pipeline_referral',
    many.map((project_id, i) => ({
      id: newId(),
      project_id,
      from_jurisdiction: 'tongzhou',
      to_jurisdiction: i % 40 ? 'changping' : 'bda',
      reason: 'x',
      state: 'proposed',
      proposed_by: i % 40 ? newId() : person,
    })),
  );
  for (const table of ['pipeline_file', 'pipeline_referral', 'pipeline_project', 'leads_conflict'])
    await t.db.rows(`ANALYZE TABLE ${table}`);
}, 120_000);
afterAll(() => t?.stop());

const keyOf = async (sql: string, params: unknown[], table: string): Promise<string | null> =>
  (await t.db.rows<{ table: string; key: string | null }>(`EXPLAIN ${sql}`, params)).find((r) => r.table === table)?.key ?? null;

it('counts what each person holds by the indexes of owners', async () => {
  expect(await keyOf(HOLDINGS, [newId()], 'p')).toBe('pipeline_project_owner');
  expect(await keyOf(HOLDINGS, [newId()], 'c')).toBe('pipeline_condition_owner');
});

it.each([
  [
    'papers of a project',
    'SELECT f.id FROM pipeline_file f WHERE f.project_id = ? ORDER BY f.created_at DESC, f.id LIMIT 300',
    () => [project],
    'f',
    /^pipeline_file_project/,
  ],
  [
    'papers of a record',
    `SELECT f.id FROM pipeline_file f WHERE f.subject_id = ? AND f.purpose = 'material'`,
    () => [newId()],
    'f',
    /^pipeline_file_subject$/,
  ],
  [
    'referrals asked of a jurisdiction',
    'SELECT id FROM pipeline_referral WHERE to_jurisdiction = ?',
    () => ['bda'],
    'pipeline_referral',
    /^pipeline_referral_to$/,
  ],
  [
    'referrals proposed by a person',
    'SELECT id FROM pipeline_referral WHERE proposed_by = ?',
    () => [person],
    'pipeline_referral',
    /^pipeline_referral_by$/,
  ],
] as const)('%s', async (_name, sql, params, table, key) => {
  expect(String(await keyOf(sql, params(), table))).toMatch(key);
});
