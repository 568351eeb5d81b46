import type { ScheduleEntry } from '@crm/platform';

/** Everything that happens by the clock. */
export const schedule: readonly ScheduleEntry[] = [
  { job: 'reminders.flush', everySeconds: 5 },
  { job: 'platform.sweep-tasks', everySeconds: 15 },
  { job: 'platform.sweep-keys', everySeconds: 3_600 },
  { job: 'space.expireHolds', everySeconds: 15 },
  { job: 'space.offerRooms', everySeconds: 300 },
  { job: 'policy.windows', everySeconds: 3_600 },
  { job: 'leads.sweep', everySeconds: 300 },
  { job: 'imports.purge', dailyAt: '03:40' },
];
