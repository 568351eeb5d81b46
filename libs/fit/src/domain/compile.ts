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
  /** the groups of term t: groupList from groupsFrom[t] up to groupsFrom[t + 1] */
  groupsFrom: Int32Array;
  groupList: Int16Array;
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
  /** per text term: the verb it begins with (「生产药品」) */
  leadMode: Uint8Array;
  isLiving: Uint8Array;
  codeGroup: number;
  drugGroup: number;
  deviceGroup: number;
  clientGroup: number;
  vetGroup: number;
  /** groups that only set a verb's mode or say that a text is medical */
  isCueOnly: Uint8Array;
  /** per text term: it has no other groups; it says that a text is medical */
  onlyCue: Uint8Array;
  saysMedical: Uint8Array;
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
const LEAD_MAKE = /^(?:生产|制造|加工|研制).{2}/, LEAD_TRADE = /^(?:销售|批发|零售|经营).{2}/;
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
  const medicalGroup = groupIndex.get('cue.medical')!;
  const isCueOnly = Uint8Array.from(verbOf, (m, g) => (m || g === medicalGroup ? 1 : 0));
  const compiled: CompiledModel = {
    model, groups, groupIndex, nameFrom: textGroups.length, text,
    verbMode: Uint8Array.from(text.terms, (_, t) => groupsAt(text, t).reduce((m, g) => m | verbOf[g]!, 0)),
    saysMade: Uint8Array.from(text.terms, (t) => (t.length > 2 && SAYS_MADE.test(t) ? 1 : 0)),
    leadMode: Uint8Array.from(text.terms, (t) => (LEAD_MAKE.test(t) ? Mode.make : LEAD_TRADE.test(t) ? Mode.trade : Mode.none)),
    isLiving: Uint8Array.from(groups, (g) => (g.pulls.includes(5) ? 1 : 0)),
    codeGroup: groupIndex.get('drug.code')!,
    drugGroup: groupIndex.get('drug.company')!,
    deviceGroup: groupIndex.get('dev.generic')!,
    clientGroup: groupIndex.get('cue.client')!,
    vetGroup: groupIndex.get('out.vet')!,
    isCueOnly, medicalGroup,
    onlyCue: Uint8Array.from(text.terms, (_, t) => (groupsAt(text, t).every((g) => isCueOnly[g]) ? 1 : 0)),
    saysMedical: Uint8Array.from(text.terms, (_, t) => (groupsAt(text, t).includes(medicalGroup) ? 1 : 0)),
    termFlag: Uint8Array.from(text.terms, (t) => (SMART.test(t) ? 1 : 0) | (MOLECULE.test(t) ? 2 : 0) | (SEEING.test(t) ? 4 : 0)),
    name: table(nameGroups, textGroups.length, model) };
  cache.set(model, compiled);
  return compiled;
}

const groupsAt = (t: Table, term: number): number[] => [...t.groupList.subarray(t.groupsFrom[term], t.groupsFrom[term + 1])];

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
  const lists = [...byTerm.values()];
  const groupsFrom = new Int32Array(terms.length + 1);
  lists.forEach((s, t) => (groupsFrom[t + 1] = groupsFrom[t]! + s.size));
  return { trie: buildTrie(terms), terms, groupsFrom, groupList: Int16Array.from(lists.flatMap((s) => [...s])) };
}
