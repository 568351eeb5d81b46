import type { Actor } from '@crm/identity';
import { addDays, type Setting, Settings } from '@crm/platform';
import { leadsSettings } from '@crm/leads';
import { Injectable } from '@nestjs/common';
import { FigureQueries } from './data/figure.queries';
import type { Days } from './days';
import type { FigureView, MonthFigureView } from './workbench.views';

const HOLDING_CAP = leadsSettings.find(({ key }) => key === 'leads.holdingCap') as Setting<number>;

const figure = (code: FigureView['code'], value: number, more: Partial<FigureView> = {}): FigureView => ({ code, value, of: null, before: null, second: null, on: null, ...more });

/** The figures each post needs first. */
@Injectable()
export class Figures {
  constructor(
    private readonly queries: FigureQueries,
    private readonly settings: Settings,
  ) {}

  async strip(actor: Actor, people: string[], team: boolean, days: Days): Promise<FigureView[]> {
    const sells = actor.roles.some((role) => role === 'recruiter' || role === 'team_lead');
    if (sells) return this.seller(people, team, days);
    if (actor.roles.includes('operator')) return this.operator(actor.parks, days);
    return this.manager(days);
  }

  /** This month so far and the whole month before; everybody's for a manager, nothing for an operator. */
  async month(actor: Actor, people: string[], days: Days): Promise<MonthFigureView[]> {
    if (actor.roles.includes('operator')) return [];
    const whose = actor.roles.includes('manager') ? null : people;
    const pair = async (code: MonthFigureView['code'], read: (from: Date, to: Date) => Promise<number>): Promise<MonthFigureView> => ({ code, value: await read(days.month, days.tomorrow), before: await read(days.lastMonth, days.month) });
    return [
      await pair('followUps', (from, to) => this.queries.followUps(whose, from, to)),
      await pair('newProjects', (from, to) => this.queries.newProjects(whose, from, to)),
      await pair('siteVisits', async (from, to) => (await this.queries.entered(whose, 'siteVisit', from, to)).count),
      await pair('signed', async (from, to) => (await this.queries.entered(whose, 'signed', from, to)).count),
    ];
  }

  private async seller(people: string[], team: boolean, days: Days): Promise<FigureView[]> {
    const { open, stalled } = await this.queries.openProjects(people, days.idleBefore);
    const recycling = await this.queries.recycling(people, days.now, days.in3Days);
    const signed = await this.queries.entered(people, 'signed', days.month, days.tomorrow);
    return [
      figure('weekFollowUps', await this.queries.followUps(people, days.monday, days.tomorrow), { before: await this.queries.followUps(people, days.lastMonday, days.monday) }),
      figure('openProjects', open, { second: stalled }),
      figure('holdings', await this.queries.holdings(people), { of: team ? null : await this.settings.get(HOLDING_CAP) }),
      figure('recycling', recycling.length, { on: recycling[0] ? new Date(recycling[0].recycleAt.getTime() + 8 * 3_600_000).toISOString().slice(0, 10) : null }),
      ...(team ? [figure('overdueSla', await this.queries.overdueSla(people, days.now))] : [figure('monthSigned', signed.count, { second: signed.wan })]),
    ];
  }

  private async operator(parks: string[], days: Days): Promise<FigureView[]> {
    if (parks.length === 0) return [];
    const areas = await this.queries.areas(parks);
    const leases = await this.queries.leasesEnding(parks, days.today, addDays(days.today, 90));
    return [
      figure('pendingHolds', await this.queries.holds(parks, 'pending', days.now)),
      figure('endingHolds', await this.queries.holds(parks, null, days.in7Days)),
      figure('vacantArea', areas.vacant, { second: areas.total > 0 ? 1 - areas.vacant / areas.total : null }),
      figure('endingLeases', leases.count, { second: leases.areaM2 }),
    ];
  }

  private async manager(days: Days): Promise<FigureView[]> {
    const { open, stalled } = await this.queries.openProjects(null, days.idleBefore);
    const signed = await this.queries.entered(null, 'signed', days.month, days.tomorrow);
    const coordination = await this.queries.coordination(days.today);
    return [
      figure('openProjects', open, { second: stalled }),
      figure('monthSigned', signed.count, { second: signed.wan }),
      figure('weekFollowUps', await this.queries.followUps(null, days.monday, days.tomorrow), { before: await this.queries.followUps(null, days.lastMonday, days.monday) }),
      figure('overdueSla', await this.queries.overdueSla(null, days.now)),
      figure('openCoordination', coordination.open, { second: coordination.overdue }),
    ];
  }
}
