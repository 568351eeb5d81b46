import { seedCompanies } from './companies.demo';
import type { DemoContext } from './context';
import { seedLeads } from './leads.demo';
import { seedPipeline } from './pipeline.demo';
import { seedPolicy } from './policy.demo';
import { seedReports } from './reports.demo';
import { seedSpace } from './space.demo';

interface Seeder {
  name: string;
  /** Also without demo data: parks, catalogue, model, calendar. */
  always: boolean;
  seed(context: DemoContext): Promise<void>;
}

/** In the order of the graph: what a later one needs, an earlier one has made. */
export const demoSeeders: readonly Seeder[] = [
  { name: 'policy catalogue', always: true, seed: seedPolicy },
  { name: 'target sets', always: true, seed: seedReports },
  { name: 'companies', always: false, seed: seedCompanies },
  { name: 'leads', always: false, seed: seedLeads },
  { name: 'parks and rooms', always: false, seed: seedSpace },
  { name: 'projects', always: false, seed: seedPipeline },
];
