/** State of a reminder, with the word on screen. */
export const REMINDER_STATES = {
  scheduled: '待提醒',
  fired: '已提醒',
  snoozed: '稍后提醒',
  done: '已完成',
  cancelled: '已取消',
} as const;
export type ReminderState = keyof typeof REMINDER_STATES;
