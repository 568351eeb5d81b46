import type { Actor } from '@crm/identity';
import { Audit, Blobs, Clock, fileType, newId, PLATFORM, safeFileName, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { FileRepository, type FileRow } from './data/file.repository';
import { ProjectRepository } from './data/project.repository';
import type { FileAnswer } from './packages.service';
import { PIPELINE } from './pipeline.errors';
import type { ProjectFilesView } from './pipeline.views';
import type { FilePurpose } from './words';

const maxMb = 20;
export interface NewFile {
  purpose: FilePurpose;
  /** the review, opinion, condition or 非普惠事项 it belongs to */
  subjectId?: string | null;
  name: string;
  bytes: Buffer;
}

/** Papers behind gates and reviews: minutes, licence, contract, evidence. What a file is is read from its bytes; it is only ever served as a download. */
@Injectable()
export class FilesService {
  constructor(
    private readonly tx: Tx,
    private readonly projects: ProjectRepository,
    private readonly files: FileRepository,
    private readonly blobs: Blobs,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws PIPELINE.FILE_TOO_LARGE over 20 MB, PIPELINE.FILE_TYPE, PLATFORM.VALIDATION when the subject is not of this project */
  async add(actor: Actor, projectId: string, file: NewFile): Promise<ProjectFilesView> {
    if (file.bytes.length > maxMb * 1_048_576) throw PIPELINE.FILE_TOO_LARGE({ maxMb });
    const type = fileType(file.bytes);
    if (!type) throw PIPELINE.FILE_TYPE();
    const id = newId(),
      name = safeFileName(file.name, type.extension);
    await this.tx.run(async () => {
      await this.projects.writable(actor, projectId);
      if (file.subjectId && !(await this.files.belongs(projectId, file.subjectId)))
        throw PLATFORM.VALIDATION({}, [{ path: 'subjectId', code: 'UNKNOWN', message: '这个项目没有这条记录' }]);
      const blobId = await this.blobs.put({
        name,
        contentType: type.contentType,
        bytes: file.bytes,
        owner: { kind: 'project', id: projectId },
      });
      await this.files.add({
        id,
        projectId,
        purpose: file.purpose,
        subjectId: file.subjectId ?? null,
        blobId,
        name,
        contentType: type.contentType,
        size: file.bytes.length,
        by: actor.userId,
        at: this.clock.now(),
      });
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.file.added',
        subject: { kind: 'project', id: projectId },
        data: { fileId: id, purpose: file.purpose },
      });
    });
    return this.of(actor, projectId);
  }
  async of(actor: Actor, projectId: string): Promise<ProjectFilesView> {
    await this.projects.readable(actor, projectId);
    return { items: await this.files.of(projectId) };
  }
  /** @throws PIPELINE.FILE_NOT_FOUND */
  async read(actor: Actor, projectId: string, id: string): Promise<FileAnswer> {
    await this.projects.readable(actor, projectId);
    const file = await this.required(projectId, id);
    await this.audit.record({
      actorId: actor.userId,
      action: 'pipeline.file.downloaded',
      subject: { kind: 'project', id: projectId },
      data: { fileId: id },
    });
    const { bytes } = await this.blobs.read(file.blobId);
    return { bytes, name: file.name, contentType: file.contentType };
  }
  async remove(actor: Actor, projectId: string, id: string): Promise<ProjectFilesView> {
    await this.tx.run(async () => {
      await this.projects.writable(actor, projectId);
      const file = await this.required(projectId, id);
      await this.files.remove(id);
      await this.blobs.remove(file.blobId);
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.file.removed',
        subject: { kind: 'project', id: projectId },
        data: { fileId: id, purpose: file.purpose },
      });
    });
    return this.of(actor, projectId);
  }
  private async required(projectId: string, id: string): Promise<FileRow> {
    const file = await this.files.byId(projectId, id);
    if (!file) throw PIPELINE.FILE_NOT_FOUND();
    return file;
  }
}
