/** Excerpt of the stacking plan: floors as rows, rooms as boxes by area. The offered rooms stand out, others recede. */
import type { PlanFloor } from '../domain/package/package-input';
import { areaText } from '../domain/figures';
import { type Doc, innerWidth, room } from './pdf-page';

const ink = '#17212B',
  t2 = '#475462',
  line = '#B9C3CC',
  brand = '#14607F';
const fills = { mine: '#D6E7EE', free: '#FFFFFF', taken: '#E3E8ED' } as const;
const label = 34,
  rowHeight = 17,
  tall = 26;

export function drawPlan(doc: Doc, title: string, floors: readonly PlanFloor[]): void {
  const left = doc.page.margins.left,
    width = innerWidth(doc) - label,
    widest = Math.max(1, ...floors.map((f) => f.units.reduce((sum, u) => sum + u.areaM2, 0)));
  const heightOf = (f: PlanFloor): number => (f.units.some((u) => u.state === 'mine') ? tall : rowHeight);
  room(doc, floors.reduce((sum, f) => sum + heightOf(f), 0) + 36);
  doc.font('regular').fontSize(9).fillColor(t2).text(`${title} 销控图（宽度按面积，粗框为本方案房源）`, left).moveDown(0.3);
  let y = doc.y;
  for (const floor of floors) {
    const height = heightOf(floor);
    doc
      .font('regular')
      .fontSize(8)
      .fillColor(t2)
      .text(floor.name, left, y + height / 2 - 5, { width: label - 6, align: 'right', lineBreak: false });
    let x = left + label;
    for (const u of floor.units) {
      const w = (u.areaM2 / widest) * width;
      doc.rect(x, y, w, height).fillAndStroke(fills[u.state], line);
      x += w;
    }
    x = left + label;
    for (const u of floor.units) {
      const w = (u.areaM2 / widest) * width;
      if (u.state === 'mine') drawOwn(doc, u, { x, y, w, height });
      else if (w > 40)
        doc
          .font('regular')
          .fontSize(7)
          .fillColor(t2)
          .text(u.code, x + 2, y + height / 2 - 4, { width: w - 4, align: 'center', lineBreak: false });
      x += w;
    }
    y += height;
  }
  doc.y = y + 8;
  doc.x = left;
}
function drawOwn(doc: Doc, u: PlanFloor['units'][number], box: { x: number; y: number; w: number; height: number }): void {
  doc.lineWidth(1.6).rect(box.x, box.y, box.w, box.height).stroke(brand).lineWidth(0.6);
  doc.font('bold').fontSize(8).fillColor(ink);
  const at = { width: box.w - 4, align: 'center' as const, lineBreak: false };
  if (box.w <= 52) return void doc.text(u.code.slice(-4), box.x + 2, box.y + box.height / 2 - 5, at);
  doc
    .text(u.code, box.x + 2, box.y + 4, at)
    .font('regular')
    .fontSize(7)
    .text(`${areaText(u.areaM2)} ㎡`, box.x + 2, box.y + 14, at);
}
