import type { ClauseDef, DocumentDef } from './clause';
import { ASK, type Context, type Findings, NO, type Verdict, YES } from './context';

/**
 * What was taken before. Once-rules: this clause's own grant for the item. Exclusivity (附则 2): a same-kind support of the same level, taken or applied for,
 * cannot be returned and swapped. City and national money does not block.
 */
export function judgeGrants(c: Context, clause: ClauseDef, document: DocumentDef, year: number, candidates: number, out: Findings): Verdict {
  let verdict: Verdict = YES;
  const say = (one: Verdict): void => {
    if (one === NO || (one === ASK && verdict === YES)) verdict = one;
  };
  if (clause.amount.kind !== 'none' && document.exclusiveLevel !== null && c.isListUnknown('existingGrants')) {
    out.ask.push({ path: 'existingGrants', pattern: 'existingGrants' });
    say(ASK);
  }
  const item = clause.over === 'company' ? null : c.key;
  (c.profile.existingGrants ?? []).forEach((grant, i) => {
    const level = grant.level ?? (grant.clause ? document.exclusiveLevel : null);
    if (grant.clause === clause.id) say(ownGrant(clause, item, grant, level === document.exclusiveLevel, year, out));
    else if (grant.clause && clause.yieldsTo?.includes(grant.clause) && grant.item === item) {
      out.no.push({ code: 'SAME_CERTIFICATE', need: { notPaidUnder: clause.yieldsTo }, have: grant.clause, path: `existingGrants.${i}` });
      say(NO);
    } else if (grant.sameKindAs === clause.id && document.exclusiveLevel !== null) say(sameKind(clause, item, { ...grant, level, path: `existingGrants.${i}` }, candidates, year, out));
  });
  (c.profile.otherPolicies ?? []).forEach((other, i) => {
    if (!other.applied || other.sameKindAs !== clause.id || document.exclusiveLevel === null) return;
    say(sameKind(clause, item, { ...other, year, path: `otherPolicies.${i}` }, candidates, year, out));
  });
  return verdict;
}

function ownGrant(clause: ClauseDef, item: string | null, grant: { item?: string | null; year: number }, sameLevel: boolean, year: number, out: Findings): Verdict {
  if (!sameLevel || (item !== null && grant.item !== item)) return YES;
  if (clause.once === 'year' ? grant.year !== year : clause.once === undefined) return YES;
  out.no.push({ code: 'ALREADY_RECEIVED', need: { once: clause.once }, have: grant.year, path: 'existingGrants' });
  return NO;
}

interface SameKind { level: string | null; item?: string | null; year: number; path: string }

function sameKind(clause: ClauseDef, item: string | null, grant: SameKind, candidates: number, year: number, out: Findings): Verdict {
  if (grant.level === 'city' || grant.level === 'national') return YES;
  const named = grant.item ?? null;
  if (item !== null && named !== null && named !== item) return YES;
  if (clause.once === 'year' && grant.year !== year) return YES;
  if (grant.level === null || (item !== null && named === null && candidates > 1)) {
    out.ask.push({ path: `${grant.path}.${grant.level === null ? 'level' : 'item'}`, pattern: 'existingGrants.*.item', code: 'SAME_KIND_UNCLEAR' });
    return ASK;
  }
  out.no.push({ code: 'SAME_KIND_TAKEN', need: { sameKindOf: grant.level, taken: false }, have: grant.year, path: grant.path });
  return NO;
}
