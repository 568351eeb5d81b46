import { CompaniesModule, companiesJobNames } from '@crm/companies';
import { IdentityModule } from '@crm/identity';
import { type JobHandlers, JobRegistry, PlatformModule } from '@crm/platform';
import { RemindersModule, remindersJobs } from '@crm/reminders';
import { Module, type OnModuleInit } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { CompaniesProcessor } from './companies.processor';
import { eventRoutes } from './event-routes';
import { PlatformProcessor, platformJobs } from './platform.processor';
import { RemindersProcessor } from './reminders.processor';
import { schedule } from './schedule';

/** Every processor, one for each lib. */
const processors = [PlatformProcessor, RemindersProcessor, CompaniesProcessor];

/** Every job the libs declare. */
const declared: readonly string[] = [...platformJobs, ...Object.values(remindersJobs), ...companiesJobNames];

/** The handlers of all jobs; the start fails when a job has none or two, or when an event or a timer names an unknown job. */
@Module({ imports: [PlatformModule, IdentityModule, RemindersModule, CompaniesModule], providers: processors })
export class JobsModule implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly module: ModuleRef,
  ) {}

  onModuleInit(): void {
    const wired = [...Object.values(eventRoutes).flat(), ...schedule.map((entry) => entry.job)];
    const expected = [...new Set([...declared, ...wired])];
    this.registry.fill(
      processors.map((processor) => this.module.get<JobHandlers>(processor)),
      expected,
    );
  }
}
