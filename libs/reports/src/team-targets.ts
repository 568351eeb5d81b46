import { type Actor, Directory, type TeamView } from '@crm/identity';
import { Audit, PLATFORM, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { TeamTargetRepository, type TeamTargetRow } from './data/team-target.repository';
import type { TeamMetric } from './words';

/** Targets of teams by year: who may be set one, and that it is on record who set it. */
@Injectable()
export class TeamTargetStore {
  constructor(
    private readonly rows: TeamTargetRepository,
    private readonly directory: Directory,
    private readonly audit: Audit,
    private readonly tx: Tx,
  ) {}

  teams(): Promise<TeamView[]> {
    return this.directory.teams();
  }

  ofYear(year: number): Promise<TeamTargetRow[]> {
    return this.rows.ofYear(year);
  }

  /** @throws PLATFORM.NOT_FOUND for a team that does not exist */
  async set(actor: Actor, { teamId, year, metric, target }: { teamId: string; year: number; metric: TeamMetric; target: number | null }): Promise<void> {
    if (!(await this.directory.teamById(teamId))) throw PLATFORM.NOT_FOUND();
    await this.tx.run(async () => {
      await this.rows.set(teamId, year, metric, target, actor.userId);
      await this.audit.record({ actorId: actor.userId, action: 'reports.teamTarget.set', subject: { kind: 'team', id: teamId }, data: { year, metric, target } });
    });
  }
}
