import { type AssignRule, type Candidate, chooseOwner } from './assign-rules';

const rule = (patch: Partial<AssignRule>): AssignRule => ({ id: 'r', position: 1, direction: null, park: null, source: null, mode: 'round_robin', userIds: ['a', 'b', 'c'], lastUserId: null, ...patch });
const people = (patch: Record<string, Partial<Candidate>> = {}) =>
  new Map(['a', 'b', 'c'].map((userId) => [userId, { userId, absent: false, active: true, holding: 0, ...patch[userId] }]));
const lead = { direction: 'innovative_drug', park: 'biopark', source: 'fair' };

describe('assignment rules', () => {
  it('goes round, from the one after the last, and skips the absent', () => {
    expect(chooseOwner(lead, [rule({})], people(), 60)).toMatchObject({ userId: 'a' });
    expect(chooseOwner(lead, [rule({ lastUserId: 'a' })], people(), 60)).toMatchObject({ userId: 'b' });
    expect(chooseOwner(lead, [rule({ lastUserId: 'a' })], people({ b: { absent: true } }), 60)).toMatchObject({ userId: 'c' });
    expect(chooseOwner(lead, [rule({ lastUserId: 'c' })], people(), 60)).toMatchObject({ userId: 'a' });
  });
  it('gives to the least busy, the first of equals', () => {
    expect(chooseOwner(lead, [rule({ mode: 'least_busy' })], people({ a: { holding: 3 }, b: { holding: 1 }, c: { holding: 1 } }), 60)).toMatchObject({ userId: 'b' });
  });
  it('takes the first rule whose conditions all fit, and falls through when nobody is free', () => {
    const rules = [rule({ id: 'device', direction: 'high_end_device' }), rule({ id: 'drug', position: 2, direction: 'innovative_drug', userIds: ['b'] }), rule({ id: 'rest', position: 3 })];
    expect(chooseOwner(lead, rules, people(), 60)).toMatchObject({ ruleId: 'drug', userId: 'b' });
    expect(chooseOwner(lead, rules, people({ b: { absent: true } }), 60)).toMatchObject({ ruleId: 'rest', userId: 'a' });
  });
  it('says why it chose nobody', () => {
    expect(chooseOwner(lead, [], people(), 60)).toEqual({ ok: false, code: 'NO_RULE' });
    expect(chooseOwner(lead, [rule({})], people({ a: { absent: true }, b: { active: false }, c: { holding: 60 } }), 60)).toEqual({ ok: false, code: 'NOBODY' });
  });
});
