/** Joint review (联审): which departments speak, what an outcome asks for. */
import type { Department, ReviewOutcome, Track } from '../words';

export interface ReviewSubject {
  track: Track;
  use?: string | null;
  hazardClassA?: boolean | null;
  effluentM3Day?: number | null;
  nonUniversal: boolean;
  biosafety?: number | null;
}
/** Departments asked by rule; the chair may add or drop any but 法制. */
export function departmentsFor(s: ReviewSubject): Department[] {
  const asked = new Set<Department>(['industry', 'park', 'tax', 'statistics', 'market', 'legal']);
  if (s.track === 'land' || s.track === 'expansion') asked.add('planning').add('environment').add('emergency').add('fire');
  if (
    s.use === 'production' ||
    s.use === 'pilot' ||
    s.use === 'animal_lab' ||
    (s.effluentM3Day ?? 0) > 0 ||
    (s.biosafety ?? 0) >= 2
  )
    asked.add('environment');
  if (s.use === 'production' || s.hazardClassA) asked.add('emergency').add('fire');
  if (s.nonUniversal) asked.add('finance').add('fair_competition');
  return [...asked];
}
export type DecisionGap = 'conditions_needed' | 'conditions_not_allowed' | 'opinions_open';
/** An outcome with conditions needs some; 通过 has none. Open opinions never block: the chair decides, the gate asks for 法制 later. */
export function decisionGap(outcome: ReviewOutcome, conditions: number): DecisionGap | null {
  if (outcome === 'conditional') return conditions > 0 ? null : 'conditions_needed';
  return conditions > 0 ? 'conditions_not_allowed' : null;
}
/** Compliance of 非普惠事项: the three opinions each item needs before it may be printed. */
export const complianceDepartments = ['legal', 'finance', 'fair_competition'] as const;
export type ComplianceDepartment = (typeof complianceDepartments)[number];
export const complianceMissing = (given: readonly { department: string; hasPaper: boolean }[]): ComplianceDepartment[] =>
  complianceDepartments.filter((d) => !given.some((g) => g.department === d && g.hasPaper));
