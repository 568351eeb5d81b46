import { Audit, DUPLICATE_KEY, errnoOf, newId, PLATFORM, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { type NewTeam, TeamRepository } from './data/team.repository';
import type { Actor } from './domain/actor';
import type { TeamView } from './identity.views';
import type { Jurisdiction, TeamKind } from './words';

/** Administration of teams. */
@Injectable()
export class Teams {
  constructor(
    private readonly teams: TeamRepository,
    private readonly audit: Audit,
    private readonly tx: Tx,
  ) {}

  all(): Promise<TeamView[]> {
    return this.teams.all();
  }

  /** Enters a team; its code is unique. */
  async create(actor: Actor, input: Omit<NewTeam, 'id'>): Promise<TeamView> {
    const id = newId();
    try {
      await this.tx.run(async () => {
        await this.teams.insert({ id, ...input });
        await this.audit.record({ actorId: actor.userId, action: 'identity.team.created', subject: { kind: 'team', id } });
      });
    } catch (error) {
      if (errnoOf(error) !== DUPLICATE_KEY) throw error;
      throw PLATFORM.VALIDATION({}, [{ path: 'code', code: 'TAKEN', message: '这个团队代码已有。' }]);
    }
    return this.byId(id);
  }

  /** Changes a team under the version the caller saw. */
  async change(actor: Actor, id: string, patch: { name?: string; kind?: TeamKind; jurisdiction?: Jurisdiction }, version?: number): Promise<TeamView> {
    await this.tx.run(async () => {
      await this.byId(id);
      if (!(await this.teams.change(id, version, patch))) throw PLATFORM.STALE();
      await this.audit.record({ actorId: actor.userId, action: 'identity.team.changed', subject: { kind: 'team', id }, data: patch });
    });
    return this.byId(id);
  }

  private async byId(id: string): Promise<TeamView> {
    const team = await this.teams.findById(id);
    if (!team) throw PLATFORM.NOT_FOUND();
    return team;
  }
}

