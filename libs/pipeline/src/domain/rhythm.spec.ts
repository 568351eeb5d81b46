import { deliveryOf } from './delivery';
import { weightedWan } from './probability';
import { complianceMissing, decisionGap, departmentsFor } from './review';
import { displayName, isCovered } from './secrecy';
import { countingRows, daysBetween, movedAtProblem, timeInStages } from './stage-time';
import { rhythmOf } from './stalled';

const d = (on: string) => new Date(`${on}T00:00:00Z`);

describe('stage time', () => {
  const log = [
    { id: '1', undoesId: null, to: 'screening' as const, movedAt: d('2026-01-01') },
    { id: '2', undoesId: null, to: 'negotiating' as const, movedAt: d('2026-01-11') },
    { id: '3', undoesId: null, to: 'siteVisit' as const, movedAt: d('2026-01-12') },
    { id: '4', undoesId: '3', to: 'negotiating' as const, movedAt: d('2026-01-12') },
    { id: '5', undoesId: null, to: 'screening' as const, movedAt: d('2026-01-21') },
  ];
  it('counts neither an undone move nor its undo', () => expect(countingRows(log).map((r) => r.id)).toEqual(['1', '2', '5']));
  it('adds re-entries up and closes the present stay', () =>
    expect(timeInStages(log, d('2026-01-26'))).toEqual({ screening: 15, negotiating: 10 }));
  it('refuses a business time in the future or before the last move', () => {
    expect(movedAtProblem(d('2026-02-02'), d('2026-02-01'), d('2026-01-01'))).toBe('future');
    expect(movedAtProblem(d('2025-12-02'), d('2026-02-01'), d('2026-01-01'))).toBe('before_last');
    expect(movedAtProblem(d('2026-01-15'), d('2026-02-01'), d('2026-01-01'))).toBeNull();
    expect(daysBetween(d('2026-01-01'), new Date('2026-01-02T12:00:00Z'))).toBe(1.5);
  });
});
describe('stalled', () => {
  it('counts from the last act, against the stage norm', () => {
    const p = { stage: 'review' as const, stageEnteredAt: d('2026-01-01'), lastActAt: d('2026-01-10') };
    expect(rhythmOf(p, d('2026-01-26'))).toEqual({ stalledDays: 16, overStayDays: null });
    expect(rhythmOf(p, d('2026-01-20'))).toEqual({ stalledDays: null, overStayDays: null });
    expect(rhythmOf(p, d('2026-02-10')).overStayDays).toBe(10);
    expect(rhythmOf({ ...p, stage: 'paused' }, d('2027-01-01'))).toEqual({ stalledDays: null, overStayDays: null });
  });
});
describe('money and delivery', () => {
  it('weights by stage', () => expect(weightedWan(32_000, 'review')).toBe(16_000));
  it('says 61 % of the promised tax', () => {
    const rows = deliveryOf({ taxWan: 500, outputWan: null }, [
      { metric: 'taxWan', year: 2025, value: 305, evidence: '完税证明' },
      { metric: 'taxWan', year: 2024, value: 100, evidence: null },
    ]);
    expect(rows.find((r) => r.metric === 'taxWan')).toMatchObject({
      promised: 500,
      actual: 305,
      year: 2025,
      share: 0.61,
      short: true,
    });
    expect(rows.find((r) => r.metric === 'outputWan')).toMatchObject({ share: null, short: false });
  });
});
describe('review and secrecy', () => {
  it('asks departments by what the project does', () => {
    expect(departmentsFor({ track: 'lease', use: 'office', nonUniversal: false })).toEqual([
      'industry',
      'park',
      'tax',
      'statistics',
      'market',
      'legal',
    ]);
    expect(departmentsFor({ track: 'lease', use: 'production', hazardClassA: true, nonUniversal: true })).toEqual(
      expect.arrayContaining(['environment', 'fire', 'finance', 'fair_competition']),
    );
  });
  it('wants conditions exactly when the outcome says so', () => {
    expect(decisionGap('conditional', 0)).toBe('conditions_needed');
    expect(decisionGap('approved', 1)).toBe('conditions_not_allowed');
    expect(decisionGap('conditional', 2)).toBeNull();
  });
  it('holds a 非普惠事项 back until three papers are attached', () => {
    expect(
      complianceMissing([
        { department: 'legal', hasPaper: true },
        { department: 'finance', hasPaper: false },
      ]),
    ).toEqual(['finance', 'fair_competition']);
  });
  it('covers a secret name until signed', () => {
    const p = {
      id: '0000-abcd',
      title: '真名',
      secrecy: 'secret' as const,
      codeName: null,
      stage: 'review' as const,
      reachedOrder: 4,
    };
    expect(displayName(p, { knows: false })).toBe('项目 ABCD');
    expect(displayName(p, { knows: true })).toBe('真名');
    expect(isCovered({ ...p, reachedOrder: 5 }, { knows: false })).toBe(false);
  });
});
