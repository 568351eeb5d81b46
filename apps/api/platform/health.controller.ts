import { Db, RedisConnections } from '@crm/platform';
import { Controller, Get, Header, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { register } from 'prom-client';
import { Public } from '../http/decorators';
import { migrations } from '../migrations';
import { ReadyView } from './platform.dto';

/** For probes and scrapers. */
@Controller()
export class HealthController {
  constructor(
    private readonly db: Db,
    private readonly redis: RedisConnections,
  ) {}

  @Public()
  @Get('health/live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** 503 only when the database or its migrations are missing; without Redis the product works, but reminders and live updates wait. */
  @Public()
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadyView> {
    const fault = await this.databaseFault();
    if (fault) {
      void reply.status(503);
      return { status: 'down', reasons: [fault] };
    }
    return (await this.redis.isUp()) ? { status: 'ok', reasons: [] } : { status: 'degraded', reasons: ['redis'] };
  }

  @Public()
  @Get('metrics')
  @Header('content-type', register.contentType)
  metrics(): Promise<string> {
    return register.metrics();
  }

  private async databaseFault(): Promise<string | null> {
    try {
      const row = await this.db.row<{ n: string }>('SELECT COUNT(*) AS n FROM platform_migration');
      return Number(row?.n ?? 0) < migrations.length ? 'migrations' : null;
    } catch {
      return 'database';
    }
  }
}
