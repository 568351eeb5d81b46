import { book, code, csv, firm, firms, phone, type SheetCase, sheetCases } from '../../../../test/support/lead-sheets';

/** Shapes that come from parks, streets and chambers: every company counted once, none lost, none invented. */
const CASES: SheetCase[] = [
  {
    it: 'one sheet a park, each with its own header row and order of columns',
    file: book((ws, wb) => {
      ws.name = '漷县';
      ws.addRow(['企业名称', '联系人', '联系电话', '备注']);
      firms(3).forEach((i) => ws.addRow([firm(i), '联系人甲', phone(i), '已走访']));
      const second = wb.addWorksheet('生命园');
      second.addRow(['生命园意向企业（11月）']);
      second.addRow([]);
      second.addRow(['序号', '联系方式', '负责人', '单位名称']);
      firms(4, 3).forEach((i) => second.addRow([i, phone(i), '联系人乙', firm(i)]));
      const third = wb.addWorksheet('Sheet3');
      third.addRow([]);
    }),
    rows: 7, contacts: 7,
  },
  {
    it: 'the header in row 6 under a letter, and a column of notes without a header',
    file: book((ws) => {
      ws.getCell('A1').value = '关于报送重点企业名单的函';
      ws.getCell('A2').value = '区投资促进中心：';
      ws.getCell('A3').value = '现将我园重点企业名单报送如下，请查收。';
      ws.getCell('A4').value = '联系人：示例  电话：010-55550000';
      ws.getRow(6).values = ['序号', '企业名称', '所属行业', '联系人', '手机'];
      firms(3).forEach((i) => { ws.getRow(7 + i).values = [i + 1, firm(i), '医疗器械', '联系人甲', phone(i), i === 1 ? '下周来访' : '']; });
    }),
    rows: 3, contacts: 3, first: { company: { name: firm(0) } },
  },
  {
    it: 'two header rows, merged across and down, with the group above and province, city and district apart',
    file: book((ws) => {
      ws.getRow(1).values = ['序号', '企业名称', '所在地', '', '', '企业联系人', '', '园区联系人', ''];
      ws.getRow(2).values = ['', '', '省', '市', '区', '姓名', '电话', '姓名', '电话'];
      for (const range of ['A1:A2', 'B1:B2', 'C1:E1', 'F1:G1', 'H1:I1']) ws.mergeCells(range);
      firms(3).forEach((i) => { ws.getRow(3 + i).values = [i + 1, firm(i), '北京市', '北京市', '通州区', '联系人甲', phone(i), '园区示例', phone(50 + i)]; });
    }),
    rows: 3, first: { company: { name: firm(0) } },
  },
  {
    it: 'gaps and repeats in the running number, and a number per group',
    file: book((ws) => {
      ws.addRow(['序号', '企业名称', '联系人', '手机']);
      [1, 2, 5, 5, 9].forEach((n, i) => ws.addRow([n, firm(i), '联系人甲', phone(i)]));
      ws.addRow(['', firm(5), '联系人甲', phone(5)]);
      ws.addRow(['三', firm(6), '联系人甲', phone(6)]);
      ws.addRow(['2-1', firm(7), '联系人甲', phone(7)]);
    }),
    rows: 8, contacts: 8,
  },
  {
    it: 'remarks in brackets behind the name do not become part of it or make it another company',
    file: book((ws) => {
      ws.addRow(['企业名称', '联系人', '手机']);
      ws.addRow([`${firm(0)}（已签约）`, '联系人甲', phone(0)]);
      ws.addRow([`${firm(1)}(拟上市)`, '联系人甲', phone(1)]);
      ws.addRow([`${firm(2)}【专精特新】`, '联系人甲', phone(2)]);
      ws.addRow([`${firm(0)}`, '联系人甲', phone(0)]);
      ws.addRow(['示例诊断（北京）有限公司', '联系人甲', phone(4)]);
      ws.addRow(['示例基金（有限合伙）', '联系人甲', phone(5)]);
      ws.addRow(['示例器械有限公司（上海）', '联系人甲', phone(6)]);
    }),
    rows: 7, duplicates: 1, all: [{ company: { name: firm(0) } }, { company: { name: firm(1) } }, { company: { name: firm(2) } }, { company: { name: '示例诊断（北京）有限公司' } }, { company: { name: '示例基金（有限合伙）' } }, { company: { name: '示例器械有限公司（上海）' } }],
  },
  {
    it: 'a phone inside the contact cell, with title and without separator',
    file: book((ws) => {
      ws.addRow(['企业名称', '联系人']);
      ws.addRow([firm(0), `张示例 ${phone(0)}`]);
      ws.addRow([firm(1), `李示例总经理${phone(1)}`]);
      ws.addRow([firm(2), `王示例（董秘）电话：${phone(2)}`]);
      ws.addRow([firm(3), `赵示例，010-55550003`]);
    }),
    rows: 4, contacts: 4, all: [{ phones: [phone(0)] }, { phones: [phone(1)] }, { phones: [phone(2)] }, { company: { contacts: [{ phone: expect.stringContaining('55550003') }] } }],
  },
  {
    it: 'subtotals in the middle, in the name column and with numbers in other columns',
    file: book((ws) => {
      ws.addRow(['街道', '企业名称', '需求面积', '联系人', '手机']);
      firms(2).forEach((i) => ws.addRow(['永顺', firm(i), 500, '联系人甲', phone(i)]));
      ws.addRow(['永顺 小计', '', 1000]);
      firms(2, 2).forEach((i) => ws.addRow(['梨园', firm(i), 500, '联系人甲', phone(i)]));
      ws.addRow(['', '梨园小计（2家）', 1000]);
      firms(1, 4).forEach((i) => ws.addRow(['台湖', firm(i), 500, '联系人甲', phone(i)]));
      ws.addRow(['总计', 5, 2500]);
    }),
    rows: 5, contacts: 5,
  },
  {
    it: 'numbers and codes as text with leading apostrophes, dates as text of several kinds',
    file: book((ws) => {
      ws.addRow(['企业名称', '统一社会信用代码', '注册资本（万元）', '成立日期', '手机']);
      ws.addRow([firm(0), `'${code(0)}`, "'1,000", "2019-3-5", `'${phone(0)}`]);
      ws.addRow([firm(1), ` ${code(1)} `, '1000万元', '2019/03/05', ` ${phone(1)}`]);
      ws.addRow([firm(2), code(2), '壹仟万元', '2019年3月', `${phone(2).slice(0, 3)} ${phone(2).slice(3, 7)} ${phone(2).slice(7)}`]);
    }),
    rows: 3, contacts: 3, all: [{ company: { uscc: code(0), registeredOn: '2019-03-05' }, phones: [phone(0)] }, { company: { uscc: code(1), registeredOn: '2019-03-05' } }, { company: { uscc: code(2), registeredOn: '2019-03-01' } }],
  },
  ...([';', '\t'] as const).map((separator): SheetCase => ({
    it: `a csv cut by ${JSON.stringify(separator)} with commas in the cells and an empty line between`,
    file: () => Buffer.from(csv([['单位', '统一社会信用代码', '主营产品', '电话'], [firm(0), code(0), '试剂,耗材,设备', phone(0)], ['', '', '', ''], [firm(1), code(1), '支架,球囊', phone(1)], ['合计', '2', '', '']], separator)),
    rows: 2, contacts: 2, first: { company: { uscc: code(0), products: ['试剂', '耗材', '设备'] } },
  })),
  {
    it: 'hidden rows and columns are data, a filter is forgotten',
    file: book((ws) => {
      ws.addRow(['序号', '企业名称', '联系人', '手机']);
      firms(4).forEach((i) => { ws.addRow([i + 1, firm(i), '联系人甲', phone(i)]).hidden = i % 2 === 0; });
      ws.getColumn(3).hidden = true;
      ws.autoFilter = 'A1:D5';
    }),
    rows: 4, contacts: 4,
  },
  {
    it: 'a card for one company, label beside value',
    file: book((ws) => {
      ws.addRow(['企业信息登记卡']);
      ws.mergeCells('A1:D1');
      ws.addRow(['企业名称', firm(0), '统一社会信用代码', code(0)]);
      ws.addRow(['联系人', '联系人甲', '联系电话', phone(0)]);
      ws.addRow(['注册地址', '北京市通州区示例路 1 号', '成立日期', '2019-03-05']);
      ws.addRow(['主营产品', '试剂、耗材', '需求面积', '1200']);
    }),
    rows: 1, contacts: 1, first: { company: { name: firm(0), uscc: code(0), registeredOn: '2019-03-05', contacts: [{ name: '联系人甲', phone: phone(0) }] }, wantedAreaM2: 1200 },
  },
  {
    it: 'cards one below the other on a sheet, and one card a sheet',
    file: book((ws, wb) => {
      const card = (sheet: typeof ws, i: number) => {
        sheet.addRow(['企业名称：', firm(i)]);
        sheet.addRow(['信用代码：', code(i)]);
        sheet.addRow(['联系人：', '联系人甲']);
        sheet.addRow(['手机：', phone(i)]);
        sheet.addRow([]);
      };
      [0, 1, 2].forEach((i) => card(ws, i));
      card(wb.addWorksheet('企业四'), 3);
    }),
    rows: 4, contacts: 4, all: [0, 1, 2, 3].map((i) => ({ company: { name: firm(i), uscc: code(i) }, phones: [phone(i)] })),
  },
  {
    it: 'one company a column, labels down the first',
    file: book((ws) => {
      ws.addRow(['企业名称', firm(0), firm(1), firm(2)]);
      ws.addRow(['统一社会信用代码', code(0), code(1), code(2)]);
      ws.addRow(['联系人', '联系人甲', '联系人乙', '联系人丙']);
      ws.addRow(['手机', phone(0), phone(1), phone(2)]);
    }),
    rows: 3, contacts: 3, all: [0, 1, 2].map((i) => ({ company: { name: firm(i), uscc: code(i) }, phones: [phone(i)] })),
  },
];

sheetCases('odd lead sheets', CASES);
