import type { StoredProfile } from '../companies.types';
import { type MergeField, mergeFields } from '../words';
import { changesBetween } from './profile';

export type MergeValues = { [F in MergeField]: unknown };
export type MergeChoices = Partial<Record<MergeField, 'kept' | 'merged'>>;
export interface MergeRow {
  field: MergeField;
  label: string;
  kept: unknown;
  merged: unknown;
  /** What is taken when nobody chooses: the kept one's value, or the other's where it is empty. */
  suggested: 'kept' | 'merged';
}

const empty = (v: unknown): boolean => v === null || v === undefined || v === '' || (Array.isArray(v) && v.length === 0);

/** Fields in which two records differ. */
export function mergeRows(kept: MergeValues, merged: MergeValues): MergeRow[] {
  return (Object.keys(mergeFields) as MergeField[])
    .filter((field) => !empty(merged[field]) && JSON.stringify(kept[field]) !== JSON.stringify(merged[field]))
    .map((field) => ({ field, label: mergeFields[field], kept: kept[field], merged: merged[field], suggested: empty(kept[field]) ? 'merged' : 'kept' }));
}

/** Values that the kept record takes over from the other. */
export function takenFields(kept: MergeValues, merged: MergeValues, choices: MergeChoices): Partial<MergeValues> {
  return Object.fromEntries(mergeRows(kept, merged).filter((r) => (choices[r.field] ?? r.suggested) === 'merged').map((r) => [r.field, r.merged]));
}

/** The kept profile with the other's facts where it knows nothing. Whole top-level facts, never a mix of two product lists. */
export function mergeProfiles(kept: StoredProfile, merged: StoredProfile): StoredProfile {
  const settled = new Set(changesBetween({}, kept).map((c) => c.path.split('.')[0]));
  const { none, ...facts } = merged;
  const taken = Object.fromEntries(Object.entries(facts).filter(([key]) => !settled.has(key)));
  const noneTaken = (none ?? []).filter((path) => !settled.has(path.split('.')[0] ?? ''));
  const allNone = [...new Set([...(kept.none ?? []), ...noneTaken])];
  return { ...taken, ...kept, ...(allNone.length && { none: allNone }) };
}
