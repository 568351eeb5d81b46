import type { Actor } from '@crm/identity';
import { Db, newId } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { ReferralView } from '../pipeline.views';
import { numberOrNull } from './project.row';
import { shownTitle } from './scope';

type Row = Omit<ReferralView, 'proposedBy' | 'answeredBy'> & {
  byId: string;
  byName: string | null;
  answererId: string | null;
  answererName: string | null;
};

/** 项目流转: recommendations from one jurisdiction to another and their answers. */
@Injectable()
export class ReferralRepository {
  constructor(private readonly db: Db) {}

  async add(r: { projectId: string; from: string; to: string; reason: string; by: string }): Promise<string> {
    const id = newId();
    await this.db.insert('pipeline_referral', {
      id,
      project_id: r.projectId,
      from_jurisdiction: r.from,
      to_jurisdiction: r.to,
      reason: r.reason,
      state: 'proposed',
      proposed_by: r.by,
    });
    return id;
  }
  openTo(projectId: string, to: string): Promise<{ id: string } | undefined> {
    return this.db.row<{ id: string }>(
      `SELECT id FROM pipeline_referral WHERE project_id = ? AND to_jurisdiction = ? AND state = 'proposed' LIMIT 1`,
      [projectId, to],
    );
  }
  /** Asked of a jurisdiction, proposed by a person, or of a team's projects: three indexed reads put together. */
  concerning(actor: Actor, of: { jurisdiction: string; userId: string; teamId: string }): Promise<ReferralView[]> {
    const mine = `(SELECT id FROM pipeline_referral WHERE to_jurisdiction = ? UNION SELECT id FROM pipeline_referral WHERE proposed_by = ?
      UNION SELECT x.id FROM pipeline_project q JOIN pipeline_referral x ON x.project_id = q.id WHERE q.team_id = ?)`;
    return this.list(
      actor,
      '1 = 1',
      [of.jurisdiction, of.userId, of.teamId],
      `${mine} m JOIN pipeline_referral r ON r.id = m.id`,
    );
  }
  /** Open ones first, then the newest. @param from where `r` comes from; its parameters stand before those of `where` */
  async list(actor: Actor, where: string, params: unknown[], from = 'pipeline_referral r'): Promise<ReferralView[]> {
    const title = shownTitle(actor, 'p');
    const rows = await this.db.rows<Row>(
      `SELECT r.id, r.project_id AS projectId, ${title.sql} AS projectTitle, p.direction, p.investment_wan AS investmentWan, COALESCE(p.demand_area_m2, p.area_m2) AS areaM2, p.stage,
      r.from_jurisdiction AS fromJurisdiction, r.to_jurisdiction AS toJurisdiction, r.reason, r.state, r.proposed_by AS byId, u.name AS byName, r.answered_by AS answererId, a.name AS answererName, r.created_at AS createdAt, r.answered_at AS answeredAt
      FROM ${from} JOIN pipeline_project p ON p.id = r.project_id LEFT JOIN pub_identity_user u ON u.id = r.proposed_by LEFT JOIN pub_identity_user a ON a.id = r.answered_by
      WHERE ${where} ORDER BY r.state = 'proposed' DESC, r.created_at DESC LIMIT 200`,
      [...title.params, ...params],
    );
    return rows.map(({ byId, byName, answererId, answererName, ...r }) => ({
      ...r,
      investmentWan: numberOrNull(r.investmentWan),
      areaM2: numberOrNull(r.areaM2),
      proposedBy: { id: byId, name: byName ?? '' },
      answeredBy: answererId ? { id: answererId, name: answererName ?? '' } : null,
    }));
  }
  /** How many were still open: 0 when somebody answered first. */
  async answer(id: string, state: 'accepted' | 'declined', by: string, at: Date): Promise<number> {
    return (
      await this.db.exec(
        `UPDATE pipeline_referral SET state = ?, answered_by = ?, answered_at = ? WHERE id = ? AND state = 'proposed'`,
        [state, by, at, id],
      )
    ).affectedRows;
  }
}
