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
  return FILES.flatMap(({ scenarios }) =>
    scenarios.flatMap((scenario) =>
      scenario.expected.results
        .filter((r) => r.clause === clause && !(clause.startsWith('CP-') && r.status === 'not_eligible'))
        .slice(0, 1)
        .map((r) => ({ title: scenario.title, asOf: scenario.asOf, profile: scenario.profile, expect: { item: r.item, status: r.status, ...(r.status === 'eligible' || r.status === 'draft' ? { amountWan: r.amountWan } : {}) } })),
    ),
  );
}
