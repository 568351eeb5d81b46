import type { CompiledModel } from './compile';
import { Mode } from './context';
import type { FactShare } from './facts';
import { CUE, GOODS, indexOf, LIVING, OUTSIDE, SERVICE, SHOP } from './group-index';
import { interplay } from './interplay';
import { FOR_OTHERS_TERM, HOLDING_TERM, type Hit, type Reading, Say } from './read';
import { AI, type Best, DEV, DRUG, FRONT, OUT, PULL_OF, type RawScore, type Share } from './sums';

/** Different words of one group that are kept; weight falls to nothing long before. */
const MOST_WORDS = 48;
const DIMINISH = [1, 0.6, 0.4, 0.25, 0.15, 0.1, 0.06];

const has = (hit: Hit, what: Say): boolean => (hit.say & what) !== 0;

/** Adds up words by group with falling weight, then lets the rules of context work on the sums. */
export function rawScore(c: CompiledModel, readings: Reading[], facts: FactShare[] = []): RawScore {
  const w = c.model.weights;
  const fields = w.fields as Record<string, number>;
  const r = w.rules;
  const { best } = indexOf(c);
  const touched: number[] = [];
  const keep = (hit: Hit, mult: number) => {
    hit.counts = mult;
    const list = best[hit.group];
    if (list) {
      // a word counts once, at its best place; a megabyte of words costs no more than its first MOST_WORDS different ones
      for (let i = 0; hit.term >= 0 && i < list.length; i++) {
        if (list[i]!.term !== hit.term) continue;
        if (mult > list[i]!.counts) list[i] = hit;
        return;
      }
      if (list.length < MOST_WORDS) list.push(hit);
    } else {
      best[hit.group] = [hit];
      touched.push(hit.group);
    }
  };
  const cues: RawScore['cues'] = { own: false, client: false, said: [], words: 0, importSub: null, serviceOf: null, hospital: null, made: false, madeFirst: false, researched: false, traded: false, served: false, nameTrap: false, deny: false, noOwn: false, forOthers: false, holding: false };
  const idx = indexOf(c);
  let scopeLike = false;
  let medical = false;
  // a registry scope lists hiring, exhibitions and the like beside anything: they count when the name says so too
  const sideName = (group: number): boolean => readings.some((x) => x.field === 'name' && x.hits.some((h) => h.group === group));
  // what it says of itself outweighs what its registered scope allows
  const toldGoods = readings.some((x) => x.field === 'businessScope') && readings.some((x) => !x.scopeLike && x.field !== 'name' && x.hits.some((h) => idx.kind[h.group] === GOODS && !idx.weak[h.group] && !has(h, Say.negated))) && !readings.some((x) => x.field === 'description' && x.hits.some((h) => idx.kind[h.group] === SERVICE && !has(h, Say.done)));
  for (const reading of readings) {
    if (reading.scopeLike) scopeLike = true;
    if (reading.medical) medical = true;
    cues.words |= reading.words;
    for (const hit of reading.hits) {
      const kind = idx.kind[hit.group]!;
      if (kind === CUE) {
        if (hit.group === idx.nameTrap) cues.nameTrap = true;
        else if (hit.group === idx.deny) cues.deny = true;
        else if (hit.group === idx.noOwn) cues.noOwn = true;
        if (hit.group === idx.own) {
          if (has(hit, Say.negated)) cues.client = true;
          else cues.own = true;
        } else if (has(hit, Say.negated)) continue;
        else if (hit.group === idx.client) {
          cues.client = true;
          if (hit.term === FOR_OTHERS_TERM) cues.forOthers = true;
        }
        else if (idx.said[hit.group]) cues.said.push(hit.group);
        else if (hit.group === idx.importSub) cues.importSub ??= hit;
        else if (hit.group === idx.hospital) {
          cues.hospital ??= hit;
          medical = true;
        }
        keep(hit, 1);
        continue;
      }
      if (has(hit, Say.negated)) {
        if (hit.group === idx.own) cues.client = true;
        continue;
      }
      let mult = (fields[hit.field] ?? 1) * hit.weight;
      if (has(hit, Say.main) && !has(hit, Say.aside)) mult *= reading.scopeLike ? 1.5 * r.mainLine : r.mainLine;
      const tradedOnly = (hit.mode & Mode.trade) !== 0 && (hit.mode & (Mode.make | Mode.rd)) === 0 && !has(hit, Say.main);
      const made = !has(hit, Say.vet) && (hit.mode & Mode.make) !== 0;
      if (kind === GOODS) {
        if (hit.term === HOLDING_TERM) cues.holding = true;
        if (has(hit, Say.form) && idx.drug[hit.group]) mult *= r.tested;
        if (tradedOnly) mult *= r.traded;
        else if (made) mult *= r.made;
        else if (hit.mode === Mode.serve) mult *= reading.scopeLike ? 0.4 * r.served : r.served;
        if ((hit.mode & Mode.rd) !== 0 && !made) cues.researched = true;
        if (tradedOnly) cues.traded = true;
        else if (made) {
          cues.made = true;
          if (has(hit, Say.first)) cues.madeFirst = true;
        }
        if (has(hit, Say.tested) && idx.looked[hit.group]) mult *= r.tested;
        if (has(hit, Say.vet)) mult *= r.vetFrame;
        if (has(hit, Say.client)) mult *= r.client;
        if (has(hit, Say.served)) {
          mult *= r.servedBehind;
          cues.serviceOf ??= hit;
        }
        if (hit.group !== idx.robotGeneric && !(idx.weak[hit.group] && reading.scopeLike)) medical = true;
      } else if (kind === LIVING) {
        if (has(hit, Say.client)) mult *= r.livingClient;
        if (tradedOnly || (made && reading.scopeLike)) mult *= 0.3;
        medical = true;
      } else if (kind === SHOP && (hit.mode & (Mode.make | Mode.rd)) !== 0) mult *= 0.1;
      if (kind === OUTSIDE && reading.scopeLike && (hit.mode & Mode.rd) !== 0 && (hit.mode & (Mode.make | Mode.trade)) === 0) mult *= 0.4;
      if ((kind === OUTSIDE || kind === SHOP) && (has(hit, Say.tested) || (has(hit, Say.client) && hit.group !== idx.vet))) mult *= 0.25;
      if (kind === SERVICE) {
        if (has(hit, Say.form) && hit.group === idx.of['prod.cdmo']) mult *= r.tested;
        if (has(hit, Say.done)) mult *= r.ownStep;
        else if (reading.field === 'businessScope' && toldGoods) mult *= r.scopeService;
        cues.served = true;
      }
      if (reading.scopeLike) {
        if (idx.weak[hit.group]) mult *= 0.3;
        else if (idx.named[hit.group] && !sideName(idx.named[hit.group]!)) mult *= 0.35;
        else if (made && has(hit, Say.first)) mult *= 1.3;
      }
      if (has(hit, Say.aside)) mult *= r.aside;
      if (hit.group === idx.catalogue && !made) mult *= 0.05;
      keep(hit, mult);
    }
  }
  try {
    return combine(c, best, touched, cues, scopeLike, medical, facts);
  } finally {
    for (const gi of touched) {
      best[gi] = undefined;
      idx.groupSum[gi] = 0;
    }
  }
}

function combine(c: CompiledModel, best: Best, touched: number[], cues: RawScore['cues'], scopeLike: boolean, medical: boolean, facts: FactShare[]): RawScore {
  const w = c.model.weights;
  const r = w.rules;
  const idx = indexOf(c);
  const shares: Share[][] = [[], [], [], [], [], [], [], []];
  const { groupSum } = idx;
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
      for (; k > 0 && list[k - 1]!.counts < x.counts; k--) list[k] = list[k - 1]!;
      list[k] = x;
    }
    let k = 0;
    for (let i = 0; i < list.length; i++) {
      const hit = list[i]!;
      const size = lone * hit.counts * (DIMINISH[Math.min(k++, DIMINISH.length - 1)] ?? 0);
      groupSum[gi] = groupSum[gi]! + size;
      for (let p = 0; p < g.pulls.length; p++) shares[g.pulls[p]!]!.push({ hit, text: '', raw: g.sizes[p]! * size, rule: g.id, sub: g.sub });
    }
  }
  if (cues.traded && !cues.made && !cues.researched && !cues.own) for (const list of shares.slice(0, 3)) for (const s of list) s.raw *= s.hit.field === 'name' ? r.tradedScopeName : scopeLike ? 0.5 : 1;
  if (cues.nameTrap) for (const list of shares) for (const s of list) if (s.hit.field === 'name') s.raw *= r.nameTrap;
  if (cues.noOwn) for (const p of [DEV, DRUG, FRONT, AI]) for (const s of shares[p]!) s.raw *= r.denied;
  if (cues.deny) for (const s of shares[DRUG]!) s.raw *= r.denied;
  for (const f of facts) shares[f.direction === 'outside' ? OUT : PULL_OF[f.direction]]!.push({ hit: { field: 'facts', start: 0, end: f.text.length, mode: Mode.make }, text: f.text, raw: f.raw, rule: f.rule });
  const total = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let p = 0; p <= OUT; p++) for (const s of shares[p]!) total[p] = total[p]! + s.raw;
  const led: RawScore['led'] = [];
  interplay(c, total, shares, groupSum, cues, best, scopeLike, medical, led);
  return { total, shares, scopeLike, medical, led, consulted: false, cues };
}
