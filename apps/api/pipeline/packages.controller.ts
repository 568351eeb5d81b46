import type { Actor } from '@crm/identity';
import {
  ComplianceView,
  DeliveryService,
  LinkView,
  PackagesService,
  PackagesView,
  PackageView,
  PlanLinksView,
} from '@crm/pipeline';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, StreamableFile } from '@nestjs/common';
import { CurrentActor, Roles } from '../http/decorators';
import { fileAnswer } from '../http/file-answer';
import { ComplianceDto, ComplianceOpinionDto, NewPackageDto } from './records.dto';

@Controller('projects/:id')
export class ProjectPackagesController {
  constructor(
    private readonly packages: PackagesService,
    private readonly delivery: DeliveryService,
  ) {}

  /** A new version of 一企一策 or 落地服务方案; the files follow. */
  @Roles('recruiter', 'team_lead')
  @Post('package')
  create(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NewPackageDto,
  ): Promise<PackageView> {
    return this.packages.create(actor, id, body ?? {});
  }

  @Roles('recruiter', 'team_lead', 'manager')
  @Get('packages')
  of(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PackagesView> {
    return this.packages.of(actor, id);
  }

  @Roles('recruiter', 'team_lead', 'manager')
  @Get('compliance')
  compliance(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ComplianceView> {
    return this.delivery.compliance(actor, id);
  }

  @Roles('recruiter', 'team_lead')
  @Post('compliance')
  addCompliance(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ComplianceDto,
  ): Promise<ComplianceView> {
    return this.delivery.addCompliance(actor, id, body.text);
  }
}

@Controller('compliance')
export class ComplianceController {
  constructor(private readonly delivery: DeliveryService) {}

  @Roles('team_lead')
  @Put(':id/opinion')
  opinion(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ComplianceOpinionDto,
  ): Promise<ComplianceView> {
    return this.delivery.complianceOpinion(actor, id, body);
  }

  @Roles('recruiter', 'team_lead')
  @Delete(':id')
  remove(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ComplianceView> {
    return this.delivery.removeCompliance(actor, id);
  }
}

@Controller('packages')
export class PackagesController {
  constructor(private readonly packages: PackagesService) {}

  @Roles('recruiter', 'team_lead', 'manager')
  @Get(':id.pdf')
  pdf(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return this.file(actor, id, 'pdf');
  }

  @Roles('recruiter', 'team_lead', 'manager')
  @Get(':id.docx')
  docx(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return this.file(actor, id, 'docx');
  }

  @Roles('recruiter', 'team_lead', 'manager')
  @Get(':id')
  byId(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PackageView> {
    return this.packages.byId(actor, id);
  }

  @Roles('team_lead')
  @Post(':id/approve')
  @HttpCode(200)
  approve(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PackageView> {
    return this.packages.approve(actor, id);
  }

  @Roles('recruiter', 'team_lead')
  @Post(':id/links')
  share(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<LinkView> {
    return this.packages.share(actor, id);
  }

  @Roles('recruiter', 'team_lead', 'manager')
  @Get(':id/links')
  links(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PlanLinksView> {
    return this.packages.links(actor, id);
  }

  private async file(actor: Actor, id: string, format: 'pdf' | 'docx'): Promise<StreamableFile> {
    const { bytes, name, contentType } = await this.packages.file(actor, id, format);
    return fileAnswer(bytes, name, contentType);
  }
}

@Controller('plan-links')
export class PlanLinksController {
  constructor(private readonly packages: PackagesService) {}

  @Roles('recruiter', 'team_lead')
  @Delete(':id')
  revoke(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PlanLinksView> {
    return this.packages.revoke(actor, id);
  }
}
