import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';

export interface EndingHold { id: string; park: string; until: Date; areaM2: string; codes: string; name: string | null }
export interface EndingCondition { id: string; projectId: string; text: string; dueOn: string; name: string }
export interface EndingLease { id: string; park: string; endsOn: string; areaM2: string; codes: string; name: string | null }

/** A secret project shows its code name to everybody but its owner. */
const coveredName = `CASE WHEN p.secrecy = 'secret' AND p.owner_id <> ? THEN COALESCE(p.code_name, '商密项目') ELSE COALESCE(c.name, p.title) END`;

/** What ends soon: holds, conditions, leases. */
@Injectable()
export class EndingQueries {
  constructor(private readonly db: Db) {}

  /** Live holds that end before `until`: of these owners' projects, or of these parks. */
  holds(reader: string, by: { owners: string[] } | { parks: string[] }, until: Date): Promise<EndingHold[]> {
    const [sql, list] = 'owners' in by ? ['(p.owner_id IN (?) OR h.created_by IN (?))', by.owners] : ['h.park IN (?)', by.parks];
    return this.db.rows<EndingHold>(
      `SELECT h.id, h.park, h.hold_until AS until, h.area_m2 AS areaM2, GROUP_CONCAT(u.code ORDER BY u.code SEPARATOR '、') AS codes, MIN(${coveredName}) AS name
       FROM pub_space_hold h JOIN pub_space_hold_unit u ON u.hold_id = h.id LEFT JOIN pub_pipeline_project p ON h.holder_kind = 'project' AND p.id = h.holder_id
       LEFT JOIN pub_companies_company c ON c.id = p.company_id WHERE h.live = 1 AND h.hold_until < ? AND ${sql} GROUP BY h.id, h.park, h.hold_until, h.area_m2 ORDER BY h.hold_until LIMIT 20`,
      [reader, until, list, ...('owners' in by ? [list] : [])],
    );
  }

  conditions(reader: string, people: string[], until: string): Promise<EndingCondition[]> {
    return this.db.rows<EndingCondition>(
      `SELECT k.id, k.project_id AS projectId, k.text, k.due_on AS dueOn, ${coveredName} AS name FROM pub_pipeline_condition k JOIN pub_pipeline_project p ON p.id = k.project_id
       LEFT JOIN pub_companies_company c ON c.id = p.company_id WHERE k.owner_id IN (?) AND k.closed_at IS NULL AND k.due_on <= ? ORDER BY k.due_on LIMIT 20`,
      [reader, people, until],
    );
  }

  leases(parks: string[], from: string, to: string): Promise<EndingLease[]> {
    return this.db.rows<EndingLease>(
      `SELECT l.id, l.park, l.ends_on AS endsOn, l.area_m2 AS areaM2, GROUP_CONCAT(u.code ORDER BY u.code SEPARATOR '、') AS codes, l.holder_label AS name
       FROM pub_space_lease l JOIN pub_space_lease_unit u ON u.lease_id = l.id WHERE l.park IN (?) AND l.ends_on BETWEEN ? AND ? GROUP BY l.id, l.park, l.ends_on, l.area_m2, l.holder_label ORDER BY l.ends_on LIMIT 20`,
      [parks, from, to],
    );
  }
}
