import { PARKS, type ParkCode } from '@crm/identity/words';
import { factFields, type FactField, holdReasons, unitStates, windowKinds } from '@crm/space/words';
import { Button, Dropdown } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useMe } from '@/session/use-me';
import { DetailDrawer } from '@/ui/detail-drawer';
import { UnknownValue } from '@/ui/fact';
import { area, date, moment, rent } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import { Tag, type TagTone } from '@/ui/tag';
import { useNarrow } from '@/ui/use-phone';
import { useRead } from './api';
import { factText, mainFacts, moreFacts } from './fact-words';
import { FactsModal } from './facts-modal';
import { HoldActs } from './hold-acts';
import { HoldModal } from './hold-modal';
import { LeaseActs } from './lease-acts';
import { LeaseModal } from './lease-modal';
import { Prospects } from './prospects';
import { MergeModal, SplitModal, WindowModal } from './shape-modals';
import type { HistoryEntry, PlanBuilding, UnitDetail } from './views';
import { WaitModal } from './wait-modal';

export const unitTones: Record<string, TagTone> = { available: 'green', held: 'amber', leased: 'neutral', self_use: 'grey', maintenance: 'grey' };
type Act = 'hold' | 'lease' | 'split' | 'merge' | 'window' | 'edit' | 'wait' | null;

/** One room beside the plan: conditions, who stands on it, who would fit, what happened. A full sheet on small screens. */
export function UnitPanel({ id, onClose, onOpen, neighbours }: { id: string; onClose: () => void; onOpen: (id: string) => void; neighbours?: PlanBuilding }) {
  const narrow = useNarrow();
  const unit = useRead<UnitDetail>('/api/v1/units/{id}', { path: { id } }, { every: 30_000 });
  const [act, setAct] = useState<Act>(null);
  useEffect(() => {
    if (narrow) return;
    const close = (e: KeyboardEvent) => { if (e.key === 'Escape' && !document.querySelector('.ant-modal-wrap:not([style*="none"])')) onClose(); };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [narrow, onClose]);
  const u = unit.data;
  const title = u ? <span className="row" style={{ gap: 8 }}><b className="s16">{u.code}</b><Tag tone={unitTones[u.state]}>{unitStates[u.state]}{u.state === 'available' && u.vacantDays ? ` ${u.vacantDays} 天` : ''}</Tag></span> : '房源';
  const facts = u ? `${PARKS[u.park as ParkCode]} ${u.buildingName} ${u.floorName}　${area(u.areaM2)}　可起租 ${u.availableFrom}` : '';
  const body: ReactNode = u ? <Body unit={u} onEdit={() => setAct('edit')} /> : unit.error ? <ErrorState what="房源" error={unit.error} onRetry={() => void unit.refetch()} /> : <SkeletonBlock rows={6} label="正在加载房源" />;
  const footer = u ? <Foot unit={u} onAct={setAct} /> : undefined;
  const done = () => setAct(null);
  return (
    <>
      {narrow ? <DetailDrawer open onClose={onClose} title={title} facts={facts} footer={footer}><div className="sp-sheet">{body}</div></DetailDrawer> : (
        <aside className="sp-panel" aria-label={u?.code ?? '房源'}>
          <header><div className="grow">{title}<div className="s13 t2">{facts}</div></div><Button type="text" aria-label="关闭" icon={<Icon name="close" size={18} />} onClick={onClose} /></header>
          <div className="sp-panel-body">{body}</div>
          {footer && <footer>{footer}</footer>}
        </aside>
      )}
      {u && act === 'hold' && <HoldModal open units={[u]} park={u.park} areaM2={u.areaM2} onClose={done} onWait={() => setAct('wait')} />}
      {u && act === 'lease' && <LeaseModal unit={u} onClose={done} />}
      {u && act === 'split' && <SplitModal unit={u} onClose={done} onDone={onOpen} />}
      {u && act === 'merge' && <MergeModal unit={u} building={neighbours} onClose={done} onDone={onOpen} />}
      {u && act === 'window' && <WindowModal unit={u} onClose={done} />}
      {u && act === 'edit' && <FactsModal unit={u} onClose={done} />}
      {u && act === 'wait' && <WaitModal unit={u} onClose={done} />}
    </>
  );
}

function Foot({ unit, onAct }: { unit: UnitDetail; onAct: (act: Act) => void }) {
  const may = (event: string) => unit.allowedEvents.includes(event);
  const more = [['lease', '签租约'], ['split', '拆分'], ['merge', '合并'], ['window', '维护或自用'], ['edit', '改条件']].filter(([key]) => may(key!) && !(key === 'lease' && !may('hold')));
  return (
    <>
      {may('hold') && <Button type="primary" className="grow" onClick={() => onAct('hold')}>预留此房源</Button>}
      {!may('hold') && may('lease') && <Button type="primary" className="grow" onClick={() => onAct('lease')}>签租约</Button>}
      {may('wait') && <Button className="grow" onClick={() => onAct('wait')}>排候补</Button>}
      {more.length > 0 && <Dropdown menu={{ items: more.map(([key, label]) => ({ key: key!, label })), onClick: ({ key }) => onAct(key as Act) }} trigger={['click']}><Button>更多</Button></Dropdown>}
      <Button className="hide-phone" onClick={() => window.print()}>打印</Button>
    </>
  );
}

function Body({ unit, onEdit }: { unit: UnitDetail; onEdit: () => void }) {
  const me = useMe();
  const [more, setMore] = useState(false);
  const operator = me?.roles.includes('operator') && me.scopes.parks.includes(unit.park as never);
  const row = (f: FactField) => {
    const text = factText(f, unit[f]);
    return <div key={f}><span>{factFields[f].label}</span><b title={text ?? undefined}>{text ?? <UnknownValue onAsk={operator ? onEdit : undefined} />}</b></div>;
  };
  return (
    <>
      {unit.hold && <HoldActs hold={unit.hold} unit={unit} />}
      {unit.lease && <LeaseActs lease={unit.lease} />}
      {unit.windows.map((w) => <p key={w.id} className="s13"><Tag tone="grey">{windowKinds[w.kind]}</Tag> {w.from} 至 {w.to}　{w.reason ?? ''}</p>)}
      <h3>条件{unit.note && <span>{unit.note}</span>}</h3>
      <div className="sp-facts">
        {mainFacts.map(row)}
        <div><span>参考租金</span><b>{unit.rentFenPerM2Day === null ? <UnknownValue /> : rent(unit.rentFenPerM2Day)}</b></div>
        {unit.floorRentFenPerM2Day !== undefined && <div><span>底价（内部）</span><b>{unit.floorRentFenPerM2Day === null ? <UnknownValue /> : rent(unit.floorRentFenPerM2Day)}</b></div>}
        {more && moreFacts.map(row)}
      </div>
      <button type="button" className="linkish s13" style={{ marginTop: 6 }} onClick={() => setMore(!more)}>{more ? '收起' : `更多条件 ${moreFacts.length} 项`}</button>
      {unit.state !== 'self_use' && <Prospects unitId={unit.id} />}
      {unit.waiting.length > 0 && <><h3>候补<span>{unit.waiting.length} 位</span></h3><div className="sp-record">{unit.waiting.map((w) => <Line key={w.id} on={`第 ${w.place} 位`} text={`${w.holder.label ?? '其他项目'}　${moment(w.createdAt)} 起${w.state === 'offered' ? '，已递补' : ''}`} />)}</div></>}
      <h3>记录</h3>
      {unit.history.length === 0 ? <p className="s13 t3">没有记录</p> : <div className="sp-record">{unit.history.slice(0, 12).map((h) => <Line key={`${h.kind}${h.refId}`} on={date(h.from)} text={said(h)} />)}</div>}
      {unit.hold?.reasons.length ? <p className="s12 t3">{unit.hold.reasons.map((r) => holdReasons[r]).join('、')}</p> : null}
    </>
  );
}

const Line = ({ on, text }: { on: string; text: string }) => <><span className="t2">{on}</span><span>{text}</span></>;

function said(h: HistoryEntry): string {
  const who = h.label ?? '其他项目';
  if (h.kind === 'hold') return `${who} 预留至 ${date(h.to)}${h.state === 'expired' ? '，到期自动释放' : h.state === 'released' ? '，已释放' : h.state === 'leased' ? '，已签租约' : ''}`;
  if (h.kind === 'lease') return `${who} 租至 ${date(h.to)}${h.state === 'ended' ? '，提前终止' : ''}`;
  if (h.kind === 'split' || h.kind === 'merge') return `由 ${h.label ?? ''} ${h.kind === 'split' ? '拆分' : '合并'}而来`;
  return `${windowKinds[h.kind]}至 ${date(h.to)}${h.label ? `，${h.label}` : ''}`;
}
