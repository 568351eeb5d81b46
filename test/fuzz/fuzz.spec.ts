import { ROLE_CODES, type RoleCode } from '@crm/identity/words';
import fc from 'fast-check';
import { parts } from '../access/parts';
import { type AccessRow, USER_OF } from '../access/rows';
import { startTestApi, type TestApi } from '../support/app';
import { writePosition } from '../support/write-position';
import { type ApiDocument, apiDocument, open, type Route, routesOf, type Schema } from './api-document';
import { faultsOf } from './answer';
import { Known } from './known';
import { NO_JSON, nastyText, write } from './nasty';
import { edited, valid } from './shapes';

const SEED = Number(process.env.FUZZ_SEED ?? 20_261_121);
const CASES = Number(process.env.FUZZ_CASES ?? (process.env.TEST_FULL ? 150 : 8));
/** Answers that never end, and streams of files. */
const STREAMS = new Set(['GET /api/v1/notifications/stream']);
/** Refusals that are meant to write: a refresh cookie used twice ends the session family. */
const WRITES_ON_REFUSAL = new Set(['POST /api/v1/auth/refresh']);

interface Request {
  route: Route;
  role: RoleCode | null;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

describe('whatever is sent to whichever route: no fault of ours, no secret, no write on refusal', () => {
  let t: TestApi;
  let document: ApiDocument;
  let routes: Route[];
  const rows = new Map<string, AccessRow>();
  const known = new Known();
  const tokens = new Map<RoleCode, string>();

  beforeAll(async () => {
    t = await startTestApi();
    for (const part of parts) for (const row of await part(t)) rows.set(row.route, row);
    await t.drain();
    document = apiDocument();
    routes = routesOf(document).filter((route) => !STREAMS.has(route.name));
    for (const role of ROLE_CODES) tokens.set(role, await t.token(USER_OF[role]));
    await spareUsers(t, known);
    for (const role of ROLE_CODES) for (const route of routes.filter((one) => one.method === 'GET')) await read(route, role);
  });
  afterAll(() => t.stop());

  it('answers bodies, queries and ids with random faults', async () => {
    const wrong: string[] = [];
    const answers: Record<number, number> = {};
    for (const route of routes) {
      const cases = fc.sample(requestTo(route), { seed: SEED ^ hash(route.name), numRuns: CASES });
      for (const request of cases) {
        const { status, faults } = await judged(request);
        answers[status] = (answers[status] ?? 0) + 1;
        if (faults.length > 0 && wrong.filter((one) => one.startsWith(`${route.name} `)).length < 3) wrong.push(`${route.name} ${told(request)} → ${faults.join('; ')}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(answers[200]).toBeGreaterThan(routes.length / 4); // the shapes do get in
    expect(answers[400]).toBeGreaterThan(routes.length / 2);
  });

  it('answers bodies that are no JSON and types it does not know', async () => {
    const wrong: string[] = [];
    for (const route of routes.filter((one) => one.method !== 'GET')) {
      for (const { type, text } of CASES > 20 ? NO_JSON : fc.sample(fc.constantFrom(...NO_JSON), { seed: SEED ^ hash(route.name), numRuns: 4 })) {
        const role = insider(route);
        const request: Request = { route, role, path: pathOf(route, role, {}), headers: type === undefined ? {} : { 'content-type': type }, body: text };
        const { faults } = await judged(request);
        if (faults.length > 0) wrong.push(`${route.name} ${told(request)} → ${faults.join('; ')}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('answers paths nobody would type', async () => {
    const wrong: string[] = [];
    const odd = ['%', '%ff', '%00', '%ed%a0%80', '%2e%2e%2f', `${'x'.repeat(300)}`, '%E2%80%AE', '__proto__', "'%20or%201=1", '..', 'a%2Fb'];
    for (const route of routes.filter((one) => one.pathNames.length > 0)) {
      for (const text of CASES > 20 ? odd : fc.sample(fc.constantFrom(...odd), { seed: SEED ^ hash(route.name), numRuns: 4 })) {
        const request: Request = { route, role: insider(route), path: route.path.replace(/\{\w+\}/g, text), headers: route.method === 'GET' ? {} : { 'content-type': 'application/json' }, body: route.method === 'GET' ? undefined : '{}' };
        const { faults } = await judged(request);
        if (faults.length > 0) wrong.push(`${route.name} ${text.slice(0, 20)} → ${faults.join('; ').slice(0, 200)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('lets nobody set what is not theirs to set: a field too many is 400 in every body, however deep', async () => {
    const wrong: string[] = [];
    for (const route of routes.filter((one) => one.body)) {
      const role = insider(route);
      const base = fc.sample(valid(document, full(route.body!), known), { seed: SEED, numRuns: 1 })[0] as Record<string, unknown>;
      const tries = [...['role', 'roles_', 'ownerId_', 'isAdmin', 'createdBy', 'tokenVersion'].map((key) => `{${JSON.stringify(key)}:"admin",${write(base).slice(1)}`), `{"__proto__":{"roles":["admin"]},${write(base).slice(1)}`, `{"constructor":{"prototype":{"roles":["admin"]}},${write(base).slice(1)}`, ...nestedExtras(route.body!, base)];
      for (const text of tries) {
        const request: Request = { route, role, path: pathOf(route, role, {}), headers: { 'content-type': 'application/json' }, body: text.replace(/,\}/, '}') };
        const { status, faults } = await judged(request);
        if (faults.length > 0 || status !== 400) wrong.push(`${route.name} ${told(request)} → ${status} ${faults.join('; ')}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  /** Learns ids from a list or record as one role sees it. */
  async function read(route: Route, role: RoleCode): Promise<void> {
    const path = pathOf(route, role, {});
    const answer = await fetch(`${t.url}${path}`, { headers: { authorization: `Bearer ${tokens.get(role)}` } });
    const text = await answer.text();
    if (answer.ok && answer.headers.get('content-type')?.includes('json')) known.learn(route.path, JSON.parse(text));
  }

  function requestTo(route: Route): fc.Arbitrary<Request> {
    const ids = fc.record(Object.fromEntries(route.pathNames.map((name) => [name, fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 3, arbitrary: known.pathId(route.path, name) }, { weight: 1, arbitrary: nastyText() })])));
    const query = fc.record(
      Object.fromEntries(route.query.map(({ name, schema }) => [name, fc.oneof({ weight: 3, arbitrary: valid(document, schema, known, name) }, { weight: 2, arbitrary: nastyText() })])),
      { requiredKeys: route.query.filter((one) => one.required).map((one) => one.name) },
    );
    const oddQuery = fc.oneof({ weight: 12, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom('__proto__=1', 'limit[a]=1', 'limit=5&limit=6', 'total=1e400', 'cursor=%00', 'sort=%27', 'role=admin', 'q=%ff') });
    const headers = fc.oneof(
      { weight: 6, arbitrary: fc.constant<Record<string, string>>({}) },
      { weight: 1, arbitrary: fc.constantFrom('"1"', '1', '"abc"', '*', '"99999999999999999999"', '"-1"', '', 'W/"1"').map((tag) => ({ 'if-match': tag })) },
      { weight: 1, arbitrary: fc.constantFrom('x', 'y'.repeat(500), 'fuzz-key-0001', 'schlüssel-1').map((key) => ({ 'idempotency-key': key })) },
    );
    const body = route.body ? fc.oneof({ weight: 2, arbitrary: valid(document, route.body, known) }, { weight: 5, arbitrary: edited(valid(document, route.body, known)) }) : fc.constant(route.method === 'GET' || route.method === 'DELETE' ? undefined : {});
    const role = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...insiders(route)) }, { weight: 1, arbitrary: fc.constantFrom<RoleCode | null>(null, ...ROLE_CODES) });
    return fc.record({ role, ids, query, oddQuery, headers, body }).map((drawn) => ({
      route,
      role: drawn.role,
      path: withQuery(pathOf(route, drawn.role, drawn.ids), drawn.query, drawn.oddQuery),
      headers: { ...drawn.headers, ...(drawn.body === undefined ? {} : { 'content-type': 'application/json' }) },
      body: drawn.body === undefined ? undefined : write(drawn.body),
    }));
  }

  /** Those whom the matrix lets in; anybody where a route is public. */
  function insiders(route: Route): (RoleCode | null)[] {
    const row = rows.get(route.name);
    if (!row || row.public) return [null, 'recruiter'];
    const named = ROLE_CODES.filter((role) => row.expect?.[role] !== undefined);
    const inside = named.filter((role) => row.expect?.[role] !== 403);
    return inside.length > 0 ? inside : named;
  }
  const insider = (route: Route): RoleCode | null => insiders(route)[0] ?? null;

  function pathOf(route: Route, role: RoleCode | null, ids: Record<string, string | undefined>): string {
    const own = rows.get(route.name)?.params?.(role ?? 'recruiter', 'own') ?? {};
    return route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(wellFormed(ids[name] ?? own[name] ?? 'x').slice(0, 500)));
  }

  async function judged(request: Request): Promise<{ status: number; faults: string[] }> {
    let before = await writePosition(t);
    const answer = await call(request, async () => {
      before = await writePosition(t);
    });
    if (answer instanceof Error) return { status: 0, faults: [`no answer: ${answer.message}`] };
    const text = await answer.text();
    const faults = faultsOf(answer, text);
    if (answer.status >= 400 && !WRITES_ON_REFUSAL.has(request.route.name) && (await writePosition(t)) !== before) faults.push(`${answer.status}, but something was written`);
    if (answer.ok && answer.headers.get('content-type')?.includes('json') && text) known.learn(request.route.path, JSON.parse(text));
    return { status: answer.status, faults };
  }

  /** Tokens live a quarter of an hour, which a slow machine may need for less than the whole. */
  async function call(request: Request, signedInAgain: () => Promise<void>): Promise<Response | Error> {
    const answer = await callOnce(request);
    if (answer instanceof Error || answer.status !== 401 || !request.role) return answer;
    const login = await fetch(`${t.url}/api/v1/auth/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username: USER_OF[request.role], password: t.password }) });
    tokens.set(request.role, ((await login.json()) as { accessToken: string }).accessToken);
    await signedInAgain();
    return callOnce(request);
  }

  async function callOnce({ route, role, path, headers, body }: Request): Promise<Response | Error> {
    const authorization: Record<string, string> = role ? { authorization: `Bearer ${tokens.get(role)}` } : {};
    try {
      return await fetch(`${t.url}${path}`, { method: route.method, headers: { ...authorization, ...headers }, body: body === undefined ? undefined : Buffer.from(body), redirect: 'manual' });
    } catch (error) {
      return error as Error;
    }
  }

  /** The schema with every field wanted, so that nested objects are there to be spoilt. */
  function full(schema: Schema): Schema {
    const s = open(document, schema);
    return { ...s, required: Object.keys(s.properties ?? {}) };
  }

  function nestedExtras(schema: Schema, base: Record<string, unknown>): string[] {
    const s = open(document, schema);
    return Object.entries(s.properties ?? {}).flatMap(([key, inner]) => {
      const list = open(document, inner);
      const one = list.type === 'array' ? open(document, list.items ?? {}) : list;
      if (one.type !== 'object' || !one.properties) return [];
      const spoilt = { ...(fc.sample(valid(document, one, known, key), { seed: SEED, numRuns: 1 })[0] as object), ownerId_: 'x' };
      return [write({ ...base, [key]: list.type === 'array' ? [spoilt] : spoilt })];
    });
  }
});

/** Lone surrogates cannot stand in an address. */
const wellFormed = (text: string): string => text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

function withQuery(path: string, query: Record<string, unknown>, odd: string): string {
  const pairs = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(wellFormed(Array.isArray(value) ? value.join(',') : String(value)).slice(0, 300))}`);
  const all = [...pairs, odd].filter(Boolean).join('&');
  return all ? `${path}?${all}` : path;
}

const told = ({ role, path, headers, body }: Request): string => `${role ?? 'nobody'} ${path.slice(0, 300)} ${JSON.stringify(headers)} ${body?.slice(0, 400) ?? ''}`;

function hash(text: string): number {
  let h = 7;
  for (const character of text) h = (Math.imul(h, 31) + character.charCodeAt(0)) | 0;
  return h;
}

/** Users that may be spoilt: the demo users must stay able to sign in, so the routes of users only learn of these. */
async function spareUsers(t: TestApi, known: Known): Promise<void> {
  for (const name of ['甲', '乙', '丙']) {
    const made = await t.api('admin').post('/users', { username: `spare_${known.constructor.name.toLowerCase()}_${name.codePointAt(0)}`, name: `备用${name}`, roles: ['recruiter'] });
    known.add('users', (made.body as { id: string }).id);
  }
}


