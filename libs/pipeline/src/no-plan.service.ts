import { Injectable } from '@nestjs/common';
import { NoPlanQueries } from './data/no-plan.queries';

/** 未安排下次跟进: who owns leads and projects that nobody has planned anything for. */
@Injectable()
export class NoPlan {
  constructor(private readonly queries: NoPlanQueries) {}

  /** Count by owner of what had its last act more than `days` days ago; owners with none are not named. */
  byOwner(days: number): Promise<Array<{ userId: string; noPlan: number }>> {
    return this.queries.byOwner(days);
  }
}
