import { type Actor, Directory, hasRole } from '@crm/identity';
import { Audit, Blobs, businessDate, Clock, newId, Settings, Tx, writeCsv, writeXlsx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { ExportRepository, type ExportRow } from './data/export.repository';
import { type LeadFilter, LeadQueries } from './data/lead.queries';
import { columnOf } from './lead-columns';
import { LEADS } from './leads.errors';
import { EXPORT_APPROVAL_ROWS } from './leads.settings';
import type { LeadExportView, LeadView } from './leads.views';
import { LeadNotices } from './notices.service';
import type { LeadColumn } from './words';

const MAX_ROWS = 50_000;
const KEPT_MS = 3 * 86_400_000;

@Injectable()
export class ExportStores {
  constructor(
    readonly tx: Tx,
    readonly audit: Audit,
    readonly blobs: Blobs,
    readonly clock: Clock,
    readonly settings: Settings,
  ) {}
}

/** Lists as files: the user's own filter and columns, no phone numbers, every file audited; above a size a lead approves first. */
@Injectable()
export class LeadExports {
  constructor(
    private readonly rows: ExportRepository,
    private readonly leads: LeadQueries,
    private readonly directory: Directory,
    private readonly notices: LeadNotices,
    private readonly stores: ExportStores,
  ) {}

  async request(actor: Actor, input: { format: 'xlsx' | 'csv'; columns: LeadColumn[]; filter: LeadFilter }): Promise<LeadExportView> {
    const { cursor: _c, limit: _l, total: _t, ...filter } = input.filter;
    const count = Math.min(await this.leads.count(actor, filter), MAX_ROWS);
    const free = hasRole(actor, 'team_lead', 'manager') || count <= (await this.stores.settings.get(EXPORT_APPROVAL_ROWS));
    const row: ExportRow = { id: newId(), format: input.format, filter, columns: input.columns, rows: count, state: free ? 'ready' : 'waiting', blobId: null, teamId: actor.teamId, requestedBy: actor.userId, decidedBy: null, createdAt: this.stores.clock.now() };
    await this.stores.tx.run(async () => {
      if (free) row.blobId = await this.make(actor, row);
      await this.rows.insert(row);
      await this.stores.audit.record({ actorId: actor.userId, action: free ? 'leads.export.made' : 'leads.export.requested', subject: { kind: 'export', id: row.id }, data: { rows: count, columns: input.columns, format: input.format } });
      if (!free) await this.notices.toLeads([actor.teamId], { key: `leads.export:${row.id}`, title: `${actor.name}申请导出 ${count.toLocaleString('en-US')} 条线索`, link: '/leads/exports', subject: { kind: 'export', id: row.id } });
    });
    return this.view(actor, row, await this.names([row]));
  }

  async list(actor: Actor): Promise<LeadExportView[]> {
    const rows = await this.rows.list(actor.userId, hasRole(actor, 'team_lead') ? actor.teamId : null);
    const names = await this.names(rows);
    return rows.map((row) => this.view(actor, row, names));
  }

  /** A lead of the requester's team decides; the file is made with the requester's rights, not the lead's. */
  async decide(actor: Actor, id: string, approve: 'approve' | 'refuse'): Promise<LeadExportView> {
    const row = await this.stores.tx.run(async () => {
      const found = await this.rows.find(id, true);
      if (!found || !hasRole(actor, 'team_lead') || found.teamId !== actor.teamId || found.requestedBy === actor.userId) throw LEADS.EXPORT_NOT_FOUND();
      if (found.state !== 'waiting') throw LEADS.EXPORT_NOT_READY();
      const requester = await this.actorOf(found.requestedBy);
      const blobId = approve === 'approve' && requester ? await this.make(requester, found) : null;
      await this.rows.decide(id, blobId ? 'ready' : 'refused', actor.userId, this.stores.clock.now(), blobId);
      await this.stores.audit.record({ actorId: actor.userId, action: `leads.export.${blobId ? 'approved' : 'refused'}`, subject: { kind: 'export', id } });
      await this.notices.toLeads([], { key: `leads.exportDecided:${id}`, title: blobId ? '线索导出已批准，可下载' : '线索导出未批准', link: '/leads/exports', subject: { kind: 'export', id } }, [found.requestedBy]);
      return (await this.rows.find(id)) as ExportRow;
    });
    return this.view(actor, row, await this.names([row]));
  }

  async file(actor: Actor, id: string): Promise<{ name: string; contentType: string; bytes: Buffer }> {
    const row = await this.rows.find(id);
    if (!row || row.requestedBy !== actor.userId) throw LEADS.EXPORT_NOT_FOUND();
    if (!row.blobId || row.state !== 'ready' || this.expired(row)) throw LEADS.EXPORT_NOT_READY();
    await this.stores.audit.record({ actorId: actor.userId, action: 'leads.export.downloaded', subject: { kind: 'export', id }, data: { rows: row.rows } });
    return this.stores.blobs.read(row.blobId);
  }

  private async make(actor: Actor, row: ExportRow): Promise<string> {
    const items: LeadView[] = [];
    for (let cursor: string | undefined; items.length < MAX_ROWS; ) {
      const page = await this.leads.list(actor, { ...row.filter, cursor, limit: 200 });
      items.push(...page.items);
      if (!page.nextCursor) break;
      cursor = page.nextCursor;
    }
    const columns = row.columns.map(columnOf);
    const bytes = row.format === 'csv' ? writeCsv(columns, items) : await writeXlsx({ sheets: [{ name: '线索', columns, rows: items }] });
    const name = `线索-${businessDate(this.stores.clock.now())}.${row.format}`;
    const contentType = row.format === 'csv' ? 'text/csv; charset=utf-8' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return this.stores.blobs.put({ name, contentType, bytes, owner: { kind: 'lead-export', id: row.id } });
  }

  private async actorOf(userId: string): Promise<Actor | undefined> {
    const user = await this.directory.userById(userId);
    const team = user?.teamId ? await this.directory.teamById(user.teamId) : undefined;
    return user && { userId: user.id, username: user.username, name: user.name, roles: user.roles, teamId: user.teamId, teamName: user.teamName, jurisdiction: team?.jurisdiction ?? null, parks: user.parks };
  }

  private async names(rows: ExportRow[]): Promise<Map<string, string>> {
    const ids = rows.flatMap((r) => [r.requestedBy, ...(r.decidedBy ? [r.decidedBy] : [])]);
    return new Map((await this.directory.usersByIds([...new Set(ids)])).map((u) => [u.id, u.name]));
  }

  private expired(row: ExportRow): boolean {
    return this.stores.clock.now().getTime() > row.createdAt.getTime() + KEPT_MS;
  }

  private view(actor: Actor, row: ExportRow, names: Map<string, string>): LeadExportView {
    const state = row.state === 'ready' && this.expired(row) ? 'expired' : row.state;
    const mayDecide = state === 'waiting' && hasRole(actor, 'team_lead') && row.teamId === actor.teamId && row.requestedBy !== actor.userId;
    return {
      id: row.id, format: row.format, state, rows: row.rows, columns: row.columns, filter: { ...row.filter }, requestedBy: { id: row.requestedBy, name: names.get(row.requestedBy) ?? '' }, decidedBy: row.decidedBy ? { id: row.decidedBy, name: names.get(row.decidedBy) ?? '' } : null,
      createdAt: row.createdAt, allowedEvents: [...(mayDecide ? ['approve', 'refuse'] : []), ...(state === 'ready' && row.requestedBy === actor.userId ? ['download'] : [])],
    };
  }
}
