import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';

export interface WorkdayRow {
  day: string;
  isWorkday: boolean;
  name: string;
}

/** What the administration corrected in the published calendar. */
@Injectable()
export class WorkdayRepository {
  constructor(private readonly db: Db) {}

  async between(from: string, to: string): Promise<WorkdayRow[]> {
    const rows = await this.db.rows<{ day: string; isWorkday: number; name: string }>('SELECT day, is_workday AS isWorkday, name FROM reminders_workday WHERE day BETWEEN ? AND ? ORDER BY day', [from, to]);
    return rows.map((row) => ({ ...row, isWorkday: row.isWorkday === 1 }));
  }

  async put({ day, isWorkday, name }: WorkdayRow): Promise<void> {
    await this.db.exec('INSERT INTO reminders_workday (day, is_workday, name) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE is_workday = VALUES(is_workday), name = VALUES(name)', [day, isWorkday ? 1 : 0, name]);
  }

  async remove(day: string): Promise<void> {
    await this.db.remove('reminders_workday', { day });
  }
}
