import { CompaniesModule } from '@crm/companies';
import { IdentityModule } from '@crm/identity';
import { LeadsModule } from '@crm/leads';
import { PolicyModule } from '@crm/policy';
import { RemindersModule } from '@crm/reminders';
import { SpaceModule } from '@crm/space';
import { Module } from '@nestjs/common';
import { CollaboratorsService } from './collaborators.service';
import { ConversionService } from './conversion.service';
import { BoardQueries } from './data/board.queries';
import { CollaboratorRepository } from './data/collaborator.repository';
import { CompanyFacts } from './data/company.queries';
import { GateQueries } from './data/gate.queries';
import { HandOverRepository } from './data/hand-over.repository';
import { HolderQueries } from './data/holder.queries';
import { LedgerRepository } from './data/ledger.repository';
import { PackageRepository } from './data/package.repository';
import { ProjectQueries } from './data/project.queries';
import { ProjectRepository } from './data/project.repository';
import { ReactionQueries } from './data/reaction.queries';
import { ReviewRepository } from './data/review.repository';
import { RoomQueries } from './data/room.queries';
import { StageLogRepository } from './data/stage-log.repository';
import { TargetQueries } from './data/target.queries';
import { DeliveryService } from './delivery.service';
import { GateReader } from './gate.reader';
import { HandOverService } from './hand-over.service';
import { HistoryService } from './history.service';
import { LedgersService } from './ledgers.service';
import { MovesService } from './moves.service';
import { OpinionLinks } from './opinion-links.service';
import { PackageSources } from './package.sources';
import { PackagesService } from './packages.service';
import { ProjectGrants } from './project.grants';
import { ProjectHolders } from './project-holders';
import { ProjectViews } from './project.view';
import { ProjectsService } from './projects.service';
import { ReactionsService } from './reactions.service';
import { ReviewsService } from './reviews.service';
import { StalledReminder } from './stalled.reminder';
import { TargetsService } from './targets.service';

const data = [
  BoardQueries,
  CollaboratorRepository,
  CompanyFacts,
  GateQueries,
  HandOverRepository,
  HolderQueries,
  LedgerRepository,
  PackageRepository,
  ProjectQueries,
  ProjectRepository,
  ReactionQueries,
  ReviewRepository,
  RoomQueries,
  StageLogRepository,
  TargetQueries,
];
const parts = [GateReader, ProjectViews, ProjectGrants, ProjectHolders, PackageSources, StalledReminder];
const door = [
  ProjectsService,
  MovesService,
  ReviewsService,
  OpinionLinks,
  PackagesService,
  LedgersService,
  DeliveryService,
  CollaboratorsService,
  HandOverService,
  HistoryService,
  ConversionService,
  TargetsService,
  ReactionsService,
];

@Module({
  imports: [IdentityModule, RemindersModule, CompaniesModule, SpaceModule, PolicyModule, LeadsModule],
  providers: [...data, ...parts, ...door],
  exports: [...door, BoardQueries, RoomQueries],
})
export class PipelineModule {}
