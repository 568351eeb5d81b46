import type { SheetSource } from './cells';
import { csvEncoding, readCsv } from './csv';
import { SHEET_LIMITS, type SheetLimits } from './sheet-limits';
import { refuse } from './sheet-refused';
import { readMerges, readRows } from './xlsx-sheet';
import { readDateStyles, readSharedStrings, readWorkbook } from './xlsx-workbook';
import { openZip } from './zip-package';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Opens an .xlsx or .csv by what the bytes are, whatever the name says. Throws SheetRefused with a sentence for people.
 * Meant for a worker thread: parsing is synchronous between chunks.
 */
export async function openSheetFile(bytes: Buffer, limits: SheetLimits = SHEET_LIMITS): Promise<SheetSource> {
  if (bytes.length === 0) throw refuse.empty();
  if (bytes.length > limits.fileBytes) throw refuse.tooLarge(Math.floor(limits.fileBytes / 1024 / 1024));
  if (bytes.subarray(0, 8).equals(OLE)) throw bytes.includes(ENCRYPTED) ? refuse.encrypted() : refuse.oldXls();
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return openXlsx(bytes, limits);
  const head = bytes.subarray(0, 1024).toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '').trimStart().toLowerCase();
  if (/^<!doctype(?! html)|^<!entity/.test(head)) throw refuse.unsafeXml();
  if (/^(<html|<table|<!doctype html|<\?xml|<head|<meta|mime-version:)/.test(head)) throw refuse.disguised();
  if (head.startsWith('%pdf') || head.startsWith('{\\rtf') || bytes.subarray(0, 4).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47]))) throw refuse.notASheet();
  return { format: 'csv', encoding: csvEncoding(bytes).encoding, sheets: [{ index: 0, name: '', hidden: false }], rows: () => asAsync(readCsv(bytes, limits)) };
}

async function openXlsx(bytes: Buffer, limits: SheetLimits): Promise<SheetSource> {
  const zip = await openZip(bytes, limits);
  const workbook = await readWorkbook(zip, limits);
  const strings = await readSharedStrings(zip, workbook.sharedStringsPart, limits);
  const dateStyles = await readDateStyles(zip, workbook.stylesPart);
  const context = { strings, dateStyles, date1904: workbook.date1904, limits };
  return {
    format: 'xlsx',
    sheets: workbook.sheets.map(({ index, name, hidden }) => ({ index, name, hidden })),
    async *rows(sheet) {
      const part = workbook.sheets[sheet]?.part;
      if (!part) throw refuse.broken();
      const merges = await readMerges(zip.stream(part), limits);
      yield* readRows(zip.stream(part), merges, context);
    },
  };
}

async function* asAsync<T>(rows: Iterable<T>): AsyncGenerator<T> {
  yield* rows;
}
