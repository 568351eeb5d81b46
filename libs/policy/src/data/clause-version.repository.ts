import { Db, parseJson, type Row } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { ClauseVersionRow } from '../policy.types';

const COLUMNS = `id, clause, document, no, state, body, tests, note, author_id AS authorId, approver_id AS approverId, submitted_at AS submittedAt, activated_at AS activatedAt,
  ended_at AS endedAt, catalogue_version AS catalogueVersion, version, created_at AS createdAt, updated_at AS updatedAt`;
type Raw = Omit<ClauseVersionRow, 'body' | 'tests'> & { body: string; tests: string };
const toRow = (raw: Raw): ClauseVersionRow => ({ ...raw, body: parseJson(raw.body), tests: parseJson(raw.tests) });

/** Clause versions: drafts, the one in force, and the past. */
@Injectable()
export class ClauseVersionRepository {
  constructor(private readonly db: Db) {}

  async byId(id: string, forUpdate?: 'lock'): Promise<ClauseVersionRow | undefined> {
    const raw = await this.db.row<Raw>(`SELECT ${COLUMNS} FROM policy_clause_version WHERE id = ?${forUpdate ? ' FOR UPDATE' : ''}`, [id]);
    return raw && toRow(raw);
  }

  /** All versions of a clause, newest first. */
  async ofClause(clause: string): Promise<ClauseVersionRow[]> {
    return (await this.db.rows<Raw>(`SELECT ${COLUMNS} FROM policy_clause_version WHERE clause = ? ORDER BY no DESC`, [clause])).map(toRow);
  }

  async active(clause: string): Promise<ClauseVersionRow | undefined> {
    const raw = await this.db.row<Raw>(`SELECT ${COLUMNS} FROM policy_clause_version WHERE active_clause = ?`, [clause]);
    return raw && toRow(raw);
  }

  /** Versions being edited or waiting for the second person, last changed first. */
  async open(): Promise<ClauseVersionRow[]> {
    return (await this.db.rows<Raw>(`SELECT ${COLUMNS} FROM policy_clause_version WHERE state IN ('draft', 'submitted') ORDER BY updated_at DESC LIMIT 200`)).map(toRow);
  }

  async nextNo(clause: string): Promise<number> {
    const row = await this.db.row<{ no: number | null }>('SELECT MAX(no) AS no FROM policy_clause_version WHERE clause = ?', [clause]);
    return (row?.no ?? 0) + 1;
  }

  async insert(rows: Row[]): Promise<void> {
    await this.db.insert('policy_clause_version', rows);
  }

  /** Changes one version and counts its record version up. */
  async update(id: string, patch: Row, at: Date): Promise<void> {
    const json = Object.fromEntries(Object.entries(patch).map(([column, value]) => [column, column === 'body' || column === 'tests' ? JSON.stringify(value) : value]));
    await this.db.update('policy_clause_version', { ...json, updated_at: at }, { id });
    await this.db.exec('UPDATE policy_clause_version SET version = version + 1 WHERE id = ?', [id]);
  }
}
