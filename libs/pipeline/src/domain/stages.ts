/** The stage machine as data: who may go where. Pure; the gates are a second question (gates.ts). */
import { forwardStages, type ForwardStage, type Stage } from '../words';

export type MoveKind = 'forward' | 'repeat' | 'back' | 'pause' | 'lose' | 'resume' | 'forced';
export interface Position {
  stage: Stage /** where a paused or lost project came from */;
  resumeStage: ForwardStage | null;
  /** it went back to its lead and waits there */
  givenBackAt?: Date | null;
}
/** Codes a refused move carries. */
export type MoveRefusal =
  | 'unreachable'
  | 'needs_lead'
  | 'needs_reason'
  | 'same_stage'
  | 'only_back_to_where_it_was'
  | 'given_back';
export type MoveAnswer = { ok: true; kind: MoveKind } | { ok: false; why: MoveRefusal };

/** One step forward from each stage; the site visit may be skipped. */
export const nextStages: Record<ForwardStage, readonly ForwardStage[]> = {
  screening: ['negotiating'],
  negotiating: ['siteVisit', 'review'],
  siteVisit: ['review'],
  review: ['signed'],
  signed: ['registered'],
  registered: ['movedIn'],
  movedIn: ['inProduction'],
  inProduction: ['fullCapacity'],
  fullCapacity: [],
};
const repeatable: readonly Stage[] = ['siteVisit'];

export const isForward = (stage: Stage): stage is ForwardStage => stage !== 'paused' && stage !== 'lost';
/** 1 (screening) to 9 (fullCapacity); paused and lost stand outside the order. */
export const stageOrder = (stage: Stage): number | null => (isForward(stage) ? forwardStages.indexOf(stage) + 1 : null);

/** Every move that needs no lead, with its kind, in the order of the board. */
export function reachableFrom(at: Position): { to: Stage; kind: MoveKind }[] {
  if (!isForward(at.stage)) return at.resumeStage && !at.givenBackAt ? [{ to: at.resumeStage, kind: 'resume' }] : [];
  const here = forwardStages.indexOf(at.stage);
  return [
    ...nextStages[at.stage].map((to) => ({ to, kind: 'forward' as const })),
    ...(repeatable.includes(at.stage) ? [{ to: at.stage, kind: 'repeat' as const }] : []),
    ...forwardStages
      .slice(0, here)
      .reverse()
      .map((to) => ({ to, kind: 'back' as const })),
    { to: 'paused', kind: 'pause' },
    { to: 'lost', kind: 'lose' },
  ];
}

/** Stages only a lead with a written reason reaches. */
export function forcedFrom(at: Position): ForwardStage[] {
  if (!isForward(at.stage)) return [];
  const plain = new Set(reachableFrom(at).map((m) => m.to));
  return forwardStages.filter((s) => s !== at.stage && !plain.has(s));
}

/** May the project go there at all? `lead` = the mover is a team lead; `reasoned` = a free reason stands with the move. */
export function judgeMove(at: Position, to: Stage, by: { lead: boolean; reasoned: boolean }): MoveAnswer {
  const plain = reachableFrom(at).find((m) => m.to === to);
  if (plain) return { ok: true, kind: plain.kind };
  if (!isForward(at.stage)) return { ok: false, why: at.givenBackAt ? 'given_back' : 'only_back_to_where_it_was' };
  if (to === at.stage) return { ok: false, why: 'same_stage' };
  if (!forcedFrom(at).includes(to as ForwardStage)) return { ok: false, why: 'unreachable' };
  if (!by.lead) return { ok: false, why: 'needs_lead' };
  return by.reasoned ? { ok: true, kind: 'forced' } : { ok: false, why: 'needs_reason' };
}

/** Only moves towards a landing pass a gate. */
export const passesGate = (kind: MoveKind): boolean => kind === 'forward';
