import { PlatformModule } from '@crm/platform';
import { Module } from '@nestjs/common';
import { HealthController } from './health.controller';
import { QueuesController } from './queues.controller';
import { AuditController, SettingsController, TasksController } from './operations.controller';

@Module({ imports: [PlatformModule], controllers: [HealthController, AuditController, TasksController, SettingsController, QueuesController] })
export class PlatformApiModule {}
