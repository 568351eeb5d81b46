import { Directory } from '@crm/identity';
import { Reminders } from '@crm/reminders';
import { Injectable } from '@nestjs/common';
import type { ProjectRow } from './data/project.row';
import { stageNorms } from './domain/stalled';
import { stageLabels } from './words';

/** One alarm per project for the day it would count as stalled; every act moves it. The domain says when, reminders say how. */
@Injectable()
export class StalledReminder {
  constructor(
    private readonly reminders: Reminders,
    private readonly directory: Directory,
  ) {}

  async plan(p: ProjectRow): Promise<void> {
    const key = `pipeline.stalled:${p.id}`,
      norm = stageNorms[p.stage];
    if (!norm) return this.reminders.clear(key);
    const last = p.lastActAt > p.stageEnteredAt ? p.lastActAt : p.stageEnteredAt;
    const leads = p.teamId ? await this.directory.leadsOfTeam(p.teamId) : [];
    await this.reminders.set({
      key,
      kind: 'project_stalled',
      dueAt: new Date(last.getTime() + (norm.idleDays + 1) * 86_400_000),
      title: `项目停滞：${p.secrecy === 'secret' ? (p.codeName ?? '商密项目') : p.title}`,
      body: `在${stageLabels[p.stage]} ${norm.idleDays} 天没有动作`,
      subject: { kind: 'project', id: p.id },
      link: `/projects/${p.id}`,
      recipients: [...new Set([p.ownerId, ...leads])],
    });
  }
}
