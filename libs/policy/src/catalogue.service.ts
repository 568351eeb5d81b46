import { Clock, newId, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { CatalogueRepository } from './data/catalogue.repository';
import { ClauseVersionRepository } from './data/clause-version.repository';
import { type Catalogue, compileCatalogue } from './domain/catalogue';
import { type ClauseDef, type DocumentDef, isDocument } from './domain/clause';
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
    const [definitions, version] = await Promise.all([this.repository.definitions(at), this.repository.versionAt(at)]);
    return compileCatalogue({ version, ...definitions });
  }

  /** The active definition with one clause or document replaced (or added): for tests of a draft and for its impact. */
  async withVersion(body: ClauseDef | DocumentDef): Promise<Catalogue> {
    const { def } = await this.active();
    if (isDocument(body)) return compileCatalogue({ ...def, documents: [...def.documents.filter((one) => one.id !== body.id), body] });
    return compileCatalogue({ ...def, clauses: [...def.clauses.filter((one) => one.id !== body.id), body] });
  }

  /** Writes version 1 of documents and clauses that the database does not know yet. May run twice; never touches what people edited. */
  async seed(): Promise<void> {
    await this.tx.run(async () => {
      const version = await this.repository.lockVersion();
      const known = await this.repository.known();
      const at = this.clock.now();
      const missing = [...SEED.documents, ...SEED.clauses].filter((body) => !known.has(body.id));
      await this.versions.insert(missing.map((body) => ({
        id: newId(), clause: body.id, document: isDocument(body) ? body.id : body.document, no: 1, state: 'active', body: JSON.stringify(body), tests: JSON.stringify(seedTests(body.id)), note: '按来源文件整理',
        activated_at: at, catalogue_version: (version ?? 0) + 1,
      })));
      if (version === undefined || missing.length > 0) await this.repository.setVersion((version ?? 0) + 1, at);
    });
  }

  /** The version is read before and after: rows of two versions are never mixed under one number. */
  private async load(version: number): Promise<Catalogue> {
    const definitions = await this.repository.definitions();
    const after = (await this.repository.version()) ?? version;
    if (after !== version) return this.load(after);
    this.held = compileCatalogue({ version, ...definitions });
    return this.held;
  }
}
