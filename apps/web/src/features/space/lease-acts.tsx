import { Button, DatePicker, Input, InputNumber, Modal } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { sayProblem } from '@/api/problem';
import { rent, yuan } from '@/ui/format';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { useAct, write } from './api';
import type { Lease } from './views';

const day = (d: Dayjs) => d.format('YYYY-MM-DD');

/** The lease on a room: term, rent, deposit, and what the park may do with it. */
export function LeaseActs({ lease }: { lease: Lease }) {
  const [ask, setAsk] = useState<'renew' | 'end' | 'approve' | null>(null);
  const may = (event: string) => lease.allowedEvents.includes(event);
  const terms = [
    lease.rentFenPerM2Day === undefined ? null : `${rent(lease.rentFenPerM2Day)}，月租 ${yuan(lease.monthRentFen)}`,
    lease.rentFreeMonths > 0 ? `免租 ${lease.rentFreeMonths} 个月，${lease.rentStartsOn} 起计租` : null,
    lease.depositFen ? `押金 ${lease.depositMonths} 个月 ${yuan(lease.depositFen)}${lease.earnestFen ? `，意向金已抵 ${yuan(lease.earnestFen)}` : ''}` : null,
    lease.escalation?.percent ? `每 ${lease.escalation.everyMonths} 个月递增 ${lease.escalation.percent}%` : null,
  ].filter(Boolean);
  return (
    <>
      <h3>租约<span>{lease.contractNo ?? ''}</span></h3>
      <p className="s13 row" style={{ gap: 8, flexWrap: 'wrap' }}><b>{lease.holder.label ?? '其他企业'}</b><span>{lease.startsOn} 至 {lease.endsOn}</span>{lease.needsApproval && <Tag tone="amber">低于底价，待审批</Tag>}</p>
      {terms.map((text) => <p key={text} className="s13 t2">{text}</p>)}
      {lease.allowedEvents.length > 0 && (
        <div className="row" style={{ gap: 6, marginTop: 8 }}>
          {may('approve') && <Button size="small" type="primary" onClick={() => setAsk('approve')}>审批租金</Button>}
          {may('renew') && <Button size="small" onClick={() => setAsk('renew')}>续租</Button>}
          {may('end') && <Button size="small" onClick={() => setAsk('end')}>提前终止</Button>}
        </div>
      )}
      {ask === 'renew' && <RenewModal lease={lease} onClose={() => setAsk(null)} />}
      {ask === 'end' && <EndModal lease={lease} onClose={() => setAsk(null)} />}
      {ask === 'approve' && <ApproveModal lease={lease} onClose={() => setAsk(null)} />}
    </>
  );
}

interface Asked { lease: Lease; onClose: () => void }
const codes = (lease: Lease) => lease.units.map((u) => u.code).join('、');
const Foot = (act: string, busy: boolean, onAct: () => void, onClose: () => void, danger = false) => [<Button key="n" onClick={onClose}>先不</Button>, <Button key="y" type="primary" danger={danger} loading={busy} onClick={onAct}>{act}</Button>];

/** 续租: the new lease begins on the day after this one. */
function RenewModal({ lease, onClose }: Asked) {
  const from = dayjs(lease.endsOn).add(1, 'day');
  const [endsOn, setEndsOn] = useState<Dayjs>(from.add(3, 'year').subtract(1, 'day'));
  const [price, setPrice] = useState<number | null>((lease.rentFenPerM2Day ?? 0) / 100);
  const [error, setError] = useState<string | null>(null);
  const act = useAct((_: undefined) => write<Lease>('post', '/api/v1/leases/{id}/renew', { path: { id: lease.id }, version: lease.version, body: { endsOn: day(endsOn), rentFenPerM2Day: Math.round((price ?? 0) * 100) } }), () => { toast.done(`已续租 ${codes(lease)} 至 ${day(endsOn)}`); onClose(); });
  return (
    <Modal open onCancel={onClose} title={`续租 ${codes(lease)}`} width={420} destroyOnHidden footer={Foot('续租', act.isPending, () => act.mutate(undefined, { onError: (e) => setError(sayProblem(e)) }), onClose)}>
      <div className="stack">
        <p className="s13">{day(from)} 起，接在现租约之后，其余条款照旧。</p>
        <div className="sp-form">
          <div className="sp-field"><span>租至</span><DatePicker style={{ width: '100%' }} allowClear={false} value={endsOn} minDate={from} onChange={(d) => d && setEndsOn(d)} aria-label="租至" /></div>
          <div className="sp-field"><span>租金</span><InputNumber style={{ width: '100%' }} min={0} step={0.1} precision={2} suffix="元/㎡·天" value={price} onChange={setPrice} aria-label="租金" /></div>
        </div>
        {error && <p className="red s13" role="alert">{error}</p>}
      </div>
    </Modal>
  );
}

/** 提前终止: everybody sees it at once, so it asks. */
function EndModal({ lease, onClose }: Asked) {
  const today = dayjs().startOf('day');
  const [endsOn, setEndsOn] = useState<Dayjs>(today.isBefore(dayjs(lease.startsOn)) ? dayjs(lease.startsOn) : today);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  const act = useAct((_: undefined) => write<Lease>('post', '/api/v1/leases/{id}/end', { path: { id: lease.id }, version: lease.version, body: { endsOn: day(endsOn), ...(reason.trim() ? { reason: reason.trim() } : {}) } }), () => { toast.done(`租约终止于 ${day(endsOn)}`); onClose(); });
  return (
    <Modal open onCancel={onClose} title={`提前终止 ${codes(lease)} 的租约？`} width={420} destroyOnHidden footer={Foot('提前终止', act.isPending, () => act.mutate(undefined, { onError: (e) => setError(sayProblem(e)) }), onClose, true)}>
      <div className="stack">
        <p className="s13">{lease.holder.label ?? '承租方'}的房源自次日起放出；有候补的自动预留给第 1 位。</p>
        <div className="sp-field"><span>最后一天</span><DatePicker style={{ width: 150 }} allowClear={false} value={endsOn} minDate={dayjs(lease.startsOn)} maxDate={dayjs(lease.endsOn).subtract(1, 'day')} onChange={(d) => d && setEndsOn(d)} aria-label="最后一天" /></div>
        <div className="sp-field"><span>原因</span><Input value={reason} maxLength={300} placeholder="企业迁出" aria-label="原因" onChange={(e) => setReason(e.target.value)} /></div>
        {error && <p className="red s13" role="alert">{error}</p>}
      </div>
    </Modal>
  );
}

/** A rent under the floor price, with the ground of it on record. */
function ApproveModal({ lease, onClose }: Asked) {
  const [note, setNote] = useState('');
  const [error, setError] = useState<string | null>(null);
  const act = useAct((_: undefined) => write<Lease>('post', '/api/v1/leases/{id}/approve', { path: { id: lease.id }, version: lease.version, body: { note: note.trim() } }), () => { toast.done('已审批'); onClose(); });
  return (
    <Modal open onCancel={onClose} title={`审批 ${codes(lease)} 的租金`} width={420} destroyOnHidden footer={Foot('通过', act.isPending, () => (note.trim() ? act.mutate(undefined, { onError: (e) => setError(sayProblem(e)) }) : setError('还没有填依据。')), onClose)}>
      <div className="stack">
        <p className="s13">合同租金 {rent(lease.rentFenPerM2Day)}，低于底价。</p>
        <div className="sp-field"><span>依据 <span className="red">*</span></span><Input value={note} maxLength={300} placeholder="园区办公会纪要" aria-label="依据" onChange={(e) => setNote(e.target.value)} /></div>
        {error && <p className="red s13" role="alert">{error}</p>}
      </div>
    </Modal>
  );
}
