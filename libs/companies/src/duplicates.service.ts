import type { Actor } from '@crm/identity';
import { Injectable } from '@nestjs/common';
import { CompanyAccess } from './access.service';
import type { DuplicateHit, DuplicateQuestion } from './companies.types';
import type { DuplicateHitView } from './companies.views';
import { CompanyRows } from './data/company-rows';
import { type DuplicateCandidate, DuplicateQueries, type FoundBy } from './data/duplicates.queries';
import { matchOf, type ReadyQuestion } from './domain/duplicate-match';
import { maskName } from './domain/masks';
import { soundKey } from './domain/name-columns';
import { nameKey } from './domain/name-key';
import { parsePhones } from './domain/phones';
import { checkUscc } from './domain/uscc';

const MAX_HITS = 10;
const RANK = { uscc: 0, phone: 1, name: 2, alias: 3, near_name: 4 };
/** Candidates by `kind value`. */
type Found = Map<string, DuplicateCandidate[]>;

/** Company-wide duplicate check: over all teams, masked for the reader, a handful of indexed reads however many are asked. */
@Injectable()
export class Duplicates {
  constructor(
    private readonly queries: DuplicateQueries,
    private readonly access: CompanyAccess,
    private readonly rows: CompanyRows,
  ) {}

  /** Hits for one company, strongest first, at most ten. */
  async find(actor: Actor, question: DuplicateQuestion): Promise<DuplicateHit[]> {
    return (await this.findMany(actor, [question]))[0] ?? [];
  }

  /** Hits for each question, in order. */
  async findMany(actor: Actor, questions: DuplicateQuestion[]): Promise<DuplicateHit[][]> {
    const ready = questions.map((q) => this.read(q));
    return this.look(actor, ready, ready.map((r) => (r.name ? soundKey(r.name.core) : '')));
  }

  /** As `findMany` without near names: for an import, which asks nobody and so never acts on one. */
  async findManyExact(actor: Actor, questions: DuplicateQuestion[]): Promise<DuplicateHit[][]> {
    return this.look(actor, questions.map((q) => this.read(q)), []);
  }

  private async look(actor: Actor, ready: ReadyQuestion[], sounds: string[]): Promise<DuplicateHit[][]> {
    const names = ready.flatMap((r) => r.name?.key ?? []);
    // names of one key sound alike, so who is asked by sound need not be asked by key
    const unheard = ready.flatMap((r, i) => (r.name && !sounds[i] ? [r.name.key] : []));
    const keys = { uscc: ready.flatMap((r) => r.uscc ?? []), phone: ready.flatMap((r) => r.phoneIndexes), key: unheard, alias: names, sound: sounds };
    const found: Found = new Map();
    for (const c of await this.queries.find(keys, (id) => this.access.scope(actor, id))) {
      const at = placeOf(c.by, c.found);
      const there = found.get(at);
      if (there) there.push(c);
      else found.set(at, [c]);
    }
    return ready.map((r, i) =>
      matchesOf(r, sounds[i] ?? '', found).map(({ candidate: c, match }) => ({
        companyId: c.id, name: c.name, maskedName: maskName(c.name), visible: c.visible, ...match,
        ownerId: c.ownerId, ownerTeamId: c.ownerTeamId, ownerTeam: c.ownerTeam, stage: c.stage, protectedUntil: c.protectedUntil,
      })),
    );
  }

  private read(q: DuplicateQuestion): ReadyQuestion {
    const check = q.uscc ? checkUscc(q.uscc) : null;
    const name = q.name?.trim() ? nameKey(q.name) : null;
    return {
      uscc: check?.ok ? check.uscc : null,
      name: name && name.core.length > 1 ? name : null,
      phoneIndexes: (q.phones ?? []).flatMap((p) => parsePhones(p)).map((p) => this.rows.phoneIndex(p.e164)),
    };
  }
}

/** What the reader may know of a hit: the id only when they may open it. */
export function shownHit(hit: DuplicateHit): DuplicateHitView {
  const { certainty, maskedName, ownerTeam, stage, protectedUntil } = hit;
  return { certainty, maskedName: hit.visible ? hit.name : maskedName, ownerTeam, stage, protectedUntil, ...(hit.visible && { companyId: hit.companyId }) };
}

const placeOf = (by: FoundBy, value: string): string => `${by} ${value}`;

function matchesOf(asked: ReadyQuestion, sound: string, found: Found) {
  const at = (by: FoundBy, value: string | undefined): DuplicateCandidate[] => (value ? (found.get(placeOf(by, value)) ?? []) : []);
  const candidates = new Map<string, { candidate: DuplicateCandidate; aliasKeys: string[]; phoneIndexes: string[] }>();
  const note = (candidate: DuplicateCandidate) => {
    const there = candidates.get(candidate.id) ?? { candidate, aliasKeys: [], phoneIndexes: [] };
    candidates.set(candidate.id, there);
    return there;
  };
  for (const c of [...at('uscc', asked.uscc ?? undefined), ...at('key', asked.name?.key), ...at('sound', sound)]) note(c);
  for (const phone of asked.phoneIndexes) for (const c of at('phone', phone)) note(c).phoneIndexes.push(phone);
  for (const c of at('alias', asked.name?.key)) note(c).aliasKeys.push(asked.name?.key ?? '');
  return [...candidates.values()]
    .flatMap(({ candidate, aliasKeys, phoneIndexes }) => {
      const match = matchOf(asked, { name: candidate.name, uscc: candidate.uscc, aliasKeys, phoneIndexes });
      return match ? [{ candidate, match }] : [];
    })
    .sort((a, b) => RANK[a.match.by] - RANK[b.match.by])
    .slice(0, MAX_HITS);
}
