import { Config, Log } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { type Client, generators, Issuer } from 'openid-client';
import { IDENTITY } from './identity.errors';
import { type SignedIn, Sessions } from './sessions.service';

/** What must be remembered between leaving for the provider and coming back. */
export interface OidcTrip {
  state: string;
  nonce: string;
  verifier: string;
}

/** Login through an OIDC provider: authorization code with PKCE. Off unless OIDC_ISSUER is set. */
@Injectable()
export class OidcLogin {
  private client: Promise<Client> | undefined;

  constructor(
    private readonly config: Config,
    private readonly sessions: Sessions,
    private readonly log: Log,
  ) {}

  get enabled(): boolean {
    return this.config.oidc !== null;
  }

  /** Where to send the browser, and what to keep in a sealed cookie meanwhile. */
  async leave(callbackUrl: string): Promise<{ url: string; trip: OidcTrip }> {
    const client = await this.connect(callbackUrl);
    const trip = { state: generators.state(), nonce: generators.nonce(), verifier: generators.codeVerifier() };
    const url = client.authorizationUrl({
      scope: 'openid profile',
      redirect_uri: callbackUrl,
      state: trip.state,
      nonce: trip.nonce,
      code_challenge: generators.codeChallenge(trip.verifier),
      code_challenge_method: 'S256',
    });
    return { url, trip };
  }

  /** Signs in the person the provider sends back. */
  async arrive(callbackUrl: string, query: Record<string, string>, trip: OidcTrip): Promise<SignedIn> {
    const client = await this.connect(callbackUrl);
    let claims: { sub: string; preferred_username?: string };
    try {
      const tokens = await client.callback(callbackUrl, query, { state: trip.state, nonce: trip.nonce, code_verifier: trip.verifier });
      claims = tokens.claims();
    } catch (error) {
      this.log.warn('oidc callback refused', { reason: (error as Error).message });
      throw IDENTITY.OIDC_FAILED();
    }
    return this.sessions.signInWithOidc(claims.sub, claims.preferred_username ?? claims.sub);
  }

  private connect(callbackUrl: string): Promise<Client> {
    const { oidc } = this.config;
    if (!oidc) throw IDENTITY.OIDC_FAILED();
    this.client ??= Issuer.discover(oidc.issuer).then(
      (issuer) => new issuer.Client({ client_id: oidc.clientId, client_secret: oidc.clientSecret, redirect_uris: [callbackUrl], response_types: ['code'] }),
    );
    this.client.catch(() => {
      this.client = undefined; // the provider may be back next time
    });
    return this.client;
  }
}

