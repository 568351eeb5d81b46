import type { Actor } from '@crm/identity';
import { Audit, Blobs, Clock, fileType, newId, safeFileName, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { CompanyAccess } from './access.service';
import { COMPANIES } from './companies.errors';
import type { AttachmentView } from './companies.views';
import { AttachmentRepository } from './data/attachment.repository';
import { tidy } from './domain/new-company';
import { Timeline } from './timeline.service';

const MAX_MB = 20;

/** Files on a company. The type is read from the content; a file is only ever served as a download. */
@Injectable()
export class Attachments {
  constructor(
    private readonly tx: Tx,
    private readonly repository: AttachmentRepository,
    private readonly blobs: Blobs,
    private readonly access: CompanyAccess,
    private readonly timeline: Timeline,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async add(actor: Actor, companyId: string, file: { name: string; bytes: Buffer }, followUpId?: string): Promise<AttachmentView> {
    if (file.bytes.length > MAX_MB * 1024 * 1024) throw COMPANIES.FILE_TOO_LARGE({ maxMb: MAX_MB });
    const type = fileType(file.bytes);
    if (!type) throw COMPANIES.FILE_TYPE();
    return this.tx.run(async () => {
      const id = await this.access.assertCanWrite(actor, companyId);
      const attachmentId = newId();
      const name = safeFileName(tidy(file.name), type.extension);
      const blobId = await this.blobs.put({ name, contentType: type.contentType, bytes: file.bytes, owner: { kind: 'company', id } });
      const at = this.clock.now();
      await this.repository.insert({
        id: attachmentId, company_id: id, follow_up_id: followUpId ?? null, blob_id: blobId, name, content_type: type.contentType, size: file.bytes.length, created_by: actor.userId, created_at: at,
      });
      await this.timeline.add({ companyId: id, kind: 'file', at, actorId: actor.userId, title: '上传附件', body: name, subject: { kind: 'attachment', id: attachmentId } });
      await this.audit.record({ actorId: actor.userId, action: 'companies.attachment.added', subject: { kind: 'company', id }, data: { attachmentId } });
      return this.one(id, attachmentId);
    });
  }

  async list(actor: Actor, companyId: string): Promise<AttachmentView[]> {
    return this.repository.list(await this.access.assertCanSee(actor, companyId));
  }

  async read(actor: Actor, companyId: string, attachmentId: string): Promise<{ name: string; contentType: string; bytes: Buffer }> {
    const id = await this.access.assertCanSee(actor, companyId);
    const found = await this.repository.find(id, attachmentId);
    if (!found) throw COMPANIES.FILE_NOT_FOUND();
    return this.blobs.read(found.blobId);
  }

  async remove(actor: Actor, companyId: string, attachmentId: string): Promise<void> {
    await this.tx.run(async () => {
      const id = await this.access.assertCanWrite(actor, companyId);
      const found = await this.repository.find(id, attachmentId);
      if (!found) throw COMPANIES.FILE_NOT_FOUND();
      await this.repository.remove(attachmentId);
      await this.blobs.remove(found.blobId);
      await this.timeline.add({ companyId: id, kind: 'file', at: this.clock.now(), actorId: actor.userId, title: '删除附件', body: found.name });
      await this.audit.record({ actorId: actor.userId, action: 'companies.attachment.removed', subject: { kind: 'company', id }, data: { attachmentId } });
    });
  }

  private async one(companyId: string, id: string): Promise<AttachmentView> {
    const found = await this.repository.find(companyId, id);
    if (!found) throw COMPANIES.FILE_NOT_FOUND();
    const { blobId: _b, ...view } = found;
    return view;
  }
}
