import { Button, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { sayProblem } from '@/api/problem';
import { toast } from '@/ui/toast';
import { useAct, useRead, write } from './api';
import { codesOf, type Hold } from './views';

/** 移交: the rooms stay held, another project has them; end and earnest money go along. */
export function TransferModal({ hold, onClose }: { hold: Hold; onClose: () => void }) {
  const [projectId, setProjectId] = useState<string>();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  const projects = useRead<{ items: { id: string; title?: string }[] }>('/api/v1/projects', { query: { limit: 100 } });
  const act = useAct((id: string) => write<Hold>('post', '/api/v1/holds/{id}/transfer', { path: { id: hold.id }, version: hold.version, body: { holder: { kind: 'project', id }, ...(reason.trim() ? { reason: reason.trim() } : {}) } }),
    (h) => { toast.done(h.state === 'pending' ? `已移交 ${codesOf(hold)}，待园区审批` : `已移交 ${codesOf(hold)}`); onClose(); });
  const save = () => (projectId ? act.mutate(projectId, { onError: (e) => setError(sayProblem(e)) }) : setError('还没有选项目。'));
  return (
    <Modal open onCancel={onClose} title={`移交 ${codesOf(hold)}`} width={420} destroyOnHidden footer={[<Button key="n" onClick={onClose}>先不</Button>, <Button key="y" type="primary" loading={act.isPending} onClick={save}>移交</Button>]}>
      <div className="stack">
        <div className="sp-field"><span>移交给 <span className="red">*</span></span><Select style={{ width: '100%' }} aria-label="移交给" loading={projects.isPending} value={projectId} onChange={setProjectId} showSearch={{ optionFilterProp: 'label' }} placeholder="选项目" notFoundContent="没有可选的项目"
          options={(projects.data?.items ?? []).filter((p) => p.id !== hold.holder.id).map((p) => ({ value: p.id, label: p.title ?? p.id }))} /></div>
        <div className="sp-field"><span>原因</span><Input value={reason} maxLength={300} placeholder="同一企业换了项目" aria-label="原因" onChange={(e) => setReason(e.target.value)} /></div>
        <p className="s13 t2">截止时间和意向金随之转移，房源不会放出。{hold.waiting > 0 ? `有 ${hold.waiting} 位候补，只能移交给同一企业的项目。` : '另一家企业的项目由组长或园区运营移交。'}</p>
        {error && <p className="red s13" role="alert">{error}</p>}
      </div>
    </Modal>
  );
}
