import { type Actor, Directory, type ParkCode, PARKS } from '@crm/identity';
import { startOfBusinessDay } from '@crm/platform';
import { Notifications, Reminders } from '@crm/reminders';
import { Injectable } from '@nestjs/common';
import type { HoldRow } from './data/hold.repository';
import type { LeaseRow } from './data/lease.repository';
import { plusDays } from './domain/days';
import { monthRentFen, nextRentDueOn, rentOn, rentStartsOn } from './domain/rent';

const RENEWAL_DAYS = [180, 90, 30];
const HOLD_WARNING_MS = 24 * 3_600_000;

/** Who is told what about rooms. Only says when; reminders decides how. Joins the caller's transaction. */
@Injectable()
export class SpaceNotices {
  constructor(
    private readonly reminders: Reminders,
    private readonly notifications: Notifications,
    private readonly directory: Directory,
  ) {}

  /** A day before a hold ends; on the way when it is shorter than two days. */
  async holdWillEnd(hold: Pick<HoldRow, 'id' | 'until'>, codes: string[], now: Date, recipients: string[]): Promise<void> {
    if (recipients.length === 0) return;
    const left = hold.until.getTime() - now.getTime();
    await this.reminders.set({
      key: `space.hold:${hold.id}`, kind: 'space.hold.ending', dueAt: new Date(hold.until.getTime() - Math.min(HOLD_WARNING_MS, left / 2)),
      title: `预留即将到期：${codes.join('、')}`, subject: { kind: 'hold', id: hold.id }, link: `/space/holds?hold=${hold.id}`, recipients,
    });
  }

  async holdOver(holdId: string): Promise<void> {
    await this.reminders.clear(`space.hold:${holdId}`);
  }

  async holdExpired(hold: HoldRow, codes: string[]): Promise<void> {
    if (!hold.createdBy) return;
    await this.notifications.send({
      key: `space.hold.expired:${hold.id}`, kind: 'space.hold.expired', title: `预留已到期：${codes.join('、')}`, body: '房源已释放。',
      subject: { kind: 'hold', id: hold.id }, link: `/space/holds?hold=${hold.id}`, recipients: [hold.createdBy],
    });
  }

  /** An operator has to agree. */
  async holdPending(hold: Pick<HoldRow, 'id' | 'park' | 'version' | 'areaM2'>, codes: string[]): Promise<void> {
    const recipients = await this.directory.operatorsOfPark(hold.park as ParkCode);
    if (recipients.length === 0) return;
    await this.notifications.send({
      key: `space.hold.pending:${hold.id}:${hold.version}`, kind: 'space.hold.pending', title: `预留待审批：${codes.join('、')}`,
      subject: { kind: 'hold', id: hold.id }, link: `/space/holds?state=pending&hold=${hold.id}`, recipients,
    });
  }

  async holdAnswered(hold: HoldRow, codes: string[], agreed: boolean, by: Actor): Promise<void> {
    if (!hold.createdBy || hold.createdBy === by.userId) return;
    await this.notifications.send({
      key: `space.hold.answered:${hold.id}:${hold.version}`, kind: 'space.hold.answered', title: `${agreed ? '预留已通过审批' : '预留已被释放'}：${codes.join('、')}`,
      subject: { kind: 'hold', id: hold.id }, link: `/space/holds?hold=${hold.id}`, recipients: [hold.createdBy],
    });
  }

  /** Both sides are told, and the reminder of its end goes to the new one. */
  async holdHandedOver(hold: HoldRow, codes: string[], { told, heirs, by, now }: { told: string[]; heirs: string[]; by: Actor; now: Date }): Promise<void> {
    const recipients = [...new Set(told)].filter((id) => id !== by.userId);
    if (recipients.length > 0) {
      await this.notifications.send({
        key: `space.hold.transferred:${hold.id}:${hold.version}`, kind: 'space.hold.transferred', title: `预留已移交：${codes.join('、')}`, body: `由 ${by.name} 移交，截止时间不变。`,
        subject: { kind: 'hold', id: hold.id }, link: `/space/holds?hold=${hold.id}`, recipients,
      });
    }
    await this.holdWillEnd(hold, codes, now, heirs);
  }

  async waitingOffered(waiting: { id: string; unitCode: string; park: string; createdBy: string | null }, holdId: string): Promise<void> {
    if (!waiting.createdBy) return;
    await this.notifications.send({
      key: `space.waiting.offered:${waiting.id}`, kind: 'space.waiting.offered', title: `候补已递补：${PARKS[waiting.park as ParkCode] ?? ''} ${waiting.unitCode}`,
      body: '房源已为您的项目预留，逾期自动释放给下一位。', subject: { kind: 'hold', id: holdId }, link: `/space/holds?hold=${holdId}`, recipients: [waiting.createdBy],
    });
  }

  /** Renewal 180, 90 and 30 days before the end, and the end of the free months, to the park's operators. */
  async leaseDates(lease: Pick<LeaseRow, 'id' | 'park' | 'startsOn' | 'endsOn' | 'rentFreeMonths'>, codes: string[], today: string): Promise<void> {
    const recipients = await this.directory.operatorsOfPark(lease.park as ParkCode);
    if (recipients.length === 0) return;
    const about = { subject: { kind: 'lease', id: lease.id }, link: `/space/leases?lease=${lease.id}`, recipients };
    for (const days of RENEWAL_DAYS) {
      const on = plusDays(lease.endsOn, -days);
      const key = `space.lease:${lease.id}:${days}`;
      if (on < today) await this.reminders.clear(key);
      else await this.reminders.set({ key, kind: 'space.lease.ending', dueAt: morning(on), title: `租约 ${days} 天后到期：${codes.join('、')}`, body: `到期日 ${lease.endsOn}。`, ...about });
    }
    const paid = rentStartsOn(lease);
    if (lease.rentFreeMonths > 0 && paid > today) {
      await this.reminders.set({ key: `space.lease:${lease.id}:free`, kind: 'space.lease.rentStarts', dueAt: morning(paid), title: `免租期满，起计租金：${codes.join('、')}`, ...about });
    }
  }

  /** 租金应收 on the morning of its day, to the park's operators: one reminder for each due day, so that 完成 and 稍后 of one month never touch the next. */
  async rentDue(lease: LeaseRow, codes: string[], on: string): Promise<void> {
    const recipients = await this.directory.operatorsOfPark(lease.park as ParkCode);
    if (recipients.length === 0) return;
    const month = monthRentFen(lease.areaM2, rentOn(lease, on), lease.monthBasis);
    await this.reminders.set({
      key: rentKey(lease.id, on), kind: 'space.lease.rentDue', dueAt: morning(on), title: `租金应收：${codes.join('、')}`, body: `应收日 ${on}，月租 ${(month / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })} 元。`,
      subject: { kind: 'lease', id: lease.id }, link: `/space/leases?lease=${lease.id}`, recipients,
    });
  }

  /** The lease goes on under a new contract: nobody needs to be told of its end any more. */
  async leaseRenewed(leaseId: string): Promise<void> {
    for (const days of RENEWAL_DAYS) await this.reminders.clear(`space.lease:${leaseId}:${days}`);
  }

  /** The lease ends on another day than agreed: its old dates fall away, rent days after it too. `lease` as it was before. */
  async leaseOver(lease: LeaseRow, endsOn: string): Promise<void> {
    await this.leaseRenewed(lease.id);
    if (rentStartsOn(lease) > endsOn) await this.reminders.clear(`space.lease:${lease.id}:free`);
    const after = nextRentDueOn(lease, plusDays(endsOn, 1));
    if (after) await this.reminders.clear(rentKey(lease.id, after));
  }
}

const rentKey = (leaseId: string, on: string): string => `space.lease:${leaseId}:rent:${on}`;

/** Nine o'clock in the business zone. */
const morning = (on: string): Date => new Date(startOfBusinessDay(on).getTime() + 9 * 3_600_000);
