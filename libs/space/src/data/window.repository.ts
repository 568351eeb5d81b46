import { Db, newId } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { WindowKind } from '../words';

export interface WindowRow { id: string; unitId: string; kind: WindowKind; from: string; to: string; reason: string | null; createdBy: string | null; createdAt: Date; version: number }

const SELECT = 'SELECT id, unit_id AS unitId, kind, from_on AS `from`, to_on AS `to`, reason, created_by AS createdBy, created_at AS createdAt, version FROM space_window';

/** Maintenance and self-use of a room, by day. */
@Injectable()
export class WindowRepository {
  constructor(private readonly db: Db) {}

  async insert(windows: Omit<WindowRow, 'id' | 'createdAt' | 'version'>[]): Promise<string[]> {
    const rows = windows.map((w) => ({ id: newId(), unit_id: w.unitId, kind: w.kind, from_on: w.from, to_on: w.to, reason: w.reason, created_by: w.createdBy }));
    await this.db.insert('space_window', rows);
    return rows.map((r) => r.id);
  }

  async byId(id: string): Promise<WindowRow | undefined> {
    return this.db.row<WindowRow>(`${SELECT} WHERE id = ?`, [id]);
  }

  async lock(id: string): Promise<WindowRow | undefined> {
    return this.db.row<WindowRow>(`${SELECT} WHERE id = ? FOR UPDATE`, [id]);
  }

  async ofUnit(unitId: string): Promise<WindowRow[]> {
    return this.db.rows<WindowRow>(`${SELECT} WHERE unit_id = ? ORDER BY from_on DESC LIMIT 50`, [unitId]);
  }

  async shorten(id: string, to: string): Promise<void> {
    await this.db.exec('UPDATE space_window SET to_on = ?, version = version + 1, updated_at = NOW(3) WHERE id = ?', [to, id]);
  }

  async remove(id: string): Promise<void> {
    await this.db.remove('space_window', { id });
  }
}
