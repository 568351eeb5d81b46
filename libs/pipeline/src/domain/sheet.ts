/** 项目信息表: eighteen rows on one page, in the order of the district's form. A blank is 未知, never 无. */
import type { Stage } from '../words';

/** Free rows kept as text under `sheet`; the others read fields of the project itself. */
export const sheetTexts = [
  'investor',
  'content',
  'funding',
  'site',
  'products',
  'team',
  'requests',
  'progress',
  'blockers',
  'nextStep',
  'leaderInCharge',
  'leadUnit',
  'firstReporter',
  'competitors',
] as const;
export type SheetText = (typeof sheetTexts)[number];
export type SheetTexts = Partial<Record<SheetText, string | null>>;

export interface SheetRow {
  no: number;
  label: string;
  starred: boolean /** paths of PATCH projects/{id} that fill the row; a starred row wants each of them */;
  paths: readonly string[];
  more?: readonly string[];
}
export const sheetRows: readonly SheetRow[] = [
  { no: 1, label: '项目名称', starred: true, paths: ['title'] },
  { no: 2, label: '投资主体（实控人、上市）', starred: true, paths: ['sheet.investor'] },
  { no: 3, label: '项目性质与来源地', starred: true, paths: ['nature', 'origin'] },
  { no: 4, label: '方向·细分', starred: true, paths: ['direction'], more: ['subField'] },
  { no: 5, label: '建设内容', starred: true, paths: ['sheet.content'] },
  {
    no: 6,
    label: '总投资（固投）、资金来源',
    starred: true,
    paths: ['expected.investmentWan'],
    more: ['expected.fixedInvestmentWan', 'sheet.funding'],
  },
  { no: 7, label: '拟选址、面积/用地、租购', starred: true, paths: ['parks', 'expected.areaM2'], more: ['sheet.site', 'track'] },
  {
    no: 8,
    label: '达产年产值、年税收（区级）、就业',
    starred: true,
    paths: ['expected.outputWan', 'expected.taxWan', 'expected.headcount'],
  },
  { no: 9, label: '核心产品与阶段（批件/注册证号）', starred: false, paths: ['sheet.products'] },
  { no: 10, label: '团队与资质', starred: false, paths: ['sheet.team'] },
  { no: 11, label: '主要诉求', starred: true, paths: ['sheet.requests'] },
  { no: 12, label: '环评/安全/能耗预判', starred: false, paths: ['safetyNote'] },
  { no: 13, label: '阶段与进展（一句）', starred: true, paths: ['sheet.progress'] },
  { no: 14, label: '卡点与需协调事项', starred: false, paths: ['sheet.blockers'] },
  { no: 15, label: '下一步、时限、责任人', starred: true, paths: ['sheet.nextStep', 'nextDueOn'] },
  {
    no: 16,
    label: '包联领导、牵头单位、首报单位',
    starred: false,
    paths: ['sheet.leaderInCharge', 'sheet.leadUnit', 'sheet.firstReporter'],
  },
  { no: 17, label: '竞争地区', starred: false, paths: ['sheet.competitors'] },
  { no: 18, label: '密级/知悉范围', starred: false, paths: ['secrecy'] },
];

/** What the sheet and the gates read, by PATCH path. `undefined`, null, '' and [] are all unknown. */
export interface SheetSource {
  title?: string | null;
  nature?: string | null;
  origin?: string | null;
  direction?: string | null;
  subField?: string | null;
  parks?: readonly string[];
  track?: string | null;
  nextDueOn?: string | null;
  safetyNote?: string | null;
  secrecy?: string | null;
  stage?: Stage;
  expected?: Record<string, number | null | undefined>;
  sheet?: SheetTexts;
}
export function readPath(source: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, key) => (at !== null && typeof at === 'object' ? (at as Record<string, unknown>)[key] : undefined),
      source,
    );
}
export const isKnown = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  !(typeof value === 'string' && value.trim() === '') &&
  !(Array.isArray(value) && value.length === 0);

/** Paths of starred rows that are still unknown, in the form's order. */
export const missingStars = (source: SheetSource): string[] =>
  sheetRows.filter((r) => r.starred).flatMap((r) => r.paths.filter((p) => !isKnown(readPath(source, p))));
/** Rows known out of 18 (a row counts when all its first paths are). */
export const sheetKnown = (source: SheetSource): { known: number; of: number } => ({
  known: sheetRows.filter((r) => r.paths.every((p) => isKnown(readPath(source, p)))).length,
  of: sheetRows.length,
});
