import { IDENTITY, type OidcTrip } from '@crm/identity';
import { Config, Limits, PLATFORM, Secrets } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

export const COOKIE_PATH = '/api/v1/auth';
const PER_MINUTE = 120;

/** Cookies, addresses and limits around signing in. */
@Injectable()
export class SignInEdge {
  constructor(
    private readonly config: Config,
    private readonly secrets: Secrets,
    private readonly limits: Limits,
  ) {}

  /** At most 120 calls a minute from one address. */
  async limit(request: FastifyRequest): Promise<void> {
    const { count, retryAfterSeconds } = await this.limits.hit(`auth:${request.ip}`, 60);
    if (count > PER_MINUTE) throw PLATFORM.TOO_MANY({ retryAfterSeconds });
  }

  cookie(maxAge = 14 * 86_400) {
    return { path: COOKIE_PATH, httpOnly: true, sameSite: 'lax' as const, secure: this.config.secureCookies, maxAge };
  }

  callbackUrl(request: FastifyRequest): string {
    return `${this.config.publicUrl ?? `${request.protocol}://${request.host}`}/api/v1/auth/oidc/callback`;
  }

  seal(trip: OidcTrip): string {
    return this.secrets.encrypt(JSON.stringify(trip));
  }

  open(cookie: string | undefined): OidcTrip {
    try {
      return JSON.parse(this.secrets.decrypt(cookie ?? '')) as OidcTrip;
    } catch {
      throw IDENTITY.OIDC_FAILED();
    }
  }
}
