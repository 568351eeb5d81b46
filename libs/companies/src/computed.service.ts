import { businessDate, Clock, Outbox, type TaskProgress, type TaskStep, Tasks, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { companiesEvents } from './companies.events';
import { companiesJobs } from './companies.jobs';
import { type ComputeInput, ComputedRepository } from './data/computed.repository';
import { type NewEntry, TimelineRepository } from './data/timeline.repository';
import { impactOf } from './domain/compare';
import { type Matched, Matcher } from './matcher';
import { type Scored, Scorer } from './scorer';

const STEP = 250;
/** Smaller moves of the total are no news on the timeline of a re-scoring. */
const NEWS_POINTS = 5;
type Reason = 'created' | 'changed' | 'model';

/** Scores and matches that companies own: at once on create and edit, in resumable steps for all. */
@Injectable()
export class Computed {
  constructor(
    private readonly repository: ComputedRepository,
    private readonly timeline: TimelineRepository,
    private readonly scorer: Scorer,
    private readonly matcher: Matcher,
    private readonly tx: Tx,
    private readonly tasks: Tasks,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** One company, in the caller's transaction. */
  async now(companyId: string, reason: Reason, _actorId: string | null): Promise<void> {
    await this.many([companyId], reason);
  }
  /** Some companies, for the job after an import. */
  async many(companyIds: string[], reason: Reason): Promise<void> {
    const inputs = await this.repository.byIds(companyIds);
    await this.score(inputs, reason);
    await this.match(inputs, reason);
  }

  /** As `many`, a transaction for every twenty, so that the job never holds many rows while others write. */
  async manyInTurn(companyIds: string[]): Promise<void> {
    for (let i = 0; i < companyIds.length; i += 20) await this.tx.run(() => this.many(companyIds.slice(i, i + 20), 'created'));
  }

  /** Scores some companies with the active model, in a transaction of its own: one step of a re-scoring. */
  async rescoreMany(companyIds: string[]): Promise<number> {
    return this.tx.run(async () => this.score(await this.repository.byIds(companyIds), 'model'));
  }

  /** Orders the re-scoring of every company; progress by the task. */
  async startRescore(actorId: string | null): Promise<string> {
    return this.tasks.start({ kind: companiesJobs.rescore, params: {}, total: await this.repository.count(), actorId });
  }
  async startRematch(actorId: string | null): Promise<string> {
    return this.tasks.start({ kind: companiesJobs.rematch, params: {}, total: await this.repository.count(), actorId });
  }
  async runRescore(taskId: string): Promise<void> {
    await this.tasks.run(taskId, (at) => this.step(at, (inputs) => this.score(inputs, 'model')));
  }
  async runRematch(taskId: string): Promise<void> {
    await this.tasks.run(taskId, (at) => this.step(at, (inputs) => this.match(inputs, 'model')));
  }

  private async step({ cursor, done }: TaskStep, work: (inputs: ComputeInput[]) => Promise<number>): Promise<TaskProgress> {
    const at = (cursor ?? { after: '', changed: 0 }) as { after: string; changed: number };
    const inputs = await this.repository.after(at.after, STEP);
    const changed = at.changed + (await work(inputs));
    const finished = inputs.length < STEP;
    return { done: done + inputs.length, cursor: { after: inputs.at(-1)?.id ?? at.after, changed }, finished, ...(finished && { result: { companies: done + inputs.length, changed } }) };
  }

  /** Returns how many totals or main directions moved. */
  private async score(inputs: ComputeInput[], reason: Reason): Promise<number> {
    const scored = await this.scorer.score(inputs);
    const at = this.clock.now();
    const items = inputs.flatMap((input, i) => (scored[i] ? [{ input, scored: scored[i] as Scored }] : []));
    await this.repository.saveScores(items, reason, at);
    const moved = items.filter(({ input, scored: s }) => input.fitTotal >= 0 && (input.fitTotal !== s.total || input.fitPrimary !== s.primary));
    const news = moved.filter(({ input, scored: s }) => reason === 'changed' || Math.abs(input.fitTotal - s.total) >= NEWS_POINTS || input.fitPrimary !== s.primary);
    await this.timeline.add(news.map(({ input, scored: s }): NewEntry => ({ companyId: input.id, kind: 'fit', at, actorId: null, title: `契合度 ${input.fitTotal} → ${s.total}`, ...(reason === 'model' && { body: `模型 ${s.modelVersion}` }) })), at);
    if (reason !== 'model') for (const { input, scored: s } of moved) await this.outbox.emit(companiesEvents.fitChanged, { companyId: input.id, before: input.fitTotal, after: s.total });
    return moved.length;
  }

  /** Returns for how many companies the offer changed. */
  private async match(inputs: ComputeInput[], reason: Reason): Promise<number> {
    const at = this.clock.now();
    const asOf = businessDate(at);
    const [matches, stored] = [await this.matcher.match(inputs, asOf, { kind: 'now' }, false), await this.repository.storedMatches(inputs.map((i) => i.id))];
    const before = new Map(stored.map((s) => [s.companyId, { eligible: s.eligible ? s.eligible.split(' ') : [], bestWan: Number(s.bestWan) }]));
    const items = inputs.flatMap((input, i) => (matches[i] ? [{ companyId: input.id, matched: matches[i] as Matched }] : []));
    await this.repository.saveMatches(items, asOf, at);
    const impacts = items.flatMap(({ companyId, matched }) => {
      const was = before.get(companyId);
      const impact = was ? impactOf(was, matched) : null;
      return impact ? [{ companyId, catalogueVersion: matched.catalogueVersion, ...impact }] : [];
    });
    if (reason === 'model') await this.repository.saveImpact(impacts, at);
    await this.timeline.add(impacts.map((x): NewEntry => ({ companyId: x.companyId, kind: 'policy', at, actorId: null, title: '政策重新匹配', body: sentence(x) })), at);
    return impacts.length;
  }
}

function sentence({ gained, lost, beforeWan, afterWan }: { gained: string[]; lost: string[]; beforeWan: number; afterWan: number }): string {
  const parts = [gained.length ? `新增初步符合 ${gained.length} 条（${gained.slice(0, 5).join('、')}）` : '', lost.length ? `减少 ${lost.length} 条（${lost.slice(0, 5).join('、')}）` : ''];
  return [...parts.filter(Boolean), `政策测算 ${beforeWan} → ${afterWan} 万元`].join('，');
}
