import { Audit, Limits, newId, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { SessionRepository } from './data/session.repository';
import { type Credentials, UserRepository } from './data/user.repository';
import type { Actor } from './domain/actor';
import { passwordFaults } from './domain/password';
import { newRefreshToken, readRefreshToken } from './domain/token';
import { IDENTITY } from './identity.errors';
import { hashPassword, passwordFits } from './passwords';
import { AccessTokens } from './tokens';

const SESSION_DAYS = 14;
const GRACE_SECONDS = 10;
const LOCK_AFTER = 10;
const LOCK_SECONDS = 60;

export interface SignedIn {
  userId: string;
  accessToken: string;
  refreshToken: string;
  mustChangePassword: boolean;
}

/** Signing in, renewing, signing out, and the password of the one who is signed in. */
@Injectable()
export class Sessions {
  constructor(
    private readonly users: UserRepository,
    private readonly sessions: SessionRepository,
    private readonly tokens: AccessTokens,
    private readonly limits: Limits,
    private readonly tx: Tx,
  ) {}

  /** Signs in with a password. Ten failures for a name from one address lock that pair for a minute (429 with the seconds to wait). */
  async signIn(username: string, password: string, address: string): Promise<SignedIn> {
    const key = `login:${username}:${address}`;
    const before = await this.limits.look(key);
    if (before.count >= LOCK_AFTER) throw IDENTITY.LOCKED({ retryAfterSeconds: before.retryAfterSeconds });
    const found = await this.users.credentials(username);
    if (!(await passwordFits(password, found?.passwordHash ?? null)) || !found?.active) {
      await this.limits.hit(key, LOCK_SECONDS);
      throw IDENTITY.WRONG_CREDENTIALS();
    }
    await this.limits.clear(key);
    return this.open(found);
  }

  /** Signs in a person whom an OIDC provider vouches for; only people an administrator has entered may come in. */
  async signInWithOidc(subject: string, username: string): Promise<SignedIn> {
    const known = (await this.users.credentialsByOidc(subject)) ?? (await this.users.credentials(username));
    if (!known?.active) throw IDENTITY.OIDC_FAILED();
    await this.users.change(known.id, undefined, { oidcSubject: subject }, false);
    return this.open({ ...known, mustChangePassword: false });
  }

  /** New tokens for a refresh token. A token used twice means that two people hold it: all sessions of the user end. */
  async refresh(text: string): Promise<SignedIn> {
    const token = readRefreshToken(text);
    if (!token) throw IDENTITY.NOT_SIGNED_IN();
    const outcome = await this.tx.run(async () => {
      const session = await this.sessions.lock(token.sessionId);
      if (!session?.isLive) return 'ended' as const;
      if (session.refreshHash !== token.hash && !(session.previousHash === token.hash && session.previousIsFresh)) {
        await this.sessions.revokeAll(session.userId);
        return 'reused' as const;
      }
      const next = newRefreshToken(session.id);
      await this.sessions.rotate(session.id, next.hash, session.refreshHash, GRACE_SECONDS);
      return { userId: session.userId, next };
    });
    if (outcome === 'ended') throw IDENTITY.NOT_SIGNED_IN();
    if (outcome === 'reused') throw IDENTITY.REFRESH_REUSED();
    const user = await this.users.credentialsById(outcome.userId);
    if (!user?.active) throw IDENTITY.NOT_SIGNED_IN();
    const accessToken = await this.tokens.issue({ sessionId: token.sessionId, tokenVersion: user.tokenVersion });
    return { userId: user.id, accessToken, refreshToken: outcome.next.text, mustChangePassword: user.mustChangePassword };
  }

  /** Ends the session of a refresh token; unknown tokens are ignored. */
  async signOut(text: string | undefined): Promise<void> {
    const token = text ? readRefreshToken(text) : undefined;
    if (token) await this.sessions.revoke(token.sessionId);
  }

  /** Who is behind an access token, or undefined. */
  async actorOf(accessToken: string): Promise<(Actor & { mustChangePassword: boolean }) | undefined> {
    const claims = await this.tokens.read(accessToken);
    return claims && this.users.actorOf(claims.sessionId, claims.tokenVersion);
  }

  /** Forgets sessions that ended long ago. */
  sweep(): Promise<void> {
    return this.sessions.sweep();
  }

  private async open(user: Credentials): Promise<SignedIn> {
    const token = newRefreshToken(newId());
    await this.sessions.insert(token.sessionId, user.id, token.hash, SESSION_DAYS);
    await this.users.noteLogin(user.id);
    const accessToken = await this.tokens.issue({ sessionId: token.sessionId, tokenVersion: user.tokenVersion });
    return { userId: user.id, accessToken, refreshToken: token.text, mustChangePassword: user.mustChangePassword };
  }
}

/** The password of the one who is signed in. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly users: UserRepository,
    private readonly sessions: SessionRepository,
    private readonly audit: Audit,
    private readonly tx: Tx,
  ) {}

  /** Changes it after checking the old one; all sessions end, so the caller signs in anew. */
  async change(actor: Actor, oldPassword: string, password: string): Promise<void> {
    const user = await this.users.credentialsById(actor.userId);
    if (!user || !(await passwordFits(oldPassword, user.passwordHash))) {
      throw IDENTITY.WEAK_PASSWORD({}, [{ path: 'oldPassword', code: 'WRONG', message: '原密码不对。' }]);
    }
    const faults = passwordFaults(password, actor.username);
    if (faults.length > 0) throw IDENTITY.WEAK_PASSWORD({}, faults);
    const hash = await hashPassword(password);
    await this.tx.run(async () => {
      await this.users.setPassword(actor.userId, hash, false);
      await this.sessions.revokeAll(actor.userId);
      await this.audit.record({ actorId: actor.userId, action: 'identity.password.changed', subject: { kind: 'user', id: actor.userId } });
    });
  }
}
