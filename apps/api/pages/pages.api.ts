import { CompaniesModule } from '@crm/companies';
import { IdentityModule } from '@crm/identity';
import { LeadsModule } from '@crm/leads';
import { PipelineModule } from '@crm/pipeline';
import { PolicyModule } from '@crm/policy';
import { SpaceModule } from '@crm/space';
import { Module } from '@nestjs/common';
import { EndingQueries } from './data/ending.queries';
import { FigureQueries } from './data/figure.queries';
import { TodoQueries } from './data/todo.queries';
import { Endings } from './endings';
import { Figures } from './figures';
import { SearchController } from './search.controller';
import { SearchParts } from './search.page';
import { Todos } from './todos';
import { WorkbenchController, WorkbenchParts } from './workbench.controller';

/** Reads over several libs: the workbench and the search. Writes nothing. */
@Module({
  imports: [IdentityModule, CompaniesModule, LeadsModule, PipelineModule, SpaceModule, PolicyModule],
  controllers: [WorkbenchController, SearchController],
  providers: [
    TodoQueries, FigureQueries, EndingQueries, Todos, Figures, Endings, SearchParts,
    { provide: WorkbenchParts, useFactory: (figures: Figures, endings: Endings, fresh: FigureQueries) => new WorkbenchParts(figures, endings, fresh), inject: [Figures, Endings, FigureQueries] },
  ],
})
export class PagesApiModule {}
