import { Db, newId, parseJson } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { PackageModel } from '../domain/package/blocks';
import type { PackageInputs } from '../pipeline.types';
import type { PackageView, PlanLinkView } from '../pipeline.views';
import type { PackageKind, PackageState } from '../words';

export interface PackageRow {
  id: string;
  projectId: string;
  kind: PackageKind;
  versionNo: number;
  state: PackageState;
  inputs: PackageInputs;
  model: PackageModel;
  renderState: 'queued' | 'ready' | 'failed';
  renderMs: number | null;
  pdfBlobId: string | null;
  docxBlobId: string | null;
  version: number;
}
const columns =
  'k.id, k.project_id AS projectId, k.kind, k.version_no AS versionNo, k.state, k.inputs, k.model, k.render_state AS renderState, k.render_ms AS renderMs, k.pdf_blob_id AS pdfBlobId, k.docx_blob_id AS docxBlobId, k.version';

/** Versions of both files, and the links under which a company opens its own. */
@Injectable()
export class PackageRepository {
  constructor(private readonly db: Db) {}

  async nextVersion(projectId: string, kind: PackageKind): Promise<number> {
    return (
      Number(
        (
          await this.db.row<{ n: number | null }>(
            'SELECT MAX(version_no) AS n FROM pipeline_package WHERE project_id = ? AND kind = ?',
            [projectId, kind],
          )
        )?.n ?? 0,
      ) + 1
    );
  }
  async add(row: {
    projectId: string;
    kind: PackageKind;
    versionNo: number;
    inputs: PackageInputs;
    model: PackageModel;
    createdBy: string;
  }): Promise<string> {
    const id = newId();
    await this.db.insert('pipeline_package', {
      id,
      project_id: row.projectId,
      kind: row.kind,
      version_no: row.versionNo,
      state: 'draft',
      inputs: JSON.stringify(row.inputs),
      model: JSON.stringify(row.model),
      render_state: 'queued',
      created_by: row.createdBy,
    });
    return id;
  }
  async byId(id: string): Promise<PackageRow | undefined> {
    const raw = await this.db.row<PackageRow>(`SELECT ${columns} FROM pipeline_package k WHERE k.id = ?`, [id]);
    return raw ? { ...raw, inputs: parseJson(raw.inputs), model: parseJson(raw.model) } : undefined;
  }
  async renderState(id: string): Promise<string | undefined> {
    return (await this.db.row<{ state: string }>('SELECT render_state AS state FROM pipeline_package WHERE id = ?', [id]))?.state;
  }
  async views(where: string, params: unknown[]): Promise<PackageView[]> {
    const rows = await this.db.rows<{
      id: string;
      projectId: string;
      kind: PackageKind;
      versionNo: number;
      state: PackageState;
      renderState: string;
      renderMs: number | null;
      byId: string;
      byName: string | null;
      createdAt: Date;
      approvedAt: Date | null;
      approverId: string | null;
      approverName: string | null;
      version: number;
    }>(
      `SELECT k.id, k.project_id AS projectId, k.kind, k.version_no AS versionNo, k.state, k.render_state AS renderState, k.render_ms AS renderMs, k.created_by AS byId, u.name AS byName, k.created_at AS createdAt, k.approved_at AS approvedAt, k.approved_by AS approverId, a.name AS approverName, k.version
       FROM pipeline_package k LEFT JOIN pub_identity_user u ON u.id = k.created_by LEFT JOIN pub_identity_user a ON a.id = k.approved_by WHERE ${where} ORDER BY k.created_at DESC, k.version_no DESC`,
      params,
    );
    return rows.map((r) => ({
      id: r.id,
      projectId: r.projectId,
      kind: r.kind,
      versionNo: r.versionNo,
      state: r.state,
      ready: r.renderState === 'ready',
      failed: r.renderState === 'failed',
      renderMs: r.renderMs,
      createdBy: { id: r.byId, name: r.byName ?? '' },
      createdAt: r.createdAt,
      approvedAt: r.approvedAt,
      approvedBy: r.approverId ? { id: r.approverId, name: r.approverName ?? '' } : null,
      version: r.version,
    }));
  }
  /** Only the approved version counts; older approved ones of the kind step back. */
  async approve(row: PackageRow, by: string, at: Date, model: PackageModel): Promise<void> {
    await this.db.exec(
      `UPDATE pipeline_package SET state = 'superseded' WHERE project_id = ? AND kind = ? AND state = 'approved'`,
      [row.projectId, row.kind],
    );
    await this.db.exec(
      `UPDATE pipeline_package SET state = 'approved', approved_by = ?, approved_at = ?, model = ?, render_state = 'queued', version = version + 1 WHERE id = ?`,
      [by, at, JSON.stringify(model), row.id],
    );
  }
  async rendered(id: string, files: { pdf: string; docx: string; ms: number }, version: number): Promise<void> {
    await this.db.exec(
      `UPDATE pipeline_package SET render_state = 'ready', pdf_blob_id = ?, docx_blob_id = ?, render_ms = ? WHERE id = ? AND version = ?`,
      [files.pdf, files.docx, files.ms, id, version],
    );
  }
  async failed(id: string): Promise<void> {
    await this.db.exec(`UPDATE pipeline_package SET render_state = 'failed' WHERE id = ?`, [id]);
  }

  async addLink(packageId: string, hash: string, expiresAt: Date, by: string): Promise<void> {
    await this.db.insert('pipeline_plan_link', {
      id: newId(),
      package_id: packageId,
      token_hash: hash,
      expires_at: expiresAt,
      created_by: by,
    });
  }
  links(packageId: string): Promise<PlanLinkView[]> {
    return this.db.rows<PlanLinkView>(
      'SELECT id, expires_at AS expiresAt, revoked_at AS revokedAt, opened, last_opened_at AS lastOpenedAt, created_at AS createdAt FROM pipeline_plan_link WHERE package_id = ? ORDER BY created_at DESC',
      [packageId],
    );
  }
  link(id: string): Promise<{ packageId: string } | undefined> {
    return this.db.row<{ packageId: string }>('SELECT package_id AS packageId FROM pipeline_plan_link WHERE id = ?', [id]);
  }
  async revokeLink(id: string, at: Date): Promise<void> {
    await this.db.exec('UPDATE pipeline_plan_link SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL', [at, id]);
  }
  /** Counts the opening and gives the package a living token shows. */
  async openLink(hash: string, now: Date): Promise<{ packageId: string; expiresAt: Date } | undefined> {
    const link = await this.db.row<{ id: string; packageId: string; expiresAt: Date }>(
      'SELECT id, package_id AS packageId, expires_at AS expiresAt FROM pipeline_plan_link WHERE token_hash = ? AND revoked_at IS NULL AND expires_at > ?',
      [hash, now],
    );
    if (link)
      await this.db.exec('UPDATE pipeline_plan_link SET opened = opened + 1, last_opened_at = ? WHERE id = ?', [now, link.id]);
    return link;
  }
}
