export const fileKinds = ['weekly', 'monthly', 'ledger', 'sheet'] as const;
export type FileKind = (typeof fileKinds)[number];
export const fileFormats = ['xlsx', 'pdf'] as const;
export type FileFormat = (typeof fileFormats)[number];
export type FileState = 'queued' | 'ready' | 'failed';

export const FILE_NAMES: Record<FileKind, string> = { weekly: '招商周报', monthly: '招商月报', ledger: '招商项目台账', sheet: '项目信息表' };
export const CONTENT_TYPES: Record<FileFormat, string> = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', pdf: 'application/pdf' };

/** A report as it is set in type: words and drawn bars only, so that a thread can draw it without knowing the domain. Widths are shares. */
export interface PrintTable {
  title: string;
  columns: Array<{ title: string; width: number; right?: boolean }>;
  rows: string[][];
  /** rows to print grey, by index */
  grey?: number[];
  note?: string;
}
export interface PrintBars {
  title: string;
  bars: Array<{ label: string; value: number; text: string; before?: number }>;
  note?: string;
}
export interface PrintModel {
  title: string;
  subtitle: string;
  foot: string;
  paper: 'A4' | 'A3';
  landscape: boolean;
  sections: Array<PrintTable | PrintBars>;
  lead?: string;
}
