import type { LedgerRow } from './ledger';

/** A report of a period: drawn from rows only, so that a signed one can be set in type again and stays what it was. */
export type IssueKind = 'weekly' | 'monthly';

/** `draft`: figures of the moment, words can be edited · `signed`: by a lead, frozen · `closed`: frozen by the calendar, the sum of the house. */
export type IssueState = 'draft' | 'signed' | 'closed';

/** One figure of the first page. Money in 万元; null where none is counted. */
export interface PageRow {
  label: string;
  count: number;
  before: number;
  year: number;
  moneyWan: number | null;
  yearMoneyWan: number | null;
  rule: string;
  drill: string | null;
}

export interface CoordinationRow {
  project: string;
  kind: string;
  text: string;
  unit: string;
  dueOn: string | null;
  level: string;
  overdue: boolean;
}

export interface ParkRow {
  name: string;
  units: number;
  totalM2: number;
  vacantM2: number;
  occupancyPercent: number | null;
  waleYears: number | null;
  expiringM2: number;
}

export interface TeamRow {
  team: string;
  entered: number;
  signed: number;
  registered: number;
  landed: number;
  inProduction: number;
  followUps: number;
}

export interface FunnelRow {
  stage: string;
  reached: number;
  here: number;
  paused: number;
  lost: number;
  conversion: number | null;
  medianDays: number | null;
}

export interface IssueModel {
  kind: IssueKind;
  from: string;
  to: string;
  /** whose: a team, or 全部 */
  scope: string;
  /** share of the year that has passed, 0 to 1 */
  timeProgress: number;
  note: string;
  page: PageRow[];
  key: LedgerRow[];
  coordination: CoordinationRow[];
  parks: ParkRow[];
  teams: TeamRow[];
  funnel: FunnelRow[];
  funnelRule: string;
}

export const ISSUE_NAMES: Record<IssueKind, { name: string; now: string; before: string }> = {
  weekly: { name: '招商周报', now: '本周', before: '上周' },
  monthly: { name: '招商月报', now: '本月', before: '上月' },
};

const DAY = 86_400_000;
const text = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const utc = (on: string) => Date.parse(`${on}T00:00:00Z`);

/** The week (Monday to Sunday) or month a business day lies in. */
export function periodOfIssue(kind: IssueKind, on: string): { from: string; to: string } {
  if (kind === 'monthly') {
    const from = `${on.slice(0, 7)}-01`;
    return { from, to: text(utc(`${text(utc(from) + 31 * DAY).slice(0, 7)}-01`) - DAY) };
  }
  const back = (new Date(utc(on)).getUTCDay() + 6) % 7;
  return { from: text(utc(on) - back * DAY), to: text(utc(on) + (6 - back) * DAY) };
}

/** The period before this one. */
export function periodBefore(kind: IssueKind, from: string): { from: string; to: string } {
  return periodOfIssue(kind, text(utc(from) - DAY));
}

/** Which first entries make which figure: 签约 is not 落地, 协议 money is not 到位 money, 入驻 and 开工 are never one figure. */
export const PAGE_FIGURES: ReadonlyArray<{ label: string; stage: string; tracks?: readonly string[]; money: boolean; rule: string }> = [
  { label: '新增项目', stage: 'screening', money: true, rule: '首次进入研判；金额为预计总投资，未填不计' },
  { label: '签约', stage: 'signed', money: true, rule: '首次进入签约；金额为协议投资额，不等于到位资金，也不等于固投' },
  { label: '落地', stage: 'registered', money: true, rule: '首次完成注册，营业执照属地相符；金额为协议投资额' },
  { label: '入驻', stage: 'movedIn', tracks: ['lease', 'asset_light', 'platform'], money: false, rule: '租赁、轻资产、平台机构首次入驻；与开工不相加' },
  { label: '开工', stage: 'movedIn', tracks: ['land', 'expansion'], money: false, rule: '供地、增资扩产首次开工；与入驻不相加' },
  { label: '投产', stage: 'inProduction', money: false, rule: '首次进入投产或运营' },
  { label: '终止', stage: 'lost', money: false, rule: '首次终止；恢复后仍在历史中计一次' },
];
