import { Audit, businessDate, Clock, PLATFORM, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { UserRepository } from './data/user.repository';
import { Directory } from './directory';
import { type Actor, hasRole } from './domain/actor';
import { IDENTITY } from './identity.errors';
import type { AbsenceView } from './identity.views';

/** Who is away until when. Rules that hand out work pass over the absent; what a person holds stays theirs. */
@Injectable()
export class Absences {
  constructor(
    private readonly users: UserRepository,
    private readonly directory: Directory,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly tx: Tx,
  ) {}

  /** The people whose absence the actor may set: themselves, and for a team lead the team. */
  async list(actor: Actor): Promise<AbsenceView[]> {
    const people = hasRole(actor, 'team_lead') && actor.teamId ? await this.directory.membersOfTeam(actor.teamId) : await this.directory.usersByIds([actor.userId]);
    const today = businessDate(this.clock.now());
    return people.map((p) => ({ userId: p.id, name: p.name, absentUntil: p.absentUntil && p.absentUntil >= today ? p.absentUntil : null, own: p.id === actor.userId })).sort((a, b) => Number(b.own) - Number(a.own) || a.name.localeCompare(b.name, 'zh'));
  }

  /** Away up to and including a day, null = back. 404 for people outside the actor's reach, 400 for a day that has passed. */
  async set(actor: Actor, userId: string, until: string | null): Promise<AbsenceView[]> {
    if (!(await this.list(actor)).some((p) => p.userId === userId)) throw PLATFORM.NOT_FOUND();
    if (until && until < businessDate(this.clock.now())) throw IDENTITY.DAY_PAST({}, [{ path: 'until', code: 'PAST', message: '这一天已经过去。' }]);
    await this.tx.run(async () => {
      await this.users.change(userId, undefined, { absentUntil: until }, false);
      await this.audit.record({ actorId: actor.userId, action: 'identity.absence.set', subject: { kind: 'user', id: userId }, data: { until } });
    });
    return this.list(actor);
  }
}
