import { Injectable } from '@nestjs/common';
import { type FirstReport, FirstReportRepository } from './data/first-report.repository';

/** 首报: who reported a company first, and how long that protects them. One record per company. */
@Injectable()
export class FirstReports {
  constructor(private readonly rows: FirstReportRepository) {}

  /** Notes a report; an earlier one whose protection still runs stays, and is returned. */
  async note(lead: { id: string; companyId: string }, holder: { userId: string; teamId: string | null }, at: Date, protectedUntil: Date): Promise<FirstReport> {
    const earlier = await this.rows.find(lead.companyId);
    if (earlier && (earlier.userId === holder.userId || earlier.protectedUntil > at)) return earlier;
    const report = { companyId: lead.companyId, leadId: lead.id, userId: holder.userId, teamId: holder.teamId, reportedAt: at, protectedUntil };
    await this.rows.put(report, null);
    return report;
  }

  async find(companyId: string): Promise<FirstReport | undefined> {
    return this.rows.find(companyId);
  }

  /** A ruling gives the first report to someone. */
  async rule(report: FirstReport, rulingId: string): Promise<void> {
    await this.rows.put(report, rulingId);
  }

  /** Back in the pool: the protection is over. */
  async release(leadId: string): Promise<void> {
    await this.rows.removeOfLead(leadId);
  }
}
