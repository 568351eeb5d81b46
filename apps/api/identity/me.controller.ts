import type { Actor } from '@crm/identity';
import { Calendar, Notifications } from '@crm/reminders';
import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { AnyRole, BeforePasswordChange, CurrentActor } from '../http/decorators';
import { MeView } from './auth.dto';

/** The signed-in user. */
@Controller('me')
export class MeController {
  constructor(
    private readonly notifications: Notifications,
    private readonly calendar: Calendar,
  ) {}

  @AnyRole()
  @BeforePasswordChange()
  @Get()
  async me(@CurrentActor() actor: Actor): Promise<MeView> {
    const { userId, name, username, roles, teamId, teamName, jurisdiction, parks } = actor;
    return {
      user: { id: userId, name, username, roles, mustChangePassword: false },
      roles,
      scopes: { teamId, teamName, jurisdiction, parks },
      unread: await this.notifications.unread(userId),
      calendarUrl: await this.calendar.urlOf(userId),
    };
  }

  /** Makes a new calendar address and revokes the one before. */
  @AnyRole()
  @Post('calendar-token')
  @HttpCode(200)
  async calendarToken(@CurrentActor() actor: Actor): Promise<{ calendarUrl: string }> {
    return { calendarUrl: await this.calendar.renew(actor.userId) };
  }
}
