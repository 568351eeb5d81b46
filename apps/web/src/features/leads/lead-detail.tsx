import { leadEvents, leadIntents, leadStates, slaClocks } from '@crm/leads/words';
import { PARKS } from '@crm/identity/words';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useGet, useInvalidate } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { useFollowUpSheet } from '@/pages/follow-up/address';
import { DueLabel } from '@/ui/due-label';
import { area, date, moment } from '@/ui/format';
import { toast } from '@/ui/toast';
import { leadCommand, STALE } from './api';
import type { HistoryItem, Lead } from './views';

/** Everything about one lead: clocks, facts, what happened. Body of the drawer and of the page. */
export function LeadDetail({ lead }: { lead: Lead }) {
  const openFollowUp = useFollowUpSheet();
  const history = (useGet('/api/v1/leads/{id}/history', { path: { id: lead.id } } as never).data as { items: HistoryItem[] } | undefined)?.items ?? [];
  const inHand = lead.state === 'held' || lead.state === 'qualified';
  return (
    <div className="stack" style={{ gap: 20 }}>
      {inHand && (
        <section>
          <div className="row" style={{ marginBottom: 8 }}><b>时限</b><span className="push"><Button size="small" onClick={() => openFollowUp({ companyId: lead.companyId, subject: { kind: 'lead', id: lead.id } })}>记跟进</Button></span></div>
          <dl className="leads-facts">
            {lead.clocks.map((c) => <Fact key={c.clock} name={slaClocks[c.clock]}><DueLabel at={c.dueAt} soonDays={1} /></Fact>)}
            <Fact name="下次跟进">{lead.nextFollowUpAt ? <DueLabel at={lead.nextFollowUpAt} /> : <span className="amb">未安排下次跟进</span>}</Fact>
            <Fact name="回收">{lead.recycleAt ? `${date(lead.recycleAt)} 未跟进则回到${lead.pool.name}` : '—'}</Fact>
            <Fact name="首报保护">{lead.protectedUntil ? `至 ${date(lead.protectedUntil)}` : '—'}</Fact>
          </dl>
          {lead.clocks.some((c) => c.clock === 'feedback') && <Feedback lead={lead} />}
        </section>
      )}
      <section>
        <b>线索</b>
        <dl className="leads-facts" style={{ marginTop: 8 }}>
          <Fact name="企业"><Link to={`/companies/${lead.companyId}`}>{lead.company.name}</Link></Fact>
          <Fact name="信用代码">{lead.company.uscc ?? <span className="t3">未知</span>}</Fact>
          <Fact name="负责人">{lead.owner ? `${lead.owner.name} · ${lead.team?.name ?? ''}` : '—'}</Fact>
          <Fact name="来源">{[lead.sourceLabel, lead.referrer].filter(Boolean).join(' · ')}</Fact>
          <Fact name="意向等级">{lead.intent ? leadIntents[lead.intent] : <span className="t3">未知</span>}</Fact>
          <Fact name="意向园区">{lead.wantedPark ? (PARKS[lead.wantedPark as keyof typeof PARKS] ?? lead.wantedPark) : <span className="t3">未知</span>}</Fact>
          <Fact name="需求面积">{lead.wantedAreaM2 === null ? <span className="t3">未知</span> : area(lead.wantedAreaM2)}</Fact>
          <Fact name="契合度">{lead.company.fitTotal ?? <span className="t3">未知</span>}</Fact>
          <Fact name="登记日期">{date(lead.reportedOn)}</Fact>
          <Fact name="最近跟进">{lead.lastTouchAt ? moment(lead.lastTouchAt) : '—'}</Fact>
          {lead.note && <Fact name="备注">{lead.note}</Fact>}
          {lead.projectId && <Fact name="项目"><Link to={`/projects/${lead.projectId}`}>打开招商项目</Link></Fact>}
        </dl>
      </section>
      <section>
        <b>经过</b>
        <ul className="stack s13" style={{ marginTop: 8, listStyle: 'none', padding: 0, gap: 6 }}>
          {history.map((h) => (
            <li key={h.id}><span className="t3">{moment(h.at)}</span>　{h.event === 'create' ? '登记' : (leadEvents[h.event as keyof typeof leadEvents] ?? h.event)}{h.toOwner && h.toOwner !== h.by ? ` → ${h.toOwner}` : ''}{h.by ? <span className="t2">　{h.by}</span> : <span className="t2">　系统</span>}{h.reason ? <div className="t2">{h.reason}</div> : null}</li>
          ))}
          {history.length === 0 && <li className="t3">导入后还没有动过，状态{leadStates[lead.state]}。</li>}
        </ul>
      </section>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return <><dt>{name}</dt><dd>{children}</dd></>;
}

/** 结果反馈 to the referrer ends its clock. */
function Feedback({ lead }: { lead: Lead }) {
  const [text, setText] = useState('');
  const invalidate = useInvalidate();
  const send = () => leadCommand(lead.id, 'feedback', { text }).then(() => { setText(''); toast.done('已记下反馈'); return invalidate(...STALE); }).catch((e: unknown) => toast.error(sayProblem(e)));
  return (
    <div className="row" style={{ marginTop: 10 }}>
      <Input size="small" value={text} onChange={(e) => setText(e.target.value)} placeholder={`反馈给${lead.referrer ?? '推荐方'}的结果`} aria-label="结果反馈" maxLength={500} />
      <Button size="small" disabled={!text.trim()} onClick={send}>记反馈</Button>
    </div>
  );
}
