import { departmentLabels, type Department, type Verdict, verdictLabels, verdicts } from '@crm/pipeline/words';
import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { download } from '@/api/client';
import { sayProblem } from '@/api/problem';
import { Chips } from '@/ui/chips';
import { bytes, date, moment } from '@/ui/format';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import { toast } from '@/ui/toast';
import { useAct, useRead, write } from '../api';
import '../project/project.css';

interface Form { department: Department; projectTitle: string; companyName: string; sheet: { label: string; value: string }[]; agenda: string | null; material: string | null; files: { id: string; name: string; size: number }[]; meetingOn: string | null; dueOn: string | null; verdict: Verdict | null; text: string | null; memberName: string | null; answeredAt: string | null }

/** The page a review member answers on: one project's sheet, one opinion. No login. */
export default function OpinionPage() {
  const { token = '' } = useParams(), form = useRead<Form>('/api/v1/public/opinions/{token}', { path: { token } });
  const [verdict, setVerdict] = useState<string>(''), [text, setText] = useState(''), [name, setName] = useState('');
  useEffect(() => { if (form.data) { setVerdict(form.data.verdict ?? ''); setText(form.data.text ?? ''); setName(form.data.memberName ?? ''); } }, [form.data]);
  const send = useAct(() => write('post', '/api/v1/public/opinions/{token}', { path: { token }, body: { verdict, text, ...(name ? { memberName: name } : {}) } }), () => form.refetch());
  if (form.isPending) return <div className="pk-page"><SkeletonBlock rows={10} label="正在打开" /></div>;
  if (!form.data) return <div className="pk-page"><ErrorState what="评审" error={form.error} onRetry={() => void form.refetch()} /></div>;
  const f = form.data;
  return (
    <main className="pk-page pk">
      <h1>项目评审（联审）意见</h1><p className="s16">{f.projectTitle}　{f.companyName}</p><p className="s13 t2">{departmentLabels[f.department]}{f.meetingOn && `　会议 ${date(f.meetingOn)}`}{f.dueOn && `　${date(f.dueOn)} 前答复`}</p>
      {f.agenda && <p className="s13" style={{ marginTop: 8 }}>议题：{f.agenda}</p>}{(f.material || f.files.length > 0) && <p className="s13 t2 row wrap">材料：{f.material}{f.files.map((file) => <button key={file.id} type="button" className="linkish" onClick={() => void download(`/api/v1/public/opinions/${token}/files/${file.id}`, file.name).catch((problem: unknown) => toast.error(sayProblem(problem)))}>{file.name}（{bytes(file.size)}）</button>)}</p>}
      <h2>项目信息</h2><table><tbody>{f.sheet.map((r) => <tr key={r.label}><th scope="row" style={{ width: '30%' }}>{r.label}</th><td>{r.value || '未知'}</td></tr>)}</tbody></table>
      <h2>意见</h2>
      <div className="stack" style={{ gap: 12 }}>
        <Chips big options={verdicts.map((value) => ({ value, label: verdictLabels[value] }))} value={verdict} onChange={setVerdict} />
        <Input.TextArea value={text} onChange={(event) => setText(event.target.value)} placeholder="意见内容" autoSize={{ minRows: 4 }} maxLength={2000} />
        <Input value={name} onChange={(event) => setName(event.target.value)} placeholder="填写人（可不填）" maxLength={60} />
        <div className="row"><Button type="primary" size="large" disabled={!verdict || !text.trim()} loading={send.isPending} onClick={() => send.mutate(undefined)}>提交意见</Button>{f.answeredAt && <span className="grn s13">已于 {moment(f.answeredAt)} 提交，结论前可修改</span>}</div>
        {send.error && <p className="red s13" role="alert">{sayProblem(send.error)}</p>}
      </div>
    </main>
  );
}
