import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';

export interface LedgerRow { id: string; kind: string; title: string; body: string; dueAt: Date; subjectKind: string | null; subjectId: string | null; link: string | null; userId: string; userName: string }
export interface IdleRow { id: string; kind: 'lead' | 'project'; companyId: string; lastAt: Date; ownerId: string; ownerName: string }
export interface CompanyRow { id: string; name: string; direction: string | null; stage: string | null }
export interface TalkRow { companyId: string; kind: string; content: string; at: Date }
export interface LeadRow { id: string; companyId: string; source: string | null; projectId: string | null; state: string }
export interface ProjectRow { id: string; companyId: string; stage: string; track: string }

/** Kinds of the ledger that stand elsewhere on the page: rooms that end, projects without a plan. */
const ELSEWHERE = ['space.hold.ending', 'project_stalled'];
const MOST = 300;
const OPEN_STAGES = ['screening', 'negotiating', 'siteVisit', 'review', 'signed', 'registered', 'movedIn', 'inProduction'];

/** What people have to do, read from what the libs publish. */
@Injectable()
export class TodoQueries {
  constructor(private readonly db: Db) {}

  /** Open reminders of these people that are due before `until`, oldest first; one row per reminder. */
  ledger(people: string[], until: Date): Promise<LedgerRow[]> {
    return this.db.rows<LedgerRow>(
      `SELECT r.id, r.kind, r.title, r.body, r.due_at AS dueAt, r.subject_kind AS subjectKind, r.subject_id AS subjectId, r.link, MIN(u.id) AS userId, MIN(u.name) AS userName
       FROM pub_reminders_recipient p JOIN pub_reminders_reminder r ON r.id = p.reminder_id JOIN pub_identity_user u ON u.id = p.user_id
       WHERE p.user_id IN (?) AND r.state IN ('scheduled', 'fired', 'snoozed') AND r.due_at < ? AND r.kind NOT IN (?)
       GROUP BY r.id, r.kind, r.title, r.body, r.due_at, r.subject_kind, r.subject_id, r.link ORDER BY r.due_at LIMIT ${MOST}`,
      [people, until, ELSEWHERE],
    );
  }

  /** Leads in hand and open projects without any next step whose last act lies before `before`. */
  async idle(people: string[], before: Date): Promise<IdleRow[]> {
    const leads = await this.db.rows<IdleRow>(
      `SELECT l.id, 'lead' AS kind, l.company_id AS companyId, COALESCE(l.last_touch_at, l.owned_at, l.created_at) AS lastAt, l.owner_id AS ownerId, u.name AS ownerName
       FROM pub_leads_lead l JOIN pub_identity_user u ON u.id = l.owner_id
       WHERE l.owner_id IN (?) AND l.state IN ('held', 'qualified') AND l.next_follow_up_at IS NULL AND COALESCE(l.last_touch_at, l.owned_at, l.created_at) < ? ORDER BY lastAt LIMIT 50`,
      [people, before],
    );
    const projects = await this.db.rows<IdleRow>(
      `SELECT p.id, 'project' AS kind, p.company_id AS companyId, p.last_act_at AS lastAt, p.owner_id AS ownerId, u.name AS ownerName
       FROM pub_pipeline_project p JOIN pub_identity_user u ON u.id = p.owner_id
       WHERE p.owner_id IN (?) AND p.stage IN (?) AND p.next_follow_up_at IS NULL AND p.last_act_at < ? ORDER BY p.last_act_at LIMIT 50`,
      [people, OPEN_STAGES, before],
    );
    return [...leads, ...projects].sort((a, b) => a.lastAt.getTime() - b.lastAt.getTime()).slice(0, 50);
  }

  async companies(ids: string[]): Promise<CompanyRow[]> {
    return ids.length === 0 ? [] : this.db.rows<CompanyRow>('SELECT id, name, primary_direction AS direction, stage FROM pub_companies_company WHERE id IN (?)', [ids]);
  }

  /** The last follow-up of each company, shortened. */
  async lastTalks(companyIds: string[]): Promise<TalkRow[]> {
    if (companyIds.length === 0) return [];
    return this.db.rows<TalkRow>(
      `SELECT f.company_id AS companyId, f.kind, LEFT(f.content, 160) AS content, f.happened_at AS at FROM pub_companies_follow_up f
       JOIN (SELECT company_id, MAX(happened_at) AS last_at FROM pub_companies_follow_up WHERE company_id IN (?) GROUP BY company_id) x ON x.company_id = f.company_id AND x.last_at = f.happened_at`,
      [companyIds],
    );
  }

  async leads(ids: string[]): Promise<LeadRow[]> {
    return ids.length === 0 ? [] : this.db.rows<LeadRow>('SELECT id, company_id AS companyId, source, project_id AS projectId, state FROM pub_leads_lead WHERE id IN (?)', [ids]);
  }

  async projects(ids: string[]): Promise<ProjectRow[]> {
    return ids.length === 0 ? [] : this.db.rows<ProjectRow>('SELECT id, company_id AS companyId, stage, track FROM pub_pipeline_project WHERE id IN (?)', [ids]);
  }

  /** Open projects of these companies, the one with the latest act last. */
  async projectsOf(companyIds: string[], people: string[]): Promise<ProjectRow[]> {
    if (companyIds.length === 0) return [];
    return this.db.rows<ProjectRow>(
      `SELECT id, company_id AS companyId, stage, track FROM pub_pipeline_project WHERE company_id IN (?) AND stage <> 'lost'
       AND (owner_id IN (?) OR EXISTS (SELECT 1 FROM pub_pipeline_collaborator c WHERE c.project_id = pub_pipeline_project.id AND c.user_id IN (?))) ORDER BY last_act_at`,
      [companyIds, people, people],
    );
  }

  /** Open 批示 of one manager and open matters for other units, due before a day. */
  watched(managerId: string, before: string): Promise<{ id: string; kind: 'instruction' | 'coordination'; projectId: string; companyId: string | null; text: string; unit: string | null; dueOn: string }[]> {
    const companyId = `CASE WHEN p.secrecy = 'secret' THEN NULL ELSE p.company_id END AS companyId`;
    return this.db.rows(
      `SELECT i.id, 'instruction' AS kind, i.project_id AS projectId, ${companyId}, LEFT(i.text, 80) AS text, i.unit, i.due_on AS dueOn
       FROM pub_pipeline_instruction i JOIN pub_pipeline_project p ON p.id = i.project_id WHERE i.author_id = ? AND i.closed_at IS NULL AND i.due_on < ?
       UNION ALL SELECT k.id, 'coordination' AS kind, k.project_id AS projectId, ${companyId}, LEFT(k.text, 80) AS text, k.owner_unit AS unit, k.due_on AS dueOn
       FROM pub_pipeline_coordination k JOIN pub_pipeline_project p ON p.id = k.project_id WHERE k.closed_at IS NULL AND k.due_on < ? ORDER BY dueOn LIMIT 50`,
      [managerId, before, before],
    );
  }

  /** Holds of these parks that wait for the operator, oldest first. */
  pendingHolds(parks: string[]): Promise<{ id: string; park: string; areaM2: string; holdUntil: Date; createdAt: Date; codes: string; companyId: string | null; projectId: string | null }[]> {
    return this.db.rows(
      `SELECT h.id, h.park, h.area_m2 AS areaM2, h.hold_until AS holdUntil, h.created_at AS createdAt, GROUP_CONCAT(u.code ORDER BY u.code SEPARATOR '、') AS codes,
         MIN(CASE WHEN p.secrecy = 'secret' THEN NULL ELSE p.company_id END) AS companyId, MIN(p.id) AS projectId
       FROM pub_space_hold h JOIN pub_space_hold_unit u ON u.hold_id = h.id LEFT JOIN pub_pipeline_project p ON h.holder_kind = 'project' AND p.id = h.holder_id
       WHERE h.live = 1 AND h.state = 'pending' AND h.park IN (?) GROUP BY h.id, h.park, h.area_m2, h.hold_until, h.created_at ORDER BY h.created_at LIMIT 50`,
      [parks],
    );
  }
}
