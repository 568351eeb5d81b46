import { CompanyProfiles } from '@crm/companies';
import { type Evaluation, FitModels, type ModelChange, type ModelDraft, Scoring } from '@crm/fit';
import { Injectable } from '@nestjs/common';
import type { FitPreviewView } from './fit-preview.views';

const PAGE = 500;
const SHOWN = 50;

/** What changed weights would do to the stored companies and to the labelled set; stores nothing. */
@Injectable()
export class FitPreview {
  constructor(
    private readonly models: FitModels,
    private readonly scoring: Scoring,
    private readonly companies: CompanyProfiles,
  ) {}

  async preview(draft: ModelDraft, limit: number): Promise<FitPreviewView> {
    const [before, after] = [await this.models.active(), await this.models.drafted(draft)];
    let compared = 0;
    let last: string | null = null;
    const changed: (ModelChange & { companyId: string; name: string })[] = [];
    while (compared < limit) {
      const page = await this.companies.scoringInputs(last, Math.min(PAGE, limit - compared));
      if (page.length === 0) break;
      for (const change of await this.scoring.compare(page, before, after)) changed.push({ ...change, companyId: page[change.index]!.id, name: page[change.index]!.name });
      compared += page.length;
      last = page[page.length - 1]!.id;
    }
    changed.sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
    return {
      compared,
      changed: changed.length,
      redirected: changed.filter((c) => c.before.primary !== c.after.primary).length,
      items: changed.slice(0, SHOWN).map(({ companyId, name, before: was, after: will, delta }) => ({ companyId, name, before: was, after: will, delta })),
      evaluation: { before: figures(this.models.evaluation(before)), after: figures(this.models.evaluation(after)) },
    };
  }
}

const figures = (e: Evaluation | null) => e && { n: e.n, strict: e.strict, lenient: e.lenient, macroF1: e.macroF1, falseOnNone: e.falseOnNone, none: e.none };
