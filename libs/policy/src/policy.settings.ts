import { defineSetting, type Setting } from '@crm/platform';

/** Three parks are three governments: comparing them for one company is a decision of the organisation. */
export const compareParks = defineSetting<boolean>({ key: 'policy.compareParks', label: '跨园区比选', help: '开启后可在企业页按三个园区分别测算；外发前须经组长同意。', default: true });

export const policySettings: readonly Setting<never>[] = [compareParks] as unknown as readonly Setting<never>[];
