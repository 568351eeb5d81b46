import { Db, newId, parseJson } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { FitModel, FitWeights } from '../domain/model';

export interface StoredModel {
  version: string;
  baseVersion: string;
  lexiconVersion: string;
  weights: FitWeights;
  extraTerms: FitModel['extraTerms'];
  note: string;
  createdBy: string;
  createdAt: Date;
}
export interface Activation {
  version: string;
  previous: string;
  activatedBy: string;
  activatedAt: Date;
}
type Raw = Omit<StoredModel, 'weights' | 'extraTerms'> & { weights: string; extraTerms: string };
const COLUMNS = 'version, base_version as baseVersion, lexicon_version as lexiconVersion, weights, extra_terms as extraTerms, note, created_by as createdBy, created_at as createdAt';

/** Versions of the model and the log of which one was put to work. */
@Injectable()
export class FitModelRepository {
  constructor(private readonly db: Db) {}

  async all(): Promise<StoredModel[]> {
    return (await this.db.rows<Raw>(`select ${COLUMNS} from fit_model order by created_at desc, version desc limit 200`)).map(open);
  }
  async byVersion(version: string): Promise<StoredModel | undefined> {
    const row = await this.db.row<Raw>(`select ${COLUMNS} from fit_model where version = ?`, [version]);
    return row && open(row);
  }
  async count(): Promise<number> {
    return Number((await this.db.row<{ n: string }>('select count(*) as n from fit_model'))?.n ?? 0);
  }
  async insert(model: StoredModel): Promise<void> {
    await this.db.insert('fit_model', {
      id: newId(), version: model.version, base_version: model.baseVersion, lexicon_version: model.lexiconVersion, weights: model.weights, extra_terms: JSON.stringify(model.extraTerms), note: model.note,
      created_by: model.createdBy, created_at: model.createdAt,
    });
  }
  /** The version at work; undefined = the one shipped with the code. `lock` makes activations wait for each other. */
  async activeVersion(): Promise<string | undefined> {
    return (await this.db.row<{ version: string }>('select version from fit_activation order by seq desc limit 1'))?.version;
  }
  async lastActivationForUpdate(): Promise<string | undefined> {
    return (await this.db.row<{ version: string }>('select version from fit_activation order by seq desc limit 1 for update'))?.version;
  }
  async activations(): Promise<Activation[]> {
    return this.db.rows('select version, previous, activated_by as activatedBy, activated_at as activatedAt from fit_activation order by seq desc limit 50');
  }
  async activate({ version, previous, activatedBy, activatedAt }: Activation): Promise<void> {
    await this.db.insert('fit_activation', { version, previous, activated_by: activatedBy, activated_at: activatedAt });
  }
}

const open = (row: Raw): StoredModel => ({ ...row, weights: parseJson<FitWeights>(row.weights), extraTerms: parseJson<FitModel['extraTerms']>(row.extraTerms) ?? [] });
