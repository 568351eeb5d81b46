import { Db, newId } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { Gap } from '../domain/gates';
import { stageOrder } from '../domain/stages';
import type { ForwardStage, Stage } from '../words';
import type { ProjectRow } from './project.row';

export interface LogRow {
  id: string;
  seq: number;
  from: Stage | null;
  to: Stage;
  by: string | null;
  byName: string | null;
  movedAt: Date;
  recordedAt: Date;
  spentMs: number | null;
  reasonCode: string | null;
  reason: string | null;
  note: string | null;
  forced: number;
  undoesId: string | null;
  resumeStage: ForwardStage | null;
}
export interface NewLogRow {
  from: Stage | null;
  to: Stage;
  movedAt: Date;
  recordedAt: Date;
  byId: string | null;
  spentMs: number | null;
  reasonCode?: string | null;
  reason?: string | null;
  note?: string | null;
  forced?: boolean;
  missing?: readonly Gap[];
  undoesId?: string | null;
}

const columns = `l.id, l.seq, l.from_stage AS \`from\`, l.to_stage AS \`to\`, l.by_id AS \`by\`, u.name AS byName, l.moved_at AS movedAt, l.recorded_at AS recordedAt, l.spent_ms AS spentMs, l.reason_code AS reasonCode, l.reason, l.note, l.forced, l.undoes_id AS undoesId, l.resume_stage AS resumeStage`;

/** The append-only log of stages: rows are added, never changed. */
@Injectable()
export class StageLogRepository {
  constructor(private readonly db: Db) {}

  /** Adds a row with what the move will be counted under; gives its id. The project row is locked, so the sequence has no race. */
  async add(p: ProjectRow, row: NewLogRow): Promise<string> {
    const id = newId();
    const last = await this.db.row<{ seq: number | null }>(
      'SELECT MAX(seq) AS seq FROM pipeline_stage_log WHERE project_id = ?',
      [p.id],
    );
    await this.db.insert('pipeline_stage_log', {
      id,
      project_id: p.id,
      seq: Number(last?.seq ?? 0) + 1,
      from_stage: row.from,
      to_stage: row.to,
      moved_at: row.movedAt,
      recorded_at: row.recordedAt,
      by_id: row.byId,
      spent_ms: row.spentMs,
      reason_code: row.reasonCode ?? null,
      reason: row.reason ?? null,
      note: row.note ?? null,
      forced: row.forced ? 1 : 0,
      missing: row.missing?.length ? JSON.stringify(row.missing.map((g) => g.path)) : null,
      undoes_id: row.undoesId ?? null,
      resume_stage: p.resumeStage,
      owner_id: p.ownerId,
      team_id: p.teamId,
      direction: p.direction,
      park: p.parks[0] ?? null,
      source: p.source,
      track: p.track,
      kind_leader: p.kindLeader ? 1 : 0,
      kind_specialised: p.kindSpecialised ? 1 : 0,
      kind_service: p.kindService ? 1 : 0,
    });
    return id;
  }

  /** The whole log in order, undone rows and their undos included. */
  async of(projectId: string): Promise<LogRow[]> {
    const rows = await this.db.rows<LogRow>(
      `SELECT ${columns} FROM pipeline_stage_log l LEFT JOIN pub_identity_user u ON u.id = l.by_id WHERE l.project_id = ? ORDER BY l.seq`,
      [projectId],
    );
    return rows.map((r) => ({ ...r, spentMs: r.spentMs === null ? null : Number(r.spentMs) }));
  }
}
/** Furthest stage among counting rows, 1 when only screening. */
export const furthest = (rows: readonly { to: Stage }[]): number => Math.max(1, ...rows.map((r) => stageOrder(r.to) ?? 1));
