import { Absences, AbsenceView, type Actor } from '@crm/identity';
import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { IsISO8601, Matches, ValidateIf } from 'class-validator';
import { AnyRole, CurrentActor } from '../http/decorators';

export class SetAbsenceDto {
  /** Last day away, YYYY-MM-DD; null = back on duty. */
  @ValidateIf((dto: SetAbsenceDto) => dto.until !== null)
  @IsISO8601({ strict: true }, { message: '应为 YYYY-MM-DD 的日期' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: '应为 YYYY-MM-DD 的日期' })
  until!: string | null;
}

export class AbsenceList {
  items!: AbsenceView[];
}

/** Who is away: one's own, and for a team lead the team's. */
@Controller('absences')
export class AbsencesController {
  constructor(private readonly absences: Absences) {}

  @AnyRole()
  @Get()
  async list(@CurrentActor() actor: Actor): Promise<AbsenceList> {
    return { items: await this.absences.list(actor) };
  }

  @AnyRole()
  @Put(':userId')
  async set(@CurrentActor() actor: Actor, @Param('userId', ParseUUIDPipe) userId: string, @Body() body: SetAbsenceDto): Promise<AbsenceList> {
    return { items: await this.absences.set(actor, userId, body.until) };
  }
}
