import { IdentityModule } from '@crm/identity';
import { PipelineModule } from '@crm/pipeline';
import { RemindersModule } from '@crm/reminders';
import { SpaceModule } from '@crm/space';
import { Module } from '@nestjs/common';
import { CohortQueries } from './data/cohort.queries';
import { DayCountQueries } from './data/day-count.queries';
import { DeliveryQueries } from './data/delivery.queries';
import { FileRepository } from './data/file.repository';
import { IssueQueries } from './data/issue.queries';
import { IssueRepository } from './data/issue.repository';
import { PeopleFigures } from './data/people.queries';
import { PolicyFigures } from './data/policy.queries';
import { ProgressRepository } from './data/progress.repository';
import { ProjectFigures } from './data/project.queries';
import { RecordQueries } from './data/record.queries';
import { FunnelRollup } from './data/rollup.repository';
import { TargetRepository } from './data/target.repository';
import { TeamTargetRepository } from './data/team-target.repository';
import { Figures } from './figures.service';
import { FileMaking } from './file-making.service';
import { FilesService } from './files.service';
import { Funnel } from './funnel.service';
import { IssueComposer } from './issue.composer';
import { IssuePeople } from './issue-people';
import { Issues } from './issues.service';
import { Ledger } from './ledger.service';
import { Records } from './records.service';
import { Results } from './results.service';
import { Targets } from './targets.service';
import { TeamTargetStore } from './team-targets';

const data = [CohortQueries, DayCountQueries, DeliveryQueries, FileRepository, IssueQueries, IssueRepository, PeopleFigures, PolicyFigures, ProgressRepository, ProjectFigures, RecordQueries, TargetRepository, TeamTargetRepository];
const door = [FunnelRollup, Funnel, Figures, Results, Records, Targets, Ledger, Issues, FilesService, FileMaking];

/** Reports: figures over published views, and the files made of them. */
@Module({
  imports: [IdentityModule, PipelineModule, RemindersModule, SpaceModule],
  providers: [...data, ...door, IssueComposer, IssuePeople, TeamTargetStore],
  exports: door,
})
export class ReportsModule {}
