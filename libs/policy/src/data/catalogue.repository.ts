import { Db, parseJson } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { ClauseDef, DocumentDef } from '../domain/clause';

/** The catalogue as rows: documents, and the clause versions in force. */
@Injectable()
export class CatalogueRepository {
  constructor(private readonly db: Db) {}

  /** Version of the catalogue; undefined before the first seed. One row by key: cheap enough for every match. */
  async version(): Promise<number | undefined> {
    return (await this.db.row<{ version: number }>('SELECT version FROM policy_catalogue WHERE id = 1'))?.version;
  }

  /** The version, locked until the end of the transaction, so that activations come one after the other. */
  async lockVersion(): Promise<number | undefined> {
    return (await this.db.row<{ version: number }>('SELECT version FROM policy_catalogue WHERE id = 1 FOR UPDATE'))?.version;
  }

  async setVersion(version: number, at: Date): Promise<void> {
    await this.db.exec('INSERT INTO policy_catalogue (id, version, changed_at) VALUES (1, ?, ?) ON DUPLICATE KEY UPDATE version = VALUES(version), changed_at = VALUES(changed_at)', [version, at]);
  }

  /** Documents and clauses in force now, or as they were recorded at a moment of the past. */
  async definitions(at?: Date): Promise<{ documents: DocumentDef[]; clauses: ClauseDef[] }> {
    const rows = at
      ? await this.db.rows<Stored>('SELECT clause, document, body FROM policy_clause_version WHERE activated_at <= ? AND (ended_at IS NULL OR ended_at > ?) ORDER BY clause', [at, at])
      : await this.db.rows<Stored>("SELECT clause, document, body FROM policy_clause_version WHERE state = 'active' ORDER BY clause");
    return {
      documents: rows.filter((row) => row.clause === row.document).map((row) => parseJson<DocumentDef>(row.body)),
      clauses: rows.filter((row) => row.clause !== row.document).map((row) => parseJson<ClauseDef>(row.body)),
    };
  }

  async versionAt(at: Date): Promise<number> {
    const row = await this.db.row<{ version: number | null }>('SELECT MAX(catalogue_version) AS version FROM policy_clause_version WHERE activated_at <= ?', [at]);
    return row?.version ?? 0;
  }

  /** Codes of documents and clauses that have any version. */
  async known(): Promise<Set<string>> {
    return new Set((await this.db.rows<{ clause: string }>('SELECT DISTINCT clause FROM policy_clause_version')).map((row) => row.clause));
  }
}

interface Stored { clause: string; document: string; body: string }
