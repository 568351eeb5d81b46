/** Jobs of reminders. */
export const remindersJobs = {
  /** Payload: a NewNotification. */
  notify: 'reminders.notify',
} as const;
