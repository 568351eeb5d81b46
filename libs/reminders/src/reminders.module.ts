import { IdentityModule } from '@crm/identity';
import { Module } from '@nestjs/common';
import { Calendar } from './calendar.service';
import { Channels } from './channels.service';
import { CalendarRepository } from './data/calendar.repository';
import { ChannelRepository } from './data/channel.repository';
import { DeliveryRepository } from './data/delivery.repository';
import { DigestRepository } from './data/digest.repository';
import { FiringRepository } from './data/firing.repository';
import { NotificationRepository } from './data/notification.repository';
import { PreferenceRepository } from './data/preference.repository';
import { ReminderRepository } from './data/reminder.repository';
import { WorkdayRepository } from './data/workday.repository';
import { Digests } from './digests.service';
import { Dispatch } from './dispatch.service';
import { Escalations } from './escalations.service';
import { Firing, FiringSurroundings } from './firing.service';
import { Notifications } from './notifications.service';
import { Outbound } from './outbound';
import { Preferences } from './preferences.service';
import { OwnReminders, Reminders, RemindersSurroundings } from './reminders.service';
import { Sending, SendingSurroundings } from './sending.service';
import { Workdays } from './workdays';

const rows = [NotificationRepository, ReminderRepository, FiringRepository, ChannelRepository, PreferenceRepository, CalendarRepository, WorkdayRepository, DeliveryRepository, DigestRepository];
const doors = [Notifications, Reminders, OwnReminders, Firing, Workdays, Calendar, Channels, Dispatch, Sending, Preferences, Digests, Escalations];

/** Reminders, notifications, the ways out of the house, the working-day calendar. */
@Module({ imports: [IdentityModule], providers: [...rows, ...doors, Outbound, SendingSurroundings, FiringSurroundings, RemindersSurroundings], exports: doors })
export class RemindersModule {}
