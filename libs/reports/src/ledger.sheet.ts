import { type SheetColumn, type SheetValue, writeXlsx } from '@crm/platform';
import type { LedgerRow } from './domain/ledger';

const UNKNOWN = '未知';

/** The 台账 of a week as a workbook: A3 landscape, frozen head, numbers and dates as such; last week's words grey below this week's. */
export function ledgerWorkbook(rows: LedgerRow[], { from, to }: { from: string; to: string }): Promise<Buffer> {
  return writeXlsx({ sheets: [{ name: '招商项目台账', title: [`招商项目台账（${from} 至 ${to}）`], columns: LEDGER_COLUMNS, rows, print: { paper: 'A3', landscape: true } }] });
}

const text = (header: string, value: (row: LedgerRow) => SheetValue, width = 14): SheetColumn<LedgerRow> => ({ header, width, wrap: true, value: (row) => value(row) ?? UNKNOWN });
const figure = (header: string, value: (row: LedgerRow) => number | null, format = '#,##0.00'): SheetColumn<LedgerRow> => ({ header, width: 12, format, value: (row) => value(row) ?? UNKNOWN });
const optional = (header: string, value: (row: LedgerRow) => SheetValue, width = 18): SheetColumn<LedgerRow> => ({ header, width, wrap: true, value });

/** The columns of the 台账, in the district's order. */
export const LEDGER_COLUMNS: SheetColumn<LedgerRow>[] = [
  { header: '序号', width: 6, format: '0', value: (row) => row.no },
  text('项目名称', (row) => row.title, 26),
  text('投资主体', (row) => row.investor, 24),
  text('方向', (row) => row.direction),
  text('性质', (row) => row.nature, 8),
  text('来源地', (row) => row.origin, 10),
  figure('总投资（亿）', (row) => row.investmentYi, '#,##0.0000'),
  figure('固投（亿）', (row) => row.fixedInvestmentYi, '#,##0.0000'),
  text('选址', (row) => row.site),
  figure('面积（㎡）', (row) => row.areaM2),
  figure('年产值（万元）', (row) => row.outputWan),
  figure('年税收（万元，区级）', (row) => row.taxWan),
  text('阶段', (row) => row.stage, 10),
  { header: '本周进展', width: 36, wrap: true, value: (row) => row.weekProgress, under: (row) => row.lastWeekProgress && `上周：${row.lastWeekProgress}` },
  optional('存在问题', (row) => row.problem, 24),
  optional('需协调事项', (row) => row.coordination, 24),
  optional('下一步及时限', (row) => row.next, 24),
  optional('包联领导', (row) => row.leaderInCharge, 12),
  text('责任单位', (row) => row.unit),
  text('责任人', (row) => row.person, 12),
  { ...text('首报日期', (row) => row.firstReportedOn, 12), date: true },
  { ...text('入库日期', (row) => row.enteredOn, 12), date: true },
  optional('备注', (row) => row.remark),
];
