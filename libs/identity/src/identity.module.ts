import { Module } from '@nestjs/common';
import { Absences } from './absences.service';
import { SessionRepository } from './data/session.repository';
import { TeamRepository } from './data/team.repository';
import { UserRepository } from './data/user.repository';
import { DemoUsers } from './demo-users';
import { Directory } from './directory';
import { OidcLogin } from './oidc';
import { OwnPassword, Sessions } from './sessions.service';
import { Teams } from './teams.service';
import { AccessTokens } from './tokens';
import { Users } from './users.service';

/** Users, teams, sessions. */
@Module({
  providers: [UserRepository, TeamRepository, SessionRepository, AccessTokens, Sessions, OwnPassword, Users, Teams, Directory, OidcLogin, DemoUsers, Absences],
  exports: [Absences, Sessions, OwnPassword, Users, Teams, Directory, OidcLogin, DemoUsers],
})
export class IdentityModule {}
