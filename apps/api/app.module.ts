import { Log, PlatformModule } from '@crm/platform';
import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { IdentityModule } from '@crm/identity';
import { CompaniesApiModule } from './companies/companies.api';
import { AuthGuard } from './http/auth.guard';
import { IdempotencyInterceptor } from './http/idempotency.interceptor';
import { ProblemFilter } from './http/problem.filter';
import { ImportsApiModule } from './imports/imports.api';
import { LeadsApiModule } from './leads/leads.api';
import { FitApiModule } from './fit/fit.api';
import { IdentityApiModule } from './identity/identity.api';
import { ProjectOverviewPage } from './pages/project-overview.page';
import { PagesApiModule } from './pages/pages.api';
import { PipelineApiModule } from './pipeline/pipeline.api';
import { PlatformApiModule } from './platform/platform.api';
import { PolicyApiModule } from './policy/policy.api';
import { RemindersApiModule } from './reminders/reminders.api';
import { ReportsApiModule } from './reports/reports.api';
import { SpaceApiModule } from './space/space.api';

/** The API: one module for each lib, and the guard, filter and interceptor that stand before them all. */
@Module({
  imports: [
    PlatformModule,
    IdentityModule,
    PlatformApiModule,
    FitApiModule,
    PolicyApiModule,
    IdentityApiModule,
    RemindersApiModule,
    ReportsApiModule,
    SpaceApiModule,
    CompaniesApiModule,
    ImportsApiModule,
    LeadsApiModule,
    PagesApiModule,
    PipelineApiModule,
    ProjectOverviewPage,
  ],
  providers: [
    { provide: APP_GUARD, useClass: AuthGuard },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_FILTER, useFactory: (log: Log) => new ProblemFilter(log), inject: [Log] },
  ],
})
export class AppModule {}
