import { defineErrors } from '@crm/platform';

export const COMPANIES = defineErrors('COMPANIES', {
  NOT_FOUND: { kind: 'not_found', detail: '没有这家企业，可能已被撤销导入。' },
  NOT_YOURS: { kind: 'forbidden', detail: (d: { ownerTeam: string | null }) => `不能查看这家企业。${d.ownerTeam ? `由${d.ownerTeam}跟进，` : ''}可申请协作。` },
  READ_ONLY: { kind: 'forbidden', detail: '可以查看这家企业，不能修改。' },
  INVALID: { kind: 'invalid', detail: '有内容需要改正。' },
  ALREADY_EXISTS: { kind: 'conflict', detail: '已有这家企业。' },
  CONTACT_NOT_FOUND: { kind: 'not_found', detail: '没有这位联系人。' },
  FOLLOW_UP_NOT_FOUND: { kind: 'not_found', detail: '没有这条跟进。' },
  NOT_AUTHOR: { kind: 'forbidden', detail: '只有记录人可以修改这条跟进。' },
  FILE_NOT_FOUND: { kind: 'not_found', detail: '没有这个附件。' },
  FILE_TOO_LARGE: { kind: 'too_large', detail: (d: { maxMb: number }) => `附件不能超过 ${d.maxMb} MB。` },
  FILE_TYPE: { kind: 'unprocessable', detail: '只接受 PDF、图片、Office 文件和文本；按文件内容判断，与扩展名无关。' },
  SAME_COMPANY: { kind: 'conflict', detail: '两条记录已经是同一家企业。' },
  BRANCH_AND_PARENT: { kind: 'conflict', detail: '分公司和总公司是两家，不能合并。' },
  MERGE_NOT_FOUND: { kind: 'not_found', detail: '没有这次合并。' },
  MERGE_UNDONE: { kind: 'conflict', detail: '这次合并已经撤销。' },
  MERGE_TOO_OLD: { kind: 'conflict', detail: '合并超过 1 天，不能撤销。' },
  NOTHING_TO_CORRECT: { kind: 'conflict', detail: '没有可以修正的契合度：企业未评分或不属于 2+4。' },
  CORRECTION_NOT_FOUND: { kind: 'not_found', detail: '没有正在生效的手动修正。' },
  REVEAL_LIMIT: { kind: 'too_many', detail: (d: { retryAfterSeconds: number }) => `查看联系方式过于频繁，${d.retryAfterSeconds} 秒后再试。` },
});
