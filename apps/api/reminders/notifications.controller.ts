import type { Actor } from '@crm/identity';
import { isId, Live, type LiveMessage, PLATFORM } from '@crm/platform';
import { Notifications } from '@crm/reminders';
import { type BeforeApplicationShutdown, Controller, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AnyRole, CurrentActor } from '../http/decorators';
import { NotificationPage, NotificationQuery } from './notifications.dto';

const BEAT_MS = 20_000;

/** The caller's own notifications, as a list and live. */
@Controller('notifications')
export class NotificationsController implements BeforeApplicationShutdown {
  private readonly open = new Set<FastifyReply>();

  constructor(
    private readonly notifications: Notifications,
    private readonly live: Live,
  ) {}

  @AnyRole()
  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: NotificationQuery): Promise<NotificationPage> {
    return this.notifications.list(actor.userId, query);
  }

  /** Server-sent events. After a break the client names the last id it saw and first gets what it missed. */
  @AnyRole()
  @Get('stream')
  @ApiProduces('text/event-stream')
  async stream(@CurrentActor() actor: Actor, @Res() reply: FastifyReply, @Headers('last-event-id') lastId?: string): Promise<void> {
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no', connection: 'close' });
    reply.raw.write(': open\n\n');
    const stop = this.live.listen(actor.userId, (message) => reply.raw.write(frame(message)));
    const beat = setInterval(() => reply.raw.write(': beat\n\n'), BEAT_MS);
    this.open.add(reply);
    reply.raw.on('close', () => {
      stop();
      clearInterval(beat);
      this.open.delete(reply);
    });
    if (lastId && isId(lastId)) {
      for (const missed of await this.notifications.since(actor.userId, lastId)) reply.raw.write(frame({ event: 'notification', data: missed, id: missed.id }));
    }
  }

  @AnyRole()
  @Post('read-all')
  @HttpCode(204)
  readAll(@CurrentActor() actor: Actor): Promise<void> {
    return this.notifications.readAll(actor.userId);
  }

  @AnyRole()
  @Post(':id/read')
  @HttpCode(204)
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    if (!isId(id)) throw PLATFORM.NOT_FOUND();
    return this.notifications.read(actor.userId, id);
  }

  /** Open streams would keep the process from ending. */
  beforeApplicationShutdown(): void {
    for (const reply of this.open) reply.raw.end();
  }
}

function frame({ event, data, id }: LiveMessage): string {
  return `${id ? `id: ${id}\n` : ''}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
