import type { Actor } from '@crm/identity';
import { Db, newId, parseJson } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { ConditionView, OpinionView, ReviewView } from '../pipeline.views';
import type { Department, ReviewOutcome, Verdict } from '../words';
import { shownTitle } from './scope';

export interface ReviewRow {
  id: string;
  projectId: string;
  round: number;
  state: 'open' | 'decided';
  agenda: string | null;
  material: string | null;
  meetingOn: string | null;
  outcome: ReviewOutcome | null;
  decisionNote: string | null;
  minutes: string | null;
  decidedAt: Date | null;
  frozen: unknown;
  version: number;
}
export interface OpinionRow {
  id: string;
  reviewId: string;
  projectId: string;
  department: Department;
  dueOn: string | null;
  tokenExpiresAt: Date | null;
  revokedAt: Date | null;
  verdict: Verdict | null;
  text: string | null;
  memberName: string | null;
  answeredAt: Date | null;
}
export interface ConditionRow {
  id: string;
  reviewId: string;
  projectId: string;
  projectTitle: string;
  text: string;
  ownerId: string;
  ownerName: string | null;
  dueOn: string;
  evidence: string | null;
  closedAt: Date | null;
  version: number;
}

const reviewColumns =
  'r.id, r.project_id AS projectId, r.round, r.state, r.agenda, r.material, r.meeting_on AS meetingOn, r.outcome, r.decision_note AS decisionNote, r.minutes, r.decided_at AS decidedAt, r.frozen, r.version';
const opinionColumns =
  'o.id, o.review_id AS reviewId, o.project_id AS projectId, o.department, o.due_on AS dueOn, o.token_expires_at AS tokenExpiresAt, o.revoked_at AS revokedAt, o.verdict, o.opinion_text AS text, o.member_name AS memberName, o.answered_at AS answeredAt';
const conditionColumns =
  'k.id, k.review_id AS reviewId, k.project_id AS projectId, k.text, k.owner_id AS ownerId, u.name AS ownerName, k.due_on AS dueOn, k.evidence, k.closed_at AS closedAt, k.version';

/** Rows of joint reviews, their opinions and conditions. */
@Injectable()
export class ReviewRepository {
  constructor(private readonly db: Db) {}

  async open(row: {
    projectId: string;
    agenda: string | null;
    material: string | null;
    meetingOn: string | null;
    frozen: object | null;
    createdBy: string;
  }): Promise<string> {
    const id = newId(),
      last = await this.db.row<{ n: number | null }>('SELECT MAX(round) AS n FROM pipeline_review WHERE project_id = ?', [
        row.projectId,
      ]);
    await this.db.insert('pipeline_review', {
      id,
      project_id: row.projectId,
      round: Number(last?.n ?? 0) + 1,
      state: 'open',
      agenda: row.agenda,
      material: row.material,
      meeting_on: row.meetingOn,
      frozen: row.frozen ? JSON.stringify(row.frozen) : null,
      created_by: row.createdBy,
    });
    return id;
  }
  openOf(projectId: string): Promise<ReviewRow | undefined> {
    return this.db.row<ReviewRow>(
      `SELECT ${reviewColumns} FROM pipeline_review r WHERE r.project_id = ? AND r.state = 'open' LIMIT 1`,
      [projectId],
    );
  }
  byId(id: string): Promise<ReviewRow | undefined> {
    return this.db.row<ReviewRow>(`SELECT ${reviewColumns} FROM pipeline_review r WHERE r.id = ?`, [id]);
  }
  ofProject(projectId: string): Promise<ReviewRow[]> {
    return this.db.rows<ReviewRow>(
      `SELECT ${reviewColumns} FROM pipeline_review r WHERE r.project_id = ? ORDER BY r.round DESC`,
      [projectId],
    );
  }
  async decide(
    id: string,
    patch: { outcome: string; decisionNote: string | null; minutes: string | null; by: string; at: Date },
  ): Promise<void> {
    await this.db.exec(
      `UPDATE pipeline_review SET state = 'decided', outcome = ?, decision_note = ?, minutes = COALESCE(?, minutes), decided_by = ?, decided_at = ?, version = version + 1 WHERE id = ?`,
      [patch.outcome, patch.decisionNote, patch.minutes, patch.by, patch.at, id],
    );
  }
  async setMinutes(id: string, minutes: string): Promise<void> {
    await this.db.exec('UPDATE pipeline_review SET minutes = ?, version = version + 1 WHERE id = ?', [minutes, id]);
  }

  async ask(reviewId: string, projectId: string, departments: readonly Department[], dueOn: string | null): Promise<void> {
    if (departments.length)
      await this.db.insert(
        'pipeline_opinion',
        departments.map((department) => ({ id: newId(), review_id: reviewId, project_id: projectId, department, due_on: dueOn })),
      );
  }
  opinions(reviewIds: readonly string[]): Promise<OpinionRow[]> {
    return reviewIds.length
      ? this.db.rows<OpinionRow>(
          `SELECT ${opinionColumns} FROM pipeline_opinion o WHERE o.review_id IN (?) ORDER BY o.answered_at IS NOT NULL, o.due_on, o.department`,
          [reviewIds],
        )
      : Promise.resolve([]);
  }
  opinion(id: string): Promise<OpinionRow | undefined> {
    return this.db.row<OpinionRow>(`SELECT ${opinionColumns} FROM pipeline_opinion o WHERE o.id = ?`, [id]);
  }
  /** The opinion a living token opens. */
  opinionByToken(hash: string, now: Date): Promise<OpinionRow | undefined> {
    return this.db.row<OpinionRow>(
      `SELECT ${opinionColumns} FROM pipeline_opinion o WHERE o.token_hash = ? AND o.revoked_at IS NULL AND o.token_expires_at > ?`,
      [hash, now],
    );
  }
  async setToken(id: string, hash: string, expiresAt: Date): Promise<void> {
    await this.db.exec('UPDATE pipeline_opinion SET token_hash = ?, token_expires_at = ?, revoked_at = NULL WHERE id = ?', [
      hash,
      expiresAt,
      id,
    ]);
  }
  async revoke(id: string, at: Date): Promise<void> {
    await this.db.exec('UPDATE pipeline_opinion SET revoked_at = ? WHERE id = ?', [at, id]);
  }
  async answer(
    id: string,
    a: { verdict: Verdict; text: string; memberName: string | null; at: Date; by: string | null },
  ): Promise<void> {
    await this.db.exec(
      'UPDATE pipeline_opinion SET verdict = ?, opinion_text = ?, member_name = ?, answered_at = ?, answered_by = ?, version = version + 1 WHERE id = ?',
      [a.verdict, a.text, a.memberName, a.at, a.by, id],
    );
  }

  async addConditions(
    reviewId: string,
    projectId: string,
    items: readonly { text: string; ownerId: string; dueOn: string }[],
  ): Promise<string[]> {
    const rows = items.map((i) => ({
      id: newId(),
      review_id: reviewId,
      project_id: projectId,
      text: i.text,
      owner_id: i.ownerId,
      due_on: i.dueOn,
    }));
    if (rows.length) await this.db.insert('pipeline_condition', rows);
    return rows.map((r) => r.id);
  }
  /** @param actor decides whether a 商密 project shows its name */
  conditions(actor: Actor, where: string, params: unknown[]): Promise<ConditionRow[]> {
    const title = shownTitle(actor, 'p');
    return this.db.rows<ConditionRow>(
      `SELECT ${conditionColumns}, ${title.sql} AS projectTitle FROM pipeline_condition k JOIN pipeline_project p ON p.id = k.project_id LEFT JOIN pub_identity_user u ON u.id = k.owner_id WHERE ${where} ORDER BY k.closed_at IS NOT NULL, k.due_on, k.id LIMIT 500`,
      [...title.params, ...params],
    );
  }
  async close(id: string, evidence: string, by: string, at: Date): Promise<void> {
    await this.db.exec(
      'UPDATE pipeline_condition SET evidence = ?, closed_at = ?, closed_by = ?, version = version + 1 WHERE id = ?',
      [evidence, at, by, id],
    );
  }
}

export const opinionView = (o: OpinionRow, today: string, now: Date): OpinionView => ({
  id: o.id,
  department: o.department,
  dueOn: o.dueOn,
  verdict: o.verdict,
  text: o.text,
  memberName: o.memberName,
  answeredAt: o.answeredAt,
  linkUntil: o.tokenExpiresAt && o.tokenExpiresAt > now && !o.revokedAt ? o.tokenExpiresAt : null,
  revoked: Boolean(o.revokedAt),
  overdue: !o.answeredAt && o.dueOn !== null && o.dueOn < today,
});
export const conditionView = (k: ConditionRow, today: string): ConditionView => ({
  id: k.id,
  reviewId: k.reviewId,
  projectId: k.projectId,
  projectTitle: k.projectTitle,
  text: k.text,
  owner: { id: k.ownerId, name: k.ownerName ?? '' },
  dueOn: k.dueOn,
  evidence: k.evidence,
  closedAt: k.closedAt,
  overdue: !k.closedAt && k.dueOn < today,
  version: k.version,
});
export const reviewView = (r: ReviewRow, opinions: OpinionView[], conditions: ConditionView[]): ReviewView => ({
  id: r.id,
  projectId: r.projectId,
  round: r.round,
  state: r.state,
  agenda: r.agenda,
  material: r.material,
  meetingOn: r.meetingOn,
  outcome: r.outcome,
  decisionNote: r.decisionNote,
  minutes: r.minutes,
  decidedAt: r.decidedAt,
  frozenFit: r.frozen ? parseJson(r.frozen) : null,
  opinions,
  conditions,
  version: r.version,
});
