import { createHash, randomBytes } from 'node:crypto';

/** A refresh token is `<session id>.<secret>`; only the hash of the secret is stored. */
export interface RefreshToken {
  text: string;
  sessionId: string;
  hash: string;
}

/** Makes a new refresh token for a session. */
export function newRefreshToken(sessionId: string): RefreshToken {
  const secret = randomBytes(32).toString('base64url');
  return { text: `${sessionId}.${secret}`, sessionId, hash: hashOf(secret) };
}

/** Reads a refresh token as it came from a cookie; undefined when it does not even have the form of one. */
export function readRefreshToken(text: string): RefreshToken | undefined {
  const match = /^([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/.exec(text);
  return match ? { text, sessionId: match[1]!, hash: hashOf(match[2]!) } : undefined;
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
