import type { Actor } from '@crm/identity';
import { isId, PLATFORM } from '@crm/platform';
import { Notifications } from '@crm/reminders';
import { Controller, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AnyRole, CurrentActor } from '../http/decorators';
import { NotificationStreams } from './notification-streams';
import { NotificationPage, NotificationQuery } from './notifications.dto';

const BEAT_MS = 20_000;

/** The caller's own notifications, as a list and live. */
@Controller('notifications')
export class NotificationsController {
  constructor(
    private readonly notifications: Notifications,
    private readonly streams: NotificationStreams,
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
    const beat = setInterval(() => reply.raw.write(': beat\n\n'), BEAT_MS);
    const stream = { userId: actor.userId, write: (text: string) => void reply.raw.write(text), end: () => void reply.raw.end() };
    const added = this.streams.add(stream, lastId && isId(lastId) ? lastId : undefined);
    reply.raw.on('close', () => {
      clearInterval(beat);
      void added.then((stop) => stop()).catch(() => undefined);
    });
    await added.catch(() => reply.raw.end()); // the client asks again
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
}
