import iconv from 'iconv-lite';
import { book, code, csv, firm, firms, phone, sheet, type SheetCase, sheetCases } from '../../../../test/support/lead-sheets';

/** Sheets as districts, associations, fairs and agents send them: where the tables stand. */
const CASES: SheetCase[] = [
  {
    it: 'a cover text in the first rows, the header in row 5',
    file: book((ws) => {
      ws.getCell('A1').value = '通州区生物医药企业摸排台账';
      ws.getCell('A2').value = '各街道、乡镇：请于 11 月 30 日前报送，联系人：示例，电话：010-55550001。报送内容须经单位负责人审核，表格不得改动列名。';
      ws.getCell('A3').value = '填报单位：示例街道';
      ws.getCell('E3').value = '填报日期：2026年11月20日';
      ws.getRow(5).values = ['序号', '单位全称', '统一代码', '联络人', '联系电话(手机)', '主要产品'];
      firms(4).forEach((i) => { ws.getRow(6 + i).values = [i + 1, firm(i), code(i), '联系人甲', phone(i), '试剂']; });
      ws.getRow(11).values = ['填表人：示例', '', '', '审核人：示例', '', '2026年11月20日'];
    }),
    rows: 4, contacts: 4, first: { company: { name: firm(0), uscc: code(0), contacts: [{ name: '联系人甲', phone: phone(0) }] } },
  },
  {
    it: 'two tables one below the other, with other headers and a title between',
    file: book((ws) => {
      ws.addRow(['一、已对接企业']);
      ws.addRow(['序号', '企业名称', '信用代码', '联系人', '手机']);
      firms(3).forEach((i) => ws.addRow([i + 1, firm(i), code(i), '联系人甲', phone(i)]));
      ws.addRow(['合计', 3]);
      ws.addRow([]);
      ws.addRow(['二、拟对接机构']);
      ws.addRow(['编号', '机构全称', '意向园区', '对接人', '联系方式', '备注信息']);
      firms(2, 5).forEach((i) => ws.addRow([i, firm(i), '漷县', '联系人乙', phone(i), '待约']));
    }),
    rows: 5, contacts: 5, all: [{ company: { name: firm(0) } }, {}, {}, { company: { name: firm(5), contacts: [{ name: '联系人乙', phone: phone(5) }] }, wantedPark: 'huoxian', note: '待约' }],
  },
  {
    it: 'two tables side by side',
    file: book((ws) => {
      ws.addRow(['器械企业', '', '', '', '创新药企业']);
      ws.addRow(['企业名称', '联系人', '电话', '', '企业名称', '联系人', '电话']);
      firms(3).forEach((i) => ws.addRow([firm(i), '联系人甲', phone(i), '', firm(10 + i), '联系人乙', phone(10 + i)]));
      ws.addRow(['', '', '', '', firm(13), '联系人丙', phone(13)]);
    }),
    rows: 7, contacts: 7,
  },
  {
    it: 'a company cell merged downwards over three contacts, its number and code too',
    file: book((ws) => {
      ws.addRow(['序号', '企业名称', '统一社会信用代码', '联系人', '手机', '职务']);
      ws.addRow([1, firm(0), code(0), '联系人甲', phone(0), '总经理']);
      ws.addRow(['', '', '', '联系人乙', phone(1), '副总']);
      ws.addRow(['', '', '', '联系人丙', phone(2), '秘书']);
      for (const column of ['A', 'B', 'C']) ws.mergeCells(`${column}2:${column}4`);
      ws.addRow([2, firm(1), code(1), '联系人丁', phone(3), '']);
      ws.addRow(['', '', '', '联系人戊', phone(4), '']);
      for (const column of ['A', 'B', 'C']) ws.mergeCells(`${column}5:${column}6`);
    }),
    rows: 2, contacts: 5,
  },
  {
    it: 'merged companies with a remark beside each contact',
    file: book((ws) => {
      ws.addRow(['企业名称', '联系人', '手机', '备注']);
      ws.addRow([firm(0), '联系人甲', phone(0), '负责选址']);
      ws.addRow(['', '联系人乙', phone(1), '负责财务']);
      ws.mergeCells('A2:A3');
      ws.addRow([firm(1), '联系人丙', phone(2), '']);
    }),
    rows: 2, contacts: 3,
  },
  {
    it: 'not merged: the second contact has a remark of its own',
    file: book((ws) => {
      ws.addRow(['序号', '企业名称', '联系人', '手机', '备注']);
      ws.addRow([1, firm(0), '联系人甲', phone(0), '负责选址']);
      ws.addRow(['', '', '联系人乙', phone(1), '负责财务']);
      ws.addRow([2, firm(1), '联系人丙', phone(2), '']);
    }),
    rows: 2, contacts: 3,
  },
  {
    it: 'totals, remarks and signatures below, in any column',
    file: book((ws) => {
      ws.addRow(['序号', '企业名称', '联系人', '电话', '需求面积（㎡）']);
      firms(3).forEach((i) => ws.addRow([i + 1, firm(i), '联系人甲', phone(i), 500]));
      ws.addRow(['合计', '3家', '', '', 1500]);
      ws.addRow(['', '小计：3 家', '', '', 1500]);
      ws.addRow(['总计', '', '', '', { formula: 'SUM(E2:E4)', result: 1500 }]);
      ws.addRow(['', '共计3家', '', '', '']);
      ws.addRow(['备注：1.面积为意向面积；2.名单截至 11 月 20 日。']);
      ws.addRow(['', '备注：表中企业均已电话核实']);
      ws.addRow(['2.联系人以最近一次沟通为准']);
      ws.addRow(['填表人：示例甲', '', '审核人：示例乙', '', '联系电话：010-55550000']);
      ws.addRow(['', '', '', '填表日期：', '2026-11-20']);
      ws.addRow(['', '制表：示例', '复核：示例']);
      ws.addRow(['', '', '', '示例街道办事处（盖章）']);
      ws.addRow(['', '', '', '', '2026年11月20日']);
    }),
    rows: 3, contacts: 3,
  },
  {
    it: 'a hidden column, a hidden row, a hidden sheet',
    file: () => sheet((ws, wb) => {
      ws.addRow(['序号', '企业名称', '内部编码', '联系人', '电话']);
      firms(3).forEach((i) => ws.addRow([i + 1, firm(i), `X-${i}`, '联系人甲', phone(i)]));
      ws.getColumn(3).hidden = true;
      ws.getRow(3).hidden = true;
      const old = wb.addWorksheet('2025年旧表', { state: 'hidden' });
      old.addRow(['企业名称', '联系人']);
      old.addRow([firm(20), '联系人乙']);
    }),
    rows: 3, contacts: 3,
  },
  ...([';', '\t', '|', ','] as const).map((separator): SheetCase => ({
    it: `csv cut by ${JSON.stringify(separator)} with breaks and separators inside quotes`,
    file: () => Buffer.from(csv([['公司名称', '联系人', '电话', '经营范围'], ...firms(3).map((i) => [firm(i), '联系人甲', phone(i), `"技术开发${separator} 技术服务；\n销售""第三类""医疗器械, 研发"`])], separator)),
    rows: 3, contacts: 3, first: { company: { businessScope: expect.stringContaining('销售"第三类"医疗器械') } },
  })),
  ...(['utf-16le', 'utf-16be', 'gb18030', 'utf-8'] as const).map((encoding): SheetCase => ({
    it: `csv in ${encoding} with a title line first`,
    file: () => iconv.encode(`2026 年企业名单\r\n${csv([['公司名称', '联系人', '电话'], ...firms(3).map((i) => [firm(i), '联系人甲', phone(i)])])}\r\n合计,3,\r\n`, encoding, { addBOM: encoding.startsWith('utf-16') }),
    rows: 3, contacts: 3,
  })),
  {
    it: 'three header rows with units, and an example row marked so',
    file: book((ws) => {
      ws.getRow(1).values = ['企业基本情况', '', '', '联系方式', '', '空间需求', ''];
      ws.getRow(2).values = ['名称', '信用代码', '注册资本', '姓名', '电话', '面积', '意向园区'];
      ws.getRow(3).values = ['', '', '（万元）', '', '', '（㎡）', ''];
      for (const range of ['A1:C1', 'D1:E1', 'F1:G1', 'A2:A3', 'B2:B3', 'D2:D3', 'E2:E3', 'G2:G3']) ws.mergeCells(range);
      ws.getRow(4).values = ['例：北京某某科技有限公司', '', '', '张三', '13800000000', '1000', '漷县'];
      firms(3).forEach((i) => { ws.getRow(5 + i).values = [firm(i), code(i), 1000, '联系人甲', phone(i), 800, '生命园']; });
    }),
    rows: 3, contacts: 3, first: { company: { uscc: code(0), contacts: [{ name: '联系人甲', phone: phone(0) }] }, wantedAreaM2: 800, wantedPark: 'life_science_park' },
  },
  {
    it: 'group titles merged over the whole row, and groups in a merged first column',
    file: book((ws) => {
      ws.addRow(['类别', '序号', '企业名称', '联系人', '电话']);
      ws.addRow(['医疗器械', 1, firm(0), '联系人甲', phone(0)]);
      ws.addRow(['', 2, firm(1), '联系人甲', phone(1)]);
      ws.mergeCells('A2:A3');
      ws.addRow(['创新药', 3, firm(2), '联系人甲', phone(2)]);
      ws.addRow(['', 4, firm(3), '联系人甲', phone(3)]);
      ws.addRow(['', 5, firm(4), '联系人甲', phone(4)]);
      ws.mergeCells('A4:A6');
      ws.addRow(['第二批']);
      ws.mergeCells('A7:E7');
      ws.addRow(['医疗器械', 6, firm(5), '联系人甲', phone(5)]);
    }),
    rows: 6, contacts: 6,
  },
  {
    it: 'contacts in rows below with the company repeated, and the company repeated as another row',
    file: book((ws) => {
      ws.addRow(['企业名称', '联系人', '手机', '主营产品']);
      ws.addRow([firm(0), '联系人甲', phone(0), '支架']);
      ws.addRow([firm(0), '联系人乙', phone(1), '']);
      ws.addRow([firm(1), '联系人丙', phone(2), '试剂']);
      ws.addRow([firm(0), '联系人丁', phone(3), '支架']);
    }),
    rows: 3, duplicates: 1, contacts: 3,
  },
  {
    it: 'numbers as names of columns only: a sheet whose first data row looks like a header',
    file: book((ws) => {
      ws.addRow(['企业名称', '联系人', '联系电话', '备注']);
      ws.addRow([firm(0), '负责人', phone(0), '联系人电话待核']);
      ws.addRow([firm(1), '联系人乙', phone(1), '']);
    }),
    rows: 2, contacts: 2,
  },
];

sheetCases('messy lead sheets', CASES);
