import { Clock, newId, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { CatalogueRepository } from './data/catalogue.repository';
import { ClauseVersionRepository } from './data/clause-version.repository';
import { type Catalogue, compileCatalogue } from './domain/catalogue';
import type { CatalogueDef } from './domain/clause';
import { SEED } from './domain/seed';
import { seedTests } from './seed-tests';

/** The catalogue in force, compiled once per version in each process. The version is read on every call, so an activation works at once everywhere. */
@Injectable()
export class PolicyCatalogue {
  private held: Catalogue | null = null;
  private loading: Promise<Catalogue> | null = null;

  constructor(
    private readonly repository: CatalogueRepository,
    private readonly versions: ClauseVersionRepository,
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  /** The catalogue in force now. Documents carry their own validity; the matcher judges it for the as-of day. */
  async active(): Promise<Catalogue> {
    const version = await this.repository.version();
    if (version === undefined) {
      await this.seed();
      return this.active();
    }
    if (this.held?.version === version) return this.held;
    this.loading ??= this.load(version).finally(() => {
      this.loading = null;
    });
    const loaded = await this.loading;
    return loaded.version === version ? loaded : this.active();
  }

  /** The catalogue as it was recorded at a moment: what the product would have answered then. */
  async recordedAt(at: Date): Promise<Catalogue> {
    const [documents, clauses, version] = await Promise.all([this.repository.documents(), this.repository.clauses(at), this.repository.versionAt(at)]);
    return compileCatalogue({ version, documents, clauses });
  }

  /** The active definition with one clause replaced (or added): for tests of a draft and for its impact. */
  async withClause(clause: CatalogueDef['clauses'][number]): Promise<Catalogue> {
    const { def } = await this.active();
    return compileCatalogue({ ...def, clauses: [...def.clauses.filter((one) => one.id !== clause.id), clause] });
  }

  /** Writes version 1 of documents and clauses that the database does not know yet. May run twice; never touches what people edited. */
  async seed(): Promise<void> {
    await this.tx.run(async () => {
      const version = await this.repository.lockVersion();
      const [documents, clauses] = [await this.repository.knownDocuments(), await this.repository.knownClauses()];
      const at = this.clock.now();
      const newDocuments = SEED.documents.flatMap((body, sort) => (documents.has(body.id) ? [] : [{ code: body.id, sort, body }]));
      const newClauses = SEED.clauses.filter((clause) => !clauses.has(clause.id));
      await this.repository.insertDocuments(newDocuments);
      await this.versions.insert(newClauses.map((body) => ({
        id: newId(), clause: body.id, document: body.document, no: 1, state: 'active', body: JSON.stringify(body), tests: JSON.stringify(seedTests(body.id)), note: '按来源文件整理',
        activated_at: at, catalogue_version: (version ?? 0) + 1,
      })));
      if (version === undefined || newDocuments.length + newClauses.length > 0) await this.repository.setVersion((version ?? 0) + 1, at);
    });
  }

  /** The version is read before and after: rows of two versions are never mixed under one number. */
  private async load(version: number): Promise<Catalogue> {
    const [documents, clauses] = await Promise.all([this.repository.documents(), this.repository.clauses()]);
    const after = (await this.repository.version()) ?? version;
    if (after !== version) return this.load(after);
    this.held = compileCatalogue({ version, documents, clauses });
    return this.held;
  }
}
