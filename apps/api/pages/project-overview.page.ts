import { CompaniesModule } from '@crm/companies';
import { PipelineModule } from '@crm/pipeline';
import { Module } from '@nestjs/common';
import { ProjectOverviewController } from './project-overview.controller';
import { ProjectOverviewReader } from './project-overview.reader';

@Module({
  imports: [PipelineModule, CompaniesModule],
  controllers: [ProjectOverviewController],
  providers: [ProjectOverviewReader],
})
export class ProjectOverviewPage {}
