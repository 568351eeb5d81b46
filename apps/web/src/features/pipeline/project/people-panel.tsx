import { Checkbox, Modal, Select } from 'antd';
import { useState } from 'react';
import { useGet } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { useHasRole } from '@/session/use-session';
import { Card } from '@/ui/card';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { useAct, write } from '../api';
import type { Overview } from '../views';

interface Ref { id: string; name: string; teamName: string | null; roles: string[] }

/** Owner, collaborators with rights to contacts and timeline, 知悉名单; the owner changes by a lead. */
export function PeoplePanel({ overview: { project: p, collaborators, company } }: { overview: Overview }) {
  const [adding, setAdding] = useState<'collaborator' | 'owner' | null>(null), [who, setWho] = useState<string>(), [knows, setKnows] = useState(true), lead = useHasRole(['team_lead']);
  const people = ((useGet('/api/v1/users/directory', {}, { fresh: 300_000, enabled: adding !== null }).data as { items: Ref[] } | undefined)?.items ?? []).filter((u) => u.roles.some((r) => r === 'recruiter' || r === 'team_lead'));
  const add = useAct(() => (adding === 'owner' ? write('patch', '/api/v1/projects/{id}', { path: { id: p.id }, body: { ownerId: who }, version: p.version }) : write('post', '/api/v1/projects/{id}/collaborators', { path: { id: p.id }, body: { userId: who, knows } })), () => { setAdding(null); toast.done(adding === 'owner' ? '已移交' : '已加协作人'); });
  const remove = useAct((userId: string) => write('delete', '/api/v1/projects/{id}/collaborators/{userId}', { path: { id: p.id, userId } }), () => toast.done('已移除'));
  return (
    <Card title="人员" extra={p.editable && <button type="button" className="linkish" onClick={() => { setWho(undefined); setAdding('collaborator'); }}>加协作人</button>}>
      <div className="row s13"><span className="t2">负责人</span><b>{p.owner.name}</b>{lead && p.editable && <button type="button" className="linkish push" onClick={() => { setWho(undefined); setAdding('owner'); }}>移交</button>}</div>
      {collaborators.map((c) => <div key={c.user.id} className="row s13" style={{ marginTop: 4 }}><span className="t2">协作</span>{c.user.name}<span className="t3">{c.teamName}</span>{p.secrecy === 'secret' && <Tag tone={c.knows ? 'neutral' : 'grey'}>{c.knows ? '知悉名称' : '只见代号'}</Tag>}{p.editable && <button type="button" className="linkish push" onClick={() => remove.mutate(c.user.id)}>移除</button>}</div>)}
      {p.secrecy === 'secret' && <p className="s12 t3" style={{ marginTop: 6 }}>商密：签约前只有负责人、本组组长、管理者和知悉名单看得到名称，其他人看到{p.codeName ? `代号“${p.codeName}”` : '代号'}。</p>}
      {company?.contacts.slice(0, 4).map((k) => <div key={k.id} className="row s13" style={{ marginTop: 4 }}><span className="t2">联系人</span>{k.name}<span className="t3">{k.title} {k.phoneMasked}</span></div>)}
      <Modal open={adding !== null} title={adding === 'owner' ? '移交项目' : '加协作人'} onCancel={() => setAdding(null)} okText={adding === 'owner' ? '移交' : '加协作人'} cancelText="先不" okButtonProps={{ disabled: !who }} confirmLoading={add.isPending} onOk={() => add.mutate(undefined)} width={420}>
        <Select aria-label="选人" value={who} onChange={setWho} showSearch={{ optionFilterProp: 'label' }} placeholder="选人" style={{ width: '100%' }} options={people.map((u) => ({ value: u.id, label: `${u.name}（${u.teamName ?? '—'}）` }))} />
        {adding === 'collaborator' && <Checkbox checked={knows} onChange={(event) => setKnows(event.target.checked)} style={{ marginTop: 10 }}>列入知悉名单</Checkbox>}
        {adding === 'owner' && <p className="s13 t2" style={{ marginTop: 10 }}>阶段、跟进和预留都不变。</p>}
        {add.error && <p className="red s13" role="alert">{sayProblem(add.error)}</p>}
      </Modal>
    </Card>
  );
}
