/** Chinese at the edge: what a missing path says on a refused move. */
import { JURISDICTIONS, type Jurisdiction } from '@crm/identity/words';
import type { FieldFault } from '@crm/platform';
import type { Gap } from './domain/gates';
import { sheetRows } from './domain/sheet';

const said: Record<string, string> = {
  source: '没有登记来源',
  contact: '没有联系人',
  summary: '没有一句话说明',
  duplicateCheck: '重复报送待首报认定',
  direction: '没有产业方向',
  prohibitedListNote: '没有写禁限目录核对意见',
  nature: '没有项目性质',
  origin: '没有来源地',
  'demand.areaMinM2': '没有需求面积',
  'demand.use': '没有写明用途',
  safetyNote: '没有环评、安全预判',
  spaceOpinion: '没有载体或用地意见',
  lowFitReason: '契合度偏低，没有写明推进理由',
  review: '没有评审结论',
  'review.outcome': '评审结论不是通过或附条件',
  'review.minutes': '没有会议纪要',
  'review.opinions.legal': '没有法制意见',
  hold: '没有有效的房源预留或用地决定',
  package: '一企一策未批准',
  'licence.issuedOn': '没有营业执照日期',
  'licence.address': '没有注册地址',
  'licence.capitalWan': '没有注册资本',
  'licence.jurisdiction': '没有注册属地',
  'landing.leaseContractOn': '没有租赁合同',
  'landing.firstRentOn': '首期租金未到账',
  'landing.handoverOn': '未交房',
  'landing.landContractOn': '没有土地出让合同',
  'landing.constructionPermitNo': '没有施工许可证',
  'landing.operatingLicenceNo': '没有生产许可或首张发票',
  'landing.eiaAcceptanceNo': '没有环评验收',
  'actual.outputWan': '没有实际年产值',
  'actual.taxWan': '没有实际年税收（区级）',
  'actual.evidence': '没有产值、税收凭据',
  'sheet.investor': '没有投资主体',
  'sheet.content': '没有建设内容',
  'sheet.requests': '没有主要诉求',
  'sheet.progress': '没有阶段进展',
  'sheet.nextStep': '没有下一步',
  nextDueOn: '没有下一步时限',
  parks: '没有拟选园区',
  'expected.investmentWan': '没有总投资',
  'expected.areaM2': '没有面积',
  'expected.outputWan': '没有达产年产值',
  'expected.taxWan': '没有年税收（区级）',
  'expected.headcount': '没有就业人数',
};
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** One sentence for one gap, without a full stop. */
export function gapMessage(gap: Gap): string {
  const d = gap.data ?? {};
  if (gap.code === 'open_condition') return '评审条件未办结';
  if (gap.code === 'compliance') return '非普惠事项缺法制、财政或公平竞争审查意见';
  if (gap.code === 'doubtful_place')
    return `存疑：注册属地为${JURISDICTIONS[d['have'] as Jurisdiction] ?? String(d['have'])}，与目标属地不一致`;
  if (gap.code === 'below_promise')
    return `${gap.path === 'actual.taxWan' ? '税收' : '产值'}为承诺的 ${percent(Number(d['share']))}，未到 ${percent(Number(d['floor']))}`;
  if (gap.code === 'low_fit') return `契合度 ${String(d['total'])}，低于 ${String(d['floor'])}，没有写明推进理由`;
  return said[gap.path] ?? `缺 ${sheetRows.find((r) => r.paths.includes(gap.path))?.label ?? gap.path}`;
}
/** The `errors` of a refused move. */
export const gapFaults = (gaps: readonly Gap[]): FieldFault[] =>
  gaps.map((g) => ({ path: g.path, code: 'MISSING', message: gapMessage(g) }));
