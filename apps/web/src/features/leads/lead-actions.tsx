import { discardReasons, type LeadEvent, leadEvents } from '@crm/leads/words';
import { Button, Dropdown, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { call } from '@/api/client';
import { useInvalidate } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { Chips } from '@/ui/chips';
import { ReasonModal } from '@/ui/reason-modal';
import { toast } from '@/ui/toast';
import { leadCommand, STALE, useColleagues } from './api';
import type { Lead } from './views';

const PRIMARY: LeadEvent[] = ['claim', 'convert', 'qualify', 'reopen'];

/** Buttons for what may be done with a lead now; the first fitting one is primary. */
export function LeadActions({ lead, onChanged, compact }: { lead: Lead; onChanged?: (lead: Lead) => void; compact?: boolean }) {
  const [asked, setAsked] = useState<LeadEvent | null>(null);
  const run = useLeadCommand(onChanged);
  const events = lead.allowedEvents;
  const first = PRIMARY.find((e) => events.includes(e) && (e !== 'convert' || lead.state === 'qualified'));
  const rest = events.filter((e) => e !== first);
  const start = (event: LeadEvent) => (event === 'claim' || event === 'qualify' || event === 'reopen' ? void run(lead, event) : event === 'convert' ? void run(lead, 'convert') : setAsked(event));
  return (
    <>
      {first && <Button type="primary" size={compact ? 'small' : 'middle'} onClick={() => start(first)}>{leadEvents[first]}</Button>}
      {!compact && rest.slice(0, 2).map((event) => <Button key={event} onClick={() => start(event)}>{leadEvents[event]}</Button>)}
      {rest.length > (compact ? 0 : 2) && (
        <Dropdown trigger={['click']} menu={{ items: rest.slice(compact ? 0 : 2).map((event) => ({ key: event, label: leadEvents[event], danger: event === 'discard' })), onClick: ({ key }) => start(key as LeadEvent) }}>
          <Button size={compact ? 'small' : 'middle'}>更多</Button>
        </Dropdown>
      )}
      <LeadQuestion event={asked} count={1} onClose={() => setAsked(null)} onAct={(body) => run(lead, asked as LeadEvent, body, true)} />
    </>
  );
}

/** Sends one event and says what came of it; a refusal is a toast, or thrown into the open modal. */
export function useLeadCommand(onChanged?: (lead: Lead) => void) {
  const invalidate = useInvalidate();
  const navigate = useNavigate();
  return async (lead: Lead, event: LeadEvent, body: object = {}, rethrow = false): Promise<void> => {
    try {
      if (event === 'convert') {
        const answer = (await call('post', '/api/v1/leads/{id}/convert', { path: { id: lead.id }, body: {} } as never)) as unknown as { projectId: string };
        await invalidate(...STALE);
        toast.plain('已转为招商项目', { label: '打开项目', run: () => navigate(`/projects/${answer.projectId}`) });
        return;
      }
      const changed = await leadCommand(lead.id, event, body, event === 'claim' ? undefined : lead.version);
      await invalidate(...STALE);
      onChanged?.(changed);
      if (event === 'release') toast.undo(`已退回线索池：${lead.company.name}`, () => leadCommand(lead.id, 'claim').then(() => invalidate(...STALE)).catch((e: unknown) => toast.error(sayProblem(e))));
      else if (event === 'discard') toast.undo(`已作废：${lead.company.name}`, () => leadCommand(lead.id, 'reopen').then(() => invalidate(...STALE)).catch((e: unknown) => toast.error(sayProblem(e))));
      else toast.done(event === 'claim' ? '已认领' : `已${leadEvents[event]}`);
    } catch (error) {
      if (rethrow) throw error;
      toast.error(sayProblem(error));
      await invalidate(...STALE);
    }
  };
}

/** What an event still needs to know: to whom, or why. */
export function LeadQuestion({ event, count, onClose, onAct }: { event: LeadEvent | null; count: number; onClose: () => void; onAct: (body: { ownerId?: string; byRule?: boolean; reason?: string }) => Promise<unknown> }) {
  const [ownerId, setOwnerId] = useState<string>();
  const [code, setCode] = useState<string>();
  const toPerson = event === 'assign' || event === 'transfer';
  const people = useColleagues(toPerson);
  if (!event) return null;
  const act = async (reason: string) => {
    if (event === 'discard') await onAct({ reason: code ?? reason });
    else if (event === 'assign' && ownerId === 'rule') await onAct({ byRule: true, reason: reason || undefined });
    else await onAct({ ...(toPerson ? { ownerId } : {}), reason: reason || undefined });
  };
  return (
    <ReasonModal
      open title={`${leadEvents[event]} ${count > 1 ? `${count} 条线索` : '这条线索'}`} act={leadEvents[event]} danger={event === 'discard'} reason={event === 'discard' ? '说明' : '原因'} optional={event !== 'discard' || code !== undefined}
      about={event === 'release' ? '退回后本人有一段冷却期，期内不能再认领。' : event === 'discard' ? '作废后这家企业可由他人重新报送；可恢复。' : undefined} onAct={act} onClose={onClose}
    >
      {toPerson && (
        <label className="stack" style={{ marginBottom: 12, gap: 4 }}>
          <span className="s13 t2">负责人<span className="red"> *</span></span>
          <Select aria-label="选人" value={ownerId} onChange={setOwnerId} placeholder="选人" showSearch={{ optionFilterProp: 'label' }} options={[...(event === 'assign' ? [{ value: 'rule', label: '按分派规则' }] : []), ...people.map((p) => ({ value: p.id, label: `${p.name} · ${p.teamName ?? ''}` }))]} />
        </label>
      )}
      {event === 'discard' && <div style={{ marginBottom: 12 }}><Chips options={Object.entries(discardReasons).map(([value, label]) => ({ value, label }))} value={code ?? ''} onChange={setCode} /></div>}
    </ReasonModal>
  );
}
