import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';

export interface FirstReport {
  companyId: string;
  leadId: string;
  userId: string;
  teamId: string | null;
  reportedAt: Date;
  protectedUntil: Date;
}

@Injectable()
export class FirstReportRepository {
  constructor(private readonly db: Db) {}

  async find(companyId: string): Promise<FirstReport | undefined> {
    return this.db.row(
      'SELECT company_id AS companyId, lead_id AS leadId, user_id AS userId, team_id AS teamId, reported_at AS reportedAt, protected_until AS protectedUntil FROM leads_first_report WHERE company_id = ?',
      [companyId],
    );
  }

  async put(report: FirstReport, rulingId: string | null): Promise<void> {
    await this.db.exec(
      `INSERT INTO leads_first_report (company_id, lead_id, user_id, team_id, reported_at, protected_until, ruling_id) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE lead_id = VALUES(lead_id), user_id = VALUES(user_id), team_id = VALUES(team_id), reported_at = VALUES(reported_at), protected_until = VALUES(protected_until), ruling_id = VALUES(ruling_id)`,
      [report.companyId, report.leadId, report.userId, report.teamId, report.reportedAt, report.protectedUntil, rulingId],
    );
  }

  async removeOfLead(leadId: string): Promise<void> {
    await this.db.exec('DELETE FROM leads_first_report WHERE lead_id = ?', [leadId]);
  }
}
