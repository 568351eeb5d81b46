import { directions, subFields, type DirectionCode } from './words';
import { nameGroups, termsOf, textGroups } from './domain/lexicon';
import type { FitModel } from './domain/model';
import type { FitGroupView, FitModelView } from './fit.views';

const SIDE: Record<string, DirectionCode | 'outside' | 'cue'> = { dev: 'high_end_device', drug: 'innovative_drug', front: 'frontier_therapy', ai: 'ai_health', prod: 'producer_service', live: 'living_service', out: 'outside', cue: 'cue' };

/** The model as the settings page shows it: numbers, and each group of words with a sample. */
export function describeModel(model: FitModel): FitModelView {
  const groups: FitGroupView[] = [...textGroups, ...nameGroups].filter((g) => !g.id.startsWith('cue.')).map((g) => {
    const [pull] = Object.entries(g.pull).sort((a, b) => b[1] - a[1])[0]!;
    const side = SIDE[pull]!;
    const terms = termsOf(g);
    const label = g.sub ? subFields[g.sub].label : side in directions ? directions[side as DirectionCode].label : '目录之外';
    return { id: g.id, label: g.id.startsWith('name.') ? `名称：${label}` : label, direction: side, subField: g.sub ?? null, terms: terms.length, sample: terms.slice(0, 8) };
  });
  const { version, lexiconVersion, weights, extraTerms } = model;
  return { version, lexiconVersion, weights, extraTerms, groups };
}
