import { CompanyAccess, maskName } from '@crm/companies';
import { type Actor, hasRole } from '@crm/identity';
import { Db, listPage, type Page, type PageQuery, pageOf, Where } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { ConflictView } from '../leads.views';
import type { ConflictState, Ruling } from '../words';

export interface ConflictRow {
  id: string;
  companyId: string;
  leadId: string | null;
  claimantId: string;
  claimantTeamId: string | null;
  holderId: string | null;
  holderTeamId: string | null;
  state: ConflictState;
  version: number;
}

export type ConflictFilter = PageQuery & { state?: ConflictState; companyId?: string };

interface ListRow {
  id: string; companyId: string; companyName: string | null; visible: number; leadId: string | null; state: ConflictState; claimantId: string; claimantName: string | null; claimantTeamId: string | null; claimantTeam: string | null;
  holderId: string | null; holderName: string | null; holderTeamId: string | null; holderTeam: string | null; firstReportedAt: Date | null; protectedUntil: Date | null; lastTouchAt: Date | null;
  evidence: string; ruling: Ruling | null; reason: string | null; ruledBy: string | null; ruledAt: Date | null; createdAt: Date; version: number;
}

@Injectable()
export class ConflictRepository {
  constructor(
    private readonly db: Db,
    private readonly access: CompanyAccess,
  ) {}

  async insert(row: Omit<ConflictRow, 'state' | 'version'> & { evidence: string; createdAt: Date }): Promise<void> {
    await this.db.insert('leads_conflict', {
      id: row.id, company_id: row.companyId, open_company_id: row.companyId, claimant_id: row.claimantId, claimant_team_id: row.claimantTeamId, holder_id: row.holderId, holder_team_id: row.holderTeamId,
      lead_id: row.leadId, evidence: row.evidence, state: 'open', created_at: row.createdAt,
    });
  }

  async lock(id: string): Promise<ConflictRow | undefined> {
    return this.db.row(
      `SELECT id, company_id AS companyId, lead_id AS leadId, claimant_id AS claimantId, claimant_team_id AS claimantTeamId, holder_id AS holderId, holder_team_id AS holderTeamId, state, version
       FROM leads_conflict WHERE id = ? FOR UPDATE`,
      [id],
    );
  }

  async close(id: string, state: ConflictState, ruling: { ruling: Ruling | null; reason: string | null; by: string; at: Date }): Promise<void> {
    await this.db.exec('UPDATE leads_conflict SET state = ?, open_company_id = NULL, ruling = ?, reason = ?, ruled_by = ?, ruled_at = ?, version = version + 1 WHERE id = ?', [state, ruling.ruling, ruling.reason, ruling.by, ruling.at, id]);
  }

  /** Cases the actor is part of: as claimant, as holder, as lead of one of the teams; managers read all. */
  async list(actor: Actor, filter: ConflictFilter): Promise<Page<ConflictView>> {
    const scope = this.access.scope(actor, 'f.company_id');
    const where = this.mine(actor);
    if (filter.state) where.and('f.state = ?', filter.state);
    if (filter.companyId) where.and('f.company_id = ?', filter.companyId);
    const page = await listPage<ListRow>(this.db, {
      ...pageOf(filter),
      select: `f.id, f.company_id AS companyId, c.name AS companyName, 1 AS visible, f.lead_id AS leadId, f.state, f.claimant_id AS claimantId, a.name AS claimantName, f.claimant_team_id AS claimantTeamId, ta.name AS claimantTeam,
        f.holder_id AS holderId, h.name AS holderName, f.holder_team_id AS holderTeamId, th.name AS holderTeam, r.reported_at AS firstReportedAt, r.protected_until AS protectedUntil, l.last_touch_at AS lastTouchAt,
        f.evidence, f.ruling, f.reason, b.name AS ruledBy, f.ruled_at AS ruledAt, f.created_at AS createdAt, f.version`,
      from: `leads_conflict f LEFT JOIN pub_companies_company c ON c.id = f.company_id LEFT JOIN pub_identity_user a ON a.id = f.claimant_id LEFT JOIN pub_identity_team ta ON ta.id = f.claimant_team_id
        LEFT JOIN pub_identity_user h ON h.id = f.holder_id LEFT JOIN pub_identity_team th ON th.id = f.holder_team_id LEFT JOIN leads_first_report r ON r.company_id = f.company_id
        LEFT JOIN leads_lead l ON l.id = f.lead_id LEFT JOIN pub_identity_user b ON b.id = f.ruled_by`,
      where, sorts: { createdAt: 'f.created_at' }, defaultSort: '-createdAt', id: 'f.id',
    });
    const seen = page.items.length === 0 ? new Set<string>() : new Set((await this.db.rows<{ id: string }>(`SELECT f.id FROM leads_conflict f WHERE f.id IN (?) AND ${scope.sql}`, [page.items.map((i) => i.id), ...scope.params])).map((r) => r.id));
    return { ...page, items: page.items.map((row) => toView(row, seen.has(row.id), mayRule(actor, row), row.claimantId === actor.userId)) };
  }

  private mine(actor: Actor): Where {
    const where = new Where();
    if (hasRole(actor, 'manager')) return where;
    if (hasRole(actor, 'team_lead') && actor.teamId) return where.and('f.claimant_id = ? OR f.holder_id = ? OR f.claimant_team_id = ? OR f.holder_team_id = ?', actor.userId, actor.userId, actor.teamId, actor.teamId);
    return where.and('f.claimant_id = ? OR f.holder_id = ?', actor.userId, actor.userId);
  }
}

/** A lead of either team rules, but never on the own claim. */
export function mayRule(actor: Actor, row: { claimantId: string; claimantTeamId: string | null; holderTeamId: string | null }): boolean {
  return hasRole(actor, 'team_lead') && actor.userId !== row.claimantId && actor.teamId !== null && (actor.teamId === row.claimantTeamId || actor.teamId === row.holderTeamId);
}

function toView(row: ListRow, visible: boolean, mayRuleIt: boolean, own: boolean): ConflictView {
  const { companyName, claimantId, claimantName, holderId, holderName, visible: _v, claimantTeamId: _c, holderTeamId: _h, ...rest } = row;
  const seen = visible || mayRuleIt;
  return {
    ...rest,
    leadId: seen ? rest.leadId : null,
    companyName: seen ? (companyName ?? '') : maskName(companyName ?? ''),
    claimant: { id: claimantId, name: claimantName ?? '' },
    holder: holderId ? { id: holderId, name: holderName ?? '' } : null,
    allowedEvents: row.state !== 'open' ? [] : [...(mayRuleIt ? ['rule'] : []), ...(own ? ['withdraw'] : [])],
  };
}
