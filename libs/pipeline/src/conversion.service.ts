import { LeadsService } from '@crm/leads';
import { type Actor, Directory } from '@crm/identity';
import { Audit, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { ProjectRepository } from './data/project.repository';
import { PIPELINE } from './pipeline.errors';
import type { NewProject } from './pipeline.types';
import type { ConvertView } from './pipeline.views';
import { ProjectsService } from './projects.service';

/** From a qualified lead to a project and back: company, contacts, follow-ups and first report stay where they are. */
@Injectable()
export class ConversionService {
  constructor(
    private readonly tx: Tx,
    private readonly leads: LeadsService,
    private readonly projects: ProjectsService,
    private readonly repository: ProjectRepository,
    private readonly directory: Directory,
    private readonly audit: Audit,
  ) {}

  /** Opens the project for the lead's owner. The lead's own rules (state, right) are judged by leads. */
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
      const p = await this.projects.open(
        { ...input, companyId: lead.company.id, leadId, source: lead.source },
        { id: ownerId, teamId: owner?.teamId ?? actor.teamId, by: actor.userId },
      );
      await this.leads.markConverted(leadId, p.id, actor.userId);
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.lead.converted',
        subject: { kind: 'lead', id: leadId },
        data: { projectId: p.id },
      });
      return { projectId: p.id };
    });
  }

  /** Gives a project back to its pool: it is lost, the lead is open again. @throws PIPELINE.LEAD_NOT_CONVERTIBLE when it had none */
  async giveBack(actor: Actor, projectId: string, reason: string): Promise<void> {
    const p = await this.repository.readable(actor, projectId);
    if (!p.leadId) throw PIPELINE.LEAD_NOT_CONVERTIBLE();
    await this.leads.reopen(p.leadId, reason, actor.userId);
  }
}
