import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';

/** 本周进展 as a person wrote it over the follow-up's words. */
@Injectable()
export class ProgressRepository {
  constructor(private readonly db: Db) {}

  /** Written words by `project week`. */
  async ofWeeks(weeks: string[]): Promise<Map<string, string>> {
    const rows = await this.db.rows<{ id: string; week: string; text: string }>('SELECT project_id AS id, week_on AS week, text FROM reports_progress WHERE week_on IN (?)', [weeks]);
    return new Map(rows.map(({ id, week, text }) => [`${id} ${week}`, text]));
  }

  async write(projectId: string, weekOn: string, text: string, by: string, at: Date): Promise<void> {
    if (text === '') {
      await this.db.remove('reports_progress', { project_id: projectId, week_on: weekOn });
      return;
    }
    await this.db.exec(
      'INSERT INTO reports_progress (project_id, week_on, text, edited_by, edited_at) VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE text = VALUES(text), edited_by = VALUES(edited_by), edited_at = VALUES(edited_at)',
      [projectId, weekOn, text, by, at],
    );
  }
}
