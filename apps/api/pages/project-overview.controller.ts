import type { Actor } from '@crm/identity';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { CurrentActor, Roles } from '../http/decorators';
import { ProjectOverviewReader } from './project-overview.reader';
import { ProjectOverviewView } from './project-overview.views';

/** One project with everything about it. */
@Controller('pages/projects')
export class ProjectOverviewController {
  constructor(private readonly reader: ProjectOverviewReader) {}

  @Roles('recruiter', 'team_lead', 'operator', 'manager')
  @Get(':id')
  of(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ProjectOverviewView> {
    return this.reader.of(actor, id);
  }
}
