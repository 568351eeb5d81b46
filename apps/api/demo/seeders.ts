import { Tx } from '@crm/platform';
import { seedCompanies } from './companies.demo';
import type { DemoContext } from './context';
import { keepScores } from './fit.demo';
import { seedLeads } from './leads.demo';
import { seedPipeline } from './pipeline.demo';
import { seedPolicy } from './policy.demo';
import { seedReminders } from './reminders.demo';
import { seedReports, seedTeamTargets } from './reports.demo';
import { seedSpace } from './space.demo';

interface Seeder {
  name: string;
  /** Also without demo data: parks, catalogue, model, calendar. */
  always: boolean;
  seed(context: DemoContext): Promise<void>;
}

/** All of a part or nothing: a part that was cut short is made again at the next start, whole. */
const whole = (seed: Seeder['seed']): Seeder['seed'] => (context) => context.app.get(Tx).run(() => seed(context));

/** In the order of the graph: what a later one needs, an earlier one has made. */
export const demoSeeders: readonly Seeder[] = [
  { name: 'policy catalogue', always: true, seed: whole(seedPolicy) },
  { name: 'target sets', always: true, seed: whole(seedReports) },
  { name: 'scores of the running words', always: true, seed: whole(keepScores) },
  { name: 'team targets', always: false, seed: whole(seedTeamTargets) },
  { name: 'companies', always: false, seed: whole(seedCompanies) },
  { name: 'leads', always: false, seed: whole(seedLeads) },
  { name: 'parks and rooms', always: false, seed: whole(seedSpace) },
  { name: 'projects', always: false, seed: whole(seedPipeline) },
  { name: 'reminders', always: false, seed: whole(seedReminders) },
];
