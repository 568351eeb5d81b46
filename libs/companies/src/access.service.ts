import type { Actor } from '@crm/identity';
import { Directory } from '@crm/identity';
import { Clock, isId } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { COMPANIES } from './companies.errors';
import type { Grant } from './companies.types';
import { AccessRepository } from './data/access.repository';
import { readerOf, type Scope, scopeSql } from './data/scope';

type Row = Grant & { companyId: string };

/** Row rights over companies, in one place. Every company-scoped list of the house asks `scope`. */
@Injectable()
export class CompanyAccess {
  constructor(
    private readonly repository: AccessRepository,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** Adds one row (same row twice is one row). In the caller's transaction. */
  async grant(row: Row): Promise<void> {
    await this.grantMany([row]);
  }
  async grantMany(rows: Row[]): Promise<void> {
    await this.repository.add(rows, this.clock.now());
  }
  /** Takes back the row of that reason; rows of other reasons stay. */
  async revoke(row: Row): Promise<void> {
    await this.repository.remove(row);
  }
  /** Whose recruiters and leads see the companies of a pool. Replaces the former audience. */
  async setPoolAudience(poolId: string, teamIds: string[] | 'all'): Promise<void> {
    await this.repository.setMembers('pool', poolId, teamIds === 'all' ? ['*'] : teamIds);
  }
  /** Rows of one company, for hand-over and the page. */
  async of(companyId: string): Promise<Grant[]> {
    return this.repository.of(companyId);
  }

  /** Condition that a company (by the SQL expression of its id, for example `c.id`) is within the actor's sight. */
  scope(actor: Actor, companyId: string): Scope {
    return scopeSql(readerOf(actor), companyId);
  }

  /** 404 when there is none, 403 COMPANIES.NOT_YOURS with the team's name when it is another's. Returns the living id. */
  async assertCanSee(actor: Actor, companyId: string): Promise<string> {
    const found = isId(companyId) ? await this.repository.visible(companyId, (id) => this.scope(actor, id)) : undefined;
    if (!found) throw COMPANIES.NOT_FOUND();
    if (!found.visible) throw COMPANIES.NOT_YOURS({ ownerTeam: await this.teamName(found.ownerTeamId) });
    return found.id;
  }
  /** As assertCanSee, and the actor's post may write company records. */
  async assertCanWrite(actor: Actor, companyId: string): Promise<string> {
    const id = await this.assertCanSee(actor, companyId);
    if (!mayWrite(actor)) throw COMPANIES.READ_ONLY();
    return id;
  }
  async teamName(teamId: string | null): Promise<string | null> {
    return teamId ? ((await this.directory.teamById(teamId))?.name ?? null) : null;
  }
}

/** Posts that write company records; the row right is checked apart. */
export const mayWrite = (actor: Actor): boolean => actor.roles.some((r) => r === 'recruiter' || r === 'team_lead');
