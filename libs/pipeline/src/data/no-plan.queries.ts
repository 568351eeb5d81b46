import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';

const OPEN_STAGES = ['screening', 'negotiating', 'siteVisit', 'review', 'signed', 'registered', 'movedIn', 'inProduction'];

/** Leads in hand and open projects without a next step. */
@Injectable()
export class NoPlanQueries {
  constructor(private readonly db: Db) {}

  /** How many of each owner had their last act more than `days` days ago. */
  async byOwner(days: number): Promise<Array<{ userId: string; noPlan: number }>> {
    const leads = await this.db.rows<{ userId: string; n: string }>(
      `SELECT owner_id AS userId, COUNT(*) AS n FROM pub_leads_lead WHERE owner_id IS NOT NULL AND state IN ('held', 'qualified') AND next_follow_up_at IS NULL
       AND COALESCE(last_touch_at, owned_at, created_at) < NOW() - INTERVAL ? DAY GROUP BY owner_id`,
      [days],
    );
    const projects = await this.db.rows<{ userId: string; n: string }>(
      `SELECT owner_id AS userId, COUNT(*) AS n FROM pipeline_project WHERE stage IN (?) AND next_follow_up_at IS NULL AND last_act_at < NOW() - INTERVAL ? DAY GROUP BY owner_id`,
      [OPEN_STAGES, days],
    );
    const sums = new Map<string, number>();
    for (const { userId, n } of [...leads, ...projects]) sums.set(userId, (sums.get(userId) ?? 0) + Number(n));
    return [...sums].map(([userId, noPlan]) => ({ userId, noPlan }));
  }
}
