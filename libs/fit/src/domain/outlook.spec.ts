import { gradeOf } from './score';
import { correctionFault, corrected } from './correction';
import { defaultModel } from './model';
import { landingOutlook, projectValue } from './outlook';
import { parkFit } from './park-fit';
import { scoreCompany } from './score';

const score = (description: string) => scoreCompany({ name: '示例', description }, defaultModel);

it('sends each kind of company to the park meant for it', () => {
  expect(parkFit(score('药物洗脱支架、心脏瓣膜研发生产'))[0]!.park).toBe('huoxian');
  expect(parkFit(score('植入式脑机接口，柔性电极'))[0]!.park).toBe('life_science_park');
  expect(parkFit(score('双抗与 ADC 自研管线，单抗生产'), ['foreign_invested'])[0]!.park).toBe('biopark');
  expect(parkFit(score('零售药店连锁')).every((p) => p.points === 0)).toBe(true);
});
it('project value leaves unknown out', () => {
  expect(projectValue({})).toMatchObject({ points: null, knownShare: 0 });
  expect(projectValue({ investmentWan: 100_000 })).toMatchObject({ points: 100, knownShare: 0.3 });
  expect(projectValue({ investmentWan: 100_000, taxWan: 0, outputWan: null, confidence: 'A' }).points).toBeLessThan(100);
});
it('the light is amber while anything is unchecked', () => {
  expect(landingOutlook({}).light).toBe('amber');
  expect(landingOutlook({ restrictedIndustry: false, environmentalObstacle: false, suitableRooms: 2 }).light).toBe('green');
  expect(landingOutlook({ restrictedIndustry: false, suitableRooms: 0 })).toEqual({ light: 'red', why: ['没有满足硬需求的房源'] });
});
it('a correction is small, reasoned and ends', () => {
  const c = { points: 8, reason: '医院推荐，团队强', byUserId: 'u', byName: '示例', setOn: '2026-11-01', expiresOn: '2026-12-31' };
  expect(correctionFault(c, '2027-04-30')).toBeNull();
  expect(correctionFault({ ...c, points: 12 }, '2027-04-30')).toBe('RANGE');
  expect(correctionFault({ ...c, reason: '好' }, '2027-04-30')).toBe('REASON');
  expect(correctionFault({ ...c, expiresOn: '2028-01-01' }, '2027-04-30')).toBe('EXPIRY');
  const result = { primary: 'ai_health' as const, total: 95, knownShare: 1, parts: [] };
  expect(corrected(result, c, '2026-11-20')).toMatchObject({ total: 100, applied: 8 });
  expect(corrected(result, c, '2027-01-01')).toMatchObject({ total: 95, applied: 0 });
  expect(corrected({ ...result, primary: null, total: 0 }, c, '2026-11-20').total).toBe(0);
});

it.each([
  ['little known', 48, 0.45, ['direction'], 'unsure'],
  ['a direction alone, whatever the admin lets it weigh', 48, 0.6, ['direction'], 'unsure'],
  ['a high total', 72, 0.45, ['direction'], 'A'],
  ['enough known and low', 20, 0.6, ['direction', 'substance'], 'D'],
  ['nothing of 2+4 in it', 0, 1, ['direction', 'substance', 'maturity'], 'D'],
] as const)('the grade: %s', (_case, total, knownShare, known, grade) => {
  const parts = (['direction', 'substance', 'maturity'] as const).map((part) => ({ part, points: 0, max: 10, why: '', known: (known as readonly string[]).includes(part) }));
  expect(gradeOf(total, { knownShare, parts })).toBe(grade);
});
