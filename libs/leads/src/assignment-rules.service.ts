import { type Actor, Directory } from '@crm/identity';
import { Audit, businessDate, Clock, newId, Settings, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { LeadRepository, type LeadRow } from './data/lead.repository';
import { RuleRepository, type StoredRule } from './data/rule.repository';
import { type Candidate, chooseOwner } from './domain/assign-rules';
import { LEADS } from './leads.errors';
import { HOLDING_CAP } from './leads.settings';
import type { AssignRuleView } from './leads.views';
import type { AssignMode } from './words';

export interface RuleInput {
  name: string;
  direction?: string | null;
  park?: string | null;
  source?: string | null;
  mode: AssignMode;
  userIds: string[];
  active?: boolean;
}

@Injectable()
export class RuleStores {
  constructor(
    readonly tx: Tx,
    readonly audit: Audit,
    readonly settings: Settings,
    readonly clock: Clock,
  ) {}
}

/** Rules by which a team's leads find their people. */
@Injectable()
export class AssignmentRules {
  constructor(
    private readonly rules: RuleRepository,
    private readonly leads: LeadRepository,
    private readonly directory: Directory,
    private readonly stores: RuleStores,
  ) {}

  async list(actor: Actor): Promise<AssignRuleView[]> {
    const rows = await this.rules.ofTeam(actor.teamId);
    const people = new Map((await this.directory.usersByIds(rows.flatMap((r) => r.userIds))).map((u) => [u.id, u.name]));
    return rows.map(({ userIds, lastUserId: _, ...row }) => ({ ...row, people: userIds.map((id) => ({ id, name: people.get(id) ?? '' })) }));
  }

  /** Replaces the team's rules in the order given. */
  async replace(actor: Actor, inputs: RuleInput[]): Promise<AssignRuleView[]> {
    const teamId = actor.teamId;
    if (!teamId) throw LEADS.OTHER_TEAM();
    const members = new Set((await this.directory.membersOfTeam(teamId)).map((m) => m.id));
    if (inputs.some((i) => i.userIds.some((id) => !members.has(id)))) throw LEADS.OTHER_TEAM();
    await this.stores.tx.run(async () => {
      await this.rules.replace(teamId, inputs.map((i, position) => ({ id: newId(), position, name: i.name, direction: i.direction ?? null, park: i.park ?? null, source: i.source ?? null, mode: i.mode, userIds: i.userIds, active: i.active ?? true })));
      await this.stores.audit.record({ actorId: actor.userId, action: 'leads.rules.replaced', subject: { kind: 'team', id: teamId }, data: { rules: inputs.length } });
    });
    return this.list(actor);
  }

  /** Whom the rules choose for a lead; 409 LEADS.NOBODY_FREE when none. Turns the wheel of a round-robin rule. */
  async choose(actor: Actor, lead: LeadRow): Promise<string> {
    const rules = (await this.rules.ofTeam(actor.teamId)).filter((r) => r.active);
    const verdict = chooseOwner({ direction: await this.rules.directionOf(lead.companyId), park: lead.wantedPark, source: lead.source }, rules, await this.candidates(rules), await this.stores.settings.get(HOLDING_CAP));
    if (!verdict.ok) throw LEADS.NOBODY_FREE({ reason: verdict.code });
    await this.rules.turn(verdict.ruleId, verdict.userId);
    return verdict.userId;
  }

  private async candidates(rules: StoredRule[]): Promise<Map<string, Candidate>> {
    const ids = [...new Set(rules.flatMap((r) => r.userIds))];
    const holding = await this.leads.holding(ids);
    const today = businessDate(this.stores.clock.now());
    return new Map((await this.directory.usersByIds(ids)).map((u) => [u.id, { userId: u.id, active: u.active, absent: u.absentUntil !== null && u.absentUntil >= today, holding: holding.get(u.id) ?? 0 }]));
  }
}
