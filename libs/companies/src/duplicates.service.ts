import { type Actor, Directory } from '@crm/identity';
import { Injectable } from '@nestjs/common';
import { CompanyAccess } from './access.service';
import type { DuplicateHit, DuplicateQuestion } from './companies.types';
import type { DuplicateHitView } from './companies.views';
import { AccessRepository } from './data/access.repository';
import { CompanyRows } from './data/company-rows';
import { type DuplicateCandidate, DuplicateQueries } from './data/duplicates.queries';
import { matchOf, type ReadyQuestion } from './domain/duplicate-match';
import { maskName } from './domain/masks';
import { soundKey } from './domain/name-columns';
import { nameKey } from './domain/name-key';
import { parsePhones } from './domain/phones';
import { checkUscc } from './domain/uscc';

const MAX_HITS = 10;
const RANK = { uscc: 0, phone: 1, name: 2, alias: 3, near_name: 4 };
type Found = Map<string, DuplicateCandidate[]>;

/** Company-wide duplicate check: over all teams, masked for the reader, a handful of indexed reads however many are asked. */
@Injectable()
export class Duplicates {
  constructor(
    private readonly queries: DuplicateQueries,
    private readonly access: CompanyAccess,
    private readonly accessRows: AccessRepository,
    private readonly directory: Directory,
    private readonly rows: CompanyRows,
  ) {}

  /** Hits for one company, strongest first, at most ten. */
  async find(actor: Actor, question: DuplicateQuestion): Promise<DuplicateHit[]> {
    return (await this.findMany(actor, [question]))[0] ?? [];
  }

  /** Hits for each question, in order. */
  async findMany(actor: Actor, questions: DuplicateQuestion[]): Promise<DuplicateHit[][]> {
    const ready = questions.map((q) => this.read(q));
    const names = ready.flatMap((r) => (r.name ? [r.name] : []));
    const [uscc, phone, key, alias, sound] = await Promise.all([
      this.queries.byUscc(ready.flatMap((r) => r.uscc ?? [])),
      this.queries.byPhone(ready.flatMap((r) => r.phoneIndexes)),
      this.queries.byKey(names.map((n) => n.key)),
      this.queries.byAlias(names.map((n) => n.key)),
      this.queries.bySound(names.map((n) => soundKey(n.core))),
    ]);
    const found = { uscc: byFound(uscc), phone: byFound(phone), key: byFound(key), alias: byFound(alias), sound: byFound(sound) };
    const matched = ready.map((r) => matchesOf(r, found));
    const ids = [...new Set(matched.flat().map((m) => m.candidate.id))];
    const [visible, teams] = ids.length
      ? await Promise.all([this.accessRows.visibleAmong(ids, (id) => this.access.scope(actor, id)), this.directory.teams()])
      : [new Set<string>(), []];
    const teamName = new Map(teams.map((t) => [t.id, t.name]));
    return matched.map((list) =>
      list.map(({ candidate: c, match }) => ({
        companyId: c.id, name: c.name, maskedName: maskName(c.name), visible: visible.has(c.id), ...match,
        ownerId: c.ownerId, ownerTeamId: c.ownerTeamId, ownerTeam: teamName.get(c.ownerTeamId ?? '') ?? null, stage: c.stage, protectedUntil: c.protectedUntil,
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

function byFound(candidates: DuplicateCandidate[]): Found {
  const map: Found = new Map();
  for (const c of candidates) map.set(c.found ?? '', [...(map.get(c.found ?? '') ?? []), c]);
  return map;
}

function matchesOf(asked: ReadyQuestion, found: { uscc: Found; phone: Found; key: Found; alias: Found; sound: Found }) {
  const aliasHits = asked.name ? (found.alias.get(asked.name.key) ?? []) : [];
  const phoneHits = new Map<string, string[]>();
  for (const p of asked.phoneIndexes) for (const c of found.phone.get(p) ?? []) phoneHits.set(c.id, [...(phoneHits.get(c.id) ?? []), p]);
  const candidates = new Map<string, DuplicateCandidate>();
  const lists = [
    asked.uscc ? found.uscc.get(asked.uscc) : [],
    asked.phoneIndexes.flatMap((p) => found.phone.get(p) ?? []),
    asked.name ? found.key.get(asked.name.key) : [],
    aliasHits,
    asked.name ? found.sound.get(soundKey(asked.name.core)) : [],
  ];
  for (const list of lists) for (const c of list ?? []) candidates.set(c.id, c);
  return [...candidates.values()]
    .map((candidate) => ({
      candidate,
      match: matchOf(asked, {
        name: candidate.name, uscc: candidate.uscc,
        aliasKeys: aliasHits.some((a) => a.id === candidate.id) && asked.name ? [asked.name.key] : [],
        phoneIndexes: phoneHits.get(candidate.id) ?? [],
      }),
    }))
    .flatMap((x) => (x.match ? [{ candidate: x.candidate, match: x.match }] : []))
    .sort((a, b) => RANK[a.match.by] - RANK[b.match.by])
    .slice(0, MAX_HITS);
}
