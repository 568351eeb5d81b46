import { addDays, businessDate, businessTime } from '@crm/platform';
import { OwnReminders } from '@crm/reminders';
import type { DemoContext } from './context';

/** What those without projects of their own have to do today and tomorrow: `[who, days from today, time, title]`. Recruiters and the lead get theirs from their records. */
const dayPlans: readonly [string, number, string, string][] = [
  ['operator_huoxian', 0, '10:00', '陪同看房：B1 大跨厂房，复测梁下净高（示例）'],
  ['operator_huoxian', 0, '16:00', '今晚到期的预留：与招商专员确认延期或释放（示例）'],
  ['operator_huoxian', 1, '09:30', '污水余量月度核对（示例）'],
  ['operator_lifepark', 0, '09:30', '共享仪器平台开放日准备（示例）'],
  ['operator_lifepark', 0, '15:00', '回复屏障动物房的面积和费用（示例）'],
  ['operator_biopark', 0, '11:00', '消防验收资料补件（示例）'],
  ['operator_biopark', 0, '14:30', '冷库温区复核，更新房源参数（示例）'],
  ['manager', 0, '09:00', '看上周周报，批示逾期事项（示例）'],
];

/** Reminders due on the first day for every demo user who works with records. Skips when they are there. */
export async function seedReminders({ app, actor, clock }: DemoContext): Promise<void> {
  const reminders = app.get(OwnReminders, { strict: false });
  const today = businessDate(clock.now());
  if ((await reminders.list(actor('manager'), { limit: 1 })).items.length > 0) return;
  for (const [username, days, time, title] of dayPlans) {
    await reminders.create(actor(username), { title, dueAt: businessTime(addDays(today, days), time) });
  }
}
