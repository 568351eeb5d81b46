import type { Actor } from '@crm/identity';
import { Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { CompanyAccess } from './access.service';
import { COMPANIES } from './companies.errors';
import type { FactHistoryView, FactView } from './companies.views';
import { CompanyEditor } from './company-editor.service';
import { Computed } from './computed.service';
import { CompaniesRepository } from './data/companies.repository';
import { FactRepository } from './data/fact.repository';
import { parsePath } from './domain/fact-path';
import { factsOf, setFact } from './domain/profile';
import type { FactState } from './words';

/** One answer to one question of the form. */
export interface FactAnswer {
  path: string;
  state: FactState;
  value?: unknown;
  source?: string;
  /** YYYY-MM-DD */
  date?: string;
}

/** The facts policies ask for: each known, none or unknown, with source and date. An answer scores and matches at once. */
@Injectable()
export class Facts {
  constructor(
    private readonly tx: Tx,
    private readonly access: CompanyAccess,
    private readonly companies: CompaniesRepository,
    private readonly facts: FactRepository,
    private readonly editor: CompanyEditor,
    private readonly computed: Computed,
  ) {}

  async list(actor: Actor, companyId: string): Promise<FactView[]> {
    const id = await this.access.assertCanSee(actor, companyId);
    const [company, notes] = await Promise.all([this.companies.find(id), this.facts.notes(id)]);
    const noteOf = new Map(notes.map((n) => [n.path, n]));
    return factsOf(company?.profile ?? {}).map((f) => {
      const note = noteOf.get(f.path);
      return { path: f.path, label: f.label, group: f.group, type: f.type, unit: f.unit ?? null, options: f.options ?? null, state: f.state, value: f.value, source: note?.source ?? null, date: note?.date ?? null, updatedAt: note?.changedAt ?? null };
    });
  }
  async history(actor: Actor, companyId: string, path?: string): Promise<FactHistoryView[]> {
    return this.facts.history(await this.access.assertCanSee(actor, companyId), path);
  }

  /** Returns the facts that changed; the caller reads the new match with them. */
  async answer(actor: Actor, companyId: string, answer: FactAnswer, version?: number): Promise<FactView[]> {
    if (!parsePath(answer.path)) throw COMPANIES.INVALID({}, [{ path: 'path', code: 'INVALID', message: '没有这个事实。' }]);
    if (answer.state === 'known' && (answer.value === undefined || answer.value === null)) throw COMPANIES.INVALID({}, [{ path: 'value', code: 'REQUIRED', message: '没有填写内容。' }]);
    return this.tx.run(async () => {
      const id = await this.access.assertCanWrite(actor, companyId);
      const company = await this.companies.lock(id);
      const { profile } = setFact(company?.profile ?? {}, answer.path, answer.state, answer.value);
      const changed = await this.editor.replaceProfile(actor, id, profile, { source: answer.source ?? null, date: answer.date ?? null, version });
      if (changed.length) await this.computed.now(id, 'changed', actor.userId);
      return (await this.list(actor, id)).filter((f) => changed.includes(f.path));
    });
  }
}
