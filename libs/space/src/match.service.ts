import type { Actor } from '@crm/identity';
import { businessDate, Clock } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { OccupancyQueries, type Scope } from './data/occupancy.queries';
import { UnitQueries } from './data/unit.queries';
import { firstFreeDay, later } from './domain/days';
import { type Demand, demandFaults } from './domain/demand';
import { type Candidate, judgeUnit, matchDemand } from './domain/match';
import type { MatchUnit } from './domain/ranking';
import { candidateSentences } from './match-sentences';
import { mayRead, readableParks } from './rights';
import { SPACE } from './space.errors';
import type { CandidateView, MatchView } from './space.views';
import { heldUntil } from './taken-units';

/** Demand → rooms, and a room → demands. */
@Injectable()
export class SpaceMatch {
  constructor(
    private readonly queries: UnitQueries,
    private readonly occupancy: OccupancyQueries,
    private readonly clock: Clock,
  ) {}

  /** Ranked rooms and blocks of the parks the actor may read. SPACE.DEMAND names fields that cannot be. */
  async match(actor: Actor, demand: Demand, limit = 30): Promise<MatchView> {
    const faults = demandFaults(demand);
    if (faults.length > 0) throw SPACE.DEMAND({}, faults.map((f) => ({ ...f, message: f.code === 'AREA_ZERO' ? '面积应大于 0' : '面积上限小于下限' })));
    const parks = readableParks(actor).filter((p) => !demand.parks?.length || demand.parks.includes(p));
    const asOf = businessDate(this.clock.now());
    const { candidates, nearMisses } = matchDemand(demand, await this.rooms(parks, asOf), asOf, limit);
    return { asOf, candidates: candidates.map(candidateSentences), nearMisses: nearMisses.map(candidateSentences) };
  }

  /** How a room stands against many demands, in their order. */
  async judgeUnit(actor: Actor, unitId: string, demands: Demand[]): Promise<CandidateView[]> {
    const [row] = await this.queries.byIds([unitId]);
    if (!row || !mayRead(actor, row.park)) throw SPACE.UNIT_NOT_FOUND();
    const asOf = businessDate(this.clock.now());
    const rooms = await this.rooms([row.park], asOf);
    const unit = rooms.find((u) => u.id === unitId);
    if (!unit) throw SPACE.UNIT_NOT_FOUND();
    return demands.map((d): Candidate => judgeUnit(d, unit, asOf, rooms)).map(candidateSentences);
  }

  /** Every existing room of these parks as matching sees it on a day. */
  async rooms(parks: readonly string[], today: string): Promise<MatchUnit[]> {
    if (parks.length === 0) return [];
    const scope: Scope = parks.length === 1 ? { park: parks[0]! } : {};
    const [units, periods, holds] = await Promise.all([this.queries.forMatch(parks), this.occupancy.periodsFrom(scope, today), this.occupancy.liveHolds(scope)]);
    const byUnit = new Map<string, { from: string; to: string }[]>();
    for (const p of periods) {
      const list = byUnit.get(p.unitId);
      if (list) list.push(p);
      else byUnit.set(p.unitId, [p]);
    }
    const heldTo = new Map(holds.map((h) => [h.unitId, heldUntil(h.until).freeOn]));
    for (const u of units) {
      const list = byUnit.get(u.id);
      const held = heldTo.get(u.id);
      const free = list ? firstFreeDay(today, list) : today;
      const afterHold = held === undefined ? free : firstFreeDay(held, list ?? []);
      u.availableFrom = later(later(free, u.readyOn ?? free), afterHold);
      u.free = free === today && held === undefined;
    }
    return units;
  }
}
