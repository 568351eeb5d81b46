/** Probability that a project lands, per stage: for analysts only; recruiters say 把握度 A/B/C. */
import type { Stage } from '../words';

export const stageProbability: Record<Stage, number> = {
  screening: 0.05,
  negotiating: 0.15,
  siteVisit: 0.3,
  review: 0.5,
  signed: 0.8,
  registered: 0.9,
  movedIn: 0.95,
  inProduction: 1,
  fullCapacity: 1,
  paused: 0.05,
  lost: 0,
};
/** 加权 = 预计投资 × 阶段概率, 万元 with two decimals. */
export const weightedWan = (investmentWan: number, stage: Stage): number =>
  Math.round(investmentWan * stageProbability[stage] * 100) / 100;
