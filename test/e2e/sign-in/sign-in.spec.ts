import { createHmac } from 'node:crypto';
import { startTestApi, type TestApi } from '../../support/app';

const cookieOf = (answer: { headers: Record<string, unknown> }) => String((answer.headers['set-cookie'] as unknown as string[])[0]).split(';')[0]!;

describe('signing in', () => {
  let t: TestApi;
  beforeAll(async () => {
    t = await startTestApi();
  });
  afterAll(() => t.stop());

  it('gives a user the short token and a cookie that scripts cannot read', async () => {
    const answer = await t.api().post('/auth/login', { username: 'recruiter1', password: t.password });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ user: { name: '一组专员', roles: ['recruiter'] } });
    const cookie = String((answer.headers['set-cookie'] as unknown as string[])[0]);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).toMatch(/Path=\/api\/v1\/auth/);
  });

  it('locks a name from one address after ten wrong passwords, and says for how long', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 20; i++) statuses.push((await t.api().post('/auth/login', { username: 'lead1', password: 'wrong' })).status);
    expect(statuses).toEqual([...Array<number>(10).fill(401), ...Array<number>(10).fill(429)]);
    const locked = await t.api().post('/auth/login', { username: 'lead1', password: t.password });
    expect(locked.status).toBe(429);
    expect(Number(locked.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect((await t.api().post('/auth/login', { username: 'manager', password: t.password })).status).toBe(200);
  });

  it('answers a wrong name and a wrong password alike', async () => {
    const [name, word] = await Promise.all([
      t.api().post('/auth/login', { username: 'nobody-here', password: 'x' }),
      t.api().post('/auth/login', { username: 'auditor', password: 'x' }),
    ]);
    expect([name.status, name.body.code]).toEqual([401, 'IDENTITY.WRONG_CREDENTIALS']);
    expect([word.status, word.body.code]).toEqual([401, 'IDENTITY.WRONG_CREDENTIALS']);
  });

  describe('tokens that must not open the door', () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { sub: '01000000-0000-7000-8000-000000000000', tv: 1, exp: 4_000_000_000 };
    it.each([
      ['without a signature', `${part({ alg: 'none' })}.${part(claims)}.`],
      ['signed with another key', `${part({ alg: 'HS256' })}.${part(claims)}.${createHmac('sha256', 'other').update(`${part({ alg: 'HS256' })}.${part(claims)}`).digest('base64url')}`],
      ['not a token at all', 'hello'],
    ])('%s', async (_, token) => {
      expect((await t.api().get('/me', { authorization: `Bearer ${token}` })).status).toBe(401);
    });

    it('a good token with one letter changed', async () => {
      const token = await t.token('recruiter1');
      const [head, body, seal] = token.split('.') as [string, string, string];
      const changed = `${head}.${body}.${seal.startsWith('A') ? 'B' : 'A'}${seal.slice(1)}`;
      expect((await t.api().get('/me', { authorization: `Bearer ${changed}` })).status).toBe(401);
    });
  });

  it('renews by the cookie; two tabs may renew at once; a stolen old one ends everything', async () => {
    const first = cookieOf(await t.api().post('/auth/login', { username: 'recruiter2', password: t.password }));
    const second = await t.api().post('/auth/refresh', undefined, { cookie: first });
    expect(second.status).toBe(200);
    expect((await t.api().post('/auth/refresh', undefined, { cookie: first })).status).toBe(200); // the other tab, within ten seconds
    await t.db.exec('UPDATE identity_session SET previous_until = NOW(3) - INTERVAL 1 SECOND');
    const reuse = await t.api().post('/auth/refresh', undefined, { cookie: first });
    expect([reuse.status, reuse.body.code]).toEqual([401, 'IDENTITY.REFRESH_REUSED']);
    const token = (second.body as { accessToken: string }).accessToken;
    expect((await t.api().get('/me', { authorization: `Bearer ${token}` })).status).toBe(401);
  });

  it('ends with the sign-out', async () => {
    const answer = await t.api().post('/auth/login', { username: 'operator_biopark', password: t.password });
    const token = (answer.body as { accessToken: string }).accessToken;
    expect((await t.api().post('/auth/logout', undefined, { cookie: cookieOf(answer) })).status).toBe(204);
    expect((await t.api().get('/me', { authorization: `Bearer ${token}` })).status).toBe(401);
  });
});

describe('users and what they may', () => {
  let t: TestApi;
  beforeAll(async () => {
    t = await startTestApi();
  });
  afterAll(() => t.stop());

  const enter = async (username: string) => {
    const answer = await t.api('admin').post('/users', { username, name: '示例用户', roles: ['recruiter'] });
    expect(answer.status).toBe(201);
    const { user, password } = answer.body as { user: { id: string; version: number }; password: string };
    return { ...user, password };
  };
  const signIn = async (username: string, password: string) => {
    const answer = await t.api().post('/auth/login', { username, password });
    return { authorization: `Bearer ${(answer.body as { accessToken: string }).accessToken}` };
  };

  it('must change the first password before anything else', async () => {
    const user = await enter('newcomer');
    const me = await signIn('newcomer', user.password);
    expect((await t.api().get('/me', me)).status).toBe(200);
    expect((await t.api().get('/notifications', me)).body.code).toBe('IDENTITY.MUST_CHANGE_PASSWORD');
    const weak = await t.api().post('/auth/password', { oldPassword: user.password, password: 'newcomer12' }, me);
    expect(weak.body.errors[0]).toMatchObject({ path: 'password', code: 'HAS_USERNAME' });
    expect((await t.api().post('/auth/password', { oldPassword: user.password, password: '漷县楼宇二零二六年度' }, me)).status).toBe(204);
    expect((await t.api().get('/notifications', await signIn('newcomer', '漷县楼宇二零二六年度'))).status).toBe(200);
  });

  it('loses a role and the work it allows on the next request; disabled is out at once', async () => {
    const user = await enter('passing');
    const first = await signIn('passing', user.password);
    await t.api().post('/auth/password', { oldPassword: user.password, password: '海棠花开满园二零二六' }, first);
    const me = await signIn('passing', '海棠花开满园二零二六');
    expect((await t.api().get('/users', me)).status).toBe(403);
    await t.api('admin').patch(`/users/${user.id}`, { roles: ['admin'] });
    expect((await t.api().get('/users', me)).status).toBe(200);
    await t.api('admin').patch(`/users/${user.id}`, { active: false });
    expect((await t.api().get('/users', me)).status).toBe(401);
  });

  it('keeps the last administrator', async () => {
    const { items } = (await t.api('admin').get('/users?role=admin')).body as { items: Array<{ id: string; username: string }> };
    const idOf = (username: string) => items.find((user) => user.username === username)!.id;
    for (const { id, username } of items) if (username !== 'admin') expect((await t.api('admin').patch(`/users/${id}`, { active: false })).status).toBe(200);
    const last = await t.api('admin').patch(`/users/${idOf('admin')}`, { roles: ['manager'] });
    expect([last.status, last.body.code]).toEqual([409, 'IDENTITY.LAST_ADMIN']);
  });

  it('refuses a stale version, a taken name, and fields it does not know', async () => {
    const user = await enter('versioned');
    expect((await t.api('admin').patch(`/users/${user.id}`, { name: '新名' }, { 'if-match': `"${user.version}"` })).status).toBe(200);
    expect((await t.api('admin').patch(`/users/${user.id}`, { name: '旧名' }, { 'if-match': `"${user.version}"` })).status).toBe(412);
    expect((await t.api('admin').post('/users', { username: 'versioned', name: '另一位', roles: ['recruiter'] })).body.code).toBe('IDENTITY.USERNAME_TAKEN');
    const extra = await t.api('admin').patch(`/users/${user.id}`, { tokenVersion: 9, roles: [{ $ne: 1 }] });
    expect(extra.status).toBe(400);
    expect(extra.body.errors.map((fault: { path: string }) => fault.path)).toEqual(expect.arrayContaining(['tokenVersion', 'roles']));
  });

  it('does a POST with an Idempotency-Key once', async () => {
    const key = { 'idempotency-key': 'create-once-0001' };
    const body = { username: 'only-once', name: '示例用户', roles: ['recruiter'] };
    const [first, second] = [await t.api('admin').post('/users', body, key), await t.api('admin').post('/users', body, key)];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect((await t.api('admin').post('/users', { ...body, name: '别的' }, key)).status).toBe(422);
    const racing = await Promise.all(Array.from({ length: 5 }, () => t.api('admin').post('/users', { ...body, username: 'raced' }, { 'idempotency-key': 'create-once-0002' })));
    expect(new Set(racing.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
  });
});

describe('input that is no input', () => {
  let t: TestApi;
  beforeAll(async () => {
    t = await startTestApi();
  });
  afterAll(() => t.stop());

  const raw = (body: string, type = 'application/json') => fetch(`${t.url}/api/v1/auth/login`, { method: 'POST', headers: { 'content-type': type }, body });

  it.each([
    ['broken JSON', '{"username":', 'application/json', 400],
    ['a poisoned prototype', '{"username":"a","password":"b","__proto__":{"admin":true}}', 'application/json', 400],
    ['ten megabytes', `{"username":"${'a'.repeat(10_000_000)}"}`, 'application/json', 413],
    ['another type', '<login/>', 'application/xml', 415],
    ['a list for an object', '[]', 'application/json', 400],
    ['null', 'null', 'application/json', 400],
  ])('%s', async (_, body, type, status) => {
    const answer = await raw(body, type);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.text()).not.toMatch(/at .*\.(ts|js):\d+/);
  });

  it('an unknown sort field, a broken cursor, a limit out of bounds', async () => {
    expect((await t.api('admin').get('/users?sort=password_hash')).body).toMatchObject({ status: 400, errors: [{ path: 'sort' }] });
    expect((await t.api('admin').get('/users?cursor=abc')).body).toMatchObject({ status: 400, errors: [{ path: 'cursor' }] });
    expect((await t.api('admin').get('/users?limit=0')).body).toMatchObject({ status: 400, errors: [{ path: 'limit' }] });
    expect((await t.api('admin').get('/users?nope=1')).body).toMatchObject({ status: 400, errors: [{ path: 'nope' }] });
  });
});
