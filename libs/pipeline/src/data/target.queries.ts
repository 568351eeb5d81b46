import type { Actor } from '@crm/identity';
import { Db, newId } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { ChainMapView, TargetListView, TargetView } from '../pipeline.views';
import { type Stage, subFields } from '../words';
import { projectScope } from './scope';

interface ListRow {
  id: string;
  name: string;
  purpose: string | null;
  ownerId: string;
  ownerName: string | null;
  teamId: string | null;
  dueOn: string | null;
  closedAt: Date | null;
  companies: string;
  contacted: string;
  visited: string;
  projects: string;
  version: number;
}
const followed = (kinds: string): string =>
  `EXISTS (SELECT 1 FROM pub_companies_follow_up f WHERE f.company_id = x.company_id${kinds})`;
const hasProject = `EXISTS (SELECT 1 FROM pipeline_project p WHERE p.company_id = x.company_id AND p.stage <> 'lost')`;

/** Target lists: companies to win, their progress read from follow-ups and projects, never typed. */
@Injectable()
export class TargetQueries {
  constructor(private readonly db: Db) {}

  async lists(where: string, params: unknown[]): Promise<TargetListView[]> {
    const rows = await this.db.rows<ListRow>(
      `SELECT l.id, l.name, l.purpose, l.owner_id AS ownerId, u.name AS ownerName, l.team_id AS teamId, l.due_on AS dueOn, l.closed_at AS closedAt, l.version, COUNT(x.company_id) AS companies,
      COALESCE(SUM(${followed('')}), 0) AS contacted, COALESCE(SUM(${followed(` AND f.kind IN ('visit_out', 'visit_in')`)}), 0) AS visited, COALESCE(SUM(${hasProject}), 0) AS projects
      FROM pipeline_target_list l LEFT JOIN pipeline_target x ON x.list_id = l.id LEFT JOIN pub_identity_user u ON u.id = l.owner_id WHERE ${where} GROUP BY l.id, l.name, l.purpose, l.owner_id, u.name, l.team_id, l.due_on, l.closed_at, l.version, l.created_at ORDER BY l.closed_at IS NOT NULL, l.created_at DESC LIMIT 200`,
      params,
    );
    return rows.map(({ ownerId, ownerName, teamId: _t, companies, contacted, visited, projects, ...r }) => ({
      ...r,
      owner: { id: ownerId, name: ownerName ?? '' },
      companies: Number(companies),
      contacted: Number(contacted),
      visited: Number(visited),
      projects: Number(projects),
    }));
  }
  async items(listId: string): Promise<TargetView[]> {
    const rows = await this.db.rows<{
      companyId: string;
      companyName: string;
      direction: string | null;
      fitTotal: number | null;
      subField: string | null;
      note: string | null;
      followed: number;
      visited: number;
      lastFollowUpAt: Date | null;
      projectId: string | null;
      stage: Stage | null;
      ownerId: string | null;
      ownerName: string | null;
    }>(
      `SELECT x.company_id AS companyId, c.name AS companyName, c.primary_direction AS direction, c.fit_total AS fitTotal, x.sub_field AS subField, x.note, ${followed('')} AS followed, ${followed(` AND f.kind IN ('visit_out', 'visit_in')`)} AS visited, c.last_follow_up_at AS lastFollowUpAt, p.id AS projectId, p.stage, COALESCE(p.owner_id, c.owner_id) AS ownerId, u.name AS ownerName
       FROM pipeline_target x JOIN pub_companies_company c ON c.id = x.company_id LEFT JOIN pipeline_project p ON p.id = (SELECT q.id FROM pipeline_project q WHERE q.company_id = x.company_id AND q.stage <> 'lost' ORDER BY q.created_at DESC LIMIT 1) LEFT JOIN pub_identity_user u ON u.id = COALESCE(p.owner_id, c.owner_id) WHERE x.list_id = ? ORDER BY c.name LIMIT 1000`,
      [listId],
    );
    return rows.map(({ followed: f, visited: v, ownerId, ownerName, ...r }) => ({
      ...r,
      fitTotal: r.fitTotal === null ? null : Number(r.fitTotal),
      step: r.projectId ? 'project' : Number(v) ? 'visited' : Number(f) ? 'contacted' : 'listed',
      owner: ownerId ? { id: ownerId, name: ownerName ?? '' } : null,
    }));
  }
  async addList(row: {
    name: string;
    purpose: string | null;
    ownerId: string;
    teamId: string | null;
    dueOn: string | null;
  }): Promise<string> {
    const id = newId();
    await this.db.insert('pipeline_target_list', {
      id,
      name: row.name,
      purpose: row.purpose,
      owner_id: row.ownerId,
      team_id: row.teamId,
      due_on: row.dueOn,
    });
    return id;
  }
  async patchList(
    id: string,
    patch: { name?: string; purpose?: string | null; dueOn?: string | null; closedAt?: Date | null },
  ): Promise<void> {
    await this.db.update(
      'pipeline_target_list',
      { name: patch.name, purpose: patch.purpose, due_on: patch.dueOn, closed_at: patch.closedAt },
      { id },
    );
    await this.db.exec('UPDATE pipeline_target_list SET version = version + 1 WHERE id = ?', [id]);
  }
  async addCompanies(listId: string, companyIds: readonly string[], by: string): Promise<void> {
    for (const id of companyIds)
      await this.db.exec('INSERT IGNORE INTO pipeline_target (list_id, company_id, added_by) VALUES (?, ?, ?)', [listId, id, by]);
  }
  async removeCompany(listId: string, companyId: string): Promise<void> {
    await this.db.remove('pipeline_target', { list_id: listId, company_id: companyId });
  }

  /** Links of the chain: landed, pursued, lacking, from projects in sight. */
  async chain(actor: Actor): Promise<ChainMapView> {
    const scope = projectScope(actor, 'p');
    const rows = await this.db.rows<{
      projectId: string;
      companyId: string;
      name: string;
      direction: string;
      subField: string | null;
      stage: Stage;
      landed: number;
    }>(
      `SELECT p.id AS projectId, p.company_id AS companyId, CASE WHEN p.secrecy = 'secret' AND p.reached_no < 5 THEN COALESCE(p.code_name, '商密项目') ELSE COALESCE(c.name, p.title) END AS name, p.direction, p.sub_field AS subField, p.stage, p.stage IN ('registered', 'movedIn', 'inProduction', 'fullCapacity') AS landed
       FROM pipeline_project p LEFT JOIN pub_companies_company c ON c.id = p.company_id WHERE p.direction IS NOT NULL AND p.stage <> 'lost' AND ${scope.sql} ORDER BY p.stage_entered_at DESC LIMIT 5000`,
      scope.params,
    );
    return {
      directions: Object.entries(subFields).map(([direction, links]) => {
        const mine = rows.filter((r) => r.direction === direction);
        return {
          direction,
          unplaced: mine.filter((r) => !r.subField).length,
          links: links.map((link) => {
            const on = mine.filter((r) => r.subField === link.code),
              landed = on.filter((r) => Number(r.landed)).length;
            return {
              ...link,
              landed,
              open: on.length - landed,
              state: landed ? ('has' as const) : on.length ? ('pursues' as const) : ('lacks' as const),
              companies: on.slice(0, 8).map((r) => ({ id: r.companyId, projectId: r.projectId, name: r.name, stage: r.stage })),
            };
          }),
        };
      }),
    };
  }
}
