import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Audit, AuditChain, Blobs, type Db, Secrets, Tasks } from '@crm/platform';
import { startTestApi, type TestApi } from '../../support/app';

const anchor = join(mkdtempSync(join(tmpdir(), 'crm-anchor-')), 'anchor.log');

describe('the audit trail', () => {
  let t: TestApi;
  let chain: AuditChain;
  let db: Db;
  beforeAll(async () => {
    t = await startTestApi({ env: { AUDIT_ANCHOR_FILE: anchor } });
    chain = t.get(AuditChain);
    db = t.db;
    for (let n = 0; n < 20; n++) await t.get(Audit).record({ actorId: null, action: 'sample.done', subject: { kind: 'sample', id: String(n) }, data: { n } });
  });
  afterAll(() => t.stop());

  /** Changes the trail behind the product's back, looks at the verdict, and puts everything back. */
  const tampered = async (statement: string) => {
    await db.exec('CREATE TABLE platform_kept AS SELECT * FROM platform_audit');
    await db.exec(statement);
    const verdict = await t.api('auditor').post('/audit/verify');
    await db.exec('DELETE FROM platform_audit');
    await db.exec('INSERT INTO platform_audit SELECT * FROM platform_kept');
    await db.exec('DROP TABLE platform_kept');
    return verdict.body as { ok: boolean; firstBad?: { seq: number; reason: string } };
  };

  it('is sealed in a chain whose head is also kept outside the database', async () => {
    expect(await chain.verify()).toMatchObject({ ok: true, unsealed: expect.any(Number) });
    while ((await chain.seal()) > 0);
    const verdict = await chain.verify();
    expect(verdict).toMatchObject({ ok: true, unsealed: 0 });
    expect(readFileSync(anchor, 'utf8')).toContain(`"seq":${verdict.checked}`);
  });

  it('shows a changed entry, a deleted one, a swapped pair and a cut end', async () => {
    const { checked } = await chain.verify();
    expect(await tampered("UPDATE platform_audit SET data = '{\"n\":99}' WHERE seq = 5")).toMatchObject({ ok: false, firstBad: { seq: 5, reason: 'CHANGED' } });
    expect(await tampered('DELETE FROM platform_audit WHERE seq = 7')).toMatchObject({ ok: false, firstBad: { seq: 7, reason: 'MISSING' } });
    expect(await tampered('UPDATE platform_audit SET seq = CASE seq WHEN 8 THEN -9 WHEN 9 THEN -8 END WHERE seq IN (8, 9)')).toMatchObject({ ok: false });
    expect(await tampered(`DELETE FROM platform_audit WHERE seq > ${checked - 3}`)).toMatchObject({ ok: false, firstBad: { seq: checked - 2, reason: 'TRUNCATED' } });
    expect((await chain.verify()).ok).toBe(true);
  });
});

describe('long work that survives a crash', () => {
  let t: TestApi;
  let tasks: Tasks;
  beforeAll(async () => {
    t = await startTestApi();
    tasks = t.get(Tasks);
  });
  afterAll(() => t.stop());

  it('goes on where the last finished step ended, and never does a step twice', async () => {
    const id = await tasks.start({ kind: 'sample.task', params: { size: 5 }, total: 5 });
    const did: number[] = [];
    const step = (crashAt?: number) => async ({ done }: { done: number }) => {
      if (done === crashAt) throw Object.assign(new Error('the worker died'), { code: 'ECONNRESET' });
      did.push(done);
      return { done: done + 1, finished: done + 1 === 5, result: { did: done + 1 } };
    };
    await tasks.run(id, step(2)).catch(() => undefined);
    expect(await tasks.byId(id)).toMatchObject({ state: 'running', done: 2 });
    await tasks.run(id, step());
    expect(did).toEqual([0, 1]); // the dead worker's lease still holds
    await t.db.exec('UPDATE platform_task SET lease_until = NOW(3) - INTERVAL 1 SECOND WHERE id = ?', [id]);
    await tasks.sweep();
    expect(await t.db.row('SELECT name FROM platform_outbox WHERE name = ?', ['sample.task'])).toBeDefined();
    await Promise.all([tasks.run(id, step()), tasks.run(id, step())]);
    expect(did).toEqual([0, 1, 2, 3, 4]);
    expect(await tasks.byId(id)).toMatchObject({ state: 'done', done: 5, result: { did: 5 } });
    await t.db.exec("DELETE FROM platform_outbox WHERE name = 'sample.task'");
  });

  it('says in Chinese why it failed', async () => {
    const id = await tasks.start({ kind: 'sample.task', params: {} });
    await expect(tasks.run(id, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await tasks.byId(id)).toMatchObject({ state: 'failed', error: expect.stringContaining('请重试') });
    await t.db.exec("DELETE FROM platform_outbox WHERE name = 'sample.task'");
  });

  it('keeps files of any size whole', async () => {
    const bytes = Buffer.alloc(2_500_000, 'x');
    bytes[2_000_001] = 7;
    const id = await t.get(Blobs).put({ name: '示例.bin', contentType: 'application/octet-stream', bytes, owner: { kind: 'sample', id: 'x' } });
    expect((await t.get(Blobs).read(id)).bytes.equals(bytes)).toBe(true);
  });

  it('seals secrets so that a changed letter is noticed, and finds them by a blind index', () => {
    const secrets = t.get(Secrets);
    const sealed = secrets.encrypt('13800001111');
    expect(sealed).not.toContain('138');
    expect(secrets.decrypt(sealed)).toBe('13800001111');
    expect(() => secrets.decrypt(`${sealed.slice(0, -2)}AA`)).toThrow();
    expect(secrets.blindIndex('13800001111')).toBe(secrets.blindIndex('13800001111'));
    expect(secrets.blindIndex('13800001111')).not.toBe(secrets.blindIndex('13800001112'));
  });
});
