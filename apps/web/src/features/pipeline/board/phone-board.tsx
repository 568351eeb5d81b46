import type { Stage } from '@crm/pipeline/words';
import { Button } from 'antd';
import { useState } from 'react';
import { useFollowUpSheet } from '@/pages/follow-up/address';
import { number, wanOrYi } from '@/ui/format';
import { stageWord } from '@/ui/stage-ticks';
import { EmptyState } from '@/ui/states';
import type { Board, Card } from '../views';
import { CardFace, urgencyOf } from './project-card';
import type { MoveWish } from './move-modal';

/** One stage at a time with tabs; moving by a sheet instead of dragging. */
export function PhoneBoard({ board, editable, onOpen, onWish, onMore }: { board: Board; editable: boolean; onOpen: (card: Card) => void; onWish: (wish: MoveWish) => void; onMore: (stage: Stage, cursor: string) => void }) {
  const [stage, setStage] = useState<Stage>(() => board.columns.find((c) => c.count > 0)?.stage ?? 'screening');
  const column = board.columns.find((c) => c.stage === stage), followUp = useFollowUpSheet();
  return (
    <>
      <div className="kb-tabs" role="tablist" aria-label="阶段" style={{ marginTop: 8 }}>
        {board.columns.map((c) => <button key={c.stage} type="button" role="tab" aria-selected={c.stage === stage} onClick={() => setStage(c.stage)}>{stageWord(c.stage)}<small>{number(c.count)}</small></button>)}
      </div>
      <p className="s12 t2" style={{ margin: '8px 0' }}>{stageWord(stage)} {number(column?.count ?? 0)} 个·{wanOrYi(column?.investmentWan ?? 0)}</p>
      {column?.items.map((card) => (
        <article key={card.id} className={`kb-card kb-phone-card ${urgencyOf(card)}`} data-card={card.id} data-row>
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the first action is the same and has a key */}
          <div onClick={() => onOpen(card)}><CardFace card={card} /></div>
          <div className="kb-phone-acts">
            <Button size="large" onClick={() => onOpen(card)}>打开</Button>
            {editable && card.companyId && <Button size="large" onClick={() => followUp({ companyId: card.companyId as string, subject: { kind: 'project', id: card.id } })}>记跟进</Button>}
            {editable && <Button size="large" onClick={() => onWish({ card })}>移动</Button>}
          </div>
        </article>
      ))}
      {column?.nextCursor && <Button block size="large" onClick={() => onMore(stage, column.nextCursor as string)}>还有 {number(column.count - column.items.length)} 个</Button>}
      {column?.count === 0 && <EmptyState compact title={`${stageWord(stage)}没有项目`} />}
    </>
  );
}
