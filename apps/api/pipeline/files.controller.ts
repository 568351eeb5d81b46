import type { Actor } from '@crm/identity';
import { type FilePurpose, filePurposes, FilesService, ProjectFilesView } from '@crm/pipeline';
import { PLATFORM } from '@crm/platform';
import { Controller, Delete, Get, Param, ParseUUIDPipe, Post, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { CurrentActor, Roles } from '../http/decorators';
import { fileAnswer } from '../http/file-answer';
import { Upload, type UploadedForm } from '../http/upload';

/** Papers on a project: minutes, licence, contract, evidence. */
@Controller('projects/:id/files')
export class ProjectFilesController {
  constructor(private readonly files: FilesService) {}

  @Roles('recruiter', 'team_lead', 'manager')
  @Get()
  of(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ProjectFilesView> {
    return this.files.of(actor, id);
  }

  /** Multipart: `file`, `purpose`, and `subjectId` for what belongs to one review, opinion, condition or 非普惠事项. */
  @Roles('recruiter', 'team_lead')
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file', 'purpose'],
      properties: {
        file: { type: 'string', format: 'binary' },
        purpose: { type: 'string', enum: [...filePurposes] },
        subjectId: { type: 'string' },
      },
    },
  })
  add(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Upload() { file, fields }: UploadedForm,
  ): Promise<ProjectFilesView> {
    const purpose = filePurposes.find((p) => p === fields.purpose) as FilePurpose | undefined;
    if (!purpose) throw PLATFORM.VALIDATION({}, [{ path: 'purpose', code: 'INVALID', message: '写明文件用途' }]);
    if (fields.subjectId && !isUUID(fields.subjectId))
      throw PLATFORM.VALIDATION({}, [{ path: 'subjectId', code: 'INVALID', message: '编号格式不对' }]);
    return this.files.add(actor, id, { purpose, subjectId: fields.subjectId || null, name: file.name, bytes: file.bytes });
  }

  @Roles('recruiter', 'team_lead', 'manager')
  @Get(':fileId')
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
  ): Promise<StreamableFile> {
    const { bytes, name, contentType } = await this.files.read(actor, id, fileId);
    return fileAnswer(bytes, name, contentType);
  }

  @Roles('recruiter', 'team_lead')
  @Delete(':fileId')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
  ): Promise<ProjectFilesView> {
    return this.files.remove(actor, id, fileId);
  }
}
