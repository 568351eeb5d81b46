import type { Actor } from '@crm/identity';
import { Computed } from '@crm/companies';
import { Controller, HttpCode, Post } from '@nestjs/common';
import { CurrentActor, Roles } from '../http/decorators';
import { TaskStartedView } from './companies.page.views';

/** Long work over all companies; progress by GET /tasks/{id}. */
@Controller('companies')
export class CompaniesComputeController {
  constructor(private readonly computed: Computed) {}

  @Roles('admin')
  @Post('rescore')
  @HttpCode(202)
  async rescore(@CurrentActor() actor: Actor): Promise<TaskStartedView> {
    return { taskId: await this.computed.startRescore(actor.userId) };
  }
  @Roles('admin')
  @Post('rematch')
  @HttpCode(202)
  async rematch(@CurrentActor() actor: Actor): Promise<TaskStartedView> {
    return { taskId: await this.computed.startRematch(actor.userId) };
  }
}
