import { pinyin } from 'pinyin-pro';
import { type NameKey, nameKey } from './name-key';

/** Words that say what kind of firm it is; two names that differ in one of them are two firms. */
const COUNTERS = /[零一二三四五六七八九十百千东南西北中上下新老大小\d]/;

/** Why two names may be one company. `null`: no reason to ask. */
export type Likeness = 'equal' | 'region_open' | 'homophone' | 'typo' | null;

/**
 * Compares two names. `equal`: same key and region; `region_open`: same key, one of them says no region;
 * `homophone`: one character differs and sounds alike; `typo`: one or two neighbours swapped.
 * Branches, other regions and other numerals never match.
 */
export function likeness(a: NameKey | string, b: NameKey | string): Likeness {
  const x = typeof a === 'string' ? nameKey(a) : a;
  const y = typeof b === 'string' ? nameKey(b) : b;
  if (x.branch !== y.branch || x.core.length < 2 || y.core.length < 2) return null;
  if (x.region && y.region && x.region !== y.region) return null;
  const regionOpen = x.region !== y.region;
  if (x.core === y.core) return regionOpen && x.core.length < 4 ? null : regionOpen ? 'region_open' : 'equal';
  if (regionOpen || Math.min(x.core.length, y.core.length) < 5 || x.core.length !== y.core.length) return null;
  return oneSlip(x.core, y.core);
}

/** What the duplicate check calls 疑似. */
export const isLikelySame = (a: NameKey | string, b: NameKey | string): boolean => likeness(a, b) !== null;

function oneSlip(a: string, b: string): 'homophone' | 'typo' | null {
  const at = [...a].flatMap((c, i) => (c === b[i] ? [] : [i]));
  if (at.length === 2 && at[1] === (at[0] as number) + 1 && a[at[0] as number] === b[at[1]] && a[at[1]] === b[at[0] as number]) return 'typo';
  if (at.length !== 1) return null;
  const [p, q] = [a[at[0] as number] as string, b[at[0] as number] as string];
  if (COUNTERS.test(p) || COUNTERS.test(q)) return null;
  return soundsOf(p) === soundsOf(q) && at[0] !== undefined ? 'homophone' : null;
}

const soundsOf = (c: string): string => pinyin(c, { toneType: 'none' });
