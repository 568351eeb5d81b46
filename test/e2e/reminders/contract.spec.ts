import { Firing, Notifications } from '@crm/reminders';
import { startTestApi, type TestApi } from '../../support/app';
import { until } from '../../support/poll';

interface Reminder { id: string; title: string; dueAt: string; state: string; recipients: string[]; version: number; subject: { kind: string; id: string } | null }
interface Notice { id: string; title: string; kind: string; reminderId: string | null; readAt: string | null; link: string | null; subject: object | null }

let t: TestApi;
let me: string;
let other: string;
beforeAll(async () => {
  t = await startTestApi();
  me = (await t.api('recruiter1').get('/me')).body.user.id as string;
  other = (await t.api('recruiter2').get('/me')).body.user.id as string;
});
afterAll(() => t.stop());

const later = (ms = 3_600_000) => new Date(Date.now() + ms).toISOString();
const post = async (body: object, headers?: Record<string, string>) => t.api('recruiter1').post('/reminders', body, headers);
const make = async (body: object = {}) => (await post({ title: '示例提醒', dueAt: later(), ...body })).body as Reminder;
const notices = async (user: 'recruiter1' | 'recruiter2' = 'recruiter1') => (await t.api(user).get('/notifications?limit=200')).body.items as Notice[];

describe('reminders as a client drives them', () => {
  it('makes one for the caller by default, and for others by name', async () => {
    const answer = await post({ title: '给自己', dueAt: later() });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ title: '给自己', state: 'scheduled', recipients: [me], version: 1 });
    expect((await make({ recipients: [me, other, other] })).recipients.sort()).toEqual([me, other].sort());
    expect((await make({ recipients: [] })).recipients).toEqual([me]);
  });

  it('a time that has passed fires at once, with the title as it was given', async () => {
    const { id } = await make({ title: '已经过点', dueAt: new Date(Date.now() - 86_400_000).toISOString(), subject: { kind: 'company', id: me } });
    await t.drain();
    expect((await notices()).find(({ reminderId }) => reminderId === id)).toMatchObject({ title: '已经过点', readAt: null, subject: { kind: 'company', id: me } });
  });

  it.each([
    [{ title: '', dueAt: later() }, 'title'],
    [{ title: ' 　', dueAt: later() }, 'title'],
    [{ title: '长'.repeat(201), dueAt: later() }, 'title'],
    [{ title: 'x' }, 'dueAt'],
    [{ title: 'x', dueAt: 'tomorrow' }, 'dueAt'],
    [{ title: 'x', dueAt: '2026-13-45T00:00:00Z' }, 'dueAt'],
    [{ title: 'x', dueAt: '+012345-01-01T00:00:00Z' }, 'dueAt'],
    [{ title: 'x', dueAt: null }, 'dueAt'],
    [{ title: 'x', dueAt: later(), recipients: ['me'] }, 'recipients'],
    [{ title: 'x', dueAt: later(), recipients: ['0193e9a0-0000-7000-8000-000000000000'] }, 'recipients.0'],
    [{ title: 'x', dueAt: later(), subject: { kind: 'planet', id: 'x' } }, 'subject.kind'],
    [{ title: 'x', dueAt: later(), state: 'done' }, 'state'],
    [{ title: 'x', dueAt: later(), createdBy: 'x' }, 'createdBy'],
  ])('refuses %j', async (body, path) => {
    const answer = await post(body);
    expect([answer.status, answer.headers['content-type']]).toEqual([400, expect.stringContaining('application/problem+json')]);
    expect((answer.body.errors as Array<{ path: string }>).map((error) => error.path)).toContain(path);
  });

  it('one key, one reminder; another body under it is refused', async () => {
    const key = { 'idempotency-key': 'remind-me-once' };
    const body = { title: '只要一条', dueAt: later() };
    const [first, second] = [await post(body, key), await post(body, key)];
    expect(second.body.id).toBe(first.body.id);
    expect((await post({ ...body, title: '另一条' }, key)).status).toBe(422);
  });

  it('lists own ones by time, filters and pages without loss', async () => {
    await t.db.exec('DELETE FROM reminders_reminder');
    const ids: string[] = [];
    for (let n = 0; n < 7; n++) ids.push((await make({ title: `第 ${n} 件`, dueAt: later(n * 60_000 + 3_600_000) })).id);
    await t.api('recruiter2').post('/reminders', { title: '别人的', dueAt: later() });
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = (await t.api('recruiter1').get(`/reminders?limit=3${cursor && `&cursor=${encodeURIComponent(cursor)}`}`)).body as { items: Reminder[]; nextCursor: string | null };
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? '';
    } while (cursor);
    expect(seen).toEqual(ids);
    expect((await t.api('recruiter1').get('/reminders?sort=-dueAt&total=true')).body).toMatchObject({ total: 7, items: { 0: { id: ids[6] } } });
    await t.api('recruiter1').post(`/reminders/${ids[0]}/cancel`);
    expect((await t.api('recruiter1').get('/reminders?state=cancelled')).body.items).toMatchObject([{ id: ids[0] }]);
    expect((await t.api('recruiter1').get('/reminders?open=true&total=true')).body.total).toBe(6);
    expect((await t.api('recruiter1').get(`/reminders?from=${later(3_600_000 + 90_000)}`)).body.items).toHaveLength(5);
    for (const query of ['sort=title', 'cursor=nonsense', 'state=maybe', 'limit=0', 'from=never']) expect((await t.api('recruiter1').get(`/reminders?${query}`)).status).toBe(400);
  });

  it('a list goes by the person, not over everybody’s reminders', async () => {
    const plan = await t.db.rows<{ table: string; type: string }>(
      'EXPLAIN SELECT r.id FROM (SELECT reminder_id AS id FROM reminders_recipient WHERE user_id = ? UNION SELECT id FROM reminders_reminder WHERE created_by = ?) own JOIN reminders_reminder r ON r.id = own.id ORDER BY r.due_at, r.id LIMIT 21',
      [me, me],
    );
    expect(plan.filter(({ table, type }) => type === 'ALL' && !table.startsWith('<'))).toEqual([]);
  });

  describe('is nobody else’s', () => {
    it.each(['get', 'patch', 'done', 'snooze', 'cancel'])('%s of another’s is 404', async (act) => {
      const { id } = await make();
      const api = t.api('recruiter2');
      const answer = act === 'get' ? await api.get(`/reminders/${id}`) : act === 'patch' ? await api.patch(`/reminders/${id}`, { title: 'x' }) : await api.post(`/reminders/${id}/${act}`, act === 'snooze' ? { until: later() } : undefined);
      expect(answer.status).toBe(404);
      expect((await t.api('recruiter1').get(`/reminders/${id}`)).body).toMatchObject({ version: 1, state: 'scheduled' });
    });

    it('whom it reminds may end it', async () => {
      const { id } = await make({ recipients: [other] });
      expect((await t.api('recruiter2').post(`/reminders/${id}/done`)).body).toMatchObject({ state: 'done' });
    });

    it('unknown ids are 404 or 400, never 500', async () => {
      expect((await t.api('recruiter1').get('/reminders/0193e9a0-0000-7000-8000-000000000000')).status).toBe(404);
      expect([400, 404]).toContain((await t.api('recruiter1').get('/reminders/not-an-id')).status);
    });
  });

  it('walks its states, and says why it does not', async () => {
    const { id } = await make();
    expect((await t.api('recruiter1').post(`/reminders/${id}/snooze`, { until: later(7_200_000) })).body).toMatchObject({ state: 'snoozed', version: 2 });
    expect((await t.api('recruiter1').patch(`/reminders/${id}`, { dueAt: later(1_800_000) })).body).toMatchObject({ state: 'scheduled', version: 3 });
    expect((await t.api('recruiter1').post(`/reminders/${id}/done`)).body).toMatchObject({ state: 'done', version: 4 });
    for (const [act, body] of [['done', {}], ['cancel', {}], ['snooze', { until: later() }]] as const) {
      expect((await t.api('recruiter1').post(`/reminders/${id}/${act}`, body)).body).toMatchObject({ status: 409, code: 'REMINDERS.ALREADY_ENDED' });
    }
    expect((await t.api('recruiter1').patch(`/reminders/${id}`, { title: 'x' })).status).toBe(409);
    const again = await make();
    for (const act of ['done', 'cancel'] as const) expect((await t.api('recruiter1').post(`/reminders/${again.id}/${act}`, {}, { 'if-match': '"9"' })).status).toBe(412);
    expect((await t.api('recruiter1').post(`/reminders/${again.id}/snooze`, { until: new Date(0) })).status).toBe(400);
  });
});

describe('notifications as a client drives them', () => {
  let told = 0;
  const tell = (title: string) => t.get(Notifications).send({ key: `sample:${told++}`, kind: 'sample', title, recipients: [me] });

  /** Frames of a stream, until `ids` of them have come. */
  async function read(lastId: string | undefined, ids: number, act: () => Promise<unknown> = async () => undefined): Promise<Array<{ id: string; event: string; data: Notice }>> {
    const answer = await fetch(`${t.url}/api/v1/notifications/stream`, { headers: { authorization: `Bearer ${await t.token('recruiter1')}`, ...(lastId && { 'last-event-id': lastId }) } });
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = (await reader.read()).value ?? '';
    await act();
    const frames = () => text.split('\n\n').filter((part) => part.startsWith('id: ')).map((part) => ({ id: /^id: (.*)$/m.exec(part)![1]!, event: /^event: (.*)$/m.exec(part)![1]!, data: JSON.parse(/^data: (.*)$/m.exec(part)![1]!) as Notice }));
    await until('frames', async () => {
      if (frames().length >= ids) return true;
      text += (await reader.read()).value ?? '';
      return frames().length >= ids;
    });
    await reader.cancel();
    return frames();
  }

  it('resumes after the last id: what was missed, in order, once', async () => {
    for (const key of ['甲', '乙', '丙', '丁']) await tell(key);
    const all = (await notices()).filter(({ kind }) => kind === 'sample').reverse();
    expect(all.map(({ title }) => title)).toEqual(['甲', '乙', '丙', '丁']);
    const frames = await read(all[1]!.id, 3, () => tell('戊'));
    expect(frames.map(({ data }) => data.title)).toEqual(['丙', '丁', '戊']);
    expect(frames.every(({ id, event, data }) => id === data.id && event === 'notification')).toBe(true);
  });

  it('by the database’s time, also when a worker with a wrong clock made the ids', async () => {
    await t.db.exec('DELETE FROM reminders_notification');
    await tell('先');
    await tell('后');
    // made by a worker whose clock is an hour late
    await t.db.exec(`UPDATE reminders_notification SET id = CONCAT('00', SUBSTRING(id, 3)) WHERE title = '后'`);
    const list = await notices();
    expect(list.map(({ title }) => title)).toEqual(['后', '先']);
    expect((await read(list[1]!.id, 1)).map(({ data }) => data.title)).toEqual(['后']);
  });

  it('a key that the table could not tell apart is refused, not swallowed', async () => {
    await expect(t.get(Notifications).send({ key: '甲', kind: 'sample', title: '甲', recipients: [me] })).rejects.toThrow('key');
  });

  it('a stream is one’s own and needs a session', async () => {
    expect((await fetch(`${t.url}/api/v1/notifications/stream`)).status).toBe(401);
    const frames = await read(undefined, 1, async () => {
      await t.get(Notifications).send({ key: 'theirs', kind: 'sample', title: '别人的', recipients: [other] });
      await tell('我的');
    });
    expect(frames.map(({ data }) => data.title)).toEqual(['我的']);
  });

  it('reads one, all, and nobody else’s', async () => {
    await t.db.exec('DELETE FROM reminders_notification');
    for (const key of ['一', '二', '三']) await tell(key);
    const [first] = await notices();
    expect((await t.api('recruiter2').post(`/notifications/${first!.id}/read`)).status).toBe(404);
    expect((await t.api('recruiter1').post(`/notifications/${first!.id}/read`)).status).toBe(204);
    const { readAt } = (await notices())[0]!;
    expect(readAt).not.toBeNull();
    expect((await t.api('recruiter1').post(`/notifications/${first!.id}/read`)).status).toBe(204);
    expect((await notices())[0]!.readAt).toBe(readAt);
    expect((await t.api('recruiter1').get('/notifications?unread=true&total=true')).body).toMatchObject({ total: 2 });
    expect((await t.api('recruiter1').get('/me')).body.unread).toBe(2);
    await t.api('recruiter1').post('/notifications/read-all');
    expect((await t.api('recruiter1').get('/me')).body.unread).toBe(0);
    expect((await t.api('recruiter1').post('/notifications/none/read')).status).toBe(404);
  });
});

describe('the calendar feed as a calendar reads it', () => {
  const feedOf = async () => (await t.api('recruiter1').post('/me/calendar-token')).body.calendarUrl.replace(/^https?:\/\/[^/]+/, '') as string;
  const lines = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n');

  it('keeps UID, counts SEQUENCE, and cancels instead of forgetting', async () => {
    const path = await feedOf();
    const { id } = await make({ title: '来访；示例, 第\\1 批\n带图纸 电话 010-88886666', dueAt: '2027-03-01T06:30:00Z' });
    const event = async () => {
      const text = await (await fetch(`${t.url}${path}`)).text();
      expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const all = lines(text);
      expect(all.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
      expect(all).toEqual(expect.arrayContaining(['BEGIN:VTIMEZONE', 'TZID:Asia/Shanghai', 'END:VCALENDAR']));
      const at = all.findIndex((line) => line.startsWith(`UID:${id}`));
      return all.slice(all.lastIndexOf('BEGIN:VEVENT', at), all.indexOf('END:VEVENT', at));
    };
    const before = await event();
    expect(before).toEqual(expect.arrayContaining(['DTSTART;TZID=Asia/Shanghai:20270301T143000', 'STATUS:CONFIRMED', 'SEQUENCE:1', 'SUMMARY:来访；示例\\, 第\\\\1 批\\n带图纸 电话 （电话略）']));
    await t.api('recruiter1').patch(`/reminders/${id}`, { dueAt: '2027-03-02T06:30:00Z' });
    const moved = await event();
    expect(moved).toEqual(expect.arrayContaining(['DTSTART;TZID=Asia/Shanghai:20270302T143000', 'SEQUENCE:2']));
    expect(moved.find((line) => line.startsWith('UID:'))).toBe(before.find((line) => line.startsWith('UID:')));
    await t.api('recruiter1').post(`/reminders/${id}/cancel`);
    expect(await event()).toEqual(expect.arrayContaining(['STATUS:CANCELLED', 'SEQUENCE:3']));
    await t.db.exec('UPDATE reminders_reminder SET updated_at = NOW() - INTERVAL 31 DAY WHERE id = ?', [id]);
    expect(lines(await (await fetch(`${t.url}${path}`)).text()).some((line) => line.startsWith(`UID:${id}`))).toBe(false);
  });

  it('answers 304 to the same, 200 after a change, 404 to a revoked or invented address', async () => {
    const path = await feedOf();
    const first = await fetch(`${t.url}${path}`);
    const etag = first.headers.get('etag')!;
    expect((await fetch(`${t.url}${path}`, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await fetch(`${t.url}${path}`, { headers: { 'if-none-match': `W/${etag}, "other"` } })).status).toBe(304);
    await make();
    expect((await fetch(`${t.url}${path}`, { headers: { 'if-none-match': etag } })).status).toBe(200);
    await feedOf();
    expect((await fetch(`${t.url}${path}`)).status).toBe(404);
    expect((await fetch(`${t.url}/api/v1/calendar/${'a'.repeat(43)}.ics`)).status).toBe(404);
  });
});

it('fires everything it was asked for in the whole file no more than once', async () => {
  await t.drain();
  await t.get(Firing).fireDue();
  const twice = await t.db.rows('SELECT occurrence, user_id FROM reminders_notification GROUP BY occurrence, user_id HAVING COUNT(*) > 1');
  expect(twice).toEqual([]);
});
