import { JURISDICTION_OF_PARK } from '@crm/identity/words';
import { Settings } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { GateQueries } from './data/gate.queries';
import type { ProjectRow } from './data/project.row';
import { type GateFacts } from './domain/gates';
import { complianceMissing } from './domain/review';
import { capacityShareSetting, fitFloorSetting } from './pipeline.settings';

/** Gathers what the gates of one project read. */
@Injectable()
export class GateReader {
  constructor(
    private readonly queries: GateQueries,
    private readonly settings: Settings,
  ) {}

  async factsOf(p: ProjectRow): Promise<GateFacts> {
    const [found, fitFloor, capacityShare] = await Promise.all([
      this.queries.of(p.id, p.companyId),
      this.settings.get(fitFloorSetting),
      this.settings.get(capacityShareSetting),
    ]);
    return {
      ...p,
      direction: p.direction ?? found.direction,
      sheet: p.sheet,
      expected: { ...p.expected },
      summary: p.summary ?? p.sheet.progress ?? null,
      duplicatesCleared: !found.contested,
      hasContact: found.hasContact,
      fitTotal: p.frozenFit ? p.frozenFit.total : found.fitTotal,
      fitFloor,
      capacityShare: capacityShare / 100,
      review: found.review,
      liveHold: found.liveHold,
      leaseSigned: found.leaseSigned,
      package: {
        approved: found.packageApproved,
        complianceMissing: found.complianceItems
          .filter((i) => complianceMissing(i.departments.map((department) => ({ department, hasPaper: true }))).length > 0)
          .map((i) => i.id),
      },
      targetJurisdictions: [...new Set(p.parks.map((park) => JURISDICTION_OF_PARK[park]))],
      promised: { outputWan: p.expected.outputWan, taxWan: p.expected.taxWan },
      actual: found.actual,
    };
  }
}
