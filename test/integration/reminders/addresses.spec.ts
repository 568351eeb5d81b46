import { Notifications, Sending } from '@crm/reminders';
import { startTestApi, type TestApi } from '../../support/app';

describe('addresses that must not be called', () => {
  let t: TestApi;
  beforeAll(async () => {
    t = await startTestApi();
  });
  afterAll(() => t.stop());

  it.each(['http://example.org/hook', 'https://127.0.0.1/x', 'https://0x7f000001/x', 'https://017700000001/x', 'https://[::1]/x', 'https://[::ffff:7f00:1]/x', 'https://169.254.169.254/latest', 'https://10.0.0.8/x', 'https://u:p@example.org/x', 'file:///etc/passwd'])(
    '%s',
    async (url) => {
      const answer = await t.api('admin').post('/channels', { kind: 'webhook', name: '试探', url, secret: 'whsec_c2l4dGVlbiBieXRlcyBvZiBrZXk=' });
      expect([answer.status, answer.body.code]).toEqual([400, 'REMINDERS.ADDRESS_REFUSED']);
    },
  );

  it('a name that resolves to the inside is refused when it is called', async () => {
    const channel = (await t.api('admin').post('/channels', { kind: 'webhook', name: '试探', url: 'https://localhost/x', secret: 'whsec_c2l4dGVlbiBieXRlcyBvZiBrZXk=' })).body as { id: string };
    expect((await t.api('admin').post(`/channels/${channel.id}/test`, {})).body.code).toBe('REMINDERS.ADDRESS_REFUSED');
  });

  it('one that turned inwards since fails with its reason and is tried later, like any other', async () => {
    const me = (await t.api('recruiter1').get('/me')).body.user.id as string;
    await t.get(Notifications).send({ key: 'inwards', kind: 'sample', title: '示例', link: '/leads/1', recipients: [me] });
    await t.drain();
    await t.get(Sending).flush();
    const { items } = (await t.api('admin').get('/channels/deliveries')).body as { items: { state: string; answer: string; attempts: number }[] };
    expect(items.map(({ state, answer, attempts }) => [state, answer, attempts])).toEqual([['failed', '这个地址不能用：不能指向内网地址。', 1]]);
  });
});

describe('a closed network, where private addresses may be called', () => {
  let t: TestApi;
  beforeAll(async () => {
    t = await startTestApi({ env: { OUTBOUND_PRIVATE: '1' } });
  });
  afterAll(async () => {
    await t.stop();
    delete process.env.OUTBOUND_PRIVATE;
  });

  it.each(['ftp://10.0.0.8/x', 'file:///etc/passwd', 'javascript:1', 'nothing'])('still takes no %s', async (url) => {
    const answer = await t.api('admin').post('/channels', { kind: 'wecom', name: '试探', url });
    expect([answer.status, answer.body.code]).toEqual([400, 'REMINDERS.ADDRESS_REFUSED']);
  });
});
