import { readQuestion, searchTokens, tokenRange } from './search-tokens';

const finds = (q: string, name: string, more: object = {}) => {
  const tokens = searchTokens({ name, ...more }).map((t) => t.token);
  return readQuestion(q).terms.every((t) => tokens.some((k) => k >= tokenRange(t).from && k < tokenRange(t).to));
};

describe('search tokens', () => {
  const factory = '北京医疗设备厂有限责任公司';
  it.each(['北京医疗设备厂', '医疗设备', '设备厂', 'bjylsb', 'ylsbc', 'beijingyiliao', 'yiliaoshebei', 'BJYLSB', factory, '北京 设备'])('%s finds it', (q) => {
    expect(finds(q, factory)).toBe(true);
  });
  it.each(['上海医疗', 'bjsb', '医药'])('%s does not', (q) => expect(finds(q, factory)).toBe(false));
  it('region before or in brackets', () => {
    expect(finds('北京澄湃', '澄湃生物（北京）有限公司')).toBe(true);
    expect(finds('澄湃生物北京', '澄湃生物（北京）有限公司')).toBe(true);
  });
  it('aliases and English words', () => {
    expect(finds('therapeutics', '澄湃生物（北京）有限公司', { englishName: 'Chengpai Therapeutics Inc.' })).toBe(true);
    expect(finds('chengpai thera', '澄湃生物（北京）有限公司', { englishName: 'Chengpai Therapeutics Inc.' })).toBe(true);
    expect(finds('老字号', '澄湃生物（北京）有限公司', { aliases: ['老字号制药'] })).toBe(true);
  });
  it('reads codes and phones', () => {
    expect(readQuestion('91110115')).toMatchObject({ uscc: '91110115' });
    expect(readQuestion('138 0000 1111')).toMatchObject({ phone: '138 0000 1111' });
    expect(readQuestion('有限公司').terms).toEqual([]);
  });
  it('stays small on long names', () => expect(searchTokens({ name: '某'.repeat(500) + '生物' }).length).toBeLessThan(80));
});
