import draft002 from '../scenarios/002-draft.json';
import devices from '../scenarios/003-devices.json';
import drugs from '../scenarios/003-drugs.json';
import exclusivity from '../scenarios/003-exclusivity.json';
import gates from '../scenarios/003-gates.json';
import market from '../scenarios/003-market.json';
import services from '../scenarios/003-services.json';
import type { ScenarioFile } from './domain/scenario-check';
import type { ClauseTest } from './policy.types';

const FILES = [drugs, devices, services, market, gates, exclusivity, draft002] as unknown as ScenarioFile[];

/** The scenarios that speak of a clause, as the test cases of its version 1. */
export function seedTests(clause: string): ClauseTest[] {
  if (!clause.includes('-')) return documentTests(clause);
  return FILES.flatMap(({ scenarios }) =>
    scenarios.flatMap((scenario) =>
      scenario.expected.results
        .filter((r) => r.clause === clause && !(clause.startsWith('CP-') && r.status === 'not_eligible'))
        .slice(0, 1)
        .map((r) => ({ title: scenario.title, asOf: scenario.asOf, profile: scenario.profile, expect: { item: r.item, status: r.status, ...(r.status === 'eligible' || r.status === 'draft' ? { amountWan: r.amountWan } : {}) } })),
    ),
  );
}

/** Gates, caps and validity: scenarios of the document with their first quantified result. */
function documentTests(document: string): ClauseTest[] {
  const files = document === 'BDA' ? [gates, exclusivity] : document === 'CP' ? [draft002] : [];
  return (files as unknown as ScenarioFile[]).flatMap(({ scenarios }) =>
    scenarios.flatMap((scenario) =>
      scenario.expected.results
        .filter((r) => r.clause.startsWith(`${document}-`) && !(document === 'CP' && r.status === 'not_eligible'))
        .slice(0, 1)
        .map((r) => ({ title: scenario.title, asOf: scenario.asOf, profile: scenario.profile, expect: { clause: r.clause, item: r.item, status: r.status } })),
    ),
  );
}
