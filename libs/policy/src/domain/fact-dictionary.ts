import type { Asked } from './context';
import { type AnswerForm, day, type FactWords, list, wan, word, yesno } from './fact-form';
import { ITEM_QUESTIONS } from './fact-items';

export type { AnswerForm, FactWords } from './fact-form';

/** Top-level facts. */
const TOP: Record<string, FactWords> = {
  'location.inYizhuangNewTown': word('位于亦庄新城', '经营地址是否在亦庄新城 225 平方公里范围内？', yesno),
  'location.district': word('所在区', '企业在哪个区经营？', { type: 'text' }),
  'location.park': word('所在园区', '企业在哪个园区？', { type: 'text' }),
  landedOn: word('落地日期', '企业何时落地经营？', day),
  criminalRecord: word('刑事犯罪记录', '是否有刑事犯罪记录？', yesno),
  penalties: word('行政处罚', '近三年有没有公示的重大行政处罚？', list),
  'penalties.*.published': word('处罚公示日期', '重大行政处罚是哪天公示的？', day),
  existingGrants: word('已享受的支持', '以前享受过哪些同类支持（政策、项目、金额、年度）？', list),
  'existingGrants.*.item': word('已享受支持的对象', '已享受的同类支持属于哪一级、针对哪个项目？', { type: 'text' }),
  entityKind: word('企业类型', '企业属于哪种类型（工业、科技服务、研发等）？', list),
  activities: word('业务活动', '企业开展哪些业务？', list),
  foreignSharePct: word('外资比例', '外资持股比例是多少？', { type: 'number', unit: '%' }),
  isHeadCdmo: word('头部 CDMO', '是否为头部医药 CDMO 企业？', yesno),
  newFixedAssetInvestmentWan: word('新增固定资产投资', '新增固定资产投资额是多少？', wan),
  newlyLanded: word('新落地', '是否新落地在京机构？', yesno),
  financingNeed: word('融资需求', '有没有股权融资需求？', yesno),
  overseasActions: word('出海行动', '开展了哪些出海行动（首次海外应用、海外研发中心、跨境转移等）？', list),
  revenueWan: word('营业收入', '近三年营业收入各是多少？', wan),
  'revenueWan.*': word('年度营业收入', '{} 年营业收入是多少？', wan),
  outputWan: word('产值', '近两年产值各是多少？', wan),
  'outputWan.*': word('年度产值', '{} 年产值是多少？', wan),
  rdSpendWan: word('研发投入', '近两年研发投入各是多少？', wan),
  'rdSpendWan.*': word('年度研发投入', '{} 年研发投入是多少？', wan),
  products: word('产品', '有哪些在研或上市的药品、医疗器械？', list),
  contracts: word('服务合同', '今年有没有向 CRO、CDMO、检测等机构购买服务的合同？', list),
  leases: word('设备租赁', '有没有以融资租赁方式配置设备？', list),
  tenders: word('集采中标', '有没有产品首次中标集中带量采购？', list),
  overseas: word('境外注册', '有没有产品首次获得境外注册认证并在当地销售？', list),
  licencesOut: word('对外许可', '是否向跨国企业做过对外许可？首付款到账多少？', list),
  projects: word('建设项目', '有没有平台、示范场景或产业化建设项目？', list),
  funds: word('基金', '管理的基金是否实缴并已投资？', list),
  events: word('会议活动', '有没有主办或承办专业会议？', list),
};

const WORDS: ReadonlyMap<string, FactWords> = new Map([...Object.entries(TOP), ...Object.entries(ITEM_QUESTIONS)]);

/** Special questions: the fact is known, its effect is not written in the text. */
const BY_CODE: Record<string, string> = {
  SPANS_DOCUMENT_START: '{} 发生在政策发布前、完成在发布后，能否申报须问主管部门',
  BEFORE_LANDING: '落地前里程碑（{}），能否追认须问主管部门',
  SALES_PERIOD: '销售自 {} 起，早于取得资质，计入哪段销售额须问主管部门',
  SAME_KIND_UNCLEAR: '已享受的同类支持属于哪一级、针对哪个项目？',
  PROVIDER_OPEN: '服务机构类型“{}”不在列举之内，“等科技服务业机构”是否包括须问主管部门',
  AUTHORITY_OPEN: '认证机构“{}”不在列举之内，“等机构”是否包括须问主管部门',
  INDUSTRIAL_OPEN: '企业是否为工业企业（工业统计口径）？',
};

/** The question to put to the company or the authority, in Chinese. */
export function questionFor(asked: Asked): string {
  const special = asked.code ? BY_CODE[asked.code] : undefined;
  if (special && asked.have !== undefined) return special.replace('{}', Array.isArray(asked.have) ? asked.have.join('、') : String(asked.have));
  const words = WORDS.get(asked.pattern);
  if (!words) return `须核实：${asked.path}`;
  const name = asked.pattern.endsWith('Wan.*') ? String(asked.have ?? '') : (asked.path.split('.')[1] ?? '');
  return words.question.replace('{}', name);
}

/** How the answer is entered on the screen. What only the authority can decide is not entered: it is put to them. */
export function answerFormOf(asked: Asked): AnswerForm {
  if (asked.code && BY_CODE[asked.code] && asked.have !== undefined && asked.code !== 'INDUSTRIAL_OPEN') return { type: 'authority' };
  return WORDS.get(asked.pattern)?.form ?? { type: 'text' };
}

/** All facts, for the condition builder. */
export const allFacts = (): Array<{ path: string } & FactWords> => [...WORDS].map(([path, words]) => ({ path, ...words }));
