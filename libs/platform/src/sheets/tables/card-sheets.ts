import { type Cell, type SheetRow, type SheetSource, textOf } from '../cells';
import { refuse } from '../sheet-refused';
import { cellValue, ownCells } from './row-kinds';
import { headerWord, matchField, SEQUENCE, type TableField } from './table-fields';

const HEAD = 80;
/** Cards are filled by hand; a longer sheet of them is no such thing. */
const MOST_ROWS = 20_000;

interface Label {
  column: number;
  word: string;
  key: string;
}

/**
 * Sheets that are filled like a card (label beside value, once for each company) or lie on their side (labels down the first column, a company a column)
 * read as tables: one header of all labels, then a row for each company. Row numbers are those where its name stands, column numbers when it lies on its side.
 * Every other sheet passes through as it is.
 */
export function cardsAsTables(source: SheetSource, fields: TableField[]): SheetSource {
  return { ...source, rows: (sheet) => turned(source.rows(sheet), fields) };
}

async function* turned(rows: AsyncIterable<SheetRow>, fields: TableField[]): AsyncGenerator<SheetRow> {
  const head: SheetRow[] = [];
  let cards: boolean | null = null;
  for await (const row of rows) {
    if (cards === false) {
      yield row;
      continue;
    }
    head.push(row);
    if (head.length > MOST_ROWS) throw refuse.rows(MOST_ROWS);
    if (cards === null && head.length === HEAD) {
      cards = areCards(head, fields);
      if (!cards) yield* head.splice(0);
    }
  }
  if (cards === null) cards = areCards(head, fields);
  yield* cards ? asTable(head, fields) : head;
}

/** Labels of at least three fields on two rows or more, nearly each with a value to its right, the anchor's among them. */
function areCards(rows: SheetRow[], fields: TableField[]): boolean {
  const anchor = anchorOf(fields);
  let labels = 0;
  let valued = 0;
  let anchored = false;
  const lines = new Set<number>();
  const keys = new Set<string>();
  for (const row of rows) {
    const own = ownCells(row);
    const here = labelsOf(own, fields);
    for (const label of here) {
      const right = own.find((c) => c.column > label.column);
      const value = right && !here.some((l) => l.column === right.column);
      labels++;
      keys.add(label.key);
      lines.add(row.n);
      if (value) valued++;
      if (value && label.key === anchor) anchored = true;
    }
  }
  return anchored && keys.size >= 3 && lines.size >= 2 && valued >= labels * 0.7;
}

function labelsOf(own: { column: number; text: string }[], fields: TableField[]): Label[] {
  return own.flatMap(({ column, text }) => {
    const match = matchField(text, fields);
    return match && match.strength >= 3 && match.key !== SEQUENCE ? [{ column, word: headerWord(text).full, key: match.key }] : [];
  });
}

const anchorOf = (fields: TableField[]) => fields.find((f) => f.anchor)?.key ?? '';

/** The companies of the cards, each with its values by label. */
function* asTable(rows: SheetRow[], fields: TableField[]): Generator<SheetRow> {
  const anchor = anchorOf(fields);
  const words: string[] = [];
  const found: { n: number; values: Map<string, Cell> }[] = [];
  const isName = new RegExp(fields.find((f) => f.anchor)?.looksLike ?? '$^');
  let open: { n: number; column: number | null; values: Map<string, Cell> }[] = [];
  const put = (values: Map<string, Cell>, word: string, cell: Cell | undefined) => {
    if (!words.includes(word)) words.push(word);
    const before = values.get(word);
    if (cellValue(cell) !== '') values.set(word, before === undefined || before === null ? (cell ?? null) : `${before}；${textOf(cell)}`);
  };
  for (const row of rows) {
    for (const { word, key, cells } of pairsOf(row, fields)) {
      if (key === anchor) {
        const aside = cells.filter((c) => isName.test(c.text)).length > 1;
        open = (aside ? cells : cells.slice(0, 1)).map(({ column }, i) => ({ n: Math.max(aside ? column + 1 : row.n, (found.at(-1)?.n ?? 0) + 1 + i), column: aside ? column : null, values: new Map() }));
        found.push(...open);
      }
      for (const card of open) {
        put(card.values, word, row.cells[card.column ?? cells[0]?.column ?? -1]);
        // behind the value, what nobody knows is label and value again: offered for mapping, not lost
        for (let k = 1; card.column === null && k + 1 < cells.length; k += 2) put(card.values, headerWord(cells[k]?.text ?? '').full, row.cells[cells[k + 1]?.column ?? -1]);
      }
    }
  }
  yield { n: 0, cells: words };
  for (const { n, values } of found) yield { n, cells: words.map((word) => values.get(word) ?? null) };
}

interface Pair {
  word: string;
  key: string | null;
  cells: { column: number; text: string }[];
}

/** Labels of one line with the cells behind each; a line without a known label begins with one nobody knows. */
function pairsOf(row: SheetRow, fields: TableField[]): Pair[] {
  const own = ownCells(row);
  const labels = labelsOf(own, fields);
  const pairs: Pair[] = [];
  for (const [i, label] of labels.entries()) {
    const next = labels[i + 1]?.column ?? Number.POSITIVE_INFINITY;
    pairs.push({ word: label.word, key: label.key, cells: own.filter((c) => c.column > label.column && c.column < next) });
  }
  const first = own[0];
  if (labels.length === 0 && first && own.length >= 2 && first.text.length <= 20) pairs.push({ word: headerWord(first.text).full, key: null, cells: own.slice(1) });
  return pairs;
}
