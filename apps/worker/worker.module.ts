import { RemindersModule } from '@crm/reminders';
import { Module } from '@nestjs/common';
import { JobsModule } from './jobs.module';
import { Relay, RelayServices } from './relay';

/** A worker process: the handlers and the loops that feed them. */
@Module({ imports: [JobsModule, RemindersModule], providers: [Relay, RelayServices] })
export class WorkerModule {}
