import type { Actor } from '@crm/identity';
import { Audit, Blobs, Clock, PLATFORM, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { CompanyFacts } from './data/company.queries';
import { FileRepository } from './data/file.repository';
import { ProjectRepository } from './data/project.repository';
import { type OpinionRow, ReviewRepository } from './data/review.repository';
import { sheetRows } from './domain/sheet';
import type { FileAnswer } from './packages.service';
import { PIPELINE } from './pipeline.errors';
import type { OpinionAnswer } from './pipeline.types';
import type { LinkView, OpinionFormView } from './pipeline.views';
import { sheetValue } from './sheet-words';
import { newToken, tokenHash } from './tokens';

const linkDays = 14;

/** The link a review member answers through: no login, one department's opinion, nothing else of the house. */
@Injectable()
export class OpinionLinks {
  constructor(
    private readonly tx: Tx,
    private readonly projects: ProjectRepository,
    private readonly reviews: ReviewRepository,
    private readonly companies: CompanyFacts,
    private readonly files: FileRepository,
    private readonly blobs: Blobs,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Makes a new link; an older one of the same opinion stops working. The token is told only here. */
  async create(actor: Actor, opinionId: string): Promise<LinkView> {
    return this.tx.run(async () => {
      const opinion = await this.writable(actor, opinionId),
        token = newToken(),
        expiresAt = new Date(this.clock.now().getTime() + linkDays * 86_400_000);
      await this.reviews.setToken(opinionId, tokenHash(token), expiresAt);
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.opinion.linked',
        subject: { kind: 'project', id: opinion.projectId },
        data: { opinionId },
      });
      return { path: `/review/${token}`, expiresAt };
    });
  }
  async revoke(actor: Actor, opinionId: string): Promise<void> {
    await this.tx.run(async () => {
      const opinion = await this.writable(actor, opinionId);
      await this.reviews.revoke(opinionId, this.clock.now());
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.opinion.linkRevoked',
        subject: { kind: 'project', id: opinion.projectId },
        data: { opinionId },
      });
    });
  }

  /** What the member sees: the sheet and the own earlier answer. @throws PIPELINE.LINK_GONE */
  async open(token: string): Promise<OpinionFormView> {
    const o = await this.byToken(token),
      [review, p, files] = await Promise.all([
        this.reviews.byId(o.reviewId),
        this.projects.unlocked(o.projectId),
        this.files.materialOf(o.reviewId),
      ]);
    const company = await this.companies.of(p.companyId),
      hidden = p.secrecy === 'secret' && p.reachedNo < 5;
    return {
      department: o.department,
      projectTitle: hidden ? (p.codeName ?? '商密项目') : p.title,
      companyName: hidden ? '商密' : (company?.name ?? ''),
      agenda: review?.agenda ?? null,
      material: review?.material ?? null,
      files: files.map((f) => ({ id: f.id, name: f.name, size: f.size })),
      meetingOn: review?.meetingOn ?? null,
      dueOn: o.dueOn,
      verdict: o.verdict,
      text: o.text,
      memberName: o.memberName,
      answeredAt: o.answeredAt,
      sheet: sheetRows
        .filter((r) => r.no < 16 && !(hidden && r.no < 3))
        .map((r) => ({ label: r.label, value: sheetValue(p, r.no) })),
    };
  }
  /** A paper laid before this review. @throws PIPELINE.LINK_GONE, PIPELINE.FILE_NOT_FOUND */
  async material(token: string, fileId: string): Promise<FileAnswer> {
    const o = await this.byToken(token),
      file = (await this.files.materialOf(o.reviewId)).find((f) => f.id === fileId);
    if (!file) throw PIPELINE.FILE_NOT_FOUND();
    const { bytes } = await this.blobs.read(file.blobId);
    return { bytes, name: file.name, contentType: file.contentType };
  }
  /** Stores the answer; it may be corrected until the review is decided. @throws PIPELINE.LINK_GONE, PIPELINE.REVIEW_DECIDED */
  async answer(token: string, answer: OpinionAnswer): Promise<OpinionFormView> {
    await this.tx.run(async () => {
      const o = await this.byToken(token),
        review = await this.reviews.byId(o.reviewId);
      if (review?.state === 'decided') throw PIPELINE.REVIEW_DECIDED();
      await this.reviews.answer(o.id, {
        verdict: answer.verdict,
        text: answer.text,
        memberName: answer.memberName ?? null,
        at: this.clock.now(),
        by: null,
      });
      await this.audit.record({
        actorId: null,
        action: 'pipeline.opinion.answered',
        subject: { kind: 'project', id: o.projectId },
        data: { opinionId: o.id, department: o.department, verdict: answer.verdict },
      });
    });
    return this.open(token);
  }
  private async byToken(token: string): Promise<OpinionRow> {
    const found = await this.reviews.opinionByToken(tokenHash(token), this.clock.now());
    if (!found) throw PIPELINE.LINK_GONE();
    return found;
  }
  private async writable(actor: Actor, opinionId: string): Promise<OpinionRow> {
    const opinion = await this.reviews.opinion(opinionId);
    if (!opinion) throw PLATFORM.NOT_FOUND();
    await this.projects.writable(actor, opinion.projectId);
    return opinion;
  }
}
