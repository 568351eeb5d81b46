import { OutboxRelay, Queues, RedisConnections } from '@crm/platform';
import { eventRoutes } from '../../../apps/worker/event-routes';
import { startTestApi, type TestApi } from '../../support/app';
import { until } from '../../support/poll';

/** One person, marked so that no trace can be missed. */
const PERSON = { name: '甄思敏', phone: '13977665544', phoneNew: '13977665533', email: 'zhen.simin@mark-person.cn', idNumber: '11010519900307001X' };
const NUMBERS = /1397766(5544|5533)|11010519900307001X|1101051990030700/i;
const ANYTHING = new RegExp(`${NUMBERS.source}|${PERSON.name}|mark-person`, 'i');

describe('a person stays out of logs, queues, outbox, audit trail and calendar', () => {
  let t: TestApi;
  const log: string[] = [];
  const outbox: string[] = [];
  const write = process.stdout.write.bind(process.stdout);

  beforeAll(async () => {
    process.stdout.write = ((chunk: string | Uint8Array, ...rest: never[]) => {
      log.push(String(chunk));
      return String(chunk).startsWith('{"time"') ? true : write(chunk, ...rest);
    }) as typeof process.stdout.write;
    process.env.TEST_LOG = 'debug';
    t = await startTestApi();
    t.get(Queues).process(2);
    await live();
  });
  afterAll(async () => {
    process.stdout.write = write;
    delete process.env.TEST_LOG;
    await t.stop();
  });

  it('writes none of it to the log', () => {
    expect(log.join('').length).toBeGreaterThan(2_000); // it does say something
    expect(traces(log, ANYTHING)).toEqual([]);
  });

  it('puts none of it into the outbox', () => {
    expect(outbox.length).toBeGreaterThan(10);
    expect(traces(outbox, ANYTHING)).toEqual([]);
  });

  it('puts none of it into Redis: keys, payloads, limits, live messages', async () => {
    const values = await redisDump(t);
    expect(values.length).toBeGreaterThan(10);
    expect(traces(values, ANYTHING)).toEqual([]);
  });

  it('keeps the audit trail to ids, codes and field names', async () => {
    const rows = await t.db.rows<object>('SELECT action, subject_kind, subject_id, data FROM platform_audit');
    expect(rows.length).toBeGreaterThan(5);
    expect(traces(rows.map((row) => JSON.stringify(row)), ANYTHING)).toEqual([]);
  });

  it('shows none of it in the calendar feed, where the company does stand', async () => {
    const { calendarUrl } = (await t.api('recruiter1').post('/me/calendar-token')).body as { calendarUrl: string };
    const feed = (await (await fetch(new URL(calendarUrl, t.url))).text()).replace(/\r\n /g, '');
    expect(feed).toContain('北京私密示例医疗');
    expect(feed).not.toMatch(ANYTHING);
  });

  it('keeps numbers in no table in clear, not even as a kept answer or a file', async () => {
    expect(await tablesWith(t, NUMBERS)).toEqual([]);
  });

  /** A working day around the person, faults included. */
  async function live(): Promise<void> {
    const me = t.api('recruiter1');
    const contact = { name: PERSON.name, title: '总经理', phone: PERSON.phone, email: PERSON.email, idNumber: PERSON.idNumber };
    const made = await me.post('/companies', { name: '北京私密示例医疗有限公司', contacts: [contact] }, { 'idempotency-key': 'personal-0001' });
    expect(made.status).toBe(201);
    const { id, contacts } = made.body as { id: string; contacts: { id: string }[] };
    const one = `/companies/${id}/contacts/${contacts[0]!.id}`;
    await me.post('/companies', { name: '北京另一示例医疗有限公司', contacts: [{ ...contact, email: 'broken@' }] });
    await me.post('/companies/duplicate-check', { phone: PERSON.phone });
    await t.api('recruiter2').post('/companies/duplicate-check', { phone: PERSON.phone, name: '私密示例' });
    for (const path of [`/companies?q=${PERSON.phone}`, `/search?q=${PERSON.phone}`, `/search?q=${encodeURIComponent(PERSON.name)}`, `/leads?q=${PERSON.phone}`, `/nowhere/${PERSON.phone}?phone=${PERSON.phone}`]) await me.get(path);
    await fetch(`${t.url}/api/v1/companies`, { method: 'POST', headers: { authorization: `Bearer ${await t.token('recruiter1')}`, 'content-type': 'application/json' }, body: `{"contacts":[{"phone":"${PERSON.phone}"}],` });
    await t.api('manager').post(`${one}/reveal`, { reason: '核对' });
    const revealed = await me.post(`${one}/reveal`, { reason: '电话联系企业' }, { 'idempotency-key': 'personal-0002' });
    expect(revealed.text).toContain(PERSON.phone);
    await me.get(`${one}/copy`);
    await me.patch(one, { phone: PERSON.phoneNew });
    await me.post(`/companies/${id}/contacts`, { name: PERSON.name, phone: PERSON.phone });
    await me.post(`/companies/${id}/follow-ups`, { kind: 'call', content: '已电话沟通', happenedAt: new Date().toISOString(), nextFollowUpAt: '2027-01-05T02:00:00Z', nextPlan: '发资料', people: [PERSON.name] });
    const lead = await me.post('/leads', { company: { name: '北京私密线索医疗有限公司', contacts: [contact] }, source: 'fair', note: '展会' });
    expect(lead.status).toBe(201);
    await me.post('/lead-exports', { format: 'xlsx', columns: ['company'], filter: {} });
    const project = (await me.post('/projects', { companyId: id, parks: ['huoxian'] })).body as { id: string };
    await me.post(`/projects/${project.id}/package`, { kind: 'company', contact: { name: '园区服务专员', phone: '010-60000000' } });
    await me.post('/reminders', { title: '回访 北京私密示例医疗有限公司', dueAt: '2027-01-06T02:00:00Z', subject: { kind: 'company', id } });
    const sheet = `企业名称,联系人,电话,邮箱\n北京私密导入医疗有限公司,${PERSON.name},${PERSON.phone},${PERSON.email}\n,${PERSON.name},1397766,x\n`;
    const imported = (await me.upload('/imports', { name: 'a.csv', bytes: Buffer.from(sheet) }, { kind: 'leads' })).body as { id: string };
    await me.post(`/imports/${imported.id}/check`, {});
    await settled();
    await me.post(`/imports/${imported.id}/commit`, {});
    await settled();
    await me.delete(one, { reason: '本人要求' });
    await settled();
  }

  /** Outbox → Bull → handlers, as the worker does it, until nothing is left to do; looks at every outbox row on its way. */
  async function settled(): Promise<void> {
    const [relay, queues] = [t.get(OutboxRelay), t.get(Queues)];
    await until('queues at rest', async () => {
      outbox.push(...(await t.db.rows<object>('SELECT name, payload, job_id FROM platform_outbox')).map((row) => JSON.stringify(row)));
      const sent = await relay.pump((job, payload, id, delayMs) => queues.add(job, payload, id, delayMs), eventRoutes);
      const counts = await Promise.all(queues.all().map((queue) => queue.getJobCounts()));
      return sent === 0 && counts.every(({ active, waiting }) => active + waiting === 0);
    }, 60_000);
  }
});

const traces = (texts: string[], pattern: RegExp): string[] => texts.filter((text) => pattern.test(text)).map((text) => text.slice(0, 300));

/** Every key of this installation with all that it holds. */
async function redisDump(t: TestApi): Promise<string[]> {
  const { client, prefix } = t.get(RedisConnections);
  const keys = (await client.keys('*')).filter((key) => key.includes(prefix) || key.includes(t.schema));
  return Promise.all(
    keys.map(async (key) => {
      const kind = await client.type(key);
      const value =
        kind === 'string' ? await client.get(key)
        : kind === 'hash' ? await client.hgetall(key)
        : kind === 'list' ? await client.lrange(key, 0, -1)
        : kind === 'set' ? await client.smembers(key)
        : kind === 'zset' ? await client.zrange(key, 0, -1)
        : await client.xrange(key, '-', '+');
      return `${key} ${JSON.stringify(value)}`;
    }),
  );
}

/** Tables in whose rows the pattern stands somewhere. */
async function tablesWith(t: TestApi, pattern: RegExp): Promise<string[]> {
  const tables = await t.db.rows<{ name: string }>("SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'");
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await t.db.rows<Record<string, unknown>>(`SELECT * FROM ${name}`);
    const hit = rows.find((row) => Object.values(row).some((value) => pattern.test(Buffer.isBuffer(value) ? value.toString('latin1') : typeof value === 'object' ? JSON.stringify(value) : String(value))));
    if (hit) found.push(`${name}: ${JSON.stringify(hit).slice(0, 200)}`);
  }
  return found;
}
