import { type LexGroup, type Pull, nameGroups, termsOf, textGroups } from './lexicon';
import type { FitModel } from './model';
import { Mode } from './context';
import { normalise } from './text';
import { buildTrie, type Trie } from './trie';

export const PULLS = ['dev', 'drug', 'front', 'ai', 'prod', 'live', 'out', 'cue'] as const satisfies readonly Pull[];

export interface CompiledGroup {
  id: string;
  sub?: LexGroup['sub'];
  /** PULLS indexes it gives points to, and how many */
  pulls: number[];
  sizes: number[];
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
  /** per term of the text lists: verb mode, and whether the word itself says it is made */
  verbMode: Uint8Array;
  saysMade: Uint8Array;
  isLiving: Uint8Array;
  codeGroup: number;
  /** groups that only set a verb's mode */
  isVerb: Uint8Array;
  medicalGroup: number;
  /** per text term: 1 says AI, 2 molecules, 4 seeing and diagnosis */
  termFlag: Uint8Array;
  text: Table;
  name: Table;
}

const VERB_GROUPS: Record<string, Mode> = { 'cue.make': Mode.make, 'cue.rd': Mode.rd, 'cue.trade': Mode.trade, 'cue.serve': Mode.serve };
const SMART = /^(ai|nlp|人工智能|深度学习|机器学习|大模型|算法|神经网络|计算机视觉|自然语言|语音识别|artificial intelligence|machine learning|ai-enabled)$/;
const MOLECULE = /^(分子|靶点|蛋白|药物|用药)$/;
const SEEING = /^(影像|病理|心电|眼底|诊断|放疗|ct|mr|冠脉)$/;
const SAYS_MADE = /生产|制造|研发|研制|manufactur/;
const indexes = (g: LexGroup): number[] => PULLS.flatMap((p, i) => (p !== 'cue' && g.pull[p] ? [i] : []));
const cache = new WeakMap<FitModel, CompiledModel>();

/** Builds the matcher of a model once; about 20 ms, kept as long as the model object lives. */
export function compile(model: FitModel): CompiledModel {
  const known = cache.get(model);
  if (known) return known;
  const all = [...textGroups, ...nameGroups];
  const groups = all.map((g) => ({ id: g.id, sub: g.sub, pulls: indexes(g), sizes: indexes(g).map((p) => g.pull[PULLS[p]!]! * (model.weights.groups[g.id] ?? 1)) }));
  const groupIndex = new Map(groups.map((g, i) => [g.id, i]));
  const text = table(textGroups, 0, model);
  const verbOf = Uint8Array.from(groups, (g) => VERB_GROUPS[g.id] ?? 0);
  const compiled: CompiledModel = {
    model, groups, groupIndex, nameFrom: textGroups.length, text,
    verbMode: Uint8Array.from(text.groupsOf, (list) => list.reduce((m, g) => m | verbOf[g]!, 0)),
    saysMade: Uint8Array.from(text.terms, (t) => (t.length > 2 && SAYS_MADE.test(t) ? 1 : 0)),
    isLiving: Uint8Array.from(groups, (g) => (g.pulls.includes(5) ? 1 : 0)),
    codeGroup: groupIndex.get('drug.code')!,
    isVerb: Uint8Array.from(verbOf, (m) => (m ? 1 : 0)),
    medicalGroup: groupIndex.get('cue.medical')!,
    termFlag: Uint8Array.from(text.terms, (t) => (SMART.test(t) ? 1 : 0) | (MOLECULE.test(t) ? 2 : 0) | (SEEING.test(t) ? 4 : 0)),
    name: table(nameGroups, textGroups.length, model) };
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
