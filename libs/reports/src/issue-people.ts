import { type Actor, Directory, type TeamView } from '@crm/identity';
import { Audit, businessDate } from '@crm/platform';
import { Notifications } from '@crm/reminders';
import { Injectable } from '@nestjs/common';
import { HOUSE, type IssueRow } from './data/issue.repository';
import { ISSUE_NAMES } from './domain/issue';
import type { IssueRowView } from './views/issues.views';

type Named = Pick<IssueRow, 'id' | 'kind' | 'scopeKey' | 'startsOn' | 'endsOn'>;

/** People around a report: whose it is, who signed, who is told. Files travel by the channels each person chose; a message carries no figure. */
@Injectable()
export class IssuePeople {
  constructor(
    private readonly directory: Directory,
    private readonly notifications: Notifications,
    private readonly audit: Audit,
  ) {}

  /** Teams that recruit and have a lead. */
  teams(): Promise<TeamView[]> {
    return this.directory.teams();
  }

  async named(rows: ReadonlyArray<Omit<IssueRow, 'model'>>): Promise<IssueRowView[]> {
    const [teams, users] = await Promise.all([this.directory.teams(), this.directory.usersByIds(rows.flatMap((row) => (row.signedBy ? [row.signedBy] : [])))]);
    const teamName = new Map(teams.map((team) => [team.id, team.name]));
    const userName = new Map(users.map((user) => [user.id, user.name]));
    return rows.map(({ id, kind, scopeKey, startsOn, endsOn, state, signedBy, signedAt, version }) => ({
      id, kind, scope: scopeKey === HOUSE ? '全部' : (teamName.get(scopeKey) ?? '已撤销的团队'), startsOn, endsOn, state, signedBy: signedBy && (userName.get(signedBy) ?? '—'), signedAt, version,
    }));
  }

  /** What stands under the title: who signed and when, or that nobody did. */
  async signature(row: IssueRow | undefined): Promise<string> {
    if (!row || row.state === 'draft') return '未签发';
    if (row.state === 'closed') return `${businessDate(row.signedAt!)} 汇总`;
    const [view] = await this.named([row]);
    return `${view!.signedBy} ${businessDate(row.signedAt!)} 签发`;
  }

  async askToSign(issue: Named): Promise<void> {
    const recipients = await this.directory.leadsOfTeam(issue.scopeKey);
    if (recipients.length === 0) return;
    const { name } = ISSUE_NAMES[issue.kind];
    await this.notifications.send({ key: `reports.draft:${issue.id}`, kind: 'report.draft', title: `${name}草稿已生成，待编辑签发：${issue.startsOn} 至 ${issue.endsOn}`, subject: { kind: 'report', id: issue.id }, link: `/reports/issues/${issue.id}`, recipients });
  }

  async tellManagers(issue: Named, title: string): Promise<void> {
    const recipients = (await this.directory.withRole('manager')).map((user) => user.id);
    await this.notifications.send({ key: `reports.ready:${issue.id}`, kind: 'report.ready', title, subject: { kind: 'report', id: issue.id }, link: `/reports/issues/${issue.id}`, recipients });
  }

  record(actor: Actor, action: string, issue: Named): Promise<void> {
    return this.audit.record({ actorId: actor.userId, action, subject: { kind: 'report', id: issue.id }, data: { kind: issue.kind, startsOn: issue.startsOn } });
  }
}
