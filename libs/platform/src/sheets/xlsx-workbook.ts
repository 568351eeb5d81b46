import type { SheetInfo } from './cells';
import type { SheetLimits } from './sheet-limits';
import { refuse } from './sheet-refused';
import { readXml } from './xml-parts';
import type { ZipPackage } from './zip-package';

export interface Workbook {
  sheets: (SheetInfo & { part: string })[];
  date1904: boolean;
  sharedStringsPart?: string;
  stylesPart?: string;
}

/** Sheets in tab order with the parts that hold them (chart sheets left out). */
export async function readWorkbook(zip: ZipPackage, limits: SheetLimits): Promise<Workbook> {
  const part = zip.names().find((name) => /(^|\/)workbook\.xml$/.test(name));
  if (!part) throw zip.names().some((name) => /workbook\.bin$|content\.xml$/.test(name)) ? refuse.notASheet() : refuse.broken();
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relations = await readRelations(zip, `${folder}_rels/workbook.xml.rels`, folder);
  const found: { name: string; hidden: boolean; rel: string }[] = [];
  let date1904 = false;
  await readXml(zip.stream(part), {
    open(name, a) {
      if (name === 'sheet') found.push({ name: a.name ?? '', hidden: a.state === 'hidden' || a.state === 'veryHidden', rel: a['r:id'] ?? Object.entries(a).find(([k]) => k.endsWith(':id'))?.[1] ?? '' });
      if (name === 'workbookPr') date1904 = a.date1904 === '1' || a.date1904 === 'true';
    },
  });
  const sheets = found
    .map((sheet) => ({ ...sheet, relation: relations.get(sheet.rel) }))
    .filter((sheet) => sheet.relation?.type.endsWith('/worksheet') && zip.has(sheet.relation.target))
    .map((sheet, index) => ({ index, name: sheet.name, hidden: sheet.hidden, part: sheet.relation?.target ?? '' }));
  if (sheets.length === 0) throw refuse.broken();
  const byType = (type: string) => [...relations.values()].find((r) => r.type.endsWith(type) && zip.has(r.target))?.target;
  return { sheets: sheets.slice(0, limits.sheets), date1904, sharedStringsPart: byType('/sharedStrings'), stylesPart: byType('/styles') };
}

async function readRelations(zip: ZipPackage, part: string, folder: string): Promise<Map<string, { type: string; target: string }>> {
  const relations = new Map<string, { type: string; target: string }>();
  if (!zip.has(part)) return relations;
  await readXml(zip.stream(part), {
    open(name, a) {
      if (name !== 'Relationship' || a.TargetMode === 'External') return;
      const target = a.Target ?? '';
      relations.set(a.Id ?? '', { type: a.Type ?? '', target: (target.startsWith('/') ? target.slice(1) : folder + target).replace(/(^|\/)\.\//g, '$1').toLowerCase() });
    },
  });
  return relations;
}

/** Shared strings without phonetic runs; an item beyond the limits refuses the file. */
export async function readSharedStrings(zip: ZipPackage, part: string | undefined, limits: SheetLimits): Promise<string[]> {
  const strings: string[] = [];
  if (!part) return strings;
  let text = '';
  let inText = false;
  let phonetic = 0;
  let chars = 0;
  await readXml(zip.stream(part), {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic++;
      else if (name === 't') inText = phonetic === 0;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic--;
      else if (name === 'si') {
        chars += text.length;
        if (strings.length >= limits.sharedStrings || chars > limits.sharedChars) throw refuse.strings();
        strings.push(unescapeOoxml(text));
      }
    },
  });
  return strings;
}

/** `_x000D_` and its like are how the format writes control characters. */
export function unescapeOoxml(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
}

const BUILT_IN_DATES = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** For each cell style: does it show a date? */
export async function readDateStyles(zip: ZipPackage, part: string | undefined): Promise<boolean[]> {
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  let inCellXfs = false;
  if (!part) return styles;
  await readXml(zip.stream(part), {
    open(name, a) {
      if (name === 'numFmt') formats.set(Number(a.numFmtId), a.formatCode ?? '');
      else if (name === 'cellXfs') inCellXfs = true;
      else if (name === 'xf' && inCellXfs) {
        const id = Number(a.numFmtId ?? 0);
        const code = formats.get(id);
        styles.push(code === undefined ? BUILT_IN_DATES.has(id) : isDateFormat(code));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellXfs = false;
    },
  });
  return styles;
}

/** A number format shows a date when y, m, d or h stands outside quotes, brackets and escapes. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"/g, '').replace(/\[(?:[^\]]*)\]/g, (m) => (/^\[(h+|m+|s+)\]$/i.test(m) ? 'h' : '')).replace(/[\\_*]./g, '');
  return /[ymdh]/i.test(bare.split(';')[0]?.replace(/general/i, '') ?? '');
}

/** Serial day number → `YYYY-MM-DD`, with a clock part when there is one. No zone is involved. */
export function serialToText(serial: number, date1904: boolean): string {
  const days = date1904 ? serial + 1462 : serial;
  const whole = Math.floor(days + 1e-9);
  const seconds = Math.round((days - whole) * 86_400);
  const clock = new Date(seconds * 1000).toISOString().slice(11, 19);
  if (whole === 0) return clock;
  const date = new Date(Date.UTC(1899, 11, whole < 61 ? 31 : 30) + whole * 86_400_000);
  if (Number.isNaN(date.getTime())) return String(serial);
  const on = date.toISOString().slice(0, 10);
  return seconds > 0 ? `${on} ${clock}` : on;
}
