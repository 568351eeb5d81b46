import { defineErrors } from '@crm/platform';
import { stageLabels, type Stage } from './words';

export const PIPELINE = defineErrors('PIPELINE', {
  MOVE_NOT_ALLOWED: {
    kind: 'conflict',
    detail: (d: { from: Stage; to: Stage; why: string }) =>
      `不能从${stageLabels[d.from]}到${stageLabels[d.to]}：${moveWords[d.why] ?? '不在可去的阶段里'}。`,
  },
  GATE_NOT_MET: {
    kind: 'conflict',
    detail: (d: { to: Stage; gaps: string[] }) =>
      `还不能进入${stageLabels[d.to]}：${d.gaps.slice(0, 6).join('；')}${d.gaps.length > 6 ? `等 ${d.gaps.length} 项` : ''}。`,
  },
  LOST_REASON_NEEDED: { kind: 'invalid', detail: '终止要写明原因。' },
  BAD_MOVED_AT: { kind: 'invalid', detail: '变更时间不能在将来，也不能早于上一次阶段变更。' },
  NOTHING_TO_UNDO: { kind: 'conflict', detail: '这次阶段变更已不能撤销：超过时限，或之后又有变更。' },
  OWNER_UNKNOWN: { kind: 'invalid', detail: '负责人不存在或已停用。' },
  OWNER_NEEDS_LEAD: { kind: 'forbidden', detail: '变更负责人由招商组长办理。' },
  REVIEW_OPEN: { kind: 'conflict', detail: '已有进行中的评审。' },
  REVIEW_DECIDED: { kind: 'conflict', detail: '这次评审已有结论，不能再改。' },
  CONDITIONS_MISMATCH: {
    kind: 'invalid',
    detail: (d: { gap: string }) =>
      d.gap === 'conditions_needed' ? '附条件通过要写明条件。' : '只有“原则同意（附条件）”才带条件。',
  },
  LINK_GONE: { kind: 'not_found', detail: '链接无效、已撤回或已过期。' },
  COMPLIANCE_MISSING: { kind: 'conflict', detail: '非普惠事项还缺法制、财政或公平竞争审查意见，不能批准。' },
  PACKAGE_NOT_READY: { kind: 'conflict', detail: '文件正在生成，请稍后再取。' },
  PACKAGE_FAILED: { kind: 'conflict', detail: '文件没有生成出来，请重新生成一版。' },
  LEAD_NOT_CONVERTIBLE: { kind: 'conflict', detail: '这条线索不能转为项目：已转或已关闭。' },
  SAME_PERSON: { kind: 'invalid', detail: '移交双方不能是同一人。' },
  NO_LEAD: { kind: 'conflict', detail: '这个项目不是从线索转来的，没有线索可退。可以终止。' },
  ALREADY_LANDED: { kind: 'conflict', detail: '已签约的项目不能退回线索。可以终止。' },
  REFERRED_HERE: { kind: 'invalid', detail: '项目已在这个区，不用推荐。' },
  REFERRAL_OPEN: { kind: 'conflict', detail: '已推荐到这个区，等对方答复。' },
  FILE_TOO_LARGE: { kind: 'too_large', detail: (d: { maxMb: number }) => `文件不能超过 ${d.maxMb} MB。` },
  FILE_TYPE: { kind: 'unprocessable', detail: '只接受 PDF、图片、Office 文件和文本；按文件内容判断，与扩展名无关。' },
  FILE_NOT_FOUND: { kind: 'not_found', detail: '没有这个文件。' },
  ALREADY_CLOSED: { kind: 'conflict', detail: '这一项已办结。' },
});
const moveWords: Record<string, string> = {
  needs_lead: '跨阶段由招商组长写明原因办理',
  needs_reason: '跨阶段要写明原因',
  same_stage: '已在这个阶段',
  only_back_to_where_it_was: '暂缓或终止的项目只能回到原阶段',
  given_back: '项目已退回线索，从线索再转项目即恢复',
  unreachable: '这个阶段到不了',
};
