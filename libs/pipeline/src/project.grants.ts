import { CompanyAccess } from '@crm/companies';
import { Injectable } from '@nestjs/common';
import type { ProjectRow } from './data/project.row';
import { coversName } from './domain/secrecy';

/** Who may open the company behind a project, because of the project: owner, the owner's team, the parks it points at (once its name is no secret), collaborators. */
@Injectable()
export class ProjectGrants {
  constructor(private readonly access: CompanyAccess) {}

  async give(p: ProjectRow): Promise<void> {
    for (const g of rowsOf(p)) await this.access.grant({ companyId: p.companyId, ...g });
  }
  /** After a change of owner or parks: what is new is given, what is gone is taken back. */
  async replace(before: ProjectRow, after: ProjectRow): Promise<void> {
    const key = (g: { subjectKind: string; subjectId: string }): string => `${g.subjectKind}:${g.subjectId}`;
    const kept = new Set(rowsOf(after).map(key));
    for (const g of rowsOf(before)) if (!kept.has(key(g))) await this.access.revoke({ companyId: before.companyId, ...g });
    await this.give(after);
  }
  async addUser(p: ProjectRow, userId: string): Promise<void> {
    await this.access.grant({ companyId: p.companyId, subjectKind: 'user', subjectId: userId, why: why(p) });
  }
  async removeUser(p: ProjectRow, userId: string): Promise<void> {
    await this.access.revoke({ companyId: p.companyId, subjectKind: 'user', subjectId: userId, why: why(p) });
  }
}
const why = (p: { id: string }): string => `project:${p.id}`;
function rowsOf(p: ProjectRow): { subjectKind: 'user' | 'team' | 'park'; subjectId: string; why: string }[] {
  return [
    { subjectKind: 'user' as const, subjectId: p.ownerId, why: why(p) },
    ...(p.teamId ? [{ subjectKind: 'team' as const, subjectId: p.teamId, why: why(p) }] : []),
    ...(coversName(p) ? [] : p.parks).map((park) => ({ subjectKind: 'park' as const, subjectId: park, why: why(p) })),
  ];
}
