import { Audit, Clock, Outbox, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { ClauseDrafts } from './clause-drafts.service';
import { CatalogueRepository } from './data/catalogue.repository';
import { ClauseVersionRepository } from './data/clause-version.repository';
import { CLAUSE_ACTIVATED, type ClauseActivated } from './policy.events';
import { POLICY } from './policy.errors';
import type { Author, ClauseVersionRow } from './policy.types';

/** Clock, audit and outbox of an activation. */
@Injectable()
export class ActivationNews {
  constructor(
    private readonly clock: Clock,
    private readonly trail: Audit,
    private readonly outbox: Outbox,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  audit(actor: Author, action: string, row: ClauseVersionRow): Promise<void> {
    return this.trail.record({ actorId: actor.userId, action, subject: { kind: 'policy_clause_version', id: row.id }, data: { clause: row.clause, no: row.no } });
  }

  activated(event: ClauseActivated): Promise<void> {
    return this.outbox.emit(CLAUSE_ACTIVATED, event);
  }
}

/** Two people put a clause in force: one submits what passes its cases, another approves. */
@Injectable()
export class ClauseActivation {
  constructor(
    private readonly drafts: ClauseDrafts,
    private readonly versions: ClauseVersionRepository,
    private readonly catalogue: CatalogueRepository,
    private readonly tx: Tx,
    private readonly says: ActivationNews,
  ) {}

  /** Hands a draft to the second person. POLICY.TESTS_MISSING, POLICY.TESTS_FAILED. */
  async submit(actor: Author, id: string): Promise<ClauseVersionRow> {
    await this.mustPass(id);
    await this.tx.run(async () => {
      const row = await this.versions.byId(id, 'lock');
      if (row?.state !== 'draft') throw POLICY.NOT_EDITABLE();
      await this.versions.update(id, { state: 'submitted', submitted_at: this.says.now() }, this.says.now());
      await this.says.audit(actor, 'policy.clause.submitted', row);
    });
    return this.drafts.byId(id);
  }

  /** Puts a submitted version in force: the former ends, the catalogue counts up, matches are made again. POLICY.SAME_PERSON. */
  async approve(actor: Author, id: string): Promise<ClauseVersionRow> {
    await this.mustPass(id);
    await this.tx.run(async () => {
      const catalogueVersion = ((await this.catalogue.lockVersion()) ?? 0) + 1;
      const row = await this.versions.byId(id, 'lock');
      if (row?.state !== 'submitted') throw POLICY.NOT_SUBMITTED();
      if (row.authorId === actor.userId) throw POLICY.SAME_PERSON();
      const at = this.says.now();
      const former = await this.versions.active(row.clause);
      if (former) await this.versions.update(former.id, { state: 'superseded', ended_at: at }, at);
      await this.versions.update(id, { state: 'active', approver_id: actor.userId, activated_at: at, catalogue_version: catalogueVersion }, at);
      await this.catalogue.setVersion(catalogueVersion, at);
      await this.says.audit(actor, 'policy.clause.activated', row);
      await this.says.activated({ clause: row.clause, document: row.document, versionId: id, catalogueVersion, actorId: actor.userId });
    });
    return this.drafts.byId(id);
  }

  /** Sends a submitted version back to its author. */
  async sendBack(actor: Author, id: string): Promise<ClauseVersionRow> {
    await this.tx.run(async () => {
      const row = await this.versions.byId(id, 'lock');
      if (row?.state !== 'submitted') throw POLICY.NOT_SUBMITTED();
      await this.versions.update(id, { state: 'draft', submitted_at: null }, this.says.now());
      await this.says.audit(actor, 'policy.clause.sent_back', row);
    });
    return this.drafts.byId(id);
  }

  private async mustPass(id: string): Promise<void> {
    const results = await this.drafts.test(id);
    if (results.length === 0) throw POLICY.TESTS_MISSING();
    const failed = results.filter((result) => !result.passed).length;
    if (failed > 0) throw POLICY.TESTS_FAILED({ failed });
  }
}
