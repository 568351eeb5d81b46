import { type PaperSize, Workbook } from 'exceljs';
import { safeCsvText } from './safe-cell';

export type SheetValue = string | number | Date | boolean | null | undefined;

export interface SheetColumn<R> {
  header: string;
  value(row: R): SheetValue;
  /** characters; default 16 */
  width?: number;
  /** number format, for example `#,##0.00` */
  format?: string;
}

export interface SheetToWrite<R> {
  name: string;
  columns: SheetColumn<R>[];
  rows: R[];
  /** lines above the header */
  title?: string[];
  /** how it prints; A4 upright when absent */
  print?: { paper: 'A3' | 'A4'; landscape: boolean };
}

/**
 * Workbook bytes. Text is always written as a string cell with the text format, so that nothing in it can run as a formula
 * and `+86…` or an 18-digit code comes back as it was. Dates as `YYYY-MM-DD` text.
 */
// biome-ignore lint/suspicious/noExplicitAny: sheets of one workbook have rows of different types
export async function writeXlsx(file: { sheets: SheetToWrite<any>[] }): Promise<Buffer> {
  const workbook = new Workbook();
  for (const { name, columns, rows, title = [], print } of file.sheets) {
    const sheet = workbook.addWorksheet(name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31) || 'Sheet1', { views: [{ state: 'frozen', ySplit: title.length + 1 }] });
    if (print) sheet.pageSetup = { paperSize: (print.paper === 'A3' ? 8 : 9) as PaperSize, orientation: print.landscape ? 'landscape' : 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${title.length + 1}:${title.length + 1}` };
    columns.forEach((column, c) => {
      sheet.getColumn(c + 1).width = column.width ?? 16;
    });
    for (const line of title) sheet.addRow([line]);
    sheet.addRow(columns.map((c) => c.header)).font = { bold: true };
    for (const row of rows) {
      const added = sheet.addRow(columns.map((c) => plain(c.value(row))));
      columns.forEach((column, c) => {
        const cell = added.getCell(c + 1);
        if (typeof cell.value === 'string') cell.numFmt = '@';
        else if (column.format) cell.numFmt = column.format;
      });
    }
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** csv bytes: UTF-8 with BOM (so that Excel opens Chinese), CRLF, every text quoted where needed, formulas defused. */
export function writeCsv<R>(columns: SheetColumn<R>[], rows: R[]): Buffer {
  const lines = [columns.map((c) => quote(c.header)), ...rows.map((row) => columns.map((c) => quote(csvText(plain(c.value(row))))))];
  return Buffer.from(`\ufeff${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`, 'utf8');
}

function plain(value: SheetValue): string | number | null {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? '是' : '否';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them, a file with one does not open
  return typeof value === 'string' ? value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').slice(0, 32_767) : value;
}

const csvText = (value: string | number | null) => (value === null ? '' : typeof value === 'number' ? String(value) : safeCsvText(value));
const quote = (text: string) => (/[",\r\n\t;']/.test(text) || /^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
