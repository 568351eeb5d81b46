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
import { FileRepository } from './data/file.repository';
import { GateQueries } from './data/gate.queries';
import { HandOverRepository } from './data/hand-over.repository';
import { HolderQueries } from './data/holder.queries';
import { LedgerRepository } from './data/ledger.repository';
import { NoPlanQueries } from './data/no-plan.queries';
import { PackageRepository } from './data/package.repository';
import { ProjectCards } from './data/project.cards';
import { ProjectQueries } from './data/project.queries';
import { ProjectRepository } from './data/project.repository';
import { ReactionQueries } from './data/reaction.queries';
import { ReferralRepository } from './data/referral.repository';
import { ReviewRepository } from './data/review.repository';
import { RoomQueries } from './data/room.queries';
import { StageLogRepository } from './data/stage-log.repository';
import { TargetQueries } from './data/target.queries';
import { DeliveryService } from './delivery.service';
import { FilesService } from './files.service';
import { GateReader } from './gate.reader';
import { GiveBackService } from './give-back.service';
import { HandOverService } from './hand-over.service';
import { HistoryService } from './history.service';
import { LedgersService } from './ledgers.service';
import { MovesService } from './moves.service';
import { NoPlan } from './no-plan.service';
import { OpinionLinks } from './opinion-links.service';
import { Ownership } from './ownership';
import { PackageSources } from './package.sources';
import { PackagesService } from './packages.service';
import { ProjectChanges } from './project-changes.service';
import { ProjectGrants } from './project.grants';
import { ProjectHolders } from './project-holders';
import { ProjectOpening } from './project.opening';
import { ProjectViews } from './project.view';
import { ProjectSheets } from './project-sheet.service';
import { ProjectsService } from './projects.service';
import { ReactionsService } from './reactions.service';
import { ReferralsService } from './referrals.service';
import { ReviewDates } from './review-dates.reminder';
import { ReviewsService } from './reviews.service';
import { RulingsService } from './rulings.service';
import { StalledReminder } from './stalled.reminder';
import { TargetsService } from './targets.service';

const data = [
  BoardQueries,
  CollaboratorRepository,
  CompanyFacts,
  FileRepository,
  GateQueries,
  HandOverRepository,
  HolderQueries,
  LedgerRepository,
  NoPlanQueries,
  PackageRepository,
  ProjectCards,
  ProjectQueries,
  ProjectRepository,
  ReactionQueries,
  ReferralRepository,
  ReviewRepository,
  RoomQueries,
  StageLogRepository,
  TargetQueries,
];
const parts = [GateReader, Ownership, ProjectViews, ProjectGrants, ProjectHolders, PackageSources, ReviewDates, StalledReminder];
const door = [
  ProjectsService,
  ProjectChanges,
  ProjectOpening,
  MovesService,
  ReviewsService,
  NoPlan,
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
  ProjectSheets,
  FilesService,
  GiveBackService,
  ReferralsService,
  RulingsService,
];

@Module({
  imports: [IdentityModule, RemindersModule, CompaniesModule, SpaceModule, PolicyModule, LeadsModule],
  providers: [...data, ...parts, ...door],
  exports: [...door, BoardQueries, RoomQueries],
})
export class PipelineModule {}
