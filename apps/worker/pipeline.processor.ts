import { PackagesService, pipelineJobs, ReactionsService, RulingsService } from '@crm/pipeline';
import type { JobHandlers } from '@crm/platform';
import { Injectable } from '@nestjs/common';

/** Jobs of the pipeline: files of packages, and reactions to what happens below. */
@Injectable()
export class PipelineProcessor implements JobHandlers {
  constructor(
    private readonly packages: PackagesService,
    private readonly reactions: ReactionsService,
    private readonly rulings: RulingsService,
  ) {}

  readonly handlers: JobHandlers['handlers'] = {
    [pipelineJobs.renderPackage]: ({ packageId }: { packageId: string }) => this.packages.render(packageId),
    [pipelineJobs.noteFollowUp]: (event: Parameters<ReactionsService['noteFollowUp']>[0]) => this.reactions.noteFollowUp(event),
    [pipelineJobs.holdChanged]: (event: Parameters<ReactionsService['holdChanged']>[0]) => this.reactions.holdChanged(event),
    [pipelineJobs.refreshCompany]: (event: Parameters<ReactionsService['refreshCompany']>[0]) =>
      this.reactions.refreshCompany(event),
    [pipelineJobs.applyRuling]: (event: Parameters<RulingsService['apply']>[0]) => this.rulings.apply(event),
  };
}
