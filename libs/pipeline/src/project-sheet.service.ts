import type { Actor } from '@crm/identity';
import { Injectable } from '@nestjs/common';
import { ProjectRepository } from './data/project.repository';
import { sheetRows } from './domain/sheet';
import type { ProjectRow } from './data/project.row';
import { sheetValue } from './sheet-words';

/** One project on the district's form; '' where nothing is known. */
export interface ProjectSheet {
  title: string;
  rows: Array<{ no: number; label: string; starred: boolean; value: string }>;
}

/** 项目信息表 as people read it. */
@Injectable()
export class ProjectSheets {
  constructor(private readonly projects: ProjectRepository) {}

  /** @throws PLATFORM.NOT_FOUND when the actor may not read the project */
  async of(actor: Actor, id: string): Promise<ProjectSheet> {
    return sheetOf(await this.projects.readable(actor, id));
  }

  /** For a job whose order was checked: no rights asked. */
  async rows(id: string): Promise<ProjectSheet> {
    return sheetOf(await this.projects.unlocked(id));
  }
}

function sheetOf(project: ProjectRow): ProjectSheet {
  return { title: project.title, rows: sheetRows.map(({ no, label, starred }) => ({ no, label, starred, value: sheetValue(project, no) })) };
}
