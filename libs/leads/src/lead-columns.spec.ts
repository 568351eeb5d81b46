import { columnOf } from './lead-columns';
import type { LeadView } from './leads.views';
import { leadColumns, type LeadColumn } from './words';

const lead = {
  company: { name: '北京甲医疗器械有限公司', uscc: null, direction: 'innovative_drug', fitTotal: 57 }, state: 'pooled', intent: 'A', sourceLabel: '展会', referrer: null, note: null,
  owner: null, team: null, pool: { id: 'p', name: '公共线索池' }, wantedPark: 'huoxian', wantedAreaM2: 800, lastTouchAt: null, nextFollowUpAt: null, recycleAt: null, createdAt: new Date('2026-11-23T18:00:00Z'),
} as unknown as LeadView;
const cell = (code: LeadColumn) => columnOf(code).value(lead);

describe('columns of an exported list', () => {
  it('says the direction, the park and the state in words', () => {
    expect([cell('direction'), cell('park'), cell('state'), cell('intent')]).toEqual(['创新药品', '漷县', '待认领', 'A 高']);
  });

  it('leaves a cell empty where nothing is known', () => {
    expect(columnOf('direction').value({ ...lead, company: { ...lead.company, direction: null } } as LeadView)).toBeNull();
    expect(columnOf('park').value({ ...lead, wantedPark: null } as LeadView)).toBeNull();
  });

  it('never shows a code of the program', () => {
    const text = (Object.keys(leadColumns) as LeadColumn[]).map(cell).filter((v) => typeof v === 'string').join(' ');
    expect(text).not.toMatch(/[a-z]+_[a-z]+|huoxian|pooled/);
  });

  it('dates are days of the business zone', () => expect(cell('createdAt')).toBe('2026-11-24'));
});
