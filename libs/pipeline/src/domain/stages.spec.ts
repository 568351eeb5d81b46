import { forwardStages, stages, type Stage } from '../words';
import { forcedFrom, isForward, judgeMove, nextStages, reachableFrom, stageOrder } from './stages';

const at = (stage: Stage, resumeStage: (typeof forwardStages)[number] | null = null) => ({ stage, resumeStage });
const nobody = { lead: false, reasoned: false };

describe('the stage machine', () => {
  it('reaches every stage from screening by plain moves', () => {
    const seen = new Set<Stage>(['screening']);
    const queue: Stage[] = ['screening'];
    while (queue.length) {
      const stage = queue.pop() as Stage;
      for (const m of reachableFrom(at(stage, isForward(stage) ? null : 'review')))
        if (!seen.has(m.to)) {
          seen.add(m.to);
          queue.push(m.to);
        }
    }
    expect([...seen].sort()).toEqual([...stages].sort());
  });
  it('has a way back to screening and a way out from every open stage', () => {
    for (const stage of forwardStages) {
      const to = reachableFrom(at(stage)).map((m) => m.to);
      if (stage !== 'screening') expect(to).toContain('screening');
      expect(to).toEqual(expect.arrayContaining(['paused', 'lost']));
    }
  });
  it('goes one step forward only, the site visit skipped or repeated', () => {
    expect(nextStages.negotiating).toEqual(['siteVisit', 'review']);
    expect(judgeMove(at('siteVisit'), 'siteVisit', nobody)).toEqual({ ok: true, kind: 'repeat' });
    expect(judgeMove(at('screening'), 'review', nobody)).toEqual({ ok: false, why: 'needs_lead' });
    expect(judgeMove(at('screening'), 'screening', nobody)).toEqual({ ok: false, why: 'same_stage' });
  });
  it('is forced only by a lead with a reason', () => {
    expect(judgeMove(at('screening'), 'signed', { lead: true, reasoned: false })).toEqual({ ok: false, why: 'needs_reason' });
    expect(judgeMove(at('screening'), 'signed', { lead: true, reasoned: true })).toEqual({ ok: true, kind: 'forced' });
    expect(forcedFrom(at('negotiating'))).not.toContain('review');
  });
  it('leaves paused and lost only to where it was', () => {
    for (const stage of ['paused', 'lost'] as const) {
      expect(reachableFrom(at(stage, 'review'))).toEqual([{ to: 'review', kind: 'resume' }]);
      expect(judgeMove(at(stage, 'review'), 'signed', { lead: true, reasoned: true })).toEqual({
        ok: false,
        why: 'only_back_to_where_it_was',
      });
    }
  });
  it('orders the nine stages', () => {
    expect(forwardStages.map(stageOrder)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(stageOrder('lost')).toBeNull();
  });
});
