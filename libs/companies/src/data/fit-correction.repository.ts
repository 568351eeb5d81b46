import { Db, newId } from '@crm/platform';
import { Injectable } from '@nestjs/common';

/** One manual correction of a company's total, as stored. Days are YYYY-MM-DD. */
export interface CorrectionRow {
  id: string;
  points: number;
  reason: string;
  byUserId: string;
  byName: string;
  setOn: string;
  expiresOn: string;
  createdAt: Date;
  withdrawnAt: Date | null;
  withdrawnByName: string | null;
}
const SELECT = `select c.id, c.points, c.reason, c.by_user_id as byUserId, u.name as byName, c.set_on as setOn, c.expires_on as expiresOn, c.created_at as createdAt,
  c.withdrawn_at as withdrawnAt, w.name as withdrawnByName
  from companies_fit_correction c join pub_identity_user u on u.id = c.by_user_id left join pub_identity_user w on w.id = c.withdrawn_by`;

/** Rows of 手动修正; never changed but by withdrawing. */
@Injectable()
export class FitCorrectionRepository {
  constructor(private readonly db: Db) {}

  /** Newest first. */
  async list(companyId: string, limit: number): Promise<CorrectionRow[]> {
    return this.db.rows(`${SELECT} where c.company_id = ? order by c.created_at desc, c.id desc limit ?`, [companyId, limit]);
  }
  /** The one that counts on a day: the newest neither withdrawn nor past its last day. */
  async live(companyId: string, on: string): Promise<CorrectionRow | undefined> {
    return this.db.row(`${SELECT} where c.company_id = ? and c.withdrawn_at is null and c.expires_on >= ? order by c.created_at desc, c.id desc limit 1`, [companyId, on]);
  }
  async insert(row: { companyId: string; points: number; reason: string; byUserId: string; setOn: string; expiresOn: string; at: Date }): Promise<string> {
    const id = newId();
    await this.db.insert('companies_fit_correction', {
      id, company_id: row.companyId, points: row.points, reason: row.reason, by_user_id: row.byUserId, set_on: row.setOn, expires_on: row.expiresOn, created_at: row.at,
    });
    return id;
  }
  /** Ends everything still open; returns how many rows that were. */
  async withdraw(companyId: string, byUserId: string, at: Date): Promise<number> {
    return (await this.db.exec('update companies_fit_correction set withdrawn_at = ?, withdrawn_by = ? where company_id = ? and withdrawn_at is null', [at, byUserId, companyId])).affectedRows;
  }
}
