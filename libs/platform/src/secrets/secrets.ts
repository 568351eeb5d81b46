import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomFillSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config';

const VERSION = 'k1';

/** Keys derived from SECRET_KEY by HKDF, one for each use, so that no use weakens another. */
@Injectable()
export class Secrets {
  private readonly data: Buffer;
  private readonly index: Buffer;
  private readonly audit: Buffer;
  readonly jwt: Buffer;
  readonly cookie: Buffer;
  /** First bytes of a hash of the key: a backup can say which key it needs without telling it. */
  readonly fingerprint: string;

  constructor(config: Config) {
    const derive = (use: string) => Buffer.from(hkdfSync('sha256', config.secretKey, Buffer.alloc(0), `zhaoshang-crm/${use}`, 32));
    this.data = derive('data');
    this.index = derive('blind-index');
    this.audit = derive('audit');
    this.jwt = derive('jwt');
    this.cookie = derive('cookie');
    this.fingerprint = createHash('sha256').update(derive('fingerprint')).digest('hex').slice(0, 16);
  }

  /** AES-256-GCM; the text carries the id of its key. */
  encrypt(text: string): string {
    const nonce = newNonce();
    const cipher = createCipheriv('aes-256-gcm', this.data, nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return `${VERSION}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`;
  }

  /** The plain text; throws when it was changed or belongs to another key. */
  decrypt(sealed: string): string {
    const [version, body] = sealed.split('.');
    if (version !== VERSION || !body) throw new Error('sealed with an unknown key');
    const bytes = Buffer.from(body, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.data, bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  }

  /** A keyed hash by which an encrypted value can be looked up when it is known exactly. */
  blindIndex(text: string): string {
    return createHmac('sha256', this.index).update(text).digest('hex');
  }

  /** Seal of one audit entry over its text and the seal before it. */
  auditSeal(previous: string, text: string): string {
    return createHmac('sha256', this.audit).update(previous).update('\n').update(text).digest('hex');
  }
}

const NONCE = 12;
const nonces = Buffer.alloc(NONCE * 512);
let spent = nonces.length;

/** Twelve fresh random bytes, fetched from the system 512 at a time: a call each costs more than the encryption. Copied, so that a refill cannot reach one in use. */
function newNonce(): Buffer {
  if (spent === nonces.length) {
    randomFillSync(nonces);
    spent = 0;
  }
  const nonce = Buffer.from(nonces.subarray(spent, spent + NONCE));
  spent += NONCE;
  return nonce;
}
