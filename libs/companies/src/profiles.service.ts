import type { ScoreInput } from '@crm/fit';
import { Injectable } from '@nestjs/common';
import type { StoredProfile } from './companies.types';
import { ComputedRepository } from './data/computed.repository';
import { scoreInput } from './scorer';

/** All companies in order of id, a page at a time, for previews of a model or a clause. No row rights: callers show counts or check themselves. */
@Injectable()
export class CompanyProfiles {
  constructor(private readonly repository: ComputedRepository) {}

  /** What matching reads. */
  async page(afterId: string | null, limit: number): Promise<{ id: string; name: string; profile: StoredProfile }[]> {
    return (await this.repository.after(afterId ?? '', limit)).map(({ id, name, profile }) => ({ id, name, profile }));
  }
  /** What scoring reads. */
  async scoringInputs(afterId: string | null, limit: number): Promise<(ScoreInput & { id: string })[]> {
    return (await this.repository.after(afterId ?? '', limit)).map((c) => ({ id: c.id, ...scoreInput(c) }));
  }
}
