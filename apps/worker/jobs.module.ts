import { CompaniesModule, companiesJobNames } from '@crm/companies';
import { IdentityModule } from '@crm/identity';
import { pipelineJobs, PipelineModule } from '@crm/pipeline';
import { leadsJobs, LeadsModule } from '@crm/leads';
import { IMPORT_JOBS, ImportsModule, type JobHandlers, JobRegistry, PlatformModule } from '@crm/platform';
import { PolicyModule, policyJobs } from '@crm/policy';
import { RemindersModule, remindersJobs } from '@crm/reminders';
import { reportsJobs, ReportsModule } from '@crm/reports';
import { spaceJobs, SpaceModule } from '@crm/space';
import { Module, type OnModuleInit } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { CompaniesProcessor } from './companies.processor';
import { eventRoutes } from './event-routes';
import { PipelineProcessor } from './pipeline.processor';
import { ImportsProcessor } from './imports.processor';
import { LeadsProcessor } from './leads.processor';
import { PlatformProcessor, platformJobs } from './platform.processor';
import { PolicyProcessor } from './policy.processor';
import { RemindersProcessor, RemindersRounds } from './reminders.processor';
import { ReportsProcessor } from './reports.processor';
import { schedule } from './schedule';
import { SpaceProcessor } from './space.processor';

/** Every processor, one for each lib. */
const processors = [PlatformProcessor, ImportsProcessor, LeadsProcessor, RemindersProcessor, RemindersRounds, CompaniesProcessor, PolicyProcessor, PipelineProcessor, SpaceProcessor, ReportsProcessor];

/** Every job the libs declare. */
const declared: readonly string[] = [...platformJobs, ...Object.values(IMPORT_JOBS), ...Object.values(leadsJobs), ...Object.values(remindersJobs), ...companiesJobNames, ...Object.values(policyJobs), ...Object.values(pipelineJobs), ...Object.values(spaceJobs), ...Object.values(reportsJobs)];

/** The handlers of all jobs; the start fails when a job has none or two, or when an event or a timer names an unknown job. */
@Module({ imports: [PlatformModule, ImportsModule, LeadsModule, IdentityModule, RemindersModule, CompaniesModule, PolicyModule, PipelineModule, SpaceModule, ReportsModule], providers: processors })
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
