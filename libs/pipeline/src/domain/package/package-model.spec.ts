import { amountText, areaText, moneyText, rentText } from '../figures';
import { packageSample as sample } from '../../../../../test/support/pipeline.package';
import type { PackageInput } from './package-input';
import { composePackage } from './package-model';

const textOf = (input: PackageInput) => JSON.stringify(composePackage(input));

describe('package model', () => {
  it('numbers its sections and shows unknown as 未知', () => {
    const model = composePackage(sample());
    expect(model.sections.map((s) => s.title)).toEqual([
      '一、项目信息表',
      '二、项目价值',
      '三、风险与预判',
      '四、载体方案',
      '五、政策测算（非承诺）',
      '六、诉求逐条答复',
      '七、双方约定',
      '八、非普惠事项',
      '九、推进计划',
    ]);
    expect(textOf(sample())).toContain('未知');
  });
  it('never prints a 非普惠事项 before its opinions, and prints it with them', () => {
    expect(textOf(sample())).not.toContain('秘密事项');
    const opinions = ['legal', 'finance', 'fair_competition'].map((department) => ({ department, text: '同意', hasPaper: true }));
    expect(textOf(sample({ nonUniversal: [{ text: '秘密事项', opinions }] }))).toContain('秘密事项');
  });
  it('gives the company no total, no score, no internal note, no non-universal point', () => {
    const text = textOf(sample({ kind: 'company' }));
    for (const word of ['初步符合", "value', '3,000', '无蒸汽', '秘密事项', '环评周期长', '稿中'])
      expect(text).not.toContain(word);
    expect(text).toContain('以当年申报指南和主管部门审核为准');
    expect(textOf(sample({ kind: 'company', showTotal: true }))).toContain('3,000');
  });
  it('keeps drafts out of the table and the totals', () => {
    const policy = composePackage(sample()).sections[4];
    const table = policy?.blocks.find((b) => b.type === 'table');
    expect(table && table.type === 'table' && table.rows.length).toBe(1);
    expect(policy?.blocks.some((b) => b.type === 'para' && b.tone === 'dashed')).toBe(true);
  });
  it('writes figures as the screens do', () => {
    expect([areaText(3050.2), rentText(210), moneyText(32_000), moneyText(9_500)]).toEqual([
      '3,050.20',
      '2.10',
      '3.20 亿元',
      '9,500 万元',
    ]);
    expect(amountText({ status: 'needs_info', amountKind: 'fixed', amountWan: null, upperWan: 1550 })).toBe('待核实 ≤ 1,550');
    expect(amountText({ status: 'eligible', amountKind: 'cap_only', amountWan: null, upperWan: 200 })).toBe('≤ 200');
    expect(textOf(sample())).toContain('14.6'); // 3,200 ㎡ × 1.50 × 365/12
  });
});
