import { Injectable } from '@nestjs/common';
import { Db, isLostConnection, parseJson } from '../db/db';
import { Tx } from '../db/tx';
import { AppError, PLATFORM } from '../errors/app-error';
import { newId } from '../ids/ids';
import { Live } from '../live/live';
import { Outbox } from '../outbox/outbox';
import type { TaskView } from './tasks.views';

const LEASE_SECONDS = 20;
const TELL_EVERY_MS = 300;

export interface NewTask {
  /** Also the name of the job that runs it. */
  kind: string;
  params: object;
  total?: number;
  actorId?: string | null;
  subject?: { kind: string; id: string };
}

/** What one step is given. `params` and `cursor` are whatever the same lib stored. */
export interface TaskStep {
  id: string;
  params: unknown;
  cursor: unknown;
  done: number;
  total: number;
}

/** What one step achieved; it is stored in the step's own transaction. */
export interface TaskProgress {
  done: number;
  cursor?: unknown;
  total?: number;
  finished: boolean;
  result?: object;
}

interface TaskRow {
  params: string;
  cursor: string | null;
  done: number;
  total: number;
  actorId: string | null;
}

/**
 * Long work that survives a crash: it goes in steps, each one transaction that also stores how far it came. A lease with a token
 * keeps two workers from doing the same task, and the token is checked again inside every step.
 */
@Injectable()
export class Tasks {
  constructor(
    private readonly db: Db,
    private readonly tx: Tx,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /** Stores the task and orders its job in the caller's transaction; returns the task's id. */
  async start(task: NewTask): Promise<string> {
    const id = newId();
    await this.tx.run(async () => {
      await this.db.insert('platform_task', {
        id,
        kind: task.kind,
        params: task.params,
        total: task.total ?? 0,
        actor_id: task.actorId ?? null,
        subject_kind: task.subject?.kind ?? null,
        subject_id: task.subject?.id ?? null,
      });
      await this.outbox.enqueue(task.kind, { taskId: id });
    });
    return id;
  }

  /** Runs a task step by step until it is finished. Returns at once when another worker holds it or it has ended. */
  async run(id: string, step: (at: TaskStep) => Promise<TaskProgress>): Promise<void> {
    const token = newId();
    const { affectedRows } = await this.db.exec(
      `UPDATE platform_task SET state = 'running', lease_token = ?, lease_until = NOW(3) + INTERVAL ? SECOND
       WHERE id = ? AND state IN ('queued', 'running') AND (lease_until IS NULL OR lease_until < NOW(3))`,
      [token, LEASE_SECONDS, id],
    );
    if (affectedRows === 0) return;
    let told = 0;
    try {
      for (let finished = false; !finished; ) {
        finished = await this.tx.run(() => this.oneStep(id, token, step));
        if (finished || Date.now() - told > TELL_EVERY_MS) {
          told = Date.now();
          await this.tell(id);
        }
      }
    } catch (error) {
      await this.fail(id, token, error);
    }
  }

  /** The task with its progress; PLATFORM.NOT_FOUND when there is none. */
  async byId(id: string): Promise<TaskView> {
    const row = await this.db.row<Omit<TaskView, 'result'> & { result: string | null }>(`${SELECT} WHERE id = ?`, [id]);
    if (!row) throw PLATFORM.NOT_FOUND();
    return { ...row, result: row.result ? parseJson<object>(row.result) : null };
  }

  /** Orders the jobs of tasks that no living worker holds any more. */
  async sweep(): Promise<void> {
    const orphans = await this.db.rows<{ id: string; kind: string }>(
      `SELECT id, kind FROM platform_task WHERE state IN ('queued', 'running')
       AND COALESCE(lease_until, updated_at + INTERVAL ? SECOND) < NOW(3) LIMIT 100`,
      [LEASE_SECONDS],
    );
    for (const { id, kind } of orphans) await this.outbox.enqueue(kind, { taskId: id });
  }

  private async oneStep(id: string, token: string, step: (at: TaskStep) => Promise<TaskProgress>): Promise<boolean> {
    const row = await this.db.row<TaskRow>(
      `SELECT params, cursor_at AS \`cursor\`, done, total, actor_id AS actorId FROM platform_task WHERE id = ? AND lease_token = ? AND state = 'running' FOR UPDATE`,
      [id, token],
    );
    if (!row) return true;
    const progress = await step({
      id,
      params: parseJson(row.params),
      cursor: row.cursor === null ? undefined : parseJson(row.cursor),
      done: row.done,
      total: row.total,
    });
    await this.db.exec(
      `UPDATE platform_task SET state = ?, done = ?, total = ?, cursor_at = ?, result = ?, lease_until = NOW(3) + INTERVAL ? SECOND, updated_at = NOW(3) WHERE id = ?`,
      [
        progress.finished ? 'done' : 'running',
        progress.done,
        progress.total ?? Math.max(row.total, progress.done),
        progress.cursor === undefined ? row.cursor : JSON.stringify(progress.cursor),
        progress.result ? JSON.stringify(progress.result) : null,
        LEASE_SECONDS,
        id,
      ],
    );
    return progress.finished;
  }

  /** A lost connection leaves the task to the next worker; anything else ends it with what went wrong. */
  private async fail(id: string, token: string, error: unknown): Promise<void> {
    if (isLostConnection(error) || (error instanceof AppError && error.kind === 'unavailable')) throw error;
    const detail = error instanceof AppError ? error.detail : '处理中断，请重试；仍不行请联系管理员。';
    await this.db.exec(`UPDATE platform_task SET state = 'failed', error = ?, updated_at = NOW(3) WHERE id = ? AND lease_token = ?`, [detail, id, token]);
    await this.tell(id);
    throw error;
  }

  private async tell(id: string): Promise<void> {
    const task = await this.byId(id);
    if (task.actorId) await this.live.toUsers([task.actorId], 'task', task);
  }
}

const SELECT = `SELECT id, kind, state, done, total, result, error, actor_id AS actorId, subject_kind AS subjectKind, subject_id AS subjectId,
  created_at AS createdAt, updated_at AS updatedAt FROM platform_task`;

