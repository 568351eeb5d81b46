import { Directory } from '@crm/identity';
import { Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { FiringRepository, type OverdueReminder } from './data/firing.repository';
import { Notifications } from './notifications.service';

const BATCH = 200;

/** What is not done days after its time goes to the lead; who that is, is asked when it happens. */
@Injectable()
export class Escalations {
  constructor(
    private readonly rows: FiringRepository,
    private readonly notifications: Notifications,
    private readonly directory: Directory,
    private readonly tx: Tx,
  ) {}

  /** Tells the leads of everything that became overdue for so long; each occurrence once. Returns how many were told. */
  async run(): Promise<number> {
    for (let told = 0; ; ) {
      const taken = await this.tx.run(async () => {
        const rows = await this.rows.takeOverdue(BATCH);
        if (rows.length > 0) await this.notifications.sendMany(await this.messages(rows));
        return rows.length;
      });
      if (taken === 0) return told;
      told += taken;
    }
  }

  private async messages(rows: OverdueReminder[]): Promise<Parameters<Notifications['sendMany']>[0]> {
    const teams = [...new Set(rows.flatMap(({ teamId }) => teamId ?? []))];
    const leads = new Map(await Promise.all(teams.map(async (id) => [id, await this.directory.leadsOfTeam(id)] as const)));
    return rows.map((row) => ({
      key: `esc:${row.id}:${row.version}:${row.userId}`,
      kind: 'reminders.overdue',
      title: `${row.userName}逾期未办：${row.title}`,
      outsideTitle: row.outsideTitle ? `${row.userName}逾期未办：${row.outsideTitle}` : undefined,
      body: row.body,
      subject: row.subjectKind && row.subjectId ? { kind: row.subjectKind, id: row.subjectId } : undefined,
      link: row.link ?? undefined,
      reminderId: row.id,
      recipients: (leads.get(row.teamId ?? '') ?? []).filter((id) => id !== row.userId),
    }));
  }
}
