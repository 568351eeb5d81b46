import type { LeadIntent } from '../words';

/** Area in ㎡ from 800, "1,500㎡", "约2000平米", "1.2万平", "3亩", "2000-3000平" (the smaller); null when there is no number. */
export function readArea(text: string): number | null {
  const t = text.normalize('NFKC').replace(/,/g, '');
  const match = /(\d+(?:\.\d+)?)(?:\s*[-~至到—]+\s*\d+(?:\.\d+)?)?\s*(万|亩|公顷)?/.exec(t);
  if (!match) return null;
  const factor = match[2] === '万' ? 10_000 : match[2] === '亩' ? 666.67 : match[2] === '公顷' ? 10_000 : 1;
  const area = Math.round(Number(match[1]) * factor * 100) / 100;
  return area > 0 && area < 10_000_000 ? area : null;
}

const PARK_WORDS: [RegExp, string][] = [
  [/漷县|通州|副中心/, 'huoxian'],
  [/生命园|生命科学园|昌平|life.?science/i, 'life_science_park'],
  [/biopark|亦庄|经开|开发区|bda/i, 'biopark'],
];

/** Park code from what people call it; null when none or several are named. */
export function readPark(text: string): string | null {
  const found = PARK_WORDS.filter(([pattern]) => pattern.test(text)).map(([, code]) => code);
  return found.length === 1 ? (found[0] as string) : null;
}

export function readIntent(text: string): LeadIntent | null {
  const t = text.normalize('NFKC').trim().toUpperCase();
  if (/^A|高|强|重点|HIGH|HOT|★{3}/.test(t)) return 'A';
  if (/^B|中|一般|MEDIUM|WARM/.test(t)) return 'B';
  if (/^C|低|弱|LOW|COLD/.test(t)) return 'C';
  return null;
}

const KIND_WORDS: [RegExp, string][] = [
  [/小巨人/, 'little_giant'], [/专精特新(?!.*小巨人)/, 'specialised_sme'], [/创新型中小/, 'innovative_sme'], [/单项冠军|隐形冠军/, 'hidden_champion'], [/高新技术|国高新|高企/, 'high_tech'],
  [/龙头/, 'leader'], [/链主/, 'chain_leader'], [/上市(?!许可|前|后备)/, 'listed'], [/\bCDMO\b/i, 'cdmo'], [/\bCMO\b/i, 'cmo'], [/\bCRO\b/i, 'cro'], [/外资|外商|中外合资/, 'foreign_invested'],
];

/** Kinds a column of titles and honours names. */
export function readKinds(text: string): string[] {
  return KIND_WORDS.filter(([pattern]) => pattern.test(text)).map(([, code]) => code);
}

/** "A、B；C" → parts, at most 20 of 100 characters. */
export function readList(text: string): string[] {
  return [...new Set(text.split(/[、；;，,\n\r|]+/).map((p) => p.trim()).filter(Boolean))].map((p) => p.slice(0, 100)).slice(0, 20);
}

/** A mobile number with a digit too few or too many: worth asking, everything else people write is kept. */
export function looksLikeMistypedMobile(text: string): 'SHORT' | 'LONG' | null {
  const digits = text.normalize('NFKC').replace(/^(\+?86)(?=1\d{9,11}$)/, '').replace(/[\s-]/g, '');
  if (!/^1[3-9]\d+$/.test(digits)) return null;
  return digits.length === 10 ? 'SHORT' : digits.length === 12 ? 'LONG' : null;
}
