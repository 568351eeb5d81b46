import { type Actor, Directory, IssuedPasswordView, Teams, TeamView, Users, UserView } from '@crm/identity';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { AnyRole, CurrentActor, IfMatch, Roles } from '../http/decorators';
import { ChangeTeamDto, ChangeUserDto, CreateTeamDto, CreateUserDto, UserListQuery } from './users.dto';
import { CreatedUserView, TeamList, UserPage, UserRefList } from './users.views';

/** Administration of users. */
@Controller('users')
export class UsersController {
  constructor(
    private readonly users: Users,
    private readonly directory: Directory,
  ) {}

  @Roles('admin')
  @Get()
  list(@Query() query: UserListQuery): Promise<UserPage> {
    return this.users.list(query);
  }

  /** Names and teams of active users, for pickers. */
  @AnyRole()
  @Get('directory')
  async names(): Promise<UserRefList> {
    return { items: await this.directory.active() };
  }

  @Roles('admin')
  @Get(':id')
  byId(@Param('id', ParseUUIDPipe) id: string): Promise<UserView> {
    return this.users.byId(id);
  }

  @Roles('admin')
  @Post()
  create(@CurrentActor() actor: Actor, @Body() body: CreateUserDto): Promise<CreatedUserView> {
    return this.users.create(actor, body);
  }

  @Roles('admin')
  @Patch(':id')
  change(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: ChangeUserDto, @IfMatch() version?: number): Promise<UserView> {
    return this.users.change(actor, id, body, version);
  }

  @Roles('admin')
  @Post(':id/password')
  @HttpCode(200)
  issuePassword(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<IssuedPasswordView> {
    return this.users.issuePassword(actor, id);
  }
}

/** Teams; everybody may read their names. */
@Controller('teams')
export class TeamsController {
  constructor(private readonly teams: Teams) {}

  @AnyRole()
  @Get()
  async all(): Promise<TeamList> {
    return { items: await this.teams.all() };
  }

  @Roles('admin')
  @Post()
  create(@CurrentActor() actor: Actor, @Body() body: CreateTeamDto): Promise<TeamView> {
    return this.teams.create(actor, body);
  }

  @Roles('admin')
  @Patch(':id')
  change(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: ChangeTeamDto, @IfMatch() version?: number): Promise<TeamView> {
    return this.teams.change(actor, id, body, version);
  }
}
