import { settings as pipelineSettings } from '@crm/pipeline';
import { leadsSettings } from '@crm/leads';
import { importSettings, type Setting } from '@crm/platform';
import { policySettings } from '@crm/policy';
import { remindersSettings } from '@crm/reminders';
import { spaceSettings } from '@crm/space';

/** Every setting of every lib, for the administration. */
export const settings: readonly Setting<unknown>[] = [...remindersSettings, ...leadsSettings, ...importSettings, ...policySettings, ...pipelineSettings, ...spaceSettings] as Setting<unknown>[];
