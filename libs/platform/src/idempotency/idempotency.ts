import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DUPLICATE_KEY, Db, errnoOf } from '../db/db';
import { Tx } from '../db/tx';
import { PLATFORM } from '../errors/app-error';
import { Secrets } from '../secrets/secrets';

export interface KeyedRequest {
  userId: string;
  key: string;
  /** Method and path. */
  route: string;
  body: unknown;
}

export interface KeptAnswer {
  status: number;
  body: unknown;
}

/** Makes a POST with an Idempotency-Key happen once: the key, the effect and the answer are one transaction. */
@Injectable()
export class Idempotency {
  constructor(
    private readonly db: Db,
    private readonly tx: Tx,
    private readonly secrets: Secrets,
  ) {}

  /** The kept answer of an equal earlier request, or the answer of `work`. The same key with other content is refused. */
  async once(request: KeyedRequest, work: () => Promise<KeptAnswer>): Promise<KeptAnswer> {
    const bodyHash = createHash('sha256').update(JSON.stringify(request.body ?? null)).digest('hex');
    return this.tx.run(async () => {
      try {
        await this.db.insert('platform_idempotency', { user_id: request.userId, idem_key: request.key, route: request.route, body_hash: bodyHash });
      } catch (error) {
        if (errnoOf(error) !== DUPLICATE_KEY) throw error;
        return this.kept(request, bodyHash);
      }
      const answer = await work();
      await this.db.update(
        'platform_idempotency',
        // sealed: an answer may hold what the database otherwise keeps sealed, such as a revealed number
        { status: answer.status, answer: this.secrets.encrypt(JSON.stringify(answer.body ?? null)) },
        { user_id: request.userId, idem_key: request.key },
      );
      return answer;
    });
  }

  /** Forgets keys older than two days. */
  async sweep(): Promise<void> {
    await this.db.exec('DELETE FROM platform_idempotency WHERE created_at < NOW(3) - INTERVAL 2 DAY LIMIT 5000');
  }

  private async kept(request: KeyedRequest, bodyHash: string): Promise<KeptAnswer> {
    const row = await this.db.row<{ route: string; bodyHash: string; status: number; answer: string }>(
      'SELECT route, body_hash AS bodyHash, status, answer FROM platform_idempotency WHERE user_id = ? AND idem_key = ? FOR UPDATE',
      [request.userId, request.key],
    );
    if (!row || row.route !== request.route || row.bodyHash !== bodyHash) throw PLATFORM.IDEMPOTENCY_MISMATCH();
    return { status: row.status, body: JSON.parse(this.secrets.decrypt(row.answer)) as unknown };
  }
}
