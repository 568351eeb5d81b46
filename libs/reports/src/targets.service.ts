import { type Actor } from '@crm/identity';
import { Audit, businessDate, Clock, PLATFORM, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { type IndicatorPatch, TargetRepository } from './data/target.repository';
import { targetStateOf, timeProgressOf } from './domain/target';
import type { TargetSetList } from './views/results.views';

/** Target sets by 属地 and period; parks of different 属地 never share one. */
@Injectable()
export class Targets {
  constructor(
    private readonly rows: TargetRepository,
    private readonly audit: Audit,
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  /** All sets with what is reached and what is still unproven. */
  async list(): Promise<TargetSetList> {
    const [sets, indicators] = await Promise.all([this.rows.sets(), this.rows.indicators()]);
    const today = businessDate(this.clock.now());
    return {
      asOf: this.clock.now(),
      items: sets.map((set) => {
        const own = indicators.filter((indicator) => indicator.setId === set.id);
        return {
          ...set,
          state: targetStateOf({ ...set, indicators: own.length }, today),
          timeProgress: timeProgressOf(set, today),
          indicators: own.map((indicator) => ({ ...indicator, progress: indicator.target && indicator.actual !== null ? indicator.actual / indicator.target : null })),
        };
      }),
    };
  }

  /** Enters a figure, a rule or its confirmation. */
  async change(actor: Actor, id: string, patch: IndicatorPatch, version?: number): Promise<TargetSetList> {
    await this.tx.run(async () => {
      if (!(await this.rows.indicators()).some((indicator) => indicator.id === id)) throw PLATFORM.NOT_FOUND();
      if (!(await this.rows.change(id, version, patch, actor.userId))) throw PLATFORM.STALE();
      await this.audit.record({ actorId: actor.userId, action: 'reports.target.changed', subject: { kind: 'indicator', id }, data: { fields: Object.keys(patch) } });
    });
    return this.list();
  }

  seed(): Promise<void> {
    return this.tx.run(() => this.rows.seed());
  }
}
