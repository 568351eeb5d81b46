import { businessDate, Clock, Outbox, type TaskProgress, type TaskStep, Tasks, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { companiesEvents } from './companies.events';
import { companiesJobs } from './companies.jobs';
import { type ComputeInput, ComputedRepository, type MatchInput } from './data/computed.repository';
import { type NewEntry, TimelineRepository } from './data/timeline.repository';
import { type Impact, impactOf } from './domain/compare';
import { type Matched, Matcher } from './matcher';
import { type Scored, Scorer } from './scorer';

const STEP = 250;
/** A step of re-matching, and the parts of it that are computed while the database writes the one before. */
const MATCH_STEP = 1_000;
const MATCH_PART = 250;
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

  /** Orders the re-scoring of every company; progress by the task. */
  async startRescore(actorId: string | null): Promise<string> {
    return this.tasks.start({ kind: companiesJobs.rescore, params: {}, total: await this.repository.count(), actorId });
  }
  /** After an update that brought other words: orders a re-scoring when a company's score is another model's. Null = nothing to do. */
  async keepUp(): Promise<string | null> {
    return (await this.repository.anyScoredByOther(await this.scorer.version())) ? this.startRescore(null) : null;
  }
  async startRematch(actorId: string | null): Promise<string> {
    return this.tasks.start({ kind: companiesJobs.rematch, params: {}, total: await this.repository.count(), actorId });
  }
  async runRescore(taskId: string): Promise<void> {
    await this.tasks.run(taskId, (at) => this.step(at, STEP, (after) => this.repository.after(after, STEP), (inputs) => this.score(inputs, 'model')));
  }
  /** Matches every company again and stores it. Each step of 1,000 is one transaction with its own cursor: killed anywhere, the next worker goes on from the last step. */
  async runRematch(taskId: string): Promise<void> {
    await this.tasks.run(taskId, (at) => this.step(at, MATCH_STEP, (after) => this.repository.matchInputsAfter(after, MATCH_STEP), (inputs) => this.match(inputs, 'model')));
  }

  private async step<T extends { id: string }>({ cursor, done }: TaskStep, size: number, read: (after: string) => Promise<T[]>, work: (inputs: T[]) => Promise<number>): Promise<TaskProgress> {
    const at = (cursor ?? { after: '', changed: 0 }) as { after: string; changed: number };
    const inputs = await read(at.after);
    const changed = at.changed + (await work(inputs));
    const finished = inputs.length < size;
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

  /** Returns for how many companies the offer changed. While the database writes one part, the next is computed. */
  private async match(inputs: MatchInput[], reason: Reason): Promise<number> {
    const at = this.clock.now();
    const asOf = businessDate(at);
    const digest = await this.matcher.digester(asOf);
    const stored = await this.repository.storedMatches(inputs.map((i) => i.id));
    const before = new Map(stored.map((s) => [s.companyId, { eligible: s.eligible ? s.eligible.split(' ') : [], bestWan: Number(s.bestWan) }]));
    let changed = 0;
    let written: Promise<unknown> = Promise.resolve();
    for (let i = 0; i < inputs.length; i += MATCH_PART) {
      const items = inputs.slice(i, i + MATCH_PART).map((input) => ({ companyId: input.id, matched: digest(input) }));
      const impacts = items.flatMap(({ companyId, matched }): MatchChange[] => {
        const was = before.get(companyId);
        const impact = was ? impactOf(was, matched) : null;
        return impact ? [{ companyId, catalogueVersion: matched.catalogueVersion, ...impact }] : [];
      });
      changed += impacts.length;
      await written;
      written = this.keepMatches(items, impacts, reason, asOf, at);
      written.catch(() => undefined); // awaited below; a failure must not count as unseen meanwhile
    }
    await written;
    return changed;
  }

  private async keepMatches(items: { companyId: string; matched: Matched }[], changes: MatchChange[], reason: Reason, asOf: string, at: Date): Promise<void> {
    await this.repository.saveMatches(items, asOf, at);
    if (reason === 'model') await this.repository.saveImpact(changes, at);
    await this.timeline.add(changes.map((x): NewEntry => ({ companyId: x.companyId, kind: 'policy', at, actorId: null, title: '政策重新匹配', body: sentence(x) })), at);
  }
}

type MatchChange = Impact & { companyId: string; catalogueVersion: string };

function sentence({ gained, lost, beforeWan, afterWan }: { gained: string[]; lost: string[]; beforeWan: number; afterWan: number }): string {
  const parts = [gained.length ? `新增初步符合 ${gained.length} 条（${gained.slice(0, 5).join('、')}）` : '', lost.length ? `减少 ${lost.length} 条（${lost.slice(0, 5).join('、')}）` : ''];
  return [...parts.filter(Boolean), `政策测算 ${beforeWan} → ${afterWan} 万元`].join('，');
}
