/** What a file may cost before it is refused. Every limit is checked before or while reading, never after. */
export interface SheetLimits {
  fileBytes: number;
  entries: number;
  unpackedBytes: number;
  /** unpacked ÷ packed, looked at only above `ratioFromBytes` */
  ratio: number;
  ratioFromBytes: number;
  rows: number;
  columns: number;
  cellChars: number;
  sharedStrings: number;
  sharedChars: number;
  merges: number;
  /** cells in one merged range; a title over one whole row (16,384) is fine, a merged whole sheet is not */
  mergedCells: number;
  sheets: number;
}

export const SHEET_LIMITS: SheetLimits = {
  fileBytes: 50 * 1024 * 1024,
  entries: 2_000,
  unpackedBytes: 400 * 1024 * 1024,
  ratio: 120,
  ratioFromBytes: 4 * 1024 * 1024,
  rows: 200_000,
  columns: 256,
  cellChars: 32_767,
  sharedStrings: 1_500_000,
  sharedChars: 96 * 1024 * 1024,
  merges: 100_000,
  mergedCells: 2_000_000,
  sheets: 60,
};
