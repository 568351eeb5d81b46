import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { TeamMetric } from '../words';

export interface TeamTargetRow {
  teamId: string;
  metric: TeamMetric;
  target: number;
}

/** What a team is to reach in a year, set by the administration. */
@Injectable()
export class TeamTargetRepository {
  constructor(private readonly db: Db) {}

  async ofYear(year: number): Promise<TeamTargetRow[]> {
    const rows = await this.db.rows<Omit<TeamTargetRow, 'target'> & { target: string }>('SELECT team_id AS teamId, metric, target FROM reports_team_target WHERE year = ?', [year]);
    return rows.map((row) => ({ ...row, target: Number(row.target) }));
  }

  /** Null takes the target away. */
  async set(teamId: string, year: number, metric: TeamMetric, target: number | null, by: string): Promise<void> {
    if (target === null) await this.db.remove('reports_team_target', { team_id: teamId, year, metric });
    else
      await this.db.exec(
        'INSERT INTO reports_team_target (team_id, year, metric, target, changed_by) VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE target = VALUES(target), changed_by = VALUES(changed_by)',
        [teamId, year, metric, target, by],
      );
  }
}
