import { type CoordinationKind, coordinationKindLabels, coordinationKinds, escalationLabels } from '@crm/pipeline/words';
import { Button, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { sayProblem } from '@/api/problem';
import { useHasRole } from '@/session/use-session';
import { Card } from '@/ui/card';
import { DayField } from '@/ui/day-field';
import { DueLabel } from '@/ui/due-label';
import { date } from '@/ui/format';
import { ReasonModal } from '@/ui/reason-modal';
import { EmptyState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { useAct, write } from '../api';
import type { Coordination, Instruction, Overview } from '../views';

/** 批示与督办, 需协调事项: who, what, by when, closed. */
export function LedgerPanel({ overview: { project: p, instructions, coordinations } }: { overview: Overview }) {
  const manager = useHasRole(['manager']), [text, setText] = useState(''), [unit, setUnit] = useState(''), [due, setDue] = useState('');
  const instruct = useAct((kind: 'instruction' | 'attention') => write('post', '/api/v1/projects/{id}/instructions', { path: { id: p.id }, body: { kind, text, ...(unit ? { unit } : {}), ...(due ? { dueOn: due } : {}) } }), () => { setText(''); toast.done('已发给负责人和组长'); });
  return (
    <div className="stack">
      <Card title="批示与督办" flush>
        {manager && <div className="ui-card-body stack" style={{ gap: 8, borderBottom: '1px solid var(--split)' }}><Input.TextArea value={text} onChange={(event) => setText(event.target.value)} placeholder="批示内容" autoSize={{ minRows: 2 }} maxLength={1000} /><div className="row wrap"><Input value={unit} onChange={(event) => setUnit(event.target.value)} placeholder="承办单位" style={{ width: 160 }} /><DayField value={due} onChange={(day) => setDue(day ?? '')} style={{ width: 150 }} aria-label="办理时限" /><Button type="primary" disabled={!text.trim()} loading={instruct.isPending} onClick={() => instruct.mutate('instruction')}>批示</Button><Button disabled={!text.trim()} onClick={() => instruct.mutate('attention')}>关注</Button></div>{instruct.error && <p className="red s13" role="alert">{sayProblem(instruct.error)}</p>}</div>}
        {instructions.length === 0 ? <EmptyState compact title="没有批示" /> : <ul className="pj-list">{instructions.map((i) => <InstructionRow key={i.id} item={i} editable={p.editable} />)}</ul>}
      </Card>
      <Card title="需协调事项" flush>
        {p.editable && <AddCoordination projectId={p.id} />}
        {coordinations.length === 0 ? <EmptyState compact title="没有需协调事项" /> : <ul className="pj-list">{coordinations.map((c) => <CoordinationRow key={c.id} item={c} editable={p.editable} />)}</ul>}
      </Card>
    </div>
  );
}
export function InstructionRow({ item: i, editable, about }: { item: Instruction; editable: boolean; about?: ReactNode }) {
  const closer = useHasRole(['team_lead', 'manager']), [answering, setAnswering] = useState(false);
  const answer = useAct((text: string) => write('post', '/api/v1/instructions/{id}/feedback', { path: { id: i.id }, body: { text } }), () => toast.done('反馈已送达'));
  const close = useAct(() => write('post', '/api/v1/instructions/{id}/close', { path: { id: i.id }, body: {} }), () => toast.done('已办结'));
  return (
    <li><div className="row wrap">{about}<Tag tone={i.kind === 'attention' ? 'neutral' : 'brand'}>{i.kind === 'attention' ? '关注' : '批示'}</Tag><b>{i.author.name}</b><span className="t3">{date(i.givenOn)}</span>{i.unit && <span className="t2">{i.unit}</span>}{i.closedAt ? <Tag tone="green">已办结</Tag> : i.dueOn && <DueLabel at={i.dueOn} />}
      {!i.closedAt && <span className="push row">{editable && <Button size="small" onClick={() => setAnswering(true)}>反馈</Button>}{closer && <Button size="small" onClick={() => close.mutate(undefined)}>办结</Button>}</span>}</div>
      <p>{i.text}</p>{i.feedback && <p className="t2">反馈：{i.feedback}</p>}<ReasonModal open={answering} title="反馈办理情况" act="反馈" reason="办理情况" onAct={(text) => answer.mutateAsync(text)} onClose={() => setAnswering(false)} /></li>
  );
}
export function CoordinationRow({ item: c, editable, about }: { item: Coordination; editable: boolean; about?: ReactNode }) {
  const [closing, setClosing] = useState(false);
  const up = useAct(() => write('post', '/api/v1/coordinations/{id}/escalate', { path: { id: c.id }, body: {} }), () => toast.done('已上报'));
  const close = useAct((result: string) => write('post', '/api/v1/coordinations/{id}/close', { path: { id: c.id }, body: { result } }), () => toast.done('已办结'));
  return (
    <li><div className="row wrap">{about}<Tag>{coordinationKindLabels[c.kind]}</Tag><span className="t2">{c.ownerUnit}</span><Tag tone={c.level === 'lead' ? 'neutral' : 'amber'}>{escalationLabels[c.level]}</Tag>{c.closedAt ? <Tag tone="green">已办结</Tag> : c.dueOn && <DueLabel at={c.dueOn} />}
      {!c.closedAt && editable && <span className="push row">{c.level !== 'chain_chief' && <Button size="small" onClick={() => up.mutate(undefined)}>上报{c.level === 'lead' ? '专班' : '链长'}</Button>}<Button size="small" onClick={() => setClosing(true)}>办结</Button></span>}</div>
      <p>{c.text}</p>{c.result && <p className="t2">结果：{c.result}</p>}<ReasonModal open={closing} title="办结这一项？" about={c.text} act="办结" reason="结果" onAct={(text) => close.mutateAsync(text)} onClose={() => setClosing(false)} /></li>
  );
}
function AddCoordination({ projectId }: { projectId: string }) {
  const [kind, setKind] = useState<CoordinationKind>('power'), [text, setText] = useState(''), [ownerUnit, setOwnerUnit] = useState(''), [due, setDue] = useState('');
  const add = useAct(() => write('post', '/api/v1/projects/{id}/coordinations', { path: { id: projectId }, body: { kind, text, ownerUnit, ...(due ? { dueOn: due } : {}) } }), () => { setText(''); toast.done('已登记'); });
  return (
    <div className="ui-card-body row wrap" style={{ borderBottom: '1px solid var(--split)' }}><Select value={kind} onChange={setKind} options={coordinationKinds.map((value) => ({ value, label: coordinationKindLabels[value] }))} style={{ width: 90 }} /><Input className="grow" value={text} onChange={(event) => setText(event.target.value)} placeholder="需要谁协调什么" style={{ minWidth: 200 }} /><Input value={ownerUnit} onChange={(event) => setOwnerUnit(event.target.value)} placeholder="责任单位" style={{ width: 130 }} /><DayField value={due} onChange={(day) => setDue(day ?? '')} style={{ width: 140 }} aria-label="时限" /><Button disabled={!text.trim() || !ownerUnit.trim()} loading={add.isPending} onClick={() => add.mutate(undefined)}>登记</Button>{add.error && <span className="red s13" role="alert">{sayProblem(add.error)}</span>}</div>
  );
}
