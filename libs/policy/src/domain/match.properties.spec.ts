import fc from 'fast-check';
import { compileCatalogue } from './catalogue';
import { checkProfile } from './check-profile';
import type { CompanyProfile } from './company-profile';
import { matchPolicies } from './match';
import { fenOfWan, share, wanOfFen } from './money';
import { SEED } from './seed';

const catalogue = compileCatalogue(SEED);
const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const wan = fc.integer({ min: 0, max: 10_000_000 }).map((n) => n / 100);

const product = (i: number) =>
  fc.record({
    id: fc.constant(`P${i}`), kind: fc.constantFrom('drug', 'device', 'vet_drug'), drugClass: maybe(fc.constantFrom(1 as const, 2 as const)), isCgt: maybe(fc.boolean()), vetClass: maybe(fc.constantFrom(1 as const, 2 as const, 3 as const)),
    certificate: fc.constant('new_vet_drug_certificate' as const), date: day, specialReview: maybe(fc.boolean()), specialReviewDate: day, registrationNew: fc.boolean(), registrationDate: day, producedLocally: maybe(fc.boolean()),
    milestones: fc.array(fc.record({ type: fc.constantFrom('phase2_first_entry' as const, 'phase3_first_entry' as const), first: fc.boolean(), date: day, subjectEnrolled: maybe(fc.boolean()) }), { maxLength: 2 }),
  });

const profile: fc.Arbitrary<CompanyProfile> = fc.record({
  name: fc.constant('甲'), location: fc.record({ district: fc.constant('bda'), park: fc.constant('biopark'), inYizhuangNewTown: maybe(fc.constant(true)) }),
  entityKind: fc.subarray(['industrial', 'cro', 'drug_retailer', 'innovative_drug_company']), activities: fc.constant([]),
  products: fc.tuple(product(1), product(2), product(3)),
  contracts: fc.array(fc.record({ providerType: fc.constantFrom('cro', 'legal', 'ip'), amountWan: maybe(wan), year: fc.constantFrom(2025, 2026), voucherBefore: maybe(fc.boolean()) }), { maxLength: 4 }).map((all) => all.map((c, i) => ({ id: `C${i}`, ...c }))),
  licencesOut: fc.array(fc.record({ licenseeIsMnc: maybe(fc.boolean()), upfrontWan: maybe(wan), paid: fc.boolean(), date: day }), { maxLength: 3 }).map((all) => all.map((l, i) => ({ product: `L${i}`, ...l }))),
  otherPolicies: fc.array(fc.record({ level: fc.constant('zone' as const), name: fc.constant('其他'), sameKindAs: fc.constantFrom('BDA-03a', 'BDA-03b'), item: fc.constantFrom('P1', 'P2', 'P3'), amountWan: wan, applied: fc.boolean() }), { maxLength: 3 }),
  unknown: fc.subarray(['products.P1.drugClass', 'penalties', 'contracts.C0.voucherBefore', 'criminalRecord']),
}) as fc.Arbitrary<CompanyProfile>;

const asOf = '2026-11-21';
const runs = { numRuns: 300 };

describe('properties of the matcher', () => {
  it('money: 万元 → 分 → 万元 is exact to a 分, shares never exceed the part', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10 ** 14 }), fc.integer({ min: 0, max: 10_000 }), (fen, rate) => {
      expect(fenOfWan(wanOfFen(fen))).toBe(fen);
      expect(BigInt(share(fen, rate, 10_000))).toBe((BigInt(fen) * BigInt(rate)) / 10_000n);
    }));
  });

  it('every status has the money it may have, and a question whenever something is missing', () => {
    fc.assert(fc.property(profile, (p) => {
      fc.pre(checkProfile(p).length === 0);
      const answer = matchPolicies(p, asOf, catalogue);
      for (const r of answer.results) {
        if (r.status !== 'eligible' && r.status !== 'draft') expect(r.amountWan).toBeNull();
        if (r.status === 'needs_info') expect(r.missing.length).toBeGreaterThan(0);
        if (r.status === 'not_eligible' || r.status === 'not_in_force') expect(r.reasons.length).toBeGreaterThan(0);
        if (r.status === 'eligible') expect(r.missing).toEqual([]);
      }
      const { bestWan, upperWan, needsInfoUpperWan } = answer.totals;
      expect(upperWan).toBeGreaterThanOrEqual(bestWan);
      expect(needsInfoUpperWan).toBeGreaterThanOrEqual(0);
      for (const q of answer.nextQuestions) expect(q.unlocksWan).toBeGreaterThanOrEqual(0);
    }), runs);
  });

  it('the best total is the greatest over every choice between own and other offers', () => {
    fc.assert(fc.property(profile, (p) => {
      fc.pre(checkProfile(p).length === 0);
      const offers = (p.otherPolicies ?? []).filter((o) => !o.applied);
      const best = matchPolicies(p, asOf, catalogue, false).totals.bestWan;
      const open = { ...p, otherPolicies: (p.otherPolicies ?? []).filter((o) => o.applied) };
      let greatest = 0;
      for (let mask = 0; mask < 1 << offers.length; mask++) {
        const taken = offers.filter((_, i) => mask & (1 << i));
        if (new Set(taken.map((o) => `${o.sameKindAs}/${o.item}`)).size < taken.length) continue;
        const rows = matchPolicies(open, asOf, catalogue, false).results;
        const usable = taken.every((o) => rows.some((r) => r.clause === o.sameKindAs && r.item === o.item && r.status === 'eligible'));
        if (!usable) continue;
        const without = { ...open, existingGrants: taken.map((o) => ({ level: 'zone' as const, sameKindAs: o.sameKindAs, item: o.item, amountWan: o.amountWan, year: 2026 })) };
        greatest = Math.max(greatest, matchPolicies(without, asOf, catalogue, false).totals.bestWan + taken.reduce((sum, o) => sum + o.amountWan, 0));
      }
      expect(best).toBeCloseTo(greatest, 5);
    }), runs);
  });

  it('answering a question never lowers what is certain when the answer is good', () => {
    fc.assert(fc.property(profile, (p) => {
      fc.pre(checkProfile(p).length === 0 && p.unknown.includes('penalties'));
      const before = matchPolicies(p, asOf, catalogue, false).totals;
      const after = matchPolicies({ ...p, unknown: p.unknown.filter((path) => path !== 'penalties') }, asOf, catalogue, false).totals;
      expect(after.bestWan).toBeGreaterThanOrEqual(before.bestWan);
    }), runs);
  });

  it('10,000 products are answered in bounded time', () => {
    const products = Array.from({ length: 10_000 }, (_, i) => ({ id: `P${i}`, kind: 'drug', drugClass: null, milestones: [{ type: 'phase3_first_entry' as const, first: true, date: '2026-01-01', subjectEnrolled: null }] }));
    const big: CompanyProfile = { name: '甲', location: { district: 'bda', park: null, inYizhuangNewTown: true }, entityKind: [], activities: [], products, unknown: [] };
    expect(checkProfile(big)).toEqual([]);
    // Processor time: the machine may be busy with other tests.
    const from = process.cpuUsage();
    expect(matchPolicies(big, asOf, catalogue).totals.needsInfoUpperWan).toBe(10_000);
    expect(process.cpuUsage(from).user / 1_000).toBeLessThan(5_000);
  });
});
