import { RemindersModule } from '@crm/reminders';
import { Module } from '@nestjs/common';
import { NotificationsController } from './notifications.controller';

@Module({ imports: [RemindersModule], controllers: [NotificationsController] })
export class RemindersApiModule {}
