import { landingOutlook, type LandingOutlook, type ProjectValue, projectValue } from '@crm/fit';

export interface JudgedProject {
  expected: { investmentWan: number | null; outputWan: number | null; taxWan: number | null; headcount?: number | null };
  confidence: 'A' | 'B' | 'C' | null;
  prohibitedListNote: string | null;
  safetyNote: string | null;
}
export type Quadrant = 'push' | 'grow' | 'choose' | 'watch';
export interface Judgement {
  value: ProjectValue;
  outlook: LandingOutlook;
  /** null while one of the axes is unknown */
  quadrant: Quadrant | null;
}

/** Where the two axes are cut: fit in the computed total, value in points of what is known. */
export const FIT_CUT = 50, VALUE_CUT = 50;
const OBSTACLE = /不符合|不可行|不满足|不能满足|不[可能]接|(?:存在|有)(?:硬)?障碍/;
const CLEAR = /不在|不属于|不涉及|未列入|未涉及|无障碍|无硬障碍|可行|符合|满足|不列入|可接管|可接纳|达标/;
const BLOCKED = /列入|属于|禁止类|限制类|否决/;

/** A free note as an answer: false = clear, true = an obstacle, null = not said. 「不在禁限目录」 is clear, 「列入禁止类」 is not. */
export function readNote(note: string | null): boolean | null {
  if (!note?.trim()) return null;
  if (OBSTACLE.test(note)) return true;
  if (CLEAR.test(note)) return false;
  return BLOCKED.test(note) ? true : null;
}

/** The second axis and the traffic light of one project (DOMAIN §7). `heldRooms` = rooms held or leased for it; none yet is "not matched", never "none suits". */
export function judgeProject(project: JudgedProject, fitTotal: number | null, heldRooms: number): Judgement {
  const { expected, confidence } = project;
  const value = projectValue({ investmentWan: expected.investmentWan, outputWan: expected.outputWan, taxWan: expected.taxWan, confidence });
  const outlook = landingOutlook({ restrictedIndustry: readNote(project.prohibitedListNote), environmentalObstacle: readNote(project.safetyNote), suitableRooms: heldRooms || null });
  const quadrant = fitTotal === null || value.points === null ? null : fitTotal >= FIT_CUT ? (value.points >= VALUE_CUT ? 'push' : 'grow') : value.points >= VALUE_CUT ? 'choose' : 'watch';
  return { value, outlook, quadrant };
}
