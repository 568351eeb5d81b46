import { PLATFORM } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { PreferenceRepository } from './data/preference.repository';
import type { PreferenceView } from './reminders.views';

/** How a person wants to be reminded. */
@Injectable()
export class Preferences {
  constructor(private readonly rows: PreferenceRepository) {}

  of(userId: string): Promise<PreferenceView> {
    return this.rows.of(userId);
  }

  /** Changes it under the version the person saw. */
  async change(userId: string, patch: Partial<Omit<PreferenceView, 'version'>>, version?: number): Promise<PreferenceView> {
    const before = await this.rows.of(userId);
    if (version !== undefined && version !== before.version) throw PLATFORM.STALE();
    await this.rows.put(userId, { ...before, ...given(patch) }, patch.quietFrom !== undefined || patch.quietTo !== undefined);
    return this.rows.of(userId);
  }
}

/** Only what was said: a field left out stays as it was. */
function given<T extends object>(patch: T): T {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as T;
}
