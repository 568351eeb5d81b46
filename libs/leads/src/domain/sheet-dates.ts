export type SheetDate = { on: string; year: boolean } | { bad: true } | null;

const DAY_MS = 86_400_000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as sheets have it: 2026-11-07, 2026/11/7, 2026.11.7, 2026年11月7日, 11月7日 (year from `today`), 20261107, 2026年11月, 7 Nov 2026, or a bare serial number.
 * Without a year it is the latest such day not after `today`, or with `future` the first not before it. `bad`: looks like a date, but there is no such day. null: no date.
 */
export function readSheetDate(text: string, today: string, future = false): SheetDate {
  const t = digits(text.normalize('NFKC').trim()).replace(/\s*[(（]?(星期|周)[一二三四五六日天][)）]?/, '').replace(/[\sT]+\d{1,2}:\d{2}(:\d{2})?(\.\d+)?(\s*[ap]m|Z|[+-]\d{2}:?\d{2})?$/i, '').trim();
  const full = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/.exec(t) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(t);
  if (full) return day(Number(full[1]), Number(full[2]), Number(full[3]));
  const month = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(t);
  if (month) return day(Number(month[1]), Number(month[2]), 1);
  const brief = /^'?(\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/.exec(t);
  if (brief && Number(brief[1]) > 12) return day(2000 + Number(brief[1]), Number(brief[2]), Number(brief[3]));
  const year = /^((?:19|20)\d{2})\s*年?$/.exec(t);
  if (year) return { on: `${year[1]}-01-01`, year: true };
  const short = /^(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/.exec(t) ?? /^(\d{1,2})[./-](\d{1,2})$/.exec(t);
  if (short) return withoutYear(Number(short[1]), Number(short[2]), today, future);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(t);
  if (american) return Number(american[1]) > 12 ? day(Number(american[3]), Number(american[2]), Number(american[1])) : day(Number(american[3]), Number(american[1]), Number(american[2]));
  const named = /^(\d{1,2})[\s-]([a-z]{3,9})\.?[\s-,]+(\d{4})$/i.exec(t);
  if (named) return named3(named[3], named[2], named[1]);
  const named2 = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(t);
  if (named2) return named3(named2[3], named2[1], named2[2]);
  if (/^\d{5}(\.\d+)?$/.test(t) && Number(t) > 20_000 && Number(t) < 60_000) return { on: iso(Date.UTC(1899, 11, 30) + Math.floor(Number(t)) * DAY_MS), year: true };
  return null;
}

const NUMERALS = '〇一二三四五六七八九';

/** 二〇二六年三月十五日 → 2026年3月15日; other text stays. */
function digits(text: string): string {
  if (!/^[〇零○一二三四五六七八九十]+年|^[一二三四五六七八九十]{1,3}月/.test(text)) return text;
  return text.replace(/[零○]/g, '〇').replace(/[〇一二三四五六七八九十]+/g, (word) => {
    if (!word.includes('十')) return [...word].map((c) => NUMERALS.indexOf(c)).join('');
    const [tens = '', ones = ''] = word.split('十');
    return String((tens ? NUMERALS.indexOf(tens) : 1) * 10 + (ones ? NUMERALS.indexOf(ones) : 0));
  });
}

function named3(year = '', month = '', date = ''): SheetDate {
  const m = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return m < 0 ? null : day(Number(year), m + 1, Number(date));
}

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

function day(year: number, month: number, date: number): SheetDate {
  const ms = Date.UTC(year, month - 1, date);
  const at = new Date(ms);
  return at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? { on: iso(ms), year: true } : { bad: true };
}

function withoutYear(month: number, date: number, today: string, future: boolean): SheetDate {
  const year = Number(today.slice(0, 4));
  for (const y of future ? [year, year + 1] : [year, year - 1]) {
    const found = day(y, month, date);
    if (found && 'on' in found && (future ? found.on >= today : found.on <= today)) return { on: found.on, year: false };
  }
  const leap = [year - 2, year - 3, year - 4].map((y) => day(y, month, date)).find((d) => d && 'on' in d);
  return leap && 'on' in leap && !future ? { on: leap.on, year: false } : { bad: true };
}
