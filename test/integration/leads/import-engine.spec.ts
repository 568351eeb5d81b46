import { completeUscc } from '@crm/companies';
import { IMPORT_JOBS, ImportCommit, Tasks } from '@crm/platform';
import { startTestApi, type TestApi } from '../../support/app';
import { checkFile, commitImport, type ImportAnswer, undoImport } from '../../support/imports';

const code = (n: number) => completeUscc(`91110108MC${String(n).padStart(6, '0')}`);
const HAN = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';
const name = (n: number) => `北京导入${HAN[n % 22]}${HAN[Math.floor(n / 22) % 22]}${HAN[Math.floor(n / 484) % 22]}医疗科技有限公司`;
const csv = (lines: string[][]) => ({ name: '展会.csv', bytes: Buffer.from(lines.map((l) => l.join(',')).join('\n')) });
const HEAD = ['企业名称', '统一社会信用代码', '联系人', '手机', '主营产品', '备注'];
const line = (n: number, more: Partial<Record<'code' | 'note' | 'products', string>> = {}) => [name(n), more.code ?? code(n), '联系人甲', `139${String(10_000_000 + n)}`, more.products ?? '试剂', more.note ?? ''];

describe('the import engine', () => {
  let t: TestApi;
  const counted = async (sql: string, params: unknown[] = []) => Number((await t.db.row<{ n: string }>(sql, params))?.n);
  beforeAll(async () => {
    t = await startTestApi();
  }, 240_000);
  afterAll(() => t?.stop());

  it('mends a row in place and counts again', async () => {
    const wrong = `${code(1).slice(0, 17)}${code(1).endsWith('A') ? 'B' : 'A'}`;
    const checked = await checkFile(t, csv([HEAD, line(0), line(1, { code: wrong }), line(2), ['', '', '联系人乙', '13800001111', '试剂', '']]));
    expect(checked.counts).toMatchObject({ rows: 4, ready: 2, errors: 2 });
    const mended = await t.api('recruiter1').patch(`/imports/${checked.id}/rows/3`, { uscc: code(1) });
    expect(mended.body).toMatchObject({ counts: { ready: 3, errors: 1 } });
    const twin = await t.api('recruiter1').patch(`/imports/${checked.id}/rows/5`, { values: { name: name(2) } });
    expect(twin.body).toMatchObject({ counts: { ready: 3, errors: 0, duplicates: 1 } });
    for (const body of [{ role: 'admin' }, { values: { __proto__x: '1' } }, { action: 'drop' }, { values: 'x' }]) expect((await t.api('recruiter1').patch(`/imports/${checked.id}/rows/3`, body)).status).toBe(400);
    expect((await t.api('recruiter1').patch(`/imports/${checked.id}/rows/99`, { action: 'skip' })).status).toBe(404);
    expect((await t.api('lead1').get(`/imports/${checked.id}`)).status).toBe(404);
    expect(await commitImport(t, checked.id)).toMatchObject({ state: 'done', counts: { imported: 3 } });
    expect((await t.api('recruiter1').post(`/imports/${checked.id}/commit`, {})).body).toMatchObject({ code: 'IMPORTS.NOT_NOW' });
  });

  it('writes an error file that can be imported again as it is', async () => {
    const checked = await checkFile(t, csv([HEAD, line(10), line(11, { code: '9.11101E+17' }), line(12, { code: '91110108MC' })]));
    expect(checked.counts).toMatchObject({ ready: 1, errors: 2 });
    const answer = await fetch(`${t.url}/api/v1/imports/${checked.id}/errors.xlsx`, { headers: { authorization: `Bearer ${await t.token('recruiter1')}` } });
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    const again = await checkFile(t, { name: '需要修改.xlsx', bytes: Buffer.from(await answer.arrayBuffer()) });
    expect(again.counts).toMatchObject({ rows: 2, errors: 2 });
    expect(Object.values(again.suggestedMapping)).toEqual(expect.arrayContaining(['name', 'uscc', 'contactName', 'contactPhone']));
  });

  it('fills empty fields when asked, changes nothing the second time, and never another team’s company', async () => {
    const first = await commitImport(t, (await checkFile(t, csv([HEAD, [name(20), code(20), '', '', '', '']]))).id);
    expect(first.counts.created).toBe(1);
    const file = csv([HEAD, line(20), line(21)]);
    const foreign = await t.api('recruiter2').post('/leads', { company: { name: name(21), uscc: code(21) }, source: '来访' });
    expect(foreign.status).toBe(201);
    const checked = await checkFile(t, file);
    expect(checked.counts).toMatchObject({ rows: 2, duplicates: 2 });
    const rows = (await t.api('recruiter1').get(`/imports/${checked.id}/rows?state=duplicate`)).body as { items: { duplicate: { why: string; label: string; owner: string; canUpdate: boolean } }[] };
    expect(rows.items[0]?.duplicate).toMatchObject({ why: '代码相同', label: name(20), canUpdate: true });
    expect(rows.items[1]?.duplicate).toMatchObject({ canUpdate: false });
    expect(rows.items[1]?.duplicate.owner).toContain('创新二组');
    expect(rows.items[1]?.duplicate.label).not.toContain(name(21).slice(4, 7));
    const before = await t.db.row<{ version: number }>('SELECT version FROM companies_company WHERE uscc = ?', [code(21)]);
    const updated = await commitImport(t, checked.id, { onDuplicate: 'update' });
    expect(updated.counts).toMatchObject({ created: 0, updated: 1 });
    expect(await t.db.row('SELECT version FROM companies_company WHERE uscc = ?', [code(21)])).toEqual(before);
    const twice = await commitImport(t, (await checkFile(t, file)).id, { onDuplicate: 'update' });
    expect(twice.counts).toMatchObject({ created: 0, updated: 0 });
    const forced = await commitImport(t, (await checkFile(t, file)).id, { onDuplicate: 'create' });
    expect(forced.counts).toMatchObject({ created: 0 });
  });

  it('undoes what nobody touched and lists what stays', async () => {
    const done = await commitImport(t, (await checkFile(t, csv([HEAD, line(30), line(31), line(32), line(33)]))).id);
    const leads = (await t.api('recruiter1').get(`/leads?importId=${done.id}&state=pooled&sort=company`)).body as { items: { id: string; companyId: string; company: { name: string }; ownerId: string | null }[] };
    expect(leads.items).toHaveLength(4);
    expect(leads.items.every((l) => l.ownerId === null)).toBe(true);
    const of = (n: number) => leads.items.find((l) => l.company.name === name(n)) as { id: string; companyId: string };
    expect((await t.api('recruiter1').post(`/leads/${of(30).id}/claim`)).status).toBe(200);
    expect((await t.api('recruiter1').post(`/companies/${of(31).companyId}/follow-ups`, { kind: 'call', content: '问候', happenedAt: t.clock.now().toISOString(), noNext: true })).status).toBe(201);
    expect((await t.api('recruiter1').patch(`/companies/${of(32).companyId}`, { parentGroup: '示例集团' })).status).toBe(200);
    const undone = await undoImport(t, done.id);
    expect(undone).toMatchObject({ state: 'undone', undo: { removed: 1, kept: 3 } });
    expect(undone.undo?.items.map((k) => k.reason).sort()).toEqual(['线索已被认领或处理', '资料已改动', '已有跟进'].sort());
    expect(await counted('SELECT COUNT(*) AS n FROM companies_company WHERE uscc = ?', [code(33)])).toBe(0);
    expect(await counted('SELECT COUNT(*) AS n FROM leads_lead l WHERE l.company_id = ?', [of(31).companyId])).toBe(1);
  });

  it('refuses an undo after seven days', async () => {
    const done = await commitImport(t, (await checkFile(t, csv([HEAD, line(40)]))).id);
    t.clock.advance(7 * 86_400_000 + 60_000);
    expect((await t.api('recruiter1').post(`/imports/${done.id}/undo`, {})).body).toMatchObject({ code: 'IMPORTS.UNDO_TOO_LATE' });
    t.clock.advance(-(7 * 86_400_000 + 60_000));
  });

  it('goes on where it was when the work breaks off between two chunks, without a row twice', async () => {
    const checked = await checkFile(t, csv([HEAD, ...Array.from({ length: 1_300 }, (_, i) => line(1_000 + i))]));
    expect(checked.counts.ready).toBe(1_300);
    expect((await t.api('recruiter1').post(`/imports/${checked.id}/commit`, {})).status).toBe(202);
    const task = (await t.db.row<{ id: string }>('SELECT task_id AS id FROM platform_import WHERE id = ?', [checked.id]))?.id as string;
    const tasks = t.get(Tasks);
    // A process that dies after its first chunk: the second step never commits, the lease stays until it runs out.
    const commit = t.get(ImportCommit) as unknown as { step(row: unknown, after: number, done: number): Promise<unknown> };
    const step = commit.step.bind(commit);
    let steps = 0;
    commit.step = async (...args) => {
      if (++steps > 1) throw Object.assign(new Error('the process was killed'), { code: 'ECONNRESET' });
      return step(...args);
    };
    await t.get(ImportCommit).run(task).catch(() => undefined);
    commit.step = step;
    const half = (await t.api('recruiter1').get(`/imports/${checked.id}`)).body as ImportAnswer & { progress: { done: number } };
    expect(half.progress.done).toBeGreaterThan(0);
    expect(half.progress.done).toBeLessThan(1_300);
    await t.db.exec(`UPDATE platform_task SET state = 'running', lease_until = NOW(3) - INTERVAL 1 MINUTE, error = NULL WHERE id = ?`, [task]);
    await t.db.exec(`UPDATE platform_import SET state = 'running' WHERE id = ?`, [checked.id]);
    await tasks.sweep();
    await t.job(IMPORT_JOBS.commit, { taskId: task });
    const done = (await t.api('recruiter1').get(`/imports/${checked.id}`)).body as ImportAnswer;
    expect(done).toMatchObject({ state: 'done', counts: { imported: 1_300 } });
    expect(await counted('SELECT COUNT(*) AS n FROM leads_lead WHERE import_id = ?', [checked.id])).toBe(1_300);
    expect(await counted('SELECT COUNT(*) AS n FROM (SELECT company_id FROM leads_lead WHERE import_id = ? GROUP BY company_id HAVING COUNT(*) > 1) d', [checked.id])).toBe(0);
    await t.db.exec('DELETE FROM platform_outbox');
  });

  it('keeps staged rows sealed: no phone number in clear', async () => {
    const rows = await t.db.rows<{ sealed: string }>('SELECT sealed FROM platform_import_row LIMIT 50');
    expect(rows.every((r) => !/1[39]\d{9}/.test(r.sealed))).toBe(true);
  });
});
