import { CompaniesService, CompanyAccess } from '@crm/companies';
import { Directory } from '@crm/identity';
import { Audit, Clock, Outbox, Settings, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { AssignmentRules } from './assignment-rules.service';
import type { LeadRow } from './data/lead.repository';
import { LeadNotices } from './notices.service';
import { LeadSla } from './sla.service';
import type { LeadEvent } from './words';

/** What stands around the commands: transaction, time, people, other libs. */
@Injectable()
export class LeadSurroundings {
  constructor(
    readonly tx: Tx,
    readonly clock: Clock,
    readonly outbox: Outbox,
    readonly audit: Audit,
    readonly settings: Settings,
    readonly directory: Directory,
    readonly companies: CompaniesService,
    readonly access: CompanyAccess,
    readonly sla: LeadSla,
    readonly rules: AssignmentRules,
    private readonly notices: LeadNotices,
  ) {}

  /** Tells a person that a lead came to them from somebody else. */
  async tell(userId: string, actorId: string, lead: LeadRow, event: LeadEvent): Promise<void> {
    if (userId !== actorId) await this.notices.handed(userId, lead, event);
  }
}
