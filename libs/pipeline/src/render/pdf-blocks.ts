/** Tables and floor excerpts on the page. */
import { areaText } from '../domain/figures';
import { bottomOf, type Doc, innerWidth, room } from './pdf-page';

interface Column {
  title: string;
  width: number;
  right?: boolean;
}
const padX = 5,
  padY = 4,
  size = 9.5,
  gap = 1.5;
const colors = {
  head: '#F7F9FA',
  line: '#DCE2E8',
  ink: '#17212B',
  t2: '#475462',
  mine: '#D6E7EE',
  taken: '#C9D6E2',
  free: '#FFFFFF',
  brand: '#14607F',
};

export function drawTable(doc: Doc, columns: Column[], rows: string[][]): void {
  const full = columns.reduce((s, c) => s + c.width, 0),
    width = innerWidth(doc),
    left = doc.page.margins.left;
  const widths = columns.map((c) => (c.width / full) * width);
  const titled = columns.some((c) => c.title);
  const heightOf = (cells: string[], bold: boolean): number => {
    doc.font(bold ? 'bold' : 'regular').fontSize(size);
    return (
      Math.max(...cells.map((t, i) => doc.heightOfString(t || ' ', { width: (widths[i] ?? 0) - padX * 2, lineGap: gap }))) +
      padY * 2
    );
  };
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
  const titles = columns.map((c) => c.title),
    headHeight = titled ? heightOf(titles, true) : 0;
  const head = (): void => {
    if (titled) drawRow(titles, headHeight, true);
  };
  room(doc, headHeight + (rows[0] ? heightOf(rows[0], false) : 0));
  head();
  for (const row of rows) {
    const height = heightOf(row, false);
    if (doc.y + height > bottomOf(doc) && height < bottomOf(doc) - doc.page.margins.top - headHeight) {
      doc.addPage();
      head();
    }
    drawRow(row, height, false);
  }
  doc.moveDown(0.5);
}

/** One floor as a bar, width by area; the offered rooms stand out, let ones recede. */
export function drawFloor(
  doc: Doc,
  title: string,
  units: { code: string; areaM2: number; state: 'mine' | 'free' | 'taken' }[],
): void {
  const height = 34,
    left = doc.page.margins.left,
    width = innerWidth(doc),
    total = units.reduce((s, u) => s + u.areaM2, 0) || 1;
  room(doc, height + 24);
  doc.font('regular').fontSize(9).fillColor(colors.t2).text(title, left).moveDown(0.2);
  const top = doc.y;
  let x = left;
  for (const u of units) {
    const w = (u.areaM2 / total) * width;
    doc.rect(x, top, w, height).fill(colors[u.state]);
    doc
      .rect(x, top, w, height)
      .strokeColor(u.state === 'mine' ? colors.brand : colors.line)
      .lineWidth(u.state === 'mine' ? 1.4 : 0.6)
      .stroke();
    doc
      .font(u.state === 'mine' ? 'bold' : 'regular')
      .fontSize(8)
      .fillColor(u.state === 'mine' ? colors.ink : colors.t2);
    if (w > 42)
      doc
        .text(u.code, x + 2, top + 6, { width: w - 4, align: 'center', lineBreak: false, ellipsis: true })
        .text(`${areaText(u.areaM2)} ㎡`, x + 2, top + 18, { width: w - 4, align: 'center', lineBreak: false, ellipsis: true });
    x += w;
  }
  doc.y = top + height + 8;
  doc.x = left;
}
