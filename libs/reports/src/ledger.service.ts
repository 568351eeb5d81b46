import { type Actor, PARKS, type ParkCode } from '@crm/identity';
import { directions } from '@crm/fit/words';
import { type Nature, natureLabels, type Origin, originLabels, type Stage, stageLabelOn, type Track } from '@crm/pipeline/words';
import { businessDate, Clock, endOfBusinessDay, parseJson, type SheetColumn, type SheetValue, startOfBusinessDay, writeXlsx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { type LedgerSource, ProjectFigures } from './data/project.queries';
import { type LedgerRow, weekOf, yi } from './domain/ledger';
import { scopeOf } from './report-scope';

const UNKNOWN = '未知';

/** 招商项目台账: one row a project, in the columns and the order the district keeps (A3 landscape). */
@Injectable()
export class Ledger {
  constructor(
    private readonly projects: ProjectFigures,
    private readonly clock: Clock,
  ) {}

  /** The rows of the week in which `on` lies (today when absent); a 商密 project shows its code name. */
  async rows(actor: Actor, on?: string, { onlyKey = false }: { onlyKey?: boolean } = {}): Promise<LedgerRow[]> {
    const week = weekOf(on ?? businessDate(this.clock.now()));
    const sources = await this.projects.ledger(scopeOf(actor), startOfBusinessDay(week.from), endOfBusinessDay(week.to), onlyKey);
    return sources.map(toRow);
  }

  /** The workbook. */
  async workbook(actor: Actor, on?: string): Promise<Buffer> {
    const rows = await this.rows(actor, on);
    const today = businessDate(this.clock.now());
    return writeXlsx({ sheets: [{ name: '招商项目台账', title: [`招商项目台账（${today}）`], columns: LEDGER_COLUMNS, rows, print: { paper: 'A3', landscape: true } }] });
  }
}

const text = (header: string, value: (row: LedgerRow) => SheetValue, width = 14): SheetColumn<LedgerRow> => ({ header, width, value: (row) => value(row) ?? UNKNOWN });
const figure = (header: string, value: (row: LedgerRow) => number | null, format = '#,##0.00'): SheetColumn<LedgerRow> => ({ header, width: 12, format, value: (row) => value(row) ?? UNKNOWN });
const optional = (header: string, value: (row: LedgerRow) => SheetValue, width = 18): SheetColumn<LedgerRow> => ({ header, width, value });

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
  optional('本周进展', (row) => row.weekProgress, 32),
  optional('存在问题', (row) => row.problem, 24),
  optional('需协调事项', (row) => row.coordination, 24),
  optional('下一步及时限', (row) => row.next, 24),
  optional('包联领导', (row) => row.leaderInCharge, 12),
  text('责任单位', (row) => row.unit),
  text('责任人', (row) => row.person, 12),
  text('首报日期', (row) => row.firstReportedOn, 12),
  text('入库日期', (row) => row.enteredOn, 12),
  optional('备注', (row) => row.remark),
];

function toRow(source: LedgerSource, i: number): LedgerRow {
  const sheet = source.sheet ? parseJson<Record<string, string | null>>(source.sheet) : {};
  const covered = source.secrecy === 'secret' && source.codeName !== null;
  const label = (direction: string): string => {
    const found: { label?: string } | string | undefined = (directions as Record<string, { label: string } | string>)[direction];
    return (typeof found === 'string' ? found : found?.label) ?? direction;
  };
  return {
    no: i + 1,
    title: covered ? source.codeName! : source.title,
    investor: covered ? '（商密）' : (sheet.investor ?? source.companyName),
    direction: source.direction && label(source.direction),
    nature: source.nature && natureLabels[source.nature as Nature],
    origin: source.origin && originLabels[source.origin as Origin],
    investmentYi: yi(source.investmentWan),
    fixedInvestmentYi: yi(source.fixedInvestmentWan),
    site: sheet.site ?? (source.park && PARKS[source.park as ParkCode]),
    areaM2: source.areaM2 === null ? null : Number(source.areaM2),
    outputWan: source.outputWan === null ? null : Number(source.outputWan),
    taxWan: source.taxWan === null ? null : Number(source.taxWan),
    stage: stageLabelOn(source.track as Track, source.stage as Stage),
    weekProgress: source.weekProgress ?? sheet.progress ?? null,
    problem: sheet.blockers ?? null,
    coordination: sheet.requests ?? null,
    next: [source.nextPlan ?? sheet.nextStep, source.nextDueOn].filter(Boolean).join('，') || null,
    leaderInCharge: sheet.leaderInCharge ?? null,
    unit: source.teamName,
    person: source.ownerName,
    firstReportedOn: source.firstReportedAt && businessDate(source.firstReportedAt),
    enteredOn: businessDate(source.enteredAt),
    remark: source.keyLevel && '重点项目',
  };
}
