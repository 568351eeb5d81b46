/** The eighteen rows as people read them; '' = unknown. */
import { PARKS } from '@crm/identity/words';
import type { ProjectRow } from './data/project.row';
import { areaText, wanText } from './domain/figures';
import { keyLevelLabels, natureLabels, originLabels, secrecyLabels, stageLabelOn, subFields, trackLabels } from './words';

const directionLabels: Record<string, string> = {
  high_end_device: '高端器械',
  innovative_drug: '创新药品',
  frontier_therapy: '前沿诊疗',
  ai_health: 'AI+医疗',
  producer_service: '生产性服务',
  living_service: '生活性服务',
};
export const directionLabel = (code: string | null): string => (code ? (directionLabels[code] ?? code) : '');
export const subFieldLabel = (direction: string | null, code: string | null): string =>
  code ? (subFields[direction ?? '']?.find((f) => f.code === code)?.label ?? code) : '';
const join = (...parts: (string | null | undefined | false)[]): string => parts.filter(Boolean).join('；');
const wan = (label: string, n: number | null | undefined): string =>
  n === null || n === undefined ? '' : `${label} ${wanText(n)} 万元`;

/** @param no row number 1–18 */
export function sheetValue(p: ProjectRow, no: number): string {
  const s = p.sheet,
    e = p.expected;
  const rows: Record<number, string> = {
    1: p.title,
    2: s.investor ?? '',
    3: join(p.nature && natureLabels[p.nature], p.origin && originLabels[p.origin]),
    4: [directionLabel(p.direction), subFieldLabel(p.direction, p.subField)].filter(Boolean).join('·'),
    5: s.content ?? '',
    6: join(wan('总投资', e.investmentWan), wan('固投', e.fixedInvestmentWan), s.funding),
    7: join(p.parks.map((k) => PARKS[k]).join('、'), e.areaM2 ? `${areaText(e.areaM2)} ㎡` : '', trackLabels[p.track], s.site),
    8: join(
      wan('年产值', e.outputWan),
      wan('年税收（区级）', e.taxWan),
      typeof e.headcount === 'number' && `就业 ${e.headcount} 人`,
    ),
    9: s.products ?? '',
    10: s.team ?? '',
    11: s.requests ?? '',
    12: p.safetyNote ?? '',
    13: join(stageLabelOn(p.track, p.stage), s.progress),
    14: s.blockers ?? '',
    15: join(s.nextStep, p.nextDueOn),
    16: join(s.leaderInCharge, s.leadUnit, s.firstReporter),
    17: s.competitors ?? '',
    18: join(secrecyLabels[p.secrecy], p.keyLevel && `${keyLevelLabels[p.keyLevel]}重点`),
  };
  return rows[no] ?? '';
}
