import { FitModule } from '@crm/fit';
import { IdentityModule } from '@crm/identity';
import { PolicyModule } from '@crm/policy';
import { RemindersModule } from '@crm/reminders';
import { Module } from '@nestjs/common';
import { CompanyAccess } from './access.service';
import { Attachments } from './attachments.service';
import { CompaniesService } from './companies.service';
import { CompanyReading } from './company-reading.service';
import { CompanyEditor } from './company-editor.service';
import { Computed } from './computed.service';
import { Contacts } from './contacts.service';
import { AccessRepository } from './data/access.repository';
import { AttachmentRepository } from './data/attachment.repository';
import { CompaniesRepository } from './data/companies.repository';
import { CompanyListQueries } from './data/company-list.queries';
import { CompanyRows } from './data/company-rows';
import { CompanyQueries } from './data/company.queries';
import { ComputedRepository } from './data/computed.repository';
import { ContactRepository } from './data/contact.repository';
import { DuplicateQueries } from './data/duplicates.queries';
import { FactRepository } from './data/fact.repository';
import { FitCorrectionRepository } from './data/fit-correction.repository';
import { FollowUpRepository } from './data/follow-up.repository';
import { MergeRepository } from './data/merge.repository';
import { RemovalQueries } from './data/removal.queries';
import { StandingRepository } from './data/standing.repository';
import { TimelineRepository } from './data/timeline.repository';
import { Duplicates } from './duplicates.service';
import { Facts } from './facts.service';
import { FitAndPolicy } from './fit-and-policy.service';
import { FitCorrections } from './fit-corrections.service';
import { FollowUps } from './follow-ups.service';
import { Matcher } from './matcher';
import { Merge } from './merge.service';
import { CompanyProfiles } from './profiles.service';
import { Scorer } from './scorer';
import { CompanyStanding } from './standing.service';
import { Timeline } from './timeline.service';

const rows = [
  AccessRepository, AttachmentRepository, CompaniesRepository, CompanyListQueries, CompanyQueries, CompanyRows, ComputedRepository, ContactRepository, DuplicateQueries,
  FactRepository, FitCorrectionRepository, FollowUpRepository, MergeRepository, RemovalQueries, StandingRepository, TimelineRepository,
];
const door = [Attachments, CompaniesService, CompanyAccess, CompanyProfiles, CompanyReading, CompanyStanding, Computed, Contacts, Duplicates, Facts, FitAndPolicy, FitCorrections, FollowUps, Merge, Timeline];

@Module({
  imports: [IdentityModule, RemindersModule, FitModule, PolicyModule],
  providers: [...rows, ...door, CompanyEditor, Matcher, Scorer],
  exports: door,
})
export class CompaniesModule {}
