import { endOfBusinessDay, ReadDb, startOfBusinessDay, Where } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { conditionOf, type ReportScope } from '../domain/scope';

/** First entries of a period by stage, track and team; money in 万元 as the projects plan it. */
export interface FirstEntry {
  stage: string;
  track: string;
  team: string | null;
  count: number;
  investmentWan: number;
}

export interface OpenCoordination {
  title: string;
  kind: string;
  text: string;
  unit: string;
  dueOn: string | null;
  level: string;
}

/** Rows that counted at a moment: recorded before it, and not undone before it. */
export const COUNTED = (alias: string): string => `${alias}.recorded_at < ? AND ${alias}.undoes_id IS NULL AND (${alias}.undone_at IS NULL OR ${alias}.undone_at >= ?)`;

/**
 * What happened in a period, from the log as it stood at the period's end. A move counts in the period in which it was recorded, so that
 * one entered late changes no report that is out already; owner, team and track are those frozen in its row.
 */
@Injectable()
export class IssueQueries {
  constructor(private readonly db: ReadDb) {}

  async firstEntries(scope: ReportScope, from: string, to: string): Promise<FirstEntry[]> {
    const where = firstEntriesWhere(scope, from, to);
    const rows = await this.db.rows<{ stage: string; track: string; team: string | null; count: string; investmentWan: string | null }>(
      `SELECT h.to_stage AS stage, h.track, h.team_id AS team, COUNT(*) AS count, SUM(p.investment_wan) AS investmentWan
       FROM pub_pipeline_stage_history h JOIN pub_pipeline_project p ON p.id = h.project_id WHERE ${where.sql} GROUP BY h.to_stage, h.track, h.team_id`,
      where.params,
    );
    return rows.map((row) => ({ ...row, count: Number(row.count), investmentWan: Number(row.investmentWan ?? 0) }));
  }

  /** 到位资金: paid in by the day on the paper, with evidence. */
  async paidIn(scope: ReportScope, from: string, to: string): Promise<{ count: number; amountWan: number }> {
    const own = conditionOf(scope, 'p');
    const row = await this.db.row<{ count: string; amountWan: string | null }>(
      `SELECT COUNT(*) AS count, SUM(m.amount_wan) AS amountWan FROM pub_pipeline_milestone m JOIN pub_pipeline_project p ON p.id = m.project_id
       WHERE m.kind = 'paid_in' AND m.actual_on BETWEEN ? AND ? AND m.evidence IS NOT NULL AND m.evidence <> '' AND ${own.sql}`,
      [from, to, ...own.params],
    );
    return { count: Number(row!.count), amountWan: Number(row!.amountWan ?? 0) };
  }

  /** 需协调事项 that were open at the end of a day, soonest first. */
  coordination(scope: ReportScope, on: string): Promise<OpenCoordination[]> {
    const own = conditionOf(scope, 'p');
    const end = endOfBusinessDay(on);
    return this.db.rows(
      `SELECT CASE WHEN p.secrecy = 'secret' THEN COALESCE(p.code_name, '商密项目') ELSE p.title END AS title, c.kind, c.text, c.owner_unit AS unit, c.due_on AS dueOn, c.level
       FROM pub_pipeline_coordination c JOIN pub_pipeline_project p ON p.id = c.project_id WHERE c.created_at < ? AND (c.closed_at IS NULL OR c.closed_at >= ?) AND ${own.sql}
       ORDER BY c.due_on IS NULL, c.due_on, c.created_at LIMIT 100`,
      [end, end, ...own.params],
    );
  }

  /** Follow-ups of a period by team of who wrote them. */
  async followUps(from: string, to: string): Promise<Map<string, number>> {
    const rows = await this.db.rows<{ team: string; n: string }>(
      `SELECT u.team_id AS team, COUNT(*) AS n FROM pub_companies_follow_up f JOIN pub_identity_user u ON u.id = f.created_by
       WHERE f.happened_at >= ? AND f.happened_at < ? AND f.created_at < ? AND u.team_id IS NOT NULL GROUP BY u.team_id`,
      [startOfBusinessDay(from), endOfBusinessDay(to), endOfBusinessDay(to)],
    );
    return new Map(rows.map((row) => [row.team, Number(row.n)]));
  }
}

/** The condition on `pub_pipeline_stage_history h` for first entries; the list behind a figure uses the same one. */
export function firstEntriesWhere(scope: ReportScope, from: string, to: string): Where {
  const own = conditionOf(scope, 'h');
  const cut = endOfBusinessDay(to);
  return new Where()
    .and('h.recorded_at >= ? AND h.recorded_at < ?', startOfBusinessDay(from), cut)
    .and(COUNTED('h'), cut, cut)
    .and(own.sql, ...own.params)
    .and(`NOT EXISTS (SELECT 1 FROM pub_pipeline_stage_history e WHERE e.project_id = h.project_id AND e.to_stage = h.to_stage AND e.seq < h.seq AND ${COUNTED('e')})`, cut, cut);
}
