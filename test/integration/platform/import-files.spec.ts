import { deflateRawSync } from 'node:zlib';
import { Workbook } from 'exceljs';
import { outlineFile, RecordStream, type TableField, writeCsv, writeXlsx } from '@crm/platform';

const FIELDS: TableField[] = [{ key: 'name', label: '名称', synonyms: ['企业名称'], anchor: true }, { key: 'phone', label: '电话', synonyms: ['手机'] }, { key: 'note', label: '备注', synonyms: [] }];

/** A zip with these parts; `stated` overrides what the directory says about the unpacked size. */
function zip(parts: { name: string; bytes: Buffer; stated?: number }[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, stated } of parts) {
    const packed = deflateRawSync(bytes, { level: 9 });
    const title = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(stated ?? bytes.length, 22);
    head.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(stated ?? bytes.length, 24);
    entry.writeUInt16LE(title.length, 28);
    entry.writeUInt32LE(offset, 42);
    local.push(head, title, packed);
    central.push(entry, title);
    offset += head.length + title.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

const RELS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
const BOOK = '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>';
const sheetXml = (rows: string, after = '') => `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${after}</worksheet>`;
const row = (n: number, ...cells: string[]) => `<row r="${n}">${cells.map((c) => `<c t="inlineStr"><is><t>${c}</t></is></c>`).join('')}</row>`;
const book = (sheet: string | Buffer, more: { name: string; bytes: Buffer; stated?: number }[] = []) =>
  zip([{ name: 'xl/workbook.xml', bytes: Buffer.from(BOOK) }, { name: 'xl/_rels/workbook.xml.rels', bytes: Buffer.from(RELS) }, { name: 'xl/worksheets/sheet1.xml', bytes: Buffer.from(sheet) }, ...more]);

/** Refusal code, time and growth of this process. */
async function refusalOf(bytes: Buffer): Promise<{ code: string; ms: number; grownMb: number }> {
  const before = process.memoryUsage().rss;
  const started = process.hrtime.bigint();
  const code = await outlineFile(bytes, FIELDS).then(() => 'READ', (error: { code: string }) => error.code);
  return { code, ms: Number(process.hrtime.bigint() - started) / 1e6, grownMb: (process.memoryUsage().rss - before) / 1048576 };
}

async function valuesOf(bytes: Buffer) {
  const outline = await outlineFile(bytes, FIELDS);
  const stream = new RecordStream(bytes, FIELDS, { layouts: outline.layouts, mapping: outline.suggestedMapping });
  const records = await stream.next();
  await stream.close();
  return records.map((r) => r.values);
}

describe('files that mean harm', () => {
  beforeAll(() => outlineFile(Buffer.from('名称,电话\n甲公司,1\n'), FIELDS)); // the thread's code is compiled once

  it('reads an honest small workbook made by the same writer', async () => {
    expect(await valuesOf(book(sheetXml(row(1, '名称', '电话') + row(2, '甲公司', '13800138000'))))).toEqual([{ name: '甲公司', phone: '13800138000' }]);
  });

  it.each([
    ['a zip bomb (ratio)', () => book(Buffer.alloc(200 * 1024 * 1024, 0x20)), 'ZIP_BOMB'],
    ['a bomb whose directory lies', () => book(sheetXml(row(1, '名称', '电话')), [{ name: 'xl/sharedStrings.xml', bytes: Buffer.alloc(1) }]).fill(0, 0, 0) && zip([{ name: 'xl/workbook.xml', bytes: Buffer.from(BOOK) }, { name: 'xl/_rels/workbook.xml.rels', bytes: Buffer.from(RELS) }, { name: 'xl/worksheets/sheet1.xml', bytes: Buffer.alloc(50 * 1024 * 1024, 0x20), stated: 1000 }]), 'ZIP_BOMB'],
    ['thousands of entries', () => zip(Array.from({ length: 5_000 }, (_, i) => ({ name: `xl/${i}.xml`, bytes: Buffer.from('x') }))), 'ZIP_BOMB'],
    ['a merged A1:XFD1048576', () => book(sheetXml(row(1, '名称', '电话') + row(2, '甲公司', '1'), '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>')), 'MERGE_TOO_LARGE'],
    ['an external entity', () => book(`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData>${row(1, '名称', '电话')}${row(2, '&e;', '1')}</sheetData></worksheet>`), 'UNSAFE_XML'],
    ['a billion laughs', () => book(`<?xml version="1.0"?>${' '.repeat(5_000)}<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet/>`), 'UNSAFE_XML'],
    ['a path that climbs', () => zip([{ name: '../../etc/cron.d/x', bytes: Buffer.from('x') }, { name: 'xl/workbook.xml', bytes: Buffer.from(BOOK) }]), 'BROKEN'],
    ['a cell in column XFD', () => book(sheetXml(`<row r="1"><c r="A1" t="inlineStr"><is><t>名称</t></is></c><c r="XFD1" t="inlineStr"><is><t>x</t></is></c></row>`)), 'TOO_MANY_COLUMNS'],
    ['half a file', () => book(sheetXml(row(1, '名称', '电话'))).subarray(0, 300), 'BROKEN'],
  ])('%s is refused without growth, its time printed', async (_, make, code) => {
    const bytes = make();
    await refusalOf(Buffer.from('x')); // settles the heap
    const refusal = await refusalOf(bytes);
    console.log(`${code}: ${Math.round(refusal.ms)} ms, ${refusal.grownMb.toFixed(1)} MB`);
    expect(refusal.code).toBe(code);
    expect(refusal.grownMb).toBeLessThan(40);
  });
});

describe('files we write', () => {
  const risky = ['=1+1', '+8613800138000', '-2', '@SUM(A1)', '\t=1', '＝1+1', '＋86', '－1', '＠x', ' =cmd', "'quoted", '正常', '0012', '91110108MA00000018', '1,5 "x"', '=HYPERLINK("http://x")'];
  const columns = [{ header: '名称', value: (r: { t: string }) => `公司${risky.indexOf(r.t)}` }, { header: '备注', value: (r: { t: string }) => r.t }, { header: '电话', value: () => '+86 138-0013-8000' }];

  it('xlsx: text stays text, nothing is a formula, and it comes back as it was', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: '表', columns, rows: risky.map((t) => ({ t })) }] });
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
    workbook.worksheets[0]?.eachRow((r) => r.eachCell((cell) => expect(cell.formula).toBeUndefined()));
    const values = await valuesOf(bytes);
    expect(values.map((v) => v.note)).toEqual(risky);
    expect(values[0]?.phone).toBe('+86 138-0013-8000');
  });

  it('csv: what could run gets an apostrophe, which our reader takes off again', async () => {
    const bytes = writeCsv(columns, risky.map((t) => ({ t })));
    for (const line of bytes.toString('utf8').split('\r\n').slice(1)) for (const cell of line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)) expect(cell.replace(/^"/, '')).not.toMatch(/^[\s]*[=+\-@\t＝＋－＠]/);
    const values = await valuesOf(bytes);
    expect(values.map((v) => String(v.note).trim())).toEqual(risky.map((t) => t.trim()));
    expect(values[0]?.phone).toBe('+86 138-0013-8000');
  });
});
