import { defineErrors } from '@crm/platform';
import { REMINDER_STATES, type ReminderState } from './words';

export const REMINDERS = defineErrors('REMINDERS', {
  ALREADY_ENDED: { kind: 'conflict', detail: (d: { state: ReminderState }) => `这条提醒${REMINDER_STATES[d.state]}，不能再改。` },
});
