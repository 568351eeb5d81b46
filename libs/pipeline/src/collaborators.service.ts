import { type Actor, Directory } from '@crm/identity';
import { Audit, Tx } from '@crm/platform';
import { Notifications } from '@crm/reminders';
import { Injectable } from '@nestjs/common';
import { CollaboratorRepository } from './data/collaborator.repository';
import { ProjectRepository } from './data/project.repository';
import { PIPELINE } from './pipeline.errors';
import type { CollaboratorsView } from './pipeline.views';
import { ProjectGrants } from './project.grants';

/** Collaborators read and write the project and see the company's contacts and timeline. */
@Injectable()
export class CollaboratorsService {
  constructor(
    private readonly tx: Tx,
    private readonly projects: ProjectRepository,
    private readonly rows: CollaboratorRepository,
    private readonly grants: ProjectGrants,
    private readonly directory: Directory,
    private readonly notifications: Notifications,
    private readonly audit: Audit,
  ) {}

  async of(actor: Actor, projectId: string): Promise<CollaboratorsView> {
    await this.projects.readable(actor, projectId);
    return { items: await this.rows.of(projectId) };
  }
  async add(actor: Actor, projectId: string, input: { userId: string; knows?: boolean }): Promise<CollaboratorsView> {
    await this.tx.run(async () => {
      const p = await this.projects.writable(actor, projectId),
        user = await this.directory.userById(input.userId);
      if (!user?.active) throw PIPELINE.OWNER_UNKNOWN({}, [{ path: 'userId', code: 'UNKNOWN', message: '人员不存在或已停用。' }]);
      await this.rows.add(projectId, user.id, { knows: input.knows ?? true, addedBy: actor.userId });
      await this.grants.addUser(p, user.id);
      await this.notifications.send({
        key: `pipeline.collaborator:${projectId}:${user.id}`,
        kind: 'collaborator',
        title: '被加为项目协作人',
        subject: { kind: 'project', id: projectId },
        link: `/projects/${projectId}`,
        recipients: [user.id],
      });
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.collaborator.added',
        subject: { kind: 'project', id: projectId },
        data: { userId: user.id },
      });
    });
    return this.of(actor, projectId);
  }
  async remove(actor: Actor, projectId: string, userId: string): Promise<CollaboratorsView> {
    await this.tx.run(async () => {
      const p = await this.projects.writable(actor, projectId);
      await this.rows.remove(projectId, userId);
      if (userId !== p.ownerId) await this.grants.removeUser(p, userId);
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.collaborator.removed',
        subject: { kind: 'project', id: projectId },
        data: { userId },
      });
    });
    return { items: await this.rows.of(projectId) };
  }
}
