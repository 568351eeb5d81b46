import { type SheetColumn, type SheetToWrite, writeXlsx } from '@crm/platform';
import { type CoordinationRow, type FunnelRow, ISSUE_NAMES, type IssueModel, type PageRow, type ParkRow, type TeamRow } from './domain/issue';
import { yi } from './domain/ledger';
import { LEDGER_COLUMNS } from './ledger.sheet';

const A4 = { paper: 'A4', landscape: true } as const;
const BRAND = '14607F';
const GREY = '7C94A9';
const whole = (header: string, width = 12) => ({ header, width, format: '#,##0' });
const number = (header: string, format: string, width = 14) => ({ header, width, format });

/** 周报 or 月报 as a workbook: the one page first, then what stands behind it; charts over the sheets' own cells. */
export function issueWorkbook(model: IssueModel, signature: string): Promise<Buffer> {
  const { name, now, before } = ISSUE_NAMES[model.kind];
  const period = `${model.from} 至 ${model.to}　${model.scope}　${signature}`;
  const sheet = <R>(title: string, columns: SheetColumn<R>[], rows: R[], more: Partial<SheetToWrite<R>> = {}): SheetToWrite<R> => ({ name: title, title: [`${name}·${title}`, period], columns, rows, print: A4, ...more });
  const page = pageColumns(now, before);
  return writeXlsx({
    sheets: [
      sheet(`${now}一页`, page, model.page, {
        foot: [`时序进度 ${(model.timeProgress * 100).toFixed(1)}%。协议投资额、到位资金、固投分列，不相互替代；税收未注明的为区级。`, ...(model.note ? [`小结：${model.note}`] : [])],
        charts: [{ title: `${now}与${before}（个）`, categories: 1, series: [{ name: now, column: 2, color: BRAND }, { name: before, column: 3, color: GREY }], firstRow: 4, lastRow: 3 + model.page.length, at: { column: 1, row: model.page.length + 7, columns: 6, rows: 18 } }],
      }),
      sheet('重点项目', LEDGER_COLUMNS, model.key, { print: { paper: 'A3', landscape: true } }),
      sheet('需协调事项', COORDINATION, model.coordination),
      sheet('载体去化', PARKS, model.parks, { foot: ['出租率 = 已租面积 ÷ 可租面积；各属地分列，不相加。加权平均剩余租期按面积。'] }),
      sheet('团队', TEAMS, model.teams, { foot: ['按记录当时所属团队计；跟进按发生日期。'] }),
      sheet('漏斗', FUNNEL, model.funnel, {
        foot: [model.funnelRule],
        charts: [{ title: '到过各阶段的项目（个）', categories: 1, series: [{ name: '到过', column: 2, color: BRAND }], firstRow: 4, lastRow: 3 + model.funnel.length, horizontal: true, at: { column: 9, row: 3, columns: 6, rows: 20 } }],
      }),
    ],
  });
}

const pageColumns = (now: string, before: string): SheetColumn<PageRow>[] => [
  { header: '项', width: 14, value: (row) => row.label },
  { ...whole(`${now}（个）`), value: (row) => row.count },
  { ...whole(`${before}（个）`), value: (row) => row.before },
  { ...whole('本年累计（个）', 14), value: (row) => row.year },
  { ...number(`${now}金额（亿元）`, '#,##0.0000', 16), value: (row) => yi(row.moneyWan) },
  { ...number('本年金额（亿元）', '#,##0.0000', 16), value: (row) => yi(row.yearMoneyWan) },
  { header: '口径', width: 62, wrap: true, value: (row) => row.rule },
];
const COORDINATION: SheetColumn<CoordinationRow>[] = [
  { header: '项目', width: 28, wrap: true, value: (row) => row.project },
  { header: '类别', width: 10, value: (row) => row.kind },
  { header: '事项', width: 50, wrap: true, value: (row) => row.text },
  { header: '责任单位', width: 18, value: (row) => row.unit },
  { header: '时限', width: 12, date: true, value: (row) => row.dueOn ?? '未定' },
  { header: '层级', width: 10, value: (row) => row.level },
  { header: '状态', width: 10, value: (row) => (row.overdue ? '逾期' : '办理中') },
];
const PARKS: SheetColumn<ParkRow>[] = [
  { header: '园区', width: 14, value: (row) => row.name },
  { ...whole('房源（间）'), value: (row) => row.units },
  { ...number('面积（㎡）', '#,##0.00', 16), value: (row) => row.totalM2 },
  { ...number('空置（㎡）', '#,##0.00', 16), value: (row) => row.vacantM2 },
  { ...number('出租率（%）', '0.0'), value: (row) => row.occupancyPercent },
  { ...number('加权剩余租期（年）', '0.00', 18), value: (row) => row.waleYears },
  { ...number('12 个月内到期（㎡）', '#,##0.00', 18), value: (row) => row.expiringM2 },
];
const TEAMS: SheetColumn<TeamRow>[] = [
  { header: '团队', width: 18, value: (row) => row.team },
  { ...whole('新增'), value: (row) => row.entered },
  { ...whole('签约'), value: (row) => row.signed },
  { ...whole('落地'), value: (row) => row.registered },
  { ...whole('入驻或开工'), value: (row) => row.landed },
  { ...whole('投产'), value: (row) => row.inProduction },
  { ...whole('跟进（次）'), value: (row) => row.followUps },
];
const FUNNEL: SheetColumn<FunnelRow>[] = [
  { header: '阶段', width: 14, value: (row) => row.stage },
  { ...whole('到过'), value: (row) => row.reached },
  { ...whole('仍在'), value: (row) => row.here },
  { ...whole('暂缓'), value: (row) => row.paused },
  { ...whole('终止'), value: (row) => row.lost },
  { ...number('转化率', '0.0%', 12), value: (row) => row.conversion },
  { ...whole('停留中位（天）', 14), value: (row) => row.medianDays },
];
