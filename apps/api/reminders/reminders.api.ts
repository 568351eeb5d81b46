import { RemindersModule } from '@crm/reminders';
import { Module } from '@nestjs/common';
import { NotificationsController } from './notifications.controller';
import { RemindersController } from './reminders.controller';

@Module({ imports: [RemindersModule], controllers: [NotificationsController, RemindersController] })
export class RemindersApiModule {}
