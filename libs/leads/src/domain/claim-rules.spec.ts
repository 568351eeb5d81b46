import { type ClaimFacts, judgeClaim } from './claim-rules';

const at = (on: string) => new Date(`${on}T02:00:00Z`);
const facts = (patch: Partial<ClaimFacts> = {}): ClaimFacts => ({
  userId: 'me', now: at('2026-11-23'), holding: 10, holdingCap: 60, claimedToday: 2, dailyQuota: 10, lastOwnerId: null, lastReleasedAt: null, cooldownDays: 14, ...patch,
});

describe('claiming from the pool', () => {
  it('is open inside cap, quota and cool-down', () => expect(judgeClaim(facts())).toEqual({ ok: true }));
  it('stops at the holding cap and says how many to give back', () => {
    expect(judgeClaim(facts({ holding: 60 }))).toEqual({ ok: false, code: 'HOLDING_CAP', holding: 60, excess: 1 });
    expect(judgeClaim(facts({ holding: 63 }))).toMatchObject({ excess: 4 });
  });
  it('stops at the quota of the day', () => expect(judgeClaim(facts({ claimedToday: 10 }))).toMatchObject({ code: 'DAILY_QUOTA' }));
  it('keeps the last owner away for the cool-down, to the millisecond, and nobody else', () => {
    const released = { lastOwnerId: 'me', lastReleasedAt: at('2026-11-09') };
    expect(judgeClaim(facts(released))).toEqual({ ok: true });
    expect(judgeClaim(facts({ ...released, now: new Date(at('2026-11-23').getTime() - 1) }))).toMatchObject({ code: 'COOLING_DOWN', from: at('2026-11-23') });
    expect(judgeClaim(facts({ ...released, lastOwnerId: 'other', lastReleasedAt: at('2026-11-22') }))).toEqual({ ok: true });
  });
});
