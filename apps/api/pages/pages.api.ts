import { CompaniesModule } from '@crm/companies';
import { FitModule } from '@crm/fit';
import { IdentityModule } from '@crm/identity';
import { LeadsModule } from '@crm/leads';
import { PipelineModule } from '@crm/pipeline';
import { PolicyModule } from '@crm/policy';
import { SpaceModule } from '@crm/space';
import { Module } from '@nestjs/common';
import { EndingQueries } from './data/ending.queries';
import { FigureQueries } from './data/figure.queries';
import { TodoQueries } from './data/todo.queries';
import { ProspectQueries } from './data/prospect.queries';
import { Endings } from './endings';
import { Figures } from './figures';
import { FitPreviewController } from './fit-preview.controller';
import { FitPreview } from './fit-preview.page';
import { ParkComparisonController } from './park-comparison.controller';
import { PolicyImpactController } from './policy-impact.controller';
import { PolicyImpactPage } from './policy-impact.page';
import { ProspectsController } from './prospects.controller';
import { Prospects } from './prospects.page';
import { SearchController } from './search.controller';
import { SearchParts } from './search.page';
import { Todos } from './todos';
import { UnitMatchesController } from './unit-matches.controller';
import { UnitMatches } from './unit-matches.page';
import { WorkbenchController } from './workbench.controller';
import { WorkbenchParts } from './workbench.parts';

/** Reads over several libs: the workbench and the search. Writes nothing. */
@Module({
  imports: [IdentityModule, FitModule, CompaniesModule, LeadsModule, PipelineModule, SpaceModule, PolicyModule],
  controllers: [ProspectsController, UnitMatchesController, FitPreviewController, PolicyImpactController, ParkComparisonController, WorkbenchController, SearchController],
  providers: [
    ProspectQueries, Prospects, UnitMatches,
    FitPreview, PolicyImpactPage,
    TodoQueries, FigureQueries, EndingQueries, Todos, Figures, Endings, WorkbenchParts, SearchParts,
  ],
})
export class PagesApiModule {}
