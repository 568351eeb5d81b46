import { Limits, PLATFORM } from '@crm/platform';
import { Calendar } from '@crm/reminders';
import { Controller, Get, Headers, Param, Req, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../http/decorators';

const PER_MINUTE = 60;

/** Calendar feeds for other programs: the token in the address is the key. */
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly calendar: Calendar,
    private readonly limits: Limits,
  ) {}

  @Public()
  @Get(':token.ics')
  @ApiProduces('text/calendar')
  async feed(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Headers('if-none-match') known?: string): Promise<void> {
    const { count, retryAfterSeconds } = await this.limits.hit(`calendar:${request.ip}`, 60);
    if (count > PER_MINUTE) throw PLATFORM.TOO_MANY({ retryAfterSeconds });
    const { text, etag } = await this.calendar.feed(token);
    void reply.header('etag', etag).header('cache-control', 'private, max-age=300');
    if (known?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*')) await reply.status(304).send();
    else await reply.header('content-type', 'text/calendar; charset=utf-8').send(text);
  }
}
