import { type Actor, PARK_CODES, PARKS, type ParkCode } from '@crm/identity';
import { addDays, endOfBusinessDay } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { EndingQueries } from './data/ending.queries';
import { FigureQueries } from './data/figure.queries';
import type { Days } from './days';
import type { EndingView } from './workbench.views';

const EMPTY = { names: [] as string[], count: 1, areaM2: null, waiting: null, link: null };
const MOST = 6;
const named = (name: string | null) => (name ? [name] : []);

/** What ends within seven days for this person, soonest first. */
@Injectable()
export class Endings {
  constructor(
    private readonly queries: EndingQueries,
    private readonly figures: FigureQueries,
  ) {}

  async soon(actor: Actor, people: string[], days: Days): Promise<EndingView[]> {
    const operator = actor.roles.includes('operator');
    const parks: string[] = operator ? actor.parks : actor.roles.includes('manager') ? [...PARK_CODES] : [];
    const sells = actor.roles.some((role) => role === 'recruiter' || role === 'team_lead');
    const groups = [
      await this.holds(actor.userId, sells ? { owners: people } : { parks: parks.length > 0 ? parks : ['-'] }, days),
      sells ? await this.recycling(people, days) : [],
      await this.conditions(actor.userId, people, days),
      operator && parks.length > 0 ? await this.leases(parks, days) : [],
    ];
    return groups.flat().sort((a, b) => a.endsAt.getTime() - b.endsAt.getTime()).slice(0, MOST);
  }

  private async holds(reader: string, by: { owners: string[] } | { parks: string[] }, days: Days): Promise<EndingView[]> {
    const rows = await this.queries.holds(reader, by, days.in7Days);
    return rows.map((row) => ({ ...EMPTY, kind: 'hold' as const, id: row.id, endsAt: row.until, title: `${PARKS[row.park as ParkCode] ?? row.park} ${row.codes}`, names: named(row.name), areaM2: Number(row.areaM2), link: `/space/holds?hold=${row.id}` }));
  }

  private async recycling(people: string[], days: Days): Promise<EndingView[]> {
    const rows = await this.figures.recycling(people, days.now, days.in7Days);
    const first = rows[0];
    return first ? [{ ...EMPTY, kind: 'recycle', id: first.id, endsAt: first.recycleAt, title: '', names: rows.slice(0, 3).map((row) => row.name), count: rows.length, link: '/leads?due=recycling' }] : [];
  }

  private async conditions(reader: string, people: string[], days: Days): Promise<EndingView[]> {
    const rows = await this.queries.conditions(reader, people, addDays(days.today, 7));
    return rows.map((row) => ({ ...EMPTY, kind: 'condition' as const, id: row.id, endsAt: endOfBusinessDay(row.dueOn), title: row.text.slice(0, 60), names: [row.name], link: `/projects/${row.projectId}` }));
  }

  private async leases(parks: string[], days: Days): Promise<EndingView[]> {
    const rows = await this.queries.leases(parks, days.today, addDays(days.today, 7));
    return rows.map((row) => ({ ...EMPTY, kind: 'lease' as const, id: row.id, endsAt: endOfBusinessDay(row.endsOn), title: `${PARKS[row.park as ParkCode] ?? row.park} ${row.codes}`, names: named(row.name), areaM2: Number(row.areaM2), link: `/space/leases?lease=${row.id}` }));
  }
}
