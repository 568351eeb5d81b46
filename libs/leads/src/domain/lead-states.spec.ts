import { leadEvents, leadStateCodes, type LeadEvent } from '../words';
import { allowedEvents, LEAD_MACHINE, nextState } from './lead-states';

const recruiter = { userId: 'me', recruiter: true, lead: false, teamId: 't1' };
const head = { userId: 'boss', recruiter: false, lead: true, teamId: 't1' };

describe('the machine of a lead', () => {
  it('never recycles or changes hands after conversion', () => {
    for (const event of ['recycle', 'release', 'transfer', 'assign', 'claim'] as LeadEvent[]) expect(nextState('converted', event)).toBeUndefined();
  });
  it('leads only to states it knows, and every state but the ends can be left', () => {
    for (const state of leadStateCodes) {
      for (const [event, to] of Object.entries(LEAD_MACHINE[state])) {
        expect(Object.keys(leadEvents)).toContain(event);
        expect(leadStateCodes).toContain(to);
      }
      expect(Object.keys(LEAD_MACHINE[state]).length).toBeGreaterThan(0);
    }
  });
  it('shows a recruiter only what is theirs to do', () => {
    expect(allowedEvents({ state: 'pooled', ownerId: null, teamId: null }, recruiter)).toEqual(['claim']);
    expect(allowedEvents({ state: 'held', ownerId: 'other', teamId: 't1' }, recruiter)).toEqual([]);
    expect(allowedEvents({ state: 'held', ownerId: 'me', teamId: 't1' }, recruiter)).toEqual(['transfer', 'release', 'qualify', 'discard', 'convert']);
  });
  it('lets a lead act for the own team and not for another', () => {
    expect(allowedEvents({ state: 'held', ownerId: 'x', teamId: 't1' }, head)).toContain('assign');
    expect(allowedEvents({ state: 'held', ownerId: 'x', teamId: 't2' }, head)).toEqual([]);
  });
});
