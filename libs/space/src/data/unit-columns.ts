import { parseJson } from '@crm/platform';
import { type ColumnFact, columnFacts, type UnitFacts } from '../domain/facts';
import { factFields, type FactField } from '../words';

/** powerKva → power_kva, effluentM3Day → effluent_m3_day, floorLoadKnM2 → floor_load_kn_m2. */
export const columnOf = (field: string): string => field.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

const isColumn = (f: FactField): f is ColumnFact => (columnFacts as readonly string[]).includes(f);

/** SELECT list of the fact columns of alias `u`. */
export const factSelect = columnFacts.map((f) => `u.${columnOf(f)} AS ${f}`).join(', ');

const as: Record<string, (v: unknown) => unknown> = { number: Number, bool: (v) => Number(v) === 1 };
const readers: [ColumnFact, (v: unknown) => unknown][] = columnFacts.flatMap((f) => (['number', 'bool'].includes(factFields[f].type) ? [[f, as[factFields[f].type]!] as [ColumnFact, (v: unknown) => unknown]] : []));

/** Makes the facts of a raw row typed, in place: decimals become numbers, flags become booleans, NULL stays unknown. */
export function readColumnFactsInto(row: Record<string, unknown>): void {
  for (const [f, read] of readers) {
    const value = row[f];
    if (value !== null && value !== undefined) row[f] = read(value);
  }
}

/** Typed facts of a raw row, apart from it. */
export function readColumnFacts(row: Record<string, unknown>): Pick<UnitFacts, ColumnFact> {
  const out: Record<string, unknown> = {};
  for (const f of columnFacts) out[f] = row[f] ?? null;
  readColumnFactsInto(out);
  return out as Pick<UnitFacts, ColumnFact>;
}

/** All facts of a room: columns and the JSON of the rest; what is in neither is unknown. */
export function readFacts(row: Record<string, unknown> & { specs: string }): UnitFacts {
  const specs = parseJson<Record<string, unknown>>(row.specs);
  const out: Record<string, unknown> = { ...readColumnFacts(row) };
  for (const f of Object.keys(factFields) as FactField[]) if (!isColumn(f)) out[f] = specs[f] ?? null;
  return out as unknown as UnitFacts;
}

/** Columns for an insert or update; facts that have no column go into `specs` together. */
export function writeFacts(facts: UnitFacts): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  const specs: Record<string, unknown> = {};
  for (const f of Object.keys(factFields) as FactField[]) {
    if (isColumn(f)) out[columnOf(f)] = facts[f] ?? null;
    else if (facts[f] !== null && facts[f] !== undefined) specs[f] = facts[f];
  }
  return { ...out, specs: JSON.stringify(specs) };
}
