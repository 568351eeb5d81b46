import { type Actor, hasRole, readsAll } from '@crm/identity';
import { Clock, Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { displayName, isCovered } from '../domain/secrecy';
import { wholeDays } from '../domain/stage-time';
import { rhythmOf } from '../domain/stalled';
import type { ProjectListItem } from '../pipeline.views';
import type { Secrecy, Stage } from '../words';
import { numberOrNull } from './project.row';

/** What a card reads, under the aliases of `cardTables`. */
export const cardTables = `pipeline_project p LEFT JOIN pub_companies_company c ON c.id = p.company_id LEFT JOIN pub_identity_user u ON u.id = p.owner_id LEFT JOIN pub_identity_team t ON t.id = p.team_id`;
export const cardColumns = `p.id, p.title, p.code_name AS codeName, p.secrecy, p.company_id AS companyId, c.name AS companyName, p.direction, p.sub_field AS subField, p.stage, p.stage_entered_at AS stageEnteredAt, p.resume_stage AS resumeStage, p.track,
  p.owner_id AS ownerId, u.name AS ownerName, p.team_id AS teamId, t.name AS teamName, p.source, p.confidence, p.key_level AS keyLevel, p.investment_wan AS investmentWan, p.fixed_investment_wan AS fixedInvestmentWan,
  p.output_wan AS outputWan, p.tax_wan AS taxWan, p.headcount, p.area_m2 AS areaM2, p.demand_area_m2 AS demandAreaM2, p.next_follow_up_at AS nextFollowUpAt, p.next_plan AS nextPlan, p.next_due_on AS nextDueOn, p.last_act_at AS lastActAt,
  p.reached_no AS reachedNo, p.lost_reason AS lostReason, p.competitor, p.entered_at AS enteredAt, p.updated_at AS updatedAt, p.version`;

export interface CardRow {
  id: string;
  title: string;
  codeName: string | null;
  secrecy: Secrecy;
  companyId: string;
  companyName: string | null;
  stage: Stage;
  stageEnteredAt: Date;
  ownerId: string;
  ownerName: string | null;
  lastActAt: Date;
  reachedNo: number;
  [column: string]: unknown;
}

/** A project as a card of a list or the board. */
@Injectable()
export class ProjectCards {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Rows as cards: kinds of the companies in one more statement, names covered where the reader is not meant to know. */
  async dress(actor: Actor, rows: readonly CardRow[]): Promise<ProjectListItem[]> {
    if (rows.length === 0) return [];
    const ids = rows.map((r) => r.id),
      now = this.clock.now();
    const [kinds, parks, known] = await Promise.all([
      this.db.rows<{ companyId: string; kind: string }>(
        'SELECT DISTINCT company_id AS companyId, kind FROM pub_companies_kind WHERE company_id IN (?)',
        [[...new Set(rows.map((r) => r.companyId))]],
      ),
      this.db.rows<{ id: string; park: string }>(
        'SELECT project_id AS id, park FROM pipeline_project_park WHERE project_id IN (?)',
        [ids],
      ),
      this.db.rows<{ id: string }>(
        'SELECT project_id AS id FROM pipeline_collaborator WHERE user_id = ? AND knows = 1 AND project_id IN (?)',
        [actor.userId, ids],
      ),
    ]);
    const knows = new Set(known.map((k) => k.id)),
      kindsOf = group(kinds, (k) => k.companyId),
      parksOf = group(parks, (k) => k.id);
    return rows.map((r) =>
      card(r, {
        now,
        knows:
          r.ownerId === actor.userId ||
          knows.has(r.id) ||
          (hasRole(actor, 'team_lead') && r['teamId'] === actor.teamId) ||
          readsAll(actor),
        kinds: (kindsOf.get(r.companyId) ?? []).map((k) => k.kind),
        parks: (parksOf.get(r.id) ?? []).map((k) => k.park),
      }),
    );
  }

  /** One card by id, for views of a single project. */
  async byId(actor: Actor, id: string): Promise<ProjectListItem | undefined> {
    return (await this.dress(actor, await this.db.rows<CardRow>(`SELECT ${cardColumns} FROM ${cardTables} WHERE p.id = ?`, [id])))[0];
  }
}

function group<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const row of rows) map.set(key(row), [...(map.get(key(row)) ?? []), row]);
  return map;
}
function card(r: CardRow, more: { now: Date; knows: boolean; kinds: string[]; parks: string[] }): ProjectListItem {
  const subject = {
    id: r.id,
    title: r.title,
    secrecy: r.secrecy,
    codeName: r.codeName,
    stage: r.stage,
    reachedOrder: r.reachedNo,
  };
  const covered = isCovered(subject, more),
    shown = displayName(subject, more);
  const {
    codeName: _c,
    ownerId,
    ownerName,
    lastActAt,
    reachedNo: _n,
    investmentWan,
    fixedInvestmentWan,
    outputWan,
    taxWan,
    headcount,
    areaM2,
    demandAreaM2,
    cursorValue: _v,
    place: _p,
    ...rest
  } = r;
  return {
    ...(rest as unknown as ProjectListItem),
    title: shown,
    covered,
    companyId: covered ? null : r.companyId,
    companyName: covered ? shown : (r.companyName ?? '—'),
    companyKinds: more.kinds,
    owner: { id: ownerId, name: ownerName ?? '' },
    parks: more.parks as ProjectListItem['parks'],
    expected: {
      investmentWan: numberOrNull(investmentWan),
      fixedInvestmentWan: numberOrNull(fixedInvestmentWan),
      outputWan: numberOrNull(outputWan),
      taxWan: numberOrNull(taxWan),
      headcount: numberOrNull(headcount),
      areaM2: numberOrNull(areaM2),
    },
    demandAreaM2: numberOrNull(demandAreaM2),
    ...rhythmOf({ stage: r.stage, stageEnteredAt: r.stageEnteredAt, lastActAt }, more.now),
    daysInStage: wholeDays(r.stageEnteredAt, more.now),
  };
}
