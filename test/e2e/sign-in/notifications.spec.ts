import { Outbox, Tx } from '@crm/platform';
import { remindersJobs } from '@crm/reminders';
import { startTestApi, type TestApi } from '../../support/app';

describe('a notification on its way: outbox → job → row → open tab', () => {
  let t: TestApi;
  beforeAll(async () => {
    t = await startTestApi();
  });
  afterAll(() => t.stop());

  it('reaches the person once, live, and again after a break', async () => {
    const me = await t.api('recruiter1').get('/me');
    const userId = (me.body as { user: { id: string } }).user.id;
    const stream = await fetch(`${t.url}/api/v1/notifications/stream`, { headers: { authorization: `Bearer ${await t.token('recruiter1')}` } });
    const reader = stream.body!.getReader();
    const notice = { key: 'test:1', kind: 'test', title: '示例提醒', recipients: [userId] };
    await t.get(Tx).run(() => t.get(Outbox).enqueue(remindersJobs.notify, notice));
    await t.get(Tx).run(() => t.get(Outbox).enqueue(remindersJobs.notify, notice));
    await t.drain();

    let text = '';
    while (!text.includes('示例提醒')) text += new TextDecoder().decode((await reader.read()).value);
    await reader.cancel();
    expect(text).toContain('event: notification');
    const list = await t.api('recruiter1').get('/notifications?total=true');
    expect(list.body).toMatchObject({ total: 1, items: [{ title: '示例提醒', readAt: null }] });
    expect((await t.api('recruiter2').get('/notifications?total=true')).body).toMatchObject({ total: 0 });

    const before = '01000000-0000-7000-8000-000000000000';
    const again = await fetch(`${t.url}/api/v1/notifications/stream`, { headers: { authorization: `Bearer ${await t.token('recruiter1')}`, 'last-event-id': before } });
    const second = again.body!.getReader();
    let missed = '';
    while (!missed.includes('示例提醒')) missed += new TextDecoder().decode((await second.read()).value);
    await second.cancel();

    const id = (list.body as { items: Array<{ id: string }> }).items[0]!.id;
    expect((await t.api('recruiter2').post(`/notifications/${id}/read`)).status).toBe(404);
    expect((await t.api('recruiter1').post(`/notifications/${id}/read`)).status).toBe(204);
    expect((await t.api('recruiter1').get('/me')).body).toMatchObject({ unread: 0 });
  });
});
