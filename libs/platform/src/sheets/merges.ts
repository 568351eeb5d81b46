import { columnIndex } from './cells';
import type { SheetLimits } from './sheet-limits';
import { refuse } from './sheet-refused';

export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** "A1:I2" → numbers (rows 1-based, columns 0-based). A range larger than the limit refuses the file before a single cell is made. */
export function parseMerge(range: string, limits: SheetLimits): Merge | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(range.trim());
  if (!match) return null;
  const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = match;
  const merge = {
    top: Math.min(Number(r1), Number(r2)),
    bottom: Math.max(Number(r1), Number(r2)),
    left: Math.min(columnIndex(c1), columnIndex(c2)),
    right: Math.max(columnIndex(c1), columnIndex(c2)),
  };
  const width = merge.right - merge.left + 1;
  const height = merge.bottom - merge.top + 1;
  if (width * height > limits.mergedCells) throw refuse.merge(range);
  return { ...merge, right: Math.min(merge.right, limits.columns - 1) };
}

/** Merges in reading order, handed out row by row; only ranges that cross the present row are held. */
export class MergeCursor {
  private next = 0;
  private live: { merge: Merge; value: unknown }[] = [];

  constructor(private readonly merges: Merge[]) {
    this.merges.sort((a, b) => a.top - b.top || a.left - b.left);
  }

  /** Ranges that touch row n, to be asked with growing n. */
  at(n: number): { merge: Merge; value: unknown }[] {
    if (this.live.length > 0) this.live = this.live.filter((m) => m.merge.bottom >= n);
    for (let m = this.merges[this.next]; m && m.top <= n; m = this.merges[++this.next]) {
      if (m.bottom >= n) this.live.push({ merge: m, value: null });
    }
    return this.live;
  }
}
