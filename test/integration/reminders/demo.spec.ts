import { demoContext } from '../../../apps/api/demo/context';
import { seedReminders } from '../../../apps/api/demo/reminders.demo';
import { addDays, businessDate, startOfBusinessDay } from '@crm/platform';
import { type DemoUsername, startTestApi, type TestApi } from '../../support/app';

describe('reminders of the demo', () => {
  let t: TestApi;
  beforeAll(async () => {
    t = await startTestApi();
  });
  afterAll(() => t.stop());

  it('give operators and the manager something due today, once', async () => {
    const context = await demoContext({ get: t.get } as unknown as Parameters<typeof demoContext>[0]);
    await seedReminders(context);
    await seedReminders(context);
    const tomorrow = startOfBusinessDay(addDays(businessDate(t.clock.now()), 1));
    for (const user of ['operator_huoxian', 'operator_lifepark', 'operator_biopark', 'manager'] as DemoUsername[]) {
      const items = (await t.api(user).get('/reminders')).body.items as { title: string; dueAt: string }[];
      expect(items.filter((one) => new Date(one.dueAt) < tomorrow).length).toBeGreaterThanOrEqual(1);
      expect(new Set(items.map((one) => one.title)).size).toBe(items.length);
      expect(items.every((one) => one.title.endsWith('（示例）'))).toBe(true);
    }
  });
});
