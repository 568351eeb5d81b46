import type { Actor } from '@crm/identity';
import {
  BoardQueries,
  BoardView,
  CollaboratorsService,
  CollaboratorsView,
  ConversionService,
  ConvertView,
  GiveBackService,
  HandOverService,
  HandOverView,
  HoldingsListView,
  MovesService,
  MoveView,
  ProjectPage,
  ProjectChanges,
  ProjectsService,
  ProjectView,
  StageLogView,
} from '@crm/pipeline';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { CurrentActor, IfMatch, Roles } from '../http/decorators';
import {
  BoardQuery,
  CollaboratorDto,
  ConvertLeadDto,
  CreateProjectDto,
  GiveBackDto,
  HandOverDto,
  MoveDto,
  PatchProjectDto,
  ProjectListQuery,
  StageLogQuery,
} from './projects.dto';

/** Projects: list, board, one project and its moves. */
@Controller('projects')
export class ProjectsController {
  constructor(
    private readonly projects: ProjectsService,
    private readonly changes: ProjectChanges,
    private readonly moves: MovesService,
    private readonly boards: BoardQueries,
    private readonly collaborators: CollaboratorsService,
    private readonly givenBack: GiveBackService,
  ) {}

  @Roles('recruiter', 'team_lead')
  @Post()
  create(@CurrentActor() actor: Actor, @Body() body: CreateProjectDto): Promise<ProjectView> {
    return this.projects.create(actor, body);
  }

  @Roles('recruiter', 'team_lead', 'operator', 'manager')
  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: ProjectListQuery): Promise<ProjectPage> {
    return this.projects.list(actor, query);
  }

  @Roles('recruiter', 'team_lead', 'operator', 'manager')
  @Get('board')
  board(@CurrentActor() actor: Actor, @Query() query: BoardQuery): Promise<BoardView> {
    return this.boards.board(actor, { ...query, kind: query.kind ?? 'all' });
  }

  @Roles('recruiter', 'team_lead', 'operator', 'manager')
  @Get(':id')
  byId(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ProjectView> {
    return this.projects.byId(actor, id);
  }

  @Roles('recruiter', 'team_lead')
  @Patch(':id')
  patch(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PatchProjectDto,
    @IfMatch() version?: number,
  ): Promise<ProjectView> {
    return this.changes.patch(actor, id, body, version);
  }

  @Roles('recruiter', 'team_lead')
  @Post(':id/move')
  @HttpCode(200)
  move(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MoveDto,
    @IfMatch() version?: number,
  ): Promise<MoveView> {
    return this.moves.move(actor, id, body, version);
  }

  /** The project ends and its lead is open again; converting it brings the same project back. */
  @Roles('recruiter', 'team_lead')
  @Post(':id/give-back')
  @HttpCode(200)
  giveBack(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: GiveBackDto,
    @IfMatch() version?: number,
  ): Promise<ProjectView> {
    return this.givenBack.giveBack(actor, id, body.reason, version);
  }

  /** Takes the last move back while its time runs. */
  @Roles('recruiter', 'team_lead')
  @Post(':id/undo-move')
  @HttpCode(200)
  undo(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ProjectView> {
    return this.moves.undo(actor, id);
  }

  @Roles('recruiter', 'team_lead', 'operator', 'manager')
  @Get(':id/stage-log')
  log(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: StageLogQuery,
  ): Promise<StageLogView> {
    return this.moves.history(actor, id, query.show);
  }

  @Roles('recruiter', 'team_lead', 'manager')
  @Get(':id/collaborators')
  people(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CollaboratorsView> {
    return this.collaborators.of(actor, id);
  }

  @Roles('recruiter', 'team_lead')
  @Post(':id/collaborators')
  @HttpCode(200)
  addPerson(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CollaboratorDto,
  ): Promise<CollaboratorsView> {
    return this.collaborators.add(actor, id, body);
  }

  @Roles('recruiter', 'team_lead')
  @Delete(':id/collaborators/:userId')
  removePerson(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('userId', ParseUUIDPipe) userId: string,
  ): Promise<CollaboratorsView> {
    return this.collaborators.remove(actor, id, userId);
  }
}

/** The step from lead to project; it lives here, whatever its address. */
@Controller('leads')
export class ConvertController {
  constructor(private readonly conversion: ConversionService) {}

  @Roles('recruiter', 'team_lead')
  @Post(':id/convert')
  @HttpCode(200)
  convert(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ConvertLeadDto,
  ): Promise<ConvertView> {
    return this.conversion.convertLead(actor, id, body ?? {});
  }
}

/** A leaver's records in one step. */
@Controller('hand-overs')
export class HandOverController {
  constructor(private readonly handOvers: HandOverService) {}

  /** What each person of the team holds, before somebody's records move. */
  @Roles('team_lead')
  @Get()
  holdings(@CurrentActor() actor: Actor): Promise<HoldingsListView> {
    return this.handOvers.holdings(actor);
  }

  @Roles('team_lead')
  @Post()
  @HttpCode(200)
  handOver(@CurrentActor() actor: Actor, @Body() body: HandOverDto): Promise<HandOverView> {
    return this.handOvers.handOver(actor, body);
  }
}
