import { type FilePurpose, filePurposeLabels } from '@crm/pipeline/words';
import { Button, Select, Upload } from 'antd';
import { useState } from 'react';
import { download } from '@/api/client';
import { sayProblem } from '@/api/problem';
import { Card } from '@/ui/card';
import { bytes, moment } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { ReasonModal } from '@/ui/reason-modal';
import { toast } from '@/ui/toast';
import { useAct, write } from '../api';
import type { ProjectFile } from '../views';

interface Place { projectId: string; purpose: FilePurpose; subjectId?: string }

/** Uploads one paper to its place; the type is judged by content, 20 MB at most. */
export function UploadFile({ place, label = '上传文件', small = true }: { place: Place; label?: string; small?: boolean }) {
  const send = useAct((file: File) => {
    const body = new FormData();
    body.set('file', file);
    body.set('purpose', place.purpose);
    if (place.subjectId) body.set('subjectId', place.subjectId);
    return write('post', '/api/v1/projects/{id}/files', { path: { id: place.projectId }, body });
  }, () => toast.done(`${filePurposeLabels[place.purpose]}已上传`));
  const take = (file: File) => { void send.mutateAsync(file).catch((problem: unknown) => toast.error(sayProblem(problem))); return false; };
  return <Upload showUploadList={false} beforeUpload={take}><Button size={small ? 'small' : 'middle'} loading={send.isPending}>{label}</Button></Upload>;
}

/** Papers of one place as a line of links. */
export function FileLinks({ projectId, files, editable }: { projectId: string; files: ProjectFile[]; editable: boolean }) {
  const [asked, setAsked] = useState<ProjectFile | null>(null);
  const drop = useAct((id: string) => write('delete', '/api/v1/projects/{id}/files/{fileId}', { path: { id: projectId, fileId: id } }), () => toast.done('文件已删除'));
  const open = (file: ProjectFile) => void download(`/api/v1/projects/${projectId}/files/${file.id}`, file.name).catch((problem: unknown) => toast.error(sayProblem(problem)));
  return (
    <>{files.map((f) => (
      <span key={f.id} className="pj-file"><Icon name="policy" size={14} /><button type="button" className="linkish" title={`${f.createdBy.name} ${moment(f.createdAt)}，${bytes(f.size)}`} onClick={() => open(f)}>{f.name}</button>
        {editable && <button type="button" className="linkish t3" aria-label={`删除${f.name}`} onClick={() => setAsked(f)}><Icon name="close" size={13} /></button>}</span>
    ))}<ReasonModal open={asked !== null} title={`删除“${asked?.name ?? ''}”？`} about="删除后不能恢复。" act="删除" danger onAct={() => drop.mutateAsync(asked?.id ?? '')} onClose={() => setAsked(null)} /></>
  );
}
export const filesOf = (files: ProjectFile[], purpose: FilePurpose, subjectId?: string) => files.filter((f) => f.purpose === purpose && (subjectId === undefined || f.subjectId === subjectId));

/** Every paper of the project in one place, with a free upload. */
export function FilesCard({ projectId, files, editable, purposes }: { projectId: string; files: ProjectFile[]; editable: boolean; purposes: readonly FilePurpose[] }) {
  const [purpose, setPurpose] = useState<FilePurpose>(purposes[0] ?? 'other');
  const shown = files.filter((f) => purposes.includes(f.purpose));
  return (
    <Card title="证照与合同" extra="PDF、图片、Office，20 MB 以内" flush>
      <ul className="pj-list">{shown.map((f) => <li key={f.id} className="row wrap"><span className="t2" style={{ minWidth: 128 }}>{filePurposeLabels[f.purpose]}</span><FileLinks projectId={projectId} files={[f]} editable={editable} /><span className="push t3 s12">{f.createdBy.name} {moment(f.createdAt)}</span></li>)}
        {shown.length === 0 && <li className="t3">还没有文件</li>}</ul>
      {editable && <div className="ui-card-body row wrap" style={{ borderTop: '1px solid var(--split)' }}><Select value={purpose} onChange={setPurpose} options={purposes.map((value) => ({ value, label: filePurposeLabels[value] }))} style={{ width: 190 }} aria-label="文件用途" /><UploadFile place={{ projectId, purpose }} small={false} /></div>}
    </Card>
  );
}
