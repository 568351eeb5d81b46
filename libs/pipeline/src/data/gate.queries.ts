import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { Department } from '../words';
import { numberOrNull } from './project.row';

export interface GateRecords {
  hasContact: boolean;
  /** somebody's claim on the company waits for a ruling */
  contested: boolean;
  fitTotal: number | null;
  direction: string | null;
  review: { id: string; outcome: string | null; hasMinutes: boolean; openConditions: string[]; opinions: Department[] } | null;
  liveHold: boolean;
  leaseSigned: boolean;
  packageApproved: boolean;
  complianceItems: { id: string; departments: string[] }[];
  actual: { outputWan: number | null; taxWan: number | null; evidence: string | null };
}

/** Everything gates read outside the project row, in a handful of statements. */
@Injectable()
export class GateQueries {
  constructor(private readonly db: Db) {}

  async of(projectId: string, companyId: string): Promise<GateRecords> {
    const [company, review, rooms, pack, compliance, actual] = await Promise.all([
      this.company(companyId),
      this.review(projectId),
      this.rooms(projectId),
      this.packageApproved(projectId),
      this.compliance(projectId),
      this.actual(projectId),
    ]);
    return { ...company, review, ...rooms, packageApproved: pack, complianceItems: compliance, actual };
  }
  private async company(id: string): Promise<Pick<GateRecords, 'hasContact' | 'contested' | 'fitTotal' | 'direction'>> {
    const row = await this.db.row<{ fitTotal: number | null; direction: string | null; contacts: string; contested: number }>(
      `SELECT c.fit_total AS fitTotal, c.primary_direction AS direction, (SELECT COUNT(*) FROM pub_companies_contact k WHERE k.company_id = c.id) AS contacts, EXISTS (SELECT 1 FROM pub_leads_conflict f WHERE f.company_id = c.id AND f.state = 'open') AS contested FROM pub_companies_company c WHERE c.id = ?`,
      [id],
    );
    return {
      hasContact: Number(row?.contacts ?? 0) > 0,
      contested: Boolean(Number(row?.contested ?? 0)),
      fitTotal: numberOrNull(row?.fitTotal),
      direction: row?.direction ?? null,
    };
  }
  private async review(projectId: string): Promise<GateRecords['review']> {
    const row = await this.db.row<{ id: string; outcome: string | null; hasMinutes: number }>(
      `SELECT id, outcome, (minutes IS NOT NULL AND minutes <> '') OR EXISTS (SELECT 1 FROM pipeline_file f WHERE f.subject_id = pipeline_review.id AND f.purpose = 'minutes') AS hasMinutes FROM pipeline_review WHERE project_id = ? AND state = 'decided' ORDER BY round DESC LIMIT 1`,
      [projectId],
    );
    if (!row) return null;
    const open = await this.db.rows<{ id: string }>(
      'SELECT id FROM pipeline_condition WHERE project_id = ? AND closed_at IS NULL ORDER BY due_on, id',
      [projectId],
    );
    const said = await this.db.rows<{ department: Department }>(
      'SELECT DISTINCT department FROM pipeline_opinion WHERE project_id = ? AND answered_at IS NOT NULL',
      [projectId],
    );
    return {
      id: row.id,
      outcome: row.outcome,
      hasMinutes: Boolean(Number(row.hasMinutes)),
      openConditions: open.map((c) => c.id),
      opinions: said.map((o) => o.department),
    };
  }
  private async rooms(projectId: string): Promise<{ liveHold: boolean; leaseSigned: boolean }> {
    const hold = await this.db.row(
      `SELECT 1 AS yes FROM pub_space_hold WHERE holder_kind = 'project' AND holder_id = ? AND state = 'active' LIMIT 1`,
      [projectId],
    );
    const lease = await this.db.row(
      `SELECT 1 AS yes FROM pub_space_lease WHERE holder_kind = 'project' AND holder_id = ? LIMIT 1`,
      [projectId],
    );
    return { liveHold: hold !== undefined || lease !== undefined, leaseSigned: lease !== undefined };
  }
  private async packageApproved(projectId: string): Promise<boolean> {
    return (
      (await this.db.row(`SELECT 1 AS yes FROM pipeline_package WHERE project_id = ? AND state = 'approved' LIMIT 1`, [
        projectId,
      ])) !== undefined
    );
  }
  private async compliance(projectId: string): Promise<{ id: string; departments: string[] }[]> {
    const rows = await this.db.rows<{ id: string; department: string | null }>(
      `SELECT i.id, o.department FROM pipeline_compliance_item i LEFT JOIN pipeline_compliance_opinion o ON o.item_id = i.id AND o.paper <> '' WHERE i.project_id = ?`,
      [projectId],
    );
    const byItem = new Map<string, string[]>();
    for (const r of rows) byItem.set(r.id, [...(byItem.get(r.id) ?? []), ...(r.department ? [r.department] : [])]);
    return [...byItem].map(([id, departments]) => ({ id, departments }));
  }
  private async actual(projectId: string): Promise<GateRecords['actual']> {
    const rows = await this.db.rows<{ metric: string; value: string; evidence: string | null }>(
      `SELECT metric, value, evidence FROM pipeline_actual a WHERE project_id = ? AND metric IN ('outputWan', 'taxWan') AND year = (SELECT MAX(b.year) FROM pipeline_actual b WHERE b.project_id = a.project_id AND b.metric = a.metric)`,
      [projectId],
    );
    const of = (metric: string) => rows.find((r) => r.metric === metric);
    const paper = await this.db.row<{ name: string }>(
      `SELECT name FROM pipeline_file WHERE project_id = ? AND purpose = 'actual' ORDER BY created_at DESC LIMIT 1`,
      [projectId],
    );
    const both = rows.length === 2 && rows.every((r) => r.evidence || paper);
    return {
      outputWan: numberOrNull(of('outputWan')?.value),
      taxWan: numberOrNull(of('taxWan')?.value),
      evidence: both ? (of('taxWan')?.evidence ?? paper?.name ?? null) : null,
    };
  }
}
