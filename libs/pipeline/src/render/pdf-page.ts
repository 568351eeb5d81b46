/** The page every block is drawn on. */
import type PDFDocument from 'pdfkit';

export type Doc = InstanceType<typeof PDFDocument>;
export const mm = 72 / 25.4;
export const innerWidth = (doc: Doc): number => doc.page.width - doc.page.margins.left - doc.page.margins.right;
export const bottomOf = (doc: Doc): number => doc.page.height - doc.page.margins.bottom;
/** A new page unless so many points are left. */
export function room(doc: Doc, points: number): void {
  if (doc.y + points > bottomOf(doc)) doc.addPage();
}
