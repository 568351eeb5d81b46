import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';

export interface PoolRow {
  id: string;
  name: string;
  openToAll: boolean;
  homeTeamId: string | null;
  teamIds: string[];
  dailyQuota: number;
  cooldownDays: number;
  recycleWorkdays: number;
  warnWorkdays: number;
  active: boolean;
  version: number;
}

type Stored = Omit<PoolRow, 'teamIds' | 'openToAll' | 'active'> & { openToAll: number; active: number };

const SELECT = `SELECT id, name, open_to_all AS openToAll, home_team_id AS homeTeamId, daily_quota AS dailyQuota, cooldown_days AS cooldownDays, recycle_workdays AS recycleWorkdays,
  warn_workdays AS warnWorkdays, active, version FROM leads_pool`;

@Injectable()
export class PoolRepository {
  constructor(private readonly db: Db) {}

  async all(): Promise<PoolRow[]> {
    const pools = await this.db.rows<Stored>(`${SELECT} ORDER BY open_to_all, name`);
    const teams = await this.db.rows<{ poolId: string; teamId: string }>('SELECT pool_id AS poolId, team_id AS teamId FROM leads_pool_team');
    return pools.map((p) => ({ ...p, openToAll: p.openToAll === 1, active: p.active === 1, teamIds: teams.filter((t) => t.poolId === p.id).map((t) => t.teamId) }));
  }

  async findById(id: string): Promise<PoolRow | undefined> {
    return (await this.all()).find((p) => p.id === id);
  }

  async insert(pool: PoolRow, at: Date): Promise<void> {
    await this.db.insert('leads_pool', {
      id: pool.id, name: pool.name, open_to_all: pool.openToAll ? 1 : 0, home_team_id: pool.homeTeamId, daily_quota: pool.dailyQuota, cooldown_days: pool.cooldownDays,
      recycle_workdays: pool.recycleWorkdays, warn_workdays: pool.warnWorkdays, active: pool.active ? 1 : 0, created_at: at,
    });
    await this.setTeams(pool.id, pool.teamIds);
  }

  async update(pool: PoolRow): Promise<void> {
    await this.db.exec(
      'UPDATE leads_pool SET name = ?, open_to_all = ?, daily_quota = ?, cooldown_days = ?, recycle_workdays = ?, warn_workdays = ?, active = ?, version = version + 1 WHERE id = ?',
      [pool.name, pool.openToAll ? 1 : 0, pool.dailyQuota, pool.cooldownDays, pool.recycleWorkdays, pool.warnWorkdays, pool.active ? 1 : 0, pool.id],
    );
    await this.db.exec('DELETE FROM leads_pool_team WHERE pool_id = ?', [pool.id]);
    await this.setTeams(pool.id, pool.teamIds);
  }

  /** Leads waiting in each pool. */
  async waiting(): Promise<Map<string, number>> {
    const rows = await this.db.rows<{ poolId: string; times: string }>(`SELECT pool_id AS poolId, COUNT(*) AS times FROM leads_lead WHERE state = 'pooled' GROUP BY pool_id`);
    return new Map(rows.map((r) => [r.poolId, Number(r.times)]));
  }

  private async setTeams(poolId: string, teamIds: string[]): Promise<void> {
    await this.db.insert('leads_pool_team', teamIds.map((teamId) => ({ pool_id: poolId, team_id: teamId })));
  }
}
