import { directionCodes, type DirectionCode, type SubFieldCode } from '../words';
import { type CompiledModel, PULLS } from './compile';
import { Mode } from './context';
import type { FactShare } from './facts';
import type { Hit, Reading } from './read';

const [DEV, DRUG, FRONT, AI, PROD, LIVE, OUT] = PULLS.map((_, i) => i) as [number, number, number, number, number, number, number];
export const PULL_OF: Record<DirectionCode, number> = { high_end_device: DEV, innovative_drug: DRUG, frontier_therapy: FRONT, ai_health: AI, producer_service: PROD, living_service: LIVE };

/** Raw points given to one pull by a word (or, with field `facts`, by a fact, whose words are in `text`). */
export interface Share {
  hit: Pick<Hit, 'field' | 'start' | 'end' | 'mode'>;
  text: string;
  raw: number;
  rule: string;
  sub?: SubFieldCode;
}

export interface RawScore {
  /** per PULLS index, after all rules */
  total: Float64Array;
  shares: Share[][];
  /** sums per group id before interplay, for parts of the total */
  groupSum: Float64Array;
  scopeLike: boolean;
  /** something medical was met */
  medical: boolean;
  /** the trained layer was asked */
  consulted: boolean;
  cues: { own: boolean; client: boolean; said: number[]; words: number; importSub: Hit | null; serviceOf: Hit | null; hospital: Hit | null; made: boolean; researched: boolean; traded: boolean; served: boolean };
}

/** words found per group; most groups of a text have none */
type Best = ({ hit: Hit; mult: number }[] | undefined)[];
const DIMINISH = [1, 0.6, 0.4, 0.25, 0.15, 0.1, 0.06];

/** Adds up words by group with falling weight, then lets the rules of context work on the sums. */
export function rawScore(c: CompiledModel, readings: Reading[], facts: FactShare[] = []): RawScore {
  const w = c.model.weights;
  const fields = w.fields as Record<string, number>;
  const r = w.rules;
  const n = c.groups.length;
  const best: Best = new Array(n).fill(undefined);
  const touched: number[] = [];
  const keep = (hit: Hit, mult: number) => {
    const list = best[hit.group];
    if (list) list.push({ hit, mult });
    else {
      best[hit.group] = [{ hit, mult }];
      touched.push(hit.group);
    }
  };
  const cues: RawScore['cues'] = { own: false, client: false, said: [], words: 0, importSub: null, serviceOf: null, hospital: null, made: false, researched: false, traded: false, served: false };
  const idx = indexOf(c);
  let scopeLike = false;
  let medical = false;
  for (const reading of readings) {
    if (reading.scopeLike) scopeLike = true;
    if (reading.medical) medical = true;
    cues.words |= reading.words;
    for (const hit of reading.hits) {
      const kind = idx.kind[hit.group]!;
      if (kind === CUE) {
        if (hit.group === idx.own) {
          if (hit.negated) cues.client = true;
          else cues.own = true;
        } else if (hit.negated) continue;
        else if (hit.group === idx.client) cues.client = true;
        else if (idx.said[hit.group]) cues.said.push(hit.group);
        else if (hit.group === idx.importSub) cues.importSub ??= hit;
        else if (hit.group === idx.hospital) {
          cues.hospital ??= hit;
          medical = true;
        }
        keep(hit, 1);
        continue;
      }
      if (hit.negated) {
        if (hit.group === idx.own) cues.client = true;
        continue;
      }
      let mult = (fields[hit.field] ?? 1) * hit.weight;
      const tradedOnly = (hit.mode & Mode.trade) !== 0 && (hit.mode & (Mode.make | Mode.rd)) === 0;
      const made = (hit.mode & Mode.make) !== 0;
      if (kind === GOODS) {
        if (tradedOnly) mult *= r.traded;
        else if (made) mult *= r.made;
        else if (hit.mode === Mode.serve) mult *= reading.scopeLike ? 0.4 * r.served : r.served;
        if ((hit.mode & Mode.rd) !== 0 && !made) cues.researched = true;
        if (tradedOnly) cues.traded = true;
        else if (made) cues.made = true;
        if (hit.client) mult *= r.client;
        if (hit.served) {
          mult *= r.servedBehind;
          cues.serviceOf ??= hit;
        }
        if (hit.group !== idx.robotGeneric && !(idx.weak[hit.group] && reading.scopeLike)) medical = true;
      } else if (kind === LIVING) {
        if (hit.client) mult *= r.livingClient;
        if (tradedOnly) mult *= 0.3;
        medical = true;
      } else if (kind === SHOP && (hit.mode & (Mode.make | Mode.rd)) !== 0) mult *= 0.1;
      if ((kind === OUTSIDE || kind === SHOP) && hit.client) mult *= 0.25;
      if (kind === SERVICE) cues.served = true;
      if (hit.aside) mult *= r.aside;
      if (hit.group === idx.catalogue && !made) mult *= 0.05;
      keep(hit, mult);
    }
  }
  return combine(c, best, touched, cues, scopeLike, medical, facts);
}

function combine(c: CompiledModel, best: Best, touched: number[], cues: RawScore['cues'], scopeLike: boolean, medical: boolean, facts: FactShare[]): RawScore {
  const w = c.model.weights;
  const r = w.rules;
  const idx = indexOf(c);
  const shares: Share[][] = [[], [], [], [], [], [], [], []];
  const groupSum = new Float64Array(c.groups.length);
  for (const gi of touched) {
    const list = best[gi]!;
    if (!medical && (idx.soft[gi] || (idx.weak[gi] && scopeLike))) continue;
    const g = c.groups[gi]!;
    if (idx.kind[gi] === CUE) {
      groupSum[gi] = list.length;
      continue;
    }
    const lone = idx.half[gi] && !medical ? 0.55 : 1;
    for (let i = 1; i < list.length; i++) {
      const x = list[i]!;
      let k = i;
      for (; k > 0 && list[k - 1]!.mult < x.mult; k--) list[k] = list[k - 1]!;
      list[k] = x;
    }
    let k = 0;
    for (let i = 0; i < list.length; i++) {
      const { hit, mult } = list[i]!;
      let seen = false;
      for (let p = 0; p < i && hit.term >= 0; p++) if (list[p]!.hit.term === hit.term) seen = true;
      if (seen) continue;
      const size = lone * mult * (DIMINISH[Math.min(k++, DIMINISH.length - 1)] ?? 0);
      groupSum[gi] = groupSum[gi]! + size;
      for (let p = 0; p < g.pulls.length; p++) shares[g.pulls[p]!]!.push({ hit, text: '', raw: g.sizes[p]! * size, rule: g.id, sub: g.sub });
    }
  }
  if (cues.traded && !cues.made && !cues.researched && !cues.own) for (const list of shares.slice(0, 3)) for (const s of list) s.raw *= s.hit.field === 'name' ? r.tradedScopeName : scopeLike ? 0.5 : 1;
  for (const f of facts) shares[f.direction === 'outside' ? OUT : PULL_OF[f.direction]]!.push({ hit: { field: 'facts', start: 0, end: f.text.length, mode: Mode.make }, text: f.text, raw: f.raw, rule: f.rule });
  const total = new Float64Array(PULLS.length);
  for (let p = 0; p <= OUT; p++) for (const s of shares[p]!) total[p] = total[p]! + s.raw;
  interplay(c, total, shares, groupSum, cues, best, scopeLike);
  return { total, shares, groupSum, scopeLike, medical, consulted: false, cues };
}

/** Rules between groups: what the company mainly is decides how its other words count. */
function interplay(c: CompiledModel, total: Float64Array, shares: Share[][], sum: Float64Array, cues: RawScore['cues'], best: Best, scopeLike: boolean): void {
  const r = c.model.weights.rules;
  const idx = indexOf(c);
  const scale = (p: number, by: number) => {
    total[p] = total[p]! * by;
    for (const s of shares[p]!) s.raw *= by;
  };
  const grant = (p: number, raw: number, rule: string, from: { hit: Hit }[]) => {
    const hit = from[0]?.hit;
    if (!hit) return;
    total[p] = total[p]! + raw;
    shares[p]!.push({ hit, text: '', raw, rule, sub: undefined });
  };
  const at = (id: string) => sum[c.groupIndex.get(id) ?? -1] ?? 0;
  // AI beside medicine
  const smart = (best[idx.aiGeneral] ?? []).filter(({ hit }) => c.termFlag[hit.term]! & 1);
  if (smart.length && total[AI]! > 0) {
    const drugSide = at('drug.antibody') + at('drug.small') + at('drug.company') + at('drug.rare') + at('drug.nucleic') + at('drug.mrna') + at('drug.dosage') + (cues.words & 2 ? 1 : 0);
    const hardware = at('dev.robot') + at('dev.cardio') + at('dev.ortho') + at('dev.therapyEquipment') + at('dev.consumable') + at('dev.ivd');
    const seeing = at('dev.imaging') + at('ai.imaging') + (cues.words & 4 ? 1 : 0);
    if (drugSide > 0.5 && hardware < 0.5 && total[LIVE]! < 5) {
      grant(AI, r.aiDrugPair, 'ai.drugPair', smart);
      scale(DRUG, 0.6);
    } else if (seeing > 0 && at('dev.robot') < 0.5 && hardware < 1) {
      grant(AI, r.aiDiagnosisPair, 'ai.diagnosisPair', smart);
      scale(DEV, r.aiHardware);
    } else if (hardware < 0.3) grant(AI, r.aiAlone, 'ai.medical', smart);
  }
  const industries = at('out.tech');
  if (industries > 0.9 && at('ai.imaging') + at('ai.drug') + at('ai.digital') < 0.8) {
    scale(AI, r.industryFrame);
    if (industries > 1.3) scale(DEV, 0.6);
  }
  // who it works for
  if (cues.client) {
    grant(PROD, r.clientBonus, 'prod.clients', best[idx.client] ?? best[idx.own] ?? []);
    if (total[PROD]! > 3) for (const p of [DRUG, FRONT]) scale(p, r.client);
  }
  if (cues.serviceOf) grant(PROD, r.serviceBonus, 'prod.serviceOf', [{ hit: cues.serviceOf }]);
  const serviceFrame = at('prod.cro') + at('prod.cdmo') + at('prod.testing') + at('prod.animal') + 0.5 * (at('prod.design') + at('prod.ip') + at('prod.expo') + at('prod.finance'));
  if (serviceFrame >= 0.8) {
    const by = cues.own ? r.ownProduct : r.serviceFrame;
    for (const p of [DEV, DRUG, FRONT, AI]) scale(p, by);
  }
  const care = at('live.hospital') + at('live.special') + at('name.hospital') + at('name.clinic');
  if (care >= 0.8) for (const p of [DEV, DRUG, FRONT, AI, PROD]) scale(p, r.hospitalFrame);
  // what is made decides; what is only traded beside it hardly counts
  const goods = Math.max(total[DEV]!, total[DRUG]!, total[FRONT]!);
  const makes = cues.made && goods > 2.5;
  if (makes || (cues.researched && goods > 4)) {
    for (const s of shares[OUT]!) if ((s.hit.mode & Mode.make) === 0 && s.hit.field !== 'name') s.raw *= makes ? r.tradedOutside : 3 * r.tradedOutside;
    total[OUT] = shares[OUT]!.reduce((t, s) => t + s.raw, 0);
  }
  if (makes && scopeLike) {
    for (const s of shares[OUT]!) if (BESIDE.test(s.rule) && s.hit.field !== 'name') s.raw *= 0.3;
    total[OUT] = shares[OUT]!.reduce((t, s) => t + s.raw, 0);
  }
  const outside = (id: string): number => (makes ? shares[OUT]!.reduce((t, s) => t + (s.rule === id && (s.hit.mode & Mode.make) !== 0 ? s.raw / 8 : 0), 0) : at(id));
  // industries that borrow medical words
  if (at('prod.animal') >= 0.8) {
    for (const s of shares[OUT]!) if (s.rule === 'out.vet' || s.rule === 'name.vet') s.raw *= 0.1;
    total[OUT] = shares[OUT]!.reduce((t, s) => t + s.raw, 0);
  } else if (outside('out.vet') + at('name.vet') >= 0.8) for (const p of [DEV, DRUG, FRONT, AI, PROD, LIVE]) scale(p, p === PROD ? 0.5 : r.vetFrame);
  if (outside('out.agri') + at('name.agri') >= 0.9) for (const p of [DEV, DRUG, FRONT, AI, PROD]) scale(p, r.agriFrame);
  if (outside('out.pharmacy') + outside('out.distribution') + at('name.pharmacy') >= 0.8) for (const p of [DEV, DRUG, LIVE]) scale(p, r.shopFrame);
  if (outside('out.build') >= 0.8) for (const p of [DEV, LIVE]) scale(p, r.buildFrame);
}

const GOODS = 1, LIVING = 2, SERVICE = 3, OUTSIDE = 4, SHOP = 5, SOFT = 6, CUE = 7;
interface Index {
  kind: Uint8Array;
  said: Uint8Array; weak: Uint8Array; soft: Uint8Array; half: Uint8Array; robotGeneric: number; own: number; client: number; importSub: number; hospital: number; catalogue: number; aiGeneral: number;
}
/** Groups that count only beside medical words, and groups that count half without them. */
const SOFT_GROUPS = ['ai.general', 'dev.robotGeneric', 'prod.expoGeneric', 'name.expo', 'prod.design', 'name.design', 'prod.park', 'name.park'];
const HALF_GROUPS = ['prod.hr', 'name.hr', 'prod.ip', 'prod.testing', 'name.testing', 'prod.finance', 'prod.ipWeak'];
/** Industries a registry scope lists beside what a maker really makes. */
const BESIDE = /^out\.(tech|labTrade|logistics|build|media|finance|consumer)$/;
const indexes = new WeakMap<CompiledModel, Index>();

function indexOf(c: CompiledModel): Index {
  let index = indexes.get(c);
  if (index) return index;
  const at = (id: string) => c.groupIndex.get(id) ?? -1;
  const kind = Uint8Array.from(c.groups, (g) => {
    if (g.id.startsWith('cue.')) return CUE;
    if (g.id === 'out.pharmacy' || g.id === 'out.distribution') return SHOP;
    if (g.id.startsWith('out.')) return OUTSIDE;
    if (g.id.startsWith('prod.')) return SERVICE;
    if (g.id.startsWith('live.')) return LIVING;
    if (g.id.startsWith('ai.')) return SOFT;
    if (g.id.startsWith('name.')) return 0;
    return GOODS;
  });
  const mark = (ids: string[]) => Uint8Array.from(c.groups, (g) => (ids.includes(g.id) ? 1 : 0));
  const aiGeneral = at('ai.general');
  index = {
    kind, said: Uint8Array.from(c.groups, (g) => (g.id.startsWith('cue.said') ? 1 : 0)), weak: mark(['dev.weak', 'drug.weak', 'live.weak']), soft: mark(SOFT_GROUPS), half: mark(HALF_GROUPS), robotGeneric: at('dev.robotGeneric'), own: at('cue.own'), client: at('cue.client'), importSub: at('cue.import'), hospital: at('cue.hospital'), catalogue: at('dev.catalogue'), aiGeneral,
  };
  indexes.set(c, index);
  return index;
}
export const directionPull = directionCodes.map((d) => PULL_OF[d]);
