import { defineErrors } from '@crm/platform';

export const REPORTS = defineErrors('REPORTS', {
  BAD_PERIOD: { kind: 'invalid', detail: (d: { from: string; to: string }) => `统计期不对：${d.from} 至 ${d.to}。` },
});
