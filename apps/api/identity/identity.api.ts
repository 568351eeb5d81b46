import { IdentityModule } from '@crm/identity';
import { RemindersModule } from '@crm/reminders';
import { Module } from '@nestjs/common';
import { AbsencesController } from './absences.controller';
import { AuthController } from './auth.controller';
import { MeController } from './me.controller';
import { SignInEdge } from './sign-in-edge';
import { TeamsController, UsersController } from './users.controller';

@Module({
  imports: [IdentityModule, RemindersModule],
  controllers: [AuthController, MeController, UsersController, TeamsController, AbsencesController],
  providers: [SignInEdge],
})
export class IdentityApiModule {}
