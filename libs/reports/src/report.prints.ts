import type { SheetColumn } from '@crm/platform';
import { ISSUE_NAMES, type IssueModel } from './domain/issue';
import { type LedgerRow, yi } from './domain/ledger';
import type { PrintModel, PrintTable } from './domain/report-file';
import { LEDGER_COLUMNS } from './ledger.sheet';

const count = (value: number): string => value.toLocaleString('en-US');
const money = (wan: number | null): string => (wan === null ? '—' : wan >= 10_000 ? `${yi(wan)!.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} 亿元` : `${wan.toLocaleString('en-US', { maximumFractionDigits: 2 })} 万元`);
const area = (m2: number): string => m2.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const change = (now: number, before: number): string => (now === before ? '持平' : now > before ? `+${now - before}` : `−${before - now}`);
const right = (title: string, width: number) => ({ title, width, right: true });
const left = (title: string, width: number) => ({ title, width });

/** 周报 or 月报 on paper, in the same order as its workbook; the whole list of 重点项目 in short. */
export function issuePrint(model: IssueModel, signature: string, at: string): PrintModel {
  const { name, now, before } = ISSUE_NAMES[model.kind];
  const key: PrintTable = {
    title: `重点项目（${model.key.length}）`,
    columns: [left('项目', 26), left('方向', 12), right('总投资', 14), left('阶段', 10), left(`${now}进展`, 40), left('下一步及时限', 26), left('责任人', 12)],
    rows: model.key.map((row) => [row.title, row.direction ?? '未知', row.investmentYi === null ? '未知' : money(row.investmentYi * 10_000), row.stage, row.weekProgress ?? '—', row.next ?? '—', row.person ?? '—']),
  };
  return {
    title: name,
    subtitle: `${model.from} 至 ${model.to}　${model.scope}　${signature}`,
    foot: `园区招商 CRM · ${model.scope} · ${at}`,
    paper: 'A4',
    landscape: false,
    lead: model.note || undefined,
    sections: [
      {
        title: `${now}一页`,
        columns: [left('项', 14), right(now, 9), right(before, 9), right('增减', 9), right('本年累计', 11), right(`${now}金额`, 17), right('本年金额', 17), left('口径', 50)],
        rows: model.page.map((row) => [row.label, count(row.count), count(row.before), change(row.count, row.before), count(row.year), money(row.moneyWan), money(row.yearMoneyWan), row.rule]),
        note: `时序进度 ${(model.timeProgress * 100).toFixed(1)}%。协议投资额、到位资金、固投分列，不相互替代；税收未注明的为区级。`,
      },
      key,
      {
        title: `需协调事项（${model.coordination.length}）`,
        columns: [left('项目', 26), left('类别', 9), left('事项', 44), left('责任单位', 16), left('时限', 13), left('层级', 9), left('状态', 9)],
        rows: model.coordination.map((row) => [row.project, row.kind, row.text, row.unit, row.dueOn ?? '未定', row.level, row.overdue ? '逾期' : '办理中']),
      },
      {
        title: '载体去化',
        columns: [left('园区', 14), right('房源（间）', 12), right('面积（㎡）', 18), right('空置（㎡）', 18), right('出租率', 12), right('加权剩余租期', 16), right('12 个月内到期（㎡）', 22)],
        rows: model.parks.map((row) => [row.name, count(row.units), area(row.totalM2), area(row.vacantM2), row.occupancyPercent === null ? '—' : `${row.occupancyPercent.toFixed(1)}%`, row.waleYears === null ? '—' : `${row.waleYears.toFixed(2)} 年`, area(row.expiringM2)]),
        note: '出租率 = 已租面积 ÷ 可租面积；各属地分列，不相加。',
      },
      {
        title: '团队',
        columns: [left('团队', 20), right('新增', 10), right('签约', 10), right('落地', 10), right('入驻或开工', 14), right('投产', 10), right('跟进（次）', 14)],
        rows: model.teams.map((row) => [row.team, count(row.entered), count(row.signed), count(row.registered), count(row.landed), count(row.inProduction), count(row.followUps)]),
        note: '按记录当时所属团队计；跟进按发生日期。',
      },
      {
        title: '漏斗：同一批项目走到了哪一步',
        bars: model.funnel.map((row) => ({ label: row.stage, value: row.reached, text: `${row.reached}　${[row.here && `仍在 ${row.here}`, row.paused && `暂缓 ${row.paused}`, row.lost && `终止 ${row.lost}`, row.conversion !== null && `转化 ${(row.conversion * 100).toFixed(1)}%`].filter(Boolean).join('　')}` })),
        note: model.funnelRule,
      },
    ],
  };
}

/** The 台账 on A3, column by column as its workbook; last week's words grey in brackets would be lost on paper, so they stand below this week's. */
export function ledgerPrint(rows: LedgerRow[], { from, to }: { from: string; to: string }, scope: string, at: string): PrintModel {
  return {
    title: '招商项目台账',
    subtitle: `${from} 至 ${to}　${scope}　${rows.length} 个项目`,
    foot: `园区招商 CRM · ${scope} · ${at}`,
    paper: 'A3',
    landscape: true,
    sections: [{ title: '', columns: LEDGER_COLUMNS.map((column) => ({ title: column.header, width: Math.max(column.width ?? 14, column.date ? 17 : column.format?.includes('#') ? 16 : 0), right: column.format !== undefined })), rows: rows.map((row) => LEDGER_COLUMNS.map((column) => cellText(column, row))), note: '空白为未填；投资、产值、税收为企业预计数。' }],
  };
}

function cellText(column: SheetColumn<LedgerRow>, row: LedgerRow): string {
  const value = column.value(row);
  const decimals = column.format?.split('.')[1]?.length ?? 0;
  const text = typeof value === 'number' ? value.toLocaleString('en-US', { minimumFractionDigits: decimals > 2 ? 2 : decimals, maximumFractionDigits: decimals }) : String(value ?? '');
  const under = column.under?.(row);
  return under ? `${text}${text ? '\n' : ''}（${under}）` : text;
}

/** 项目信息表: the eighteen rows of the district's form on one page; a blank is 未知. */
export function sheetPrint(sheet: { title: string; rows: Array<{ no: number; label: string; starred: boolean; value: string }> }, at: string): PrintModel {
  return {
    title: '项目信息表',
    subtitle: sheet.title,
    foot: `园区招商 CRM · ${at}`,
    paper: 'A4',
    landscape: false,
    sections: [{ title: '', columns: [{ title: '', width: 34 }, { title: '', width: 66 }], rows: sheet.rows.map((row) => [`${row.no}　${row.label}${row.starred ? ' *' : ''}`, row.value || '未知']), note: '带 * 的为提交联审必填。' }],
  };
}
