import type { Actor } from '@crm/identity';
import { OwnReminders, ReminderView } from '@crm/reminders';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { AnyRole, CurrentActor, IfMatch } from '../http/decorators';
import { ChangeReminderDto, CreateReminderDto, ReminderPage, ReminderQuery, SnoozeDto } from './reminders.dto';

/** The caller's reminders: those they made and those that remind them. */
@Controller('reminders')
export class RemindersController {
  constructor(private readonly reminders: OwnReminders) {}

  @AnyRole()
  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: ReminderQuery): Promise<ReminderPage> {
    return this.reminders.list(actor, query);
  }

  @AnyRole()
  @Post()
  create(@CurrentActor() actor: Actor, @Body() body: CreateReminderDto): Promise<ReminderView> {
    return this.reminders.create(actor, body);
  }

  @AnyRole()
  @Get(':id')
  byId(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ReminderView> {
    return this.reminders.byId(actor, id);
  }

  @AnyRole()
  @Patch(':id')
  change(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: ChangeReminderDto, @IfMatch() version?: number): Promise<ReminderView> {
    return this.reminders.change(actor, id, body, version);
  }

  @AnyRole()
  @Post(':id/done')
  @HttpCode(200)
  done(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IfMatch() version?: number): Promise<ReminderView> {
    return this.reminders.done(actor, id, version);
  }

  @AnyRole()
  @Post(':id/snooze')
  @HttpCode(200)
  snooze(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: SnoozeDto, @IfMatch() version?: number): Promise<ReminderView> {
    return this.reminders.snooze(actor, id, body.until, version);
  }

  /** Takes the caller's last done or snooze back. 409 REMINDERS.NOTHING_TO_UNDO after any other change. */
  @AnyRole()
  @Post(':id/undo')
  @HttpCode(200)
  undo(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ReminderView> {
    return this.reminders.undo(actor, id);
  }

  @AnyRole()
  @Post(':id/cancel')
  @HttpCode(200)
  cancel(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IfMatch() version?: number): Promise<ReminderView> {
    return this.reminders.cancel(actor, id, version);
  }
}
