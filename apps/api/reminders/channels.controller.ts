import type { Actor } from '@crm/identity';
import { Audit } from '@crm/platform';
import { Channels, ChannelView, Preferences, PreferenceView, SendResultView, Sending, Workdays } from '@crm/reminders';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put, Query } from '@nestjs/common';
import { AnyRole, CurrentActor, IfMatch, Roles } from '../http/decorators';
import { CalendarYear, ChangeChannelDto, ChannelList, CorrectWorkdayDto, CreateChannelDto, DeliveryPage, DeliveryQuery, PreferenceDto, TestChannelDto, WorkdayQuery } from './channels.dto';

/** The ways out of the house, for administrators. */
@Controller('channels')
export class ChannelsController {
  constructor(
    private readonly channels: Channels,
    private readonly sending: Sending,
  ) {}

  @Roles('admin')
  @Get()
  async list(): Promise<ChannelList> {
    return { items: await this.channels.all() };
  }

  @Roles('admin')
  @Post()
  create(@CurrentActor() actor: Actor, @Body() body: CreateChannelDto): Promise<ChannelView> {
    return this.channels.create(actor, body);
  }

  @Roles('admin')
  @Patch(':id')
  change(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: ChangeChannelDto, @IfMatch() version?: number): Promise<ChannelView> {
    return this.channels.change(actor, id, body, version);
  }

  @Roles('admin')
  @Post(':id/test')
  @HttpCode(200)
  test(@Param('id', ParseUUIDPipe) id: string, @Body() body: TestChannelDto): Promise<SendResultView> {
    return this.sending.test(id, body.to);
  }

  /** What went out and what the vendors answered, newest first. */
  @Roles('admin')
  @Get('deliveries')
  deliveries(@Query() query: DeliveryQuery): Promise<DeliveryPage> {
    return this.channels.deliveries(query);
  }

  @Roles('admin')
  @Post('deliveries/:id/retry')
  @HttpCode(204)
  retry(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.channels.retry(id);
  }
}

/** The working-day calendar: everybody reads it, administrators correct it. */
@Controller('workdays')
export class WorkdaysController {
  constructor(
    private readonly workdays: Workdays,
    private readonly audit: Audit,
  ) {}

  @AnyRole()
  @Get()
  async year(@Query() query: WorkdayQuery): Promise<CalendarYear> {
    return { items: await this.workdays.year(query.year) };
  }

  @Roles('admin')
  @Put()
  @HttpCode(204)
  correct(@CurrentActor() actor: Actor, @Body() body: CorrectWorkdayDto): Promise<void> {
    return this.workdays.correct(actor, this.audit, { ...body, name: body.name ?? '' });
  }
}

/** How the caller wants to be reminded. */
@Controller('me/preferences')
export class PreferencesController {
  constructor(private readonly preferences: Preferences) {}

  @AnyRole()
  @Get()
  own(@CurrentActor() actor: Actor): Promise<PreferenceView> {
    return this.preferences.of(actor.userId);
  }

  @AnyRole()
  @Patch()
  change(@CurrentActor() actor: Actor, @Body() body: PreferenceDto, @IfMatch() version?: number): Promise<PreferenceView> {
    return this.preferences.change(actor.userId, body, version);
  }
}
