import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';

export interface Session {
  id: string;
  userId: string;
  refreshHash: string;
  previousHash: string | null;
  previousIsFresh: boolean;
  isLive: boolean;
}

/** Sign-ins: one row each, with the hash of the refresh token in use and of the one before it. */
@Injectable()
export class SessionRepository {
  constructor(private readonly db: Db) {}

  insert(id: string, userId: string, refreshHash: string, days: number): Promise<{ affectedRows: number }> {
    return this.db.exec('INSERT INTO identity_session (id, user_id, refresh_hash, expires_at) VALUES (?, ?, ?, NOW(3) + INTERVAL ? DAY)', [id, userId, refreshHash, days]);
  }

  /** The session, locked, with what the database's clock says about it. */
  async lock(id: string): Promise<Session | undefined> {
    const row = await this.db.row<Omit<Session, 'previousIsFresh' | 'isLive'> & { previousIsFresh: number; isLive: number }>(
      `SELECT id, user_id AS userId, refresh_hash AS refreshHash, previous_hash AS previousHash,
         COALESCE(previous_until > NOW(3), 0) AS previousIsFresh, (revoked_at IS NULL AND expires_at > NOW(3)) AS isLive
       FROM identity_session WHERE id = ? FOR UPDATE`,
      [id],
    );
    return row && { ...row, previousIsFresh: Number(row.previousIsFresh) === 1, isLive: Number(row.isLive) === 1 };
  }

  /** Puts a new refresh token in place; the one before stays good for `graceSeconds`, for two tabs that renew at once. */
  async rotate(id: string, refreshHash: string, previousHash: string, graceSeconds: number): Promise<void> {
    await this.db.exec('UPDATE identity_session SET refresh_hash = ?, previous_hash = ?, previous_until = NOW(3) + INTERVAL ? SECOND WHERE id = ?', [refreshHash, previousHash, graceSeconds, id]);
  }

  async revoke(id: string): Promise<void> {
    await this.db.exec('UPDATE identity_session SET revoked_at = NOW(3) WHERE id = ? AND revoked_at IS NULL', [id]);
  }

  async revokeAll(userId: string): Promise<void> {
    await this.db.exec('UPDATE identity_session SET revoked_at = NOW(3) WHERE user_id = ? AND revoked_at IS NULL', [userId]);
  }

  /** Removes sessions that ended more than a month ago. */
  async sweep(): Promise<void> {
    await this.db.exec('DELETE FROM identity_session WHERE expires_at < NOW(3) - INTERVAL 30 DAY LIMIT 5000');
  }
}
