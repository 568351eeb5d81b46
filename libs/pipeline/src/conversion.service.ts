import { LeadLifecycle, LeadsService } from '@crm/leads';
import { type Actor, Directory } from '@crm/identity';
import { Audit, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { GiveBackService } from './give-back.service';
import { PIPELINE } from './pipeline.errors';
import type { NewProject } from './pipeline.types';
import type { ConvertView } from './pipeline.views';
import { ProjectOpening } from './project.opening';

/** From a qualified lead to a project: company, contacts, follow-ups and first report stay where they are. */
@Injectable()
export class ConversionService {
  constructor(
    private readonly tx: Tx,
    private readonly leads: LeadsService,
    private readonly lifecycle: LeadLifecycle,
    private readonly projects: ProjectOpening,
    private readonly givenBack: GiveBackService,
    private readonly directory: Directory,
    private readonly audit: Audit,
  ) {}

  /** Opens the project for the lead's owner, or brings back the one that was given back. The lead's own rules (state, right) are judged by leads. */
  async convertLead(
    actor: Actor,
    leadId: string,
    input: Partial<Omit<NewProject, 'companyId' | 'leadId' | 'source'>> = {},
  ): Promise<ConvertView> {
    return this.tx.run(async () => {
      const lead = await this.leads.byId(actor, leadId);
      if (!lead.allowedEvents.includes('convert')) throw PIPELINE.LEAD_NOT_CONVERTIBLE();
      const ownerId = lead.owner?.id ?? actor.userId,
        owner = await this.directory.userById(ownerId);
      const holder = { id: ownerId, teamId: owner?.teamId ?? actor.teamId, by: actor.userId };
      const projectId =
        (await this.givenBack.comeBack(leadId, holder)) ??
        (await this.projects.open({ ...input, companyId: lead.company.id, leadId, source: lead.source }, holder)).id;
      await this.lifecycle.markConverted(leadId, projectId, actor.userId);
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.lead.converted',
        subject: { kind: 'lead', id: leadId },
        data: { projectId },
      });
      return { projectId };
    });
  }
}
