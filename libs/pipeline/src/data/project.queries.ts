import type { Actor } from '@crm/identity';
import { businessDate, Clock, Db, listPage, type Page, startOfBusinessDay } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { ProjectFilter } from '../pipeline.types';
import type { ProjectListItem } from '../pipeline.views';
import type { Stage } from '../words';
import { cardColumns, type CardRow, cardTables, ProjectCards } from './project.cards';
import { cohortJoin, projectWhere } from './project.filter';

/** Lists of projects. Every figure of a report opens one of these. */
@Injectable()
export class ProjectQueries {
  constructor(
    private readonly db: Db,
    private readonly cards: ProjectCards,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, filter: ProjectFilter): Promise<Page<ProjectListItem>> {
    const { limit, cursor, sort, total } = filter;
    const page = await listPage<CardRow>(this.db, {
      select: cardColumns,
      from: `${cardTables}${cohortJoin(filter)}`,
      where: projectWhere(actor, filter, this.clock.now()),
      id: 'p.id',
      sorts: {
        updatedAt: 'p.updated_at',
        createdAt: 'p.created_at',
        enteredAt: 'p.entered_at',
        stageEnteredAt: 'p.stage_entered_at',
        investmentWan: 'COALESCE(p.investment_wan, -1)',
        title: 'p.title',
        urgency: this.urgency(),
      },
      defaultSort: '-updatedAt',
      limit,
      cursor,
      sort,
      total,
    });
    return { ...page, items: await this.cards.dress(actor, page.items) };
  }

  /** Overdue first, then those without a plan, then by the next date: stable within a business day. */
  private urgency(): string {
    const today = startOfBusinessDay(businessDate(this.clock.now())).toISOString().slice(0, 23).replace('T', ' ');
    return `COALESCE(p.next_follow_up_at, '${today}')`;
  }

  /** First cards of every column in one statement. */
  async firstCards(
    actor: Actor,
    stages: readonly Stage[],
    filter: ProjectFilter,
    perStage: number,
  ): Promise<Map<Stage, Page<ProjectListItem>>> {
    const where = projectWhere(actor, filter, this.clock.now()).andIn('p.stage', stages);
    const order = this.urgency();
    const rows = await this.db.rows<CardRow & { place: string; cursorValue: Date | string }>(
      `SELECT * FROM (SELECT ${cardColumns}, ${order} AS cursorValue, ROW_NUMBER() OVER (PARTITION BY p.stage ORDER BY ${order}, p.id) AS place FROM ${cardTables} WHERE ${where.sql}) x WHERE x.place <= ? ORDER BY x.stage, x.place`,
      [...where.params, perStage + 1],
    );
    const items = await this.cards.dress(actor, rows);
    const result = new Map<Stage, Page<ProjectListItem>>();
    for (const stage of stages) {
      const mine = rows.map((row, i) => ({ row, item: items[i] as ProjectListItem })).filter((x) => x.row.stage === stage);
      const shown = mine.slice(0, perStage),
        last = shown.at(-1);
      result.set(stage, {
        items: shown.map((x) => x.item),
        nextCursor: mine.length > perStage && last ? cursorOf(last.row.cursorValue, last.row.id) : null,
      });
    }
    return result;
  }
}

const cursorOf = (value: Date | string, id: string): string =>
  Buffer.from(JSON.stringify(['urgency', value instanceof Date ? { at: value.toISOString() } : value, id])).toString('base64url');
