import type { Actor } from '@crm/identity';
import {
  CoordinationsView,
  DeliveryService,
  DeliveryView,
  InstructionsView,
  LedgersService,
  ReferralsService,
  ReferralsView,
} from '@crm/pipeline';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { CurrentActor, Roles } from '../http/decorators';
import {
  ActualDto,
  CoordinationDto,
  FeedbackDto,
  InstructionDto,
  LedgerQuery,
  MilestoneDto,
  ReferralAnswerDto,
  ReferralDto,
  ResultDto,
} from './records.dto';

/** The small ledgers on one project. */
@Controller('projects/:id')
export class ProjectLedgersController {
  constructor(
    private readonly ledgers: LedgersService,
    private readonly delivery: DeliveryService,
    private readonly referrals: ReferralsService,
  ) {}

  @Roles('recruiter', 'team_lead', 'manager')
  @Get('instructions')
  instructions(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<InstructionsView> {
    return this.ledgers.instructionsOf(actor, id);
  }

  /** 批示 and 关注 are written by managers. */
  @Roles('manager')
  @Post('instructions')
  instruct(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: InstructionDto,
  ): Promise<InstructionsView> {
    return this.ledgers.instruct(actor, id, body);
  }

  @Roles('recruiter', 'team_lead', 'operator', 'manager')
  @Get('coordinations')
  coordinations(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CoordinationsView> {
    return this.ledgers.coordinationsOf(actor, id);
  }

  @Roles('recruiter', 'team_lead')
  @Post('coordinations')
  coordinate(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CoordinationDto,
  ): Promise<CoordinationsView> {
    return this.ledgers.coordinate(actor, id, body);
  }

  @Roles('recruiter', 'team_lead', 'manager')
  @Get('delivery')
  deliveryOf(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DeliveryView> {
    return this.delivery.of(actor, id);
  }

  @Roles('recruiter', 'team_lead')
  @Put('milestones')
  milestone(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MilestoneDto,
  ): Promise<DeliveryView> {
    return this.delivery.setMilestone(actor, id, body);
  }

  @Roles('recruiter', 'team_lead')
  @Put('actuals')
  actual(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: ActualDto): Promise<DeliveryView> {
    return this.delivery.setActual(actor, id, body);
  }

  @Roles('team_lead')
  @Post('referrals')
  refer(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: ReferralDto): Promise<ReferralsView> {
    return this.referrals.refer(actor, id, body.to, body.reason);
  }
}

@Controller('instructions')
export class InstructionsController {
  constructor(private readonly ledgers: LedgersService) {}

  @Roles('recruiter', 'team_lead', 'manager')
  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: LedgerQuery): Promise<InstructionsView> {
    return this.ledgers.instructions(actor, query.show ?? 'open');
  }

  @Roles('recruiter', 'team_lead')
  @Post(':id/feedback')
  @HttpCode(200)
  feedback(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FeedbackDto,
  ): Promise<InstructionsView> {
    return this.ledgers.feedback(actor, id, body.text);
  }

  @Roles('team_lead', 'manager')
  @Post(':id/close')
  @HttpCode(200)
  close(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<InstructionsView> {
    return this.ledgers.closeInstruction(actor, id);
  }
}

@Controller('coordinations')
export class CoordinationsController {
  constructor(private readonly ledgers: LedgersService) {}

  @Roles('recruiter', 'team_lead', 'operator', 'manager')
  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: LedgerQuery): Promise<CoordinationsView> {
    return this.ledgers.coordinations(actor, query.show ?? 'open');
  }

  @Roles('recruiter', 'team_lead')
  @Post(':id/escalate')
  @HttpCode(200)
  escalate(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CoordinationsView> {
    return this.ledgers.escalate(actor, id);
  }

  @Roles('recruiter', 'team_lead')
  @Post(':id/close')
  @HttpCode(200)
  close(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ResultDto,
  ): Promise<CoordinationsView> {
    return this.ledgers.closeCoordination(actor, id, body.result);
  }
}

@Controller('referrals')
export class ReferralsController {
  constructor(private readonly referrals: ReferralsService) {}

  @Roles('team_lead', 'manager')
  @Get()
  list(@CurrentActor() actor: Actor): Promise<ReferralsView> {
    return this.referrals.list(actor);
  }

  @Roles('team_lead')
  @Post(':id/answer')
  @HttpCode(200)
  answer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReferralAnswerDto,
  ): Promise<ReferralsView> {
    return this.referrals.answer(actor, id, body.accept);
  }
}
