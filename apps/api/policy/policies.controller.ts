import type { Actor } from '@crm/identity';
import { businessDate, Clock } from '@crm/platform';
import { allFacts, ClauseDrafts, ClausePageView, documentView, FactsView, MatchAnswerView, ParkComparisonView, POLICY, PolicyCatalogue, PolicyDocumentView, PolicyListView, PolicyWindows, PolicyWindowsView, PolicyWindowView, versionLine, versionView } from '@crm/policy';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CurrentActor, Roles } from '../http/decorators';
import { MatchEdge } from './match-edge';
import { MatchDto, PolicyListQuery, WindowDto } from './policy.dto';

const READERS = ['recruiter', 'team_lead', 'operator', 'manager', 'admin'] as const;

/** The catalogue for everybody, and matching. */
@Controller('policies')
export class PoliciesController {
  constructor(
    private readonly catalogue: PolicyCatalogue,
    private readonly edge: MatchEdge,
    private readonly drafts: ClauseDrafts,
    private readonly windows: PolicyWindows,
    private readonly clock: Clock,
  ) {}

  /** All documents with their status on a day, and their clauses. */
  @Roles(...READERS)
  @Get()
  async list(@Query() query: PolicyListQuery): Promise<PolicyListView> {
    const asOf = query.asOf ?? businessDate(this.clock.now());
    const catalogue = query.recordedAt ? await this.catalogue.recordedAt(new Date(query.recordedAt)) : await this.catalogue.active();
    return { asOf, catalogueVersion: catalogue.version, items: catalogue.documents.map((document) => documentView(document, asOf)) };
  }

  /** 政策测算（非承诺）: which policy a company can use on a day, for how much, and what must still be asked. */
  @Roles(...READERS)
  @Post('match')
  @HttpCode(200)
  match(@Body() body: MatchDto): Promise<MatchAnswerView> {
    return this.edge.match(body.asOf, body.profile);
  }

  /** The same company as if it settled in each of the three parks. A switch of the organisation (setting policy.compareParks). */
  @Roles('recruiter', 'team_lead', 'manager')
  @Post('compare')
  @HttpCode(200)
  async compare(@Body() body: MatchDto): Promise<ParkComparisonView> {
    return { asOf: body.asOf, items: await this.edge.inEachPark(body.asOf, body.profile) };
  }

  /** Every fact a condition can ask for. */
  @Roles(...READERS)
  @Get('facts')
  facts(): FactsView {
    return { items: allFacts() };
  }

  @Roles(...READERS)
  @Get('windows')
  async listWindows(): Promise<PolicyWindowsView> {
    return { items: await this.windows.list() };
  }

  @Roles('admin')
  @Post('windows')
  addWindow(@CurrentActor() actor: Actor, @Body() body: WindowDto): Promise<PolicyWindowView> {
    return this.windows.add(actor, body);
  }

  @Roles('admin')
  @Delete('windows/:windowId')
  @HttpCode(204)
  removeWindow(@CurrentActor() actor: Actor, @Param('windowId') windowId: string): Promise<void> {
    return this.windows.remove(actor, windowId);
  }

  /** A clause in force with its document and all its versions. */
  @Roles(...READERS)
  @Get('clauses/:clause')
  async clause(@Param('clause') code: string): Promise<ClausePageView> {
    const rows = await this.drafts.ofClause(code);
    const active = rows.find((row) => row.state === 'active') ?? null;
    const catalogue = await this.catalogue.active();
    const document = catalogue.documents.find((one) => one.def.id === rows[0]?.document);
    if (!document) throw POLICY.DOCUMENT_NOT_FOUND();
    const view = documentView(document, businessDate(this.clock.now()));
    return { document: { ...view, clauses: view.clauses.filter((one) => one.id === code) }, active: active && versionView(active), versions: rows.map(versionLine) };
  }

  @Roles(...READERS)
  @Get(':id')
  async byId(@Param('id') id: string, @Query() query: PolicyListQuery): Promise<PolicyDocumentView> {
    const { items } = await this.list(query);
    const found = items.find((item) => item.id === id);
    if (!found) throw POLICY.DOCUMENT_NOT_FOUND();
    return found;
  }
}
