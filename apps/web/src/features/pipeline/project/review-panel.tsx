import { departmentLabels, type Department, reviewOutcomeLabels, reviewOutcomes, type ReviewOutcome, verdictLabels, verdicts, type Verdict } from '@crm/pipeline/words';
import { Button, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { sayProblem } from '@/api/problem';
import { useHasRole } from '@/session/use-session';
import { Card } from '@/ui/card';
import { DueLabel } from '@/ui/due-label';
import { addDays, businessDate, date, moment } from '@/ui/format';
import { ReasonModal } from '@/ui/reason-modal';
import { EmptyState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { useAct, write } from '../api';
import type { Condition, Opinion, Overview, Review } from '../views';

const tones: Record<Verdict, 'green' | 'amber' | 'red' | 'grey'> = { agree: 'green', agree_with_conditions: 'amber', disagree: 'red', no_comment: 'grey' };

/** 联审: rounds, opinions by department, the decision, conditions with evidence. */
export function ReviewPanel({ overview: { project: p, reviews } }: { overview: Overview }) {
  const [agenda, setAgenda] = useState(''), [material, setMaterial] = useState(''), [on, setOn] = useState(addDays(businessDate(new Date()), 5));
  const open = useAct(() => write('post', '/api/v1/projects/{id}/reviews', { path: { id: p.id }, body: { ...(agenda ? { agenda } : {}), ...(material ? { material } : {}), meetingOn: on } }), () => toast.done('评审已发起'));
  const running = reviews.some((r) => r.state === 'open');
  return (
    <div className="stack">
      {reviews.map((r) => <Round key={r.id} review={r} editable={p.editable} />)}
      {reviews.length === 0 && !p.editable && <div className="ui-card"><EmptyState compact title="还没有评审" /></div>}
      {p.editable && !running && (
        <Card title={reviews.length ? '再次评审' : '发起评审（联审）'} extra="征求意见的部门按项目情况确定">
          <div className="stack" style={{ gap: 10 }}>
            <Input value={agenda} onChange={(event) => setAgenda(event.target.value)} placeholder="议题" maxLength={1000} /><Input value={material} onChange={(event) => setMaterial(event.target.value)} placeholder="上会材料" maxLength={1000} />
            <div className="row"><span className="s13 t2">会议日期</span><Input type="date" value={on} onChange={(event) => setOn(event.target.value)} style={{ width: 150 }} /><Button type="primary" loading={open.isPending} onClick={() => open.mutate(undefined)}>发起评审</Button></div>
            {open.error && <p className="red s13" role="alert">{sayProblem(open.error)}</p>}
          </div>
        </Card>
      )}
    </div>
  );
}
function Round({ review: r, editable }: { review: Review; editable: boolean }) {
  const lead = useHasRole(['team_lead']), [deciding, setDeciding] = useState(false), [minutes, setMinutes] = useState(false);
  const attach = (text: string) => write('patch', '/api/v1/reviews/{id}/minutes', { path: { id: r.id }, body: { minutes: text } });
  const save = useAct(attach, () => toast.done('纪要已附'));
  return (
    <Card title={<>第 {r.round} 次评审 {r.outcome ? <Tag tone={r.outcome === 'approved' ? 'green' : r.outcome === 'conditional' ? 'amber' : 'grey'}>{reviewOutcomeLabels[r.outcome]}</Tag> : <Tag tone="brand">进行中</Tag>}</>} extra={r.meetingOn ? `会议 ${date(r.meetingOn)}` : undefined} flush>
      <div className="ui-card-body s13">{r.agenda && <p>议题：{r.agenda}</p>}{r.material && <p className="t2">材料：{r.material}</p>}{r.decisionNote && <p>结论说明：{r.decisionNote}</p>}{r.frozenFit && <p className="t2">契合度按进入评审时的 {r.frozenFit.total ?? '未知'} 计，评审期间不变。</p>}
        <p className={r.minutes ? 't2' : 'amb'}>{r.minutes ? `纪要：${r.minutes}` : '还没有会议纪要'}{editable && <button type="button" className="linkish" style={{ marginLeft: 8 }} onClick={() => setMinutes(true)}>{r.minutes ? '修改' : '附纪要'}</button>}</p></div>
      <ul className="pj-list" style={{ borderTop: '1px solid var(--split)' }}>{r.opinions.map((o) => <OpinionRow key={o.id} opinion={o} editable={editable && r.state === 'open'} />)}</ul>
      {r.conditions.length > 0 && <><div className="ui-card-head" style={{ borderTop: '1px solid var(--split)' }}><h2>条件</h2></div><ul className="pj-list">{r.conditions.map((k) => <ConditionRow key={k.id} condition={k} editable={editable} />)}</ul></>}
      {lead && editable && r.state === 'open' && <div className="ui-card-body"><Button type="primary" onClick={() => setDeciding(true)}>录入评审结论</Button></div>}
      <DecideModal open={deciding} review={r} onClose={() => setDeciding(false)} />
      <ReasonModal open={minutes} title="会议纪要" act="附上纪要" reason="纪要内容或文号" onAct={(text) => save.mutateAsync(text)} onClose={() => setMinutes(false)} />
    </Card>
  );
}
function OpinionRow({ opinion: o, editable }: { opinion: Opinion; editable: boolean }) {
  const [writing, setWriting] = useState(false), [verdict, setVerdict] = useState<Verdict>('agree');
  const link = useAct(() => write<{ path: string; expiresAt: string }>('post', '/api/v1/opinions/{id}/link', { path: { id: o.id }, body: {} }), async (made) => {
    const address = `${location.origin}${made.path}`;
    await navigator.clipboard?.writeText(address).catch(() => undefined);
    Modal.info({ title: `${departmentLabels[o.department]}的意见链接`, content: <><p className="s13">只能看到这一项评审，{moment(made.expiresAt)} 前有效，已复制。地址只显示这一次。</p><Input.TextArea readOnly autoSize value={address} /></>, okText: '知道了' });
  });
  const revoke = useAct(() => write('delete', '/api/v1/opinions/{id}/link', { path: { id: o.id } }), () => toast.done('链接已撤回'));
  const answer = useAct((text: string) => write('post', '/api/v1/opinions/{id}/answer', { path: { id: o.id }, body: { verdict, text } }), () => toast.done('意见已录入'));
  return (
    <li>
      <div className="row wrap"><b>{departmentLabels[o.department as Department]}</b>{o.verdict ? <Tag tone={tones[o.verdict]}>{verdictLabels[o.verdict]}</Tag> : <Tag>待答复</Tag>}{!o.answeredAt && o.dueOn && <DueLabel at={o.dueOn} />}{o.answeredAt && <span className="t3 s12">{o.memberName} {moment(o.answeredAt)}</span>}
        {editable && <span className="push row"><Button size="small" onClick={() => link.mutate(undefined)}>{o.linkUntil ? '重发链接' : '发链接'}</Button>{o.linkUntil && <Button size="small" onClick={() => revoke.mutate(undefined)}>撤回链接</Button>}<Button size="small" onClick={() => setWriting(true)}>代录</Button></span>}</div>
      {o.text && <p className="t2">{o.text}</p>}
      <ReasonModal open={writing} title={`代录${departmentLabels[o.department]}意见`} act="录入意见" reason="意见" onAct={(text) => answer.mutateAsync(text)} onClose={() => setWriting(false)}><Select value={verdict} onChange={setVerdict} options={verdicts.map((value) => ({ value, label: verdictLabels[value] }))} style={{ width: '100%', marginBottom: 10 }} /></ReasonModal>
    </li>
  );
}
function ConditionRow({ condition: k, editable }: { condition: Condition; editable: boolean }) {
  const [closing, setClosing] = useState(false);
  const close = useAct((evidence: string) => write('post', '/api/v1/conditions/{id}/close', { path: { id: k.id }, body: { evidence } }), () => toast.done('条件已办结'));
  return (
    <li className="row wrap"><span className="grow">{k.text}{k.evidence && <span className="t2">　凭据：{k.evidence}</span>}</span><span className="t2">{k.owner.name}</span>{k.closedAt ? <Tag tone="green">已办结</Tag> : <DueLabel at={k.dueOn} />}{!k.closedAt && editable && <Button size="small" onClick={() => setClosing(true)}>办结</Button>}
      <ReasonModal open={closing} title="办结这个条件？" about={k.text} act="办结" reason="凭据" onAct={(text) => close.mutateAsync(text)} onClose={() => setClosing(false)} /></li>
  );
}
function DecideModal({ open, review, onClose }: { open: boolean; review: Review; onClose: () => void }) {
  const [outcome, setOutcome] = useState<ReviewOutcome>('approved'), [note, setNote] = useState(''), [minutes, setMinutes] = useState(''), [conditions, setConditions] = useState<{ text: string; dueOn: string }[]>([{ text: '', dueOn: addDays(businessDate(new Date()), 14) }]);
  const decide = useAct(() => write('post', '/api/v1/reviews/{id}/decide', { path: { id: review.id }, body: { outcome, ...(note ? { note } : {}), ...(minutes ? { minutes } : {}), ...(outcome === 'conditional' ? { conditions: conditions.filter((c) => c.text.trim()) } : {}) } }), () => { toast.done('评审结论已录入'); onClose(); });
  return (
    <Modal open={open} title="评审结论" onCancel={onClose} okText="录入结论" cancelText="先不" onOk={() => decide.mutate(undefined)} confirmLoading={decide.isPending} width={480} destroyOnHidden>
      <div className="stack" style={{ gap: 10 }}>
        <Select value={outcome} onChange={setOutcome} options={reviewOutcomes.map((value) => ({ value, label: reviewOutcomeLabels[value] }))} />
        {outcome === 'conditional' && conditions.map((c, i) => <div key={String(i)} className="row"><Input className="grow" value={c.text} placeholder={`条件 ${i + 1}`} onChange={(event) => setConditions((old) => old.map((x, j) => (j === i ? { ...x, text: event.target.value } : x)))} /><Input type="date" value={c.dueOn} style={{ width: 140 }} onChange={(event) => setConditions((old) => old.map((x, j) => (j === i ? { ...x, dueOn: event.target.value } : x)))} /></div>)}
        {outcome === 'conditional' && <Button size="small" onClick={() => setConditions((old) => [...old, { text: '', dueOn: old.at(-1)?.dueOn ?? businessDate(new Date()) }])}>加一条</Button>}
        <Input.TextArea value={note} onChange={(event) => setNote(event.target.value)} placeholder="结论说明" autoSize={{ minRows: 2 }} /><Input.TextArea value={minutes} onChange={(event) => setMinutes(event.target.value)} placeholder="会议纪要（可后补）" autoSize={{ minRows: 2 }} />
        {decide.error && <p className="red s13" role="alert">{sayProblem(decide.error)}</p>}
      </div>
    </Modal>
  );
}
