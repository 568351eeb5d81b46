import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { Pool, PoolConnection, ResultSetHeader, RowDataPacket } from 'mysql2/promise';
import { PLATFORM } from '../errors/app-error';

export type Row = Record<string, unknown>;

/** What one running transaction carries: its connection and what to do once it is durable. */
export interface OpenTransaction {
  connection: PoolConnection;
  afterCommit: Array<() => unknown>;
}

export const openTransaction = new AsyncLocalStorage<OpenTransaction>();

const INSERT_CHUNK = 1_000;
const SINGLE_ATTEMPTS = 5;

/** Deadlock, lock wait timeout, and "record has changed since last read" (MariaDB with snapshot isolation, Galera at COMMIT). */
export const RETRYABLE = new Set([1213, 1205, 1020]);
const LOST_CONNECTION = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'PROTOCOL_CONNECTION_LOST', 'ETIMEDOUT', 'ENOTFOUND', 'ER_SERVER_SHUTDOWN', 'ER_CON_COUNT_ERROR']);

/**
 * The one way to the database. Every statement joins the running transaction of its async context by itself.
 * Rows come back as plain objects: JSON columns as text (see `parseJson`), DECIMAL, BIGINT and COUNT as strings,
 * DATE as `YYYY-MM-DD`, datetime(3) as a `Date`.
 */
@Injectable()
export class Db {
  constructor(private readonly pool: Pool) {}

  /** All rows of a SELECT. Arrays in `params` become lists for `IN (?)`. */
  async rows<T>(sql: string, params: unknown[] = []): Promise<T[]> {
    const [rows] = await this.run<RowDataPacket[]>(sql, params);
    return rows as T[];
  }

  /** The first row of a SELECT, or undefined. */
  async row<T>(sql: string, params: unknown[] = []): Promise<T | undefined> {
    return (await this.rows<T>(sql, params))[0];
  }

  /** Any writing statement; says how many rows it changed. */
  async exec(sql: string, params: unknown[] = []): Promise<{ affectedRows: number }> {
    const [result] = await this.run<ResultSetHeader>(sql, params);
    return { affectedRows: result.affectedRows };
  }

  /** Inserts one row or many with multi-row statements. The first row names the columns; undefined becomes NULL, objects and arrays become JSON. */
  async insert(table: string, input: Row | Row[]): Promise<void> {
    const rows = Array.isArray(input) ? input : [input];
    if (rows.length === 0) return;
    const columns = Object.keys(rows[0]!);
    const head = `INSERT INTO ${table} (${columns.join(', ')}) VALUES ?`;
    for (let i = 0; i < rows.length; i += INSERT_CHUNK) {
      const values = rows.slice(i, i + INSERT_CHUNK).map((row) => columns.map((column) => toColumn(row[column])));
      await this.run(head, [values]);
    }
  }

  /** Changes the rows that match every column of `where`, which may not be empty; returns how many matched. */
  async update(table: string, patch: Row, where: Row): Promise<number> {
    const sets = Object.entries(patch).filter(([, value]) => value !== undefined);
    if (sets.length === 0) return 0;
    const condition = matchAll(where);
    const sql = `UPDATE ${table} SET ${sets.map(([column]) => `${column} = ?`).join(', ')} WHERE ${condition.sql}`;
    return (await this.exec(sql, [...sets.map(([, value]) => toColumn(value)), ...condition.params])).affectedRows;
  }

  /** Deletes the rows that match every column of `where`, which may not be empty. */
  async remove(table: string, where: Row): Promise<number> {
    const condition = matchAll(where);
    return (await this.exec(`DELETE FROM ${table} WHERE ${condition.sql}`, condition.params)).affectedRows;
  }

  /** Closes the pool; only the process that owns it calls this, last of all. */
  async close(): Promise<void> {
    await this.pool.end();
  }

  private async run<T extends RowDataPacket[] | ResultSetHeader>(sql: string, params: unknown[]) {
    const open = openTransaction.getStore();
    for (let attempt = 1; ; attempt++) {
      try {
        return await (open?.connection ?? this.pool).query<T>(sql, params);
      } catch (error) {
        // a single statement outside a transaction was rolled back whole and may simply run again; inside one, Tx runs everything again
        if (!open && RETRYABLE.has(errnoOf(error) ?? 0) && attempt < SINGLE_ATTEMPTS) continue;
        throw isLostConnection(error) ? PLATFORM.UNAVAILABLE() : error;
      }
    }
  }
}

/** Whether an error of the driver means that the server went away, rather than that a statement was wrong. */
export function isLostConnection(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  return code !== undefined && LOST_CONNECTION.has(code);
}

/** The numeric MySQL error, or undefined. Errors are told apart by number: names differ between servers. */
export function errnoOf(error: unknown): number | undefined {
  return (error as { errno?: number }).errno;
}

export const DUPLICATE_KEY = 1062;

/** Reads a JSON column, which MariaDB gives as text and MySQL as a value. */
export function parseJson<T>(value: unknown): T {
  return (typeof value === 'string' ? JSON.parse(value) : value) as T;
}

function toColumn(value: unknown): unknown {
  if (value === undefined) return null;
  if (value === null || typeof value !== 'object' || value instanceof Date || Buffer.isBuffer(value)) return value;
  return JSON.stringify(value);
}

function matchAll(where: Row): { sql: string; params: unknown[] } {
  const entries = Object.entries(where);
  if (entries.length === 0) throw new Error('a condition without columns would touch every row');
  if (entries.some(([, value]) => value === undefined)) throw new Error('a condition with an undefined value');
  return {
    sql: entries.map(([column, value]) => (value === null ? `${column} IS NULL` : `${column} = ?`)).join(' AND '),
    params: entries.filter(([, value]) => value !== null).map(([, value]) => value),
  };
}
