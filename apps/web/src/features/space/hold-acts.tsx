import { Button, DatePicker, Modal } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { sayProblem } from '@/api/problem';
import { DueLabel } from '@/ui/due-label';
import { yuan } from '@/ui/format';
import { ReasonModal } from '@/ui/reason-modal';
import { Tag } from '@/ui/tag';
import { toast } from '@/ui/toast';
import { holdReasons, holdStates } from '@crm/space/words';
import { useAct, write } from './api';
import { TransferModal } from './transfer-modal';
import { codesOf, type Hold, type UnitDetail } from './views';

export const holdTone = (hold: Hold) => (hold.state === 'pending' ? ('amber' as const) : hold.state === 'active' ? ('brand' as const) : ('grey' as const));

/** Buttons of a hold: 通过, 申请延期, 移交, 释放; only what the API allows. */
export function HoldButtons({ hold, size = 'small' }: { hold: Hold; size?: 'small' | 'middle' }) {
  const [ask, setAsk] = useState<'release' | 'extend' | 'transfer' | null>(null);
  const [until, setUntil] = useState<Dayjs>(dayjs(Date.parse(hold.until) - 1).add(7, 'day'));
  const [error, setError] = useState<string | null>(null);
  const confirm = useAct((_: undefined) => write<Hold>('post', '/api/v1/holds/{id}/confirm', { path: { id: hold.id }, version: hold.version }), () => toast.done(`已通过 ${codesOf(hold)} 的预留`));
  const release = useAct((reason: string) => write<Hold>('post', '/api/v1/holds/{id}/release', { path: { id: hold.id }, body: reason ? { reason } : {} }), () => toast.done(`已释放 ${codesOf(hold)}`));
  const extend = useAct((on: string) => write<Hold>('post', '/api/v1/holds/{id}/extend', { path: { id: hold.id }, body: { until: on } }), (h) => { setAsk(null); toast.done(h.state === 'pending' ? '已申请延期，待园区审批' : `已延期至 ${until.format('MM-DD')}`); });
  const may = (event: string) => hold.allowedEvents.includes(event);
  return (
    <span className="row" style={{ gap: 6 }}>
      {may('confirm') && <Button size={size} type="primary" loading={confirm.isPending} onClick={() => confirm.mutate(undefined, { onError: (e) => toast.error(sayProblem(e)) })}>通过</Button>}
      {may('extend') && <Button size={size} onClick={() => setAsk('extend')}>申请延期</Button>}
      {may('transfer') && <Button size={size} onClick={() => setAsk('transfer')}>移交</Button>}
      {may('release') && <Button size={size} onClick={() => setAsk('release')}>释放</Button>}
      {ask === 'transfer' && <TransferModal hold={hold} onClose={() => setAsk(null)} />}
      <ReasonModal open={ask === 'release'} title={`释放 ${codesOf(hold)}？`} about={hold.waiting > 0 ? `有 ${hold.waiting} 位候补，释放后自动预留给第 1 位。` : '释放后别人即可预留。'} act="释放" reason="原因" optional presets={['企业放弃', '换房源', '逾期未签']} danger onAct={(reason) => release.mutateAsync(reason)} onClose={() => setAsk(null)} />
      <Modal open={ask === 'extend'} title={`延期 ${codesOf(hold)}`} width={400} onCancel={() => setAsk(null)} footer={[<Button key="n" onClick={() => setAsk(null)}>先不</Button>, <Button key="y" type="primary" loading={extend.isPending} onClick={() => extend.mutate(until.format('YYYY-MM-DD'), { onError: (e) => setError(sayProblem(e)) })}>申请延期</Button>]}>
        <div className="sp-field"><span className="s13 t2">延至（当日 24:00）</span><br /><DatePicker allowClear={false} value={until} minDate={dayjs()} onChange={(d) => d && setUntil(d)} aria-label="延至" /></div>
        <p className="s13 t2" style={{ marginTop: 8 }}>自首日起超过 14 天的须园区审批；已延期 {hold.extensions} 次。</p>
        {error && <p className="red s13" role="alert">{error}</p>}
      </Modal>
    </span>
  );
}

/** The hold on a room, with its deadline and what may be done about it. */
export function HoldActs({ hold }: { hold: Hold; unit: UnitDetail }) {
  return (
    <>
      <h3>预留<span>{hold.createdBy?.name ?? (hold.origin === 'offer' ? '候补递补' : '')}</span></h3>
      <div className="s13 row" style={{ gap: 8, flexWrap: 'wrap' }}>
        <b>{hold.holder.label ?? '其他项目'}</b><Tag tone={holdTone(hold)}>{holdStates[hold.state]}</Tag><DueLabel at={hold.until} />
        {hold.units.length > 1 && <span className="t2">共 {hold.units.length} 间</span>}{hold.depositFen ? <span className="t2">意向金 {yuan(hold.depositFen)}</span> : null}{hold.transfers > 0 && <span className="t2">移交过 {hold.transfers} 次</span>}
        {hold.reasons.map((r) => <Tag key={r} tone="amber">{holdReasons[r]}</Tag>)}
      </div>
      {hold.allowedEvents.length > 0 && <div style={{ marginTop: 8 }}><HoldButtons hold={hold} /></div>}
    </>
  );
}
