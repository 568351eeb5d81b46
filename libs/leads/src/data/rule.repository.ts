import { Db, parseJson } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { AssignRule } from '../domain/assign-rules';

export type StoredRule = AssignRule & { name: string; active: boolean; version: number };

@Injectable()
export class RuleRepository {
  constructor(private readonly db: Db) {}

  async ofTeam(teamId: string | null): Promise<StoredRule[]> {
    if (!teamId) return [];
    const rows = await this.db.rows<Omit<StoredRule, 'userIds' | 'active'> & { userIds: string; active: number }>(
      'SELECT id, position, name, direction, park, source, mode, user_ids AS userIds, last_user_id AS lastUserId, active, version FROM leads_assign_rule WHERE team_id = ? ORDER BY position',
      [teamId],
    );
    return rows.map((r) => ({ ...r, userIds: parseJson<string[]>(r.userIds), active: r.active === 1 }));
  }

  async replace(teamId: string, rules: Omit<StoredRule, 'lastUserId' | 'version'>[]): Promise<void> {
    await this.db.exec('DELETE FROM leads_assign_rule WHERE team_id = ?', [teamId]);
    await this.db.insert('leads_assign_rule', rules.map((r) => ({
      id: r.id, team_id: teamId, position: r.position, name: r.name, direction: r.direction, park: r.park, source: r.source, mode: r.mode, user_ids: r.userIds, active: r.active ? 1 : 0,
    })));
  }

  async turn(ruleId: string, userId: string): Promise<void> {
    await this.db.exec('UPDATE leads_assign_rule SET last_user_id = ? WHERE id = ?', [userId, ruleId]);
  }

  /** The company's primary direction, as computed so far. */
  async directionOf(companyId: string): Promise<string | null> {
    const row = await this.db.row<{ direction: string | null }>('SELECT primary_direction AS direction FROM pub_companies_company WHERE id = ?', [companyId]);
    return row?.direction ?? null;
  }
}
