import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { TeamView } from '../identity.views';
import type { Jurisdiction, TeamKind } from '../words';

export interface NewTeam {
  id: string;
  code: string;
  name: string;
  kind: TeamKind;
  jurisdiction: Jurisdiction;
}

/** Teams; there are few, so they are read whole. */
@Injectable()
export class TeamRepository {
  constructor(private readonly db: Db) {}

  async all(): Promise<TeamView[]> {
    const rows = await this.db.rows<Omit<TeamView, 'members'> & { members: string }>(
      `SELECT t.id, t.code, t.name, t.kind, t.jurisdiction, t.version, (SELECT COUNT(*) FROM identity_user u WHERE u.team_id = t.id AND u.active = 1) AS members
       FROM identity_team t ORDER BY t.name`,
    );
    return rows.map((row) => ({ ...row, members: Number(row.members) }));
  }

  async findById(id: string): Promise<TeamView | undefined> {
    return (await this.all()).find((team) => team.id === id);
  }

  insert(team: NewTeam): Promise<void> {
    return this.db.insert('identity_team', { ...team });
  }

  async change(id: string, version: number | undefined, patch: { name?: string; kind?: TeamKind; jurisdiction?: Jurisdiction }): Promise<boolean> {
    const { affectedRows } = await this.db.exec(
      `UPDATE identity_team SET name = COALESCE(?, name), kind = COALESCE(?, kind), jurisdiction = COALESCE(?, jurisdiction), version = version + 1
       WHERE id = ?${version === undefined ? '' : ' AND version = ?'}`,
      [patch.name ?? null, patch.kind ?? null, patch.jurisdiction ?? null, id, ...(version === undefined ? [] : [version])],
    );
    return affectedRows > 0;
  }
}
