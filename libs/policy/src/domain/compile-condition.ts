import type { Condition, Scalar } from './clause';
import { type PenaltyFacts } from './company-profile';
import { ASK, type Context, type Findings, NO, pathAt, readerOf, UNKNOWN, type Verdict, YES } from './context';
import { yearsBefore } from './days';

export type Test = (c: Context, out: Findings) => Verdict;

/** Compiles a condition (data) into a function; done once per catalogue version, so matching walks closures and no rule text. */
export function compile(condition: Condition): Test {
  if ('any' in condition) return anyOf(condition.any.map(compile));
  if ('all' in condition) return allOf(condition.all.map(compile));
  if ('some' in condition) return someOf(condition);
  if ('noPenalty' in condition) return noPenalty(condition.years);
  if ('landed' in condition) return landed;
  return ofFact(condition);
}

/** All must hold. Every condition speaks, so that the reader sees every reason and every open question. */
export function allOf(tests: Test[]): Test {
  return (c, out) => {
    let verdict: Verdict = YES;
    for (const test of tests) {
      const one = test(c, out);
      if (one === NO) verdict = NO;
      else if (one === ASK && verdict === YES) verdict = ASK;
    }
    return verdict;
  };
}

/** One must hold; the questions of the open ones count only when none holds. */
export function anyOf(tests: Test[]): Test {
  return (c, out) => {
    const no = out.no.length;
    const ask = out.ask.length;
    let verdict: Verdict = NO;
    for (const test of tests) {
      const one = test(c, out);
      if (one === YES) {
        out.no.length = no;
        out.ask.length = ask;
        return YES;
      }
      if (one === ASK) verdict = ASK;
    }
    if (verdict === ASK) out.no.length = no;
    else out.ask.length = ask;
    return verdict;
  };
}

type FactCondition = Exclude<Condition, { any: Condition[] } | { all: Condition[] } | { some: string } | { noPenalty: string } | { landed: true }>;

function ofFact(condition: FactCondition): Test {
  const { fact, code } = condition;
  const read = readerOf(fact);
  const judge = judgeOf(condition);
  const need = needOf(condition);
  const absent = 'absent' in condition ? condition.absent : undefined;
  return (c, out) => {
    const value = read(c);
    const verdict = value === UNKNOWN ? ASK : judge(value === undefined ? absent : value);
    if (verdict === NO) out.no.push({ code: code ?? 'FACT', need, have: value === undefined ? null : value, path: pathAt(fact, c) });
    else if (verdict === ASK) out.ask.push({ path: pathAt(fact, c), pattern: fact, code, have: value === UNKNOWN ? undefined : value });
    return verdict;
  };
}

function judgeOf(condition: FactCondition): (value: unknown) => Verdict {
  if ('is' in condition) return (v) => (v === condition.is ? YES : NO);
  if ('in' in condition) {
    const wanted = new Set<unknown>(condition.in);
    const never = new Set<unknown>(condition.never ?? []);
    const other = condition.otherwise === 'ask' ? ASK : NO;
    return (v) => (wanted.has(v) ? YES : v === undefined || never.has(v) ? NO : other);
  }
  if ('includesAny' in condition) {
    const wanted = new Set<unknown>(condition.includesAny);
    const never = new Set<unknown>(condition.never ?? []);
    const other = condition.otherwise === 'ask' ? ASK : NO;
    return (v) => {
      const values = Array.isArray(v) ? v : [];
      if (values.some((one) => wanted.has(one))) return YES;
      return values.length > 0 && values.every((one) => never.has(one)) ? NO : other;
    };
  }
  if ('over' in condition) return (v) => (typeof v === 'number' && v > condition.over ? YES : NO);
  if ('atLeast' in condition) return (v) => (typeof v === 'number' && v >= condition.atLeast ? YES : NO);
  if ('atMost' in condition) return (v) => (typeof v === 'number' && v <= condition.atMost ? YES : NO);
  return (v) => (v !== undefined && v !== false && !(Array.isArray(v) && v.length === 0) ? YES : NO);
}

function needOf(condition: FactCondition): Scalar | Record<string, unknown> | unknown[] {
  if ('is' in condition) return condition.is;
  if ('in' in condition) return condition.in;
  if ('includesAny' in condition) return condition.includesAny;
  if ('over' in condition) return { over: condition.over };
  if ('atLeast' in condition) return { atLeast: condition.atLeast };
  if ('atMost' in condition) return { atMost: condition.atMost };
  return { present: true };
}

/** Some entry of a list fulfils all of `where`. The entry in hand is put back afterwards. */
function someOf(condition: Extract<Condition, { some: string }>): Test {
  const where = allOf(condition.where.map(compile));
  const list = condition.some;
  return (c, out) => {
    if (c.isListUnknown(list) || (condition.ifEmpty === 'ask' && c.entries(list).length === 0)) {
      out.ask.push({ path: list, pattern: list });
      return ASK;
    }
    const { list: heldList, item: heldItem } = c;
    const inner: Findings = { no: [], ask: [] };
    let verdict: Verdict = NO;
    for (const entry of c.entries(list)) {
      c.enter(list === 'events' ? null : list, entry);
      if (list === 'events') c.item = entry;
      const one = where(c, inner);
      if (one === YES) {
        verdict = YES;
        break;
      }
      if (one === ASK) verdict = ASK;
    }
    c.enter(heldList, heldItem);
    if (verdict === NO) out.no.push({ code: condition.code ?? 'NO_ENTRY', need: list, have: null, path: list });
    else if (verdict === ASK) out.ask.push(...inner.ask);
    return verdict;
  };
}

/** No major penalty published within the years before the day. The day exactly n years ago still lies inside (the period ends with that day). */
function noPenalty(years: number): Test {
  return (c, out) => {
    if (c.isListUnknown('penalties')) {
      out.ask.push({ path: 'penalties', pattern: 'penalties' });
      return ASK;
    }
    const from = yearsBefore(c.asOf, years);
    let verdict: Verdict = YES;
    (c.profile.penalties ?? []).forEach((penalty: PenaltyFacts, i) => {
      if (penalty.kind === 'ordinary') return;
      const path = `penalties.${i}.published`;
      if (!penalty.published || c.isUnknown(path)) {
        out.ask.push({ path, pattern: 'penalties.*.published' });
        if (verdict === YES) verdict = ASK;
      } else if (penalty.published >= from && penalty.published <= c.asOf) {
        out.no.push({ code: 'MAJOR_PENALTY', need: { noneSince: from }, have: penalty.published, path });
        verdict = NO;
      }
    });
    return verdict;
  };
}

/** The company operates in the area on the day: `landedOn` missing = was already there, null = not landed. */
const landed: Test = (c, out) => {
  if (c.unknown?.has('landedOn')) {
    out.ask.push({ path: 'landedOn', pattern: 'landedOn' });
    return ASK;
  }
  const on = c.profile.landedOn;
  if (on === undefined || (on !== null && on <= c.asOf)) return YES;
  out.no.push({ code: 'NOT_LANDED', need: { landedBy: c.asOf }, have: on, path: 'landedOn' });
  return NO;
};
