import * as f from './format';

const now = '2026-11-23T01:05:00Z'; // 周一 09:05 in Shanghai

describe('dates', () => {
  it('reads every moment in the business zone', () => {
    expect(f.businessDate('2026-11-22T16:00:00Z')).toBe('2026-11-23');
    expect(f.clockTime('2026-11-22T16:30:00Z')).toBe('00:30');
    expect(f.momentOf('2026-11-23', '09:30')).toBe('2026-11-23T01:30:00.000Z');
    expect(f.longDay('2026-11-23')).toBe('周一，11 月 23 日');
  });
  it('shortens within the year and names near days', () => {
    expect(f.shortDate('2026-11-21', now)).toBe('11-21');
    expect(f.shortDate('2025-11-21', now)).toBe('2025-11-21');
    expect(f.moment('2026-11-23T07:00:00Z', now)).toBe('今天 15:00');
    expect(f.moment('2026-11-24T01:30:00Z', now)).toBe('明天 09:30');
    expect(f.moment('2026-11-20T09:10:00Z', now)).toBe('11-20 17:10');
    expect(f.date(null)).toBe('—');
  });
});

describe('due', () => {
  it.each([
    ['2026-11-20', '逾期 2 天', 'overdue'],
    ['2026-11-22T23:05:00Z', '逾期 2 小时', 'overdue'],
    ['2026-11-23T01:00:00Z', '逾期 5 分钟', 'overdue'],
    ['2026-11-23T07:00:00Z', '今天 15:00', 'today'],
    ['2026-11-23', '今天 24:00', 'today'],
    ['2026-11-23T16:00:00Z', '今天 24:00', 'today'],
    ['2026-11-24T01:30:00Z', '明天 09:30', 'soon'],
    ['2026-11-26', '还剩 3 天', 'soon'],
    ['2026-11-30', '还剩 7 天', 'later'],
    ['2026-12-18', '12-18', 'later'],
  ])('%s → %s', (at, text, urgency) => expect(f.due(at, now)).toEqual({ text, urgency }));
});

describe('numbers', () => {
  it('money', () => {
    expect(f.wan(3000)).toBe('3,000 万元');
    expect(f.wan(0)).toBe('0 万元');
    expect(f.wan(1050.25, false)).toBe('1,050.25');
    expect(f.wanOrYi(32000)).toBe('3.20 亿元');
    expect(f.wanOrYi(9800)).toBe('9,800 万元');
    expect(f.yuan(123450)).toBe('1,234.50 元');
    expect(f.wan(undefined)).toBe('—');
  });
  it('area, rent, share', () => {
    expect(f.area(1200.5)).toBe('1,200.50 ㎡');
    expect(f.rent(210)).toBe('2.10 元/㎡·天');
    expect(f.percent(0.129)).toBe('12.9%');
    expect(f.days(16.4)).toBe('16 天');
  });
  it('round marks', () => {
    expect(['周岚', '欧阳明日', '一组专员', ' ', ''].map(f.initial)).toEqual(['周', '欧阳', '一组', '·', '·']);
  });
  it('demo names', () => {
    expect(f.demoName('澄湃生物医药（示例）有限公司')).toEqual({ name: '澄湃生物医药有限公司', demo: true });
    expect(f.demoName('甲公司')).toEqual({ name: '甲公司', demo: false });
  });
});
