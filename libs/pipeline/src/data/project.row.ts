import { parseJson } from '@crm/platform';
import type { ParkCode } from '../pipeline.codes';
import type { Demand, Expected, Landing, Licence, Notes } from '../pipeline.types';
import type { SheetTexts } from '../domain/sheet';
import type { Confidence, ForwardStage, KeyLevel, LostParty, LostReason, Nature, Origin, Secrecy, Stage, Track } from '../words';

/** A project as services hold it: numbers are numbers, JSON is read, parks are loaded. */
export interface ProjectRow extends Notes {
  id: string;
  title: string;
  codeName: string | null;
  companyId: string;
  leadId: string | null;
  stage: Stage;
  stageEnteredAt: Date;
  resumeStage: ForwardStage | null;
  track: Track;
  ownerId: string;
  teamId: string | null;
  direction: string | null;
  subField: string | null;
  parks: ParkCode[];
  source: string | null;
  kindLeader: boolean;
  kindSpecialised: boolean;
  kindService: boolean;
  confidence: Confidence | null;
  keyLevel: KeyLevel | null;
  secrecy: Secrecy;
  nature: Nature | null;
  origin: Origin | null;
  summary: string | null;
  expected: Expected;
  demand: Demand | null;
  sheet: SheetTexts;
  licence: Licence;
  landing: Landing;
  frozenFit: { total: number | null; at: string } | null;
  lostReason: LostReason | null;
  lostBy: LostParty | null;
  competitor: string | null;
  /** when it went back to its lead; it comes back only by converting the lead again */
  givenBackAt: Date | null;
  nextDueOn: string | null;
  nextFollowUpAt: Date | null;
  nextPlan: string | null;
  lastActAt: Date;
  enteredAt: Date;
  reachedNo: number;
  lastLogId: string | null;
  createdBy: string;
  createdAt: Date;
  updatedAt: Date;
  version: number;
}
export type RawProject = Record<string, unknown>;

/** Columns of pipeline_project under their names here; expects the alias `p`. */
export const projectColumns = `p.id, p.title, p.code_name AS codeName, p.company_id AS companyId, p.lead_id AS leadId, p.stage, p.stage_entered_at AS stageEnteredAt, p.resume_stage AS resumeStage, p.track, p.owner_id AS ownerId, p.team_id AS teamId,
  p.direction, p.sub_field AS subField, p.source, p.kind_leader AS kindLeader, p.kind_specialised AS kindSpecialised, p.kind_service AS kindService, p.confidence, p.key_level AS keyLevel, p.secrecy, p.nature, p.origin, p.summary,
  p.investment_wan AS investmentWan, p.fixed_investment_wan AS fixedInvestmentWan, p.output_wan AS outputWan, p.tax_wan AS taxWan, p.headcount, p.area_m2 AS areaM2, p.demand, p.sheet, p.notes, p.licence, p.landing, p.frozen_fit AS frozenFit,
  p.lost_reason AS lostReason, p.lost_by AS lostBy, p.competitor, p.given_back_at AS givenBackAt, p.next_due_on AS nextDueOn, p.next_follow_up_at AS nextFollowUpAt, p.next_plan AS nextPlan, p.last_act_at AS lastActAt, p.entered_at AS enteredAt, p.reached_no AS reachedNo,
  p.last_log_id AS lastLogId, p.created_by AS createdBy, p.created_at AS createdAt, p.updated_at AS updatedAt, p.version`;

export const numberOrNull = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));
const jsonOr = <T>(value: unknown, other: T): T => (value === null || value === undefined ? other : parseJson<T>(value));

/** @param parks codes of the project, first = main */
export function toProject(raw: RawProject, parks: ParkCode[]): ProjectRow {
  const {
    investmentWan,
    fixedInvestmentWan,
    outputWan,
    taxWan,
    headcount,
    areaM2,
    demand,
    sheet,
    notes,
    licence,
    landing,
    frozenFit,
    ...rest
  } = raw;
  return {
    ...(rest as unknown as ProjectRow),
    ...jsonOr<Notes>(notes, {}),
    parks,
    kindLeader: Boolean(rest['kindLeader']),
    kindSpecialised: Boolean(rest['kindSpecialised']),
    kindService: Boolean(rest['kindService']),
    expected: {
      investmentWan: numberOrNull(investmentWan),
      fixedInvestmentWan: numberOrNull(fixedInvestmentWan),
      outputWan: numberOrNull(outputWan),
      taxWan: numberOrNull(taxWan),
      headcount: numberOrNull(headcount),
      areaM2: numberOrNull(areaM2),
    },
    demand: jsonOr<Demand | null>(demand, null),
    sheet: jsonOr<SheetTexts>(sheet, {}),
    licence: jsonOr<Licence>(licence, {}),
    landing: jsonOr<Landing>(landing, {}),
    frozenFit: jsonOr<ProjectRow['frozenFit']>(frozenFit, null),
  };
}
export const noteKeys = ['prohibitedListNote', 'safetyNote', 'spaceOpinion', 'landDecision', 'lowFitReason'] as const;
export const notesOf = (p: Notes): Notes =>
  Object.fromEntries(noteKeys.map((k) => [k, p[k] ?? null]).filter(([, v]) => v !== null));

/** Columns for an insert or update from a whole project. */
export function toColumns(p: ProjectRow): Record<string, unknown> {
  return {
    title: p.title,
    code_name: p.codeName,
    company_id: p.companyId,
    lead_id: p.leadId,
    stage: p.stage,
    stage_entered_at: p.stageEnteredAt,
    resume_stage: p.resumeStage,
    track: p.track,
    owner_id: p.ownerId,
    team_id: p.teamId,
    direction: p.direction,
    sub_field: p.subField,
    park: p.parks[0] ?? null,
    source: p.source,
    kind_leader: p.kindLeader ? 1 : 0,
    kind_specialised: p.kindSpecialised ? 1 : 0,
    kind_service: p.kindService ? 1 : 0,
    confidence: p.confidence,
    key_level: p.keyLevel,
    secrecy: p.secrecy,
    nature: p.nature,
    origin: p.origin,
    summary: p.summary,
    investment_wan: p.expected.investmentWan ?? null,
    fixed_investment_wan: p.expected.fixedInvestmentWan ?? null,
    output_wan: p.expected.outputWan ?? null,
    tax_wan: p.expected.taxWan ?? null,
    headcount: p.expected.headcount ?? null,
    area_m2: p.expected.areaM2 ?? null,
    demand: p.demand ? JSON.stringify(p.demand) : null,
    demand_area_m2: p.demand?.areaMinM2 ?? null,
    sheet: JSON.stringify(p.sheet),
    notes: JSON.stringify(notesOf(p)),
    licence: JSON.stringify(p.licence),
    landing: JSON.stringify(p.landing),
    frozen_fit: p.frozenFit ? JSON.stringify(p.frozenFit) : null,
    lost_reason: p.lostReason,
    lost_by: p.lostBy,
    competitor: p.competitor,
    given_back_at: p.givenBackAt,
    next_due_on: p.nextDueOn,
    next_follow_up_at: p.nextFollowUpAt,
    next_plan: p.nextPlan,
    last_act_at: p.lastActAt,
    entered_at: p.enteredAt,
    reached_no: p.reachedNo,
    last_log_id: p.lastLogId,
    version: p.version,
  };
}
