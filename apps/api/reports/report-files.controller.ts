import type { Actor } from '@crm/identity';
import { FilesService, IssueListView, Issues, IssueView, Ledger, LedgerView, ReportFileList, ReportFileView } from '@crm/reports';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { CurrentActor, IfMatch, Roles } from '../http/decorators';
import { fileAnswer } from '../http/file-answer';
import { ListQuery } from '../http/list-query.dto';
import { FileOrderDto, IssueListQuery, IssueNoteDto, ProgressDto, WeekQuery } from './report-files.dto';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** 周报, 月报, 台账 and the files made of them. */
@Controller('reports')
export class ReportFilesController {
  constructor(
    private readonly issues: Issues,
    private readonly ledgers: Ledger,
    private readonly files: FilesService,
  ) {}

  @Roles('manager', 'team_lead')
  @Get('weekly.xlsx')
  async weekly(@CurrentActor() actor: Actor, @Query() query: WeekQuery): Promise<StreamableFile> {
    return fileAnswer(await this.issues.workbook(actor, 'weekly', query.on), '招商周报.xlsx', XLSX);
  }

  @Roles('manager', 'team_lead')
  @Get('monthly.xlsx')
  async monthly(@CurrentActor() actor: Actor, @Query() query: WeekQuery): Promise<StreamableFile> {
    return fileAnswer(await this.issues.workbook(actor, 'monthly', query.on), '招商月报.xlsx', XLSX);
  }

  @Roles('manager', 'team_lead')
  @Get('ledger.xlsx')
  async ledgerFile(@CurrentActor() actor: Actor, @Query() query: WeekQuery): Promise<StreamableFile> {
    return fileAnswer(await this.ledgers.workbook(actor, query.on), '招商项目台账.xlsx', XLSX);
  }

  @Roles('manager', 'team_lead')
  @Get('issues')
  list(@CurrentActor() actor: Actor, @Query() query: IssueListQuery): Promise<IssueListView> {
    return this.issues.list(actor, query.kind ?? 'weekly');
  }

  @Roles('manager', 'team_lead')
  @Get('issues/:id')
  byId(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<IssueView> {
    return this.issues.byId(actor, id);
  }

  /** The words of a draft. */
  @Roles('team_lead')
  @Put('issues/:id/note')
  write(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: IssueNoteDto, @IfMatch() version?: number): Promise<IssueView> {
    return this.issues.write(actor, id, body.note, version);
  }

  /** Freezes the report under the lead's name. */
  @Roles('team_lead')
  @HttpCode(200)
  @Post('issues/:id/sign')
  sign(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IfMatch() version?: number): Promise<IssueView> {
    return this.issues.sign(actor, id, version);
  }

  /** The 台账 of a week with 本周进展 and last week's words. */
  @Roles('manager', 'team_lead')
  @Get('ledger')
  ledger(@CurrentActor() actor: Actor, @Query() query: WeekQuery): Promise<LedgerView> {
    return this.ledgers.week(actor, query.on);
  }

  /** 本周进展 of one project; empty words take the follow-up's again. */
  @Roles('team_lead')
  @Put('ledger/:projectId/progress')
  progress(@CurrentActor() actor: Actor, @Param('projectId', ParseUUIDPipe) projectId: string, @Body() body: ProgressDto): Promise<LedgerView> {
    return this.ledgers.writeProgress(actor, projectId, body.on, body.text);
  }

  @Roles('manager', 'team_lead', 'recruiter')
  @Get('files')
  fileList(@CurrentActor() actor: Actor, @Query() query: ListQuery): Promise<ReportFileList> {
    return this.files.list(actor, query);
  }

  /** Orders a file; a job makes it. */
  @Roles('manager', 'team_lead', 'recruiter')
  @HttpCode(202)
  @Post('files')
  order(@CurrentActor() actor: Actor, @Body() body: FileOrderDto): Promise<ReportFileView> {
    return this.files.order(actor, body);
  }

  @Roles('manager', 'team_lead', 'recruiter')
  @Get('files/:id')
  file(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ReportFileView> {
    return this.files.byId(actor, id);
  }

  @Roles('manager', 'team_lead', 'recruiter')
  @Get('files/:id/content')
  async content(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const blob = await this.files.content(actor, id);
    return fileAnswer(blob.bytes, blob.name, blob.contentType);
  }
}
