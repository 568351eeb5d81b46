/** A file that is not read. `detail` is Chinese, says why and how to mend it; `code` is stable. Crosses the thread as plain data. */
export class SheetRefused extends Error {
  constructor(
    readonly code: SheetRefusal,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'SheetRefused';
  }
}

export type SheetRefusal =
  | 'EMPTY' | 'TOO_LARGE' | 'OLD_XLS' | 'ENCRYPTED' | 'NOT_A_SHEET' | 'BROKEN' | 'ZIP_BOMB' | 'UNSAFE_XML'
  | 'MERGE_TOO_LARGE' | 'TOO_MANY_ROWS' | 'TOO_MANY_COLUMNS' | 'TOO_MANY_STRINGS' | 'CELL_TOO_LONG' | 'NO_TABLE' | 'TOO_SLOW';

const wan = (n: number) => (n >= 10_000 ? `${n / 10_000} 万` : String(n));

export const refuse = {
  empty: () => new SheetRefused('EMPTY', '文件是空的。请选有内容的 .xlsx 或 .csv 文件。'),
  tooLarge: (mb: number) => new SheetRefused('TOO_LARGE', `文件超过 ${mb} MB。请拆成几个文件分别导入，或删掉图片后另存。`),
  oldXls: () => new SheetRefused('OLD_XLS', '这是旧版 .xls 文件，不能安全读取。请用 Excel 或 WPS 打开，另存为“.xlsx 工作簿”后再导入。'),
  encrypted: () => new SheetRefused('ENCRYPTED', '文件带打开密码。请用 Excel 或 WPS 打开，去掉密码后另存为 .xlsx 再导入。'),
  disguised: () => new SheetRefused('NOT_A_SHEET', '文件内容是网页或旧 XML，只是改了扩展名。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。'),
  notASheet: () => new SheetRefused('NOT_A_SHEET', '不是 .xlsx 或 .csv 文件。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。'),
  broken: () => new SheetRefused('BROKEN', '文件已损坏，读不出表格。请用 Excel 或 WPS 打开，另存为新的 .xlsx 后再导入。'),
  bomb: () => new SheetRefused('ZIP_BOMB', '文件解开后大得不正常，已拒绝。请把表格内容复制到新工作簿，另存后再导入。'),
  unsafeXml: () => new SheetRefused('UNSAFE_XML', '文件里带外部实体或 DTD 声明，已拒绝。请把表格内容复制到新工作簿，另存后再导入。'),
  merge: (range: string) => new SheetRefused('MERGE_TOO_LARGE', `合并单元格 ${range} 太大，已拒绝。请取消这处合并后再导入。`),
  rows: (n: number) => new SheetRefused('TOO_MANY_ROWS', `超过 ${wan(n)} 行。请拆成几个文件分别导入。`),
  columns: (n: number) => new SheetRefused('TOO_MANY_COLUMNS', `超过 ${n} 列。请删掉用不到的列后再导入。`),
  strings: () => new SheetRefused('TOO_MANY_STRINGS', '文字量太大。请拆成几个文件分别导入。'),
  cell: (row: number) => new SheetRefused('CELL_TOO_LONG', `第 ${row} 行有单元格超过 3.2 万字。请缩短后再导入。`),
  noTable: () => new SheetRefused('NO_TABLE', '没有找到表头。请确认有一行写着列名，其中要有名称一列，例如“企业名称”。'),
  slow: () => new SheetRefused('TOO_SLOW', '读取超时，已停止。请拆成几个文件，或另存为新的 .xlsx 后再导入。'),
};
