import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useWrite } from '@/api/hooks';
import { type ApiProblem, sayProblem } from '@/api/problem';
import { useUser } from '@/session/use-session';
import { Card } from '@/ui/card';
import { stamp } from '@/ui/format';
import { toast } from '@/ui/toast';
import type { EditorDraft } from './editor-form';
import type { ClauseVersion, TestResult } from './views';

interface Props { version: ClauseVersion; draft: EditorDraft; dirty: boolean; onNote: (note: string) => void; onResults: (results: TestResult[]) => void }

const stale = ['/api/v1/policies'];

/** Save, test, submit; the second person approves or sends back. */
export function EditorActions({ version, draft, dirty, onNote, onResults }: Props) {
  const [faults, setFaults] = useState<{ path: string; message: string }[]>([]);
  const refused = (problem: ApiProblem) => { setFaults(problem.errors); toast.error(sayProblem(problem)); };
  const params = { path: { versionId: version.id } as never };
  const save = useWrite('patch', '/api/v1/policies/drafts/{versionId}', { stale, onDone: () => { setFaults([]); toast.done('已保存'); }, onRefused: refused });
  const test = useWrite('post', '/api/v1/policies/drafts/{versionId}/test', { onDone: (answer) => onResults((answer as unknown as { items: TestResult[] }).items), onRefused: refused });
  const run = () => test.mutate({ ...params, body: {} as never });
  return (
    <div className="stack">
      <Card title="下一步" tone="brand">
        <div className="stack" style={{ gap: 8 }}>
          {version.state === 'draft' && <Input.TextArea rows={2} placeholder="改了什么，依据哪份文件" value={draft.note} onChange={(event) => onNote(event.target.value)} aria-label="说明" />}
          {version.state === 'draft' && <Button className="b" type={dirty ? 'primary' : 'default'} disabled={!dirty} loading={save.isPending} onClick={() => save.mutate({ ...params, body: draft as never, version: version.version })}>保存草稿</Button>}
          <Button disabled={dirty} loading={test.isPending} onClick={run}>运行测试用例</Button>
          <Moves version={version} dirty={dirty} onRefused={refused} />
          <Link to={`/policies/drafts/${version.id}/impact`}>看影响：哪些企业新符合、不再符合</Link>
        </div>
      </Card>
      {faults.length > 0 && <Card title="要改的地方" tone="amber"><ul className="policy-gates s13">{faults.map((fault) => <li key={fault.path}>{fault.path}：{fault.message}</li>)}</ul></Card>}
      <Card title="过程"><div className="stack s13 t2" style={{ gap: 4 }}><span>建于 {stamp(version.createdAt)}</span>{version.submittedAt && <span>提交于 {stamp(version.submittedAt)}</span>}{version.activatedAt && <span>生效于 {stamp(version.activatedAt)}，目录第 {version.catalogueVersion} 版</span>}{version.endedAt && <span>被替代于 {stamp(version.endedAt)}</span>}{version.note && <span>{version.note}</span>}</div></Card>
    </div>
  );
}

function Moves({ version, dirty, onRefused }: { version: ClauseVersion; dirty: boolean; onRefused: (problem: ApiProblem) => void }) {
  const navigate = useNavigate();
  const { modal } = App.useApp();
  const own = useUser().id === version.authorId;
  const params = { path: { versionId: version.id } as never, body: {} as never };
  const submit = useWrite('post', '/api/v1/policies/drafts/{versionId}/submit', { stale, onDone: () => toast.done('已提交，等另一位管理员审批'), onRefused });
  const approve = useWrite('post', '/api/v1/policies/drafts/{versionId}/approve', { stale: [...stale, '/api/v1/companies'], onDone: () => { toast.done('已生效，企业匹配正在重算'); navigate(`/policies/${version.clause}`); }, onRefused });
  const back = useWrite('post', '/api/v1/policies/drafts/{versionId}/send-back', { stale, onDone: () => toast.done('已退回编辑'), onRefused });
  const withdraw = useWrite('post', '/api/v1/policies/drafts/{versionId}/withdraw', { stale, onDone: () => { toast.done('已撤回'); navigate(`/policies/${version.clause}`); }, onRefused });
  const ask = () => modal.confirm({ title: '批准生效', content: `${version.clause} 第 ${version.no} 版立即生效，所有企业的匹配会重算。`, okText: '批准生效', cancelText: '再看看', icon: null, onOk: () => approve.mutateAsync(params).catch(() => undefined) });
  if (version.state === 'draft') return <><Button disabled={dirty} loading={submit.isPending} onClick={() => submit.mutate(params)}>提交审批</Button><Button type="text" danger onClick={() => withdraw.mutate(params)}>撤回这个版本</Button></>;
  if (version.state !== 'submitted') return null;
  return (
    <>
      {own ? <p className="s13 amb">您编辑的版本须由另一位管理员审批。</p> : <Button type="primary" className="b" loading={approve.isPending} onClick={ask}>批准生效</Button>}
      <Button loading={back.isPending} onClick={() => back.mutate(params)}>退回编辑</Button>
    </>
  );
}
