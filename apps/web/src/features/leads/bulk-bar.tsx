import { type LeadEvent, leadEvents } from '@crm/leads/words';
import { Button } from 'antd';
import { useState } from 'react';
import { call } from '@/api/client';
import { useInvalidate } from '@/api/hooks';
import { toast } from '@/ui/toast';
import { STALE } from './api';
import { LeadQuestion } from './lead-actions';
import type { Lead } from './views';

const EVENTS: LeadEvent[] = ['claim', 'assign', 'transfer', 'qualify', 'release', 'discard'];

/** Acts on the chosen leads: only what every one of them allows. */
export function BulkBar({ leads, onDone }: { leads: Lead[]; onDone: () => void }) {
  const [asked, setAsked] = useState<LeadEvent | null>(null);
  const invalidate = useInvalidate();
  const events = EVENTS.filter((event) => leads.length > 0 && leads.every((lead) => lead.allowedEvents.includes(event)));
  const run = async (event: LeadEvent, body: object = {}) => {
    const answer = (await call('post', '/api/v1/leads/bulk', { body: { event, ids: leads.map((l) => l.id), ...pick(body) } } as never)) as unknown as { done: number; failed: number; items: { ok: boolean; detail: string | null }[] };
    await invalidate(...STALE);
    onDone();
    const why = answer.items.find((i) => !i.ok)?.detail;
    if (answer.failed > 0) toast.error(`已${leadEvents[event]} ${answer.done} 家，${answer.failed} 家没有成：${why ?? ''}`);
    else toast.done(`已${leadEvents[event]} ${answer.done} 家`);
  };
  return (
    <>
      <b>已选 {leads.length} 家</b>
      {events.map((event) => <Button key={event} size="small" danger={event === 'discard'} onClick={() => (event === 'claim' || event === 'qualify' ? void run(event) : setAsked(event))}>{leadEvents[event]}</Button>)}
      {events.length === 0 && <span className="t3">这些线索没有共同的操作</span>}
      <Button size="small" type="text" onClick={onDone}>取消选择</Button>
      <LeadQuestion event={asked} count={leads.length} onClose={() => setAsked(null)} onAct={(body) => run(asked as LeadEvent, body)} />
    </>
  );
}

/** The bulk route takes no rule flag: without an owner the rules choose. */
const pick = (body: object) => {
  const { ownerId, reason } = body as { ownerId?: string; reason?: string };
  return { ...(ownerId ? { ownerId } : {}), ...(reason ? { reason } : {}) };
};
