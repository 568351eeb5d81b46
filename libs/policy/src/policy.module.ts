import { Module } from '@nestjs/common';
import { PolicyCatalogue } from './catalogue.service';
import { ActivationNews, ClauseActivation } from './clause-activation.service';
import { ClauseDrafts } from './clause-drafts.service';
import { CatalogueRepository } from './data/catalogue.repository';
import { ClauseVersionRepository } from './data/clause-version.repository';
import { WindowRepository } from './data/window.repository';
import { PolicyWindows, WindowDesk } from './windows.service';

/** The catalogue, its editor, and application windows. */
@Module({
  providers: [CatalogueRepository, ClauseVersionRepository, WindowRepository, PolicyCatalogue, ClauseDrafts, ClauseActivation, ActivationNews, PolicyWindows, WindowDesk],
  exports: [PolicyCatalogue, ClauseDrafts, ClauseActivation, PolicyWindows],
})
export class PolicyModule {}
