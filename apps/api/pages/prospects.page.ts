import type { Actor } from '@crm/identity';
import { Clock, parseJson } from '@crm/platform';
import { type Demand, Holders, SpaceMatch, SpaceUnits } from '@crm/space';
import { Injectable } from '@nestjs/common';
import { type DemandRow, ProspectQueries } from './data/prospect.queries';
import type { ProspectList } from './prospects.views';

const MOST = 20;
/** Beyond this share the room is another kind of room, not a near miss. */
const TOO_SMALL = 0.6;
const TOO_LARGE = 2;

/** Who in the pipeline would fit a room: demands of the projects the reader may see, judged against it, best first. */
@Injectable()
export class Prospects {
  constructor(
    private readonly queries: ProspectQueries,
    private readonly holders: Holders,
    private readonly units: SpaceUnits,
    private readonly matches: SpaceMatch,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, unitId: string): Promise<ProspectList> {
    const unit = await this.units.rowOf(actor, unitId);
    const rows = await this.queries.ofPark(unit.park);
    const standings = await this.holders.standings(actor, rows.map((r) => ({ kind: 'project', id: r.id })));
    const seen = rows.flatMap((row) => {
      const standing = standings.get(`project:${row.id}`);
      const demand = demandOf(row);
      const sized = demand && unit.areaM2 >= demand.areaMinM2 * TOO_SMALL && unit.areaM2 <= (demand.areaMaxM2 ?? demand.areaMinM2 * 1.5) * TOO_LARGE;
      const here = !demand?.parks?.length || demand.parks.includes(unit.park);
      return standing?.maySee && sized && here ? [{ row, demand, label: standing.label ?? row.title }] : [];
    });
    const judged = await this.matches.judgeUnit(actor, unitId, seen.map((s) => s.demand));
    const now = this.clock.now().getTime();
    const items = seen.map(({ row, label }, i) => {
      const { reasons, misses, score } = judged[i]!;
      const hard = misses.filter((m) => m.hard).length;
      return {
        project: { id: row.id, title: label, direction: row.direction, stage: row.stage, stageDays: Math.floor((now - row.stageEnteredAt.getTime()) / 86_400_000) },
        score: Math.max(0, score - hard * 20), reasons: reasons.filter((r) => r.code !== 'TIME' && r.code !== 'USE'), misses,
      };
    });
    return { items: items.filter((i) => i.misses.filter((m) => m.hard).length <= 2).sort((a, b) => b.score - a.score).slice(0, MOST) };
  }
}

/** The stored demand when it says at least an area. */
export function demandOf(row: Pick<DemandRow, 'demand'>): Demand | null {
  const demand = parseJson<Partial<Demand> | null>(row.demand);
  return demand && typeof demand.areaMinM2 === 'number' && demand.areaMinM2 > 0 ? (demand as Demand) : null;
}
