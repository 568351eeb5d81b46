import { listFacts } from '@crm/companies/words';
import { askedFields, entryFault, entryTitle, listFormOf, newEntry, withField } from './list-entries';

const products = listFacts.products!;
const contracts = listFacts.contracts!;

describe('entries of list facts', () => {
  it('asks a product only what its kind has', () => {
    const keys = (kind?: string) => askedFields(products, kind ? { kind } : {}).map((f) => f.key);
    expect(keys('drug')).toContain('milestones');
    expect(keys('drug')).not.toContain('deviceClass');
    expect(keys('device')).toContain('deviceClass');
    expect(keys()).not.toContain('drugClass');
  });

  it('drops what no longer applies when the kind changes, and leaves a cleared field unknown', () => {
    const drug = { id: 'A', kind: 'drug', drugClass: 1, producedLocally: true };
    expect(withField(products, drug, 'kind', 'device')).toEqual({ id: 'A', kind: 'device', producedLocally: true });
    expect(withField(products, drug, 'drugClass', undefined)).toEqual({ id: 'A', kind: 'drug', producedLocally: true });
  });

  it('names an entry in a line', () => expect(entryTitle(contracts, { id: '1', providerType: 'cro', year: 2026, amountWan: 1200 })).toBe('CRO · 2026 年 · 1,200 万元'));

  it('gives keys that are free', () => expect(newEntry(contracts, [{ id: '1' }, { id: '3' }])).toEqual({ id: '4' }));

  it('says what is missing, in which entry', () => {
    expect(entryFault(products, [])).toMatchObject({ at: -1 });
    expect(entryFault(products, [{ id: 'A', kind: 'drug' }, { id: 'B' }])).toEqual({ at: 1, message: '没有填写种类。' });
    expect(entryFault(products, [{ id: 'A', kind: 'drug' }, { id: 'A', kind: 'device' }])).toEqual({ at: 1, message: '与第 1 项同名。请改一个名称。' });
    expect(entryFault(products, [{ id: 'A', kind: 'drug', milestones: [{ date: '2026-01-01' }] }])).toEqual({ at: 0, message: '没有填写进度。' });
    expect(entryFault(products, [{ id: 'A', kind: 'drug' }])).toBeNull();
  });

  it('knows the list inside a product', () => expect(listFormOf('products.A.milestones')?.fields.map((f) => f.key)).toContain('subjectEnrolled'));
});
