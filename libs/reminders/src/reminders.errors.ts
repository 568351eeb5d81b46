import { defineErrors } from '@crm/platform';
import { REMINDER_STATES, type ReminderState } from './words';

export const REMINDERS = defineErrors('REMINDERS', {
  NOTHING_TO_UNDO: { kind: 'conflict', detail: '之后又有改动，不能撤销。' },
  ALREADY_ENDED: { kind: 'conflict', detail: (d: { state: ReminderState }) => `这条提醒${REMINDER_STATES[d.state]}，不能再改。` },
});
