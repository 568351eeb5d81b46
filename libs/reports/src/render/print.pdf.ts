/** A report on paper: 18 mm margins (12 on A3), tables that repeat their head and never break a row, bars with their values, a numbered foot. */
import PDFDocument from 'pdfkit';
import type { PrintBars, PrintModel, PrintTable } from '../domain/report-file';

type Doc = InstanceType<typeof PDFDocument>;
const MM = 72 / 25.4;
const REGULAR = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';
const BOLD = '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf';
const INK = '#17212B';
const T2 = '#475462';
const T3 = '#657180';
const LINE = '#DCE2E8';
const HEAD = '#EEF5F8';
const BRAND = '#14607F';
const NEUTRAL = '#7C94A9';
const PAD = 4;

/** Runs in the caller's thread: call through printPdf. */
export function printedPdf(model: PrintModel): Promise<Buffer> {
  const margin = (model.paper === 'A3' ? 12 : 18) * MM;
  const doc = new PDFDocument({ size: model.paper, layout: model.landscape ? 'landscape' : 'portrait', margins: { top: margin, left: margin, right: margin, bottom: margin + 7 * MM }, bufferPages: true, info: { Title: `${model.title} ${model.subtitle}`, Creator: '园区招商 CRM' } });
  doc.registerFont('regular', require.resolve(REGULAR)).registerFont('bold', require.resolve(BOLD));
  const done = collect(doc);
  doc.font('bold').fontSize(18).fillColor(INK).text(model.title);
  doc.moveDown(0.15).font('regular').fontSize(10).fillColor(T2).text(model.subtitle);
  if (model.lead) doc.moveDown(0.5).fontSize(10.5).fillColor(INK).text(model.lead, { lineGap: 2 });
  for (const section of model.sections) {
    if ('bars' in section) drawBars(doc, section);
    else drawTable(doc, section);
  }
  numberPages(doc, model.foot);
  doc.end();
  return done;
}

function collect(doc: Doc): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks))).on('error', reject);
  });
}

const inner = (doc: Doc): number => doc.page.width - doc.page.margins.left - doc.page.margins.right;
const bottom = (doc: Doc): number => doc.page.height - doc.page.margins.bottom;

/** The title of a section stays with what follows it. */
function heading(doc: Doc, title: string, needed: number): void {
  if (doc.y + 34 + needed > bottom(doc)) doc.addPage();
  else doc.moveDown(0.7);
  doc.x = doc.page.margins.left;
  if (title) doc.font('bold').fontSize(12).fillColor(BRAND).text(title).moveDown(0.3);
}

function note(doc: Doc, text: string | undefined): void {
  if (!text) return;
  doc.x = doc.page.margins.left;
  doc.moveDown(0.25).font('regular').fontSize(8).fillColor(T3).text(text, { width: inner(doc) });
}

function drawTable(doc: Doc, { title, columns, rows, grey = [], note: words }: PrintTable): void {
  const size = columns.length > 12 ? 7 : 9;
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => (column.width / total) * inner(doc));
  const heightOf = (cells: string[], bold: boolean) => {
    doc.font(bold ? 'bold' : 'regular').fontSize(size);
    return Math.max(...cells.map((text, i) => doc.heightOfString(text || ' ', { width: widths[i]! - PAD * 2, lineGap: 1 }))) + PAD * 2;
  };
  const titles = columns.map((column) => column.title);
  const titled = titles.some(Boolean);
  const headHeight = titled ? heightOf(titles, true) : 0;
  const draw = (cells: string[], height: number, style: { head?: boolean; grey?: boolean }) => {
    const top = doc.y;
    let x = doc.page.margins.left;
    if (style.head) doc.rect(x, top, inner(doc), height).fill(HEAD);
    cells.forEach((text, i) => {
      const label = !titled && i === 0;
      if (label) doc.rect(x, top, widths[i]!, height).fill(HEAD);
      doc.font(style.head || label ? 'bold' : 'regular').fontSize(size).fillColor(style.head || label ? T2 : style.grey ? T3 : INK);
      doc.text(text, x + PAD, top + PAD, { width: widths[i]! - PAD * 2, lineGap: 1, align: columns[i]!.right ? 'right' : 'left' });
      x += widths[i]!;
    });
    doc.moveTo(doc.page.margins.left, top + height).lineTo(doc.page.margins.left + inner(doc), top + height).strokeColor(LINE).lineWidth(0.5).stroke();
    doc.y = top + height;
    doc.x = doc.page.margins.left;
  };
  heading(doc, title, headHeight + (rows[0] ? heightOf(rows[0], false) : 20));
  if (titled) draw(titles, headHeight, { head: true });
  if (rows.length === 0) doc.font('regular').fontSize(9).fillColor(T3).text('本期没有。', doc.page.margins.left + PAD, doc.y + PAD);
  rows.forEach((row, i) => {
    const height = heightOf(row, false);
    if (doc.y + height > bottom(doc)) {
      doc.addPage();
      if (titled) draw(titles, headHeight, { head: true });
    }
    draw(row, height, { grey: grey.includes(i) });
  });
  note(doc, words);
}

function drawBars(doc: Doc, { title, bars, note: words }: PrintBars): void {
  const row = 17;
  heading(doc, title, row * bars.length);
  const most = Math.max(1, ...bars.map((bar) => Math.max(bar.value, bar.before ?? 0)));
  const labelWidth = 70;
  const room = inner(doc) - labelWidth - 150;
  for (const bar of bars) {
    const top = doc.y;
    const left = doc.page.margins.left;
    doc.font('regular').fontSize(9).fillColor(INK).text(bar.label, left, top + 2, { width: labelWidth, lineBreak: false });
    const width = (bar.value / most) * room;
    if (bar.before !== undefined) doc.rect(left + labelWidth, top + 10, (bar.before / most) * room, 3).fill(NEUTRAL);
    doc.rect(left + labelWidth, top + 2, width, bar.before === undefined ? 11 : 8).fill(BRAND);
    doc.font('regular').fontSize(8.5).fillColor(T2).text(bar.text, left + labelWidth + Math.max(width, ((bar.before ?? 0) / most) * room) + 6, top + 2, { lineBreak: false });
    doc.y = top + row;
    doc.x = left;
  }
  note(doc, words);
}

function numberPages(doc: Doc, foot: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let i = 0; i < count; i++) {
    doc.switchToPage(start + i);
    const margin = doc.page.margins.bottom;
    doc.page.margins.bottom = 0; // else a line in the margin opens a page
    const y = doc.page.height - 12 * MM;
    doc.font('regular').fontSize(8).fillColor(T3).text(foot, doc.page.margins.left, y, { lineBreak: false });
    doc.text(`第 ${i + 1} 页 / 共 ${count} 页`, doc.page.margins.left, y, { width: inner(doc), align: 'right', lineBreak: false });
    doc.page.margins.bottom = margin;
  }
}
