/** Rows of the rollup to add up: single days, or whole months by their first day. */
export interface Span {
  grain: 'd' | 'm';
  from: string;
  to: string;
}

const DAY_MS = 86_400_000;
const text = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const day = (on: string) => Date.parse(`${on}T00:00:00Z`);
const next = (on: string) => text(day(on) + DAY_MS);
const before = (on: string) => text(day(on) - DAY_MS);
/** The first day of the month a day lies in. */
export const monthOf = (on: string): string => `${on.slice(0, 7)}-01`;
const nextMonth = (on: string) => monthOf(text(day(monthOf(on)) + 31 * DAY_MS));

/** Cuts a period into whole months (not those in `stale`) and the days around them; every day once. Both days inclusive. */
export function spansOf(from: string, to: string, stale: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  const add = (span: Span) => {
    const last = spans.at(-1);
    const joins = last?.grain === span.grain && (span.grain === 'd' ? next(last.to) === span.from : nextMonth(last.to) === span.from);
    if (joins) last.to = span.to;
    else spans.push(span);
  };
  for (let at = from; at <= to; at = nextMonth(at)) {
    const end = before(nextMonth(at));
    const whole = at === monthOf(at) && end <= to && !stale.has(at);
    add(whole ? { grain: 'm', from: at, to: at } : { grain: 'd', from: at, to: end < to ? end : to });
  }
  return spans;
}
