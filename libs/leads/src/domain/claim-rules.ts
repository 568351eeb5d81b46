/** Everything a claim is judged by; dates are instants, counts are of the claimer. */
export interface ClaimFacts {
  userId: string;
  now: Date;
  /** leads in hand now (held and qualified) */
  holding: number;
  holdingCap: number;
  claimedToday: number;
  dailyQuota: number;
  /** last owner who gave it back, and when */
  lastOwnerId: string | null;
  lastReleasedAt: Date | null;
  cooldownDays: number;
}

export type ClaimVerdict =
  | { ok: true }
  | { ok: false; code: 'HOLDING_CAP'; holding: number; excess: number }
  | { ok: false; code: 'DAILY_QUOTA'; quota: number }
  | { ok: false; code: 'COOLING_DOWN'; releasedAt: Date; from: Date };

const DAY_MS = 86_400_000;

/** May this person claim from the pool now? The cap first (it is theirs to mend), then the day's quota, then the cool-down. */
export function judgeClaim(facts: ClaimFacts): ClaimVerdict {
  if (facts.holding >= facts.holdingCap) return { ok: false, code: 'HOLDING_CAP', holding: facts.holding, excess: facts.holding - facts.holdingCap + 1 };
  if (facts.claimedToday >= facts.dailyQuota) return { ok: false, code: 'DAILY_QUOTA', quota: facts.dailyQuota };
  if (facts.lastOwnerId === facts.userId && facts.lastReleasedAt) {
    const from = new Date(facts.lastReleasedAt.getTime() + facts.cooldownDays * DAY_MS);
    if (facts.now < from) return { ok: false, code: 'COOLING_DOWN', releasedAt: facts.lastReleasedAt, from };
  }
  return { ok: true };
}
