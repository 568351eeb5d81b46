import { forecastOf } from './forecast';

const ORDER = ['screening', 'review', 'signed', 'registered'];

describe('the forecast', () => {
  const sum = (stage: string) => ({ stage, count: 2, investmentWan: 10_000, unknownInvestment: 0 });
  const probability = (stage: string) => ({ screening: 0.05, review: 0.5, signed: 0.8, registered: 0.9 })[stage] ?? 0;

  it('weighs by the house and by what the cohorts did', () => {
    const [screening, review, signed] = forecastOf([sum('screening'), sum('review'), sum('signed')], probability, { screening: 100, review: 40, signed: 20 }, 'signed', ORDER);
    expect(screening).toMatchObject({ weightedWan: 500, measured: 0.2, measuredWan: 2_000 });
    expect(review).toMatchObject({ weightedWan: 5_000, measured: 0.5, measuredWan: 5_000 });
    expect(signed).toMatchObject({ weightedWan: 8_000, measured: 1, measuredWan: 10_000 });
  });

  it('has no measured figure from fewer than ten', () => {
    expect(forecastOf([sum('review')], probability, { review: 9, signed: 9 }, 'signed', ORDER)[0]).toMatchObject({ measured: null, measuredWan: null });
  });
});
