import { ROLE_CODES, type RoleCode } from '@crm/identity/words';
import { startTestApi, type TestApi } from '../support/app';
import { writePosition } from '../support/write-position';
import { parts } from './parts';
import { type AccessRow, type Expected, type Ownership, USER_OF } from './rows';

/** One call of the matrix and the answer it must get. */
interface Call {
  row: AccessRow;
  role: RoleCode | null;
  ownership: Ownership;
  expected: Expected;
}

describe('who may do what: every route, every role, own, team and other records', () => {
  let t: TestApi;
  let rows: AccessRow[];
  let routes: string[];

  beforeAll(async () => {
    t = await startTestApi();
    rows = [];
    for (const part of parts) rows.push(...(await part(t)));
    await t.drain();
    routes = await routesOf(t);
  });
  afterAll(() => t.stop());

  it('has one row for every route of the API, and no row too many', () => {
    const named = rows.map((row) => row.route);
    expect(routes.filter((route) => !named.includes(route))).toEqual([]);
    expect(named.filter((route) => !routes.includes(route))).toEqual([]);
    expect(named.filter((route, i) => named.indexOf(route) !== i)).toEqual([]);
  });

  it('answers each caller as the matrix says, and a refusal writes nothing', async () => {
    const wrong: string[] = [];
    for (const call of rows.filter((row) => !row.public).flatMap(callsOf)) {
      if (call.row.refusalsOnly && call.expected === 'yes') continue;
      const before = await writePosition(t);
      const status = await send(t, call);
      const name = `${call.role ?? 'nobody'} ${call.row.route} (${call.ownership})`;
      if (!fits(status, call.expected)) wrong.push(`${name}: ${status} instead of ${call.expected}`);
      if (call.expected !== 'yes' && (await writePosition(t)) !== before) wrong.push(`${name}: refused, but something was written`);
    }
    expect(wrong).toEqual([]);
  });

  it('gives no way round by another spelling of the path or another verb', async () => {
    const wrong: string[] = [];
    for (const row of rows.filter((candidate) => !candidate.public)) {
      const [method, path] = row.route.split(' ') as [string, string];
      const url = t.url + fill(path, row.params?.('recruiter', 'other') ?? {});
      const tries: Array<[string, string, number[]]> = [
        [method, `${url}/`, [401, 404]],
        [method, url.replace('/api/v1/', '/API/v1/'), [401, 404]],
        ['OPTIONS', url, [401, 404, 405]],
        ...(method === 'GET' ? ([['HEAD', url, [401, 404]]] as Array<[string, string, number[]]>) : []),
      ];
      for (const [verb, address, allowed] of tries) {
        const answer = await fetch(address, { method: verb });
        if (!allowed.includes(answer.status)) wrong.push(`${verb} ${address}: ${answer.status}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

async function routesOf(t: TestApi): Promise<string[]> {
  const document = (await (await fetch(`${t.url}/api/openapi.json`)).json()) as { paths: Record<string, Record<string, unknown>> };
  return Object.entries(document.paths).flatMap(([path, verbs]) => Object.keys(verbs).map((verb) => `${verb.toUpperCase()} ${path}`));
}

function callsOf(row: AccessRow): Call[] {
  const nobody: Call = { row, role: null, ownership: 'other', expected: 401 };
  const byRole = ROLE_CODES.flatMap((role): Call[] => {
    const said = row.expect?.[role] ?? 403;
    if (typeof said !== 'object') return [{ row, role, ownership: 'other', expected: said }];
    return Object.entries(said).map(([ownership, expected]) => ({ row, role, ownership: ownership as Ownership, expected }));
  });
  // those who may come in call last: their writes must not spoil the others' records
  return [nobody, ...byRole.sort((a, b) => Number(a.expected === 'yes') - Number(b.expected === 'yes'))];
}

async function send(t: TestApi, { row, role, ownership }: Call): Promise<number> {
  const [method, path] = row.route.split(' ') as [string, string];
  const params = row.params?.(role ?? 'recruiter', ownership) ?? {};
  const answer = await fetch(`${t.url}${fill(path, params)}${row.query ?? ''}`, {
    method,
    headers: {
      ...(role ? { authorization: `Bearer ${await t.token(USER_OF[role])}` } : {}),
      ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
    },
    body: method === 'GET' ? undefined : JSON.stringify(row.body ?? {}),
  });
  await answer.body?.cancel();
  return answer.status;
}

function fits(status: number, expected: Expected): boolean {
  if (expected !== 'yes') return status === expected;
  return status < 500 && ![401, 403, 404].includes(status);
}

function fill(path: string, params: Record<string, string>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? 'x');
}
