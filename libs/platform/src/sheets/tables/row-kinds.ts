import { type Cell, type SheetRow, textOf } from '../cells';

const PLACEHOLDERS = new Set(['', '/', '\\', '／', '-', '--', '—', '——', '－', '~', '*', '.', '…', '无', '暂无', 'n/a', 'na', 'null', 'none', 'nil', '#n/a', '#ref!', '#value!', '#name?', '#div/0!', '待定', '待补', '空']);

/** Text of a cell, or '' when it only says that there is nothing. */
export function cellValue(cell: Cell | undefined): string {
  const text = textOf(cell);
  return PLACEHOLDERS.has(text.toLowerCase()) ? '' : text;
}

const TOTAL = /^(合\s*计|小\s*计|总\s*计|累\s*计|共\s*计|总\s*数|汇\s*总|本页合计|(sub|grand)?\s*-?total|sum)\s*([(（:：].*|\d.*)?$/i;
/** 永顺 小计, 梨园街道小计（2家）: a total with what it adds up before it. */
const SUBTOTAL = /^[^，,。；;]{1,16}(小\s*计|合\s*计|总\s*计)\s*([(（:：].*|\d.*)?$/;
const COUNTED = /^(共|共计|合计|总计|以上共?|累计)\s*[\d一二三四五六七八九十百千万]+\s*[家个户条行项]/;
const SIGNATURE = /^(填\s*表|制\s*表|填\s*报|审\s*核|复\s*核|审\s*批|批\s*准|经\s*办|校\s*对|汇总|统计|录入|负责|联系|主管|单位负责|部门负责|领导签字|签\s*字|签\s*章|盖\s*章|打\s*印|报送|导出|更新|编\s*制|截至|截止)[\u4e00-\u9fff]{0,4}\s*[:：(（]/;
const DATED = /^(日\s*期|时\s*间|制表日期|填报日期|填表日期|截止日期|导出时间|打印时间)\s*[:：]/;
const NOTE = /^[*※＊]?\s*(注|备\s*注|说\s*明|附\s*注|附|注意|提示|填表说明|备注说明|数据来源|资料来源|来源|统计口径|口径|note|notes|remark|remarks|source|prepared by|checked by|approved by|date)\s*\d?\s*[:：.．]/i;
const PAGE = /^(第\s*\d+\s*页|\d+\s*\/\s*\d+\s*页?|page\s*\d+|[(（]?(续表|续上表|接上页|转下页|以下空白|以下无正文|下页续|完|end)[)）]?)/i;
const SIGNED = /[(（](盖\s*章|签\s*字|签\s*章|公\s*章|签名)[)）]\s*$/;
const LONE_DATE = /^((19|20)\d{2}|二[〇零○]\S{2})\s*年\s*\S{1,3}\s*月(\s*\S{1,3}\s*日)?$/;
const EXAMPLE = /^[(（【[]?\s*(例|示例|样例|范例|举例|填写示例|填写样例|example|e\.g\.)\s*([)）】\]]|[:：])/i;
const SECTION = /^([一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十]+[)）]|第[一二三四五六七八九十\d]+[类组部批分章节])/;

/** A line under or between the records that is not one: totals, signatures, notes, page marks. */
export function isClosingLine(text: string): boolean {
  return isTotal(text) || COUNTED.test(text) || SIGNATURE.test(text) || DATED.test(text) || NOTE.test(text) || PAGE.test(text) || SIGNED.test(text) || LONE_DATE.test(text);
}

/** 合计, 小计 and their like: such a row is no record whatever else stands in it. */
export function isTotal(text: string): boolean {
  return TOTAL.test(text) || SUBTOTAL.test(text);
}

/** A row that shows how to fill in the table: 例：北京某某科技有限公司. */
export function isExample(text: string): boolean {
  return EXAMPLE.test(text) || /^(例|示例|样例|example)$/i.test(text);
}

export function isSectionTitle(text: string): boolean {
  return SECTION.test(text);
}

/** Own values of a row by column: what merges carried in is left out. */
export function ownCells(row: SheetRow): { column: number; text: string }[] {
  const own: { column: number; text: string }[] = [];
  for (let c = 0; c < row.cells.length; c++) {
    if (row.beside?.includes(c) || row.below?.includes(c)) continue;
    const text = cellValue(row.cells[c]);
    if (text !== '') own.push({ column: c, text });
  }
  return own;
}
