import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { Standing } from '../companies.types';

const COLUMN: Record<keyof Standing, string> = { ownerId: 'owner_id', ownerTeamId: 'owner_team_id', stage: 'stage', stageSince: 'stage_since', protectedUntil: 'protected_until' };

@Injectable()
export class StandingRepository {
  constructor(private readonly db: Db) {}

  async set(ids: string[], standing: Standing): Promise<void> {
    const set = (Object.keys(COLUMN) as (keyof Standing)[]).filter((k) => standing[k] !== undefined);
    if (set.length === 0 || ids.length === 0) return;
    await this.db.exec(`update companies_company set ${set.map((k) => `${COLUMN[k]} = ?`).join(', ')} where id in (?)`, [...set.map((k) => standing[k]), ids]);
  }
}
