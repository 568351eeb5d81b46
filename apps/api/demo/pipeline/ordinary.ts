import type { LostReason, NewProject, Stage } from '@crm/pipeline';
import type { DemoCompany } from '../companies/demo-company';

const forward: Stage[] = [
  'screening',
  'negotiating',
  'siteVisit',
  'review',
  'signed',
  'registered',
  'movedIn',
  'inProduction',
  'fullCapacity',
];
/** How far the n-th ordinary project came: many early, few late; some ended, some wait. */
const ends: (Stage | 'lost' | 'paused')[] = [
  'negotiating',
  'screening',
  'siteVisit',
  'lost',
  'negotiating',
  'registered',
  'review',
  'screening',
  'movedIn',
  'lost',
  'siteVisit',
  'signed',
  'negotiating',
  'paused',
  'inProduction',
  'screening',
  'lost',
  'review',
  'movedIn',
  'negotiating',
  'registered',
  'siteVisit',
  'lost',
  'inProduction',
  'screening',
  'signed',
  'paused',
  'movedIn',
  'siteVisit',
  'lost',
];
const reasons: LostReason[] = ['other_region', 'postponed', 'policy', 'rejected_by_us', 'no_space', 'other'];
const weights = [0, 0.06, 0.2, 0.34, 0.5, 0.58, 0.68, 0.82, 0.95];

/** Early stages are young: nobody screens a firm for a year. */
const span = (end: Stage, n: number): number =>
  (
    ({
      screening: 2 + ((n * 7) % 13),
      negotiating: 12 + ((n * 11) % 50),
      siteVisit: 40 + ((n * 13) % 90),
      review: 80 + ((n * 17) % 120),
    }) as Partial<Record<Stage, number>>
  )[end] ?? 730;
/** Moves of the n-th ordinary project between its entry and today, spread like a real year. Days before today. */
export function pathOf(n: number, daysAgo: number): { path: [Stage, number][]; lostReason?: LostReason } {
  const end = ends[n % ends.length] as Stage,
    entered = Math.min(Math.max(3, daysAgo - 4 - (n % 9)), span(end, n));
  const reach = end === 'lost' ? 1 + (n % 4) : end === 'paused' ? 1 + (n % 2) : forward.indexOf(end);
  const steps = Math.min(reach, entered < 20 ? 1 : entered < 60 ? 3 : 8),
    stages = forward.slice(0, steps + 1);
  const last = Math.max(1, Math.round(entered * (0.08 + (n % 5) * 0.05)));
  const at = (i: number): number =>
    Math.round(entered - (entered - last) * ((weights[i] as number) / Math.max(weights[steps] as number, 0.06)));
  const path = stages.map((stage, i): [Stage, number] => [stage, i === 0 ? entered : Math.max(at(i), last)]);
  if (end === 'lost' || end === 'paused') path.push([end, Math.max(1, last - 1)]);
  return { path, ...(end === 'lost' ? { lostReason: reasons[n % reasons.length] as LostReason } : {}) };
}
const sources = ['fair', 'referral', 'visit', 'association', 'trip', 'registry', 'inbound'];
/** Where the n-th project was first heard of: a word of the leads. */
export const leadSourceOf = (n: number): string => sources[n % sources.length] as string;

/** What is known about it: round figures, more of it the further it came. */
export function projectOf(company: DemoCompany, companyId: string, n: number, reached: number): NewProject {
  const investmentWan = [800, 1500, 2400, 3600, 5200, 7800, 12000, 1200, 18000, 4300][n % 10] as number,
    areaM2 = [300, 620, 850, 1200, 1800, 2600, 3200, 480, 4200, 1500][n % 10] as number;
  return {
    companyId,
    source: leadSourceOf(n),
    title: company.name.replace(/（示例）/, '').replace(/(股份)?有限公司$/, '') + '项目（示例）',
    parks: [company.park],
    track: n % 17 === 5 ? 'expansion' : n % 13 === 4 ? 'asset_light' : n % 19 === 7 ? 'platform' : 'lease',
    nature: (['new_entity', 'relocation', 'expansion', 'capital_increase'] as const)[n % 4],
    origin: (['outside_beijing', 'cross_district', 'local', 'overseas'] as const)[(n * 3) % 4],
    confidence: (['A', 'B', 'C', 'B'] as const)[n % 4],
    expected: {
      investmentWan,
      ...(n % 3 ? { fixedInvestmentWan: Math.round(investmentWan * 0.55) } : {}),
      ...(reached > 2
        ? { outputWan: investmentWan * 2, taxWan: Math.round(investmentWan * 0.07), headcount: 20 + (n % 12) * 9 }
        : {}),
      areaM2,
    },
    demand: { areaMinM2: areaM2, use: (['production', 'lab', 'rd', 'pilot', 'office'] as const)[n % 5] },
    summary: '展会和走访中了解，需求初步明确。',
    ...(reached > 1
      ? {
          prohibitedListNote: '核对产业禁限目录，不在禁限范围。',
          sheet: { investor: company.name, requests: '公开政策辅导\n租金递增安排', progress: '按计划推进' },
        }
      : {}),
    ...(reached > 3 ? { safetyNote: '丙类，环评登记表。', spaceOpinion: '有可容房源。' } : {}),
  };
}
