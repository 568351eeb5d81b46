import type { CompiledDocument } from './catalogue';
import type { CompanyProfile } from './company-profile';
import type { Asked } from './context';
import { type AnswerForm, answerFormOf, questionFor } from './fact-dictionary';
import { type Fen, wanOfFen } from './money';
import type { Row } from './rows';
import { ownParts, potential, type Totals } from './totals';

/** A fact to ask for, and how much hangs on it (万元): what the company could reach less what it could reach if the answer were unfavourable. */
export interface NextQuestion { path: string; question: string; unlocksWan: number; clauses: string[]; answer: AnswerForm }

/** At most so many questions, and fewer when there are very many rows: 10,000 products must not take minutes. */
const MOST = 60;
const WORK = 100_000;

/** Open facts, the one worth most first. Questions without money come last, by clause. */
export function nextQuestionsOf(rows: Row[], totals: Totals, documents: CompiledDocument[], profile: CompanyProfile, year: number): NextQuestion[] {
  const byPath = new Map<string, { asked: Asked; rows: Set<Row>; raw: Fen }>();
  for (const row of rows) {
    if (row.status !== 'needs_info') continue;
    for (const asked of row.missing) {
      const held = byPath.get(asked.path);
      if (held === undefined) byPath.set(asked.path, { asked, rows: new Set([row]), raw: row.bound });
      else if (!held.rows.has(row)) {
        held.rows.add(row);
        held.raw += row.bound;
      }
    }
  }
  if (byPath.size === 0) return [];
  const ranked = [...byPath.values()].sort((a, b) => b.raw - a.raw).slice(0, Math.max(5, Math.min(MOST, Math.floor(WORK / rows.length))));
  const own = ownParts(rows, totals);
  const all = potential(rows, own, documents, profile, year);
  return ranked
    .map(({ asked, rows: hit }) => ({
      path: asked.path,
      question: questionFor(asked),
      unlocksWan: wanOfFen(all - potential(rows, own, documents, profile, year, hit)),
      clauses: [...new Set([...hit].map((row) => row.clause.def.id))],
      answer: answerFormOf(asked),
    }))
    .sort((a, b) => b.unlocksWan - a.unlocksWan || b.clauses.length - a.clauses.length);
}
