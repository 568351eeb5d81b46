import type { Actor } from '@crm/identity';
import { Holders, type HolderSource, type HolderStanding } from '@crm/space';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HolderQueries } from './data/holder.queries';

/** Tells space who may hold rooms for a project and under which name it stands on the plan. */
@Injectable()
export class ProjectHolders implements HolderSource, OnModuleInit {
  constructor(
    private readonly holders: Holders,
    private readonly queries: HolderQueries,
  ) {}

  onModuleInit(): void {
    this.holders.register('project', this);
  }
  standings(actor: Actor, ids: string[]): Promise<Map<string, HolderStanding>> {
    return this.queries.standings(actor, ids);
  }
}
