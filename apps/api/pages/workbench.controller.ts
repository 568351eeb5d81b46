import { type Actor, Directory } from '@crm/identity';
import { Clock } from '@crm/platform';
import { NO_PLAN_DAYS } from '@crm/reminders';
import { Controller, Get, Query } from '@nestjs/common';
import { CurrentActor, Roles } from '../http/decorators';
import { daysOf, type Days } from './days';
import { Todos } from './todos';
import { WorkbenchQuery } from './workbench.dto';
import { WorkbenchParts } from './workbench.parts';
import type { NavCountsView, TodoCounts, TodoView, WorkbenchView } from './workbench.views';

const FRESH_DAYS = 7;

/** 工作台: read-only composition of what the libs publish. */
@Controller('pages')
export class WorkbenchController {
  constructor(
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly todos: Todos,
    private readonly page: WorkbenchParts,
  ) {}

  /** The reader's day, or the whole team's for a lead who asks for it. */
  @Roles('recruiter', 'team_lead', 'operator', 'manager')
  @Get('workbench')
  async workbench(@CurrentActor() actor: Actor, @Query() { scope = 'mine', range = 'today' }: WorkbenchQuery): Promise<WorkbenchView> {
    const idleDays = await this.page.settings.get(NO_PLAN_DAYS);
    const days = daysOf(this.clock.now(), idleDays);
    const team = scope === 'team' && actor.roles.includes('team_lead') && actor.teamId !== null;
    const people = team ? await this.members(actor) : [actor.userId];
    const due = await this.todos.due(actor, people, days);
    const idle = await this.todos.idle(actor, people, days);
    return {
      asOf: days.now, on: days.today, scope: team ? 'team' : 'mine', idleAfterDays: idleDays, counts: countsOf(due, idle.length, days), todo: due.filter((todo) => inRange(todo, range, days)), idle: range === 'today' ? idle : [],
      figures: await this.page.figures.strip(actor, people, team, days), endings: await this.page.endings.soon(actor, people, days), month: await this.page.figures.month(actor, people, days),
    };
  }

  /** Figures of the side bar. */
  @Roles('recruiter', 'team_lead', 'operator', 'manager')
  @Get('counts')
  async counts(@CurrentActor() actor: Actor): Promise<NavCountsView> {
    const days = daysOf(this.clock.now());
    const counts = countsOf(await this.todos.due(actor, [actor.userId], days), 0, days);
    return { todo: counts.overdue + counts.today, overdue: counts.overdue, leads: await this.page.fresh.freshLeads([actor.userId], new Date(days.now.getTime() - FRESH_DAYS * 86_400_000)) };
  }

  private async members(actor: Actor): Promise<string[]> {
    const members = await this.directory.membersOfTeam(actor.teamId as string);
    return [...new Set([actor.userId, ...members.map(({ id }) => id)])];
  }
}

function countsOf(due: TodoView[], idle: number, days: Days): TodoCounts {
  const between = (from: Date, to: Date) => due.filter(({ dueAt }) => dueAt !== null && dueAt > from && dueAt < to).length;
  return {
    overdue: due.filter(({ dueAt }) => dueAt !== null && dueAt <= days.now).length, today: between(days.now, days.tomorrow),
    tomorrow: between(new Date(days.tomorrow.getTime() - 1), days.afterTomorrow), week: between(days.now, days.nextMonday), idle,
  };
}

function inRange({ dueAt }: TodoView, range: 'today' | 'tomorrow' | 'week', days: Days): boolean {
  if (dueAt === null) return range === 'today';
  if (range === 'today') return dueAt < days.tomorrow;
  if (range === 'tomorrow') return dueAt >= days.tomorrow && dueAt < days.afterTomorrow;
  return dueAt > days.now && dueAt < days.nextMonday;
}
