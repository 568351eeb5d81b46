import { defineErrors } from '@crm/platform';

export const REPORTS = defineErrors('REPORTS', {
  BAD_PERIOD: { kind: 'invalid', detail: (d: { from: string; to: string }) => `统计期不对：${d.from} 至 ${d.to}。` },
  NOT_YET: { kind: 'invalid', detail: (d: { asOf: string }) => `${d.asOf} 还没有到，不能看到那一天的数。` },
  FROZEN: { kind: 'conflict', detail: '已签发的报表不能再改。' },
  PROJECT_NEEDED: { kind: 'invalid', detail: '项目信息表要指明项目。' },
  FILE_NOT_READY: { kind: 'conflict', detail: '文件还在生成，请稍后再取。' },
  NOT_FOR_ROLE: { kind: 'forbidden', detail: '周报、月报和台账由组长和管理者生成。' },
});
