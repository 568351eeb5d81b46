/** What a spreadsheet could run as a formula, in half and full width, also behind blanks. */
const FORMULA_LEAD = /^[\s\u3000]*[=+\-@\t\r\n＝＋－＠]/;

/** Would a spreadsheet read this text as a formula (or break the row)? */
export const looksLikeFormula = (text: string): boolean => FORMULA_LEAD.test(text);

/** csv has no cell types: dangerous text gets a leading apostrophe, which our own reader takes off again, so `+86…` comes back as written. */
export function safeCsvText(text: string): string {
  return looksLikeFormula(text) || (text.startsWith("'") && looksLikeFormula(text.slice(1))) ? `'${text}` : text;
}
