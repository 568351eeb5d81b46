import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Stage } from '@crm/pipeline/words';
import { stageColor, stageWord } from '@/ui/stage-ticks';
import { number, wanOrYi } from '@/ui/format';
import type { Card, Column } from '../views';
import { CardFace, urgencyOf } from './project-card';

const cardHeight = 121; // card 115 + gap 6
const over = 6; // cards drawn outside the window

interface Props {
  column: Column; dragging: Card | null; refused: boolean; onOpen: (card: Card) => void; onDrag: (card: Card | null) => void; onDrop: (to: Stage) => void; onStep: (card: Card, by: 1 | -1) => void; onMore: (cursor: string) => void;
}

/** One open column. Only the cards in view are drawn, so a thousand cost as much as ten. */
export function BoardColumn({ column, dragging, refused, onOpen, onDrag, onDrop, onStep, onMore }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 900 });
  const [hover, setHover] = useState(false);
  useEffect(() => {
    const el = box.current;
    if (!el) return;
    const read = () => setView({ top: el.scrollTop, height: el.clientHeight });
    read();
    el.addEventListener('scroll', read, { passive: true });
    return () => el.removeEventListener('scroll', read);
  }, []);
  const first = Math.max(0, Math.floor(view.top / cardHeight) - over), last = Math.min(column.items.length, Math.ceil((view.top + view.height) / cardHeight) + over);
  const allow = (event: DragEvent) => { if (dragging) { event.preventDefault(); event.dataTransfer.dropEffect = 'move'; setHover(true); } };
  return (
    <section className={`kb-col${refused ? ' kb-no' : ''}${hover && dragging ? ' kb-over' : ''}`} aria-label={stageWord(column.stage)} data-stage={column.stage} onDragOver={allow} onDragEnter={allow} onDragLeave={() => setHover(false)} onDrop={(event) => { event.preventDefault(); setHover(false); onDrop(column.stage); }}>
      <header className="kb-head" style={{ borderTopColor: stageColor(column.stage) }}><b>{stageWord(column.stage)}</b><span>{number(column.count)}</span><p>{wanOrYi(column.investmentWan)}</p></header>
      <div className="kb-body" ref={box}>
        <div style={{ height: column.items.length * cardHeight, position: 'relative' }}>
          {column.items.slice(first, last).map((card, i) => <BoardCard key={card.id} card={card} top={(first + i) * cardHeight} ghost={dragging?.id === card.id} onOpen={onOpen} onDrag={onDrag} onStep={onStep} />)}
        </div>
        {column.nextCursor && <button type="button" className="linkish kb-more" onClick={() => onMore(column.nextCursor as string)}>还有 {number(column.count - column.items.length)} 个</button>}
        {column.items.length === 0 && <p className="kb-empty">没有项目</p>}
      </div>
    </section>
  );
}
function BoardCard({ card, top, ghost, onOpen, onDrag, onStep }: { card: Card; top: number; ghost: boolean; onOpen: Props['onOpen']; onDrag: Props['onDrag']; onStep: Props['onStep'] }) {
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') onOpen(card);
    if (event.key === ']') onStep(card, 1);
    if (event.key === '[') onStep(card, -1);
    if (event.key.startsWith('Arrow')) { event.preventDefault(); focusNear(event.currentTarget, event.key); }
  };
  return (
    <div role="button" className={`kb-card ${urgencyOf(card)}${ghost ? ' kb-ghost' : ''}`} style={{ top }} draggable tabIndex={0} data-row data-card={card.id}
      onClick={() => onOpen(card)} onKeyDown={keys} onDragStart={(event) => { event.dataTransfer.effectAllowed = 'move'; event.dataTransfer.setData('text/plain', card.id); onDrag(card); }} onDragEnd={() => onDrag(null)}>
      <CardFace card={card} />
    </div>
  );
}
/** Arrow keys: up and down within the column, left and right to the nearest card beside. */
function focusNear(at: HTMLElement, key: string): void {
  const column = at.closest('[data-stage]'), cards = [...(column?.querySelectorAll<HTMLElement>('[data-card]') ?? [])], i = cards.indexOf(at);
  if (key === 'ArrowDown' || key === 'ArrowUp') return (cards[i + (key === 'ArrowDown' ? 1 : -1)] ?? at).focus();
  const columns = [...document.querySelectorAll<HTMLElement>('.kb-col')], step = key === 'ArrowRight' ? 1 : -1;
  for (let c = columns.indexOf(column as HTMLElement) + step; c >= 0 && c < columns.length; c += step) {
    const beside = columns[c]?.querySelectorAll<HTMLElement>('[data-card]');
    if (beside?.length) return (beside[Math.min(i, beside.length - 1)] as HTMLElement).focus();
  }
}
