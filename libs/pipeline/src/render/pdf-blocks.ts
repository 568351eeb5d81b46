/** Tables on the page. */
import type { Column } from '../domain/package/blocks';
import { bottomOf, type Doc, innerWidth, room } from './pdf-page';

const padX = 5,
  padY = 4,
  size = 9.5,
  gap = 1.5;
const colors = {
  head: '#F7F9FA',
  line: '#DCE2E8',
  ink: '#17212B',
  t2: '#475462',
};

/** Points a table needs before it may begin: its head and first row, or all of it when it is short and stays whole. */
export const leastHeight = (doc: Doc, columns: Column[], rows: string[][], whole = false): number => measure(doc, columns, rows, whole).least;

function measure(doc: Doc, columns: Column[], rows: string[][], whole: boolean): { titled: boolean; headHeight: number; heights: number[]; least: number } {
  const full = columns.reduce((s, c) => s + c.width, 0);
  const heightOf = (cells: string[], bold: boolean): number => {
    doc.font(bold ? 'bold' : 'regular').fontSize(size);
    const inner = (i: number): number => ((columns[i]?.width ?? 0) / full) * innerWidth(doc) - padX * 2;
    return Math.max(...cells.map((t, i) => doc.heightOfString(t || ' ', { width: inner(i), lineGap: gap }))) + padY * 2;
  };
  const titled = columns.some((c) => c.title),
    headHeight = titled ? heightOf(columns.map((c) => c.title), true) : 0,
    heights = rows.map((row) => heightOf(row, false)),
    all = heights.reduce((sum, h) => sum + h, headHeight);
  const least = whole && all < (bottomOf(doc) - doc.page.margins.top) / 2 ? all : headHeight + (heights[0] ?? 0);
  return { titled, headHeight, heights, least };
}

/** Heads repeat on every page and no row is broken; `whole` keeps a short table on one page. */
export function drawTable(doc: Doc, columns: Column[], rows: string[][], whole = false): void {
  const full = columns.reduce((s, c) => s + c.width, 0),
    width = innerWidth(doc),
    left = doc.page.margins.left;
  const widths = columns.map((c) => (c.width / full) * width);
  const { titled, headHeight, heights, least } = measure(doc, columns, rows, whole);
  const drawRow = (cells: string[], height: number, head: boolean): void => {
    const top = doc.y;
    let x = left;
    cells.forEach((text, i) => {
      const w = widths[i] ?? 0;
      if (head || (!titled && i === 0)) doc.rect(x, top, w, height).fill(colors.head);
      doc.rect(x, top, w, height).strokeColor(colors.line).lineWidth(0.5).stroke();
      doc
        .font(head ? 'bold' : 'regular')
        .fontSize(size)
        .fillColor(head || (!titled && i === 0) ? colors.t2 : colors.ink)
        .text(text, x + padX, top + padY, { width: w - padX * 2, lineGap: gap, align: columns[i]?.right ? 'right' : 'left' });
      x += w;
    });
    doc.y = top + height;
    doc.x = left;
  };
  const head = (): void => {
    if (titled) drawRow(columns.map((c) => c.title), headHeight, true);
  };
  room(doc, least);
  head();
  for (const [i, row] of rows.entries()) {
    const height = heights[i] ?? 0;
    if (doc.y + height > bottomOf(doc) && height < bottomOf(doc) - doc.page.margins.top - headHeight) {
      doc.addPage();
      head();
    }
    drawRow(row, height, false);
  }
  doc.moveDown(0.5);
}
