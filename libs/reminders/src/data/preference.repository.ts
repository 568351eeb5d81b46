import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { PreferenceView } from '../reminders.views';

const DEFAULTS: PreferenceView = { robots: true, mailAddress: null, quietFrom: '21:00', quietTo: '08:00', digest: true, version: 0 };

/** How each person wants to be reminded. */
@Injectable()
export class PreferenceRepository {
  constructor(private readonly db: Db) {}

  async of(userId: string): Promise<PreferenceView> {
    const row = await this.db.row<Omit<PreferenceView, 'robots' | 'digest'> & { robots: number; digest: number }>(
      'SELECT robots, mail_address AS mailAddress, quiet_from AS quietFrom, quiet_to AS quietTo, digest, version FROM reminders_preference WHERE user_id = ?',
      [userId],
    );
    return row ? { ...row, robots: row.robots === 1, digest: row.digest === 1 } : DEFAULTS;
  }

  /** `quietChosen`: the hours are the person's own from now on. */
  async put(userId: string, preference: Omit<PreferenceView, 'version'>, quietChosen: boolean): Promise<void> {
    const { robots, mailAddress, quietFrom, quietTo, digest } = preference;
    await this.db.exec(
      `INSERT INTO reminders_preference (user_id, robots, mail_address, quiet_from, quiet_to, digest, quiet_chosen) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE robots = VALUES(robots), mail_address = VALUES(mail_address), quiet_from = VALUES(quiet_from), quiet_to = VALUES(quiet_to), digest = VALUES(digest), quiet_chosen = GREATEST(quiet_chosen, VALUES(quiet_chosen)), version = version + 1`,
      [userId, robots ? 1 : 0, mailAddress, quietFrom, quietTo, digest ? 1 : 0, quietChosen ? 1 : 0],
    );
  }
}
