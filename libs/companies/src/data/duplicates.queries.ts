import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';

/** A company that shares something with what was asked. */
export interface DuplicateCandidate {
  id: string;
  name: string;
  namePlain: string;
  nameKey: string;
  nameSound: string;
  uscc: string | null;
  ownerId: string | null;
  ownerTeamId: string | null;
  stage: string | null;
  protectedUntil: Date | null;
  /** The alias key or phone index it was found by. */
  found: string | null;
}

const COLUMNS = `c.id, c.name, c.name_plain as namePlain, c.name_key as nameKey, c.name_sound as nameSound, c.uscc, c.owner_id as ownerId,
  coalesce(c.owner_team_id, (select t.subject_id from companies_access t where t.company_id = c.id and t.subject_kind = 'team' limit 1)) as ownerTeamId,
  c.stage, c.protected_until as protectedUntil`;
/** More candidates of one kind than this say nothing; the answer stays small whatever was asked. */
const CAP = 2_000;

/** Indexed reads of the duplicate check: one statement per kind of match, for one company or a thousand. */
@Injectable()
export class DuplicateQueries {
  constructor(private readonly db: Db) {}

  async byUscc(usccs: string[]): Promise<DuplicateCandidate[]> {
    return this.by(`from companies_company c where c.uscc in (?)`, 'c.uscc', usccs);
  }
  async byKey(keys: string[]): Promise<DuplicateCandidate[]> {
    return this.by(`from companies_company c where c.active = 1 and c.name_key in (?)`, 'c.name_key', keys);
  }
  async bySound(sounds: string[]): Promise<DuplicateCandidate[]> {
    return this.by(`from companies_company c where c.active = 1 and c.name_sound in (?)`, 'c.name_sound', sounds);
  }
  async byAlias(keys: string[]): Promise<DuplicateCandidate[]> {
    return this.by(`from companies_alias a join companies_company c on c.id = a.company_id where c.active = 1 and a.alias_key in (?)`, 'a.alias_key', keys);
  }
  async byPhone(indexes: string[]): Promise<DuplicateCandidate[]> {
    return this.by(`from companies_phone p join companies_company c on c.id = p.company_id where c.active = 1 and p.phone_index in (?)`, 'p.phone_index', indexes);
  }
  private async by(from: string, found: string, values: string[]): Promise<DuplicateCandidate[]> {
    const wanted = [...new Set(values)].filter(Boolean);
    return wanted.length ? this.db.rows(`select ${COLUMNS}, ${found} as found ${from} limit ${CAP}`, [wanted]) : [];
  }
}
