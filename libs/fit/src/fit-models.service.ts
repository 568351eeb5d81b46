import { Audit, Clock, Outbox, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { FitModelRepository, type StoredModel } from './data/fit-model.repository';
import { changeWeights, checkTerms, type WeightsPatch } from './domain/change-weights';
import { evaluate, type Evaluation } from './domain/evaluate';
import { LEXICON_VERSION } from './domain/lexicon';
import { defaultModel, type FitModel } from './domain/model';
import { heldOutCompanies } from './data/labelled-set';
import { FIT } from './fit.errors';
import { fitEvents, type ModelActivated } from './fit.events';
import type { FitModelListView } from './fit.views';

export interface ModelDraft {
  weights?: WeightsPatch;
  extraTerms?: FitModel['extraTerms'];
  note?: string;
}
const KEPT = 20;

/** Names of models that came with the code, of this release or an older one: both mean the one that ships now. */
const SHIPPED = /^fit-[\d.]+\.1$/;

/** Versions of the fit model: what is at work, new versions from changed weights, activation. */
@Injectable()
export class FitModels {
  /** one object per version, so that each is compiled once */
  private readonly opened = new Map<string, FitModel>();

  private readonly evaluations = new WeakMap<FitModel, Evaluation | null>();

  constructor(
    private readonly repository: FitModelRepository,
    private readonly tx: Tx,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The model at work; the shipped one until an admin activates another. */
  async active(): Promise<FitModel> {
    return this.open((await this.repository.activeVersion()) ?? defaultModel.version);
  }
  async activeVersion(): Promise<string> {
    return (await this.active()).version;
  }
  /** A version by name; throws FIT.MODEL_NOT_FOUND. */
  async byVersion(version: string): Promise<FitModel> {
    return this.open(version);
  }

  async list(): Promise<FitModelListView> {
    const [stored, activations, active] = await Promise.all([this.repository.all(), this.repository.activations(), this.active()]);
    const activatedAt = (version: string) => activations.find((a) => a.version === version)?.activatedAt ?? null;
    const is = (version: string) => active.version.split('+')[0] === version;
    return {
      active: active.version,
      items: [
        ...stored.map((m) => ({ version: m.version, baseVersion: m.baseVersion, lexiconVersion: m.lexiconVersion, note: m.note, origin: 'edited' as const, active: is(m.version), createdAt: m.createdAt, createdBy: m.createdBy, activatedAt: activatedAt(m.version) })),
        { version: defaultModel.version, baseVersion: null, lexiconVersion: LEXICON_VERSION, note: '随产品发布', origin: 'shipped' as const, active: is(defaultModel.version), createdAt: null, createdBy: null, activatedAt: activatedAt(defaultModel.version) },
      ],
    };
  }

  /** The model a draft would make over the active one, not stored; throws FIT.WEIGHTS_INVALID with the paths. */
  async drafted(draft: ModelDraft): Promise<FitModel> {
    const base = await this.active();
    const { weights, faults } = changeWeights(base.weights, draft.weights ?? {});
    const extraTerms = draft.extraTerms ?? base.extraTerms;
    const all = [...faults, ...checkTerms(extraTerms)];
    if (all.length) throw FIT.WEIGHTS_INVALID({}, all);
    return { version: 'draft', lexiconVersion: LEXICON_VERSION, weights, extraTerms };
  }

  /** Stores changed weights as a new version; nothing is re-scored before it is activated. */
  async create(actorId: string, draft: ModelDraft): Promise<FitModel> {
    const made = await this.drafted(draft);
    const version = await this.tx.run(async () => {
      const base = (await this.repository.lastActivationForUpdate()) ?? defaultModel.version;
      const name = `fit-${LEXICON_VERSION}.${(await this.repository.count()) + 2}`;
      await this.repository.insert({ version: name, baseVersion: base, lexiconVersion: LEXICON_VERSION, weights: made.weights, extraTerms: made.extraTerms, note: draft.note ?? '', createdBy: actorId, createdAt: this.clock.now() });
      await this.audit.record({ actorId, action: 'fit.model.created', subject: { kind: 'fit_model', id: name } });
      return name;
    });
    return this.open(version);
  }

  /** Puts a version to work and says so; companies re-scores everything in the background. */
  async activate(actorId: string, version: string): Promise<void> {
    await this.byVersion(version);
    await this.tx.run(async () => {
      const previous = (await this.repository.lastActivationForUpdate()) ?? defaultModel.version;
      if (previous === version) throw FIT.ALREADY_ACTIVE();
      await this.repository.activate({ version, previous, activatedBy: actorId, activatedAt: this.clock.now() });
      await this.outbox.emit(fitEvents.modelActivated, { version, previous, actorId } satisfies ModelActivated);
      await this.audit.record({ actorId, action: 'fit.model.activated', subject: { kind: 'fit_model', id: version }, data: { previous } });
    });
  }

  /** Accuracy of a model on the held-out labelled companies; null where they are not installed. */
  evaluation(model: FitModel): Evaluation | null {
    const known = this.evaluations.get(model);
    if (known !== undefined) return known;
    const rows = heldOutCompanies();
    const evaluation = rows ? evaluate(rows, model) : null;
    this.evaluations.set(model, evaluation);
    return evaluation;
  }

  private async open(version: string): Promise<FitModel> {
    const kept = this.opened.get(version);
    if (kept) return kept;
    const model = SHIPPED.test(version) ? defaultModel : fromStored(await this.repository.byVersion(version));
    if (this.opened.size >= KEPT) this.opened.clear();
    this.opened.set(version, model);
    return model;
  }
}

/** A stored version read with the words of the running code; a newer word list shows in the version. */
function fromStored(stored: StoredModel | undefined): FitModel {
  if (!stored) throw FIT.MODEL_NOT_FOUND();
  const { version, lexiconVersion, weights, extraTerms } = stored;
  const full = changeWeights(defaultModel.weights, weights).weights;
  return { version: lexiconVersion === LEXICON_VERSION ? version : `${version}+${LEXICON_VERSION}`, lexiconVersion: LEXICON_VERSION, weights: full, extraTerms };
}
