import type { ScheduleEntry } from '@crm/platform';

/** Everything that happens by the clock. */
export const schedule: readonly ScheduleEntry[] = [
  { job: 'reminders.flush', everySeconds: 5 },
  { job: 'reminders.escalate', everySeconds: 60 },
  // looks every minute whether the time that the administration set has come
  { job: 'reminders.digest', everySeconds: 60 },
  { job: 'reminders.purge', dailyAt: '03:50' },
  { job: 'platform.sweep-tasks', everySeconds: 15 },
  { job: 'platform.sweep-keys', everySeconds: 3_600 },
  { job: 'space.expireHolds', everySeconds: 15 },
  { job: 'space.offerRooms', everySeconds: 300 },
  { job: 'space.remindRent', dailyAt: '06:10' },
  { job: 'policy.windows', everySeconds: 3_600 },
  { job: 'leads.sweep', everySeconds: 300 },
  { job: 'reports.catchUp', everySeconds: 60 },
  { job: 'reports.draftWeek', weekday: 5, at: '16:00' },
  { job: 'reports.closeWeek', weekday: 1, at: '08:00' },
  { job: 'reports.draftMonth', monthday: 25, at: '16:00' },
  { job: 'reports.closeMonth', monthday: 4, at: '08:00' },
  { job: 'imports.purge', dailyAt: '03:40' },
];
