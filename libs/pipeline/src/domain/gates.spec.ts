import { forwardStages } from '../words';
import { gapsInto, gates, stageAfter, type GateFacts } from './gates';
import { missingStars, sheetKnown, sheetRows } from './sheet';

const empty: GateFacts = { track: 'lease', fitFloor: 40, capacityShare: 0.8 };
const full: GateFacts = {
  track: 'lease',
  fitFloor: 40,
  capacityShare: 0.8,
  title: '某项目',
  nature: 'new_entity',
  origin: 'outside_beijing',
  direction: 'innovative_drug',
  parks: ['huoxian'],
  nextDueOn: '2026-12-01',
  source: 'fair',
  hasContact: true,
  summary: '一句话',
  duplicatesCleared: true,
  prohibitedListNote: '不在禁限目录',
  demand: { areaMinM2: 1200, use: 'production' },
  safetyNote: '丙类',
  spaceOpinion: 'A2 可容',
  expected: { investmentWan: 5000, areaM2: 1200, outputWan: 9000, taxWan: 300, headcount: 60 },
  sheet: { investor: '某公司', content: '产线', requests: '减振', progress: '已考察', nextStep: '报审' },
  review: { outcome: 'conditional', hasMinutes: true, openConditions: [], opinions: ['legal'] },
  liveHold: true,
  package: { approved: true, complianceMissing: [] },
  licence: { issuedOn: '2026-11-01', address: '漷县镇', capitalWan: 1000, jurisdiction: 'tongzhou' },
  targetJurisdictions: ['tongzhou'],
  landing: {
    leaseContractOn: '2026-11-02',
    firstRentOn: '2026-11-05',
    handoverOn: '2026-11-06',
    operatingLicenceNo: 'X1',
    eiaAcceptanceNo: 'Y1',
  },
  promised: { outputWan: 9000, taxWan: 300 },
  actual: { outputWan: 7300, taxWan: 250, evidence: '统计报表' },
};
const paths = (stage: keyof typeof gates, facts: GateFacts) => gapsInto(stage, facts).map((g) => g.path);

describe('gates', () => {
  it('are met by a complete project and closed for an empty one, except the site visit', () => {
    for (const stage of forwardStages) {
      expect(paths(stage, full)).toEqual([]);
      if (stage !== 'siteVisit') expect(paths(stage, empty).length).toBeGreaterThan(0);
    }
  });
  it('name what the first opinion misses', () => {
    expect(paths('negotiating', { ...full, prohibitedListNote: ' ', origin: null })).toEqual(['prohibitedListNote', 'origin']);
  });
  it('never close on the fit score, a low one asks for a reason', () => {
    expect(paths('review', { ...full, fitTotal: null })).toEqual([]);
    expect(paths('review', { ...full, fitTotal: 35 })).toEqual(['lowFitReason']);
    expect(paths('review', { ...full, fitTotal: 35, lowFitReason: '补链' })).toEqual([]);
  });
  it('want every condition closed, minutes, the legal opinion and the compliance opinions before signing', () => {
    const review = { outcome: 'conditional', hasMinutes: false, openConditions: ['c1'], opinions: [] };
    expect(paths('signed', { ...full, review, liveHold: false, package: { approved: true, complianceMissing: ['i1'] } })).toEqual(
      ['conditions.c1', 'review.minutes', 'review.opinions.legal', 'hold', 'compliance.i1'],
    );
    expect(paths('signed', { ...full, review: { ...review, outcome: 'resubmit', openConditions: [] } })).toContain(
      'review.outcome',
    );
    expect(paths('signed', { ...full, liveHold: false, landDecision: '京规自（示例）' })).toEqual([]);
  });
  it('doubt a licence of another jurisdiction', () => {
    const gaps = gapsInto('registered', { ...full, licence: { ...full.licence, jurisdiction: 'changping' } });
    expect(gaps).toEqual([
      { path: 'licence.jurisdiction', code: 'doubtful_place', data: { have: 'changping', wanted: ['tongzhou'] } },
    ]);
  });
  it('ask land projects for the land contract and the permit', () => {
    expect(paths('movedIn', { ...full, track: 'land' })).toEqual(['landing.landContractOn', 'landing.constructionPermitNo']);
  });
  it('measure full capacity against the promise', () => {
    expect(gapsInto('fullCapacity', { ...full, actual: { outputWan: 9000, taxWan: 183, evidence: 'x' } })).toEqual([
      { path: 'actual.taxWan', code: 'below_promise', data: { share: 0.61, floor: 0.8 } },
    ]);
  });
  it('keeps the eighteen rows in order with starred rows wanted', () => {
    expect(sheetRows.map((r) => r.no)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
    expect(missingStars({})).toContain('sheet.investor');
    expect(missingStars(full)).toEqual([]);
    expect(sheetKnown({ title: 'a' })).toEqual({ known: 1, of: 18 });
    expect(stageAfter('fullCapacity')).toBeNull();
  });
});
