import { CompaniesService, type DuplicateHit, Duplicates, type Grant, nameKey, Timeline } from '@crm/companies';
import { type Actor, Directory } from '@crm/identity';
import { AppError, type CheckedRow, Clock, type CommitRow, type CommittedRow, businessDate, type ImportContext, type ImportKind, ImportKinds, newId, startOfBusinessDay, type UndoneRow } from '@crm/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LeadRepository } from '../data/lead.repository';
import { LEADS } from '../leads.errors';
import { Pools } from '../pools.service';
import { LEAD_FIELDS } from './lead-fields';
import { type LeadDraft, readLeadRow } from './lead-row';

/** Scoring of imported companies starts after most imports are written: both want the same processor. */
const COMPUTE_DELAY_MS = 15_000;
const WHY: Record<DuplicateHit['by'], string> = { uscc: '代码相同', phone: '电话相同', name: '名称相同', alias: '别名相同', near_name: '名称相近' };
const KEPT: Record<string, string> = { changed: '资料已改动', followed_up: '已有跟进', granted: '已有人接手', merged: '已合并' };

/** The companies side of an import. */
@Injectable()
export class LeadImportCompanies {
  constructor(
    readonly companies: CompaniesService,
    readonly duplicates: Duplicates,
    private readonly timeline: Timeline,
    private readonly directory: Directory,
  ) {}

  /** The importer as an actor, read anew: a job has no session. */
  async actor(userId: string): Promise<Actor> {
    const user = await this.directory.userById(userId);
    if (!user?.active) throw LEADS.BAD_OWNER();
    const team = user.teamId ? await this.directory.teamById(user.teamId) : undefined;
    return { userId: user.id, username: user.username, name: user.name, roles: user.roles, teamId: user.teamId, teamName: user.teamName, jurisdiction: team?.jurisdiction ?? null, parks: user.parks };
  }

  /** What the sheet says was talked before, under its own author: a person of the house when the name is one, else the name as written. */
  async tellHistory(rows: { companyId: string; draft: LeadDraft }[], now: Date): Promise<void> {
    const told = rows.flatMap(({ companyId, draft }) => (draft.history ? [{ companyId, history: draft.history }] : []));
    if (told.length === 0) return;
    const people = new Map((await this.directory.active()).map((u) => [u.name, u.id]));
    await this.timeline.addMany(told.map(({ companyId, history }) => ({
      companyId, kind: 'lead' as const, at: history.on ? startOfBusinessDay(history.on) : now, actorId: (history.by && people.get(history.by)) ?? null,
      title: history.by && !people.has(history.by) ? `导入的跟进记录（${history.by}）` : '导入的跟进记录', body: history.text,
    })));
  }
}

/** Leads from sheets: each row becomes a company and a lead in a pool, never in the importer's hands. */
@Injectable()
export class LeadImportKind implements ImportKind<LeadDraft>, OnModuleInit {
  readonly code = 'leads';
  readonly label = '线索';
  readonly roles = ['recruiter', 'team_lead'];
  readonly fields = LEAD_FIELDS;

  constructor(
    private readonly kinds: ImportKinds,
    private readonly companies: LeadImportCompanies,
    private readonly leads: LeadRepository,
    private readonly pools: Pools,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async checkOptions(options: Record<string, unknown>, { actorId }: { actorId: string }): Promise<Record<string, unknown>> {
    const actor = await this.companies.actor(actorId);
    const pool = await this.pools.usable(actor, typeof options.poolId === 'string' ? options.poolId : undefined);
    return { ...options, poolId: pool.id, poolName: pool.name };
  }

  parse(record: Parameters<typeof readLeadRow>[0], context: ImportContext) {
    return readLeadRow(record, context);
  }

  async compare(rows: { n: number; value: LeadDraft }[], context: ImportContext): Promise<CheckedRow[]> {
    if (rows.length === 0) return [];
    const actor = await this.companies.actor(context.actorId);
    const found = await this.companies.duplicates.findManyExact(actor, rows.map(({ value }) => ({ name: value.company.name, uscc: value.company.uscc, phones: value.phones })));
    return rows.map(({ n, value }, i) => {
      const hit = (found[i] ?? []).find((h) => decides(h, value));
      if (!hit) return { n };
      return { n, duplicate: { target: hit.visible ? hit.companyId : null, why: WHY[hit.by], label: hit.visible ? hit.name : hit.maskedName, owner: ownerOf(hit, actor) } };
    });
  }

  async commit(rows: CommitRow<LeadDraft>[], context: ImportContext): Promise<CommittedRow[]> {
    if (rows.length === 0) return [];
    const actor = await this.companies.actor(context.actorId);
    const results: CommittedRow[] = [];
    for (const row of rows.filter((r) => r.action === 'update')) {
      const changed = await this.companies.companies.fillEmpty(actor, row.target ?? '', row.value.company);
      results.push({ n: row.n, outcome: changed.length > 0 ? 'updated' : 'unchanged', made: { company: row.target ?? '' } });
    }
    const { fresh, taken } = await this.freeOfTheSameCode(actor, rows.filter((r) => r.action === 'create'));
    results.push(...taken.map((r): CommittedRow => ({ n: r.n, outcome: 'skipped', message: '已有企业使用这个统一社会信用代码' })));
    if (fresh.length === 0) return results;
    const pool = await this.pools.byId(String(context.options.poolId));
    const ids = await this.createCompanies(actor, fresh, context, pool.homeTeamId);
    const now = this.clock.now();
    const leads = fresh.map(({ value }, i) => ({
      id: newId(), companyId: ids[i] as string, source: value.source, referrer: value.referrer, note: value.note, intent: value.intent, poolId: pool.id, wantedAreaM2: value.wantedAreaM2, wantedPark: value.wantedPark,
      reportedOn: value.reportedOn ?? businessDate(now), importId: context.importId, createdBy: actor.userId, createdAt: now,
    }));
    await this.leads.insert(leads);
    await this.companies.tellHistory(fresh.map(({ value }, i) => ({ companyId: ids[i] as string, draft: value })), now);
    results.push(...fresh.map(({ n }, i): CommittedRow => ({ n, outcome: 'created', made: { company: ids[i] as string, lead: (leads[i] as { id: string }).id } })));
    return results;
  }

  async undo(rows: { n: number; made: Record<string, string> }[], context: ImportContext): Promise<UndoneRow[]> {
    const actor = await this.companies.actor(context.actorId);
    const untouched = new Map((await this.leads.untouchedOfImport(context.importId, rows.flatMap((r) => r.made.lead ?? []))).map((l) => [l.id, l.companyId]));
    const { removed, kept } = await this.companies.companies.undoCreated(actor, [...untouched.values()], grantsOf(String(context.options.poolId)));
    const gone = new Set(removed);
    const reasons = new Map(kept.map((k) => [k.id, KEPT[k.reason] ?? '已有变化']));
    await this.leads.remove([...untouched].filter(([, companyId]) => gone.has(companyId)).map(([id]) => id));
    return rows.map(({ n, made }) => {
      if (!untouched.has(made.lead ?? '')) return { n, kept: '线索已被认领或处理' };
      return gone.has(made.company ?? '') ? { n } : { n, kept: reasons.get(made.company ?? '') ?? '已有变化' };
    });
  }

  /** A code stands for one company: rows people insisted on creating are still refused when their code is taken, by the house or by a row above. */
  private async freeOfTheSameCode(actor: Actor, rows: CommitRow<LeadDraft>[]): Promise<{ fresh: CommitRow<LeadDraft>[]; taken: CommitRow<LeadDraft>[] }> {
    const coded = rows.filter((r) => r.insisted && r.value.company.uscc);
    const found = coded.length ? await this.companies.duplicates.findManyExact(actor, coded.map((r) => ({ uscc: r.value.company.uscc }))) : [];
    const used = new Set(coded.filter((_, i) => (found[i] ?? []).some((h) => h.by === 'uscc')).map((r) => r.value.company.uscc));
    const fresh: CommitRow<LeadDraft>[] = [];
    const taken: CommitRow<LeadDraft>[] = [];
    for (const row of rows) {
      const { uscc } = row.value.company;
      (uscc && used.has(uscc) ? taken : fresh).push(row);
      if (uscc) used.add(uscc);
    }
    return { fresh, taken };
  }

  private async createCompanies(actor: Actor, rows: CommitRow<LeadDraft>[], context: ImportContext, ownerTeamId: string | null): Promise<string[]> {
    try {
      return await this.companies.companies.createMany(actor, rows.map((r) => r.value.company), {
        grants: grantsOf(String(context.options.poolId)), how: `导入 ${context.fileName}`, origin: { kind: 'import', id: context.importId }, computeDelayMs: COMPUTE_DELAY_MS, ownerTeamId,
      });
    } catch (error) {
      // Somebody registered one of these codes between our look and our insert: run the step again on a fresh snapshot, as for a deadlock.
      if (error instanceof AppError && error.code === 'COMPANIES.ALREADY_EXISTS') throw Object.assign(new Error('a company appeared meanwhile'), { errno: 1213, cause: error });
      throw error;
    }
  }
}

const grantsOf = (poolId: string): Grant[] => [{ subjectKind: 'pool', subjectId: poolId, why: 'lead' }];

/** A hit that makes a row a duplicate. A shared phone counts only when the names begin alike: agents register many firms. */
function decides(hit: DuplicateHit, value: LeadDraft): boolean {
  if (hit.by === 'near_name') return false;
  if (hit.by !== 'phone') return true;
  return hit.certainty === 'same' && nameKey(hit.name).core.slice(0, 2) === nameKey(value.company.name).core.slice(0, 2);
}

function ownerOf(hit: DuplicateHit, actor: Actor): string {
  const owner = hit.ownerId === actor.userId ? `${actor.name}（我）` : (hit.ownerTeam ?? '线索池');
  return hit.protectedUntil ? `${owner}，保护期至 ${businessDate(hit.protectedUntil).slice(5)}` : owner;
}
