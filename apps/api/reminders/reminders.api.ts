import { RemindersModule } from '@crm/reminders';
import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller';
import { ChannelsController, PreferencesController, WorkdaysController } from './channels.controller';
import { NotificationStreams } from './notification-streams';
import { NotificationsController } from './notifications.controller';
import { RemindersController } from './reminders.controller';

@Module({
  imports: [RemindersModule],
  providers: [NotificationStreams],
  controllers: [NotificationsController, RemindersController, ChannelsController, WorkdaysController, PreferencesController, CalendarController],
})
export class RemindersApiModule {}
