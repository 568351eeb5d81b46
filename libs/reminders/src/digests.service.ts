import { addDays, businessDate, businessTime, endOfBusinessDay, Settings, startOfBusinessDay, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { DigestRepository, type DigestRow } from './data/digest.repository';
import { Notifications } from './notifications.service';
import { DIGEST_AT } from './reminders.settings';
import { Workdays } from './workdays';

/** A worker that was down in the morning makes it up so long; later the day is half over. */
const LATE_MS = 4 * 3_600_000;
const BACK_DAYS = 90;

/** What the libs above add to a person's summary: records without a next step. */
export interface DigestExtra {
  userId: string;
  noPlan: number;
}

/** 每日汇总: on working days, once, one message for each person who has something to do. */
@Injectable()
export class Digests {
  constructor(
    private readonly rows: DigestRepository,
    private readonly notifications: Notifications,
    private readonly workdays: Workdays,
    private readonly settings: Settings,
    private readonly tx: Tx,
  ) {}

  /** Makes the day's summary when its time has come; by the database's clock, any number of times. Returns how many people were told. */
  async run(extras: () => Promise<DigestExtra[]>): Promise<number> {
    const now = await this.rows.now();
    const day = businessDate(now);
    const at = businessTime(day, await this.settings.get(DIGEST_AT));
    if (now < at || now.getTime() > at.getTime() + LATE_MS) return 0;
    if ((await this.rows.isMade(day)) || !(await this.workdays.isWorkday(day))) return 0;
    const noPlan = new Map((await extras()).map((extra) => [extra.userId, extra.noPlan]));
    return this.tx.run(async () => {
      if (!(await this.rows.make(day))) return 0;
      const told = await this.of(day, noPlan);
      await this.notifications.sendMany(told.map((row) => {
        const words = wordsOf(row, row.noPlan);
        return { key: `digest:${day}:${row.userId}`, kind: 'reminders.digest', title: words, outsideTitle: `${row.name}：${words}`, body: row.titles.join('；'), link: '/', recipients: [row.userId] };
      }));
      return told.length;
    });
  }

  private async of(day: string, noPlan: Map<string, number>): Promise<Array<DigestRow & { noPlan: number }>> {
    const people = await this.rows.people();
    const counted = new Map((await this.rows.counts(startOfBusinessDay(addDays(day, -BACK_DAYS)), startOfBusinessDay(day), endOfBusinessDay(day))).map((row) => [row.userId, row]));
    return [...people].flatMap(([userId, name]) => {
      const { overdue = 0, today = 0, titles = [] } = counted.get(userId) ?? {};
      const idle = noPlan.get(userId) ?? 0;
      return overdue + today + idle === 0 ? [] : [{ userId, name, overdue, today, titles, noPlan: idle }];
    });
  }
}

function wordsOf({ overdue, today }: DigestRow, noPlan: number): string {
  return [`今天 ${today} 件`, ...(overdue > 0 ? [`逾期 ${overdue} 件`] : []), ...(noPlan > 0 ? [`${noPlan} 家未安排下次跟进`] : [])].join('，');
}
