import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Roles } from '../http/decorators';
import { PolicyImpactDto } from './policy-impact.dto';
import { PolicyImpactPage } from './policy-impact.page';
import { PolicyImpactView } from './policy-impact.views';

/** The effect of a clause version over all stored profiles, before anybody approves it. */
@Controller('policies/drafts')
export class PolicyImpactController {
  constructor(private readonly page: PolicyImpactPage) {}

  @Roles('admin')
  @Post(':versionId/impact')
  @HttpCode(200)
  impact(@Param('versionId', ParseUUIDPipe) versionId: string, @Body() body: PolicyImpactDto): Promise<PolicyImpactView> {
    return this.page.of(versionId, body);
  }
}
