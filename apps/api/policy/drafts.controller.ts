import type { Actor } from '@crm/identity';
import { ClauseActivation, ClauseDifferenceView, ClauseDrafts, ClauseLinesView, type ClausePatch, ClauseTestsView, ClauseVersionView, versionLine, versionView } from '@crm/policy';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { CurrentActor, IfMatch, Roles } from '../http/decorators';
import { ChangeDraftDto, DifferenceQuery, StartDraftDto } from './policy.dto';

/** The editor: drafts with test cases, difference, two-person activation. */
@Controller('policies')
export class PolicyDraftsController {
  constructor(
    private readonly drafts: ClauseDrafts,
    private readonly activation: ClauseActivation,
  ) {}

  /** Versions being edited or waiting for approval. */
  @Roles('admin')
  @Get('drafts')
  async open(): Promise<ClauseLinesView> {
    return { items: (await this.drafts.open()).map(versionLine) };
  }

  /** Opens a version of a clause; one at a time. */
  @Roles('admin')
  @Post('clauses/:clause/drafts')
  async start(@CurrentActor() actor: Actor, @Param('clause') clause: string, @Body() body: StartDraftDto): Promise<ClauseVersionView> {
    return versionView(await this.drafts.start(actor, clause, body as unknown as ClausePatch));
  }

  @Roles('recruiter', 'team_lead', 'operator', 'manager', 'admin')
  @Get('versions/:versionId')
  async version(@Param('versionId', ParseUUIDPipe) versionId: string): Promise<ClauseVersionView> {
    return versionView(await this.drafts.byId(versionId));
  }

  /** Field by field against the version in force before, or against another. */
  @Roles('recruiter', 'team_lead', 'operator', 'manager', 'admin')
  @Get('versions/:versionId/difference')
  async difference(@Param('versionId', ParseUUIDPipe) versionId: string, @Query() query: DifferenceQuery): Promise<ClauseDifferenceView> {
    const { before, after, differences } = await this.drafts.difference(versionId, query.against);
    return { beforeId: before?.id ?? null, afterId: after.id, items: differences };
  }

  @Roles('admin')
  @Patch('drafts/:versionId')
  async change(@CurrentActor() actor: Actor, @Param('versionId', ParseUUIDPipe) versionId: string, @Body() body: ChangeDraftDto, @IfMatch() version?: number): Promise<ClauseVersionView> {
    return versionView(await this.drafts.change(actor, versionId, body as unknown as ClausePatch, version));
  }

  /** Runs the cases of a version. */
  @Roles('admin')
  @Post('drafts/:versionId/test')
  @HttpCode(200)
  async test(@Param('versionId', ParseUUIDPipe) versionId: string): Promise<ClauseTestsView> {
    return { items: await this.drafts.test(versionId) };
  }

  /** Hands a version whose cases pass to the second person. */
  @Roles('admin')
  @Post('drafts/:versionId/submit')
  @HttpCode(200)
  async submit(@CurrentActor() actor: Actor, @Param('versionId', ParseUUIDPipe) versionId: string): Promise<ClauseVersionView> {
    return versionView(await this.activation.submit(actor, versionId));
  }

  /** The second person puts it in force: matches change at once in every process. */
  @Roles('admin')
  @Post('drafts/:versionId/approve')
  @HttpCode(200)
  async approve(@CurrentActor() actor: Actor, @Param('versionId', ParseUUIDPipe) versionId: string): Promise<ClauseVersionView> {
    return versionView(await this.activation.approve(actor, versionId));
  }

  @Roles('admin')
  @Post('drafts/:versionId/send-back')
  @HttpCode(200)
  async sendBack(@CurrentActor() actor: Actor, @Param('versionId', ParseUUIDPipe) versionId: string): Promise<ClauseVersionView> {
    return versionView(await this.activation.sendBack(actor, versionId));
  }

  @Roles('admin')
  @Post('drafts/:versionId/withdraw')
  @HttpCode(200)
  async withdraw(@CurrentActor() actor: Actor, @Param('versionId', ParseUUIDPipe) versionId: string): Promise<ClauseVersionView> {
    return versionView(await this.drafts.withdraw(actor, versionId));
  }
}
