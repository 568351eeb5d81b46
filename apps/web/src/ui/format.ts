/** Words for numbers, money, areas and moments. Pure; every date is read in Asia/Shanghai whatever the browser's zone. */

const dayMs = 86_400_000;
const zoneMs = 8 * 3_600_000;
export type Moment = string | Date;

const shifted = (at: Moment) => new Date(new Date(at).getTime() + zoneMs);


/** Business date `YYYY-MM-DD` of a moment. */
export const businessDate = (at: Moment): string => shifted(at).toISOString().slice(0, 10);
/** `HH:mm` of a moment. */
export const clockTime = (at: Moment): string => shifted(at).toISOString().slice(11, 16);
/** The moment a business date and `HH:mm` name. */
export const momentOf = (on: string, time = '00:00'): string => new Date(`${on}T${time}:00+08:00`).toISOString();
export const addDays = (on: string, days: number): string => new Date(Date.parse(`${on}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
/** Whole days from a to b (business dates). */
export const daysBetween = (a: string, b: string): number => Math.round((Date.parse(b) - Date.parse(a)) / dayMs);
/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (on: string): number => new Date(`${on}T00:00:00Z`).getUTCDay();
export const weekdayName = (on: string): string => `周${'日一二三四五六'[weekdayOf(on)]}`;
/** `周一，11 月 23 日` */
export const longDay = (on: string): string => `${weekdayName(on)}，${Number(on.slice(5, 7))} 月 ${Number(on.slice(8, 10))} 日`;

/** Full date `2026-11-21`. */
export const date = (on: string | null | undefined): string => (on ? (on.length > 10 ? businessDate(on) : on) : '—');
/** In lists: `11-21` within this year, else the full date. */
export function shortDate(on: string | null | undefined, now: Moment = new Date()): string {
  const full = date(on);
  return full.slice(0, 4) === businessDate(now).slice(0, 4) ? full.slice(5) : full;
}
/** `今天 15:00`, `明天 09:30`, `昨天 17:10`, `11-21 09:00`, `2025-11-21 09:00`. */
export function moment(at: Moment | null | undefined, now: Moment = new Date()): string {
  if (!at) return '—';
  const on = businessDate(at);
  const near = { '0': '今天', '1': '明天', '-1': '昨天' }[String(daysBetween(businessDate(now), on))];
  return `${near ?? shortDate(on, now)} ${clockTime(at)}`;
}
/** `2026-11-23 09:05`, for foot lines and prints. */
export const stamp = (at: Moment | null | undefined): string => (at ? `${businessDate(at)} ${clockTime(at)}` : '—');

/** With thousands commas and as many decimals as given (at most `decimals`). */
export function number(value: number | null | undefined, decimals = 4): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '—';
  return value.toLocaleString('en-US', { maximumFractionDigits: decimals });
}
const fixed = (value: number, decimals: number) => value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** `3,000 万元`; `unit: false` for columns whose header says 万元. */
export const wan = (value: number | null | undefined, unit = true): string => (value === null || value === undefined ? '—' : `${number(value)}${unit ? ' 万元' : ''}`);
/** Summaries: `3.20 亿元` from 1 亿 up, else `9,800 万元`. */
export const wanOrYi = (value: number | null | undefined): string => {
  const { text, unit } = wanParts(value);
  return unit ? `${text} ${unit}` : text;
};
/** The same in two parts, for a big figure with a small unit. */
export function wanParts(value: number | null | undefined): { text: string; unit: string } {
  if (value === null || value === undefined) return { text: '—', unit: '' };
  return Math.abs(value) >= 10_000 ? { text: fixed(value / 10_000, 2), unit: '亿元' } : { text: number(value), unit: '万元' };
}
/** 分 → `1,234.50 元` */
export const yuan = (fen: number | null | undefined): string => (fen === null || fen === undefined ? '—' : `${fixed(fen / 100, 2)} 元`);
/** 分 → `4.26`, in 万元 with two decimals: columns of rents. */
export const wanOfFen = (fen: number | null | undefined): string => (fen === null || fen === undefined ? '—' : fixed(fen / 1_000_000, 2));
/** `1,200.50 ㎡`, always two decimals. */
export const area = (m2: number | null | undefined, unit = true): string => (m2 === null || m2 === undefined ? '—' : `${fixed(Number(m2), 2)}${unit ? ' ㎡' : ''}`);
/** 分 per ㎡ and day → `2.10 元/㎡·天`. */
export const rent = (fen: number | null | undefined, unit = true): string => (fen === null || fen === undefined ? '—' : `${fixed(fen / 100, 2)}${unit ? ' 元/㎡·天' : ''}`);
/** 0.129 → `12.9%`. */
export const percent = (share: number | null | undefined): string => (share === null || share === undefined ? '—' : `${fixed(share * 100, 1)}%`);
export const days = (value: number | null | undefined): string => (value === null || value === undefined ? '—' : `${number(Math.round(value), 0)} 天`);
export const bytes = (value: number): string => (value < 1024 * 1024 ? `${fixed(value / 1024, 0)} KB` : `${fixed(value / 1024 / 1024, 1)} MB`);

export type Urgency = 'overdue' | 'today' | 'soon' | 'later';
export interface Due { text: string; urgency: Urgency }

/**
 * A deadline in words: `逾期 3 天`, `逾期 2 小时`, `今天 15:00`, `今天 24:00`, `还剩 3 天`, `12-18 09:00`.
 * A bare date means the end of that day. `soonDays` (3) is when amber starts; beyond 7 days the date stands.
 */
export function due(at: string, now: Moment = new Date(), soonDays = 3): Due {
  const midnight = at.length > 10 && clockTime(at) === '00:00';
  if (midnight) return due(addDays(businessDate(at), -1), now, soonDays); // 00:00 is 24:00 of the day before
  const whole = at.length <= 10;
  const end = whole ? Date.parse(momentOf(addDays(at, 1))) : Date.parse(at);
  const late = new Date(now).getTime() - end;
  if (late >= 0) return { urgency: 'overdue', text: late < 3_600_000 ? `逾期 ${Math.max(1, Math.floor(late / 60_000))} 分钟` : late < dayMs ? `逾期 ${Math.floor(late / 3_600_000)} 小时` : `逾期 ${Math.floor(late / dayMs)} 天` };
  const on = whole ? at : businessDate(at);
  const left = daysBetween(businessDate(now), on);
  if (left === 0) return { urgency: 'today', text: `今天 ${whole ? '24:00' : clockTime(at)}` };
  const urgency = left <= soonDays ? 'soon' : 'later';
  if (left === 1 && !whole) return { urgency, text: `明天 ${clockTime(at)}` };
  return { urgency, text: left <= 7 ? `还剩 ${left} 天` : whole ? shortDate(on, now) : moment(at, now) };
}

/** Splits `澄湃生物医药（示例）` into the name and whether it is a demo record. */
export function demoName(name: string): { name: string; demo: boolean } {
  const bare = name.replace(/[（(]示例[）)]/g, '');
  return { name: bare, demo: bare !== name };
}

/** What stands in the round mark of a person: the family name; the first two signs of a long one (复姓, or a post such as 一组专员). */
export const initial = (name: string): string => { const signs = [...name.trim()]; return signs.slice(0, signs.length > 3 ? 2 : 1).join('') || '·'; };

