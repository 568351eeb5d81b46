/** Open projects of one stage: how many and how much they plan to invest, 万元. */
export interface StageSum {
  stage: string;
  count: number;
  investmentWan: number;
  unknownInvestment: number;
}

/** The forecast of one stage: by the house's probability, and by what the last cohorts really did. */
export interface ForecastStage extends StageSum {
  probability: number;
  weightedWan: number;
  /** Share of those who once reached this stage that also reached 签约; null where too few did (fewer than 10). */
  measured: number | null;
  measuredWan: number | null;
}

const SMALL_BASE = 10;

/** Weighs each stage twice; a stage with a small base has no measured figure rather than a wild one. */
export function forecastOf(
  sums: StageSum[],
  probability: (stage: string) => number,
  reached: Record<string, number>,
  signedStage: string,
  order: readonly string[],
): ForecastStage[] {
  const signed = reached[signedStage] ?? 0;
  return sums.map((sum) => {
    const base = reached[sum.stage] ?? 0;
    const isSigned = order.indexOf(sum.stage) >= order.indexOf(signedStage);
    const measured = isSigned ? 1 : base < SMALL_BASE ? null : signed / base;
    return {
      ...sum,
      probability: probability(sum.stage),
      weightedWan: round(sum.investmentWan * probability(sum.stage)),
      measured: measured === null ? null : Math.round(measured * 10_000) / 10_000,
      measuredWan: measured === null ? null : round(sum.investmentWan * measured),
    };
  });
}

function round(wan: number): number {
  return Math.round(wan * 100) / 100;
}
