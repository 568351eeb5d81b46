import { Db, newId } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { Jurisdiction } from '../domain/target';
import { TARGET_SETS } from '../domain/target-seed';

export interface TargetSetRow {
  id: string;
  code: string;
  name: string;
  jurisdiction: Jurisdiction;
  startsOn: string;
  endsOn: string;
  note: string;
}

export interface IndicatorRow {
  id: string;
  setId: string;
  code: string;
  name: string;
  unit: string;
  target: number | null;
  actual: number | null;
  actualOn: string | null;
  fromRecruiting: number | null;
  reserve: number | null;
  rule: string;
  evidence: string;
  evidenceMissing: number | null;
  confirmed: boolean;
  version: number;
}

export type IndicatorPatch = Partial<Pick<IndicatorRow, 'target' | 'actual' | 'actualOn' | 'fromRecruiting' | 'reserve' | 'rule' | 'evidence' | 'evidenceMissing' | 'confirmed'>>;

const COLUMN: Record<keyof IndicatorPatch, string> = {
  target: 'target', actual: 'actual', actualOn: 'actual_on', fromRecruiting: 'from_recruiting', reserve: 'reserve',
  rule: 'rule', evidence: 'evidence', evidenceMissing: 'evidence_missing', confirmed: 'confirmed',
};

const number = (value: string | null): number | null => (value === null ? null : Number(value));

/** Target sets and their indicators; figures are entered by hand from statistics, never computed into them. */
@Injectable()
export class TargetRepository {
  constructor(private readonly db: Db) {}

  sets(): Promise<TargetSetRow[]> {
    return this.db.rows('SELECT id, code, name, jurisdiction, starts_on AS startsOn, ends_on AS endsOn, note FROM reports_target_set ORDER BY position');
  }

  async indicators(): Promise<IndicatorRow[]> {
    const rows = await this.db.rows<Record<'target' | 'actual' | 'fromRecruiting' | 'reserve', string | null> & Omit<IndicatorRow, 'target' | 'actual' | 'fromRecruiting' | 'reserve' | 'confirmed'> & { confirmed: number }>(
      `SELECT id, set_id AS setId, code, name, unit, target, actual, actual_on AS actualOn, from_recruiting AS fromRecruiting, reserve, rule, evidence, evidence_missing AS evidenceMissing, confirmed, version
       FROM reports_target_indicator ORDER BY position`,
    );
    return rows.map((row) => ({ ...row, target: number(row.target), actual: number(row.actual), fromRecruiting: number(row.fromRecruiting), reserve: number(row.reserve), confirmed: row.confirmed === 1 }));
  }

  async change(id: string, version: number | undefined, patch: IndicatorPatch, by: string): Promise<boolean> {
    const given = Object.entries(patch).filter(([, value]) => value !== undefined) as Array<[keyof IndicatorPatch, unknown]>;
    const { affectedRows } = await this.db.exec(
      `UPDATE reports_target_indicator SET ${given.map(([name]) => `${COLUMN[name]} = ?, `).join('')}version = version + 1, changed_by = ?, changed_at = NOW(3) WHERE id = ?${version === undefined ? '' : ' AND version = ?'}`,
      [...given.map(([, value]) => (typeof value === 'boolean' ? Number(value) : value)), by, id, ...(version === undefined ? [] : [version])],
    );
    return affectedRows > 0;
  }

  /** Enters the sets of the documents that are missing. */
  async seed(): Promise<void> {
    const known = new Set((await this.sets()).map((set) => set.code));
    for (const [position, set] of TARGET_SETS.entries()) {
      if (known.has(set.code)) continue;
      const id = newId();
      await this.db.insert('reports_target_set', { id, code: set.code, name: set.name, jurisdiction: set.jurisdiction, starts_on: set.startsOn, ends_on: set.endsOn, note: set.note, position });
      await this.db.insert('reports_target_indicator', set.indicators.map((indicator, i) => ({ id: newId(), set_id: id, ...indicator, position: i })));
    }
  }
}
