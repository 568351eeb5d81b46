import { createHash } from 'node:crypto';

/** Keys as they are stored: a short hash, so that an index over them is small and names no company. */
export function identityOf(keys: { code?: string; name?: string }): { codeKey: string | null; nameKey: string | null } {
  return { codeKey: hash(keys.code), nameKey: hash(keys.name) };
}

const hash = (text: string | undefined) => (text ? createHash('sha256').update(text).digest('base64url').slice(0, 24) : null);

interface Identity {
  n: number;
  codeKey: string | null;
  nameKey: string | null;
}

/** Two rows of one file are the same when their codes are, or their names are and their codes do not speak against it. */
export function isSameInFile(a: Omit<Identity, 'n'>, b: Omit<Identity, 'n'>): boolean {
  if (a.codeKey && b.codeKey) return a.codeKey === b.codeKey;
  return a.nameKey !== null && a.nameKey === b.nameKey;
}

/** Identities seen so far in one pass over a file. Taking the same row twice (a repeated step) changes nothing. */
export class SeenRows {
  private readonly byCode = new Map<string, number>();
  private readonly byName = new Map<string, Identity[]>();

  /** The earlier row it repeats, or null after noting it as new. */
  take(row: Identity): number | null {
    const code = row.codeKey ? this.byCode.get(row.codeKey) : undefined;
    if (code !== undefined && code !== row.n) return code;
    const named = row.nameKey ? (this.byName.get(row.nameKey) ?? []) : [];
    const same = named.find((other) => other.n !== row.n && isSameInFile(row, other));
    if (same) return same.n;
    if (row.codeKey) this.byCode.set(row.codeKey, row.n);
    // only the keys are kept: a whole staged row each would hold the file in memory
    if (row.nameKey && !named.some((other) => other.n === row.n)) this.byName.set(row.nameKey, [...named, { n: row.n, codeKey: row.codeKey, nameKey: row.nameKey }]);
    return null;
  }
}
