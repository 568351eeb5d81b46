import iconv from 'iconv-lite';
import { outlineFile, SheetRefused } from '@crm/platform';
import { code, csv, firm as name, firms, phone, readSheet as read, sheet } from '../../../../test/support/lead-sheets';
import { LEAD_FIELDS } from './lead-fields';

/** Sheets of many shapes, made here; each says how many rows, errors, double rows and contacts it holds. */
describe('lead sheets of many shapes', () => {
  it('1 plain header in the first row, numbers stored as text, a duplicate by code and one by name', async () => {
    const r = await read(await sheet((ws) => {
      ws.addRow(['企业名称', '统一社会信用代码', '联系人', '手机', '邮箱', '成立日期']);
      for (const i of firms(6)) ws.addRow([name(i), code(i), '联系人甲', phone(i), `a${i}@example.com`, '2019-05-06']);
      ws.addRow([`${name(0)}（更名）`, code(0)]);
      ws.addRow([name(1)]);
    }));
    expect(r).toMatchObject({ rows: 8, errors: [], duplicates: 2, contacts: 6 });
    expect(r.drafts[0]).toMatchObject({ company: { name: name(0), uscc: code(0), registeredOn: '2019-05-06', contacts: [{ name: '联系人甲', phone: phone(0), email: 'a0@example.com' }] } });
  });

  it('2 header far down under titles, notes and empty rows', async () => {
    const r = await read(await sheet((ws) => {
      ws.mergeCells('A1:F1');
      ws.getCell('A1').value = '2026 年某某展会参展企业意向登记表';
      ws.mergeCells('A2:F2');
      ws.getCell('A2').value = '主办单位：示例展览（联系人：示例 电话：010-55550000）';
      ws.getCell('A5').value = '说明：带 * 为必填';
      ws.getRow(12).values = ['序号', '*参展商名称', '展位号', '联 系 人', '联系方式', '主营产品'];
      firms(5).forEach((i) => { ws.getRow(13 + i).values = [i + 1, name(i), `A${i}`, '联系人甲', phone(i), '试剂、耗材']; });
    }));
    expect(r).toMatchObject({ rows: 5, errors: [], duplicates: 0, contacts: 5 });
    expect(r.drafts[0]?.company.products).toEqual(['试剂', '耗材']);
  });

  it('3 two header rows, merged both ways, contacts split into 1 and 2', async () => {
    const r = await read(await sheet((ws) => {
      ws.getRow(1).values = ['序号', '单位名称', '第一联系人', '', '第二联系人', '', '备注'];
      ws.getRow(2).values = ['', '', '姓名', '电话', '姓名', '电话', ''];
      for (const range of ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2']) ws.mergeCells(range);
      firms(4).forEach((i) => { ws.getRow(3 + i).values = [i + 1, name(i), '联系人甲', phone(i), i % 2 ? '联系人乙' : '', i % 2 ? phone(100 + i) : '', '']; });
    }));
    expect(r).toMatchObject({ rows: 4, errors: [], contacts: 6 });
    expect(r.drafts[1]?.company.contacts).toEqual([expect.objectContaining({ name: '联系人甲', phone: phone(1) }), expect.objectContaining({ name: '联系人乙', phone: phone(101) })]);
  });

  it('4 columns 联系人1 联系人2 电话1 电话2 in that order', async () => {
    const r = await read(await sheet((ws) => {
      ws.addRow(['公司名称', '联系人1', '联系人2', '电话1', '电话2']);
      ws.addRow([name(0), '联系人甲', '联系人乙', phone(0), phone(1)]);
    }));
    expect(r.drafts[0]?.company.contacts).toEqual([expect.objectContaining({ name: '联系人甲', phone: phone(0) }), expect.objectContaining({ name: '联系人乙', phone: phone(1) })]);
  });

  it('5 a company cell merged over several contact rows, with and without a number', async () => {
    const r = await read(await sheet((ws) => {
      ws.addRow(['序号', '企业名称', '信用代码', '联系人', '职务', '电话']);
      ws.addRow([1, name(0), code(0), '联系人甲', '总经理', phone(0)]);
      ws.addRow(['', '', '', '联系人乙', '市场部', phone(1)]);
      ws.addRow(['', '', '', '联系人丙', '研发部', phone(2)]);
      for (const column of ['A', 'B', 'C']) ws.mergeCells(`${column}2:${column}4`);
      ws.addRow([2, name(1), code(1), '联系人甲', '', phone(3)]);
      ws.addRow(['', '', '', '联系人丁', '', phone(4)]);
    }));
    expect(r).toMatchObject({ rows: 2, errors: [], contacts: 5 });
  });

  it('6 several sheets with a table each, a cover and a hidden dictionary', async () => {
    const r = await read(await sheet((ws, wb) => {
      ws.addRow(['请各组认真填写']);
      for (const [at, park] of ['漷县', '生命园', 'BioPark'].entries()) {
        const part = wb.addWorksheet(park);
        part.addRow([`${park}意向企业`]);
        part.addRow(['企业名称', '联系电话', '需求面积']);
        for (const i of firms(3, at * 3)) part.addRow([name(i), phone(i), '约2000平米']);
      }
      const hidden = wb.addWorksheet('字典', { state: 'hidden' });
      hidden.addRow(['企业名称', '代码']);
      hidden.addRow(['北京示例下拉选项有限公司', code(90)]);
    }));
    expect(r).toMatchObject({ rows: 9, errors: [], duplicates: 0 });
    expect(r.drafts[8]?.wantedAreaM2).toBe(2000);
  });

  it('7 English headers', async () => {
    const r = await read(await sheet((ws) => {
      ws.addRow(['No.', 'Company Name', 'Unified Social Credit Code', 'Contact Person', 'Job Title', 'Mobile', 'E-mail', 'Main Products', 'Address', 'Remarks']);
      for (const i of firms(3)) ws.addRow([i + 1, `Example Bio ${'ABC'[i]} Ltd.`, code(i), 'Contact A', 'Director', `+86 ${phone(i)}`, 'x@example.com', 'stents', 'Beijing', 'n/a']);
    }));
    expect(r).toMatchObject({ rows: 3, errors: [], contacts: 3 });
    expect(r.drafts[0]).toMatchObject({ note: null, company: { address: 'Beijing', contacts: [{ title: 'Director' }] } });
  });

  it('8 full-width digits, codes with spaces and lower case, a code lost to scientific notation, a wrong digit, rows without a name', async () => {
    const wrong = `${code(3).slice(0, 17)}${code(3).endsWith('0') ? '1' : '0'}`;
    const r = await read(await sheet((ws) => {
      ws.addRow(['序号', '企业名称', '统一社会信用代码', '联系人', '联系电话', '主营业务']);
      ws.addRow([1, name(0), code(0).replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d))), '联系人甲', '１３８００１３８０００', '耗材']);
      ws.addRow([2, name(1), ` ${code(1).toLowerCase().replace(/(.{6})/g, '$1 ')}`, '联系人甲', phone(1), '耗材']);
      ws.addRow([3, name(2), Number('911101081234567890'), '联系人甲', phone(2), '耗材']);
      ws.addRow([4, name(3), wrong, '联系人甲', phone(3), '耗材']);
      ws.addRow([5, '', code(4), '联系人甲', phone(4), '耗材']);
      ws.addRow([6, name(5), '9.11101E+17', '联系人甲', phone(5), '耗材']);
      ws.addRow([7, '', '', '联系人甲', phone(6), '耗材']);
      ws.addRow([8, '', '', '', '', '']);
    }));
    expect(r.errors).toEqual([{ row: 4, code: 'USCC_SCIENTIFIC' }, { row: 5, code: 'USCC_CHECK_DIGIT' }, { row: 6, code: 'MISSING' }, { row: 7, code: 'USCC_SCIENTIFIC' }, { row: 8, code: 'MISSING' }]);
    expect(r).toMatchObject({ rows: 7, duplicates: 0 });
    expect(r.drafts.map((d) => d.company.uscc)).toEqual([code(0), code(1)]);
  });

  it('9 hidden rows, formulas with cached values, hyperlinks, rich text, dates as dates', async () => {
    const r = await read(await sheet((ws) => {
      ws.addRow(['企业名称', '联系人', '联系电话', '邮箱', '登记日期', '需求面积']);
      ws.addRow([{ richText: [{ text: '北京示例', font: { bold: true } }, { text: '富文本医疗有限公司' }] }, '联系人甲', { formula: '"1380013"&"8001"', result: '13800138001' }, { text: 'a@example.com', hyperlink: 'mailto:a@example.com' }, new Date(Date.UTC(2026, 10, 7)), { formula: 'A1*2', result: 1200 }]);
      ws.addRow([name(1), '联系人乙', phone(2), '', '2026年11月8日', '1.2万平']).hidden = true;
      ws.getCell('E2').numFmt = 'yyyy"年"m"月"d"日"';
    }));
    expect(r).toMatchObject({ rows: 2, errors: [], contacts: 2 });
    expect(r.drafts[0]).toMatchObject({ company: { name: '北京示例富文本医疗有限公司', contacts: [{ phone: '13800138001', email: 'a@example.com' }] }, reportedOn: '2026-11-07', wantedAreaM2: 1200 });
    expect(r.drafts[1]).toMatchObject({ reportedOn: '2026-11-08', wantedAreaM2: 12000 });
  });

  it('10 totals, subtotals, group titles, signatures, notes and the header printed again', async () => {
    const r = await read(await sheet((ws) => {
      const header = ['序号', '企业名称', '联系人', '电话', '意向面积'];
      ws.addRow(header);
      ws.addRow(['一、医疗器械类']);
      ws.addRow([1, name(0), '联系人甲', phone(0), 800]);
      ws.addRow([2, name(1), '联系人甲', phone(1), 800]);
      ws.addRow(['小计', '', '', '', 1600]);
      const title = ws.addRow(['二、创新药类']);
      ws.mergeCells(title.number, 1, title.number, 5);
      ws.addRow(header);
      ws.addRow([3, name(2), '联系人甲', phone(2), 800]);
      ws.addRow([]);
      ws.addRow([4, name(3), '联系人甲', phone(3), 800]);
      ws.addRow(['', '合计', '', '', 3200]);
      ws.addRow(['共 4 家企业']);
      ws.addRow(['注：以上面积为估算']);
      ws.addRow(['填表人：示例', '', '审核人：示例', '', '日期：2026-11-20']);
      ws.addRow(['（以下空白）']);
    }));
    expect(r).toMatchObject({ rows: 4, errors: [], duplicates: 0 });
  });

  it('11 a list of names and nothing else, with and without a header', async () => {
    const withHeader = await read(await sheet((ws) => [['企业名称'], ...firms(5).map((i) => [name(i)])].forEach((row) => ws.addRow(row))));
    expect(withHeader).toMatchObject({ rows: 5, errors: [] });
    const without = await read(await sheet((ws) => firms(5).forEach((i) => ws.addRow([name(i)]))));
    expect(without).toMatchObject({ rows: 5, errors: [] });
    const two = await read(await sheet((ws) => firms(5).forEach((i) => ws.addRow([i + 1, name(i), phone(i)]))));
    expect(two).toMatchObject({ rows: 5, errors: [], contacts: 5 });
  });

  it('12 separators, encodings and quotes of csv', async () => {
    const lines = [['公司名称', '联系人', '电话', '备注'], ...firms(4).map((i) => [name(i), '联系人甲', phone(i), `"有逗号, 有""引号""，\n有换行"`])];
    for (const bytes of [
      Buffer.from(csv(lines)), Buffer.from(`\ufeff${csv(lines)}`), iconv.encode(csv(lines), 'gb18030'), Buffer.from(csv(lines, ';')), Buffer.from(csv(lines, '\t')), iconv.encode(csv(lines, '\t'), 'gb18030'),
      Buffer.from(csv(lines, '|')), Buffer.from(`sep=;\r\n${csv(lines, ';')}`), iconv.encode(csv(lines, '\t'), 'utf-16le', { addBOM: true }),
    ]) {
      const r = await read(bytes);
      expect(r).toMatchObject({ rows: 4, errors: [], duplicates: 0, contacts: 4 });
      expect(r.drafts[0]?.note).toContain('有逗号, 有"引号"');
    }
  });

  it('13 several phones in a cell, names and phones together, extensions, +86', async () => {
    const r = await read(await sheet((ws) => {
      ws.addRow(['企业名称', '联系人及电话', '邮箱']);
      ws.addRow([name(0), '联系人甲 13800138000', '']);
      ws.addRow([name(1), '13800138001、010-55551005转8001', '']);
      ws.addRow([name(2), '联系人甲/联系人乙 13800138002/13800138003', '']);
      ws.addRow([name(3), '+86 138-0013-8004', 'x＠example.com'.normalize('NFKC')]);
    }));
    expect(r).toMatchObject({ rows: 4, errors: [] });
    expect(r.drafts[0]?.company.contacts).toMatchObject([{ name: '联系人甲', phone: '13800138000' }]);
    expect(r.drafts[1]?.company.contacts).toHaveLength(1);
    expect(r.drafts[2]?.company.contacts).toMatchObject([{ name: '联系人甲', phone: '13800138002' }, { name: '联系人乙', phone: '13800138003' }]);
  });

  it('14 the same company again right below with another contact is one record; again with its own number it is a double row', async () => {
    const r = await read(await sheet((ws) => {
      ws.addRow(['序号', '企业名称', '联系人', '电话']);
      ws.addRow([1, name(0), '联系人甲', phone(0)]);
      ws.addRow(['', name(0), '联系人乙', phone(1)]);
      ws.addRow([2, name(1), '联系人甲', phone(2)]);
      ws.addRow([3, name(1), '联系人甲', phone(2)]);
    }));
    expect(r).toMatchObject({ rows: 3, duplicates: 1, contacts: 3 });
  });

  it('15 a 台账 with group headers over three rows and wide notes', async () => {
    const r = await read(await sheet((ws) => {
      ws.getRow(2).values = ['序号', '项目信息', '', '', '企业联系', '', '跟进'];
      ws.getRow(3).values = ['', '投资主体', '项目内容', '拟选址', '负责人', '联系方式', '最新进展'];
      for (const range of ['A2:A3', 'B2:D2', 'E2:F2']) ws.mergeCells(range);
      firms(3).forEach((i) => { ws.getRow(4 + i).values = [i + 1, name(i), '介入器械产业化', '亦庄', '联系人甲', phone(i), '11 月走访过，待报方案']; });
      ws.getCell('A8').value = '备注：投资额单位为万元';
    }));
    expect(r).toMatchObject({ rows: 3, errors: [], contacts: 3 });
    expect(r.drafts[0]).toMatchObject({ wantedPark: 'biopark', history: { text: '11 月走访过，待报方案' } });
  });

  it('says in words what it cannot read', async () => {
    await expect(outlineFile(Buffer.from('d0cf11e0a1b11ae1', 'hex'), LEAD_FIELDS)).rejects.toMatchObject({ code: 'OLD_XLS', detail: expect.stringContaining('另存为') });
    await expect(outlineFile(Buffer.from('<html><table><tr><td>企业名称</td></tr></table></html>'), LEAD_FIELDS)).rejects.toMatchObject({ code: 'NOT_A_SHEET' });
    await expect(outlineFile(Buffer.from('a,b\n1,2\n'), LEAD_FIELDS)).rejects.toBeInstanceOf(SheetRefused);
    await expect(outlineFile(Buffer.from('PK\u0003\u0004garbage'), LEAD_FIELDS)).rejects.toMatchObject({ code: 'BROKEN' });
  });
});
