import { Module } from '@nestjs/common';
import { Calendar } from './calendar.service';
import { NotificationRepository } from './data/notification.repository';
import { ReminderRepository } from './data/reminder.repository';
import { Notifications } from './notifications.service';
import { Reminders } from './reminders.service';
import { Workdays } from './workdays';

/** Reminders, notifications, the working-day calendar. */
@Module({
  providers: [NotificationRepository, ReminderRepository, Notifications, Reminders, Workdays, Calendar],
  exports: [Notifications, Reminders, Workdays, Calendar],
})
export class RemindersModule {}
