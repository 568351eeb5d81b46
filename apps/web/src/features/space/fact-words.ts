import { animalRooms, factFields, type FactField, fireAcceptances, fireHazards, gmpGrades } from '@crm/space/words';
import { number } from '@/ui/format';

const tables: Partial<Record<FactField, Record<string, string>>> = { cleanroom: gmpGrades, animalRoom: animalRooms, fireHazard: fireHazards, fireAcceptance: fireAcceptances };

/** A fact in words; `null` = 未知, which the caller draws. */
export function factText(field: FactField, value: number | string | boolean | null): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? '有' : '无';
  if (typeof value === 'string') return tables[field]?.[value] ?? value;
  const unit = factFields[field].unit;
  if (field === 'biosafety') return value === 0 ? '无' : `BSL-${value}`;
  if (field === 'absl') return value === 0 ? '无' : `ABSL-${value}`;
  return unit ? `${number(value, 2)} ${unit}` : number(value, 2);
}

/** What the drawer shows first; the rest stands under 更多条件. */
export const mainFacts: FactField[] = ['storeyHeightM', 'clearHeightM', 'floorLoadKnM2', 'powerKva', 'dualPower', 'waterM3Day', 'effluentM3Day', 'steam', 'cleanroom', 'biosafety', 'animalRoom', 'fireHazard', 'hazardClassA', 'coldStore'];
export const moreFacts: FactField[] = (Object.keys(factFields) as FactField[]).filter((f) => !mainFacts.includes(f));
