import { Audit, Clock, DUPLICATE_KEY, errnoOf, newId, PLATFORM, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { PolicyCatalogue } from './catalogue.service';
import { ClauseVersionRepository } from './data/clause-version.repository';
import { checkClause } from './domain/check-clause';
import { checkDocument } from './domain/check-document';
import { checkProfile } from './domain/check-profile';
import { type ClauseDef, type DocumentDef, isDocument } from './domain/clause';
import { runCases } from './domain/clause-tests';
import { differences } from './domain/difference';
import { POLICY } from './policy.errors';
import type { Author, ClausePatch, ClauseTest, ClauseTestResult, ClauseVersionRow } from './policy.types';

/** Versions of a clause while people work on them: one open version per clause, its test cases beside it. */
@Injectable()
export class ClauseDrafts {
  constructor(
    private readonly versions: ClauseVersionRepository,
    private readonly catalogue: PolicyCatalogue,
    private readonly tx: Tx,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The version; POLICY.DRAFT_NOT_FOUND when there is none. */
  async byId(id: string): Promise<ClauseVersionRow> {
    const row = await this.versions.byId(id);
    if (!row) throw POLICY.DRAFT_NOT_FOUND();
    return row;
  }

  /** Versions of a clause, newest first; POLICY.CLAUSE_NOT_FOUND when it never existed. */
  async ofClause(clause: string): Promise<ClauseVersionRow[]> {
    const rows = await this.versions.ofClause(clause);
    if (rows.length === 0) throw POLICY.CLAUSE_NOT_FOUND();
    return rows;
  }

  open(): Promise<ClauseVersionRow[]> {
    return this.versions.open();
  }

  /** Opens a version that starts from the one in force (or from `body` for a new clause). One at a time per clause. */
  async start(actor: Author, clause: string, patch: ClausePatch): Promise<ClauseVersionRow> {
    const active = await this.versions.active(clause);
    const body = patch.body ?? active?.body;
    if (!body) throw POLICY.CLAUSE_NOT_FOUND();
    const document = active?.document ?? documentOf(body);
    await this.check(clause, document, { ...patch, body });
    const id = newId();
    try {
      await this.tx.run(async () => {
        await this.versions.insert([{
          id, clause, document, no: await this.versions.nextNo(clause), state: 'draft', body: JSON.stringify(body), tests: JSON.stringify(patch.tests ?? active?.tests ?? []),
          note: patch.note ?? '', author_id: actor.userId, created_at: this.clock.now(), updated_at: this.clock.now(),
        }]);
        await this.audit.record({ actorId: actor.userId, action: 'policy.clause.drafted', subject: { kind: 'policy_clause_version', id }, data: { clause } });
      });
    } catch (error) {
      if (errnoOf(error) === DUPLICATE_KEY) throw POLICY.OPEN_DRAFT_EXISTS();
      throw error;
    }
    return this.byId(id);
  }

  /** Changes text, conditions or cases of an open version. Whoever changes it becomes its author, so that nobody approves their own words. */
  async change(actor: Author, id: string, patch: ClausePatch, version?: number): Promise<ClauseVersionRow> {
    await this.tx.run(async () => {
      const row = await this.locked(id, version);
      if (row.state !== 'draft') throw POLICY.NOT_EDITABLE();
      await this.check(row.clause, row.document, patch);
      await this.versions.update(id, { body: patch.body, tests: patch.tests, note: patch.note, author_id: actor.userId }, this.clock.now());
      await this.audit.record({ actorId: actor.userId, action: 'policy.clause.edited', subject: { kind: 'policy_clause_version', id }, data: { clause: row.clause, fields: Object.keys(patch) } });
    });
    return this.byId(id);
  }

  /** Takes an open version back; it stays readable. */
  async withdraw(actor: Author, id: string): Promise<ClauseVersionRow> {
    await this.tx.run(async () => {
      const row = await this.locked(id);
      if (row.state !== 'draft' && row.state !== 'submitted') throw POLICY.NOT_EDITABLE();
      await this.versions.update(id, { state: 'withdrawn' }, this.clock.now());
      await this.audit.record({ actorId: actor.userId, action: 'policy.clause.withdrawn', subject: { kind: 'policy_clause_version', id }, data: { clause: row.clause } });
    });
    return this.byId(id);
  }

  /** Runs the cases of a version on the catalogue with this version in it. */
  async test(id: string): Promise<ClauseTestResult[]> {
    const row = await this.byId(id);
    return runCases(row.clause, row.tests, await this.catalogue.withVersion(row.body));
  }

  /** What a version changes against another one (default: the one in force). */
  async difference(id: string, against?: string): Promise<{ before: ClauseVersionRow | null; after: ClauseVersionRow; differences: ReturnType<typeof differences> }> {
    const after = await this.byId(id);
    const before = against ? await this.byId(against) : ((await this.versions.ofClause(after.clause)).find((row) => row.id !== id && (row.state === 'active' || (row.no < after.no && row.activatedAt !== null))) ?? null);
    return { before, after, differences: differences(before?.body ?? {}, after.body) };
  }

  private async locked(id: string, version?: number): Promise<ClauseVersionRow> {
    const row = await this.versions.byId(id, 'lock');
    if (!row) throw POLICY.DRAFT_NOT_FOUND();
    if (version !== undefined && version !== row.version) throw PLATFORM.STALE();
    return row;
  }

  private async check(clause: string, document: string, patch: ClausePatch): Promise<void> {
    const faults = patch.body ? checkVersion(patch.body).map((f) => ({ ...f, path: `body.${f.path}` })) : [];
    if (patch.body && faults.length === 0) faults.push(...(await this.identity(clause, document, patch.body)));
    (patch.tests ?? []).forEach((test, i) => faults.push(...testFaults(test, `tests.${i}`)));
    if (faults.length > 0) throw POLICY.INVALID_CLAUSE({}, faults);
  }

  private async identity(clause: string, document: string, body: ClauseDef | DocumentDef): Promise<Array<{ path: string; code: string; message: string }>> {
    const faults = [];
    if (body.id !== clause) faults.push({ path: 'body.id', code: 'FIXED', message: `编号应为 ${clause}` });
    if (isDocument(body)) return faults;
    if (body.document !== document) faults.push({ path: 'body.document', code: 'FIXED', message: `所属文件应为 ${document}` });
    if (!(await this.catalogue.active()).documents.some((one) => one.def.id === body.document)) faults.push({ path: 'body.document', code: 'UNKNOWN', message: '没有这份文件' });
    return faults;
  }
}

const documentOf = (body: ClauseDef | DocumentDef): string => (isDocument(body) ? body.id : body.document);
const checkVersion = (body: ClauseDef | DocumentDef): ReturnType<typeof checkClause> => (isDocument(body) ? checkDocument(body) : checkClause(body));

const STATUSES = ['eligible', 'needs_info', 'not_eligible', 'not_in_force', 'draft'];

function testFaults(test: ClauseTest, path: string): Array<{ path: string; code: string; message: string }> {
  // cases come as free JSON: what the engine takes for granted is looked at first
  const faults: Array<{ path: string; code: string; message: string }> = [];
  if (typeof test.title !== 'string' || test.title === '') faults.push({ path: `${path}.title`, code: 'MISSING', message: '必填' });
  if (typeof test.asOf !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(test.asOf)) faults.push({ path: `${path}.asOf`, code: 'DATE', message: '日期应为 2026-11-21 这样的格式' });
  for (const key of ['profile', 'expect'] as const) if (typeof test[key] !== 'object' || test[key] === null) faults.push({ path: `${path}.${key}`, code: 'MISSING', message: '必填' });
  if (faults.length > 0) return faults;
  faults.push(...checkProfile(test.profile).map((f) => ({ ...f, path: `${path}.profile.${f.path}` })));
  if (!STATUSES.includes(test.expect.status)) faults.push({ path: `${path}.expect.status`, code: 'ENUM', message: '不在可选范围内' });
  return faults;
}
