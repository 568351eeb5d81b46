import { Db, newId, parseJson } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { IssueKind, IssueModel, IssueState } from '../domain/issue';

/** `scope_key` of the whole house; a team's report has the team's id. */
export const HOUSE = 'all';

export interface IssueRow {
  id: string;
  kind: IssueKind;
  scopeKey: string;
  startsOn: string;
  endsOn: string;
  state: IssueState;
  note: string;
  model: IssueModel | null;
  signedBy: string | null;
  signedAt: Date | null;
  version: number;
  createdAt: Date;
}

const COLUMNS = 'id, kind, scope_key AS scopeKey, starts_on AS startsOn, ends_on AS endsOn, state, note, signed_by AS signedBy, signed_at AS signedAt, version, created_at AS createdAt';
type Raw = Omit<IssueRow, 'model'> & { model: string | null };

/** Reports of weeks and months: drafts, and what was frozen. */
@Injectable()
export class IssueRepository {
  constructor(private readonly db: Db) {}

  /** Newest first, without the frozen figures; one part of the house, or all. */
  list(kind: IssueKind, scopeKey: string | null): Promise<Array<Omit<IssueRow, 'model'>>> {
    return this.db.rows(
      `SELECT ${COLUMNS} FROM reports_issue WHERE kind = ?${scopeKey ? ' AND scope_key = ?' : ''} ORDER BY starts_on DESC, scope_key = ? DESC, scope_key LIMIT 200`,
      [kind, ...(scopeKey ? [scopeKey] : []), HOUSE],
    );
  }

  async byId(id: string, lock = false): Promise<IssueRow | undefined> {
    return read(await this.db.row<Raw>(`SELECT ${COLUMNS}, model FROM reports_issue WHERE id = ?${lock ? ' FOR UPDATE' : ''}`, [id]));
  }

  async of(kind: IssueKind, startsOn: string, scopeKey: string): Promise<IssueRow | undefined> {
    return read(await this.db.row<Raw>(`SELECT ${COLUMNS}, model FROM reports_issue WHERE kind = ? AND starts_on = ? AND scope_key = ?`, [kind, startsOn, scopeKey]));
  }

  /** Makes the draft unless it is there; says whether it is new. */
  async draft(kind: IssueKind, period: { from: string; to: string }, scopeKey: string): Promise<{ id: string; made: boolean }> {
    const id = newId();
    const { affectedRows } = await this.db.exec(`INSERT IGNORE INTO reports_issue (id, kind, scope_key, starts_on, ends_on, state) VALUES (?, ?, ?, ?, ?, 'draft')`, [id, kind, scopeKey, period.from, period.to]);
    return affectedRows > 0 ? { id, made: true } : { id: (await this.of(kind, period.from, scopeKey))!.id, made: false };
  }

  async write(id: string, note: string): Promise<void> {
    await this.db.exec('UPDATE reports_issue SET note = ?, version = version + 1 WHERE id = ?', [note, id]);
  }

  async freeze(id: string, state: 'signed' | 'closed', model: IssueModel, by: string | null, at: Date): Promise<void> {
    await this.db.exec('UPDATE reports_issue SET state = ?, model = ?, signed_by = ?, signed_at = ?, version = version + 1 WHERE id = ?', [state, JSON.stringify(model), by, at, id]);
  }
}

function read(row: Raw | undefined): IssueRow | undefined {
  return row && { ...row, model: row.model === null ? null : parseJson<IssueModel>(row.model) };
}
