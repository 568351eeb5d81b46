/** CSV with a BOM, CRLF and quoted cells; a leading = + - @ (also full width) is disarmed unless the cell is a number. */
export function toCsv({ columns, rows }: { columns: string[]; rows: (string | number | null)[][] }): string {
  const line = (cells: (string | number | null)[]) => cells.map(cell).join(',');
  return `\uFEFF${[columns, ...rows].map(line).join('\r\n')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
