import { Injectable } from '@nestjs/common';
import { businessDate } from '../clock/clock';
import { Secrets } from '../secrets/secrets';
import type { Cell } from '../sheets/cells';
import type { TableRecord } from '../sheets/tables/read-records';
import { cellValue } from '../sheets/tables/row-kinds';
import { type CheckedRow, type ImportContext, type ImportKind, ImportKinds, type ImportRecord } from './import-kind';
import { IMPORTS } from './imports.errors';
import type { ImportRowData, StagedRow } from './imports.repository';
import { identityOf } from './row-identity';

/** Row numbers in the second and later tables begin at a million each, so that one number names a row and, on one sheet, is the row people see. */
const SHEET_STRIDE = 1_000_000;

/** Turns file records into staged rows and back; the cells are sealed because they hold phone numbers. */
@Injectable()
export class Staging {
  constructor(
    private readonly kinds: ImportKinds,
    private readonly secrets: Secrets,
  ) {}

  kindOf(row: { kind: string }): ImportKind<unknown> {
    const kind = this.kinds.find(row.kind);
    if (!kind) throw IMPORTS.UNKNOWN_KIND();
    return kind;
  }

  contextOf(row: ImportRowData): ImportContext {
    return { importId: row.id, actorId: row.createdBy, fileName: row.fileName, today: businessDate(row.createdAt), options: row.options };
  }

  seal(record: ImportRecord): string {
    return this.secrets.encrypt(JSON.stringify([record.sheet, record.row, record.values, record.more]));
  }

  unseal(sealed: string | null): ImportRecord {
    if (sealed === null) return { sheet: 0, row: 0, values: {}, more: [] };
    const [sheet, row, values, more] = JSON.parse(this.secrets.decrypt(sealed)) as [number, number, Record<string, Cell>, Record<string, Cell>[]];
    return { sheet, row, values, more };
  }

  /** Parsed rows of one batch, not yet compared with anything. */
  stage(kind: ImportKind<unknown>, row: ImportRowData, record: ImportRecord & TableRecord): { staged: Omit<StagedRow, 'outcome' | 'made' | 'message'>; value: unknown } {
    const parsed = kind.parse(record, this.contextOf(row));
    const sheetNo = record.sheet;
    const n = sheetNo * SHEET_STRIDE + record.row;
    return {
      value: parsed.value,
      staged: {
        n, sheetNo, sheetRow: record.row, state: parsed.faults.length > 0 ? 'error' : 'ready', action: null, sealed: this.seal(record),
        faults: parsed.faults, duplicate: null, notes: parsed.notes, ...identityOf(parsed.keys),
      },
    };
  }

  /** Writes the findings of a comparison into staged rows. */
  apply(staged: Pick<StagedRow, 'n' | 'state' | 'faults' | 'duplicate'>[], checked: CheckedRow[]): void {
    const byN = new Map(checked.map((c) => [c.n, c]));
    for (const row of staged) {
      const found = byN.get(row.n);
      if (found?.faults?.length) {
        row.state = 'error';
        row.faults = found.faults;
      } else if (found?.duplicate) {
        row.state = 'duplicate';
        row.duplicate = { ...found.duplicate, row: null };
      }
    }
  }

  labelOf(kind: ImportKind<unknown>, record: ImportRecord): string {
    const anchor = kind.fields.find((f) => f.anchor)?.key ?? '';
    return cellValue(record.values[anchor]);
  }
}
