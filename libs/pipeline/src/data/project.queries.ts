import { type Actor, hasRole, readsAll } from '@crm/identity';
import { businessDate, Clock, Db, endOfBusinessDay, listPage, type Page, startOfBusinessDay, Where } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { displayName, isCovered } from '../domain/secrecy';
import { stageOrder } from '../domain/stages';
import { wholeDays } from '../domain/stage-time';
import { rhythmOf, stageNorms } from '../domain/stalled';
import type { ProjectFilter } from '../pipeline.types';
import type { ProjectListItem } from '../pipeline.views';
import type { Secrecy, Stage } from '../words';
import { numberOrNull } from './project.row';
import { projectScope } from './scope';

const from = `pipeline_project p LEFT JOIN pub_companies_company c ON c.id = p.company_id LEFT JOIN pub_identity_user u ON u.id = p.owner_id LEFT JOIN pub_identity_team t ON t.id = p.team_id`;
const select = `p.id, p.title, p.code_name AS codeName, p.secrecy, p.company_id AS companyId, c.name AS companyName, p.direction, p.sub_field AS subField, p.stage, p.stage_entered_at AS stageEnteredAt, p.resume_stage AS resumeStage, p.track,
  p.owner_id AS ownerId, u.name AS ownerName, p.team_id AS teamId, t.name AS teamName, p.source, p.confidence, p.key_level AS keyLevel, p.investment_wan AS investmentWan, p.fixed_investment_wan AS fixedInvestmentWan,
  p.output_wan AS outputWan, p.tax_wan AS taxWan, p.headcount, p.area_m2 AS areaM2, p.demand_area_m2 AS demandAreaM2, p.next_follow_up_at AS nextFollowUpAt, p.next_plan AS nextPlan, p.next_due_on AS nextDueOn, p.last_act_at AS lastActAt,
  p.reached_no AS reachedNo, p.lost_reason AS lostReason, p.competitor, p.entered_at AS enteredAt, p.updated_at AS updatedAt, p.version`;
const kindColumn: Record<string, string> = { leader: 'kind_leader', specialised: 'kind_specialised', service: 'kind_service' };

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

/** Lists of projects. Every figure of a report opens one of these. */
@Injectable()
export class ProjectQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, filter: ProjectFilter): Promise<Page<ProjectListItem>> {
    const { limit, cursor, sort, total } = filter;
    const cohort = Boolean(filter.cohortFrom || filter.cohortTo || filter.reached);
    const page = await listPage<CardRow>(this.db, {
      select,
      from: cohort ? `${from} JOIN pub_pipeline_cohort d ON d.project_id = p.id` : from,
      where: this.where(actor, filter),
      id: 'p.id',
      sorts: {
        updatedAt: 'p.updated_at',
        createdAt: 'p.created_at',
        enteredAt: 'p.entered_at',
        stageEnteredAt: 'p.stage_entered_at',
        investmentWan: 'COALESCE(p.investment_wan, -1)',
        title: 'p.title',
        urgency: this.urgency(),
      },
      defaultSort: '-updatedAt',
      limit,
      cursor,
      sort,
      total,
    });
    return { ...page, items: await this.dress(actor, page.items) };
  }

  /** Overdue first, then those without a plan, then by the next date: stable within a business day. */
  urgency(): string {
    const today = startOfBusinessDay(businessDate(this.clock.now())).toISOString().slice(0, 23).replace('T', ' ');
    return `COALESCE(p.next_follow_up_at, '${today}')`;
  }

  /** One column of the board from its cursor on. */
  column(actor: Actor, stage: Stage, filter: ProjectFilter): Promise<Page<ProjectListItem>> {
    return this.list(actor, { ...filter, stage, sort: 'urgency', limit: filter.limit ?? 20 });
  }

  /** First cards of every column in one statement. */
  async firstCards(
    actor: Actor,
    stages: readonly Stage[],
    filter: ProjectFilter,
    perStage: number,
  ): Promise<Map<Stage, Page<ProjectListItem>>> {
    const where = this.where(actor, filter).andIn('p.stage', stages);
    const order = this.urgency();
    const rows = await this.db.rows<CardRow & { place: string; cursorValue: Date | string }>(
      `SELECT * FROM (SELECT ${select}, ${order} AS cursorValue, ROW_NUMBER() OVER (PARTITION BY p.stage ORDER BY ${order}, p.id) AS place FROM ${from} WHERE ${where.sql}) x WHERE x.place <= ? ORDER BY x.stage, x.place`,
      [...where.params, perStage + 1],
    );
    const items = await this.dress(actor, rows);
    const result = new Map<Stage, Page<ProjectListItem>>();
    for (const stage of stages) {
      const mine = rows.map((row, i) => ({ row, item: items[i] as ProjectListItem })).filter((x) => x.row.stage === stage);
      const shown = mine.slice(0, perStage),
        last = shown.at(-1);
      result.set(stage, {
        items: shown.map((x) => x.item),
        nextCursor: mine.length > perStage && last ? cursorOf(last.row.cursorValue, last.row.id) : null,
      });
    }
    return result;
  }

  where(actor: Actor, f: ProjectFilter): Where {
    const scope = projectScope(actor, 'p'),
      w = new Where().and(scope.sql, ...scope.params);
    const cohort = Boolean(f.cohortFrom || f.cohortTo || f.reached),
      a = cohort ? 'd' : 'p';
    if (f.kind && f.kind !== 'all')
      kindColumn[f.kind]
        ? w.and(`${a}.${kindColumn[f.kind]} = 1`)
        : w.and(`${a}.kind_leader = 0 AND ${a}.kind_specialised = 0 AND ${a}.kind_service = 0`);
    if (f.stage) w.andIn('p.stage', f.stage.split(','));
    const equal = (column: string, value: string | undefined): void => {
      if (value) value === 'none' ? w.and(`${a}.${column} IS NULL`) : w.andIn(`${a}.${column}`, value.split(','));
    };
    equal('owner_id', f.owner === 'me' ? actor.userId : f.owner);
    equal('team_id', f.team);
    equal('direction', f.direction);
    equal('source', f.source);
    equal('track', f.track);
    if (f.park)
      cohort
        ? equal('park', f.park)
        : f.park === 'none'
          ? w.and('p.park IS NULL')
          : w.and(
              'EXISTS (SELECT 1 FROM pipeline_project_park k WHERE k.project_id = p.id AND k.park IN (?))',
              f.park.split(','),
            );
    if (f.company) w.and('p.company_id = ?', f.company);
    if (f.confidence) w.andIn('p.confidence', f.confidence.split(','));
    if (f.keyLevel) f.keyLevel === 'any' ? w.and('p.key_level IS NOT NULL') : w.and('p.key_level = ?', f.keyLevel);
    if (f.cohortFrom) w.and('p.entered_at >= ?', startOfBusinessDay(f.cohortFrom));
    if (f.cohortTo) w.and('p.entered_at < ?', endOfBusinessDay(f.cohortTo));
    if (f.reached) w.and('p.reached_no >= ?', stageOrder(f.reached) ?? 99);
    if (f.q) this.search(actor, w, f.q);
    return this.only(actor, w, f.only);
  }
  /** Names only where the reader may see them: a covered project is found by its code name. */
  private search(actor: Actor, w: Where, q: string): void {
    const like = `%${q.replace(/[\\%_]/g, '\\$&')}%`;
    w.and(
      `p.code_name LIKE ? OR ((p.title LIKE ? OR c.name LIKE ?) AND (p.secrecy <> 'secret' OR p.reached_no >= 5 OR p.owner_id = ? OR EXISTS (SELECT 1 FROM pipeline_collaborator y WHERE y.project_id = p.id AND y.user_id = ? AND y.knows = 1)))`,
      like,
      like,
      like,
      actor.userId,
      actor.userId,
    );
  }
  private only(actor: Actor, w: Where, only: ProjectFilter['only']): Where {
    const now = this.clock.now();
    if (only === 'overdue') w.and('p.next_follow_up_at < ?', now).and(`p.stage NOT IN ('paused', 'lost')`);
    if (only === 'no_plan') w.and('p.next_follow_up_at IS NULL').and(`p.stage NOT IN ('paused', 'lost', 'fullCapacity')`);
    if (only === 'mine') w.and('p.owner_id = ?', actor.userId);
    if (only === 'key') w.and('p.key_level IS NOT NULL');
    if (only === 'stalled') w.and(stalledSql(now));
    return w;
  }

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
  async cardById(actor: Actor, id: string): Promise<ProjectListItem | undefined> {
    return (await this.dress(actor, await this.db.rows<CardRow>(`SELECT ${select} FROM ${from} WHERE p.id = ?`, [id])))[0];
  }
}

/** Days since the last act beyond the stage's norm, as a condition. */
export function stalledSql(now: Date): string {
  const at = (days: number): string =>
    new Date(now.getTime() - (days + 1) * 86_400_000).toISOString().slice(0, 23).replace('T', ' ');
  return Object.entries(stageNorms)
    .map(([stage, norm]) => `(p.stage = '${stage}' AND GREATEST(p.last_act_at, p.stage_entered_at) <= '${at(norm.idleDays)}')`)
    .join(' OR ');
}
const cursorOf = (value: Date | string, id: string): string =>
  Buffer.from(JSON.stringify(['urgency', value instanceof Date ? { at: value.toISOString() } : value, id])).toString('base64url');
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
