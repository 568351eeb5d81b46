import type { Setting } from '@crm/platform';
import { remindersSettings } from '@crm/reminders';

/** Every setting of every lib, for the administration. */
export const settings: readonly Setting<unknown>[] = [...remindersSettings] as Setting<unknown>[];
