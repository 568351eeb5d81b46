import { book, code, csv, firm, firms, phone, type SheetCase, sheetCases } from '../../../../test/support/lead-sheets';

const wide = (text: string) => text.replace(/[0-9A-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const scientific = (n: number) => `9.1110108E+17${n}`.slice(0, 13);

/** The same sheets, and what stands in their cells. */
const CASES: SheetCase[] = [
  ...(['单位全称', '机构名称', '申报单位', '客户名称', '申报单位（全称）', '企业（机构）名称', '单位名称（盖章）', '参会单位', '被投企业', '入驻企业名称', '公司名', '企业全称（与营业执照一致）', '开票单位名称'] as const).map((word): SheetCase => ({
    it: `the company stands under ${word}`,
    file: () => Buffer.from(csv([[word, '联系人', '联系电话（手机）'], ...firms(3).map((i) => [firm(i), '联系人甲', phone(i)])])),
    rows: 3, contacts: 3,
  })),
  ...(['统一代码', '信用代码', '注册号', '统一社会信用代码/组织机构代码', '社会统一信用代码', '统一社会信用代码（18位）', '营业执照注册号', '税务登记号', 'USCC', '企业信用代码', '机构代码', '营业执照编号'] as const).map((word): SheetCase => ({
    it: `the code stands under ${word}`,
    file: () => Buffer.from(csv([['企业名称', word], ...firms(3).map((i) => [firm(i), code(i)])])),
    rows: 3, first: { company: { uscc: code(0) } },
  })),
  {
    it: 'phones in one cell with names in brackets',
    file: book((ws) => {
      ws.addRow(['企业名称', '联系电话']);
      ws.addRow([firm(0), `${phone(0)}（联系人甲）、${phone(1)}（联系人乙）`]);
      ws.addRow([firm(1), `联系人甲（${phone(2)}）；联系人乙（${phone(3)}）`]);
      ws.addRow([firm(2), `联系人甲${phone(4)}/联系人乙${phone(5)}`]);
      ws.addRow([firm(3), `${phone(6)} 联系人甲;${phone(7)} 联系人乙`]);
      ws.addRow([firm(4), `联系人甲：${phone(8)}\n联系人乙：${phone(9)}`]);
      ws.addRow([firm(5), `${phone(10)}、${phone(11)}`]);
      ws.addRow([firm(6), `010-55550001 / ${phone(12)}`]);
    }),
    rows: 7,
    all: [
      ...[0, 2, 4, 6, 8].map((k) => ({ company: { contacts: [{ name: '联系人甲', phone: phone(k) }, { name: '联系人乙', phone: phone(k + 1) }] } })),
      { company: { contacts: [{ phone: expect.stringContaining(phone(11)) }] } }, { company: { contacts: [{ phone: expect.stringContaining(phone(12)) }] } },
    ],
  },
  {
    it: 'names and phones in two cells with the same separators',
    file: book((ws) => {
      ws.addRow(['企业名称', '联系人', '手机']);
      ws.addRow([firm(0), '联系人甲、联系人乙', `${phone(0)}、${phone(1)}`]);
      ws.addRow([firm(1), '联系人甲/联系人乙', `${phone(2)}/${phone(3)}`]);
      ws.addRow([firm(2), '联系人甲；联系人乙', `${phone(4)}； ${phone(5)}`]);
      ws.addRow([firm(3), '联系人甲（总经理）', `${phone(6)}`]);
      ws.addRow([firm(4), '联系人甲 联系人乙', `${phone(7)} ${phone(8)}`]);
    }),
    rows: 5, contacts: 9, all: [{}, {}, {}, { company: { contacts: [{ name: '联系人甲', title: '总经理', phone: phone(6) }] } }],
  },
  {
    it: 'full-width digits and letters in phones, codes and dates',
    file: book((ws) => {
      ws.addRow(['企业名称', '信用代码', '手机', '成立日期']);
      ws.addRow([firm(0), wide(code(0)), wide(phone(0)), '２０１９年３月５日']);
      ws.addRow([firm(1), wide(code(1)), `（０１０）５５５５０００１`, '２０１９．３．５']);
    }),
    rows: 2, contacts: 2, all: [{ company: { uscc: code(0), registeredOn: '2019-03-05' }, phones: [phone(0)] }, { company: { registeredOn: '2019-03-05' } }],
  },
  {
    it: 'dates in every form',
    file: book((ws) => {
      ws.addRow(['企业名称', '登记日期']);
      ws.addRow([firm(0), 46086]);
      ws.addRow([firm(1), '2026.3.5']);
      ws.addRow([firm(2), '2026年3月5日']);
      ws.addRow([firm(3), '3月5日']);
      ws.addRow([firm(4), new Date(Date.UTC(2026, 2, 5))]).getCell(2).numFmt = 'yyyy-mm-dd';
      ws.addRow([firm(5), '2026/3/5 14:30']);
      ws.addRow([firm(6), '20260305']);
      ws.addRow([firm(7), 20260305]);
      ws.addRow([firm(8), '26.3.5']);
      ws.addRow([firm(9), '二〇二六年三月五日']);
      ws.addRow([firm(10), '2026-03-05T08:00:00Z']);
      ws.addRow([firm(11), '2026年3月5日（周四）']);
      ws.addRow([firm(12), '三月初']);
    }),
    rows: 13, all: [...firms(12).map(() => ({ reportedOn: '2026-03-05' })), { reportedOn: null }],
  },
  {
    it: 'codes with spaces, dashes, in lower case, O for 0, I for 1, a code in scientific notation, a registration number',
    file: book((ws) => {
      ws.addRow(['企业名称', '统一社会信用代码']);
      ws.addRow([firm(0), code(0).replace(/(.{2})(.{6})(.{9})/, '$1 $2 $3 ')]);
      ws.addRow([firm(1), code(1).toLowerCase()]);
      ws.addRow([firm(2), code(2).replace(/0/g, 'O')]);
      ws.addRow([firm(3), code(3).replace(/1/g, 'I')]);
      ws.addRow([firm(4), scientific(4)]);
      ws.addRow([firm(5), '110108012345678']);
      ws.addRow([firm(6), 9.11101e17]);
      ws.addRow([firm(7), `代码：${code(7)}`]);
      ws.addRow([firm(8), `'${code(8)}`]);
      ws.addRow([firm(9), '办理中']);
    }),
    rows: 10, errors: ['USCC_CHARACTER', 'USCC_CHARACTER', 'USCC_SCIENTIFIC', 'USCC_SCIENTIFIC'],
  },
  {
    it: 'rows without a name: one with a code, one with a product, one with only a contact after a gap',
    file: book((ws) => {
      ws.addRow(['序号', '企业名称', '信用代码', '联系人', '手机', '主营产品']);
      ws.addRow([1, firm(0), code(0), '联系人甲', phone(0), '支架']);
      ws.addRow([2, '', code(1), '联系人乙', phone(1), '试剂']);
      ws.addRow([3, '', '', '联系人丙', phone(2), '耗材']);
      ws.addRow([4, firm(3), code(3), '联系人丁', phone(3), '']);
    }),
    rows: 4, errors: ['MISSING', 'MISSING'], contacts: 2,
  },
  {
    it: 'hospital, institute and English names, a name of the person instead of a firm is still a row',
    file: book((ws) => {
      ws.addRow(['序号', '单位', '联系人', '电话']);
      ws.addRow([1, '示例大学附属第一医院', '联系人甲', phone(0)]);
      ws.addRow([2, '示例省药品检验研究院', '联系人甲', phone(1)]);
      ws.addRow([3, 'Example Therapeutics Inc.', '联系人甲', phone(2)]);
      ws.addRow([4, '示例生物', '联系人甲', phone(3)]);
      ws.addRow([5, '示例诊断（筹）', '联系人甲', phone(4)]);
    }),
    rows: 5, contacts: 5,
  },
  {
    it: 'headers with line breaks, stars, blanks and notes in brackets',
    file: book((ws) => {
      ws.addRow(['序\n号', '企 业 名 称\n（全称）*', '统一社会\n信用代码', '联系人\n（姓名+职务）', '联系电话\n（手机优先）', '成立\n时间', '意向面积\n（平方米）']);
      firms(3).forEach((i) => ws.addRow([i + 1, firm(i), code(i), '联系人甲 总经理', phone(i), '2018.06', '1000-1500']));
    }),
    rows: 3, contacts: 3, first: { company: { uscc: code(0), registeredOn: '2018-06-01', contacts: [{ name: '联系人甲', title: '总经理', phone: phone(0) }] }, wantedAreaM2: 1000 },
  },
  {
    it: 'a code column whose cells are half empty, phones stored as numbers, a phone lost to scientific notation',
    file: book((ws) => {
      ws.addRow(['企业名称', '信用代码', '手机']);
      ws.addRow([firm(0), code(0), Number(phone(0))]);
      ws.addRow([firm(1), '', 1.38001e10]);
      ws.addRow([firm(2), '无', '']);
      ws.addRow([firm(3), '/', '—']);
    }),
    rows: 4, contacts: 2,
  },
];

sheetCases('messy values of lead sheets', CASES);
