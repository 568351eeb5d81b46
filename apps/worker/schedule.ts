import type { ScheduleEntry } from '@crm/platform';

/** Everything that happens by the clock. */
export const schedule: readonly ScheduleEntry[] = [
  { job: 'platform.sweep-tasks', everySeconds: 15 },
  { job: 'platform.sweep-keys', everySeconds: 3_600 },
];
