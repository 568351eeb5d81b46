import { leadStates, type LeadState, slaClocks } from '@crm/leads/words';
import { DueLabel } from '@/ui/due-label';
import { Tag } from '@/ui/tag';
import type { Lead } from './views';

const TONES = { pooled: undefined, held: 'brand', qualified: 'green', converted: 'brand', discarded: 'grey' } as const;

export const LeadStateTag = ({ state }: { state: LeadState }) => <Tag tone={TONES[state] as never}>{leadStates[state]}</Tag>;

/** The most urgent thing of a lead: a clock that ran out, the next follow-up, or that there is none. */
export function LeadDue({ lead }: { lead: Lead }) {
  const breached = lead.clocks.find((c) => c.breached);
  if (lead.state === 'pooled' || lead.state === 'converted' || lead.state === 'discarded') return <span className="t3">—</span>;
  if (breached) return <span className="leads-clock">{slaClocks[breached.clock]}<DueLabel at={breached.dueAt} /></span>;
  if (lead.nextFollowUpAt) return <DueLabel at={lead.nextFollowUpAt} />;
  const first = lead.clocks.find((c) => c.clock === 'answer' || c.clock === 'screening');
  if (first) return <span className="leads-clock">{slaClocks[first.clock]}<DueLabel at={first.dueAt} soonDays={1} /></span>;
  return <span className="amb">未安排下次跟进</span>;
}
