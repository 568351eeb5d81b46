import { departmentLabels, type Department, reviewOutcomeLabels, reviewOutcomes, type ReviewOutcome, verdictLabels, verdicts, type Verdict } from '@crm/pipeline/words';
import { Button, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useGet } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { useHasRole } from '@/session/use-session';
import { Card } from '@/ui/card';
import { DayField } from '@/ui/day-field';
import { DueLabel } from '@/ui/due-label';
import { addDays, businessDate, date, moment } from '@/ui/format';
import { ReasonModal } from '@/ui/reason-modal';
import { EmptyState } from '@/ui/states';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { useAct, write } from '../api';
import type { Opinion, Overview, ProjectFile, Review } from '../views';
import { ConditionRow } from './condition-row';
import { FileLinks, filesOf, UploadFile } from './files';

interface Ref { id: string; name: string; teamName: string | null; roles: string[] }
const tones: Record<Verdict, 'green' | 'amber' | 'red' | 'grey'> = { agree: 'green', agree_with_conditions: 'amber', disagree: 'red', no_comment: 'grey' };

/** 联审: rounds, opinions by department, the decision, conditions with evidence. */
export function ReviewPanel({ overview: { project: p, reviews, files } }: { overview: Overview }) {
  const [agenda, setAgenda] = useState(''), [material, setMaterial] = useState(''), [on, setOn] = useState(addDays(businessDate(new Date()), 5));
  const open = useAct(() => write('post', '/api/v1/projects/{id}/reviews', { path: { id: p.id }, body: { ...(agenda ? { agenda } : {}), ...(material ? { material } : {}), ...(on ? { meetingOn: on } : {}) } }), () => toast.done('评审已发起'));
  const running = reviews.some((r) => r.state === 'open');
  return (
    <div className="stack">
      {reviews.map((r) => <Round key={r.id} review={r} editable={p.editable} files={files} />)}
      {reviews.length === 0 && !p.editable && <div className="ui-card"><EmptyState compact title="还没有评审" /></div>}
      {p.editable && !running && (
        <Card title={reviews.length ? '再次评审' : '发起评审（联审）'} extra="征求意见的部门按项目情况确定">
          <div className="stack" style={{ gap: 10 }}>
            <Input value={agenda} onChange={(event) => setAgenda(event.target.value)} placeholder="议题" maxLength={1000} /><Input value={material} onChange={(event) => setMaterial(event.target.value)} placeholder="上会材料" maxLength={1000} />
            <div className="row"><span className="s13 t2">会议日期</span><DayField aria-label="会议日期" value={on} onChange={(day) => setOn(day ?? '')} style={{ width: 150 }} /><Button type="primary" loading={open.isPending} onClick={() => open.mutate(undefined)}>发起评审</Button></div>
            {open.error && <p className="red s13" role="alert">{sayProblem(open.error)}</p>}
          </div>
        </Card>
      )}
    </div>
  );
}
function Round({ review: r, editable, files }: { review: Review; editable: boolean; files: ProjectFile[] }) {
  const lead = useHasRole(['team_lead']), [deciding, setDeciding] = useState(false), [minutes, setMinutes] = useState(false);
  const attach = (text: string) => write('patch', '/api/v1/reviews/{id}/minutes', { path: { id: r.id }, body: { minutes: text } });
  const save = useAct(attach, () => toast.done('纪要已附'));
  const papers = filesOf(files, 'minutes', r.id), material = filesOf(files, 'material', r.id), answered = r.opinions.filter((o) => o.answeredAt).length;
  return (
    <Card title={<>第 {r.round} 次评审 {r.outcome ? <Tag tone={r.outcome === 'approved' ? 'green' : r.outcome === 'conditional' ? 'amber' : 'grey'}>{reviewOutcomeLabels[r.outcome]}</Tag> : <Tag tone="brand">进行中</Tag>}</>} extra={r.meetingOn ? `会议 ${date(r.meetingOn)}` : undefined} flush>
      <div className="ui-card-body s13">
        {r.agenda && <p>议题：{r.agenda}</p>}{r.decisionNote && <p>结论说明：{r.decisionNote}</p>}{r.frozenFit && <p className="t2">契合度按进入评审时的 {r.frozenFit.total ?? '未知'} 计，评审期间不变。</p>}
        <div className="row wrap" style={{ marginTop: 4 }}><span className="t2">上会材料</span>{r.material && <span>{r.material}</span>}<FileLinks projectId={r.projectId} files={material} editable={editable && r.state === 'open'} />{!r.material && material.length === 0 && <span className="t3">—</span>}{editable && r.state === 'open' && <span className="push"><UploadFile place={{ projectId: r.projectId, purpose: 'material', subjectId: r.id }} label="传材料" /></span>}</div>
        <div className="row wrap" style={{ marginTop: 4 }}><span className="t2">会议纪要</span>{r.minutes && <span>{r.minutes}</span>}<FileLinks projectId={r.projectId} files={papers} editable={editable} />{!r.minutes && papers.length === 0 && <span className="amb">还没有，签约前要附</span>}{editable && <span className="push row"><Button size="small" onClick={() => setMinutes(true)}>{r.minutes ? '改文字' : '写纪要'}</Button><UploadFile place={{ projectId: r.projectId, purpose: 'minutes', subjectId: r.id }} label="传纪要" /></span>}</div>
      </div>
      <div className="ui-card-head" style={{ borderTop: '1px solid var(--split)' }}><h2>部门意见</h2><div className="ui-card-extra">已答复 {answered}/{r.opinions.length}</div></div>
      <ul className="pj-list" style={{ borderTop: '1px solid var(--split)' }}>{r.opinions.map((o) => <OpinionRow key={o.id} opinion={o} projectId={r.projectId} files={files} editable={editable && r.state === 'open'} late={editable && r.state === 'decided' && !o.answeredAt} />)}</ul>
      {r.conditions.length > 0 && <><div className="ui-card-head" style={{ borderTop: '1px solid var(--split)' }}><h2>条件</h2></div><ul className="pj-list">{r.conditions.map((k) => <ConditionRow key={k.id} condition={k} editable={editable} files={files} />)}</ul></>}
      {lead && editable && r.state === 'open' && <div className="ui-card-body"><Button type="primary" onClick={() => setDeciding(true)}>录入评审结论</Button></div>}
      <DecideModal open={deciding} review={r} onClose={() => setDeciding(false)} />
      <ReasonModal open={minutes} title="会议纪要" act="附上纪要" reason="纪要内容或文号" onAct={(text) => save.mutateAsync(text)} onClose={() => setMinutes(false)} />
    </Card>
  );
}
function OpinionRow({ opinion: o, projectId, files, editable, late }: { opinion: Opinion; projectId: string; files: ProjectFile[]; editable: boolean; /** decided, but the answer came after: it may still be written in */ late: boolean }) {
  const papers = filesOf(files, 'opinion', o.id), [writing, setWriting] = useState(false), [verdict, setVerdict] = useState<Verdict>('agree');
  const link = useAct(() => write<{ path: string; expiresAt: string }>('post', '/api/v1/opinions/{id}/link', { path: { id: o.id }, body: {} }), async (made) => {
    const address = `${location.origin}${made.path}`;
    await navigator.clipboard?.writeText(address).catch(() => undefined);
    Modal.info({ title: `${departmentLabels[o.department]}的意见链接`, content: <><p className="s13">只能看到这一项评审，{moment(made.expiresAt)} 前有效，已复制。地址只显示这一次。</p><Input.TextArea readOnly autoSize value={address} /></>, okText: '知道了' });
  });
  const revoke = useAct(() => write('delete', '/api/v1/opinions/{id}/link', { path: { id: o.id } }), () => toast.done('链接已撤回'));
  const answer = useAct((text: string) => write('post', '/api/v1/opinions/{id}/answer', { path: { id: o.id }, body: { verdict, text } }), () => toast.done('意见已录入'));
  return (
    <li>
      <div className="row wrap"><b>{departmentLabels[o.department as Department]}</b>{o.verdict ? <Tag tone={tones[o.verdict]}>{verdictLabels[o.verdict]}</Tag> : <Tag>{late ? '结论前未答复' : '待答复'}</Tag>}{!o.answeredAt && !late && o.dueOn && <DueLabel at={o.dueOn} />}{o.answeredAt && <span className="t3 s12">{o.memberName} {moment(o.answeredAt)}</span>}
        {editable && <span className="push row"><Button size="small" onClick={() => link.mutate(undefined)}>{o.linkUntil ? '重发链接' : '发链接'}</Button>{o.linkUntil && <Button size="small" onClick={() => revoke.mutate(undefined)}>撤回链接</Button>}<Button size="small" onClick={() => setWriting(true)}>代录</Button></span>}{late && <Button size="small" className="push" onClick={() => setWriting(true)}>补录</Button>}</div>
      {(o.text || papers.length > 0) && <p className="t2 row wrap">{o.text && <span>{o.text}</span>}<FileLinks projectId={projectId} files={papers} editable={editable} /></p>}{o.answeredAt && editable && <UploadFile place={{ projectId, purpose: 'opinion', subjectId: o.id }} label="传意见原件" />}
      <ReasonModal open={writing} title={`代录${departmentLabels[o.department]}意见`} act="录入意见" reason="意见" onAct={(text) => answer.mutateAsync(text)} onClose={() => setWriting(false)}><Select value={verdict} onChange={setVerdict} options={verdicts.map((value) => ({ value, label: verdictLabels[value] }))} style={{ width: '100%', marginBottom: 10 }} /></ReasonModal>
    </li>
  );
}
function DecideModal({ open, review, onClose }: { open: boolean; review: Review; onClose: () => void }) {
  const [outcome, setOutcome] = useState<ReviewOutcome>('approved'), [note, setNote] = useState(''), [minutes, setMinutes] = useState(''), [conditions, setConditions] = useState<{ text: string; dueOn: string; ownerId?: string }[]>([{ text: '', dueOn: addDays(businessDate(new Date()), 14) }]);
  const people = ((useGet('/api/v1/users/directory', {}, { fresh: 300_000, enabled: open }).data as { items: Ref[] } | undefined)?.items ?? []).filter((u) => u.roles.some((role) => role === 'recruiter' || role === 'team_lead' || role === 'operator'));
  const change = (i: number, part: Partial<(typeof conditions)[number]>) => setConditions((old) => old.map((x, j) => (j === i ? { ...x, ...part } : x)));
  const decide = useAct(() => write('post', '/api/v1/reviews/{id}/decide', { path: { id: review.id }, body: { outcome, ...(note ? { note } : {}), ...(minutes ? { minutes } : {}), ...(outcome === 'conditional' ? { conditions: conditions.filter((c) => c.text.trim()) } : {}) } }), () => { toast.done('评审结论已录入'); onClose(); });
  return (
    <Modal open={open} title="评审结论" onCancel={onClose} okText="录入结论" cancelText="先不" onOk={() => decide.mutate(undefined)} confirmLoading={decide.isPending} width={480} destroyOnHidden>
      <div className="stack" style={{ gap: 10 }}>
        <Select aria-label="评审结论" value={outcome} onChange={setOutcome} options={reviewOutcomes.map((value) => ({ value, label: reviewOutcomeLabels[value] }))} />
        {outcome === 'conditional' && conditions.map((c, i) => (
          <div key={String(i)} className="pj-cond"><Input value={c.text} placeholder={`条件 ${i + 1}`} aria-label={`条件 ${i + 1}`} onChange={(event) => change(i, { text: event.target.value })} />
            <div className="row"><Select className="grow" value={c.ownerId} onChange={(ownerId) => change(i, { ownerId })} allowClear showSearch={{ optionFilterProp: 'label' }} placeholder="责任人：项目负责人" aria-label={`条件 ${i + 1} 责任人`} options={people.map((u) => ({ value: u.id, label: `${u.name}（${u.teamName ?? '园区运营'}）` }))} /><DayField value={c.dueOn} aria-label={`条件 ${i + 1} 时限`} style={{ width: 150 }} onChange={(day) => change(i, { dueOn: day ?? '' })} /></div></div>
        ))}
        {outcome === 'conditional' && <Button size="small" onClick={() => setConditions((old) => [...old, { text: '', dueOn: old.at(-1)?.dueOn ?? businessDate(new Date()) }])}>加一条</Button>}
        <Input.TextArea value={note} onChange={(event) => setNote(event.target.value)} placeholder="结论说明" autoSize={{ minRows: 2 }} /><Input.TextArea value={minutes} onChange={(event) => setMinutes(event.target.value)} placeholder="会议纪要（可后补）" autoSize={{ minRows: 2 }} />
        {decide.error && <p className="red s13" role="alert">{sayProblem(decide.error)}</p>}
      </div>
    </Modal>
  );
}
