import { CompaniesModule } from '@crm/companies';
import { IdentityModule } from '@crm/identity';
import { ImportsModule } from '@crm/platform';
import { RemindersModule } from '@crm/reminders';
import { Module } from '@nestjs/common';
import { AssignmentRules, RuleStores } from './assignment-rules.service';
import { Conflicts, ConflictSurroundings } from './conflicts.service';
import { BreachQueries } from './data/breach.queries';
import { ConflictRepository } from './data/conflict.repository';
import { ExportRepository } from './data/export.repository';
import { FirstReportRepository } from './data/first-report.repository';
import { LeadQueries } from './data/lead.queries';
import { LeadRepository } from './data/lead.repository';
import { PoolRepository } from './data/pool.repository';
import { RuleRepository } from './data/rule.repository';
import { SlaRepository } from './data/sla.repository';
import { ExportStores, LeadExports } from './exports.service';
import { FirstReports } from './first-reports.service';
import { HoldingRights, HoldingTime, LeadHolding } from './holding.service';
import { LeadImportCompanies, LeadImportKind } from './import/lead-import.kind';
import { LeadCommands } from './lead-commands';
import { LeadLifecycle } from './lead-lifecycle.service';
import { LeadSurroundings } from './lead-surroundings';
import { LeadsService } from './leads.service';
import { MergedLeads } from './merged-leads.service';
import { LeadNotices, LeadWaits } from './notices.service';
import { Pools, PoolStores } from './pools.service';
import { Recycling, RecyclingSurroundings } from './recycling.service';
import { SavedViews } from './saved-views.service';
import { LeadSla } from './sla.service';

const data = [LeadRepository, LeadQueries, SlaRepository, PoolRepository, RuleRepository, FirstReportRepository, ConflictRepository, BreachQueries, ExportRepository];
const around = [HoldingRights, HoldingTime, LeadSurroundings, ConflictSurroundings, RecyclingSurroundings, RuleStores, PoolStores, ExportStores, LeadImportCompanies];
const doors = [LeadsService, LeadLifecycle, Pools, Conflicts, AssignmentRules, Recycling, LeadExports, SavedViews, MergedLeads];

@Module({
  imports: [IdentityModule, CompaniesModule, RemindersModule, ImportsModule],
  providers: [...data, ...around, ...doors, LeadCommands, LeadHolding, LeadSla, FirstReports, LeadNotices, LeadWaits, LeadImportKind],
  exports: [...doors, LeadQueries, BreachQueries],
})
export class LeadsModule {}
