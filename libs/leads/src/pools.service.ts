import { type Actor, Directory, hasRole } from '@crm/identity';
import { CompanyAccess } from '@crm/companies';
import { Audit, Clock, DUPLICATE_KEY, errnoOf, newId, PLATFORM, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { PoolRepository, type PoolRow } from './data/pool.repository';
import { LEADS } from './leads.errors';
import type { PoolView } from './leads.views';

export interface PoolInput {
  name?: string;
  openToAll?: boolean;
  teamIds?: string[];
  dailyQuota?: number;
  cooldownDays?: number;
  recycleWorkdays?: number;
  warnWorkdays?: number;
  active?: boolean;
}

const DEFAULTS = { dailyQuota: 10, cooldownDays: 14, recycleWorkdays: 15, warnWorkdays: 3 };
export const SHARED_POOL = '公共线索池';

@Injectable()
export class PoolStores {
  constructor(
    readonly audit: Audit,
    readonly clock: Clock,
  ) {}
}

/** 线索池: who may claim from each, how many a day, and when held leads come back. */
@Injectable()
export class Pools {
  constructor(
    private readonly repository: PoolRepository,
    private readonly access: CompanyAccess,
    private readonly directory: Directory,
    private readonly tx: Tx,
    private readonly stores: PoolStores,
  ) {}

  /** Pools the actor may use (all for managers and administrators), with how many leads wait in each. */
  async list(actor: Actor): Promise<PoolView[]> {
    await this.homeOf(actor);
    const [rows, teams, waiting] = [await this.repository.all(), await this.directory.teams(), await this.repository.waiting()];
    return rows.filter((row) => hasRole(actor, 'manager', 'admin') || (row.active && isMember(row, actor.teamId))).map((row) => ({
      id: row.id, name: row.name, openToAll: row.openToAll, teams: teams.filter((t) => row.teamIds.includes(t.id)).map(({ id, name }) => ({ id, name })),
      dailyQuota: row.dailyQuota, cooldownDays: row.cooldownDays, recycleWorkdays: row.recycleWorkdays, warnWorkdays: row.warnWorkdays, active: row.active, waiting: waiting.get(row.id) ?? 0, version: row.version,
    }));
  }

  /** A pool the actor's team may use, or LEADS.POOL_NOT_FOUND. */
  async usable(actor: Actor, poolId: string | undefined): Promise<PoolRow> {
    if (!poolId) return this.homeOf(actor);
    const pool = await this.repository.findById(poolId);
    if (!pool?.active || !isMember(pool, actor.teamId)) throw LEADS.POOL_NOT_FOUND();
    return pool;
  }

  async byId(poolId: string): Promise<PoolRow> {
    const pool = await this.repository.findById(poolId);
    if (!pool) throw LEADS.POOL_NOT_FOUND();
    return pool;
  }

  /** The pool of the actor's own team, made on first use; people without a team use the shared one. */
  async homeOf(actor: Pick<Actor, 'teamId' | 'teamName'>): Promise<PoolRow> {
    const all = await this.repository.all();
    const shared = all.find((p) => p.openToAll && p.name === SHARED_POOL) ?? (await this.make({ name: SHARED_POOL, openToAll: true, teamIds: [], homeTeamId: null }));
    if (!actor.teamId) return shared;
    return all.find((p) => p.homeTeamId === actor.teamId) ?? this.make({ name: `${actor.teamName ?? '本组'}线索池`, openToAll: false, teamIds: [actor.teamId], homeTeamId: actor.teamId });
  }

  /** @throws PLATFORM.VALIDATION when another pool has that name */
  async create(actor: Actor, input: PoolInput & { name: string }): Promise<PoolRow> {
    return named(this.tx.run(async () => {
      const pool = await this.make({ ...DEFAULTS, openToAll: false, teamIds: [], homeTeamId: null, ...input });
      await this.stores.audit.record({ actorId: actor.userId, action: 'leads.pool.created', subject: { kind: 'pool', id: pool.id } });
      return pool;
    }));
  }

  /** @throws PLATFORM.VALIDATION when another pool has that name */
  async patch(actor: Actor, id: string, input: PoolInput, version?: number): Promise<PoolRow> {
    return named(this.tx.run(async () => {
      const pool = await this.byId(id);
      if (version !== undefined && version !== pool.version) throw PLATFORM.STALE();
      if (input.active === false && ((await this.repository.waiting()).get(id) ?? 0) > 0) throw LEADS.POOL_IN_USE();
      const next = { ...pool, ...Object.fromEntries(Object.entries(input).filter(([, v]) => v !== undefined)) };
      await this.repository.update(next);
      await this.access.setPoolAudience(id, next.openToAll ? 'all' : next.teamIds);
      await this.stores.audit.record({ actorId: actor.userId, action: 'leads.pool.changed', subject: { kind: 'pool', id }, data: { fields: Object.keys(input) } });
      return { ...next, version: pool.version + 1 };
    }));
  }

  private async make(input: Omit<PoolInput, 'active'> & { name: string; homeTeamId: string | null }): Promise<PoolRow> {
    const pool: PoolRow = { ...DEFAULTS, openToAll: false, teamIds: [], ...input, id: newId(), active: true, version: 1 };
    await this.tx.run(async () => {
      await this.repository.insert(pool, this.stores.clock.now());
      await this.access.setPoolAudience(pool.id, pool.openToAll ? 'all' : pool.teamIds);
    });
    return pool;
  }
}

export const isMember = (pool: Pick<PoolRow, 'openToAll' | 'teamIds'>, teamId: string | null): boolean => pool.openToAll || (teamId !== null && pool.teamIds.includes(teamId));

/** The unique key of names decides; the people get a sentence at the field. */
async function named<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    if (errnoOf(error) !== DUPLICATE_KEY) throw error;
    throw PLATFORM.VALIDATION({}, [{ path: 'name', code: 'TAKEN', message: '已有同名线索池' }]);
  });
}
