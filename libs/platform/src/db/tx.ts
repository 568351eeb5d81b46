import { Injectable } from '@nestjs/common';
import type { Pool, PoolConnection } from 'mysql2/promise';
import { PLATFORM } from '../errors/app-error';
import { errnoOf, isLostConnection, type OpenTransaction, openTransaction, RETRYABLE } from './db';

const ATTEMPTS = 8;

/** Transactions. Nested calls join the outer one; a whole transaction is run again when the database asks for it. */
@Injectable()
export class Tx {
  constructor(private readonly pool: Pool) {}

  /** Runs `work` in one transaction and commits it. `work` may run several times, so it must have no effect outside the database. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (openTransaction.getStore()) return work();
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(work);
      } catch (error) {
        if (!RETRYABLE.has(errnoOf(error) ?? 0) || attempt === ATTEMPTS) {
          throw isLostConnection(error) ? PLATFORM.UNAVAILABLE() : error;
        }
        await pause(Math.random() * 10 * 2 ** attempt);
      }
    }
  }

  /** Does `effect` once the running transaction is durable; at once when none is open. Its failure is the caller's to handle. */
  afterCommit(effect: () => unknown): void {
    const open = openTransaction.getStore();
    if (open) open.afterCommit.push(effect);
    else void effect();
  }

  get isOpen(): boolean {
    return openTransaction.getStore() !== undefined;
  }

  private async once<T>(work: () => Promise<T>): Promise<T> {
    const connection = await this.pool.getConnection();
    const open: OpenTransaction = { connection, afterCommit: [] };
    let result: T;
    try {
      await connection.beginTransaction();
      result = await openTransaction.run(open, work);
      await connection.commit();
      connection.release();
    } catch (error) {
      await giveBack(connection);
      throw error;
    }
    await openTransaction.exit(async () => {
      for (const effect of open.afterCommit) await effect();
    });
    return result;
  }
}

/** Rolls back and returns the connection; one that cannot even roll back is thrown away. */
async function giveBack(connection: PoolConnection): Promise<void> {
  try {
    await connection.rollback();
    connection.release();
  } catch {
    connection.destroy();
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
