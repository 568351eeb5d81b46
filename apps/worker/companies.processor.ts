import { companiesJobs, Computed } from '@crm/companies';
import type { JobHandlers } from '@crm/platform';
import { Injectable } from '@nestjs/common';

/** Jobs of companies: scores and matches. */
@Injectable()
export class CompaniesProcessor implements JobHandlers {
  readonly handlers: JobHandlers['handlers'];

  constructor(computed: Computed) {
    this.handlers = {
      [companiesJobs.compute]: ({ companyIds }: { companyIds: string[] }) => computed.manyInTurn(companyIds),
      [companiesJobs.rescore]: ({ taskId }: { taskId?: string }) =>
        taskId ? computed.runRescore(taskId) : computed.startRescore(null),
      [companiesJobs.rematch]: ({ taskId }: { taskId?: string }) =>
        taskId ? computed.runRematch(taskId) : computed.startRematch(null),
    };
  }
}
