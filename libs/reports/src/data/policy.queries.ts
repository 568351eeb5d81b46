import { listPage, type Page, type PageQuery, pageOf, ReadDb, Where } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { conditionOf, type ReportScope } from '../domain/scope';
import type { PolicyRecordView } from '../views/records.views';

export interface PolicySummary {
  companies: number;
  matched: number;
  eligible: number;
  open: number;
  bestWan: number;
  upperWan: number;
  needsInfoWan: number;
}
/** matched: 已测算; eligible: 至少一条初步符合; open: 有待核实的金额. */
export type PolicyOutcome = 'matched' | 'eligible' | 'open';
export interface PolicyFilter extends PageQuery {
  outcome?: PolicyOutcome;
}

const OUTCOMES: Record<PolicyOutcome, string> = { matched: 'm.company_id IS NOT NULL', eligible: `m.eligible <> ''`, open: 'm.needs_info_wan > 0' };
const FROM = `pub_companies_company c LEFT JOIN pub_companies_policy m ON m.company_id = c.id AND m.landing = 'now'`;

/** What policies could bring to the companies in the pipeline, as computed for them; never a promise. */
@Injectable()
export class PolicyFigures {
  constructor(private readonly db: ReadDb) {}

  /** Companies with a project that is not lost; those never matched are counted but bring nothing. */
  async summary(scope: ReportScope): Promise<PolicySummary> {
    const where = inPipeline(scope);
    const row = (await this.db.row<Record<keyof PolicySummary, string | null>>(
      `SELECT COUNT(*) AS companies, SUM(${OUTCOMES.matched}) AS matched, SUM(${OUTCOMES.eligible}) AS eligible, SUM(${OUTCOMES.open}) AS open,
         SUM(m.best_wan) AS bestWan, SUM(m.upper_wan) AS upperWan, SUM(m.needs_info_wan) AS needsInfoWan FROM ${FROM} WHERE ${where.sql}`,
      where.params,
    ))!;
    const number = (value: string | null) => Number(value ?? 0);
    return { companies: number(row.companies), matched: number(row.matched), eligible: number(row.eligible), open: number(row.open), bestWan: number(row.bestWan), upperWan: number(row.upperWan), needsInfoWan: number(row.needsInfoWan) };
  }

  /** The companies counted above, most money first. 万元. */
  records(scope: ReportScope, filter: PolicyFilter): Promise<Page<PolicyRecordView>> {
    const where = inPipeline(scope);
    if (filter.outcome) where.and(OUTCOMES[filter.outcome]);
    return listPage<PolicyRecordView, Omit<PolicyRecordView, 'clauses'> & { eligible: string | null }>(this.db, {
      select: `c.id, CASE WHEN EXISTS (SELECT 1 FROM pub_pipeline_project s WHERE s.company_id = c.id AND s.secrecy = 'secret') THEN '商密企业' ELSE c.name END AS companyName,
        c.primary_direction AS direction, m.eligible, CAST(m.best_wan AS DOUBLE) AS bestWan, CAST(m.upper_wan AS DOUBLE) AS upperWan, CAST(m.needs_info_wan AS DOUBLE) AS needsInfoWan, m.as_of AS matchedOn`,
      from: FROM,
      where,
      id: 'c.id',
      sorts: { bestWan: 'COALESCE(m.best_wan, -1)', needsInfoWan: 'COALESCE(m.needs_info_wan, -1)' },
      defaultSort: '-bestWan',
      map: ({ eligible, ...row }) => ({ ...row, clauses: eligible ? eligible.split(' ').length : 0 }),
      ...pageOf(filter),
    });
  }
}

function inPipeline(scope: ReportScope): Where {
  const own = conditionOf(scope, 'p');
  return new Where().and(`EXISTS (SELECT 1 FROM pub_pipeline_project p WHERE p.company_id = c.id AND p.stage <> 'lost' AND ${own.sql})`, ...own.params);
}
