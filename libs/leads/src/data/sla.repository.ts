import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { SlaClock } from '../words';

export interface OpenClock {
  leadId: string;
  clock: SlaClock;
  round: number;
  startedAt: Date;
  dueAt: Date;
}

/** SLA clocks as rows: they are history, so a report can look back. */
@Injectable()
export class SlaRepository {
  constructor(private readonly db: Db) {}

  async start(leadId: string, clocks: { clock: SlaClock; dueAt: Date }[], at: Date): Promise<void> {
    for (const { clock, dueAt } of clocks) {
      const last = await this.db.row<{ round: number | null }>('SELECT MAX(round) AS round FROM leads_sla WHERE lead_id = ? AND clock = ?', [leadId, clock]);
      await this.db.insert('leads_sla', { lead_id: leadId, clock, round: (last?.round ?? 0) + 1, started_at: at, due_at: dueAt });
    }
  }

  /** Clocks that run; meeting one that does not run changes nothing. */
  async meet(leadId: string, clocks: SlaClock[], at: Date): Promise<number> {
    const { affectedRows } = await this.db.exec('UPDATE leads_sla SET met_at = ? WHERE lead_id = ? AND clock IN (?) AND met_at IS NULL AND void_at IS NULL', [at, leadId, clocks]);
    return affectedRows;
  }

  /** Lets running clocks begin at another time. */
  async move(leadId: string, clocks: { clock: SlaClock; dueAt: Date }[], at: Date): Promise<void> {
    for (const { clock, dueAt } of clocks) await this.db.exec('UPDATE leads_sla SET started_at = ?, due_at = ? WHERE lead_id = ? AND clock = ? AND met_at IS NULL AND void_at IS NULL', [at, dueAt, leadId, clock]);
  }

  async voidAll(leadId: string, at: Date): Promise<void> {
    await this.db.exec('UPDATE leads_sla SET void_at = ? WHERE lead_id = ? AND met_at IS NULL AND void_at IS NULL', [at, leadId]);
  }

  async open(leadIds: string[]): Promise<OpenClock[]> {
    if (leadIds.length === 0) return [];
    return this.db.rows('SELECT lead_id AS leadId, clock, round, started_at AS startedAt, due_at AS dueAt FROM leads_sla WHERE lead_id IN (?) AND met_at IS NULL AND void_at IS NULL ORDER BY due_at', [leadIds]);
  }

  /** Breaches nobody was told of yet; marks them in the caller's transaction. */
  async takeUntold(now: Date, limit: number): Promise<(OpenClock & { ownerId: string | null; teamId: string | null; companyId: string })[]> {
    const rows = await this.db.rows<OpenClock & { ownerId: string | null; teamId: string | null; companyId: string }>(
      `SELECT s.lead_id AS leadId, s.clock, s.round, s.started_at AS startedAt, s.due_at AS dueAt, l.owner_id AS ownerId, l.team_id AS teamId, l.company_id AS companyId
       FROM leads_sla s JOIN leads_lead l ON l.id = s.lead_id WHERE s.met_at IS NULL AND s.void_at IS NULL AND s.told_at IS NULL AND s.due_at <= ? ORDER BY s.due_at LIMIT ?`,
      [now, limit],
    );
    for (const r of rows) await this.db.exec('UPDATE leads_sla SET told_at = ? WHERE lead_id = ? AND clock = ? AND round = ?', [now, r.leadId, r.clock, r.round]);
    return rows;
  }
}
