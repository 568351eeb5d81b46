/** Jobs of reminders. */
export const remindersJobs = {
  /** Payload: a NewNotification. */
  notify: 'reminders.notify',
  /** An alarm: look what is due. Payload: what set it, for the log only. */
  wake: 'reminders.wake',
} as const;
