import { type PaperSize, Workbook, type Worksheet } from 'exceljs';
import { isDate } from '../clock/clock';
import { safeCsvText } from './safe-cell';
import { type SheetChart, withCharts } from './xlsx-charts';

export type SheetValue = string | number | Date | boolean | null | undefined;

export interface SheetColumn<R> {
  header: string;
  value(row: R): SheetValue;
  /** characters; default 16 */
  width?: number;
  /** number format, for example `#,##0.00` */
  format?: string;
  /** the value is a business date `2026-11-21`: a real date in the sheet; other words stay words */
  date?: boolean;
  /** long text over several lines */
  wrap?: boolean;
  /** grey words below the value in the same cell, for example last week's */
  under?(row: R): string | null;
}

export interface SheetToWrite<R> {
  name: string;
  columns: SheetColumn<R>[];
  rows: R[];
  /** lines above the header */
  title?: string[];
  /** how it prints; A4 upright when absent */
  print?: { paper: 'A3' | 'A4'; landscape: boolean };
  /** charts over this sheet's own cells */
  charts?: SheetChart[];
  /** lines below the last row: counting rules, signature */
  foot?: string[];
}

const HEAD_FILL = { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb: 'FFEEF5F8' } };
const LINE = { style: 'thin' as const, color: { argb: 'FFDCE2E8' } };
const GREY = { argb: 'FF657180' };

/**
 * Workbook bytes. Text is always written as a string cell with the text format, so that nothing in it can run as a formula
 * and `+86…` or an 18-digit code comes back as it was. Dates as `YYYY-MM-DD` text unless the column says `date`.
 */
export async function writeXlsx(file: { sheets: SheetToWrite<unknown>[] }): Promise<Buffer> {
  const workbook = new Workbook();
  const charts = new Map<number, { sheet: string; charts: SheetChart[] }>();
  for (const [i, given] of file.sheets.entries()) {
    const sheet = addSheet(workbook, given);
    if (given.charts?.length) charts.set(i + 1, { sheet: sheet.name, charts: given.charts });
  }
  return withCharts(Buffer.from(await workbook.xlsx.writeBuffer()), charts);
}

function addSheet<R>(workbook: Workbook, { name, columns, rows, title = [], print, foot = [] }: SheetToWrite<R>): Worksheet {
  const head = title.length + 1;
  const sheet = workbook.addWorksheet(name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31) || 'Sheet1', { views: [{ state: 'frozen', ySplit: head }] });
  if (print) {
    sheet.pageSetup = { paperSize: (print.paper === 'A3' ? 8 : 9) as PaperSize, orientation: print.landscape ? 'landscape' : 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${head}:${head}`, margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 } };
    sheet.headerFooter.oddFooter = '&R第 &P 页 / 共 &N 页';
  }
  columns.forEach((column, c) => {
    sheet.getColumn(c + 1).width = column.width ?? 16;
  });
  for (const [i, line] of title.entries()) {
    const row = sheet.addRow([line]);
    row.font = i === 0 ? { bold: true, size: 14 } : { size: 9, color: GREY };
  }
  const header = sheet.addRow(columns.map((c) => c.header));
  header.font = { bold: true };
  header.eachCell((cell, c) => {
    cell.fill = HEAD_FILL;
    cell.border = { bottom: LINE, top: LINE };
    // a head stands over its figures, which a sheet sets to the right
    const figures = rows.slice(0, 50).some((row) => typeof plain(columns[c - 1]!.value(row)) === 'number');
    cell.alignment = { vertical: 'middle', wrapText: true, horizontal: figures ? 'right' : 'left' };
  });
  for (const row of rows) addRow(sheet, columns, row);
  for (const line of foot) {
    const row = sheet.addRow([line]);
    row.font = { size: 9, color: GREY };
  }
  return sheet;
}

function addRow<R>(sheet: Worksheet, columns: SheetColumn<R>[], row: R): void {
  const added = sheet.addRow(columns.map((c) => plain(c.value(row))));
  columns.forEach((column, c) => {
    const cell = added.getCell(c + 1);
    if (column.date && typeof cell.value === 'string' && isDate(cell.value)) {
      cell.value = new Date(`${cell.value}T00:00:00Z`);
      cell.numFmt = 'yyyy-mm-dd';
    } else if (typeof cell.value === 'string') cell.numFmt = '@';
    else if (column.format) cell.numFmt = column.format;
    const under = plain(column.under?.(row));
    if (under !== null) cell.value = { richText: [...(cell.value === null ? [] : [{ text: `${cell.value}\n` }]), { text: String(under), font: { color: GREY, size: 9 } }] };
    cell.alignment = { vertical: 'top', wrapText: column.wrap ?? false };
    cell.border = { bottom: LINE };
  });
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
