import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

export interface ParsedPhone {
  /** E.164, with `;ext=` for an extension; equal numbers give equal text. */
  e164: string;
  mobile: boolean;
}

const KEPT = 5_000;
const kept = new Map<string, ParsedPhone | null>();

/** One number as people write it (spaces, dashes, 0086, full width, 转 8001). Null when it is no valid number. Answers are kept: an import asks for the same number several times. */
export function normalisePhone(text: string): ParsedPhone | null {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= KEPT) kept.clear();
  const phone = readPhone(text);
  kept.set(text, phone);
  return phone;
}

/** Whether numbers of these first five digits are mobiles in use; a mainland mobile is valid or not by them alone. */
const mobilePrefixes = new Map<string, boolean>();

/** The common case, eleven digits of a mainland mobile, without a parser for every number of the world. */
function readMobile(text: string): ParsedPhone | null | undefined {
  const digits = /^(?:\+86)?(1[3-9]\d{9})$/.exec(text)?.[1];
  if (!digits) return undefined;
  const prefix = digits.slice(0, 5);
  let valid = mobilePrefixes.get(prefix);
  if (valid === undefined) {
    const sample = parsePhoneNumberFromString(`${prefix}000000`, 'CN');
    valid = sample?.isValid() === true && sample.getType() === 'MOBILE';
    mobilePrefixes.set(prefix, valid);
  }
  return valid ? { e164: `+86${digits}`, mobile: true } : undefined;
}

function readPhone(text: string): ParsedPhone | null {
  const known = readMobile(text);
  if (known) return known;
  const tidy = text
    .normalize('NFKC')
    .replace(/[()（）\s.·—–‐-]/g, '')
    .replace(/(?:转|分机|ext\.?|#|x)(\d{1,6})$/i, ';ext=$1')
    .replace(/^00/, '+');
  const [main = '', ext] = tidy.split(';ext=');
  const number = /^\+?\d{5,15}$/.test(main) ? parsePhoneNumberFromString(main, 'CN') : undefined;
  if (!number?.isValid()) return null;
  return { e164: number.number + (ext ? `;ext=${ext}` : ''), mobile: number.getType() === 'MOBILE' };
}

/** Every number in a cell: 「138 0000 1111 / 010-65432100转12；13900002222」. Pieces that are no number are left out. */
export function parsePhones(cell: string): ParsedPhone[] {
  const found = new Map<string, ParsedPhone>();
  const text = cell.normalize('NFKC');
  const pieces = text.split(/[,;、/|\n\r]|(?<=\d)\s{2,}(?=\d)|或|和/).flatMap((p) => (normalisePhone(clean(p)) ? [p] : p.split(/\s+/)));
  for (const piece of pieces) {
    const phone = normalisePhone(clean(piece));
    if (phone) found.set(phone.e164, phone);
  }
  return [...found.values()];
}
const clean = (piece: string): string => piece.replace(/^[^\d+(]*/, '').replace(/[^\d]*$/, '');
