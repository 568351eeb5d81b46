import { Injectable } from '@nestjs/common';
import { Db } from '../db/db';
import { newId } from '../ids/ids';

/** Singletons run under a row in the database, not under a lock in Redis: whoever holds an unexpired lease is the one. */
@Injectable()
export class Leases {
  /** Identity of this process among all others. */
  readonly owner = newId();

  constructor(private readonly db: Db) {}

  /** Takes or renews the lease `name` for `seconds` by the database's clock; false while another process holds it. */
  async take(name: string, seconds: number): Promise<boolean> {
    const { affectedRows } = await this.db.exec(
      `UPDATE platform_lease SET owner = ?, expires_at = NOW(3) + INTERVAL ? SECOND, fence = fence + IF(owner = ?, 0, 1)
       WHERE name = ? AND (owner = ? OR expires_at < NOW(3))`,
      [this.owner, seconds, this.owner, name, this.owner],
    );
    if (affectedRows > 0) return true;
    const { affectedRows: created } = await this.db.exec(
      'INSERT IGNORE INTO platform_lease (name, owner, expires_at) VALUES (?, ?, NOW(3) + INTERVAL ? SECOND)',
      [name, this.owner, seconds],
    );
    return created > 0;
  }

  /** Gives the lease back early, so that the next process need not wait for its end. */
  async release(name: string): Promise<void> {
    await this.db.exec('UPDATE platform_lease SET expires_at = NOW(3) - INTERVAL 1 SECOND WHERE name = ? AND owner = ?', [name, this.owner]);
  }
}
