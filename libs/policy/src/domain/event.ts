import type { EventDef } from './clause';
import type { YearlyWan } from './company-profile';
import { ASK, type Context, type Findings, NO, pathAt, readerOf, UNKNOWN, type Verdict, YES } from './context';
import { yearOf } from './days';

/** What happened, and whether it may count: the year it belongs to, and the day when one is known. */
export interface Happened { verdict: Verdict; year: number | null; day: string | null }
export type EventTest = (c: Context, out: Findings) => Happened;

export interface Validity { from: string | null; to: string | null }

/** Compiles an event: inside the document's validity, not later than the as-of day, not before the landing. */
export function compileEvent(event: EventDef, validity: Validity): EventTest {
  if ('on' in event) return onDay(event.on, event.and, validity);
  if ('year' in event) return inYear(event, validity);
  if ('crossed' in event) return crossed(event.crossed, event.over, validity);
  return grew(event.grew, event.latest === true, validity);
}

/** Profiles are checked at the door: a text here is a day. */
const isDay = (value: unknown): value is string => typeof value === 'string';

const open = (year: number | null = null): Happened => ({ verdict: ASK, year, day: null });
const refused: Happened = { verdict: NO, year: null, day: null };

/** An event with a day. `and` is a second day that completes it (the first subject after the entry): the later one gives the year. */
function onDay(pattern: string, second: string | undefined, validity: Validity): EventTest {
  const read = readerOf(pattern);
  const readSecond = second ? readerOf(second) : null;
  return (c, out) => {
    const value = read(c);
    if (value === UNKNOWN) {
      out.ask.push({ path: pathAt(pattern, c), pattern });
      return open();
    }
    // A profile that does not mention the day says nothing against it; a stored profile lists it as unknown.
    if (!isDay(value)) return { verdict: YES, year: c.year, day: null };
    const other = readSecond?.(c);
    const completed = isDay(other) && other > value ? other : value;
    const path = pathAt(pattern, c);
    if (completed > c.asOf) {
      out.no.push({ code: 'NOT_YET', need: { by: c.asOf }, have: completed, path });
      return refused;
    }
    if (validity.from !== null && value < validity.from) {
      if (completed < validity.from && other !== UNKNOWN) {
        out.no.push({ code: 'BEFORE_DOCUMENT', need: { from: validity.from }, have: value, path });
        return refused;
      }
      out.ask.push({ path, pattern, code: 'SPANS_DOCUMENT_START', have: value });
      return open(yearOf(completed));
    }
    if (c.profile.landedOn && value < c.profile.landedOn) {
      out.ask.push({ path: 'landedOn', pattern: 'landedOn', code: 'BEFORE_LANDING', have: value });
      return open(yearOf(completed));
    }
    return { verdict: YES, year: yearOf(completed), day: completed };
  };
}

/** An event of which only the year is kept (contracts, leases, sales abroad). */
function inYear(event: Extract<EventDef, { year: string }>, validity: Validity): EventTest {
  const read = readerOf(event.year);
  const readApproved = event.approvedOn ? readerOf(event.approvedOn) : null;
  const readFrom = event.salesFrom ? readerOf(event.salesFrom) : null;
  return (c, out) => {
    const value = read(c);
    const path = pathAt(event.year, c);
    if (value === UNKNOWN) {
      out.ask.push({ path, pattern: event.year });
      return open();
    }
    const year = typeof value === 'number' ? value : c.year;
    if (judgeYear(c, out, year, path, validity) === NO) return refused;
    const approved = readApproved?.(c);
    const salesFrom = readFrom?.(c);
    if (isDay(approved) && approved > c.asOf) {
      out.no.push({ code: 'NOT_YET', need: { by: c.asOf }, have: approved, path });
      return refused;
    }
    const start = isDay(approved) && validity.from !== null && approved < validity.from ? validity.from : null;
    if (start !== null && event.approvedOn) {
      out.ask.push({ path: pathAt(event.approvedOn, c), pattern: event.approvedOn, code: 'SPANS_DOCUMENT_START', have: approved });
      return open(year);
    }
    const countsFrom = isDay(approved) ? approved : validity.from;
    if (isDay(salesFrom) && countsFrom !== null && salesFrom < countsFrom && event.salesFrom) {
      out.ask.push({ path: pathAt(event.salesFrom, c), pattern: event.salesFrom, code: 'SALES_PERIOD', have: salesFrom });
      return open(year);
    }
    if (isDay(approved) && c.profile.landedOn && approved < c.profile.landedOn) return beforeLanding(c, out, approved, year);
    return landedBy(c, out, year) ? { verdict: YES, year, day: null } : open(year);
  };
}

function judgeYear(c: Context, out: Findings, year: number, path: string, validity: Validity): Verdict {
  if (year > c.year) {
    out.no.push({ code: 'NOT_YET', need: { by: c.asOf }, have: year, path });
    return NO;
  }
  if (validity.from !== null && year < yearOf(validity.from)) {
    out.no.push({ code: 'BEFORE_DOCUMENT', need: { from: validity.from }, have: year, path });
    return NO;
  }
  return YES;
}

const beforeLanding = (c: Context, out: Findings, have: unknown, year: number): Happened => {
  out.ask.push({ path: 'landedOn', pattern: 'landedOn', code: 'BEFORE_LANDING', have });
  return open(year);
};

/** A year-only fact of the landing year counts, unless the landing is only assumed for the as-of day: then it all happened before. */
function landedBy(c: Context, out: Findings, year: number): boolean {
  const on = c.profile.landedOn;
  if (!on || year > yearOf(on) || (year === yearOf(on) && on < c.asOf)) return true;
  out.ask.push({ path: 'landedOn', pattern: 'landedOn', code: 'BEFORE_LANDING', have: year });
  return false;
}

const yearsOf = (c: Context, field: 'revenueWan' | 'outputWan' | 'rdSpendWan'): { known: Array<[number, number]>; unknown: number[]; none: boolean } => {
  const values: YearlyWan = c.profile[field] ?? {};
  const known: Array<[number, number]> = [];
  const unknown: number[] = [];
  for (const [year, value] of Object.entries(values)) {
    if (value === null || c.isUnknown(`${field}.${year}`)) unknown.push(Number(year));
    else if (Number(year) <= c.year) known.push([Number(year), value]);
  }
  for (const path of c.unknown ?? []) {
    const match = path.startsWith(`${field}.`) ? Number(path.slice(field.length + 1)) : Number.NaN;
    if (Number.isInteger(match) && !unknown.includes(match)) unknown.push(match);
  }
  known.sort((a, b) => a[0] - b[0]);
  return { known, unknown: unknown.filter((y) => y <= c.year).sort((a, b) => a - b), none: c.unknown?.has(field) ?? false };
};

/** Revenue went over a threshold for the first time (超过: strictly more). */
function crossed(field: 'revenueWan', over: number, validity: Validity): EventTest {
  return (c, out) => {
    const { known, unknown, none } = yearsOf(c, field);
    const first = known.find(([, value]) => value > over);
    const doubt = unknown.find((year) => first === undefined || year < first[0]);
    if (first !== undefined && validity.from !== null && first[0] < yearOf(validity.from)) {
      out.no.push({ code: 'ALREADY_CROSSED', need: { firstOver: over, from: validity.from }, have: first[0], path: `${field}.${first[0]}` });
      return refused;
    }
    if (doubt !== undefined || (none && first === undefined)) {
      out.ask.push({ path: doubt === undefined ? field : `${field}.${doubt}`, pattern: doubt === undefined ? field : `${field}.*`, have: doubt });
      return open(first?.[0] ?? null);
    }
    if (first === undefined) {
      out.no.push({ code: 'NOT_CROSSED', need: { over }, have: known.length > 0 ? Math.max(...known.map(([, v]) => v)) : null, path: field });
      return refused;
    }
    return landedBy(c, out, first[0]) ? { verdict: YES, year: first[0], day: null } : open(first[0]);
  };
}

/** The latest year of validity that grew over the year before (`latest`: only the newest year known). A missing year before has to be asked. */
function grew(field: 'revenueWan' | 'outputWan' | 'rdSpendWan', latest: boolean, validity: Validity): EventTest {
  return (c, out) => {
    const { known, unknown, none } = yearsOf(c, field);
    const byYear = new Map(known);
    const fromYear = validity.from === null ? -Infinity : yearOf(validity.from);
    let doubt: number | undefined;
    let compared = false;
    for (const [year, value] of [...known].reverse()) {
      if (year < fromYear) break;
      const before = byYear.get(year - 1);
      compared ||= before !== undefined;
      if (before === undefined) doubt ??= year - 1;
      else if (value > before) return landedBy(c, out, year) ? { verdict: YES, year, day: null } : open(year);
      if (latest) break;
    }
    doubt = unknown.find((year) => year >= fromYear - 1) ?? (compared ? undefined : doubt);
    if (doubt !== undefined || (none && known.length === 0)) {
      out.ask.push({ path: doubt === undefined ? field : `${field}.${doubt}`, pattern: doubt === undefined ? field : `${field}.*`, have: doubt });
      return open();
    }
    out.no.push({ code: known.length === 0 ? 'NO_FIGURES' : 'NO_GROWTH', need: { growthIn: field }, have: known.slice(-2), path: field });
    return refused;
  };
}
