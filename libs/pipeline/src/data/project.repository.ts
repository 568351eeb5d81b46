import type { Actor } from '@crm/identity';
import { Db, PLATFORM } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { ParkCode } from '../pipeline.codes';
import { projectColumns, toColumns, toProject, type ProjectRow, type RawProject } from './project.row';
import { canWrite, projectScope } from './scope';

/** Loading and saving whole projects. A foreign project is 404, whoever asks. */
@Injectable()
export class ProjectRepository {
  constructor(private readonly db: Db) {}

  /** The project as the actor may read it. @throws PLATFORM.NOT_FOUND */
  async readable(actor: Actor, id: string): Promise<ProjectRow> {
    const scope = projectScope(actor, 'p');
    const raw = await this.db.row<RawProject>(
      `SELECT ${projectColumns} FROM pipeline_project p WHERE p.id = ? AND ${scope.sql}`,
      [id, ...scope.params],
    );
    if (!raw) throw PLATFORM.NOT_FOUND();
    return toProject(raw, await this.parksOf(id));
  }

  /** Reads without asking who: for jobs, and for public links whose token is the right. @throws PLATFORM.NOT_FOUND */
  async unlocked(id: string): Promise<ProjectRow> {
    const raw = await this.db.row<RawProject>(`SELECT ${projectColumns} FROM pipeline_project p WHERE p.id = ?`, [id]);
    if (!raw) throw PLATFORM.NOT_FOUND();
    return toProject(raw, await this.parksOf(id));
  }

  /** Which of these projects the actor may read. */
  async readableAmong(actor: Actor, ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const scope = projectScope(actor, 'p');
    const rows = await this.db.rows<{ id: string }>(`SELECT p.id FROM pipeline_project p WHERE p.id IN (?) AND ${scope.sql}`, [
      [...new Set(ids)],
      ...scope.params,
    ]);
    return rows.map((r) => r.id);
  }

  /** The project a lead became, once. */
  async ofLead(leadId: string): Promise<string | null> {
    const row = await this.db.row<{ id: string }>('SELECT id FROM pipeline_project WHERE lead_id = ?', [leadId]);
    return row?.id ?? null;
  }

  /** Projects of a company that are not lost, in id order so that locks are taken alike. */
  async openOfCompany(companyId: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `SELECT id FROM pipeline_project WHERE company_id = ? AND stage <> 'lost' ORDER BY id`,
      [companyId],
    );
    return rows.map((r) => r.id);
  }

  /** Locks the row for a change. @throws PLATFORM.NOT_FOUND when foreign, PLATFORM.STALE when the version moved on */
  async writable(actor: Actor, id: string, version?: number): Promise<ProjectRow> {
    const p = await this.locked(id);
    if (!canWrite(actor, { ownerId: p.ownerId, teamId: p.teamId, collaborates: await this.collaborates(id, actor.userId) })) {
      await this.readable(actor, id); // 404 for who may not even read
      throw PLATFORM.NOT_FOUND();
    }
    if (version !== undefined && version !== p.version) throw PLATFORM.STALE({ version: p.version });
    return p;
  }

  /** Locks without asking who: for jobs and for writes whose right was judged elsewhere. @throws PLATFORM.NOT_FOUND */
  async locked(id: string): Promise<ProjectRow> {
    const raw = await this.db.row<RawProject>(`SELECT ${projectColumns} FROM pipeline_project p WHERE p.id = ? FOR UPDATE`, [id]);
    if (!raw) throw PLATFORM.NOT_FOUND();
    return toProject(raw, await this.parksOf(id));
  }

  async mayWrite(actor: Actor, p: ProjectRow): Promise<boolean> {
    return canWrite(actor, { ownerId: p.ownerId, teamId: p.teamId, collaborates: await this.collaborates(p.id, actor.userId) });
  }

  async add(p: ProjectRow): Promise<void> {
    await this.db.insert('pipeline_project', { id: p.id, created_by: p.createdBy, ...toColumns(p) });
    await this.saveParks(p.id, p.parks);
  }

  /** Saves everything and counts the version up; gives the new version. */
  async save(p: ProjectRow): Promise<number> {
    const { company_id: _c, lead_id: _l, entered_at: _e, ...columns } = toColumns({ ...p, version: p.version + 1 });
    await this.db.update('pipeline_project', columns, { id: p.id });
    return p.version + 1;
  }

  async saveParks(id: string, parks: readonly ParkCode[]): Promise<void> {
    await this.db.remove('pipeline_project_park', { project_id: id });
    await this.db.insert(
      'pipeline_project_park',
      parks.map((park) => ({ project_id: id, park })),
    );
  }

  private async parksOf(id: string): Promise<ParkCode[]> {
    const rows = await this.db.rows<{ park: ParkCode }>(
      'SELECT k.park FROM pipeline_project_park k JOIN pipeline_project p ON p.id = k.project_id WHERE k.project_id = ? ORDER BY k.park = p.park DESC, k.park',
      [id],
    );
    return rows.map((r) => r.park);
  }

  async collaborates(id: string, userId: string): Promise<boolean> {
    return (
      (await this.db.row('SELECT 1 AS yes FROM pipeline_collaborator WHERE project_id = ? AND user_id = ?', [id, userId])) !==
      undefined
    );
  }
}
