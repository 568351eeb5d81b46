import { MatchPanel } from '@/features/space/match-panel';
import type { Company } from './views';

/** 房源: what suits the company's demand, by the space part. */
export function RoomsTab({ company }: { company: Company }) {
  return <MatchPanel companyId={company.id} />;
}
