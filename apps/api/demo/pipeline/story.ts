import type { Demand, LostReason, ProjectPatch, Stage } from '@crm/pipeline';

/** A told project of the demo: which company, what it is, how it went. All invented. */
export interface Story {
  key: string;
  project: ProjectPatch & { title: string };
  /** `[stage, days before today]`; the first is the entry. */
  path: [Stage, number][];
  lost?: { reason: LostReason; note: string; competitor?: string };
  hold?: { area: [number, number]; days: number; building?: string };
  after?: 'conditions' | 'instruction' | 'delivery' | 'coordination' | 'handed_over' | 'opinions';
}
/** What rooms it needs. */
export const demand = (areaMinM2: number, use: Demand['use'], more: Partial<Demand> = {}): Demand => ({ areaMinM2, use, ...more });
/** The checks a project has passed when it comes to a review. */
export const notes = {
  prohibitedListNote: '核对产业禁限目录，不在禁限范围。',
  safetyNote: '丙类生产，废水经预处理可接管。',
  spaceOpinion: '园区有可容房源。',
};
