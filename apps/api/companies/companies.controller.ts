import type { Actor } from '@crm/identity';
import { CompaniesService, CompanyReading, CompanyView, DuplicateCheckView, Duplicates, FollowUps, FollowUpView, Merge, shownHit, Timeline } from '@crm/companies';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { CurrentActor, IfMatch, Roles } from '../http/decorators';
import { ListQuery } from '../http/list-query.dto';
import {
  CompanyQuery, CreateCompanyDto, DuplicateCheckDto, FollowUpDto, FollowUpPatchDto, MergeDto, MergePreviewQuery, PatchCompanyDto, TimelineQuery,
} from './companies.dto';
import { CompanyPage, FollowUpPage, MergedView, MergePreviewView, SuspectsView, TimelinePage } from './companies.page.views';

const READERS = ['recruiter', 'team_lead', 'operator', 'manager', 'admin'] as const;
const SELLERS = ['recruiter', 'team_lead'] as const;

/** The master record: list, search, duplicates, follow-ups, timeline, merge. */
@Controller('companies')
export class CompaniesController {
  constructor(
    private readonly companies: CompaniesService,
    private readonly reading: CompanyReading,
    private readonly duplicates: Duplicates,
    private readonly followUps: FollowUps,
    private readonly timeline: Timeline,
    private readonly merges: Merge,
  ) {}

  @Roles(...SELLERS)
  @Post()
  create(@CurrentActor() actor: Actor, @Body() body: CreateCompanyDto): Promise<CompanyView> {
    return this.companies.create(actor, body);
  }

  /** `q`: part of the name, alias, pinyin, initials, USCC or a whole phone number. */
  @Roles(...READERS)
  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: CompanyQuery): Promise<CompanyPage> {
    return this.reading.list(actor, query);
  }

  /** Over all teams; names of others' companies are masked. */
  @Roles(...SELLERS)
  @Post('duplicate-check')
  @HttpCode(200)
  async duplicateCheck(@CurrentActor() actor: Actor, @Body() body: DuplicateCheckDto): Promise<DuplicateCheckView> {
    const hits = await this.duplicates.find(actor, { name: body.name, uscc: body.uscc, phones: body.phone ? [body.phone] : [] });
    return { hits: hits.map(shownHit) };
  }

  /** Pairs in the reader's sight that may be one company. */
  @Roles(...SELLERS, 'manager')
  @Get('duplicates')
  async suspects(@CurrentActor() actor: Actor): Promise<SuspectsView> {
    return { items: await this.merges.suspects(actor) };
  }

  @Roles(...SELLERS)
  @Post('merges/:mergeId/undo')
  @HttpCode(200)
  undoMerge(@CurrentActor() actor: Actor, @Param('mergeId') mergeId: string): Promise<CompanyView> {
    return this.merges.undo(actor, mergeId);
  }

  @Roles(...READERS)
  @Get(':id')
  byId(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<CompanyView> {
    return this.reading.byId(actor, id);
  }

  @Roles(...SELLERS)
  @Patch(':id')
  patch(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: PatchCompanyDto, @IfMatch() version?: number): Promise<CompanyView> {
    return this.companies.patch(actor, id, body, version);
  }

  @Roles(...SELLERS)
  @Post(':id/follow-ups')
  logFollowUp(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: FollowUpDto): Promise<FollowUpView> {
    return this.followUps.log(actor, id, body);
  }

  @Roles(...READERS)
  @Get(':id/follow-ups')
  listFollowUps(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: ListQuery): Promise<FollowUpPage> {
    return this.followUps.page(actor, id, query);
  }

  @Roles(...SELLERS)
  @Patch(':id/follow-ups/:followUpId')
  correctFollowUp(@CurrentActor() actor: Actor, @Param('followUpId') followUpId: string, @Body() body: FollowUpPatchDto, @IfMatch() version?: number): Promise<FollowUpView> {
    return this.followUps.correct(actor, followUpId, body, version);
  }

  @Roles(...READERS)
  @Get(':id/timeline')
  listTimeline(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: TimelineQuery): Promise<TimelinePage> {
    return this.timeline.page(actor, id, query);
  }

  @Roles(...SELLERS)
  @Get(':id/merge-preview')
  previewMerge(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: MergePreviewQuery): Promise<MergePreviewView> {
    return this.merges.preview(actor, id, query.mergedId);
  }

  @Roles(...SELLERS)
  @Post(':id/merge')
  @HttpCode(200)
  merge(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: MergeDto): Promise<MergedView> {
    return this.merges.merge(actor, id, body.mergedId, body.choices);
  }
}
