import { Button, DatePicker, Input, InputNumber, Modal, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { sayProblem } from '@/api/problem';
import { toast } from '@/ui/toast';
import { useAct, useRead, write } from './api';
import { uuid } from './hold-modal';
import type { Lease, UnitDetail } from './views';

/** A number as a person would write it: 0 and 1.5, not the 0.0 of the field's step. */
const asTyped = (value: string | number | undefined, { userTyping, input }: { userTyping: boolean; input: string }): string => (userTyping ? input : value === undefined || value === '' ? '' : String(Number(value)));

/** 签租约, by the park's operator; the holder's own hold is used up by it. */
export function LeaseModal({ unit, onClose }: { unit: UnitDetail; onClose: () => void }) {
  // as it stood when the window opened: signing uses the hold up, and the room is read anew before the window closes
  const [hold] = useState(unit.hold);
  const held = hold?.holder;
  const heldRooms = hold ? { ids: hold.units.map((u) => u.id), codes: hold.units.map((u) => u.code).join('、') } : null;
  const [holder, setHolder] = useState<string | undefined>(held ? 'held' : undefined);
  const [name, setName] = useState('');
  const [term, setTerm] = useState<[Dayjs, Dayjs]>([dayjs(), dayjs().add(3, 'year').subtract(1, 'day')]);
  const [rent, setRent] = useState<number | null>(unit.rentFenPerM2Day === null ? null : unit.rentFenPerM2Day / 100);
  const [free, setFree] = useState<number | null>(0);
  const [deposit, setDeposit] = useState<number | null>(3);
  const [rise, setRise] = useState<number | null>(null);
  const [error, setError] = useState<string | null>(null);
  const projects = useRead<{ items: { id: string; title?: string }[] }>('/api/v1/projects', { query: { limit: 100 } });
  const act = useAct((body: object) => write<Lease>('post', '/api/v1/leases', { body }), () => { toast.done(`已签租约 ${unit.code}`); onClose(); });
  const save = async () => {
    if (!holder) return setError('还没有选承租方。');
    if (holder === 'outside' && !name.trim()) return setError('还没有填企业名称。');
    if (rent === null) return setError('还没有填租金。');
    const who = holder === 'held' && held ? { kind: held.kind, id: held.id } : holder === 'outside' ? { kind: 'tenant', id: uuid() } : { kind: 'project', id: holder };
    try {
      await act.mutateAsync({
        unitIds: holder === 'held' && heldRooms ? heldRooms.ids : [unit.id], holder: who, startsOn: term[0].format('YYYY-MM-DD'), endsOn: term[1].format('YYYY-MM-DD'), rentFenPerM2Day: Math.round(rent * 100), rentFreeMonths: free ?? 0, depositMonths: deposit ?? 0,
        ...(rise ? { escalation: { percent: rise, everyMonths: 12 } } : {}), ...(holder === 'outside' ? { holderLabel: name.trim() } : held?.label ? { holderLabel: held.label } : {}),
      });
    } catch (problem) { setError(sayProblem(problem)); }
  };
  const below = unit.floorRentFenPerM2Day && rent !== null && rent * 100 < unit.floorRentFenPerM2Day;
  return (
    <Modal open onCancel={onClose} title={`签租约 ${holder === 'held' && heldRooms ? heldRooms.codes : unit.code}`} width={480} destroyOnHidden footer={[<Button key="no" onClick={onClose}>先不</Button>, <Button key="yes" type="primary" loading={act.isPending} onClick={() => void save()}>签租约</Button>]}>
      <div className="stack">
        <div className="sp-field"><span className="s13 t2">承租方 <span className="red">*</span></span><Select style={{ width: '100%' }} aria-label="承租方" value={holder} onChange={setHolder} showSearch={{ optionFilterProp: 'label' }} options={[...(held ? [{ value: 'held', label: `预留方：${held.label ?? '项目'}` }] : []), { value: 'outside', label: '其他企业（未立项）' }, ...(projects.data?.items ?? []).map((p) => ({ value: p.id, label: p.title ?? p.id }))]} /></div>
        {holder === 'outside' && <div className="sp-field"><span className="s13 t2">企业名称 <span className="red">*</span></span><Input value={name} maxLength={100} onChange={(e) => setName(e.target.value)} aria-label="企业名称" /></div>}
        <div className="sp-field"><span className="s13 t2">租期（含首尾日） <span className="red">*</span></span><DatePicker.RangePicker aria-label="租期" style={{ width: '100%' }} allowClear={false} value={term} onChange={(v) => v?.[0] && v[1] && setTerm([v[0], v[1]])} /></div>
        <div className="sp-form">
          <div className="sp-field"><span>租金 <span className="red">*</span></span><InputNumber style={{ width: '100%' }} min={0} step={0.1} precision={2} suffix="元/㎡·天" value={rent} onChange={setRent} aria-label="租金" /></div>
          <div className="sp-field"><span>免租</span><InputNumber style={{ width: '100%' }} min={0} max={60} step={0.5} formatter={asTyped} suffix="个月" value={free} onChange={setFree} aria-label="免租" /></div>
          <div className="sp-field"><span>押金</span><InputNumber style={{ width: '100%' }} min={0} max={24} suffix="个月" value={deposit} onChange={setDeposit} aria-label="押金" /></div>
          <div className="sp-field"><span>每年递增</span><InputNumber style={{ width: '100%' }} min={0} max={50} step={0.5} formatter={asTyped} suffix="%" value={rise} onChange={setRise} aria-label="每年递增" /></div>
        </div>
        {below && <p className="s13 amb">低于底价 {(unit.floorRentFenPerM2Day! / 100).toFixed(2)} 元/㎡·天，签后列入待审批。</p>}
        {error && <p className="red s13" role="alert">{error}</p>}
      </div>
    </Modal>
  );
}
