import { hash, verify } from '@node-rs/argon2';

const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }; // OWASP's first choice for argon2id

/** Hash of a password (argon2id). */
export function hashPassword(password: string): Promise<string> {
  return hash(password, PARAMETERS);
}

let decoy: Promise<string> | undefined;

/** Whether the password fits the hash. Without a hash it takes the same time and says no, so that names cannot be told apart. */
export async function passwordFits(password: string, stored: string | null): Promise<boolean> {
  decoy ??= hashPassword('no such password');
  const fits = await verify(stored ?? (await decoy), password);
  return fits && stored !== null;
}
