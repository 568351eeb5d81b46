import { type Actor, Directory, hasRole } from '@crm/identity';
import { ProjectSheets } from '@crm/pipeline';
import { type Blob, Blobs, businessDate, Clock, Outbox, type Page, type PageQuery, PLATFORM, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { FileRepository, type FileRow } from './data/file.repository';
import { HOUSE, type IssueRow } from './data/issue.repository';
import { periodOfIssue } from './domain/issue';
import { weekOf } from './domain/ledger';
import { CONTENT_TYPES, FILE_NAMES, type FileFormat, type FileKind } from './domain/report-file';
import { REPORTS } from './reports.errors';
import { reportsJobs } from './reports.jobs';
import type { ReportFileView } from './views/issues.views';

export interface FileOrder {
  kind: FileKind;
  format: FileFormat;
  /** any day of the week or month; today when absent */
  on?: string;
  /** whose 项目信息表 */
  projectId?: string;
}

/** Files of reports: ordered by people or by a signature, made by a queued job, kept and listed. */
@Injectable()
export class FilesService {
  constructor(
    private readonly rows: FileRepository,
    private readonly blobs: Blobs,
    private readonly sheets: ProjectSheets,
    private readonly directory: Directory,
    private readonly outbox: Outbox,
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  /** Orders a file for the actor's part of the house. @throws REPORTS.PROJECT_NEEDED, PLATFORM.NOT_FOUND for a foreign project, REPORTS.NOT_YOURS */
  async order(actor: Actor, { kind, format, on, projectId }: FileOrder): Promise<ReportFileView> {
    const day = on ?? businessDate(this.clock.now());
    if (kind === 'sheet' && !projectId) throw REPORTS.PROJECT_NEEDED({}, [{ path: 'projectId', code: 'REQUIRED', message: '指明哪个项目' }]);
    if (kind !== 'sheet' && !hasRole(actor, 'manager', 'team_lead')) throw REPORTS.NOT_FOR_ROLE();
    const about = projectId && kind === 'sheet' ? (await this.sheets.of(actor, projectId)).title : await this.scopeName(keyOf(actor));
    const period = kind === 'sheet' ? { from: day, to: day } : kind === 'ledger' ? weekOf(day) : periodOfIssue(kind, day);
    const id = await this.tx.run(() => this.add({ kind, format, scopeKey: keyOf(actor), title: titleOf(kind, about, period), fromOn: period.from, toOn: period.to, issueId: null, projectId: projectId ?? null, requestedBy: actor.userId }));
    return this.byId(actor, id);
  }

  /** Both files of a frozen report, in the caller's transaction. */
  async orderOfIssue(issue: Pick<IssueRow, 'id' | 'kind' | 'scopeKey' | 'startsOn' | 'endsOn'>, scope: string): Promise<void> {
    const period = { from: issue.startsOn, to: issue.endsOn };
    for (const format of ['xlsx', 'pdf'] as const)
      await this.add({ kind: issue.kind, format, scopeKey: issue.scopeKey, title: titleOf(issue.kind, scope, period), fromOn: period.from, toOn: period.to, issueId: issue.id, projectId: null, requestedBy: null });
  }

  async list(actor: Actor, query: PageQuery): Promise<Page<ReportFileView>> {
    const page = await this.rows.list(hasRole(actor, 'manager') ? null : (actor.teamId ?? '-'), actor.userId, query);
    return { ...page, items: page.items.map(viewOf) };
  }

  async byId(actor: Actor, id: string): Promise<ReportFileView> {
    return viewOf(await this.readable(actor, id));
  }

  async ofIssue(issueId: string): Promise<ReportFileView[]> {
    return (await this.rows.ofIssue(issueId)).map(viewOf);
  }

  /** The bytes. @throws REPORTS.FILE_NOT_READY */
  async content(actor: Actor, id: string): Promise<Blob> {
    const row = await this.readable(actor, id);
    if (!row.blobId) throw REPORTS.FILE_NOT_READY();
    return this.blobs.read(row.blobId);
  }

  /** What the job needs to know; undefined when the file is made already. */
  async waiting(id: string): Promise<FileRow | undefined> {
    const row = await this.rows.byId(id);
    return row && row.state !== 'ready' ? row : undefined;
  }

  /** Keeps the file unless another run of the job did. */
  async keep(row: FileRow, bytes: Buffer): Promise<void> {
    await this.tx.run(async () => {
      const blobId = await this.blobs.put({ name: `${row.title}.${row.format}`, contentType: CONTENT_TYPES[row.format], bytes, owner: { kind: 'report', id: row.id } });
      if (!(await this.rows.ready(row.id, blobId, this.clock.now()))) await this.blobs.remove(blobId);
    });
  }

  failed(id: string): Promise<void> {
    return this.rows.failed(id);
  }

  async scopeName(key: string): Promise<string> {
    return key === HOUSE ? '全部' : ((await this.directory.teamById(key))?.name ?? '本组');
  }

  private async add(file: Parameters<FileRepository['add']>[0]): Promise<string> {
    const id = await this.rows.add(file);
    await this.outbox.enqueue(reportsJobs.render, { fileId: id });
    return id;
  }

  private async readable(actor: Actor, id: string): Promise<FileRow> {
    const row = await this.rows.byId(id);
    const own = row?.requestedBy === actor.userId || (row?.issueId && (hasRole(actor, 'manager') || (hasRole(actor, 'team_lead') && row.scopeKey === actor.teamId)));
    if (!row || !own) throw PLATFORM.NOT_FOUND();
    return row;
  }
}

/** Whose report an actor reads: the house's as a manager, else the team's. */
export function keyOf(actor: Actor): string {
  return hasRole(actor, 'manager') || !actor.teamId ? HOUSE : actor.teamId;
}

const titleOf = (kind: FileKind, about: string, { from, to }: { from: string; to: string }): string => `${FILE_NAMES[kind]}-${about}-${from === to ? from : `${from}至${to}`}`;

function viewOf({ id, kind, format, title, fromOn, toOn, issueId, projectId, state, createdAt, readyAt }: FileRow): ReportFileView {
  return { id, kind, format, title, fromOn, toOn, issueId, projectId, state, createdAt, readyAt };
}
