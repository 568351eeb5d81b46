import { JobRegistry, Queues } from '@crm/platform';
import { queueNames } from '../../../apps/api/platform/queue-names';
import { startTestApi, type TestApi } from '../../support/app';
import { until } from '../../support/poll';

describe('the queue board of administrators', () => {
  let t: TestApi;
  const counts = async () => (await t.api('admin').get('/queues')).body.items as { name: string; failed: number }[];
  const failedOf = async (name: string) => (await t.api('admin').get(`/queues/${name}/failed`)).body.items as { id: string }[];

  beforeAll(async () => {
    t = await startTestApi();
  });
  afterAll(() => t.stop());

  it('knows every queue that has jobs', () => {
    expect([...queueNames].sort()).toEqual([...new Set(t.get(JobRegistry).names.map((job) => job.split('.')[0]!))].sort());
  });

  it('shows failed jobs without what they carry, tries them again and removes them, with a trace', async () => {
    const queue = t.get(Queues).named('platform');
    t.get(Queues).process(1);
    for (const id of ['job-1', 'job-2']) await queue.add('platform.nobodys', { phone: '13800001111' }, { jobId: id, attempts: 1 });
    await until('two failed jobs', async () => (await counts()).find((one) => one.name === 'platform')?.failed === 2);
    const shown = await t.api('admin').get('/queues/platform/failed');
    expect(shown.body.items.map((job: { id: string }) => job.id).sort()).toEqual(['job-1', 'job-2']);
    expect(shown.body.items[0]).toMatchObject({ job: 'platform.nobodys', reason: 'no handler for job platform.nobodys', attempts: 1 });
    expect(shown.text).not.toContain('13800001111');

    expect((await t.api('admin').post('/queues/platform/failed/job-1/retry')).status).toBe(204);
    await until('the second failure', async () => (await queue.getJob('job-1'))?.attemptsMade === 2 && (await queue.getFailedCount()) === 2);
    expect((await t.api('admin').delete('/queues/platform/failed/job-2')).status).toBe(204);
    expect((await failedOf('platform')).map((job) => job.id)).toEqual(['job-1']);
    expect((await t.api('admin').delete('/queues/platform/failed/job-2')).status).toBe(404);
    const trail = await t.db.rows<{ action: string; subject: string }>("SELECT action, subject_id AS subject FROM platform_audit WHERE subject_kind = 'job' ORDER BY at");
    expect(trail).toEqual([{ action: 'platform.job.retried', subject: 'job-1' }, { action: 'platform.job.removed', subject: 'job-2' }]);
  });

  it('opens no queue by a name that is none of ours', async () => {
    for (const path of ['/queues/other/failed', '/queues/__proto__/failed']) expect((await t.api('admin').get(path)).status).toBe(404);
    expect((await t.api('admin').post('/queues/other/failed/x/retry')).status).toBe(404);
  });

  it('leaves a trace of a changed setting', async () => {
    expect((await t.api('admin').put('/settings/reminders.digestAt', { value: '08:30' })).status).toBeLessThan(300);
    const row = await t.db.row<{ data: string }>("SELECT data FROM platform_audit WHERE action = 'platform.setting.changed'");
    expect(JSON.parse(row!.data)).toEqual({ value: '08:30' });
  });
});
