import type { Actor } from '@crm/identity';
import { PLATFORM, QueueBoard } from '@crm/platform';
import { Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CurrentActor, Roles } from '../http/decorators';
import { FailedJobList, FailedJobsQuery, QueueList } from './platform.dto';
import { queueNames } from './queue-names';

const FAILED_SHOWN = 50;

/** The queue board of administrators: how full each queue is, and its failed jobs. */
@Controller('queues')
export class QueuesController {
  constructor(private readonly board: QueueBoard) {}

  @Roles('admin')
  @Get()
  async list(): Promise<QueueList> {
    return { items: await this.board.counts(queueNames) };
  }

  @Roles('admin')
  @Get(':name/failed')
  async failed(@Param('name') name: string, @Query() query: FailedJobsQuery): Promise<FailedJobList> {
    return { items: await this.board.failed(known(name), query.limit ?? FAILED_SHOWN) };
  }

  /** Puts a failed job back into its queue. */
  @Roles('admin')
  @Post(':name/failed/:jobId/retry')
  @HttpCode(204)
  retry(@CurrentActor() actor: Actor, @Param('name') name: string, @Param('jobId') jobId: string): Promise<void> {
    return this.board.retry(known(name), jobId, actor.userId);
  }

  /** Takes a failed job out for good. */
  @Roles('admin')
  @Delete(':name/failed/:jobId')
  @HttpCode(204)
  remove(@CurrentActor() actor: Actor, @Param('name') name: string, @Param('jobId') jobId: string): Promise<void> {
    return this.board.remove(known(name), jobId, actor.userId);
  }
}

/** Only queues of ours: another name would make a new queue in Redis. */
function known(name: string): string {
  if (!queueNames.includes(name)) throw PLATFORM.NOT_FOUND();
  return name;
}
