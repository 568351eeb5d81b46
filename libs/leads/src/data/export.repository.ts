import { Db, parseJson } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { ExportState, LeadColumn } from '../words';
import type { LeadFilter } from './lead.queries';

export interface ExportRow {
  id: string;
  format: 'xlsx' | 'csv';
  filter: LeadFilter;
  columns: LeadColumn[];
  rows: number;
  state: ExportState;
  blobId: string | null;
  teamId: string | null;
  requestedBy: string;
  decidedBy: string | null;
  createdAt: Date;
}

type Stored = Omit<ExportRow, 'filter' | 'columns'> & { filter: string; columns: string };
const SELECT = `SELECT id, format, filter, columns_json AS columns, rows_n AS \`rows\`, state, blob_id AS blobId, team_id AS teamId, requested_by AS requestedBy, decided_by AS decidedBy, created_at AS createdAt FROM leads_export`;
const toRow = (row: Stored): ExportRow => ({ ...row, filter: parseJson(row.filter), columns: parseJson(row.columns) });

@Injectable()
export class ExportRepository {
  constructor(private readonly db: Db) {}

  async insert(row: ExportRow): Promise<void> {
    await this.db.insert('leads_export', {
      id: row.id, format: row.format, filter: row.filter, columns_json: row.columns, rows_n: row.rows, state: row.state, blob_id: row.blobId, team_id: row.teamId, requested_by: row.requestedBy, created_at: row.createdAt,
    });
  }

  async find(id: string, lock = false): Promise<ExportRow | undefined> {
    const row = await this.db.row<Stored>(`${SELECT} WHERE id = ?${lock ? ' FOR UPDATE' : ''}`, [id]);
    return row && toRow(row);
  }

  /** The last exports one asked for, or that wait for a lead of the team. */
  async list(userId: string, leadOfTeam: string | null): Promise<ExportRow[]> {
    const rows = await this.db.rows<Stored>(`${SELECT} WHERE requested_by = ? OR (state = 'waiting' AND team_id = ?) ORDER BY created_at DESC LIMIT 50`, [userId, leadOfTeam]);
    return rows.map(toRow);
  }

  async decide(id: string, state: ExportState, by: string, at: Date, blobId: string | null): Promise<void> {
    await this.db.exec('UPDATE leads_export SET state = ?, decided_by = ?, decided_at = ?, blob_id = ? WHERE id = ?', [state, by, at, blobId, id]);
  }

  async views(userId: string): Promise<{ id: string; name: string; query: string }[]> {
    return this.db.rows('SELECT id, name, query FROM leads_view WHERE user_id = ? ORDER BY created_at', [userId]);
  }

  async saveView(view: { id: string; userId: string; name: string; query: string; at: Date }): Promise<void> {
    await this.db.exec('INSERT INTO leads_view (id, user_id, name, query, created_at) VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE query = VALUES(query)', [view.id, view.userId, view.name, view.query, view.at]);
  }

  async removeView(userId: string, id: string): Promise<boolean> {
    return (await this.db.exec('DELETE FROM leads_view WHERE user_id = ? AND id = ?', [userId, id])).affectedRows > 0;
  }
}
