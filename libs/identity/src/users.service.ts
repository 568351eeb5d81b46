import { randomBytes } from 'node:crypto';
import { Audit, DUPLICATE_KEY, errnoOf, newId, type Page, PLATFORM, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { SessionRepository } from './data/session.repository';
import { TeamRepository } from './data/team.repository';
import { type UserFilter, UserRepository } from './data/user.repository';
import type { Actor } from './domain/actor';
import { passwordFaults } from './domain/password';
import { IDENTITY } from './identity.errors';
import type { IssuedPasswordView, UserView } from './identity.views';
import { hashPassword } from './passwords';
import type { ParkCode, RoleCode } from './words';

export interface NewUser {
  username: string;
  name: string;
  password?: string;
  roles: RoleCode[];
  teamId?: string | null;
  parks?: ParkCode[];
}

export interface UserPatch {
  name?: string;
  roles?: RoleCode[];
  teamId?: string | null;
  parks?: ParkCode[];
  active?: boolean;
  absentUntil?: string | null;
}

/** Administration of users. A change of roles or of being active works on the person's next request. */
@Injectable()
export class Users {
  constructor(
    private readonly users: UserRepository,
    private readonly teams: TeamRepository,
    private readonly sessions: SessionRepository,
    private readonly audit: Audit,
    private readonly tx: Tx,
  ) {}

  list(filter: UserFilter): Promise<Page<UserView>> {
    return this.users.list(filter);
  }

  /** The user; PLATFORM.NOT_FOUND when there is none. */
  async byId(id: string): Promise<UserView> {
    const user = await this.users.view(id);
    if (!user) throw PLATFORM.NOT_FOUND();
    return user;
  }

  /** Enters a user; without a password one is made up and given back once. Either way it must be changed at the first login. */
  async create(actor: Actor, input: NewUser): Promise<{ user: UserView; password: string | null }> {
    const password = input.password ?? randomBytes(12).toString('base64url');
    const faults = input.password === undefined ? [] : passwordFaults(input.password, input.username);
    if (faults.length > 0) throw IDENTITY.WEAK_PASSWORD({}, faults);
    await this.checkTeam(input.teamId);
    const passwordHash = await hashPassword(password);
    const id = newId();
    await this.tx.run(async () => {
      await this.insert({ id, username: input.username, name: input.name, passwordHash, teamId: input.teamId ?? null, mustChangePassword: true });
      await this.users.setRoles(id, input.roles);
      await this.users.setParks(id, input.parks ?? []);
      await this.record(actor, 'identity.user.created', id, { roles: input.roles, parks: input.parks ?? [] });
    });
    return { user: await this.byId(id), password: input.password === undefined ? password : null };
  }

  /** Changes a user under the version the caller saw. The last active administrator cannot be disabled or lose the role. */
  async change(actor: Actor, id: string, patch: UserPatch, version?: number): Promise<UserView> {
    await this.checkTeam(patch.teamId);
    await this.tx.run(async () => {
      const admins = await this.users.countActive('admin');
      const before = await this.byId(id);
      const losesAdmin = before.active && before.roles.includes('admin') && (patch.active === false || (patch.roles !== undefined && !patch.roles.includes('admin')));
      if (losesAdmin && admins <= 1) throw IDENTITY.LAST_ADMIN();
      const endsSessions = patch.active === false;
      if (!(await this.users.change(id, version, patch, endsSessions))) throw PLATFORM.STALE();
      if (patch.roles) await this.users.setRoles(id, patch.roles);
      if (patch.parks) await this.users.setParks(id, patch.parks);
      if (endsSessions) await this.sessions.revokeAll(id);
      await this.record(actor, 'identity.user.changed', id, { fields: Object.keys(patch), roles: patch.roles, active: patch.active });
    });
    return this.byId(id);
  }

  /** Gives a user a new password that must be changed at the next login; it is told once and ends all sessions. */
  async issuePassword(actor: Actor, id: string): Promise<IssuedPasswordView> {
    await this.byId(id);
    const password = randomBytes(12).toString('base64url');
    const hash = await hashPassword(password);
    await this.tx.run(async () => {
      await this.users.setPassword(id, hash, true);
      await this.sessions.revokeAll(id);
      await this.record(actor, 'identity.password.issued', id);
    });
    return { userId: id, password };
  }

  private async insert(user: Parameters<UserRepository['insert']>[0]): Promise<void> {
    try {
      await this.users.insert(user);
    } catch (error) {
      if (errnoOf(error) !== DUPLICATE_KEY) throw error;
      throw IDENTITY.USERNAME_TAKEN({}, [{ path: 'username', code: 'TAKEN', message: '这个用户名已有人使用。' }]);
    }
  }

  private async checkTeam(teamId: string | null | undefined): Promise<void> {
    if (teamId && !(await this.teams.findById(teamId))) throw IDENTITY.UNKNOWN_TEAM({}, [{ path: 'teamId', code: 'UNKNOWN', message: '没有这个团队。' }]);
  }

  private record(actor: Actor, action: string, id: string, data?: object): Promise<void> {
    return this.audit.record({ actorId: actor.userId, action, subject: { kind: 'user', id }, data });
  }
}

