import { type LexGroup, type Pull, nameGroups, termsOf, textGroups } from './lexicon';
import type { FitModel } from './model';
import { normalise } from './text';
import { buildTrie, type Trie } from './trie';

export const PULLS = ['dev', 'drug', 'front', 'ai', 'prod', 'live', 'out', 'cue'] as const satisfies readonly Pull[];

export interface CompiledGroup {
  id: string;
  sub?: LexGroup['sub'];
  /** raw points by PULLS index */
  pull: Float64Array;
}

interface Table {
  trie: Trie;
  terms: string[];
  /** term → its groups */
  groupsOf: Int16Array[];
}

export interface CompiledModel {
  model: FitModel;
  groups: CompiledGroup[];
  groupIndex: Map<string, number>;
  /** first group index of the name lists */
  nameFrom: number;
  text: Table;
  name: Table;
}

const cache = new WeakMap<FitModel, CompiledModel>();

/** Builds the matcher of a model once; about 20 ms, kept as long as the model object lives. */
export function compile(model: FitModel): CompiledModel {
  const known = cache.get(model);
  if (known) return known;
  const all = [...textGroups, ...nameGroups];
  const groups = all.map((g) => ({ id: g.id, sub: g.sub, pull: Float64Array.from(PULLS, (p) => (g.pull[p] ?? 0) * (model.weights.groups[g.id] ?? 1)) }));
  const groupIndex = new Map(groups.map((g, i) => [g.id, i]));
  const compiled: CompiledModel = { model, groups, groupIndex, nameFrom: textGroups.length, text: table(textGroups, 0, model), name: table(nameGroups, textGroups.length, model) };
  cache.set(model, compiled);
  return compiled;
}

function table(groups: LexGroup[], offset: number, model: FitModel): Table {
  const byTerm = new Map<string, Set<number>>();
  const add = (term: string, group: number) => {
    const key = normalise(term).trim();
    if (key) byTerm.set(key, (byTerm.get(key) ?? new Set()).add(group));
  };
  groups.forEach((g, i) => termsOf(g).forEach((t) => add(t, i + offset)));
  for (const extra of model.extraTerms) {
    const at = groups.findIndex((g) => g.id === extra.group);
    if (at >= 0) add(extra.term, at + offset);
  }
  const terms = [...byTerm.keys()];
  return { trie: buildTrie(terms), terms, groupsOf: [...byTerm.values()].map((s) => Int16Array.from(s)) };
}
