import { PolicyModule } from '@crm/policy';
import { Module } from '@nestjs/common';
import { PolicyDraftsController } from './drafts.controller';
import { MatchEdge } from './match-edge';
import { PoliciesController } from './policies.controller';

/** Drafts first: their paths are longer than `policies/:id`. */
@Module({
  imports: [PolicyModule],
  controllers: [PolicyDraftsController, PoliciesController],
  providers: [MatchEdge],
})
export class PolicyApiModule {}
