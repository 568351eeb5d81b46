import { Secrets } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { jwtVerify, SignJWT } from 'jose';

const MINUTES = 10;

/** What an access token says. */
export interface AccessClaims {
  sessionId: string;
  tokenVersion: number;
}

/** Access tokens: HS256, ten minutes. They name a session; whether it still holds is asked of the database on each request. */
@Injectable()
export class AccessTokens {
  constructor(private readonly secrets: Secrets) {}

  issue({ sessionId, tokenVersion }: AccessClaims): Promise<string> {
    return new SignJWT({ tv: tokenVersion })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setSubject(sessionId)
      .setIssuedAt()
      .setExpirationTime(`${MINUTES}m`)
      .sign(this.secrets.jwt);
  }

  /** The claims, or undefined when the token is expired, changed, or signed in another way. */
  async read(token: string): Promise<AccessClaims | undefined> {
    try {
      const { payload } = await jwtVerify(token, this.secrets.jwt, { algorithms: ['HS256'] });
      if (typeof payload.sub !== 'string' || typeof payload.tv !== 'number') return undefined;
      return { sessionId: payload.sub, tokenVersion: payload.tv };
    } catch {
      return undefined;
    }
  }
}
