import type { DirectionCode, SubFieldCode } from '../words';
import type { FitResult } from './types';

/** Codes of the three parks as the plan's places; fit knows what each is meant for, nothing else. */
export type ParkPlace = 'huoxian' | 'life_science_park' | 'biopark';
export const parkPlaces: readonly ParkPlace[] = ['huoxian', 'life_science_park', 'biopark'];

export interface ParkFit {
  park: ParkPlace;
  /** 0–100 */
  points: number;
  why: string[];
}

/** How well a park is meant for a direction (0–1), and better for some sub-fields. */
const MEANT: Record<ParkPlace, { directions: Record<DirectionCode, number>; subFields: Partial<Record<SubFieldCode, number>>; says: string }> = {
  huoxian: {
    directions: { high_end_device: 1, innovative_drug: 0.75, frontier_therapy: 0.5, ai_health: 0.4, producer_service: 0.8, living_service: 0.5 },
    subFields: { service_cdmo: 1, service_animal: 1, service_testing: 1, service_cro: 0.8, device_consumable: 1, drug_small: 0.8, drug_tcm: 0.85, living_hospital: 0.6 },
    says: '漷县：器械、CDMO、动物实验与检测的园中园，有工业用地',
  },
  life_science_park: {
    directions: { high_end_device: 0.5, innovative_drug: 0.85, frontier_therapy: 1, ai_health: 0.95, producer_service: 0.7, living_service: 0.6 },
    subFields: { frontier_cell: 1, frontier_editing: 1, frontier_bci: 1, ai_drug: 1, drug_gene: 1, drug_antibody: 0.95, drug_synbio: 0.9, service_park: 0.9, living_hospital: 0.7, service_cdmo: 0.5 },
    says: '生命园：早期研发、细胞与基因、AI 与脑机接口、孵化',
  },
  biopark: {
    directions: { high_end_device: 0.75, innovative_drug: 0.95, frontier_therapy: 0.75, ai_health: 0.8, producer_service: 0.85, living_service: 0.3 },
    subFields: { service_cdmo: 1, drug_antibody: 1, drug_vaccine: 0.95, ai_drug: 0.9, service_cro: 0.85, service_animal: 0.5, frontier_cell: 0.85 },
    says: 'BioPark：外资研发、CDMO、AI 与多层厂房生产',
  },
};
const FOREIGN_BONUS = 0.1;

/** Fit of one scored company with each park, best first. `kinds` are codes; a foreign company suits BioPark more. */
export function parkFit(result: Pick<FitResult, 'primary' | 'secondary' | 'subField' | 'directions'>, kinds: readonly string[] = []): ParkFit[] {
  if (!result.primary) return parkPlaces.map((park) => ({ park, points: 0, why: ['不属于 2+4 方向'] }));
  const list: ParkFit[] = [];
  for (const park of parkPlaces) {
    const fit = oneFit(park, result, kinds);
    let k = list.length;
    while (k > 0 && list[k - 1]!.points < fit.points) k--;
    list.splice(k, 0, fit);
  }
  return list;
}

function oneFit(park: ParkPlace, result: Pick<FitResult, 'primary' | 'secondary' | 'subField' | 'directions'>, kinds: readonly string[]): ParkFit {
  const meant = MEANT[park];
  const primary = result.primary!;
  let first = 0;
  let second = 0;
  for (const d of result.directions) {
    if (d.direction === primary) first = d.points ?? 0;
    else if (result.secondary.includes(d.direction)) second = Math.max(second, meant.directions[d.direction] * (d.points ?? 0) * 0.1);
  }
  const own = (result.subField && meant.subFields[result.subField]) ?? meant.directions[primary];
  const foreign = park === 'biopark' && kinds.includes('foreign_invested');
  const why = [meant.says, own >= 0.9 ? '属于该园主要承接方向' : own >= 0.6 ? '可以承接' : '不是该园主要方向'];
  if (foreign) why.push('外资企业，BioPark 重点承接');
  return { park, points: Math.min(100, Math.round(first * Math.min(1, own + (foreign ? FOREIGN_BONUS : 0)) + second)), why };
}
