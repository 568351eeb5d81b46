import { type Actor, PARKS, type ParkCode } from '@crm/identity';
import { forwardStages, stageLabels } from '@crm/pipeline/words';
import { SpacePlans } from '@crm/space';
import { addDays, businessDate, Clock, type SheetColumn, writeXlsx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { PeopleFigures } from './data/people.queries';
import { type MoveSum, ProjectFigures } from './data/project.queries';
import { weekOf, yi } from './domain/ledger';
import { Funnel } from './funnel.service';
import { LEDGER_COLUMNS, Ledger } from './ledger.service';
import { scopeOf } from './report-scope';

interface WeekRow {
  label: string;
  count: number;
  lastWeek: number;
  year: number;
  investmentYi: number | null;
  rule: string;
}

/** Which first entries make which figure; 签约 is not 落地, and 协议 money is not 到位 money. */
const WEEK_FIGURES: ReadonlyArray<{ stage: string; label: string; rule: string }> = [
  { stage: 'screening', label: '新增项目', rule: '首次进入研判' },
  { stage: 'signed', label: '签约', rule: '首次进入签约；金额为预计（协议）投资额，不等于到位资金' },
  { stage: 'registered', label: '落地', rule: '首次完成注册，营业执照属地相符' },
  { stage: 'movedIn', label: '入驻/开工', rule: '租赁为入驻，供地为开工，不相加解读' },
  { stage: 'inProduction', label: '投产', rule: '首次进入投产' },
];

/** Time, and the rooms of the parks. */
@Injectable()
export class WeeklySurroundings {
  constructor(
    readonly clock: Clock,
    readonly plans: SpacePlans,
  ) {}
}

/** 招商周报 of a week: one page, 重点项目, rooms, people, funnel. Figures of a past week come from the stage log by the day of the move. */
@Injectable()
export class Weekly {
  constructor(
    private readonly projects: ProjectFigures,
    private readonly people: PeopleFigures,
    private readonly ledger: Ledger,
    private readonly funnels: Funnel,
    private readonly around: WeeklySurroundings,
  ) {}

  /** The workbook of the week in which `on` lies (today when absent). */
  async workbook(actor: Actor, on?: string): Promise<Buffer> {
    const day = on ?? businessDate(this.around.clock.now());
    const week = weekOf(day);
    const [page, key, load, parks, funnel] = await Promise.all([
      this.onePage(actor, week),
      this.ledger.rows(actor, day, { onlyKey: true }),
      this.people.workload(scopeOf(actor), this.around.clock.now()),
      this.around.plans.parks(day),
      this.funnels.funnel(actor, { from: `${day.slice(0, 4)}-01-01`, to: week.to }),
    ]);
    const title = (name: string) => [`${name}（${week.from} 至 ${week.to}）`];
    return writeXlsx({
      sheets: [
        { name: '本周一页', title: title('招商周报'), columns: PAGE_COLUMNS, rows: page, print: { paper: 'A4', landscape: true } },
        { name: '重点项目', title: title('重点项目'), columns: LEDGER_COLUMNS, rows: key.slice(0, 20), print: { paper: 'A3', landscape: true } },
        { name: '载体去化', title: title('载体去化'), columns: PARK_COLUMNS, rows: parks.map((park) => ({ name: PARKS[park.code as ParkCode] ?? park.code, ...park.occupancy })) },
        { name: '团队', title: title('团队'), columns: LOAD_COLUMNS, rows: load },
        { name: '漏斗', title: [...title('漏斗'), funnel.method], columns: FUNNEL_COLUMNS, rows: funnel.stages },
      ],
    });
  }

  private async onePage(actor: Actor, week: { from: string; to: string }): Promise<WeekRow[]> {
    const scope = scopeOf(actor);
    const [now, before, year] = await Promise.all([
      this.projects.moves(scope, week.from, week.to),
      this.projects.moves(scope, addDays(week.from, -7), addDays(week.to, -7)),
      this.projects.moves(scope, `${week.from.slice(0, 4)}-01-01`, week.to),
    ]);
    const of = (sums: MoveSum[], stage: string) => sums.find((sum) => sum.stage === stage);
    return WEEK_FIGURES.map(({ stage, label, rule }) => ({
      label,
      count: of(now, stage)?.count ?? 0,
      lastWeek: of(before, stage)?.count ?? 0,
      year: of(year, stage)?.count ?? 0,
      investmentYi: yi(of(now, stage)?.investmentWan ?? 0),
      rule,
    }));
  }
}

const whole = '0';
const PAGE_COLUMNS: SheetColumn<WeekRow>[] = [
  { header: '项', width: 14, value: (row) => row.label },
  { header: '本周（个）', width: 12, format: whole, value: (row) => row.count },
  { header: '上周（个）', width: 12, format: whole, value: (row) => row.lastWeek },
  { header: '本年累计（个）', width: 14, format: whole, value: (row) => row.year },
  { header: '本周预计投资（亿元）', width: 20, format: '#,##0.0000', value: (row) => row.investmentYi },
  { header: '口径', width: 60, value: (row) => row.rule },
];

interface ParkRow {
  name: string;
  units: number;
  totalM2: number;
  vacantM2: number;
  occupancyPercent: number | null;
}

const PARK_COLUMNS: SheetColumn<ParkRow>[] = [
  { header: '园区', width: 14, value: (row) => row.name },
  { header: '房源（间）', width: 12, format: whole, value: (row) => row.units },
  { header: '面积（㎡）', width: 16, format: '#,##0.00', value: (row) => row.totalM2 },
  { header: '空置（㎡）', width: 16, format: '#,##0.00', value: (row) => row.vacantM2 },
  { header: '出租率（%）', width: 14, format: '0.0', value: (row) => row.occupancyPercent },
];

type LoadRow = Awaited<ReturnType<PeopleFigures['workload']>>[number];
const LOAD_COLUMNS: SheetColumn<LoadRow>[] = [
  { header: '姓名', width: 14, value: (row) => row.name },
  { header: '团队', width: 14, value: (row) => row.teamName },
  { header: '在谈项目', width: 12, format: whole, value: (row) => row.activeProjects },
  { header: '在手线索', width: 12, format: whole, value: (row) => row.leadsHeld },
  { header: '近 7 天跟进', width: 14, format: whole, value: (row) => row.followUps7 },
  { header: '逾期', width: 10, format: whole, value: (row) => row.overdue },
  { header: '未安排下次跟进', width: 16, format: whole, value: (row) => row.noPlan },
];

type FunnelRow = Awaited<ReturnType<Funnel['funnel']>>['stages'][number];
const FUNNEL_COLUMNS: SheetColumn<FunnelRow>[] = [
  { header: '阶段', width: 14, value: (row) => stageLabels[row.stage as (typeof forwardStages)[number]] },
  { header: '到过', width: 10, format: whole, value: (row) => row.reached },
  { header: '仍在', width: 10, format: whole, value: (row) => row.here },
  { header: '暂缓', width: 10, format: whole, value: (row) => row.paused },
  { header: '终止', width: 10, format: whole, value: (row) => row.lost },
  { header: '转化率', width: 12, format: '0.0%', value: (row) => row.conversion },
  { header: '停留中位（天）', width: 14, format: whole, value: (row) => row.medianDays },
];
