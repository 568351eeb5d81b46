import { newId, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { TeamRepository } from './data/team.repository';
import { UserRepository } from './data/user.repository';
import { hashPassword, passwordFits } from './passwords';
import type { Jurisdiction, ParkCode, RoleCode, TeamKind } from './words';

interface DemoTeam {
  code: string;
  name: string;
  kind: TeamKind;
  jurisdiction: Jurisdiction;
}

interface DemoUser {
  username: string;
  name: string;
  roles: RoleCode[];
  team?: string;
  parks?: ParkCode[];
}

const TEAMS: DemoTeam[] = [
  { code: 'zhaoshang-1', name: '招商一组', kind: 'recruiting', jurisdiction: 'tongzhou' },
  { code: 'chuangxin-2', name: '创新二组', kind: 'recruiting', jurisdiction: 'bda' },
  { code: 'changping-3', name: '生命园招商组', kind: 'recruiting', jurisdiction: 'changping' },
];

/** Demo users are posts, not people. */
const USERS: DemoUser[] = [
  { username: 'admin', name: '系统管理员', roles: ['admin'] },
  { username: 'admin2', name: '系统管理员（复核）', roles: ['admin'] },
  { username: 'auditor', name: '审计员', roles: ['auditor'] },
  { username: 'manager', name: '招商分管', roles: ['manager'] },
  { username: 'lead1', name: '一组组长', roles: ['team_lead'], team: 'zhaoshang-1' },
  { username: 'recruiter1', name: '一组专员', roles: ['recruiter'], team: 'zhaoshang-1' },
  { username: 'recruiter2', name: '二组专员', roles: ['recruiter'], team: 'chuangxin-2' },
  { username: 'operator_huoxian', name: '漷县运营', roles: ['operator'], parks: ['huoxian'] },
  { username: 'operator_lifepark', name: '生命园运营', roles: ['operator'], parks: ['life_science_park'] },
  { username: 'operator_biopark', name: 'BioPark 运营', roles: ['operator'], parks: ['biopark'] },
];

/** Teams and users of a first start. */
@Injectable()
export class DemoUsers {
  constructor(
    private readonly users: UserRepository,
    private readonly teams: TeamRepository,
    private readonly tx: Tx,
  ) {}

  /** Names of the demo users, for the start's last lines. */
  readonly usernames = USERS.map((user) => user.username);

  /**
   * Enters what is missing and gives every demo user this password; without demo only `admin`. Running it again changes nothing else.
   * `onlyNew`: users that are there keep the password they have (a generated first password must not undo a change).
   */
  async seed(password: string, { demo, onlyNew = false }: { demo: boolean; onlyNew?: boolean }): Promise<void> {
    const hash = await hashPassword(password);
    await this.tx.run(async () => {
      const teamIds = new Map((await this.teams.all()).map((team) => [team.code, team.id]));
      for (const team of demo ? TEAMS : []) {
        if (teamIds.has(team.code)) continue;
        const id = newId();
        await this.teams.insert({ id, ...team });
        teamIds.set(team.code, id);
      }
      for (const user of demo ? USERS : USERS.slice(0, 1)) await this.enter(user, password, hash, teamIds, onlyNew);
    });
  }

  private async enter(user: DemoUser, password: string, hash: string, teamIds: Map<string, string>, onlyNew: boolean): Promise<void> {
    const known = await this.users.credentials(user.username);
    if (known) {
      if (!onlyNew && !(await passwordFits(password, known.passwordHash))) await this.users.setPassword(known.id, hash, false);
      return;
    }
    const id = newId();
    const teamId = user.team ? (teamIds.get(user.team) ?? null) : null;
    await this.users.insert({ id, username: user.username, name: user.name, passwordHash: hash, teamId, mustChangePassword: false });
    await this.users.setRoles(id, user.roles);
    await this.users.setParks(id, user.parks ?? []);
  }
}
