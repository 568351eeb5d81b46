import { type DirectionCode, directionCodes } from '../words';
import { judge } from './judge';
import type { FitModel } from './model';

/** One labelled company; `gold_primary` is 1–6 (order of the plan), a direction code, or `none`. */
export interface LabelledCompany {
  id: string;
  name: string;
  short?: string;
  description?: string;
  businessScope?: string;
  gold_primary: string;
  acceptable_primary?: string[];
  style?: string;
}

export interface Evaluation {
  n: number;
  strict: number;
  lenient: number;
  macroF1: number;
  /** companies outside 2+4 that got a direction nobody accepts, of all such companies */
  falseOnNone: number;
  none: number;
  withoutEvidence: number;
  perClass: { label: string; support: number; precision: number; recall: number; f1: number }[];
  /** gold → answer → count */
  confusion: Record<string, Record<string, number>>;
  worst: { id: string; name: string; text: string; gold: string; got: string; points: number; evidence: string }[];
}

const LABELS = [...directionCodes, 'none'] as const;
const codeOf = (gold: string): string => (/^[1-6]$/.test(gold) ? directionCodes[Number(gold) - 1]! : gold);

/** Strict and lenient accuracy, macro-F1 over the classes with support, false directions on `none`, confusion and worst cases. */
export function evaluate(rows: LabelledCompany[], model: FitModel): Evaluation {
  const confusion: Evaluation['confusion'] = Object.fromEntries(LABELS.map((l) => [l, {}]));
  const worst: Evaluation['worst'] = [];
  let strict = 0, lenient = 0, falseOnNone = 0, none = 0, withoutEvidence = 0;
  for (const row of rows) {
    const gold = codeOf(row.gold_primary);
    const accepted = new Set([gold, ...(row.acceptable_primary ?? []).map(codeOf)]);
    const answer = judge({ name: row.name, description: row.description, businessScope: row.businessScope }, model);
    const got = answer.primary ?? 'none';
    const cells = confusion[gold]!;
    cells[got] = (cells[got] ?? 0) + 1;
    if (got === gold) strict++;
    if (gold === 'none') none++;
    const top = answer.directions.find((d) => d.direction === (answer.primary ?? 'none'));
    if (answer.primary && !top?.evidence.length) withoutEvidence++;
    if (accepted.has(got)) lenient++;
    else {
      if (gold === 'none') falseOnNone++;
      const strongest = (Object.entries(answer.strength) as [DirectionCode, number][]).sort((a, b) => b[1] - a[1]);
      const show = (d: string) => answer.directions.find((x) => x.direction === d)?.evidence.slice(0, 3).map((e) => `${e.text}·${e.rule}·${e.points}`).join(' ') ?? '';
      worst.push({
        id: row.id, name: row.short ?? row.name, text: (row.description ?? row.businessScope ?? '').slice(0, 90), gold, got, points: top?.points ?? 0,
        evidence: `got[${show(got)}] gold[${show(gold)}] ${strongest.slice(0, 3).map(([d, v]) => `${d}=${v.toFixed(1)}`).join(' ')} out=${answer.raw.total[6]!.toFixed(1)}`,
      });
    }
  }
  const perClass = LABELS.map((label) => {
    const support = Object.values(confusion[label]!).reduce((a, b) => a + b, 0);
    const hit = confusion[label]![label] ?? 0;
    const claimed = LABELS.reduce((n, g) => n + (confusion[g]![label] ?? 0), 0);
    const precision = claimed ? hit / claimed : 0;
    const recall = support ? hit / support : 0;
    return { label, support, precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
  });
  const supported = perClass.filter((c) => c.support > 0);
  const n = rows.length;
  return {
    n, strict: strict / n, lenient: lenient / n, macroF1: supported.reduce((s, c) => s + c.f1, 0) / Math.max(1, supported.length),
    falseOnNone, none, withoutEvidence, perClass, confusion, worst: worst.sort((a, b) => b.points - a.points),
  };
}
