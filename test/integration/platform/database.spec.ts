import { Db, errnoOf, Leases, listPage, newId, Outbox, OutboxRelay, PLATFORM, Tx, Where } from '@crm/platform';
import { startTestApi, type TestApi } from '../../support/app';

describe('transactions, lists, leases and the outbox on a real database', () => {
  let t: TestApi;
  let db: Db;
  let tx: Tx;
  beforeAll(async () => {
    t = await startTestApi();
    db = t.get(Db);
    tx = t.get(Tx);
    await db.exec('CREATE TABLE platform_sample (id char(36) character set ascii PRIMARY KEY, n int NOT NULL, j longtext NULL, KEY ix_n (n, id))');
  });
  afterAll(() => t.stop());
  beforeEach(() => db.exec('DELETE FROM platform_sample'));

  const put = (n: number, id = newId()) => db.insert('platform_sample', { id, n, j: { n } });
  const count = async () => Number((await db.row<{ c: string }>('SELECT COUNT(*) AS c FROM platform_sample'))!.c);

  it('keeps all or nothing, and nested calls join the outer one', async () => {
    await expect(
      tx.run(async () => {
        await put(1);
        await tx.run(() => put(2));
        throw PLATFORM.NOT_FOUND();
      }),
    ).rejects.toMatchObject({ code: 'PLATFORM.NOT_FOUND' });
    expect(await count()).toBe(0);
  });

  it('does what waits for the commit only after it, and only once', async () => {
    const seen: number[] = [];
    await tx.run(async () => {
      await put(1);
      tx.afterCommit(async () => seen.push(await count()));
    });
    const rolledBack = tx.run(async () => {
      tx.afterCommit(() => seen.push(-1));
      throw PLATFORM.NOT_FOUND();
    });
    await expect(rolledBack).rejects.toMatchObject({ kind: 'not_found' });
    expect(seen).toEqual([1]);
  });

  it('runs a whole transaction again after a deadlock', async () => {
    const [a, b] = [newId(), newId()];
    await put(0, a);
    await put(0, b);
    const add = (first: string, second: string, meet: () => Promise<void>) =>
      tx.run(async () => {
        await db.exec('UPDATE platform_sample SET n = n + 1 WHERE id = ?', [first]);
        await meet();
        await db.exec('UPDATE platform_sample SET n = n + 1 WHERE id = ?', [second]);
      });
    let waiting = 0;
    let open: () => void = () => undefined;
    const both = new Promise<void>((resolve) => {
      open = resolve;
    });
    const meet = async () => {
      if (++waiting >= 2) open();
      await both;
    };
    await Promise.all([add(a, b, meet), add(b, a, meet)]);
    expect(waiting).toBeGreaterThan(2); // one of them was thrown out and came again
    expect(await db.rows('SELECT n FROM platform_sample')).toEqual([{ n: 2 }, { n: 2 }]);
  });

  it('never changes or deletes without a condition', async () => {
    await expect(db.update('platform_sample', { n: 1 }, {})).rejects.toThrow('every row');
    await expect(db.remove('platform_sample', { id: undefined })).rejects.toThrow('undefined');
  });

  it('pages through a list without gap or repetition, while rows with equal values lie on the border', async () => {
    for (const n of [1, 1, 1, 2, 2, 3, 3]) await put(n);
    const seen: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await listPage<{ id: string; n: number }>(db, { select: 'id, n', from: 'platform_sample', where: new Where(), sorts: { n: 'n' }, sort: '-n', defaultSort: 'n', id: 'id', limit: 2, cursor, total: true });
      expect(page.total).toBe(7);
      seen.push(...page.items.map((item) => item.n));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual([3, 3, 2, 2, 1, 1, 1]);
  });

  it('lets one process hold a lease, and the next one after its end', async () => {
    const [first, second] = [new Leases(db), new Leases(db)];
    expect(await first.take('sample', 30)).toBe(true);
    expect(await second.take('sample', 30)).toBe(false);
    expect(await first.take('sample', 30)).toBe(true);
    await first.release('sample');
    expect(await second.take('sample', 30)).toBe(true);
  });

  it('delivers what was committed and nothing else; a sink that fails gets it again', async () => {
    const outbox = t.get(Outbox);
    await t.drain();
    await tx.run(() => outbox.enqueue('sample.kept', { n: 1 }));
    await tx
      .run(async () => {
        await outbox.enqueue('sample.lost', { n: 2 });
        throw new Error('rolled back');
      })
      .catch(() => undefined);
    await outbox.enqueue('sample.later', { n: 3 }, { delayMs: 60_000 });
    const seen: string[] = [];
    const relay = new OutboxRelay(db, new Leases(db));
    await expect(relay.pump(() => Promise.reject(new Error('redis is away')), {})).rejects.toThrow('redis is away');
    await db.exec('UPDATE platform_outbox SET claimed_until = NOW(3) - INTERVAL 1 SECOND WHERE claimed_until IS NOT NULL');
    await relay.pump(async (job) => void seen.push(job), {});
    expect(seen).toEqual(['sample.kept']);
    await db.exec("DELETE FROM platform_outbox WHERE name = 'sample.later'");
  });

  it('tells a duplicate key by its number', async () => {
    const id = newId();
    await put(1, id);
    await put(1, id).catch((error: unknown) => expect(errnoOf(error)).toBe(1062));
    expect.assertions(1);
  });
});
