/** What a project says of itself on paper: headline, promises, risks, requests and the steps ahead. */
import { PARKS } from '@crm/identity/words';
import type { ProjectRow } from './data/project.row';
import { areaText, moneyText, wanText } from './domain/figures';
import { isForward, stageOrder } from './domain/stages';
import type { MilestoneView } from './pipeline.views';
import { type ForwardStage, metricLabels, metrics, natureLabels, stageLabelOn } from './words';

export function headline(p: ProjectRow): { label: string; value: string }[] {
  const d = p.demand;
  return [
    { label: '项目名称', value: p.title },
    { label: '项目性质', value: p.nature ? natureLabels[p.nature] : '未知' },
    { label: '建设内容', value: p.sheet.content ?? '未知' },
    { label: '拟选园区', value: p.parks.map((k) => PARKS[k]).join('、') || '未知' },
    {
      label: '需求面积',
      value: d?.areaMinM2 ? `${areaText(d.areaMinM2)}${d.areaMaxM2 ? ` 至 ${areaText(d.areaMaxM2)}` : ''} ㎡` : '未知',
    },
    { label: '计划入驻', value: d?.neededFrom ?? '未知' },
  ];
}
export const promises = (p: ProjectRow): { label: string; value: string }[] =>
  metrics.map((m) => {
    const n = p.expected[m];
    return {
      label: metricLabels[m],
      value:
        typeof n === 'number'
          ? m === 'areaM2'
            ? areaText(n)
            : m === 'investmentWan' && n >= 10_000
              ? `${wanText(n)}（${moneyText(n)}）`
              : wanText(n)
          : '',
    };
  });
const lines = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split(/[\n；;]/)
    .map((t) => t.trim())
    .filter(Boolean);
export const risksOf = (p: ProjectRow): string[] => [
  ...lines(p.safetyNote),
  ...lines(p.sheet.blockers),
  ...lines(p.sheet.competitors).map((c) => `竞争地区：${c}`),
];
export const requestsOf = (p: ProjectRow): { ask: string; answer?: string; owner?: string; dueOn?: string | null }[] =>
  lines(p.sheet.requests).map((ask) => ({ ask }));
type Step = { step: string; owner?: string; dueOn?: string | null };
const planned = { signed: 'agreement', registered: 'registration', movedIn: 'construction', inProduction: 'production' } as const;
/** Stages still ahead from a first one on, each with the day its milestone is planned for. */
function stepsAhead(p: ProjectRow, milestones: readonly MilestoneView[], first: ForwardStage): Step[] {
  const here = isForward(p.stage) ? (stageOrder(p.stage) ?? 0) : 0,
    from = stageOrder(first) ?? 0;
  return (['review', 'signed', 'registered', 'movedIn', 'inProduction'] as const)
    .filter((s) => (stageOrder(s) ?? 0) > here && (stageOrder(s) ?? 0) >= from)
    .map((s) => {
      const milestone = s === 'review' ? undefined : milestones.find((m) => m.kind === planned[s]);
      return {
        step: s === 'review' ? '项目评审（联审）' : stageLabelOn(p.track, s),
        dueOn: milestone?.actualOn ?? milestone?.plannedOn ?? (s === 'movedIn' ? (p.demand?.neededFrom ?? null) : null),
      };
    });
}
/** Inside: the next step as written in the sheet, then every gate ahead, each with the one who answers for it. */
export const innerPlan = (p: ProjectRow, milestones: readonly MilestoneView[], owner: string): Step[] => [
  ...(p.sheet.nextStep ? [{ step: p.sheet.nextStep, dueOn: p.nextDueOn, owner }] : []),
  ...stepsAhead(p, milestones, 'review').map((s) => ({ ...s, owner })),
];
/** For the company: only what both sides do together; the house's own next step and its review stay inside. */
export const companyPlan = (p: ProjectRow, milestones: readonly MilestoneView[]): Step[] => stepsAhead(p, milestones, 'signed');
