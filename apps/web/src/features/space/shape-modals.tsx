import { windowKinds } from '@crm/space/words';
import { Button, DatePicker, Input, InputNumber, Modal, Segmented } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { sayProblem } from '@/api/problem';
import { area } from '@/ui/format';
import { toast } from '@/ui/toast';
import { useAct, write } from './api';
import type { PlanBuilding, PlanUnit, Unit, UnitDetail } from './views';

const Foot = (act: string, busy: boolean, onAct: () => void, onClose: () => void, disabled = false) => [<Button key="n" onClick={onClose}>先不</Button>, <Button key="y" type="primary" loading={busy} disabled={disabled} onClick={onAct}>{act}</Button>];

/** 拆分: parts must add up to the whole. */
export function SplitModal({ unit, onClose, onDone }: { unit: UnitDetail; onClose: () => void; onDone: (id: string) => void }) {
  const half = Math.round(unit.areaM2 * 50) / 100;
  const [parts, setParts] = useState([{ code: `${unit.code}A`, areaM2: half }, { code: `${unit.code}B`, areaM2: Math.round((unit.areaM2 - half) * 100) / 100 }]);
  const [error, setError] = useState<string | null>(null);
  const act = useAct((_: undefined) => write<{ items: Unit[] }>('post', '/api/v1/units/{id}/split', { path: { id: unit.id }, body: { parts }, version: unit.version }), ({ items }) => { toast.done(`已拆成 ${items.length} 间`); onClose(); onDone(items[0]!.id); });
  const left = Math.round((unit.areaM2 - parts.reduce((s, p) => s + (p.areaM2 || 0), 0)) * 100) / 100;
  const change = (i: number, patch: Partial<(typeof parts)[number]>) => setParts(parts.map((p, n) => (n === i ? { ...p, ...patch } : p)));
  return (
    <Modal open onCancel={onClose} title={`拆分 ${unit.code}`} width={460} destroyOnHidden footer={Foot('拆分', act.isPending, () => act.mutate(undefined, { onError: (e) => setError(sayProblem(e)) }), onClose, left !== 0)}>
      <div className="stack">
        <div className="row s13 t2" style={{ gap: 8, marginBottom: -12 }}><span style={{ flex: '9 1 0' }}>新房号</span><span style={{ flex: '8 1 0' }}>面积</span></div>
        {parts.map((p, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
          <div key={i} className="row" style={{ gap: 8 }}>
            <Input style={{ flex: '9 1 0', minWidth: 0 }} value={p.code} maxLength={40} aria-label={`第 ${i + 1} 间房号`} onChange={(e) => change(i, { code: e.target.value })} />
            <InputNumber style={{ flex: '8 1 0', minWidth: 0 }} min={0} step={10} precision={2} suffix="㎡" value={p.areaM2} aria-label={`第 ${i + 1} 间面积`} onChange={(v) => change(i, { areaM2: v ?? 0 })} />
            {parts.length > 2 && <Button type="text" onClick={() => setParts(parts.filter((_, n) => n !== i))}>去掉</Button>}
          </div>
        ))}
        <div className="row s13" style={{ gap: 12 }}><Button size="small" onClick={() => setParts([...parts, { code: `${unit.code}${'ABCDEFGH'[parts.length] ?? parts.length + 1}`, areaM2: Math.max(0, left) }])}>加一间</Button><span className={left === 0 ? 't2' : 'amb'}>{left === 0 ? `合计 ${area(unit.areaM2)}` : left > 0 ? `还差 ${area(left)}` : `多出 ${area(-left)}，有重叠`}</span></div>
        <p className="s13 t2">电力、排水按面积分摊，净高荷载照原。原房源留作记录。</p>
        {error && <p className="red s13" role="alert">{error}</p>}
      </div>
    </Modal>
  );
}

/** 合并 with the vacant neighbours of the same floor. */
export function MergeModal({ unit, building, onClose, onDone }: { unit: UnitDetail; building?: PlanBuilding; onClose: () => void; onDone: (id: string) => void }) {
  const row = building?.floors.find((f) => f.units.some((u) => u.id === unit.id))?.units ?? [];
  const at = row.findIndex((u) => u.id === unit.id);
  // only an unbroken run of vacant rooms can become one: picking a farther room takes those between
  const [[from, to], setRun] = useState<[number, number]>([at, at]);
  const reach = (step: 1 | -1): PlanUnit[] => { const run: PlanUnit[] = []; for (let i = at + step; row[i]?.state === 'available'; i += step) run.push(row[i] as PlanUnit); return run; };
  const free = at < 0 ? [] : [...reach(-1).reverse(), ...reach(1)];
  const picked = row.slice(Math.max(0, from), to + 1).filter((u) => u.id !== unit.id).map((u) => u.id);
  const pick = (id: string) => {
    const i = row.findIndex((u) => u.id === id);
    const off = picked.includes(id);
    setRun(i < at ? [off ? i + 1 : i, to] : [from, off ? i - 1 : i]);
  };
  const [code, setCode] = useState(unit.code);
  const [error, setError] = useState<string | null>(null);
  const act = useAct((_: undefined) => write<Unit>('post', '/api/v1/units/merge', { body: { unitIds: [unit.id, ...picked], code } }), (made) => { toast.done(`已合并为 ${made.code}`); onClose(); onDone(made.id); });
  return (
    <Modal open onCancel={onClose} title={`${unit.code} 与相邻房源合并`} width={460} destroyOnHidden footer={Foot('合并', act.isPending, () => act.mutate(undefined, { onError: (e) => setError(sayProblem(e)) }), onClose, picked.length === 0)}>
      <div className="stack">
        {free.length === 0 ? <p className="s13 t2">左右没有相邻的空置房源。</p> : <div className="row" style={{ gap: 8, flexWrap: 'wrap' }}>{free.map((u) => <Button key={u.id} type={picked.includes(u.id) ? 'primary' : 'default'} aria-pressed={picked.includes(u.id)} onClick={() => pick(u.id)}>{u.code}　{area(u.areaM2)}</Button>)}</div>}
        {free.length > 0 && <div className="sp-field"><span>新房号</span><Input value={code} maxLength={40} aria-label="新房号" onChange={(e) => setCode(e.target.value)} /></div>}
        {error && <p className="red s13" role="alert">{error}</p>}
      </div>
    </Modal>
  );
}

/** 维护或自用: the days nobody else may have it. */
export function WindowModal({ unit, onClose }: { unit: UnitDetail; onClose: () => void }) {
  const [kind, setKind] = useState<'maintenance' | 'self_use'>('maintenance');
  const [term, setTerm] = useState<[Dayjs, Dayjs]>([dayjs(), dayjs().add(30, 'day')]);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  const act = useAct((_: undefined) => write('post', '/api/v1/units/{id}/windows', { path: { id: unit.id }, body: { kind, from: term[0].format('YYYY-MM-DD'), to: term[1].format('YYYY-MM-DD'), ...(reason.trim() ? { reason: reason.trim() } : {}) } }), () => { toast.done(`${unit.code} 已设为${windowKinds[kind]}`); onClose(); });
  return (
    <Modal open onCancel={onClose} title={`${unit.code} 维护或自用`} width={440} destroyOnHidden footer={Foot(`设为${windowKinds[kind]}`, act.isPending, () => act.mutate(undefined, { onError: (e) => setError(sayProblem(e)) }), onClose)}>
      <div className="stack">
        <Segmented value={kind} onChange={(v) => setKind(v as typeof kind)} options={Object.entries(windowKinds).map(([value, label]) => ({ value, label }))} />
        <div className="sp-field"><span>起止（含首尾日） <span className="red">*</span></span><DatePicker.RangePicker style={{ width: '100%' }} aria-label="起止" allowClear={false} value={term} onChange={(v) => v?.[0] && v[1] && setTerm([v[0], v[1]])} /></div>
        <div className="sp-field"><span>原因</span><Input value={reason} maxLength={300} placeholder="空调改造" aria-label="原因" onChange={(e) => setReason(e.target.value)} /></div>
        {error && <p className="red s13" role="alert">{error}</p>}
      </div>
    </Modal>
  );
}
