import { checkDocument } from './check-document';
import { checkClause } from './check-clause';
import { checkProfile } from './check-profile';
import { SEED } from './seed';
import { openProfile } from './stored-profile';

const base = { name: '甲', location: { district: 'bda', park: null, inYizhuangNewTown: true }, entityKind: [], activities: [], unknown: [] };
const drug = (milestones: [string, string][]) => ({ ...base, products: [{ id: 'A', kind: 'drug', milestones: milestones.map(([type, date]) => ({ type, date })) }] });
const paths = (profile: unknown) => checkProfile(profile).map((e) => `${e.path} ${e.code}`);

describe('profile check', () => {
  it('takes a minimal profile', () => expect(checkProfile(base)).toEqual([]));
  it.each([
    ['unknown key', { ...base, secret: 1 }, ['secret UNKNOWN_KEY']],
    ['nested unknown key', { ...base, products: [{ id: 'A', kind: 'drug', colour: 'red' }] }, ['products.0.colour UNKNOWN_KEY']],
    ['prototype', JSON.parse('{"name":"甲","location":{"district":"bda"},"entityKind":[],"activities":[],"unknown":[],"__proto__":{"x":1}}'), ['__proto__ UNKNOWN_KEY']],
    ['wrong enum', { ...base, products: [{ id: 'A', kind: 'drug', drugClass: 3 }] }, ['products.0.drugClass ENUM']],
    ['negative money', { ...base, contracts: [{ id: 'C', amountWan: -1 }] }, ['contracts.0.amountWan MIN']],
    ['NaN', { ...base, revenueWan: { 2025: Number.NaN } }, ['revenueWan.2025 NUMBER']],
    ['not a year', { ...base, revenueWan: { 今年: 5 } }, ['revenueWan.今年 YEAR']],
    ['no such day', { ...base, landedOn: '2026-02-30' }, ['landedOn DATE']],
    ['dates out of order', { ...base, overseas: [{ product: 'A', salesFrom: '2026-05-01', salesTo: '2026-04-01' }] }, ['overseas.0.salesTo DATE_ORDER']],
    ['phase III before phase II', drug([['phase3_first_entry', '2025-05-01'], ['phase2_first_entry', '2026-06-01']]), ['products.0.milestones.0.date DATE_ORDER']],
    ['approval before acceptance', drug([['nda_accepted_by_nmpa', '2026-05-01'], ['first_marketing_approval', '2026-04-30']]), ['products.0.milestones.1.date DATE_ORDER']],
    ['first certificate before the special review', { ...base, products: [{ id: 'A', kind: 'device', specialReviewDate: '2026-05-01', firstRegistration: true, registrationDate: '2026-04-30' }] }, ['products.0.registrationDate DATE_ORDER']],
    ['same id twice', { ...base, products: [{ id: 'A', kind: 'drug' }, { id: 'A', kind: 'drug' }] }, ['products.1.id DUPLICATE']],
    ['not an object', 'x', [' OBJECT']],
    ['missing', {}, ['name REQUIRED', 'location REQUIRED', 'entityKind REQUIRED', 'activities REQUIRED', 'unknown REQUIRED']],
  ])('refuses %s', (_name, profile, expected) => expect(paths(profile)).toEqual(expected));
  it('takes one day for both ends of an order', () => expect(checkProfile(drug([['phase2_first_entry', '2026-05-01'], ['phase3_first_entry', '2026-05-01'], ['first_marketing_approval', '2026-05-01']]))).toEqual([]));
});

describe('opening a stored profile', () => {
  it('makes unknown what was neither said nor denied', () => {
    const opened = openProfile({ products: [{ id: 'A', kind: 'drug', drugClass: 1 }], none: ['contracts', 'products.A.isCgt'] }, '甲');
    expect(opened.landedOn).toBeNull();
    expect(opened.unknown).toEqual(expect.arrayContaining(['penalties', 'products.A.milestones', 'licencesOut', 'location.inYizhuangNewTown']));
    expect(opened.unknown).not.toEqual(expect.arrayContaining(['contracts']));
    expect(opened.unknown).not.toContain('products.A.isCgt');
    expect(checkProfile({ ...opened, location: { ...opened.location, district: 'bda' } })).toEqual([]);
  });
});

describe('clause check', () => {
  it('takes every clause of the seed', () => {
    for (const clause of SEED.clauses) expect({ id: clause.id, faults: checkClause(clause) }).toEqual({ id: clause.id, faults: [] });
  });
  it('takes every document of the seed', () => {
    for (const document of SEED.documents) expect({ id: document.id, faults: checkDocument(document) }).toEqual({ id: document.id, faults: [] });
  });
  it('names what is wrong', () => {
    const clause = SEED.clauses.find((c) => c.id === 'BDA-06');
    const broken = { ...clause, when: [{ fact: 'leases.*.colour', is: 'red' }, { fact: 'products.*.isCgt', is: true }], amount: { kind: 'formula', ratePct: 0, base: 'leases.*.annualCostWan', capWan: -1 }, evil: 1 };
    expect(checkClause(broken).map((f) => `${f.path} ${f.code}`)).toEqual(['evil UNKNOWN_KEY', 'when.0.fact UNKNOWN_FACT', 'when.1.fact WRONG_LIST', 'amount.ratePct NUMBER', 'amount.capWan NUMBER']);
  });
});
