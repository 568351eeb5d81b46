import { Button, Modal, Select } from 'antd';
import { useState } from 'react';
import { sayProblem } from '@/api/problem';
import { useMe } from '@/session/use-me';
import { toast } from '@/ui/toast';
import { useAct, useRead, write } from './api';
import { uuid } from './hold-modal';
import type { UnitDetail, Waiting } from './views';

/** 排候补: the first in line gets the room by itself when it falls free. */
export function WaitModal({ unit, onClose }: { unit: UnitDetail; onClose: () => void }) {
  const me = useMe();
  const operator = me?.roles.includes('operator') && me.scopes.parks.includes(unit.park as never);
  const [projectId, setProjectId] = useState<string>();
  const [error, setError] = useState<string | null>(null);
  const projects = useRead<{ items: { id: string; title?: string }[] }>('/api/v1/projects', { query: { limit: 100 } });
  const act = useAct((holder: object) => write<{ items: Waiting[] }>('post', '/api/v1/units/{id}/waiting', { path: { id: unit.id }, body: { holder } }), (line) => { toast.done(`已排候补第 ${line.items.length} 位`); onClose(); });
  const save = () => {
    if (!projectId) return setError('还没有选项目。');
    act.mutate(projectId === 'outside' ? { kind: 'tenant', id: uuid() } : { kind: 'project', id: projectId }, { onError: (e) => setError(sayProblem(e)) });
  };
  return (
    <Modal open onCancel={onClose} title={`排候补 ${unit.code}`} width={420} destroyOnHidden footer={[<Button key="n" onClick={onClose}>先不</Button>, <Button key="y" type="primary" loading={act.isPending} onClick={save}>排候补第 {unit.waiting.length + 1} 位</Button>]}>
      <div className="sp-field"><span className="s13 t2">项目 <span className="red">*</span></span><Select style={{ width: '100%' }} aria-label="项目" value={projectId} onChange={setProjectId} showSearch={{ optionFilterProp: 'label' }} options={[...(operator ? [{ value: 'outside', label: '其他企业（未立项）' }] : []), ...(projects.data?.items ?? []).map((p) => ({ value: p.id, label: p.title ?? p.id }))]} /></div>
      <p className="s13 t2" style={{ marginTop: 8 }}>房源腾出时自动预留 48 小时并提醒，逾期轮到下一位。</p>
      {error && <p className="red s13" role="alert">{error}</p>}
    </Modal>
  );
}
