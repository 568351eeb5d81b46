import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { invalidate } from '@/api/hooks';
import { type ApiProblem, sayProblem } from '@/api/problem';
import { stageWord } from '@/ui/stage-ticks';
import { toast } from '@/ui/toast';
import type { Stage } from '@crm/pipeline/words';
import { pipelineReads, read, useRead, write } from '../api';
import type { Board, Card, CardPage, Gap } from '../views';

const path = '/api/v1/projects/board';
export interface Refusal { card: Card; to: Stage; text: string; gaps: Gap[] }
export interface MoveAsk { to: Stage; reason?: string; note?: string; lostBy?: string; competitor?: string }

/** The board with optimistic moves: the card stands in its new column at once, goes back when refused, and a move may be taken back for ten seconds. */
export function useBoard(query: Record<string, string | undefined>) {
  const asked = { query: { ...query, perColumn: 40 } };
  const board = useRead<Board>(path, asked, { keep: true });
  const queries = useQueryClient();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const set = useCallback((change: (old: Board) => Board) => queries.setQueryData<Board>([path, asked], (old) => (old ? change(old) : old)), [queries, asked]);
  const reload = () => invalidate(queries, pipelineReads);

  const undo = async (card: Card) => {
    try { await write('post', '/api/v1/projects/{id}/undo-move', { path: { id: card.id }, body: {} }); toast.done(`已撤销，回到${stageWord(card.stage, card.track)}`); } catch (problem) { toast.error(sayProblem(problem)); }
    await reload();
  };
  const move = async (card: Card, ask: MoveAsk): Promise<boolean> => {
    setRefusal(null);
    set((old) => moved(old, card, ask.to));
    try {
      await write('post', '/api/v1/projects/{id}/move', { path: { id: card.id }, body: ask, version: card.version });
      toast.undo(`${card.companyName.replace(/（示例）/, '')} 已到${stageWord(ask.to, card.track)}`, () => undo(card));
      void reload();
      return true;
    } catch (problem) {
      set((old) => moved(old, { ...card, stage: ask.to }, card.stage, card));
      refuse(problem as ApiProblem, card, ask.to);
      return false;
    }
  };
  const refuse = (problem: ApiProblem, card: Card, to: Stage) => {
    if (problem.code === 'PIPELINE.GATE_NOT_MET') return setRefusal({ card, to, text: `还不能进入${stageWord(to, card.track)}`, gaps: problem.errors.map((e) => ({ path: e.path, message: e.message })) });
    if (problem.code === 'PIPELINE.MOVE_NOT_ALLOWED') return setRefusal({ card, to, text: problem.detail, gaps: [] });
    toast.error(sayProblem(problem));
    if (problem.status === 412) void reload();
  };
  const more = async (stage: Stage, cursor: string) => {
    const page = await read<CardPage>('/api/v1/projects', { query: { ...query, stage, sort: 'urgency', cursor, limit: 40 } });
    set((old) => ({ ...old, columns: old.columns.map((c) => (c.stage === stage ? { ...c, items: [...c.items, ...page.items], nextCursor: page.nextCursor } : c)) }));
  };
  return { board, move, more, refusal, closeRefusal: () => setRefusal(null) };
}

/** The board with a card taken from one column to the top of another, counts and sums along. */
function moved(board: Board, card: Card, to: Stage, as: Card = { ...card, stage: to, daysInStage: 0 }): Board {
  const wan = card.expected.investmentWan ?? 0;
  return {
    ...board,
    columns: board.columns.map((c) => {
      if (c.stage === card.stage && c.stage !== to) return { ...c, count: c.count - 1, investmentWan: c.investmentWan - wan, items: c.items.filter((i) => i.id !== card.id) };
      if (c.stage === to && c.stage !== card.stage) return { ...c, count: c.count + 1, investmentWan: c.investmentWan + wan, items: [as, ...c.items.filter((i) => i.id !== card.id)] };
      return c;
    }),
  };
}
