import { Module } from '@nestjs/common';
import { Calendar } from './calendar.service';
import { NotificationRepository } from './data/notification.repository';
import { FiringRepository } from './data/firing.repository';
import { ReminderRepository } from './data/reminder.repository';
import { Firing } from './firing.service';
import { Notifications } from './notifications.service';
import { OwnReminders, Reminders } from './reminders.service';
import { Workdays } from './workdays';

/** Reminders, notifications, the working-day calendar. */
@Module({
  providers: [NotificationRepository, ReminderRepository, FiringRepository, Notifications, Reminders, OwnReminders, Firing, Workdays, Calendar],
  exports: [Notifications, Reminders, OwnReminders, Firing, Workdays, Calendar],
})
export class RemindersModule {}
