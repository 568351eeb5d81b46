/** A package as PDF: A4, 18 mm margins, 10.5 pt; tables repeat their head and never break a row; every page has date line, team and number. */
import PDFDocument from 'pdfkit';
import type { Block, PackageModel } from '../domain/package/blocks';
import { boldFont, regularFont } from './fonts';
import { drawTable, leastHeight } from './pdf-blocks';
import { drawPlan } from './pdf-plan';
import { type Doc, innerWidth, mm, room } from './pdf-page';

const margin = 18 * mm,
  ink = '#17212B',
  t2 = '#475462',
  red = '#B42318',
  line = '#DCE2E8',
  brand = '#14607F';

/** Renders in the caller's thread: call through renderPackage (render.ts), never inside a request. */
export function packagePdf(model: PackageModel): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: margin, left: margin, right: margin, bottom: margin + 8 * mm },
    bufferPages: true,
    info: { Title: `${model.title} ${model.subtitle}`, Creator: '园区招商 CRM' },
  });
  doc.registerFont('regular', regularFont()).registerFont('bold', boldFont());
  const done = collect(doc);
  doc.font('bold').fontSize(20).fillColor(ink).text(model.title);
  doc.moveDown(0.2).font('regular').fontSize(12).text(model.subtitle);
  doc.moveDown(0.2).fontSize(9).fillColor(t2).text(model.dateLine).moveDown(0.6);
  for (const section of model.sections) {
    room(doc, Math.max(30 * mm, 14 * mm + leastOf(doc, section.blocks[0]))); // a heading stands with what it heads
    doc.moveDown(0.4).font('bold').fontSize(13).fillColor(brand).text(section.title, margin).moveDown(0.35);
    for (const block of section.blocks) drawBlock(doc, block);
  }
  numberPages(doc, model);
  doc.end();
  return done;
}
function collect(doc: Doc): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc
      .on('data', (c: Buffer) => chunks.push(c))
      .on('end', () => resolve(Buffer.concat(chunks)))
      .on('error', reject);
  });
}

const pairColumns = [
  { title: '', width: 26 },
  { title: '', width: 74 },
];
const pairsOf = (block: Extract<Block, { type: 'kv' }>): string[][] => block.rows.map((r) => [r.label, r.value]);
function leastOf(doc: Doc, block: Block | undefined): number {
  if (block?.type === 'kv') return leastHeight(doc, pairColumns, pairsOf(block), true);
  return block?.type === 'table' ? leastHeight(doc, block.columns, block.rows) : 0;
}
function drawBlock(doc: Doc, block: Block): void {
  doc.x = margin;
  if (block.type === 'table') return drawTable(doc, block.columns, block.rows);
  if (block.type === 'kv') return drawTable(doc, pairColumns, pairsOf(block), true);
  if (block.type === 'plan') return drawPlan(doc, block.title, block.floors);
  if (block.type === 'list') {
    for (const item of block.items) paragraph(doc, `·  ${item}`, ink, 10.5, 3 * mm);
    doc.moveDown(0.4);
    return;
  }
  if (block.tone === 'strong') room(doc, 22 * mm); // a name stands with what it names
  if (block.tone === 'dashed') return dashed(doc, block.text);
  paragraph(
    doc,
    block.text,
    block.tone === 'warn' ? red : block.tone === 'note' ? t2 : ink,
    block.tone === 'note' ? 9 : 10.5,
    0,
    block.tone === 'strong',
  );
  doc.moveDown(0.35);
}
function paragraph(doc: Doc, text: string, color: string, size: number, indent = 0, bold = false): void {
  doc
    .font(bold ? 'bold' : 'regular')
    .fontSize(size)
    .fillColor(color)
    .text(text, margin + indent, undefined, { width: innerWidth(doc) - indent, lineGap: 2 });
}
function dashed(doc: Doc, text: string): void {
  doc.font('regular').fontSize(9);
  const pad = 6,
    height = doc.heightOfString(text, { width: innerWidth(doc) - pad * 2, lineGap: 2 }) + pad * 2;
  room(doc, height + 4);
  const top = doc.y;
  doc
    .save()
    .dash(3, { space: 2 })
    .rect(margin, top, innerWidth(doc), height)
    .strokeColor('#8A95A1')
    .lineWidth(0.7)
    .stroke()
    .undash()
    .restore();
  doc.fillColor(t2).text(text, margin + pad, top + pad, { width: innerWidth(doc) - pad * 2, lineGap: 2 });
  doc.y = top + height + 6;
  doc.x = margin;
}
function numberPages(doc: Doc, model: PackageModel): void {
  const { start, count } = doc.bufferedPageRange();
  for (let i = 0; i < count; i++) {
    doc.switchToPage(start + i);
    const bottom = doc.page.margins.bottom;
    doc.page.margins.bottom = 0; // else a line in the margin opens a page
    if (model.watermark) watermark(doc, model.watermark);
    const y = doc.page.height - 14 * mm;
    doc
      .moveTo(margin, y - 5)
      .lineTo(doc.page.width - margin, y - 5)
      .strokeColor(line)
      .lineWidth(0.5)
      .stroke();
    doc.font('regular').fontSize(8.5).fillColor(t2).text(model.foot, margin, y, { lineBreak: false });
    doc.text(`第 ${i + 1} 页 / 共 ${count} 页`, margin, y, { width: innerWidth(doc), align: 'right', lineBreak: false });
    doc.page.margins.bottom = bottom;
  }
}
function watermark(doc: Doc, text: string): void {
  doc
    .save()
    .rotate(-32, { origin: [doc.page.width / 2, doc.page.height / 2] })
    .font('bold')
    .fontSize(42)
    .fillColor('#8A95A1')
    .opacity(0.14)
    .text(text, 0, doc.page.height / 2 - 24, { width: doc.page.width, align: 'center', lineBreak: false })
    .restore();
}
