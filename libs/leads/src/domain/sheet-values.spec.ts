import { readSheetDate } from './sheet-dates';
import { looksLikeMistypedMobile, readArea, readIntent, readKinds, readPark } from './sheet-values';

const TODAY = '2026-11-21';

describe('dates in sheets', () => {
  it.each([
    ['2026-11-07', '2026-11-07'], ['2026/11/7', '2026-11-07'], ['2026.11.4', '2026-11-04'], ['2026年11月8日', '2026-11-08'], ['11月14日', '2026-11-14'], ['20261107', '2026-11-07'], ['46333', '2026-11-07'],
    ['２０２６年１１月８日', '2026-11-08'], ['2026-11-07 10:30:00', '2026-11-07'], ['2015年', '2015-01-01'], ['2015.6', '2015-06-01'], ['12月30日', '2025-12-30'], ['7 Nov 2026', '2026-11-07'], ['Nov 7, 2026', '2026-11-07'], ['11/7/2026', '2026-11-07'], ['26.3.5', '2026-03-05'], ['二〇二六年三月五日', '2026-03-05'], ['二零二五年十二月三十一日', '2025-12-31'], ['2026-03-05T08:00:00Z', '2026-03-05'], ['2月29日', '2024-02-29'],
  ])('%s is %s', (text, on) => expect(readSheetDate(text, TODAY)).toMatchObject({ on }));
  it('knows days that do not exist from texts that are no date', () => {
    expect(readSheetDate('2026-02-30', TODAY)).toEqual({ bad: true });
    expect(readSheetDate('13月1日', TODAY)).toEqual({ bad: true });
    expect(readSheetDate('下周再约', TODAY)).toBeNull();
    expect(readSheetDate('800', TODAY)).toBeNull();
  });
  it('looks ahead for dates to come', () => expect(readSheetDate('1月5日', TODAY, true)).toMatchObject({ on: '2027-01-05' }));
});

describe('values in sheets', () => {
  it.each([['1,500㎡', 1500], ['约2000平米', 2000], ['1200平', 1200], ['800', 800], ['1.2万平', 12000], ['2000-3000平', 2000], ['3亩', 2000.01], ['面议', null]])('area %s', (text, area) => expect(readArea(text)).toBe(area));
  it.each([['漷县', 'huoxian'], ['亦庄', 'biopark'], ['BioPark', 'biopark'], ['生命园', 'life_science_park'], ['漷县或亦庄', null], ['待定', null]])('park %s', (text, park) => expect(readPark(text)).toBe(park));
  it('reads intents and titles', () => {
    expect(readIntent('高')).toBe('A');
    expect(readIntent('b类')).toBe('B');
    expect(readKinds('国家级专精特新“小巨人”、国高新')).toEqual(['little_giant', 'high_tech']);
    expect(readKinds('专精特新')).toEqual(['specialised_sme']);
  });
  it('asks about mobiles with a digit too few or too many, and about nothing else', () => {
    expect(looksLikeMistypedMobile('1381234567')).toBe('SHORT');
    expect(looksLikeMistypedMobile('138123456789')).toBe('LONG');
    expect(looksLikeMistypedMobile('13800138000')).toBeNull();
    expect(looksLikeMistypedMobile('010-55551005转8001')).toBeNull();
    expect(looksLikeMistypedMobile('见名片')).toBeNull();
  });
});
