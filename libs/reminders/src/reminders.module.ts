import { Module } from '@nestjs/common';
import { Calendar } from './calendar.service';
import { Channels, Sending, SendingSurroundings } from './channels.service';
import { CalendarRepository } from './data/calendar.repository';
import { ChannelRepository } from './data/channel.repository';
import { FiringRepository } from './data/firing.repository';
import { NotificationRepository } from './data/notification.repository';
import { PreferenceRepository } from './data/preference.repository';
import { ReminderRepository } from './data/reminder.repository';
import { WorkdayRepository } from './data/workday.repository';
import { Firing } from './firing.service';
import { Notifications } from './notifications.service';
import { Outbound } from './outbound';
import { Preferences } from './preferences.service';
import { OwnReminders, Reminders } from './reminders.service';
import { Workdays } from './workdays';

const rows = [NotificationRepository, ReminderRepository, FiringRepository, ChannelRepository, PreferenceRepository, CalendarRepository, WorkdayRepository];
const doors = [Notifications, Reminders, OwnReminders, Firing, Workdays, Calendar, Channels, Sending, Preferences];

/** Reminders, notifications, the ways out of the house, the working-day calendar. */
@Module({ providers: [...rows, ...doors, Outbound, SendingSurroundings], exports: doors })
export class RemindersModule {}
