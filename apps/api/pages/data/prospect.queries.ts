import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';

export interface DemandRow { id: string; companyId: string; title: string; direction: string | null; stage: string; stageEnteredAt: Date; demand: string }

const COLUMNS = `p.id, p.company_id AS companyId, p.title, p.direction, p.stage, p.stage_entered_at AS stageEnteredAt, p.demand`;
/** Projects that still look for rooms. */
const OPEN = `p.stage IN ('screening', 'negotiating', 'siteVisit', 'review', 'signed', 'registered') AND p.demand IS NOT NULL`;

/** Demands of open projects. Which of them the reader may see is judged afterwards by their owner. */
@Injectable()
export class ProspectQueries {
  constructor(private readonly db: Db) {}

  /** Projects pointed at a park, or at none. */
  ofPark(park: string): Promise<DemandRow[]> {
    return this.db.rows<DemandRow>(
      `SELECT ${COLUMNS} FROM pub_pipeline_project p WHERE ${OPEN}
         AND (EXISTS (SELECT 1 FROM pub_pipeline_project_park k WHERE k.project_id = p.id AND k.park = ?) OR NOT EXISTS (SELECT 1 FROM pub_pipeline_project_park k WHERE k.project_id = p.id))
       ORDER BY p.stage_entered_at DESC LIMIT 2000`, [park]);
  }

  ofCompany(companyId: string): Promise<DemandRow[]> {
    return this.db.rows<DemandRow>(`SELECT ${COLUMNS} FROM pub_pipeline_project p WHERE ${OPEN} AND p.company_id = ? ORDER BY p.stage_entered_at DESC LIMIT 20`, [companyId]);
  }
}
