import { type Actor, hasRole } from '@crm/identity';
import { Injectable } from '@nestjs/common';
import { ProjectCards } from './data/project.cards';
import { ProjectRepository } from './data/project.repository';
import type { ProjectRow } from './data/project.row';
import { gapsInto, stageAfter, type GateFacts } from './domain/gates';
import { stageProbability } from './domain/probability';
import { isKnown, readPath, sheetKnown, sheetRows } from './domain/sheet';
import { forcedFrom, isForward, passesGate, reachableFrom } from './domain/stages';
import { gapMessage } from './gate-words';
import { GateReader } from './gate.reader';
import type { GateView, ProjectView } from './pipeline.views';
import { sheetValue } from './sheet-words';
import { ladder, type ForwardStage } from './words';

/** One project as its screen needs it: fields, sheet, gates and allowed moves. */
@Injectable()
export class ProjectViews {
  constructor(
    private readonly cards: ProjectCards,
    private readonly repository: ProjectRepository,
    private readonly gates: GateReader,
  ) {}

  async of(actor: Actor, p: ProjectRow): Promise<ProjectView> {
    const [card, facts, editable] = await Promise.all([
      this.cards.byId(actor, p.id),
      this.gates.factsOf(p),
      this.repository.mayWrite(actor, p),
    ]);
    if (!card) throw new Error(`project ${p.id} vanished while it was read`);
    const here = isForward(p.stage) ? p.stage : p.resumeStage;
    const view: ProjectView = {
      ...card,
      codeName: p.codeName,
      leadId: p.leadId,
      nature: p.nature,
      origin: p.origin,
      summary: p.summary,
      sheet: p.sheet as Record<string, string | null>,
      sheetRows: sheetRows.map((r) => ({
        no: r.no,
        label: r.label,
        starred: r.starred,
        known: r.paths.every((path) => isKnown(readPath(p, path))),
        paths: [...r.paths, ...(r.more ?? [])],
        value: sheetValue(p, r.no),
      })),
      sheetKnown: sheetKnown({ ...p, expected: { ...p.expected } }).known,
      prohibitedListNote: p.prohibitedListNote ?? null,
      safetyNote: p.safetyNote ?? null,
      spaceOpinion: p.spaceOpinion ?? null,
      landDecision: p.landDecision ?? null,
      lowFitReason: p.lowFitReason ?? null,
      demand: p.demand as Record<string, unknown> | null,
      licence: p.licence as Record<string, unknown>,
      landing: p.landing as Record<string, unknown>,
      frozenFit: p.frozenFit,
      lostBy: p.lostBy,
      givenBackAt: p.givenBackAt,
      allowedMoves: editable
        ? reachableFrom(p).map((m) => ({
            to: m.to,
            kind: m.kind as ProjectView['allowedMoves'][number]['kind'],
            missing: passesGate(m.kind) ? gapsInto(m.to as ForwardStage, facts).map((g) => g.path) : [],
          }))
        : [],
      forcedMoves: editable && hasRole(actor, 'team_lead') ? forcedFrom(p) : [],
      nextGate: nextGate(p, facts),
      entryGaps: gapsInto('screening', facts).map((g) => ({ path: g.path, message: gapMessage(g) })),
      probability: stageProbability[p.stage],
      ladder: here ? ladder[here] : '',
      editable,
      createdAt: p.createdAt,
    };
    return card.covered ? covered(view) : view;
  }
}
/** What tells who it is leaves with the name: free words, the licence, the notes. Demand, area and dates stay, rooms are found by them. */
function covered(v: ProjectView): ProjectView {
  const told = new Set([3, 4, 7, 8, 18]);
  return {
    ...v,
    leadId: null,
    codeName: v.title,
    summary: null,
    sheet: {},
    sheetRows: v.sheetRows.map((r) => (r.no === 1 ? { ...r, value: v.title } : told.has(r.no) ? r : { ...r, value: '' })),
    prohibitedListNote: null,
    lowFitReason: null,
    landDecision: null,
    competitor: null,
    licence: {},
    nextPlan: null,
  };
}
function nextGate(p: ProjectRow, facts: GateFacts): GateView | null {
  if (!isForward(p.stage)) return null;
  const to = p.stage === 'negotiating' ? 'review' : stageAfter(p.stage);
  return to ? { to, gaps: gapsInto(to, facts).map((g) => ({ path: g.path, message: gapMessage(g) })) } : null;
}
