import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestApi, type TestApi } from '../../support/app';
import { checkFile, commitImport, importFile, undoImport } from '../../support/imports';

const SHARED = join(__dirname, '../../../../shared');
const present = existsSync(join(SHARED, 'accept/fair-leads.xlsx'));
if (!present) console.log('../shared is not there: the real lead sheets are not imported');

(present ? describe : describe.skip)('real lead sheets', () => {
  let t: TestApi;
  const file = (path: string) => ({ name: path.split('/').at(-1) ?? '', bytes: readFileSync(join(SHARED, path)) });
  beforeAll(async () => {
    t = await startTestApi();
  }, 120_000);
  afterAll(() => t?.stop());

  it('counts a messy fair sheet exactly, imports it, and takes it back', async () => {
    const want = JSON.parse(readFileSync(join(SHARED, 'accept/fair-leads.expected.json'), 'utf8')) as { rows: { name: string; code: string | null }[]; errors: { sheetRow: number }[]; duplicates: number; secondContacts: number };
    const checked = await checkFile(t, file('accept/fair-leads.xlsx'));
    expect(checked.counts).toMatchObject({ rows: 82, ready: 70, errors: want.errors.length, duplicates: want.duplicates });
    const errors = (await t.api('recruiter1').get(`/imports/${checked.id}/rows?state=error`)).body as { items: { row: number; faults: { message: string }[] }[] };
    expect(errors.items.map((r) => r.row)).toEqual(want.errors.map((e) => e.sheetRow));
    expect(errors.items[0]?.faults[0]?.message).toBe('Excel 把代码转成了科学计数法，后几位已丢失。请抄录原件。');
    const done = await commitImport(t, checked.id);
    expect(done).toMatchObject({ state: 'done', counts: { imported: want.rows.length } });
    const names = new Set(((await t.db.rows('SELECT c.name FROM leads_lead l JOIN companies_company c ON c.id = l.company_id')) as { name: string }[]).map((r) => r.name));
    expect(want.rows.filter((r) => !names.has(r.name))).toEqual([]);
    const second = await t.db.row<{ n: string }>("SELECT COUNT(*) AS n FROM companies_contact WHERE name = '联系人丁'");
    expect(Number(second?.n)).toBe(want.secondContacts);
    const found = (await t.api('recruiter1').get(`/companies?q=${want.rows[0]?.code}`)).body as { items: { name: string }[] };
    expect(found.items[0]?.name).toBe(want.rows[0]?.name);
    expect((await importFile(t, file('accept/fair-leads.xlsx'))).counts.imported).toBe(0);
    expect(await undoImport(t, done.id)).toMatchObject({ state: 'undone', undo: { removed: 70, kept: 0 } });
    expect((await importFile(t, file('accept/fair-leads.xlsx'))).counts.imported).toBe(70);
  }, 120_000);

  it('imports the registry extracts in both encodings, the second time nothing', async () => {
    const first = await importFile(t, file('data/registry-medical-makers.csv'));
    console.log('registry', first.counts);
    expect(first.counts.imported).toBeGreaterThanOrEqual(560);
    expect((await importFile(t, file('data/registry-medical-makers.csv'))).counts.imported).toBe(0);
    const gb = await importFile(t, file('data/registry-tongzhou.gb18030.csv'));
    console.log('gb18030', gb.counts);
    expect(gb.counts.imported).toBeGreaterThanOrEqual(2_000);
    const found = (await t.api('recruiter1').get(`/companies?q=${encodeURIComponent('北京医疗设备厂')}`)).body as { items: { name: string }[] };
    expect(found.items[0]?.name).toBe('北京医疗设备厂有限责任公司');
    expect((await undoImport(t, gb.id)).undo?.removed).toBe(gb.counts.imported);
    expect((await undoImport(t, first.id)).undo?.removed).toBe(first.counts.imported);
  }, 300_000);
});
