import { IdentityModule } from '@crm/identity';
import { SpaceModule } from '@crm/space';
import { Module } from '@nestjs/common';
import { CohortQueries } from './data/cohort.queries';
import { PeopleFigures } from './data/people.queries';
import { ProjectFigures } from './data/project.queries';
import { FunnelRollup } from './data/rollup.repository';
import { TargetRepository } from './data/target.repository';
import { Figures } from './figures.service';
import { Funnel } from './funnel.service';
import { Ledger } from './ledger.service';
import { Targets } from './targets.service';
import { Weekly, WeeklySurroundings } from './weekly.service';

/** Reports: figures over published views. */
@Module({
  imports: [IdentityModule, SpaceModule],
  providers: [CohortQueries, ProjectFigures, PeopleFigures, TargetRepository, FunnelRollup, Funnel, Figures, Targets, Ledger, Weekly, WeeklySurroundings],
  exports: [Funnel, FunnelRollup, Figures, Targets, Ledger, Weekly],
})
export class ReportsModule {}
