import { Injectable } from '@nestjs/common';
import { ChannelRepository, type Reach } from './data/channel.repository';
import { DeliveryRepository, type NewDelivery } from './data/delivery.repository';
import { type NewNotification, NotificationRepository } from './data/notification.repository';
import { afterQuiet, firstAfterQuiet } from './domain/quiet-hours';

/** Routes notifications to groups, mailboxes and other systems, outside everybody's quiet hours. In the app they have come already. */
@Injectable()
export class Dispatch {
  constructor(
    private readonly channels: ChannelRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly notifications: NotificationRepository,
  ) {}

  /** Queues what these occurrences say; a repeat queues nothing twice. */
  async run(occurrences: string[]): Promise<void> {
    const channels = await this.channels.active();
    if (channels.length === 0) return;
    const told = await this.notifications.byOccurrence(occurrences);
    const userIds = [...new Set(told.flatMap(({ recipients }) => recipients))];
    if (userIds.length === 0) return;
    const people = new Map((await this.channels.reach(userIds)).map((person) => [person.userId, person]));
    const now = await this.deliveries.now();
    await this.deliveries.queue(told.flatMap((notification) => {
      const reached = notification.recipients.flatMap((id) => people.get(id) ?? []);
      return channels.flatMap((channel) => through(channel, notification, reached.filter(({ teamId }) => channel.teamId === null || channel.teamId === teamId), now));
    }));
  }
}

const NEVER_QUIET = { quietFrom: '00:00', quietTo: '00:00' };

/** What one channel has to say of one notification to these people. */
function through(channel: { id: string; kind: string }, notification: NewNotification, people: Reach[], now: Date): NewDelivery[] {
  const { key, kind, link = null, subject = null } = notification;
  const title = notification.outsideTitle ?? notification.title;
  const reach = people.map((person) => (notification.punctual && person.quietChosen === 0 ? { ...person, ...NEVER_QUIET } : person));
  const base = { channelId: channel.id, occurrence: key, mailbox: null, title, link, payload: { kind, title, subject, link } };
  if (people.length === 0) return [];
  if (channel.kind === 'webhook') return [{ ...base, at: now }];
  if (channel.kind === 'mail') {
    return reach.flatMap((person) => (person.mailAddress ? [{ ...base, occurrence: `${key}:${person.userId}`, mailbox: person.mailAddress, at: afterQuiet(now, person) }] : []));
  }
  const willing = reach.filter(({ robots }) => robots === 1);
  return willing.length === 0 ? [] : [{ ...base, at: firstAfterQuiet(now, willing) }];
}
