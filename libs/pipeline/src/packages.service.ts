import type { Actor } from '@crm/identity';
import { Audit, Blobs, Clock, Outbox, PLATFORM, Settings, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { type PackageRow, PackageRepository } from './data/package.repository';
import { ProjectRepository } from './data/project.repository';
import { composePackage } from './domain/package/package-model';
import { complianceMissing } from './domain/review';
import { PackageSources } from './package.sources';
import { PIPELINE } from './pipeline.errors';
import { pipelineEvents } from './pipeline.events';
import { pipelineJobs } from './pipeline.jobs';
import { planLinkDaysSetting } from './pipeline.settings';
import type { PackageInputs } from './pipeline.types';
import type { LinkView, PackagesView, PackageView, PlanLinksView, PublicPlanView } from './pipeline.views';
import { renderPackage } from './render/render';
import { newToken, tokenHash } from './tokens';
import { packageKindLabels } from './words';

const waitMs = 20_000,
  pollMs = 150;
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export interface FileAnswer {
  bytes: Buffer;
  name: string;
  contentType: string;
}

/** 一企一策 and 落地服务方案: versions, approval, files made by a job, and the public page of the second. */
@Injectable()
export class PackagesService {
  constructor(
    private readonly tx: Tx,
    private readonly projects: ProjectRepository,
    private readonly packages: PackageRepository,
    private readonly sources: PackageSources,
    private readonly blobs: Blobs,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** A new version from today's facts; its files follow by a job. */
  async create(actor: Actor, projectId: string, inputs: PackageInputs): Promise<PackageView> {
    const id = await this.tx.run(async () => {
      const p = await this.projects.writable(actor, projectId),
        kind = inputs.kind ?? 'internal',
        versionNo = await this.packages.nextVersion(projectId, kind);
      const model = composePackage(await this.sources.gather(actor, p, inputs, { no: versionNo, approved: false }));
      const made = await this.packages.add({ projectId, kind, versionNo, inputs, model, createdBy: actor.userId });
      await this.outbox.enqueue(pipelineJobs.renderPackage, { packageId: made });
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.package.made',
        subject: { kind: 'project', id: projectId },
        data: { packageId: made, kind, versionNo },
      });
      return made;
    });
    return this.byId(actor, id);
  }
  async of(actor: Actor, projectId: string): Promise<PackagesView> {
    await this.projects.readable(actor, projectId);
    return { items: await this.packages.views('k.project_id = ?', [projectId]) };
  }
  async byId(actor: Actor, id: string): Promise<PackageView> {
    const row = await this.readable(actor, id),
      [view] = await this.packages.views('k.id = ?', [id]);
    if (!view) throw PLATFORM.NOT_FOUND();
    return { ...view, model: row.model as unknown as Record<string, unknown> };
  }

  /** The lead approves a version; the file is set anew without the word 草稿. @throws PIPELINE.COMPLIANCE_MISSING */
  async approve(actor: Actor, id: string): Promise<PackageView> {
    await this.tx.run(async () => {
      const row = await this.required(id),
        p = await this.projects.writable(actor, row.projectId);
      const input = await this.sources.gather(actor, p, row.inputs, { no: row.versionNo, approved: true });
      if (input.nonUniversal.some((i) => complianceMissing(i.opinions).length > 0)) throw PIPELINE.COMPLIANCE_MISSING();
      await this.packages.approve(row, actor.userId, this.clock.now(), composePackage(input));
      await this.outbox.enqueue(pipelineJobs.renderPackage, { packageId: id });
      await this.outbox.emit(pipelineEvents.packageApproved, { projectId: row.projectId, packageId: id, kind: row.kind });
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.package.approved',
        subject: { kind: 'project', id: row.projectId },
        data: { packageId: id },
      });
    });
    return this.byId(actor, id);
  }

  /** The file; waits a little while the job is still at it. @throws PIPELINE.PACKAGE_NOT_READY, PIPELINE.PACKAGE_FAILED */
  async file(actor: Actor, id: string, format: 'pdf' | 'docx'): Promise<FileAnswer> {
    await this.readable(actor, id);
    await this.ready(id);
    const row = await this.required(id),
      blobId = format === 'pdf' ? row.pdfBlobId : row.docxBlobId;
    if (!blobId) throw PIPELINE.PACKAGE_NOT_READY();
    const { bytes } = await this.blobs.read(blobId);
    await this.audit.record({
      actorId: actor.userId,
      action: 'pipeline.package.downloaded',
      subject: { kind: 'project', id: row.projectId },
      data: { packageId: id, format },
    });
    return { bytes, name: fileName(row, format), contentType: format === 'pdf' ? 'application/pdf' : docxType };
  }
  private async ready(id: string): Promise<void> {
    for (const until = Date.now() + waitMs; ; ) {
      const state = await this.packages.renderState(id);
      if (state === 'ready') return;
      if (state === 'failed') throw PIPELINE.PACKAGE_FAILED();
      if (Date.now() > until) throw PIPELINE.PACKAGE_NOT_READY();
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
  }

  /** The job: sets both files in a thread and keeps them. Runs twice without harm: the same version gives the same files. */
  async render(id: string): Promise<void> {
    const row = await this.required(id),
      started = Date.now();
    try {
      const { pdf, docx } = await renderPackage(row.model),
        ms = Date.now() - started,
        owner = { kind: 'package', id };
      await this.tx.run(async () => {
        const files = {
          pdf: await this.blobs.put({ name: fileName(row, 'pdf'), contentType: 'application/pdf', bytes: pdf, owner }),
          docx: await this.blobs.put({ name: fileName(row, 'docx'), contentType: docxType, bytes: docx, owner }),
          ms,
        };
        for (const old of [row.pdfBlobId, row.docxBlobId]) if (old) await this.blobs.remove(old);
        await this.packages.rendered(id, files, row.version);
      });
    } catch (error) {
      await this.packages.failed(id);
      throw error;
    }
  }

  /** A link to the company's page: no login, expires, can be taken back. Only of the company's own file. */
  async share(actor: Actor, id: string): Promise<LinkView> {
    const days = await this.settings.get(planLinkDaysSetting);
    return this.tx.run(async () => {
      const row = await this.required(id);
      await this.projects.writable(actor, row.projectId);
      if (row.kind !== 'company') throw PLATFORM.NOT_FOUND();
      const token = newToken(),
        expiresAt = new Date(this.clock.now().getTime() + days * 86_400_000);
      await this.packages.addLink(id, tokenHash(token), expiresAt, actor.userId);
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.plan.shared',
        subject: { kind: 'project', id: row.projectId },
        data: { packageId: id },
      });
      return { path: `/plan/${token}`, expiresAt };
    });
  }
  async links(actor: Actor, id: string): Promise<PlanLinksView> {
    await this.readable(actor, id);
    return { items: await this.packages.links(id) };
  }
  async revoke(actor: Actor, linkId: string): Promise<PlanLinksView> {
    const link = await this.packages.link(linkId);
    if (!link) throw PLATFORM.NOT_FOUND();
    const row = await this.required(link.packageId);
    await this.tx.run(async () => {
      await this.projects.writable(actor, row.projectId);
      await this.packages.revokeLink(linkId, this.clock.now());
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.plan.revoked',
        subject: { kind: 'project', id: row.projectId },
        data: { linkId },
      });
    });
    return { items: await this.packages.links(row.id) };
  }
  /** @throws PIPELINE.LINK_GONE */
  async publicPlan(token: string): Promise<PublicPlanView> {
    const link = await this.packages.openLink(tokenHash(token), this.clock.now());
    const row = link ? await this.packages.byId(link.packageId) : undefined;
    if (!link || !row || row.kind !== 'company') throw PIPELINE.LINK_GONE();
    const { title, subtitle, dateLine, foot, sections } = row.model;
    return { title, subtitle, dateLine, foot, sections: sections as PublicPlanView['sections'], expiresAt: link.expiresAt };
  }

  private async required(id: string): Promise<PackageRow> {
    const row = await this.packages.byId(id);
    if (!row) throw PLATFORM.NOT_FOUND();
    return row;
  }
  private async readable(actor: Actor, id: string): Promise<PackageRow> {
    const row = await this.required(id);
    await this.projects.readable(actor, row.projectId);
    return row;
  }
}
const fileName = (row: PackageRow, format: string): string =>
  `${packageKindLabels[row.kind].replace('（内部）', '')}-${row.model.subtitle.trim().split('\u3000')[0] ?? ''}-第${row.versionNo}版.${format}`;
