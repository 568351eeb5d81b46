import type { Actor } from '@crm/identity';
import { Db, newId } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { ActualView, ComplianceItemView, CoordinationView, InstructionView, MilestoneView } from '../pipeline.views';
import { complianceMissing } from '../domain/review';
import { numberOrNull } from './project.row';
import { shownTitle } from './scope';

const people = 'LEFT JOIN pub_identity_user u ON u.id = ';
const instructionColumns =
  'i.id, i.project_id AS projectId, i.kind, i.author_id AS authorId, u.name AS authorName, i.text, i.given_on AS givenOn, i.unit, i.due_on AS dueOn, i.feedback, i.feedback_at AS feedbackAt, i.closed_at AS closedAt, i.version';
const coordinationColumns =
  'c.id, c.project_id AS projectId, c.kind, c.text, c.owner_unit AS ownerUnit, c.due_on AS dueOn, c.level, c.result, c.closed_at AS closedAt, c.created_at AS createdAt, c.version';

/** The small ledgers on a project: 批示与督办, 需协调事项, milestones, yearly figures, 非普惠事项. */
@Injectable()
export class LedgerRepository {
  constructor(private readonly db: Db) {}

  async addInstruction(row: {
    projectId: string;
    kind: string;
    authorId: string;
    text: string;
    givenOn: string;
    unit: string | null;
    dueOn: string | null;
  }): Promise<string> {
    const id = newId();
    await this.db.insert('pipeline_instruction', {
      id,
      project_id: row.projectId,
      kind: row.kind,
      author_id: row.authorId,
      text: row.text,
      given_on: row.givenOn,
      unit: row.unit,
      due_on: row.dueOn,
    });
    return id;
  }
  /** @param actor decides whether a 商密 project shows its name */
  async instructions(actor: Actor, where: string, params: unknown[], today: string): Promise<InstructionView[]> {
    const title = shownTitle(actor, 'p');
    const rows = await this.db.rows<
      Omit<InstructionView, 'author' | 'overdue'> & { authorId: string; authorName: string | null }
    >(
      `SELECT ${instructionColumns}, ${title.sql} AS projectTitle FROM pipeline_instruction i JOIN pipeline_project p ON p.id = i.project_id ${people}i.author_id WHERE ${where} ORDER BY i.closed_at IS NOT NULL, i.due_on IS NULL, i.due_on, i.given_on DESC LIMIT 500`,
      [...title.params, ...params],
    );
    return rows.map(({ authorId, authorName, ...r }) => ({
      ...r,
      author: { id: authorId, name: authorName ?? '' },
      overdue: !r.closedAt && r.dueOn !== null && r.dueOn < today,
    }));
  }
  async feedback(id: string, text: string, by: string, at: Date): Promise<void> {
    await this.db.exec(
      'UPDATE pipeline_instruction SET feedback = ?, feedback_by = ?, feedback_at = ?, version = version + 1 WHERE id = ?',
      [text, by, at, id],
    );
  }
  async closeInstruction(id: string, by: string, at: Date): Promise<void> {
    await this.db.exec('UPDATE pipeline_instruction SET closed_at = ?, closed_by = ?, version = version + 1 WHERE id = ?', [
      at,
      by,
      id,
    ]);
  }

  async addCoordination(row: {
    projectId: string;
    kind: string;
    text: string;
    ownerUnit: string;
    dueOn: string | null;
    createdBy: string;
  }): Promise<string> {
    const id = newId();
    await this.db.insert('pipeline_coordination', {
      id,
      project_id: row.projectId,
      kind: row.kind,
      text: row.text,
      owner_unit: row.ownerUnit,
      due_on: row.dueOn,
      created_by: row.createdBy,
    });
    return id;
  }
  async coordinations(actor: Actor, where: string, params: unknown[], today: string): Promise<CoordinationView[]> {
    const title = shownTitle(actor, 'p');
    const rows = await this.db.rows<Omit<CoordinationView, 'overdue'>>(
      `SELECT ${coordinationColumns}, ${title.sql} AS projectTitle FROM pipeline_coordination c JOIN pipeline_project p ON p.id = c.project_id WHERE ${where} ORDER BY c.closed_at IS NOT NULL, c.due_on IS NULL, c.due_on, c.created_at LIMIT 500`,
      [...title.params, ...params],
    );
    return rows.map((r) => ({ ...r, overdue: !r.closedAt && r.dueOn !== null && r.dueOn < today }));
  }
  async escalate(id: string, level: string, at: Date): Promise<void> {
    await this.db.exec('UPDATE pipeline_coordination SET level = ?, escalated_at = ?, version = version + 1 WHERE id = ?', [
      level,
      at,
      id,
    ]);
  }
  async closeCoordination(id: string, result: string, by: string, at: Date): Promise<void> {
    await this.db.exec(
      'UPDATE pipeline_coordination SET result = ?, closed_at = ?, closed_by = ?, version = version + 1 WHERE id = ?',
      [result, at, by, id],
    );
  }

  async putMilestone(projectId: string, m: MilestoneView, by: string): Promise<void> {
    await this.db.exec(
      `INSERT INTO pipeline_milestone (project_id, kind, planned_on, actual_on, amount_wan, evidence, updated_by) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON DUPLICATE KEY UPDATE planned_on = VALUES(planned_on), actual_on = VALUES(actual_on), amount_wan = VALUES(amount_wan), evidence = VALUES(evidence), updated_by = VALUES(updated_by)`,
      [projectId, m.kind, m.plannedOn ?? null, m.actualOn ?? null, m.amountWan ?? null, m.evidence ?? null, by],
    );
  }
  async milestones(projectId: string): Promise<MilestoneView[]> {
    const rows = await this.db.rows<MilestoneView>(
      'SELECT kind, planned_on AS plannedOn, actual_on AS actualOn, amount_wan AS amountWan, evidence FROM pipeline_milestone WHERE project_id = ? ORDER BY COALESCE(actual_on, planned_on)',
      [projectId],
    );
    return rows.map((r) => ({ ...r, amountWan: numberOrNull(r.amountWan) }));
  }
  async putActual(projectId: string, a: ActualView, by: string): Promise<void> {
    await this.db.exec(
      `INSERT INTO pipeline_actual (project_id, metric, year, value, evidence, updated_by) VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE value = VALUES(value), evidence = VALUES(evidence), updated_by = VALUES(updated_by)`,
      [projectId, a.metric, a.year, a.value, a.evidence ?? null, by],
    );
  }
  async actuals(projectId: string): Promise<ActualView[]> {
    const rows = await this.db.rows<ActualView>(
      'SELECT metric, year, value, evidence FROM pipeline_actual WHERE project_id = ? ORDER BY year DESC, metric',
      [projectId],
    );
    return rows.map((r) => ({ ...r, year: Number(r.year), value: Number(r.value) }));
  }

  async addCompliance(projectId: string, text: string, by: string): Promise<string> {
    const id = newId();
    await this.db.insert('pipeline_compliance_item', { id, project_id: projectId, text, created_by: by });
    return id;
  }
  complianceProject(itemId: string): Promise<{ projectId: string } | undefined> {
    return this.db.row<{ projectId: string }>('SELECT project_id AS projectId FROM pipeline_compliance_item WHERE id = ?', [
      itemId,
    ]);
  }
  async putComplianceOpinion(o: { itemId: string; department: string; text: string; paper: string; by: string }): Promise<void> {
    await this.db.exec(
      `INSERT INTO pipeline_compliance_opinion (item_id, department, text, paper, given_by) VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE text = VALUES(text), paper = VALUES(paper), given_by = VALUES(given_by)`,
      [o.itemId, o.department, o.text, o.paper, o.by],
    );
  }
  async removeCompliance(itemId: string): Promise<void> {
    await this.db.remove('pipeline_compliance_opinion', { item_id: itemId });
    await this.db.remove('pipeline_compliance_item', { id: itemId });
  }
  async complianceItems(projectId: string): Promise<ComplianceItemView[]> {
    const items = await this.db.rows<{ id: string; text: string }>(
      'SELECT id, text FROM pipeline_compliance_item WHERE project_id = ? ORDER BY created_at, id',
      [projectId],
    );
    if (items.length === 0) return [];
    const opinions = await this.db.rows<ComplianceItemView['opinions'][number] & { itemId: string }>(
      `SELECT o.item_id AS itemId, o.department, o.text, o.paper, COALESCE(u.name, '') AS givenBy, o.created_at AS at FROM pipeline_compliance_opinion o ${people}o.given_by WHERE o.item_id IN (?) ORDER BY o.created_at`,
      [items.map((i) => i.id)],
    );
    return items.map((i) => {
      const own = opinions.filter((o) => o.itemId === i.id);
      return {
        ...i,
        opinions: own.map(({ itemId: _i, ...o }) => o),
        missing: complianceMissing(own.map((o) => ({ department: o.department, hasPaper: o.paper !== '' }))),
      };
    });
  }
}
