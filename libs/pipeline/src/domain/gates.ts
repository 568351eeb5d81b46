/** Gates per stage (what a project must show before it may enter) as data: each requirement reads facts and names the path that is missing. */
import { forwardStages, type Department, type ForwardStage, type Track } from '../words';
import { isKnown, missingStars, readPath, type SheetSource } from './sheet';

export interface GateFacts extends SheetSource {
  track: Track;
  source?: string | null;
  hasContact?: boolean;
  summary?: string | null;
  duplicatesCleared?: boolean;
  prohibitedListNote?: string | null;
  demand?: { areaMinM2?: number | null; use?: string | null } | null;
  safetyNote?: string | null;
  spaceOpinion?: string | null;
  /** a low fit only asks for words, it never closes the gate by itself */
  fitTotal?: number | null;
  fitFloor: number;
  lowFitReason?: string | null;
  review?: {
    outcome: string | null;
    hasMinutes: boolean;
    openConditions: readonly string[];
    opinions: readonly Department[];
  } | null;
  liveHold?: boolean;
  landDecision?: string | null;
  leaseSigned?: boolean;
  package?: { approved: boolean; complianceMissing: readonly string[] } | null;
  licence?: {
    issuedOn?: string | null;
    address?: string | null;
    capitalWan?: number | null;
    jurisdiction?: string | null;
  } | null;
  targetJurisdictions?: readonly string[];
  landing?: {
    leaseContractOn?: string | null;
    firstRentOn?: string | null;
    handoverOn?: string | null;
    landContractOn?: string | null;
    constructionPermitNo?: string | null;
    operatingLicenceNo?: string | null;
    firstInvoiceOn?: string | null;
    eiaAcceptanceNo?: string | null;
  } | null;
  promised?: { outputWan?: number | null; taxWan?: number | null };
  actual?: { outputWan?: number | null; taxWan?: number | null; evidence?: string | null };
  capacityShare: number;
}
export interface Gap {
  path: string /** why it is missing, where the path alone does not say: edge words */;
  code?: string;
  data?: Record<string, unknown>;
}
type Rule = (f: GateFacts) => Gap[];

const want =
  (...paths: string[]): Rule =>
  (f) =>
    paths.filter((p) => !isKnown(readPath(f, p))).map((path) => ({ path }));
const unless =
  (met: (f: GateFacts) => boolean, path: string, code?: string): Rule =>
  (f) =>
    met(f) ? [] : [code ? { path, code } : { path }];
const building = (t: Track): boolean => t === 'land';

const reviewPassed: Rule = (f) => {
  if (!f.review) return [{ path: 'review' }];
  const gaps: Gap[] = [];
  if (f.review.outcome !== 'approved' && f.review.outcome !== 'conditional') gaps.push({ path: 'review.outcome' });
  for (const id of f.review.openConditions) gaps.push({ path: `conditions.${id}`, code: 'open_condition' });
  if (!f.review.hasMinutes) gaps.push({ path: 'review.minutes' });
  if (!f.review.opinions.includes('legal')) gaps.push({ path: 'review.opinions.legal' });
  return gaps;
};
const packageApproved: Rule = (f) => {
  if (!f.package?.approved)
    return [
      { path: 'package' },
      ...(f.package?.complianceMissing ?? []).map((id) => ({ path: `compliance.${id}`, code: 'compliance' })),
    ];
  return f.package.complianceMissing.map((id) => ({ path: `compliance.${id}`, code: 'compliance' }));
};
const rightPlace: Rule = (f) => {
  const have = f.licence?.jurisdiction;
  if (!have) return [{ path: 'licence.jurisdiction' }];
  const wanted = f.targetJurisdictions ?? [];
  return wanted.length === 0 || wanted.includes(have)
    ? []
    : [{ path: 'licence.jurisdiction', code: 'doubtful_place', data: { have, wanted } }];
};
const lowFit: Rule = (f) =>
  typeof f.fitTotal === 'number' && f.fitTotal < f.fitFloor && !isKnown(f.lowFitReason)
    ? [{ path: 'lowFitReason', code: 'low_fit', data: { total: f.fitTotal, floor: f.fitFloor } }]
    : [];
const moveIn: Rule = (f) =>
  building(f.track)
    ? want('landing.landContractOn', 'landing.constructionPermitNo')(f)
    : [
        ...unless((x) => Boolean(x.leaseSigned) || isKnown(x.landing?.leaseContractOn), 'landing.leaseContractOn')(f),
        ...want('landing.firstRentOn', 'landing.handoverOn')(f),
      ];
const capacity: Rule = (f) =>
  (['outputWan', 'taxWan'] as const).flatMap((m): Gap[] => {
    const promised = f.promised?.[m],
      actual = f.actual?.[m];
    if (!isKnown(promised)) return [{ path: `expected.${m}` }];
    if (!isKnown(actual)) return [{ path: `actual.${m}` }];
    const share = (promised as number) === 0 ? 1 : (actual as number) / (promised as number);
    return share >= f.capacityShare
      ? []
      : [{ path: `actual.${m}`, code: 'below_promise', data: { share, floor: f.capacityShare } }];
  });

/** An open 重复报送 holds every step up to signing: who brought the firm is settled before anything is promised. */
const uncontested: Rule = (f) => (f.duplicatesCleared ? [] : [{ path: 'duplicateCheck' }]);

export const gates: Record<ForwardStage, readonly Rule[]> = {
  screening: [want('source'), unless((f) => Boolean(f.hasContact), 'contact'), want('summary'), uncontested],
  negotiating: [want('direction', 'prohibitedListNote', 'nature', 'origin'), uncontested],
  siteVisit: [uncontested],
  review: [missingStarGaps, want('demand.areaMinM2', 'demand.use'), want('safetyNote', 'spaceOpinion'), lowFit, uncontested],
  signed: [uncontested, reviewPassed, unless((f) => Boolean(f.liveHold) || isKnown(f.landDecision), 'hold'), packageApproved],
  registered: [want('licence.issuedOn', 'licence.address', 'licence.capitalWan'), rightPlace],
  movedIn: [moveIn],
  inProduction: [
    unless((f) => isKnown(f.landing?.operatingLicenceNo) || isKnown(f.landing?.firstInvoiceOn), 'landing.operatingLicenceNo'),
    want('landing.eiaAcceptanceNo'),
  ],
  fullCapacity: [capacity, unless((f) => isKnown(f.actual?.evidence), 'actual.evidence')],
};
function missingStarGaps(f: GateFacts): Gap[] {
  return missingStars(f).map((path) => ({ path }));
}

/** Everything that still misses before the project may enter a stage; empty = the gate is met. */
export function gapsInto(stage: ForwardStage, facts: GateFacts): Gap[] {
  const seen = new Set<string>();
  return gates[stage].flatMap((rule) => rule(facts)).filter((g) => !seen.has(g.path) && Boolean(seen.add(g.path)));
}
/** The gate in front of a project: its next stage on the straight road. */
export const stageAfter = (stage: ForwardStage): ForwardStage | null => forwardStages[forwardStages.indexOf(stage) + 1] ?? null;
