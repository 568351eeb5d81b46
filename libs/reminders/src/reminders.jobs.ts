/** Jobs of reminders. */
export const remindersJobs = {
  /** Payload: a NewNotification. */
  notify: 'reminders.notify',
  /** An alarm: look what is due. Payload: what set it, for the log only. */
  wake: 'reminders.wake',
  /** Queues notifications for robots, mail and webhooks. Payload: { occurrences }. */
  dispatch: 'reminders.dispatch',
  /** Sends what is due through the channels. */
  flush: 'reminders.flush',
  /** Tells leads of what is overdue for days. */
  escalate: 'reminders.escalate',
  /** 每日汇总, once on each working day after its time. */
  digest: 'reminders.digest',
  /** Forgets deliveries of long ago. */
  purge: 'reminders.purge',
} as const;
