import { forwardStages, lostPartyLabels, lostParties, lostReasonLabels, lostReasons, type Stage } from '@crm/pipeline/words';
import { Input, Modal, Select } from 'antd';
import { useEffect, useState } from 'react';
import { Chips } from '@/ui/chips';
import { stageWord } from '@/ui/stage-ticks';
import type { Card } from '../views';
import type { MoveAsk } from './use-board';

export interface MoveWish { card: Card; to?: Stage }

/** Where to, and for 暂缓 and 终止 why. Used by the phone, the project page and drops that leave the road. */
export function MoveModal({ wish, onClose, onMove }: { wish: MoveWish | null; onClose: () => void; onMove: (card: Card, ask: MoveAsk) => Promise<unknown> }) {
  const [to, setTo] = useState<Stage | undefined>(), [reason, setReason] = useState(''), [lostBy, setLostBy] = useState<string>(), [competitor, setCompetitor] = useState(''), [note, setNote] = useState('');
  useEffect(() => { setTo(wish?.to); setReason(''); setLostBy(undefined); setCompetitor(''); setNote(''); }, [wish]);
  if (!wish) return null;
  const here = wish.card.stage, back = wish.card.resumeStage;
  const options = (here === 'paused' || here === 'lost' ? (back ? [back] : []) : [...forwardStages.filter((s) => s !== here), 'paused', 'lost']) as Stage[];
  const ready = to && (to !== 'lost' || reason);
  const run = async () => { if (!to) return; onClose(); await onMove(wish.card, { to, ...(reason ? { reason } : {}), ...(note ? { note } : {}), ...(lostBy ? { lostBy } : {}), ...(competitor ? { competitor } : {}) }); };
  return (
    <Modal open title={to === 'lost' ? '终止项目' : to === 'paused' ? '暂缓项目' : '移动项目'} onCancel={onClose} okText={to === 'lost' ? '终止' : to ? `移到${stageWord(to, wish.card.track)}` : '移动'} cancelText="先不" onOk={() => void run()} okButtonProps={{ disabled: !ready, danger: to === 'lost' }} width={440} destroyOnHidden>
      <div className="stack" style={{ gap: 12 }}>
        <div className="s13 t2">{wish.card.companyName}，现在{stageWord(here, wish.card.track)}</div>
        {!wish.to && <Select aria-label="移到哪个阶段" value={to} onChange={setTo} placeholder="移到哪个阶段" style={{ width: '100%' }} options={options.map((value) => ({ value, label: stageWord(value, wish.card.track) }))} />}
        {to === 'lost' && <>
          <div><div className="s13 t2">原因 <span className="red">*</span></div><Chips options={lostReasons.map((value) => ({ value, label: lostReasonLabels[value] }))} value={reason} onChange={setReason} /></div>
          <div><div className="s13 t2">谁决定的</div><Chips options={lostParties.map((value) => ({ value, label: lostPartyLabels[value] }))} value={lostBy ?? ''} onChange={setLostBy} /></div>
          <Input value={competitor} onChange={(event) => setCompetitor(event.target.value)} placeholder="竞争地区或园区" maxLength={200} />
        </>}
        <Input.TextArea value={note} onChange={(event) => setNote(event.target.value)} placeholder="说明" autoSize={{ minRows: 2, maxRows: 5 }} maxLength={1000} />
      </div>
    </Modal>
  );
}
