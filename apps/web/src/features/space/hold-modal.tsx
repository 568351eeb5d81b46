import { Button, DatePicker, Input, InputNumber, Modal, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { isProblem, sayProblem } from '@/api/problem';
import { useMe } from '@/session/use-me';
import { area, date, moment } from '@/ui/format';
import { toast } from '@/ui/toast';
import { unitStates } from '@crm/space/words';
import { useAct, useRead, useReload, write } from './api';
import type { Hold, TakenUnit, UnitCode } from './views';

interface Props { open: boolean; units: UnitCode[]; park: string; areaM2?: number; project?: { id: string; title: string }; onClose: () => void; onWait?: () => void }
interface ProjectRow { id: string; title?: string; name?: string; companyName?: string }

/** A random UUID also where the page is not served over TLS. */
export function uuid(): string {
  const b = crypto.getRandomValues(new Uint8Array(16));
  b[6] = (b[6]! & 0x0f) | 0x40;
  b[8] = (b[8]! & 0x3f) | 0x80;
  const hex = [...b].map((x) => x.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** 预留: for one's own project, or by the operator also for a firm without one. A lost race says who was faster. */
export function HoldModal({ open, units, park, areaM2, project, onClose, onWait }: Props) {
  const me = useMe();
  const operator = me?.roles.includes('operator') && me.scopes.parks.includes(park as never);
  const [projectId, setProjectId] = useState<string | undefined>(project?.id);
  const [name, setName] = useState('');
  const [until, setUntil] = useState<Dayjs>(dayjs().add(14, 'day'));
  const [deposit, setDeposit] = useState<number | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [taken, setTaken] = useState<TakenUnit[] | null>(null);
  const reload = useReload();
  const projects = useRead<{ items: ProjectRow[] }>('/api/v1/projects', { query: { limit: 100 } }, { enabled: open && !project });
  const act = useAct((_: undefined) => {
    const outside = projectId === OUTSIDE;
    const holder = outside ? { kind: 'tenant', id: uuid() } : { kind: 'project', id: projectId! };
    return write<Hold>('post', '/api/v1/holds', { body: { unitIds: units.map((u) => u.id), holder, until: until.format('YYYY-MM-DD'), ...(deposit ? { depositFen: Math.round(deposit * 100) } : {}), ...(outside ? { holderLabel: name.trim() } : {}) } });
  }, (hold) => {
    toast.done(hold.state === 'pending' ? `已提交预留 ${codes}，待园区审批` : `已预留 ${codes} 至 ${until.format('MM-DD')}`);
    onClose();
  });
  const codes = units.map((u) => u.code).join('、');
  const save = async () => {
    if (!projectId) return setError('还没有选项目。');
    if (projectId === OUTSIDE && !name.trim()) return setError('还没有填企业名称。');
    setError(null);
    try { await act.mutateAsync(undefined); } catch (problem) {
      if (isProblem(problem, 'SPACE.UNIT_NOT_FREE')) { setTaken(problem.data.units as TakenUnit[]); void reload(); } else setError(sayProblem(problem));
    }
  };
  const days = until.diff(dayjs(), 'day');
  const options = [...(operator ? [{ value: OUTSIDE, label: '其他企业（未立项）' }] : []), ...(projects.data?.items ?? []).map((p) => ({ value: p.id, label: p.title ?? p.name ?? p.companyName ?? p.id }))];
  return (
    <Modal open={open} onCancel={onClose} title={`预留 ${codes}`} width={460} destroyOnHidden footer={[<Button key="no" onClick={onClose}>先不</Button>, <Button key="yes" type="primary" loading={act.isPending} disabled={!!taken} onClick={() => void save()}>预留此房源</Button>]}>
      <div className="stack">
        {project ? <div className="s13">项目：<b>{project.title}</b></div> : (
          <div className="sp-field"><span className="s13 t2">项目 <span className="red">*</span></span><Select style={{ width: '100%' }} aria-label="项目" showSearch={{ optionFilterProp: 'label' }} loading={projects.isPending} value={projectId} onChange={setProjectId} options={options} placeholder="选自己跟进的项目" notFoundContent="没有可选的项目" /></div>
        )}
        {projectId === OUTSIDE && <div className="sp-field"><span className="s13 t2">企业名称 <span className="red">*</span></span><Input value={name} maxLength={100} onChange={(e) => setName(e.target.value)} aria-label="企业名称" /></div>}
        <div className="sp-form">
          <div className="sp-field"><span className="s13 t2">预留至（当日 24:00） <span className="red">*</span></span><DatePicker style={{ width: '100%' }} allowClear={false} value={until} minDate={dayjs()} onChange={(d) => d && setUntil(d)} aria-label="预留至" /></div>
          <div className="sp-field"><span className="s13 t2">意向金</span><InputNumber style={{ width: '100%' }} min={0} suffix="元" value={deposit} onChange={setDeposit} aria-label="意向金" /></div>
        </div>
        {(days > 14 || (areaM2 ?? 0) > 3000) && <p className="s13 amb">{days > 14 ? '超过 14 天' : `${area(areaM2)} 超过 3,000 ㎡`}，须园区审批；审批前同样锁房。</p>}
        {error && <p className="red s13" role="alert">{error}</p>}
        {taken && (
          <div role="alert" className="s13">
            {taken.map((u) => <p key={u.id}><b>{u.code}</b> 刚被{u.state === 'held' ? '预留' : unitStates[u.state]}。{u.by && u.at ? `${u.by} ${moment(u.at)} ` : ''}{u.until ? `${u.state === 'held' ? '预留' : ''}至 ${date(u.until.length > 10 ? new Date(Date.parse(u.until) - 1).toISOString() : u.until)}。` : ''}</p>)}
            <div className="row" style={{ gap: 8 }}>{onWait && <Button size="small" onClick={onWait}>排候补</Button>}<Button size="small" onClick={onClose}>看其他房源</Button></div>
          </div>
        )}
      </div>
    </Modal>
  );
}
const OUTSIDE = 'outside';
