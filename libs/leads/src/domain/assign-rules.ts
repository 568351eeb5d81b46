import type { AssignMode } from '../words';

export interface AssignRule {
  id: string;
  /** lower first */
  position: number;
  direction: string | null;
  park: string | null;
  source: string | null;
  mode: AssignMode;
  /** people it chooses among, in order */
  userIds: string[];
  /** whose turn was last (round robin) */
  lastUserId: string | null;
}

export interface Candidate {
  userId: string;
  absent: boolean;
  active: boolean;
  holding: number;
}

export type AssignVerdict = { ok: true; ruleId: string; userId: string } | { ok: false; code: 'NO_RULE' | 'NOBODY' };

/** The first rule that fits decides; within it the absent, the inactive and those at their cap are passed over. */
export function chooseOwner(lead: { direction: string | null; park: string | null; source: string }, rules: AssignRule[], people: Map<string, Candidate>, holdingCap: number): AssignVerdict {
  let fitted = false;
  for (const rule of [...rules].sort((a, b) => a.position - b.position)) {
    if ((rule.direction && rule.direction !== lead.direction) || (rule.park && rule.park !== lead.park) || (rule.source && rule.source !== lead.source)) continue;
    fitted = true;
    const free = rule.userIds.filter((id) => {
      const person = people.get(id);
      return person?.active && !person.absent && person.holding < holdingCap;
    });
    const userId = pick(rule, free, people);
    if (userId) return { ok: true, ruleId: rule.id, userId };
  }
  return { ok: false, code: fitted ? 'NOBODY' : 'NO_RULE' };
}

function pick(rule: AssignRule, free: string[], people: Map<string, Candidate>): string | undefined {
  if (free.length === 0) return undefined;
  if (rule.mode === 'person') return free[0];
  if (rule.mode === 'least_busy') return [...free].sort((a, b) => (people.get(a)?.holding ?? 0) - (people.get(b)?.holding ?? 0) || free.indexOf(a) - free.indexOf(b))[0];
  const order = [...rule.userIds.slice(rule.userIds.indexOf(rule.lastUserId ?? '') + 1), ...rule.userIds];
  return order.find((id) => free.includes(id));
}
