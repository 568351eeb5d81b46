import { noteKeys, type ProjectRow } from './data/project.row';
import type { ProjectPatch } from './pipeline.types';

/** A new project in 研判 before anything is known of it. Pure. */
export function blank(
  id: string,
  company: {
    id: string;
    name: string;
    direction: string | null;
    kindLeader: boolean;
    kindSpecialised: boolean;
    kindService: boolean;
  },
  owner: { id: string; teamId: string | null; by: string },
  at: Date,
): ProjectRow {
  return {
    id,
    title: company.name,
    codeName: null,
    companyId: company.id,
    leadId: null,
    stage: 'screening',
    stageEnteredAt: at,
    resumeStage: null,
    track: 'lease',
    ownerId: owner.id,
    teamId: owner.teamId,
    direction: company.direction,
    subField: null,
    parks: [],
    source: null,
    kindLeader: company.kindLeader,
    kindSpecialised: company.kindSpecialised,
    kindService: company.kindService,
    confidence: null,
    keyLevel: null,
    secrecy: 'internal',
    nature: null,
    origin: null,
    summary: null,
    expected: {},
    demand: null,
    sheet: {},
    licence: {},
    landing: {},
    frozenFit: null,
    lostReason: null,
    lostBy: null,
    competitor: null,
    givenBackAt: null,
    nextDueOn: null,
    nextFollowUpAt: null,
    nextPlan: null,
    lastActAt: at,
    enteredAt: at,
    reachedNo: 1,
    lastLogId: null,
    createdBy: owner.by,
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
}
const plainKeys = [
  'title',
  'track',
  'parks',
  'direction',
  'subField',
  'nature',
  'origin',
  'confidence',
  'keyLevel',
  'secrecy',
  'codeName',
  'summary',
  'nextDueOn',
  ...noteKeys,
] as const;
const nestedKeys = ['expected', 'sheet', 'licence', 'landing'] as const;
/** RFC 7396 over the known keys: null forgets, absent stays. Pure. */
export function applyPatch(p: ProjectRow, patch: ProjectPatch): ProjectRow {
  const next = { ...p } as ProjectRow & Record<string, unknown>,
    given = patch as Record<string, unknown>;
  for (const key of plainKeys)
    if (given[key] !== undefined)
      (next as Record<string, unknown>)[key] = key === 'parks' ? [...new Set(given[key] as string[])] : given[key];
  for (const key of nestedKeys)
    if (given[key])
      (next as Record<string, unknown>)[key] = Object.fromEntries(
        Object.entries({ ...(p[key] as object), ...(given[key] as object) }).filter(([, v]) => v !== null && v !== undefined),
      );
  if (patch.demand !== undefined) {
    const demand =
      patch.demand === null
        ? null
        : Object.fromEntries(
            Object.entries({ ...(p.demand ?? {}), ...patch.demand }).filter(([, v]) => v !== null && v !== undefined),
          );
    Object.assign(next, { demand });
  }
  if (patch.demand?.parks?.length && next.parks.length === 0) next.parks = [...patch.demand.parks];
  return next;
}
