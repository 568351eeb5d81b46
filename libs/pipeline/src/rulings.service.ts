import { Directory } from '@crm/identity';
import { Audit, Tx } from '@crm/platform';
import { Notifications } from '@crm/reminders';
import { Injectable } from '@nestjs/common';
import { CollaboratorRepository } from './data/collaborator.repository';
import { ProjectRepository } from './data/project.repository';
import { Ownership } from './ownership';
import { ProjectGrants } from './project.grants';

interface Ruled {
  conflictId: string;
  companyId: string;
  ruling: string;
  claimantId: string;
  holderId: string | null;
}

/** 首报认定 reaches the projects of the company: moved → they go to the claimant, shared → the claimant joins; upheld changes nothing, the gate opens by itself. */
@Injectable()
export class RulingsService {
  constructor(
    private readonly tx: Tx,
    private readonly projects: ProjectRepository,
    private readonly collaborators: CollaboratorRepository,
    private readonly grants: ProjectGrants,
    private readonly ownership: Ownership,
    private readonly directory: Directory,
    private readonly notifications: Notifications,
    private readonly audit: Audit,
  ) {}

  /** May run twice: what has moved stays moved. */
  async apply(e: Ruled): Promise<void> {
    if (e.ruling !== 'moved' && e.ruling !== 'shared') return;
    const claimant = await this.directory.userById(e.claimantId);
    if (!claimant?.active) return;
    await this.tx.run(async () => {
      for (const id of await this.projects.openOfCompany(e.companyId)) {
        const p = await this.projects.locked(id);
        if (p.ownerId === claimant.id || (e.ruling === 'moved' && p.ownerId !== e.holderId)) continue;
        if (e.ruling === 'moved') await this.ownership.give(p, claimant, { title: `首报认定：项目归${claimant.name}`, by: null });
        else {
          await this.collaborators.add(id, claimant.id, { knows: true, addedBy: p.ownerId });
          await this.grants.addUser(p, claimant.id);
        }
        await this.notifications.send({
          key: `pipeline.ruled:${e.conflictId}:${id}`,
          kind: 'ruling',
          title: e.ruling === 'moved' ? '首报认定：项目已归你负责' : '首报认定：你已成为项目协作人',
          subject: { kind: 'project', id },
          link: `/projects/${id}`,
          recipients: [claimant.id],
        });
        await this.audit.record({
          actorId: null,
          action: e.ruling === 'moved' ? 'pipeline.project.ownerChanged' : 'pipeline.collaborator.added',
          subject: { kind: 'project', id },
          data: { conflictId: e.conflictId, userId: claimant.id },
        });
      }
    });
  }
}
