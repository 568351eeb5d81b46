import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';

export interface WindowRow { id: string; document: string; title: string; opensOn: string; closesOn: string }

const COLUMNS = 'id, document, title, opens_on AS opensOn, closes_on AS closesOn';

/** Application windows that administrators enter, and what has been told. */
@Injectable()
export class WindowRepository {
  constructor(private readonly db: Db) {}

  list(): Promise<WindowRow[]> {
    return this.db.rows<WindowRow>(`SELECT ${COLUMNS} FROM policy_window ORDER BY opens_on, id`);
  }

  /** Windows that open between two days, both inclusive. */
  opening(from: string, to: string): Promise<WindowRow[]> {
    return this.db.rows<WindowRow>(`SELECT ${COLUMNS} FROM policy_window WHERE opens_on BETWEEN ? AND ? ORDER BY opens_on, id`, [from, to]);
  }

  async insert(row: WindowRow & { createdBy: string }): Promise<void> {
    await this.db.insert('policy_window', { id: row.id, document: row.document, title: row.title, opens_on: row.opensOn, closes_on: row.closesOn, created_by: row.createdBy });
  }

  remove(id: string): Promise<number> {
    return this.db.remove('policy_window', { id });
  }

  /** True when nobody has told it yet; then it counts as told. */
  async tell(what: string): Promise<boolean> {
    return (await this.db.exec('INSERT IGNORE INTO policy_told (what) VALUES (?)', [what])).affectedRows === 1;
  }
}
