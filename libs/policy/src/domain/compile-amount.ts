import type { AmountDef } from './clause';
import { type Asked, type Context, pathAt, readerOf, UNKNOWN } from './context';
import { type Fen, fenOfWan, share, wanOfFen } from './money';

/** How an amount came about, as data; words are made at the edge. */
export type Step =
  | { op: 'fixed'; wan: number; by?: string; value?: unknown }
  | { op: 'rate'; ratePct: number; baseWan: number; resultWan: number }
  | { op: 'itemCap'; capWan: number; cut: boolean }
  | { op: 'unpublished'; capWan: number }
  | { op: 'atMost'; capWan: number };

export interface Computed {
  /** After the item cap; null when unknown or when no figure is published. */
  amount: Fen | null;
  /** What it can be at most. */
  bound: Fen;
  steps: Step[];
  ask: Asked | null;
  /** The base is nothing (no sales, no price): there is nothing to support. */
  empty?: { path: string; have: unknown };
}

export type AmountOf = (c: Context) => Computed;

/** Compiles the amount rule. Rounds down to one 分. */
export function compileAmount(def: AmountDef): AmountOf {
  if (def.kind === 'none') return () => NOTHING;
  if (def.kind === 'cap_only') {
    const only: Computed = { amount: null, bound: fenOfWan(def.capWan), steps: [{ op: 'unpublished', capWan: def.capWan }], ask: null };
    return () => only;
  }
  if (def.kind === 'fixed') return 'by' in def ? byFact(def) : always(def.wan);
  return byRate(def);
}

const NOTHING: Computed = { amount: null, bound: 0, steps: [], ask: null };

const always = (wan: number): AmountOf => {
  const computed: Computed = { amount: fenOfWan(wan), bound: fenOfWan(wan), steps: [{ op: 'fixed', wan }], ask: null };
  return () => computed;
};

function byFact(def: Extract<AmountDef, { by: string }>): AmountOf {
  const read = readerOf(def.by);
  const highest = Math.max(...Object.values(def.values));
  return (c) => {
    const value = read(c);
    const wan = value === UNKNOWN ? undefined : def.values[String(value ?? def.absent)];
    if (wan === undefined) {
      return { amount: null, bound: fenOfWan(highest), steps: [{ op: 'atMost', capWan: highest }], ask: { path: pathAt(def.by, c), pattern: def.by } };
    }
    return { amount: fenOfWan(wan), bound: fenOfWan(wan), steps: [{ op: 'fixed', wan, by: def.by, value: value ?? def.absent }], ask: null };
  };
}

function byRate(def: Extract<AmountDef, { ratePct: number }>): AmountOf {
  const read = readerOf(def.base);
  const cap = fenOfWan(def.capWan);
  const rate = Math.round(def.ratePct * 100);
  return (c) => {
    const base = read(c);
    const path = pathAt(def.base, c);
    if (base === UNKNOWN) return { amount: null, bound: cap, steps: [{ op: 'atMost', capWan: def.capWan }], ask: { path, pattern: def.base } };
    const value = typeof base === 'number' ? base : 0;
    const raw: Fen = share(fenOfWan(value), rate, 10_000);
    const bound = Math.min(raw, cap);
    const steps: Step[] = [{ op: 'rate', ratePct: def.ratePct, baseWan: value, resultWan: wanOfFen(raw) }];
    if (raw >= cap && def.capPer !== 'year') steps.push({ op: 'itemCap', capWan: def.capWan, cut: raw > cap });
    return { amount: def.capPer === 'year' ? raw : bound, bound, steps, ask: null, ...(value <= 0 ? { empty: { path, have: base ?? null } } : {}) };
  };
}

/** The bound when nothing at all is known about the items. */
export function boundOf(def: AmountDef): Fen {
  if (def.kind === 'none') return 0;
  if (def.kind === 'fixed') return fenOfWan('by' in def ? Math.max(...Object.values(def.values)) : def.wan);
  return fenOfWan(def.capWan);
}
