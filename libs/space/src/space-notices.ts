import { type Actor, Directory, type ParkCode, PARKS } from '@crm/identity';
import { startOfBusinessDay } from '@crm/platform';
import { Notifications, Reminders } from '@crm/reminders';
import { Injectable } from '@nestjs/common';
import type { HoldRow } from './data/hold.repository';
import type { LeaseRow } from './data/lease.repository';
import { plusDays } from './domain/days';
import { rentStartsOn } from './domain/rent';

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
  async holdWillEnd(hold: Pick<HoldRow, 'id' | 'until' | 'createdBy'>, codes: string[], now: Date): Promise<void> {
    if (!hold.createdBy) return;
    const left = hold.until.getTime() - now.getTime();
    await this.reminders.set({
      key: `space.hold:${hold.id}`, kind: 'space.hold.ending', dueAt: new Date(hold.until.getTime() - Math.min(HOLD_WARNING_MS, left / 2)),
      title: `预留即将到期：${codes.join('、')}`, subject: { kind: 'hold', id: hold.id }, link: `/space/holds?hold=${hold.id}`, recipients: [hold.createdBy],
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

  async leaseOver(leaseId: string): Promise<void> {
    for (const part of [...RENEWAL_DAYS.map(String), 'free']) await this.reminders.clear(`space.lease:${leaseId}:${part}`);
  }
}

/** Nine o'clock in the business zone. */
const morning = (on: string): Date => new Date(startOfBusinessDay(on).getTime() + 9 * 3_600_000);
