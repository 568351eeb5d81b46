import { forwardStages, lateColumns, type Stage } from '@crm/pipeline/words';
import { useState } from 'react';
import { number } from '@/ui/format';
import { stageColor, stageWord } from '@/ui/stage-ticks';
import type { Board, Card } from '../views';
import { BoardColumn } from './board-column';
import type { MoveAsk } from './use-board';

interface Props { board: Board; editable: boolean; refused: Stage | null; onOpen: (card: Card) => void; onMove: (card: Card, ask: MoveAsk) => void; onMore: (stage: Stage, cursor: string) => void }

/** Six open columns and three thin late ones that open on a click. `[` and `]` move the card in focus through the same gates. */
export function Kanban({ board, editable, refused, onOpen, onMove, onMore }: Props) {
  const [dragging, setDragging] = useState<Card | null>(null);
  const [opened, setOpened] = useState<string[]>([]);
  const drop = (to: Stage) => { if (dragging && dragging.stage !== to) onMove(dragging, { to }); setDragging(null); };
  const step = (card: Card, by: 1 | -1) => { const to = forwardStages[forwardStages.indexOf(card.stage as (typeof forwardStages)[number]) + by]; if (editable && to) onMove(card, { to }); };
  const isThin = (stage: Stage) => (lateColumns as readonly string[]).includes(stage) && !opened.includes(stage);
  return (
    <div className="kb" style={{ gridTemplateColumns: board.columns.map((c) => (isThin(c.stage) ? '40px' : 'minmax(0, 1fr)')).join(' ') }}>
      {board.columns.map((column) => isThin(column.stage) ? (
        <button key={column.stage} type="button" className="kb-thin" style={{ borderTopColor: stageColor(column.stage) }} data-stage={column.stage} onClick={() => setOpened((old) => [...old, column.stage])} aria-expanded={false} title={`展开${stageWord(column.stage)}`}
          onDragOver={(event) => event.preventDefault()} onDrop={(event) => { event.preventDefault(); drop(column.stage); }}>
          <b>{number(column.count)}</b><span>{stageWord(column.stage)}</span>
        </button>
      ) : (
        <BoardColumn key={column.stage} column={column} dragging={dragging} refused={refused === column.stage} onOpen={onOpen} onDrag={(card) => setDragging(editable ? card : null)} onDrop={drop} onStep={step} onMore={(cursor) => onMore(column.stage, cursor)} />
      ))}
    </div>
  );
}
