import { Where } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { TeamRepository } from './data/team.repository';
import { UserRepository } from './data/user.repository';
import type { TeamView, UserRef } from './identity.views';
import type { ParkCode, RoleCode } from './words';

/** Who is who, for the other libs: names, teams, leads, operators. */
@Injectable()
export class Directory {
  constructor(
    private readonly users: UserRepository,
    private readonly teamRows: TeamRepository,
  ) {}

  async userById(id: string): Promise<UserRef | undefined> {
    return (await this.usersByIds([id])).at(0);
  }

  usersByIds(ids: readonly string[]): Promise<UserRef[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.users.refs(new Where().andIn('u.id', ids));
  }

  /** Active users who hold a role. */
  withRole(role: RoleCode): Promise<UserRef[]> {
    return this.users.refs(new Where().and('u.active = 1').and('EXISTS (SELECT 1 FROM identity_user_role r WHERE r.user_id = u.id AND r.role = ?)', role));
  }

  /** Active users of the house, for pickers. */
  active(): Promise<UserRef[]> {
    return this.users.refs(new Where().and('u.active = 1'));
  }

  membersOfTeam(teamId: string): Promise<UserRef[]> {
    return this.users.refs(new Where().and('u.active = 1').and('u.team_id = ?', teamId));
  }

  async leadsOfTeam(teamId: string): Promise<string[]> {
    return (await this.membersOfTeam(teamId)).filter((user) => user.roles.includes('team_lead')).map((user) => user.id);
  }

  async operatorsOfPark(park: ParkCode): Promise<string[]> {
    return (await this.withRole('operator')).filter((user) => user.parks.includes(park)).map((user) => user.id);
  }

  teams(): Promise<TeamView[]> {
    return this.teamRows.all();
  }

  teamById(id: string): Promise<TeamView | undefined> {
    return this.teamRows.findById(id);
  }
}
