import { Injectable } from '@nestjs/common';
import type { Standing } from './companies.types';
import { StandingRepository } from './data/standing.repository';

/** Where a company stands, told by the libs above in their own transaction; this lib only shows it. */
@Injectable()
export class CompanyStanding {
  constructor(private readonly repository: StandingRepository) {}

  /** Absent keys stay as they are. Does not count as a change of the record (no version step). */
  async set(companyId: string, standing: Standing): Promise<void> {
    await this.repository.set([companyId], standing);
  }
  async setMany(companyIds: string[], standing: Standing): Promise<void> {
    await this.repository.set(companyIds, standing);
  }
}
