import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { Scope } from './scope';

/** What is asked by: each kind of match with its values, for one company or a thousand. */
export interface DuplicateKeys {
  uscc?: string[];
  phone?: string[];
  key?: string[];
  alias?: string[];
  sound?: string[];
}
export type FoundBy = keyof DuplicateKeys;

/** A company that shares something with what was asked. */
export interface DuplicateCandidate {
  id: string;
  name: string;
  uscc: string | null;
  ownerId: string | null;
  ownerTeamId: string | null;
  ownerTeam: string | null;
  stage: string | null;
  protectedUntil: Date | null;
  /** Whether the asker may open it. */
  visible: boolean;
  by: FoundBy;
  /** The value it was found by. */
  found: string;
}

const COLUMNS = `c.id, c.name, c.uscc, c.owner_id as ownerId, ot.id as ownerTeamId, ot.name as ownerTeam, c.stage, c.protected_until as protectedUntil`;
const TEAM = `left join pub_identity_team ot on ot.id = coalesce(c.owner_team_id, (select t.subject_id from companies_access t where t.company_id = c.id and t.subject_kind = 'team' limit 1))`;
/** Where each kind of match is looked up: an index answers each. */
const PLACES: Record<FoundBy, { found: string; from: string; where: string }> = {
  uscc: { found: 'c.uscc', from: 'companies_company c', where: '1 = 1' },
  phone: { found: 'p.phone_index', from: 'companies_phone p join companies_company c on c.id = p.company_id', where: 'c.active = 1' },
  key: { found: 'c.name_key', from: 'companies_company c', where: 'c.active = 1' },
  alias: { found: 'a.alias_key', from: 'companies_alias a join companies_company c on c.id = a.company_id', where: 'c.active = 1' },
  sound: { found: 'c.name_sound', from: 'companies_company c', where: 'c.active = 1' },
};
/** More candidates of one kind than this say nothing; the answer stays small whatever was asked. */
const CAP = 2_000;

/** The duplicate check's reads. */
@Injectable()
export class DuplicateQueries {
  constructor(private readonly db: Db) {}

  /** Every company that shares a value with what was asked, once for each kind; `scope` says what the asker may open. One statement. */
  async find(keys: DuplicateKeys, scope: (idExpression: string) => Scope): Promise<DuplicateCandidate[]> {
    const seen = scope('c.id');
    const parts = (Object.keys(PLACES) as FoundBy[]).flatMap((by) => {
      const values = [...new Set(keys[by])].filter(Boolean);
      const { found, from, where } = PLACES[by];
      if (!values.length) return [];
      return { sql: `(select ${COLUMNS}, (${seen.sql}) as visible, '${by}' as \`by\`, ${found} as found from ${from} ${TEAM} where ${where} and ${found} in (?) limit ${CAP})`, params: [...seen.params, values] };
    });
    if (!parts.length) return [];
    const rows = await this.db.rows<Omit<DuplicateCandidate, 'visible'> & { visible: string | number }>(parts.map((p) => p.sql).join(' union all '), parts.flatMap((p) => p.params));
    return rows.map((r) => ({ ...r, visible: Number(r.visible) === 1 }));
  }
}
