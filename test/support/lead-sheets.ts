import { completeUscc } from '@crm/companies';
import { identityOf, type ImportContext, outlineFile, RecordStream, SeenRows, type TableRecord } from '@crm/platform';
import { Workbook, type Worksheet } from 'exceljs';
import { openSheetFile } from '../../libs/platform/src/sheets/open-file';
import { cardsAsTables } from '../../libs/platform/src/sheets/tables/card-sheets';
import { outlineTables } from '../../libs/platform/src/sheets/tables/outline';
import { readRecords } from '../../libs/platform/src/sheets/tables/records';
import { LEAD_FIELDS } from '../../libs/leads/src/import/lead-fields';
import { type LeadDraft, readLeadRow } from '../../libs/leads/src/import/lead-row';

/** What the dry run makes of a file, without a database. */
export interface ReadSheet {
  rows: number;
  errors: { row: number; code: string }[];
  duplicates: number;
  drafts: LeadDraft[];
  contacts: number;
}

const CONTEXT: ImportContext = { importId: 'i', actorId: 'a', fileName: '展会.xlsx', today: '2026-11-21', options: {} };

/** Valid, invented codes, names and phones by number. */
export const code = (n: number) => completeUscc(`91110108MA${String(n).padStart(6, '0')}`);
export const firm = (n: number) => `北京示例${'甲乙丙丁戊己庚辛壬癸'[n % 10]}${'东南西北中'[Math.floor(n / 10) % 5]}医疗科技有限公司`;
export const phone = (n: number) => `1380013${String(8000 + n)}`;
export const firms = (n: number, from = 0) => Array.from({ length: n }, (_, i) => from + i);
export const csv = (lines: (string | number)[][], separator = ',') => lines.map((l) => l.join(separator)).join('\r\n');

/** A workbook with one sheet 名单, filled by the caller. */
export async function sheet(fill: (ws: Worksheet, wb: Workbook) => void): Promise<Buffer> {
  const wb = new Workbook();
  fill(wb.addWorksheet('名单'), wb);
  return Buffer.from(await wb.xlsx.writeBuffer());
}

/** Reads a file as the engine does, in its threads: outline, suggested mapping, records, double rows within the file. */
export async function readSheet(bytes: Buffer): Promise<ReadSheet> {
  const outline = await outlineFile(bytes, LEAD_FIELDS);
  const stream = new RecordStream(bytes, LEAD_FIELDS, { layouts: outline.layouts, mapping: outline.suggestedMapping, batch: 50 });
  const records: TableRecord[] = [];
  try {
    for (let batch = await stream.next(); batch.length > 0; batch = await stream.next()) records.push(...batch);
  } finally {
    await stream.close();
  }
  return judged(records);
}

/** The same without threads, for tables of many cases. */
export async function readSheetHere(bytes: Buffer): Promise<ReadSheet> {
  const open = async () => cardsAsTables(await openSheetFile(bytes), LEAD_FIELDS);
  const outline = await outlineTables(await open(), LEAD_FIELDS);
  const records: TableRecord[] = [];
  for await (const record of readRecords(await open(), outline.layouts, outline.suggestedMapping, LEAD_FIELDS)) records.push(record);
  return judged(records);
}

function judged(records: TableRecord[]): ReadSheet {
  const result: ReadSheet = { rows: records.length, errors: [], duplicates: 0, drafts: [], contacts: 0 };
  const seen = new SeenRows();
  for (const record of records) {
    const parsed = readLeadRow(record, CONTEXT);
    if (parsed.faults.length > 0) result.errors.push({ row: record.row, code: parsed.faults[0]?.code ?? '' });
    else if (seen.take({ n: record.sheet * 1_000_000 + record.row, ...identityOf(parsed.keys) }) !== null) result.duplicates++;
    else {
      result.drafts.push(parsed.value);
      result.contacts += parsed.value.company.contacts?.length ?? 0;
    }
  }
  return result;
}

/** One sheet and what the dry run must make of it. */
export interface SheetCase {
  it: string;
  file: () => Promise<Buffer> | Buffer;
  /** rows = data rows with a company or a fault; a continuation row is a contact */
  rows: number;
  errors?: string[];
  duplicates?: number;
  contacts?: number;
  /** what the first row must say */
  first?: object;
  /** what the rows must say, in order; `{}` for one that does not matter */
  all?: object[];
}

export const book = (fill: (ws: Worksheet, wb: Workbook) => void) => () => sheet(fill);

/** Reads each sheet as the engine does and compares the counts and what the case names. */
export function sheetCases(title: string, cases: SheetCase[]): void {
  describe(title, () => {
    it.each(cases.map((c) => [c.it, c] as const))('%s', async (_, c) => {
      const read = await readSheetHere(await c.file());
      expect({ rows: read.rows, errors: read.errors.map((e) => e.code), duplicates: read.duplicates }).toEqual({ rows: c.rows, errors: c.errors ?? [], duplicates: c.duplicates ?? 0 });
      if (c.contacts !== undefined) expect(read.contacts).toBe(c.contacts);
      if (c.first) expect(read.drafts[0]).toMatchObject(c.first);
      if (c.all) expect(read.drafts).toEqual(read.drafts.map((_d, i) => (c.all?.[i] ? expect.objectContaining(deep(c.all[i])) : expect.anything())));
    });
  });
}

/** Nested expectations as `objectContaining`, so that a case names only what matters. */
function deep(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, Array.isArray(v) && v.every((x) => typeof x === 'object' && x !== null) ? v.map((x) => expect.objectContaining(x)) : typeof v === 'object' && v !== null && v.constructor === Object ? expect.objectContaining(deep(v)) : v]));
}
