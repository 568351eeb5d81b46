import { Injectable } from '@nestjs/common';
import type { Cell } from '../sheets/cells';
import type { TableField } from '../sheets/tables/table-fields';

/** A record as the file has it: values by target (`name`, `phone`, `phone@2`), `more` = repeating values of continuation rows. */
export interface ImportRecord {
  sheet: number;
  row: number;
  values: Record<string, Cell>;
  more: Record<string, Cell>[];
}

/** A fault stops the row until it is mended; the sentence says what is wrong and how to mend it. */
export interface ImportFault {
  /** field key of the dictionary */
  field: string;
  code: string;
  message: string;
}

export interface ParsedRow<V> {
  value: V;
  faults: ImportFault[];
  /** what was tidied or left out without stopping the row (field key and a short sentence) */
  notes: { field: string; message: string }[];
  /** Identity within the file. `code` is decisive; two rows with one `name` are the same unless their codes differ. */
  keys: { code?: string; name?: string };
}

/** A record that is already there. What stands here is shown, so the kind masks what the importer may not see. */
export interface KnownDuplicate {
  /** id of the record it hits, for `update`; null when the importer may not touch it */
  target: string | null;
  /** by what: 代码相同, 名称相同, … */
  why: string;
  label: string;
  owner?: string;
}

export interface CheckedRow {
  n: number;
  duplicate?: KnownDuplicate;
  faults?: ImportFault[];
}

export type OnDuplicate = 'skip' | 'update' | 'create';

export interface CommitRow<V> {
  n: number;
  value: V;
  /** `create`: nothing like it is there (or people insisted); `update`: fill the empty fields of `target` */
  action: 'create' | 'update';
  /** people insist on a row that the check called a duplicate */
  insisted?: true;
  target?: string;
}

export interface CommittedRow {
  n: number;
  outcome: 'created' | 'updated' | 'unchanged' | 'skipped';
  /** ids of what was made, for undo and links */
  made?: Record<string, string>;
  message?: string;
}

export interface UndoneRow {
  n: number;
  /** set when the record stays: why, in Chinese */
  kept?: string;
}

export interface ImportContext {
  importId: string;
  actorId: string;
  fileName: string;
  /** business date of the upload: dates without a year are read against it */
  today: string;
  /** what `checkOptions` returned */
  options: Record<string, unknown>;
}

/**
 * One kind of import. The engine owns files, threads, staging rows, states, progress, resuming and undo; a kind knows its fields and writes its records.
 * `compare`, `commit` and `undo` get at most 1,000 rows, run inside the engine's transaction, and are to be written with set-based SQL.
 * A step that crashed is run again from the start of its chunk: nothing of it is in the database then.
 */
export interface ImportKind<V = unknown> {
  readonly code: string;
  readonly label: string;
  /** role codes that may import this kind */
  readonly roles: readonly string[];
  readonly fields: TableField[];
  /** Checks the options of the commit (for example a pool) and completes them; throws AppError. */
  checkOptions(options: Record<string, unknown>, context: { actorId: string; fileName: string }): Promise<Record<string, unknown>>;
  /** Pure: reads one record. */
  parse(record: ImportRecord, context: ImportContext): ParsedRow<V>;
  /** What of these is already there. Called in the dry run and again at commit, on rows without faults. */
  compare(rows: { n: number; value: V }[], context: ImportContext): Promise<CheckedRow[]>;
  commit(rows: CommitRow<V>[], context: ImportContext): Promise<CommittedRow[]>;
  /** Removes what `commit` made and nobody touched since. Rows whose outcome was not `created` are not passed. */
  undo(rows: { n: number; made: Record<string, string> }[], context: ImportContext): Promise<UndoneRow[]>;
}

/** Kinds by code; libs register theirs in `onModuleInit`. */
@Injectable()
export class ImportKinds {
  private readonly kinds = new Map<string, ImportKind<unknown>>();

  register(kind: ImportKind<unknown>): void {
    this.kinds.set(kind.code, kind);
  }

  find(code: string): ImportKind<unknown> | undefined {
    return this.kinds.get(code);
  }
}
