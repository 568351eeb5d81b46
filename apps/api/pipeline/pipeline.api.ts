import { PipelineModule } from '@crm/pipeline';
import { Module } from '@nestjs/common';
import { ProjectFilesController } from './files.controller';
import {
  CoordinationsController,
  InstructionsController,
  ProjectLedgersController,
  ReferralsController,
} from './ledgers.controller';
import { ComplianceController, PackagesController, PlanLinksController, ProjectPackagesController } from './packages.controller';
import { ConvertController, HandOverController, ProjectsController } from './projects.controller';
import {
  ConditionsController,
  OpinionsController,
  ProjectReviewsController,
  PublicLinksController,
  ReviewsController,
} from './reviews.controller';
import { ChainMapController, TargetListsController } from './targets.controller';

@Module({
  imports: [PipelineModule],
  controllers: [
    ProjectsController,
    ProjectFilesController,
    ConvertController,
    HandOverController,
    ProjectReviewsController,
    ReviewsController,
    OpinionsController,
    ConditionsController,
    PublicLinksController,
    ProjectPackagesController,
    ComplianceController,
    PackagesController,
    PlanLinksController,
    ProjectLedgersController,
    InstructionsController,
    CoordinationsController,
    ReferralsController,
    TargetListsController,
    ChainMapController,
  ],
})
export class PipelineApiModule {}
