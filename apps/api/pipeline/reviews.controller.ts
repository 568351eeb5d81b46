import type { Actor } from '@crm/identity';
import {
  ConditionsView,
  LinkView,
  OpinionFormView,
  OpinionLinks,
  PackagesService,
  PublicPlanView,
  ReviewsService,
  ReviewsView,
} from '@crm/pipeline';
import { Limits, PLATFORM } from '@crm/platform';
import { Body, Controller, Delete, Get, HttpCode, Ip, Param, ParseUUIDPipe, Patch, Post, StreamableFile } from '@nestjs/common';
import { CurrentActor, Public, Roles } from '../http/decorators';
import { fileAnswer } from '../http/file-answer';
import { DecideReviewDto, EvidenceDto, MinutesDto, NewReviewDto, OpinionDto } from './records.dto';

@Controller('projects/:id/reviews')
export class ProjectReviewsController {
  constructor(private readonly reviews: ReviewsService) {}

  @Roles('recruiter', 'team_lead', 'operator', 'manager')
  @Get()
  of(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ReviewsView> {
    return this.reviews.of(actor, id);
  }

  @Roles('recruiter', 'team_lead')
  @Post()
  open(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: NewReviewDto): Promise<ReviewsView> {
    return this.reviews.open(actor, id, body);
  }
}

@Controller('reviews')
export class ReviewsController {
  constructor(private readonly reviews: ReviewsService) {}

  /** The chair's decision is entered by a team lead. */
  @Roles('team_lead')
  @Post(':id/decide')
  @HttpCode(200)
  decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DecideReviewDto,
  ): Promise<ReviewsView> {
    return this.reviews.decide(actor, id, body);
  }

  @Roles('recruiter', 'team_lead')
  @Patch(':id/minutes')
  minutes(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: MinutesDto): Promise<ReviewsView> {
    return this.reviews.attachMinutes(actor, id, body.minutes);
  }
}

@Controller('opinions')
export class OpinionsController {
  constructor(
    private readonly reviews: ReviewsService,
    private readonly links: OpinionLinks,
  ) {}

  @Roles('recruiter', 'team_lead')
  @Post(':id/answer')
  @HttpCode(200)
  answer(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: OpinionDto): Promise<ReviewsView> {
    return this.reviews.answerFor(actor, id, body);
  }

  @Roles('recruiter', 'team_lead')
  @Post(':id/link')
  link(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<LinkView> {
    return this.links.create(actor, id);
  }

  @Roles('recruiter', 'team_lead')
  @Delete(':id/link')
  @HttpCode(204)
  revoke(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.links.revoke(actor, id);
  }
}

@Controller('conditions')
export class ConditionsController {
  constructor(private readonly reviews: ReviewsService) {}

  /** Open conditions in sight and the own ones. */
  @Roles('recruiter', 'team_lead', 'operator', 'manager')
  @Get()
  open(@CurrentActor() actor: Actor): Promise<ConditionsView> {
    return this.reviews.conditions(actor);
  }

  @Roles('recruiter', 'team_lead', 'operator')
  @Post(':id/close')
  @HttpCode(200)
  close(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: EvidenceDto): Promise<ReviewsView> {
    return this.reviews.closeCondition(actor, id, body.evidence);
  }
}

const windowSeconds = 60,
  perWindow = 30;
/** Addresses that need no login: what a token opens, and nothing else. Rate limited per address. */
@Controller('public')
export class PublicLinksController {
  constructor(
    private readonly links: OpinionLinks,
    private readonly packages: PackagesService,
    private readonly limits: Limits,
  ) {}

  @Public()
  @Get('opinions/:token')
  async opinion(@Param('token') token: string, @Ip() ip: string): Promise<OpinionFormView> {
    await this.limit(ip);
    return this.links.open(token);
  }

  @Public()
  @Post('opinions/:token')
  @HttpCode(200)
  async answer(@Param('token') token: string, @Ip() ip: string, @Body() body: OpinionDto): Promise<OpinionFormView> {
    await this.limit(ip);
    return this.links.answer(token, body);
  }

  @Public()
  @Get('opinions/:token/files/:fileId')
  async material(
    @Param('token') token: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
    @Ip() ip: string,
  ): Promise<StreamableFile> {
    await this.limit(ip);
    const { bytes, name, contentType } = await this.links.material(token, fileId);
    return fileAnswer(bytes, name, contentType);
  }

  @Public()
  @Get('plans/:token')
  async plan(@Param('token') token: string, @Ip() ip: string): Promise<PublicPlanView> {
    await this.limit(ip);
    return this.packages.publicPlan(token);
  }

  private async limit(ip: string): Promise<void> {
    const { count, retryAfterSeconds } = await this.limits.hit(`public-link:${ip}`, windowSeconds);
    if (count > perWindow) throw PLATFORM.TOO_MANY({ retryAfterSeconds });
  }
}
