import { addDays, Audit, businessDate, Clock, newId, Outbox, PLATFORM, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { PolicyCatalogue } from './catalogue.service';
import { type WindowRow, WindowRepository } from './data/window.repository';
import { POLICY } from './policy.errors';
import { WINDOW_OPENING, type WindowOpening } from './policy.events';
import type { Author } from './policy.types';

export interface NewWindow { document: string; title: string; opensOn: string; closesOn: string }
const WINDOW_NOTICE_DAYS = 7;
const EXPIRY_NOTICE_DAYS = [90, 30, 7];

/** Today, and who did what. */
@Injectable()
export class WindowDesk {
  constructor(
    private readonly clock: Clock,
    private readonly trail: Audit,
  ) {}

  today(): string {
    return businessDate(this.clock.now());
  }

  audit(actor: Author, action: string, id: string): Promise<void> {
    return this.trail.record({ actorId: actor.userId, action, subject: { kind: 'policy_window', id } });
  }
}

/** Application windows: no source text has one, so administrators enter them from the current guide. */
@Injectable()
export class PolicyWindows {
  constructor(
    private readonly repository: WindowRepository,
    private readonly catalogue: PolicyCatalogue,
    private readonly tx: Tx,
    private readonly outbox: Outbox,
    private readonly desk: WindowDesk,
  ) {}

  list(): Promise<WindowRow[]> {
    return this.repository.list();
  }

  async add(actor: Author, input: NewWindow): Promise<WindowRow> {
    if (input.closesOn < input.opensOn) throw PLATFORM.VALIDATION({}, [{ path: 'closesOn', code: 'DATE_ORDER', message: `不能早于 ${input.opensOn}` }]);
    if (!(await this.catalogue.active()).documents.some((one) => one.def.id === input.document)) throw POLICY.DOCUMENT_NOT_FOUND();
    const row = { id: newId(), document: input.document, title: input.title, opensOn: input.opensOn, closesOn: input.closesOn };
    await this.tx.run(async () => {
      await this.repository.insert({ ...row, createdBy: actor.userId });
      await this.desk.audit(actor, 'policy.window.added', row.id);
    });
    return row;
  }

  async remove(actor: Author, id: string): Promise<void> {
    await this.tx.run(async () => {
      if ((await this.repository.remove(id)) === 0) throw PLATFORM.NOT_FOUND();
      await this.desk.audit(actor, 'policy.window.removed', id);
    });
  }

  /** Job policy.windows: says each opening window and each nearing end once, whatever happens to the job. */
  async announce(): Promise<{ told: number }> {
    const today = this.desk.today();
    const news = [...(await this.openings(today)), ...(await this.endings(today))];
    let told = 0;
    for (const { what, event } of news) {
      await this.tx.run(async () => {
        if (!(await this.repository.tell(what))) return;
        await this.outbox.emit(WINDOW_OPENING, event);
        told++;
      });
    }
    return { told };
  }

  private async openings(today: string): Promise<News[]> {
    const rows = await this.repository.opening(today, addDays(today, WINDOW_NOTICE_DAYS));
    return rows.map((row) => ({ what: `window:${row.id}`, event: { document: row.document, windowId: row.id, kind: 'window', opensOn: row.opensOn, closesOn: row.closesOn, title: row.title } }));
  }

  private async endings(today: string): Promise<News[]> {
    const { documents } = await this.catalogue.active();
    return documents.flatMap(({ def }) => {
      const { validTo } = def;
      if (validTo === null || validTo < today) return [];
      const near = EXPIRY_NOTICE_DAYS.filter((days) => addDays(today, days) >= validTo).at(-1);
      return near === undefined ? [] : [{ what: `expiry:${def.id}:${validTo}:${near}`, event: { document: def.id, windowId: '', kind: 'expiry' as const, opensOn: null, closesOn: validTo, title: def.title } }];
    });
  }
}

interface News { what: string; event: WindowOpening }
