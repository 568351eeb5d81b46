import type { Actor } from '@crm/identity';
import { BreachQueries, BulkView, HoldingView, LeadQueries, LeadsService, LeadView } from '@crm/leads';
import { AppError } from '@crm/platform';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { CurrentActor, IfMatch, Roles } from '../http/decorators';
import { AssignDto, BreachQuery, BulkDto, CreateLeadDto, DiscardDto, FeedbackDto, LeadQuery, PatchLeadDto, QualifyDto, ReleaseDto, ReopenDto, TransferDto } from './leads.dto';
import { BreachPage, LeadHistoryView, LeadPage } from './leads.page.views';

const SELLERS = ['recruiter', 'team_lead'] as const;
const READERS = ['recruiter', 'team_lead', 'manager'] as const;

/** 线索: report, claim, assign, judge, end. Rights of rows: whoever may see the company. */
@Controller('leads')
export class LeadsController {
  constructor(
    private readonly leads: LeadsService,
    private readonly queries: LeadQueries,
    private readonly breaches: BreachQueries,
  ) {}

  /** Into a pool when `poolId` is given, else into the caller's own hands. 409 LEADS.DUPLICATE with masked hits. */
  @Roles(...SELLERS)
  @Post()
  create(@CurrentActor() actor: Actor, @Body() body: CreateLeadDto): Promise<LeadView> {
    return this.leads.create(actor, body);
  }

  @Roles(...READERS)
  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: LeadQuery): Promise<LeadPage> {
    return this.queries.list(actor, query);
  }

  /** SLA clocks that ran out, in the caller's sight. */
  @Roles(...READERS)
  @Get('sla-breaches')
  slaBreaches(@CurrentActor() actor: Actor, @Query() query: BreachQuery): Promise<BreachPage> {
    return this.breaches.list(actor, query);
  }

  /** How much the caller holds, against the cap. */
  @Roles(...SELLERS)
  @Get('holding')
  holding(@CurrentActor() actor: Actor): Promise<HoldingView> {
    return this.leads.holdingOf(actor);
  }

  /** One command for many leads, each by itself; says what became of each. */
  @Roles(...SELLERS)
  @Post('bulk')
  @HttpCode(200)
  async bulk(@CurrentActor() actor: Actor, @Body() body: BulkDto): Promise<BulkView> {
    const items: BulkView['items'] = [];
    for (const id of body.ids) {
      try {
        await this.one(actor, id, body);
        items.push({ id, ok: true, code: null, detail: null });
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        items.push({ id, ok: false, code: error.code, detail: error.detail });
      }
    }
    return { done: items.filter((i) => i.ok).length, failed: items.filter((i) => !i.ok).length, items };
  }

  @Roles(...READERS)
  @Get(':id')
  byId(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<LeadView> {
    return this.leads.byId(actor, id);
  }

  @Roles(...READERS)
  @Get(':id/history')
  async history(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<LeadHistoryView> {
    await this.leads.byId(actor, id);
    return { items: await this.queries.history(id) };
  }

  @Roles(...SELLERS)
  @Patch(':id')
  patch(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: PatchLeadDto, @IfMatch() version?: number): Promise<LeadView> {
    return this.leads.patch(actor, id, body, version);
  }

  /** The second of two claimers gets 409 LEADS.ALREADY_CLAIMED with the winner's name. */
  @Roles(...SELLERS)
  @Post(':id/claim')
  @HttpCode(200)
  claim(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<LeadView> {
    return this.leads.claim(actor, id);
  }

  @Roles(...SELLERS)
  @Post(':id/release')
  @HttpCode(200)
  release(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: ReleaseDto, @IfMatch() version?: number): Promise<LeadView> {
    return this.leads.release(actor, id, body, version);
  }

  /** To a person of the team, or to whom the rules choose. */
  @Roles('team_lead')
  @Post(':id/assign')
  @HttpCode(200)
  assign(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: AssignDto, @IfMatch() version?: number): Promise<LeadView> {
    return this.leads.assign(actor, id, body, version);
  }

  @Roles(...SELLERS)
  @Post(':id/transfer')
  @HttpCode(200)
  transfer(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: TransferDto, @IfMatch() version?: number): Promise<LeadView> {
    return this.leads.transfer(actor, id, body, version);
  }

  @Roles(...SELLERS)
  @Post(':id/qualify')
  @HttpCode(200)
  qualify(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: QualifyDto, @IfMatch() version?: number): Promise<LeadView> {
    return this.leads.qualify(actor, id, body, version);
  }

  @Roles(...SELLERS)
  @Post(':id/discard')
  @HttpCode(200)
  discard(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: DiscardDto, @IfMatch() version?: number): Promise<LeadView> {
    return this.leads.discard(actor, id, body, version);
  }

  @Roles(...SELLERS)
  @Post(':id/reopen')
  @HttpCode(200)
  reopen(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: ReopenDto): Promise<LeadView> {
    return this.leads.restore(actor, id, body.reason);
  }

  /** The result was told to whoever referred the lead: ends the feedback clock. */
  @Roles(...SELLERS)
  @Post(':id/feedback')
  @HttpCode(200)
  feedback(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: FeedbackDto): Promise<LeadView> {
    return this.leads.feedback(actor, id, body.text);
  }

  private one(actor: Actor, id: string, body: BulkDto): Promise<LeadView> {
    switch (body.event) {
      case 'claim': return this.leads.claim(actor, id);
      case 'release': return this.leads.release(actor, id, body);
      case 'assign': return this.leads.assign(actor, id, body);
      case 'transfer': return this.leads.transfer(actor, id, { ownerId: body.ownerId ?? '', reason: body.reason });
      case 'qualify': return this.leads.qualify(actor, id);
      default: return this.leads.discard(actor, id, { reason: body.reason ?? 'other' });
    }
  }
}
