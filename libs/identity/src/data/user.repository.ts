import { Db, listPage, type Page, type PageQuery, pageOf, Where } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../domain/actor';
import type { UserRef, UserView } from '../identity.views';
import type { Jurisdiction, ParkCode, RoleCode } from '../words';

export interface UserFilter extends PageQuery {
  q?: string;
  role?: RoleCode;
  teamId?: string;
  active?: boolean;
}

export interface Credentials {
  id: string;
  username: string;
  passwordHash: string | null;
  active: boolean;
  mustChangePassword: boolean;
  tokenVersion: number;
}

/** Roles and parks as comma lists: one row a user, one read a request. */
const SETS = `(SELECT GROUP_CONCAT(r.role ORDER BY r.role) FROM identity_user_role r WHERE r.user_id = u.id) AS roles,
  (SELECT GROUP_CONCAT(p.park ORDER BY p.park) FROM identity_user_park p WHERE p.user_id = u.id) AS parks`;

type Listed = { roles: string | null; parks: string | null; active: number };

/** Users with their roles and parks. */
@Injectable()
export class UserRepository {
  constructor(private readonly db: Db) {}

  /** The actor behind a session that is still good, or undefined. One statement: it runs on every request. */
  async actorOf(sessionId: string, tokenVersion: number): Promise<(Actor & { mustChangePassword: boolean }) | undefined> {
    const row = await this.db.row<Listed & { userId: string; username: string; name: string; teamId: string | null; teamName: string | null; jurisdiction: Jurisdiction | null; mustChangePassword: number }>(
      `SELECT u.id AS userId, u.username, u.name, u.team_id AS teamId, t.name AS teamName, t.jurisdiction, u.active, u.must_change_password AS mustChangePassword, ${SETS}
       FROM identity_session s JOIN identity_user u ON u.id = s.user_id LEFT JOIN identity_team t ON t.id = u.team_id
       WHERE s.id = ? AND s.revoked_at IS NULL AND u.active = 1 AND u.token_version = ?`,
      [sessionId, tokenVersion],
    );
    if (!row) return undefined;
    const { active: _active, ...rest } = row;
    return { ...rest, roles: split<RoleCode>(row.roles), parks: split<ParkCode>(row.parks), mustChangePassword: row.mustChangePassword === 1 };
  }

  credentials(username: string): Promise<Credentials | undefined> {
    return this.oneCredentials('u.username = ?', username);
  }

  credentialsById(id: string): Promise<Credentials | undefined> {
    return this.oneCredentials('u.id = ?', id);
  }

  credentialsByOidc(subject: string): Promise<Credentials | undefined> {
    return this.oneCredentials('u.oidc_subject = ?', subject);
  }

  async view(id: string): Promise<UserView | undefined> {
    return (await this.views(new Where().and('u.id = ?', id))).at(0);
  }

  list(filter: UserFilter): Promise<Page<UserView>> {
    const where = new Where();
    if (filter.q) where.and('u.username LIKE ? OR u.name LIKE ?', `${escapeLike(filter.q)}%`, `%${escapeLike(filter.q)}%`);
    if (filter.role) where.and('EXISTS (SELECT 1 FROM identity_user_role r WHERE r.user_id = u.id AND r.role = ?)', filter.role);
    if (filter.teamId) where.and('u.team_id = ?', filter.teamId);
    if (filter.active !== undefined) where.and('u.active = ?', filter.active ? 1 : 0);
    return listPage<UserView, ViewRow>(this.db, {
      select: VIEW,
      from: FROM,
      where,
      sorts: { createdAt: 'u.created_at', username: 'u.username', name: 'u.name' },
      defaultSort: 'createdAt',
      id: 'u.id',
      ...pageOf(filter),
      map: toView,
    });
  }

  async refs(where: Where): Promise<UserRef[]> {
    const rows = await this.db.rows<Listed & Omit<UserRef, 'roles' | 'parks' | 'active'>>(
      `SELECT u.id, u.username, u.name, u.team_id AS teamId, t.name AS teamName, u.active, u.absent_until AS absentUntil, ${SETS} FROM ${FROM} WHERE ${where.sql} ORDER BY u.username`,
      where.params,
    );
    return rows.map((row) => ({ ...row, active: row.active === 1, roles: split<RoleCode>(row.roles), parks: split<ParkCode>(row.parks) }));
  }

  insert(user: { id: string; username: string; name: string; passwordHash: string | null; teamId: string | null; mustChangePassword: boolean }): Promise<void> {
    return this.db.insert('identity_user', {
      id: user.id,
      username: user.username,
      name: user.name,
      password_hash: user.passwordHash,
      team_id: user.teamId,
      must_change_password: user.mustChangePassword ? 1 : 0,
    });
  }

  /** Changes columns under the given version; false when the record was changed meanwhile. */
  async change(id: string, version: number | undefined, patch: { name?: string; teamId?: string | null; active?: boolean; absentUntil?: string | null; oidcSubject?: string | null }, endSessions: boolean): Promise<boolean> {
    const sets = ['version = version + 1', 'updated_at = NOW(3)', ...(endSessions ? ['token_version = token_version + 1'] : [])];
    const params: unknown[] = [];
    const set = (column: string, value: unknown) => {
      sets.push(`${column} = ?`);
      params.push(value);
    };
    if (patch.name !== undefined) set('name', patch.name);
    if (patch.teamId !== undefined) set('team_id', patch.teamId);
    if (patch.active !== undefined) set('active', patch.active ? 1 : 0);
    if (patch.absentUntil !== undefined) set('absent_until', patch.absentUntil);
    if (patch.oidcSubject !== undefined) set('oidc_subject', patch.oidcSubject);
    const { affectedRows } = await this.db.exec(`UPDATE identity_user SET ${sets.join(', ')} WHERE id = ?${version === undefined ? '' : ' AND version = ?'}`, [...params, id, ...(version === undefined ? [] : [version])]);
    return affectedRows > 0;
  }

  async setPassword(id: string, hash: string, mustChange: boolean): Promise<void> {
    await this.db.exec('UPDATE identity_user SET password_hash = ?, must_change_password = ?, token_version = token_version + 1, version = version + 1 WHERE id = ?', [hash, mustChange ? 1 : 0, id]);
  }

  async setRoles(id: string, roles: RoleCode[]): Promise<void> {
    await this.db.remove('identity_user_role', { user_id: id });
    await this.db.insert('identity_user_role', roles.map((role) => ({ user_id: id, role })));
  }

  async setParks(id: string, parks: ParkCode[]): Promise<void> {
    await this.db.remove('identity_user_park', { user_id: id });
    await this.db.insert('identity_user_park', parks.map((park) => ({ user_id: id, park })));
  }

  async noteLogin(id: string): Promise<void> {
    await this.db.exec('UPDATE identity_user SET last_login_at = NOW(3) WHERE id = ?', [id]);
  }

  /** How many active users hold a role; locks them, so that two administrators cannot disable each other at once. */
  async countActive(role: RoleCode): Promise<number> {
    const rows = await this.db.rows('SELECT u.id FROM identity_user u JOIN identity_user_role r ON r.user_id = u.id WHERE r.role = ? AND u.active = 1 FOR UPDATE', [role]);
    return rows.length;
  }

  private async views(where: Where): Promise<UserView[]> {
    return (await this.db.rows<ViewRow>(`SELECT ${VIEW} FROM ${FROM} WHERE ${where.sql}`, where.params)).map(toView);
  }

  private async oneCredentials(condition: string, value: string): Promise<Credentials | undefined> {
    const row = await this.db.row<Omit<Credentials, 'active' | 'mustChangePassword'> & { active: number; mustChangePassword: number }>(
      `SELECT u.id, u.username, u.password_hash AS passwordHash, u.active, u.must_change_password AS mustChangePassword, u.token_version AS tokenVersion FROM identity_user u WHERE ${condition}`,
      [value],
    );
    return row && { ...row, active: row.active === 1, mustChangePassword: row.mustChangePassword === 1 };
  }
}

type ViewRow = Listed & Omit<UserView, 'roles' | 'parks' | 'active' | 'mustChangePassword'> & { mustChangePassword: number };

const FROM = 'identity_user u LEFT JOIN identity_team t ON t.id = u.team_id';
const VIEW = `u.id, u.username, u.name, u.team_id AS teamId, t.name AS teamName, u.active, u.must_change_password AS mustChangePassword,
  u.absent_until AS absentUntil, u.last_login_at AS lastLoginAt, u.created_at AS createdAt, u.version, ${SETS}`;

function toView(row: ViewRow): UserView {
  return { ...row, active: row.active === 1, mustChangePassword: row.mustChangePassword === 1, roles: split<RoleCode>(row.roles), parks: split<ParkCode>(row.parks) };
}

function split<T extends string>(list: string | null): T[] {
  return list ? (list.split(',') as T[]) : [];
}

function escapeLike(text: string): string {
  return text.replace(/[%_\\]/g, '\\$&');
}
