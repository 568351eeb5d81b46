import { fromHundredths, toHundredths } from './area';

export interface PlanUnit { id: string; position: number; areaM2: number; vacant: boolean }
export interface PlanFloor { number: number; storeyHeightM: number | null; units: PlanUnit[] }

/** A room in the drawing. x and width are shares of the widest floor (0–1), so that areas compare between floors. */
export interface PlanBox { id: string; x: number; width: number; left: string | null; right: string | null; up: string | null; down: string | null }
export interface PlanRow {
  number: number;
  /** Height as a share of the usual 4.5 m storey; a floor of unknown height is drawn as usual. */
  height: number;
  areaM2: number;
  vacantM2: number;
  boxes: PlanBox[];
}
/** Vacant neighbours on one floor, worth offering together. */
export interface PlanBlock { floor: number; unitIds: string[]; areaM2: number; wholeFloor: boolean }

const USUAL_M = 4.5;

/** Pure geometry of one building: top floor first, rooms in plan order, neighbours for the arrow keys. */
export function stackingPlan(floors: PlanFloor[]): { rows: PlanRow[]; blocks: PlanBlock[] } {
  const sorted = [...floors].sort((a, b) => b.number - a.number);
  const widest = Math.max(1, ...sorted.map((f) => f.units.reduce((s, u) => s + toHundredths(u.areaM2), 0)));
  const rows = sorted.map((floor) => row(floor, widest));
  rows.forEach((r, i) => {
    for (const box of r.boxes) {
      box.up = beside(rows[i - 1], box);
      box.down = beside(rows[i + 1], box);
    }
  });
  return { rows, blocks: sorted.flatMap(blocksOf) };
}

function row(floor: PlanFloor, widest: number): PlanRow {
  const units = inOrder(floor.units);
  let at = 0;
  let vacant = 0;
  const boxes = units.map((u, i): PlanBox => {
    const area = toHundredths(u.areaM2);
    const box = { id: u.id, x: at / widest, width: area / widest, left: units[i - 1]?.id ?? null, right: units[i + 1]?.id ?? null, up: null, down: null };
    at += area;
    if (u.vacant) vacant += area;
    return box;
  });
  return { number: floor.number, height: (floor.storeyHeightM ?? USUAL_M) / USUAL_M, areaM2: fromHundredths(at), vacantM2: fromHundredths(vacant), boxes };
}

/** The room of another floor that lies under or over the middle of this one (the nearest when none does). */
function beside(other: PlanRow | undefined, box: PlanBox): string | null {
  if (!other) return null;
  const middle = box.x + box.width / 2;
  let best: { id: string; gap: number } | null = null;
  for (const b of other.boxes) {
    const gap = middle < b.x ? b.x - middle : Math.max(0, middle - b.x - b.width);
    if (!best || gap < best.gap) best = { id: b.id, gap };
  }
  return best?.id ?? null;
}

function blocksOf(floor: PlanFloor): PlanBlock[] {
  const units = inOrder(floor.units);
  const blocks: PlanBlock[] = [];
  let run: PlanUnit[] = [];
  const close = () => {
    if (run.length > 1) {
      blocks.push({
        floor: floor.number,
        unitIds: run.map((u) => u.id),
        areaM2: fromHundredths(run.reduce((s, u) => s + toHundredths(u.areaM2), 0)),
        wholeFloor: run.length === units.length,
      });
    }
    run = [];
  };
  for (const u of units) {
    if (u.vacant) run.push(u);
    else close();
  }
  close();
  return blocks;
}

const inOrder = (units: PlanUnit[]): PlanUnit[] => [...units].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
