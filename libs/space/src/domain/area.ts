/** Areas are ㎡ with two decimals; sums are taken in integer hundredths so that 0.1 + 0.2 stays 0.3. */
export const toHundredths = (m2: number): number => Math.round(m2 * 100);
export const fromHundredths = (h: number): number => h / 100;

/** Sum of areas in ㎡, exact to the second decimal. */
export function sumAreaM2(areas: Iterable<number>): number {
  let h = 0;
  for (const a of areas) h += toHundredths(a);
  return fromHundredths(h);
}

export type SplitFault = 'SPLIT_NEEDS_TWO' | 'SPLIT_AREA_ZERO' | 'SPLIT_AREAS_OVERLAP' | 'SPLIT_AREAS_SHORT' | 'SPLIT_CODES_REPEAT';

/**
 * Do these parts divide the room exactly? More than the room's area means that two parts overlap somewhere; less
 * means that floor would vanish from the inventory. `null` = they do.
 */
export function splitFault(wholeM2: number, parts: { code: string; areaM2: number }[]): { code: SplitFault; at?: number } | null {
  if (parts.length < 2) return { code: 'SPLIT_NEEDS_TWO' };
  const zero = parts.findIndex((p) => !(toHundredths(p.areaM2) > 0));
  if (zero >= 0) return { code: 'SPLIT_AREA_ZERO', at: zero };
  const repeated = parts.findIndex((p, i) => parts.findIndex((q) => q.code === p.code) !== i);
  if (repeated >= 0) return { code: 'SPLIT_CODES_REPEAT', at: repeated };
  const difference = parts.reduce((sum, p) => sum + toHundredths(p.areaM2), 0) - toHundredths(wholeM2);
  if (difference > 0) return { code: 'SPLIT_AREAS_OVERLAP' };
  return difference < 0 ? { code: 'SPLIT_AREAS_SHORT' } : null;
}
