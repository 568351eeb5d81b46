import { CompanyAccess } from '@crm/companies';
import { type Actor, hasRole, readsAll } from '@crm/identity';
import { Audit, Clock, PLATFORM, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { TargetQueries } from './data/target.queries';
import type { ChainMapView, TargetListDetailView, TargetListsView } from './pipeline.views';

/** Lists of companies to win; a list belongs to its maker's team. */
@Injectable()
export class TargetsService {
  constructor(
    private readonly tx: Tx,
    private readonly queries: TargetQueries,
    private readonly access: CompanyAccess,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async lists(actor: Actor): Promise<TargetListsView> {
    const [where, params] = this.mine(actor);
    return { items: await this.queries.lists(where, params) };
  }
  async byId(actor: Actor, id: string): Promise<TargetListDetailView> {
    const [where, params] = this.mine(actor),
      [list] = await this.queries.lists(`l.id = ? AND ${where}`, [id, ...params]);
    if (!list) throw PLATFORM.NOT_FOUND();
    return { ...list, items: await this.queries.items(id) };
  }
  async create(
    actor: Actor,
    input: { name: string; purpose?: string | null; dueOn?: string | null; companyIds?: string[] },
  ): Promise<TargetListDetailView> {
    for (const id of input.companyIds ?? []) await this.access.assertCanSee(actor, id);
    const id = await this.tx.run(async () => {
      const made = await this.queries.addList({
        name: input.name,
        purpose: input.purpose ?? null,
        ownerId: actor.userId,
        teamId: actor.teamId,
        dueOn: input.dueOn ?? null,
      });
      await this.queries.addCompanies(made, input.companyIds ?? [], actor.userId);
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.targetList.created',
        subject: { kind: 'targetList', id: made },
      });
      return made;
    });
    return this.byId(actor, id);
  }
  async patch(
    actor: Actor,
    id: string,
    input: { name?: string; purpose?: string | null; dueOn?: string | null; closed?: boolean },
  ): Promise<TargetListDetailView> {
    await this.byId(actor, id);
    await this.tx.run(async () => {
      await this.queries.patchList(id, {
        name: input.name,
        purpose: input.purpose,
        dueOn: input.dueOn,
        closedAt: input.closed === undefined ? undefined : input.closed ? this.clock.now() : null,
      });
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.targetList.changed',
        subject: { kind: 'targetList', id },
      });
    });
    return this.byId(actor, id);
  }
  async add(actor: Actor, id: string, companyIds: string[]): Promise<TargetListDetailView> {
    await this.byId(actor, id);
    for (const company of companyIds) await this.access.assertCanSee(actor, company);
    await this.tx.run(() => this.queries.addCompanies(id, companyIds, actor.userId));
    return this.byId(actor, id);
  }
  async remove(actor: Actor, id: string, companyId: string): Promise<TargetListDetailView> {
    await this.byId(actor, id);
    await this.tx.run(() => this.queries.removeCompany(id, companyId));
    return this.byId(actor, id);
  }
  chain(actor: Actor): Promise<ChainMapView> {
    return this.queries.chain(actor);
  }

  private mine(actor: Actor): [string, unknown[]] {
    if (readsAll(actor)) return ['1 = 1', []];
    if (!hasRole(actor, 'recruiter', 'team_lead')) return ['1 = 0', []];
    return ['(l.owner_id = ? OR (l.team_id IS NOT NULL AND l.team_id = ?))', [actor.userId, actor.teamId ?? '']];
  }
}
