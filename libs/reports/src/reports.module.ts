import { IdentityModule } from '@crm/identity';
import { Module } from '@nestjs/common';
import { CohortQueries } from './data/cohort.queries';
import { FunnelRollup } from './data/rollup.repository';
import { Funnel } from './funnel.service';

/** Reports: figures over published views. */
@Module({ imports: [IdentityModule], providers: [CohortQueries, FunnelRollup, Funnel], exports: [Funnel, FunnelRollup] })
export class ReportsModule {}
