import { toHundredths } from './area';

export interface BlockUnit { id: string; buildingId: string; floor: number; position: number; areaM2: number }
export interface Block<U> { shape: 'run' | 'whole_floor' | 'stacked_floors'; units: U[] }

/**
 * Contiguous blocks of usable rooms whose area reaches `min` without passing `max` (hundredths of ㎡): neighbours on a
 * floor, whole floors, and whole floors on top of each other. Runs are minimal (without either end they fall short),
 * otherwise one free floor would fill the list with its own subsets. Single rooms are not blocks.
 * `all` is every existing room (also taken ones), since a taken room between two free ones separates them.
 */
export function contiguousBlocks<U extends BlockUnit>(all: U[], usable: (u: U) => boolean, min: number, max: number): Block<U>[] {
  const out: Block<U>[] = [];
  for (const floors of byBuildingAndFloor(all)) {
    const whole: { floor: number; units: U[]; area: number }[] = [];
    for (const units of floors) {
      const runs = runsOf(units, usable);
      for (const run of runs) out.push(...windows(run, units.length, min, max));
      if (runs.length === 1 && runs[0]!.length === units.length) {
        whole.push({ floor: units[0]!.floor, units, area: total(units) });
      }
    }
    out.push(...stacked(whole, min, max));
  }
  return out;
}

function windows<U extends BlockUnit>(run: U[], onFloor: number, min: number, max: number): Block<U>[] {
  const out: Block<U>[] = [];
  const areas = run.map((u) => toHundredths(u.areaM2));
  let sum = 0;
  let from = 0;
  for (let to = 0; to < run.length; to += 1) {
    sum += areas[to]!;
    while (sum - areas[from]! >= min && from < to) {
      sum -= areas[from]!;
      from += 1;
    }
    const minimal = sum - areas[to]! < min;
    if (sum >= min && sum <= max && minimal && to > from && to - from + 1 < onFloor) out.push({ shape: 'run', units: run.slice(from, to + 1) });
  }
  if (run.length === onFloor && run.length > 1) {
    const area = total(run);
    if (area >= min && area <= max) out.push({ shape: 'whole_floor', units: run });
  }
  return out;
}

function stacked<U extends BlockUnit>(whole: { floor: number; units: U[]; area: number }[], min: number, max: number): Block<U>[] {
  const out: Block<U>[] = [];
  for (let i = 0; i < whole.length; i += 1) {
    let area = whole[i]!.area;
    for (let j = i + 1; j < whole.length && whole[j]!.floor === whole[j - 1]!.floor + 1; j += 1) {
      const before = area;
      area += whole[j]!.area;
      if (area > max) break;
      const minimal = before < min && area - whole[i]!.area < min;
      if (area >= min && minimal) out.push({ shape: 'stacked_floors', units: whole.slice(i, j + 1).flatMap((w) => w.units) });
    }
  }
  return out;
}

function runsOf<U extends BlockUnit>(units: U[], usable: (u: U) => boolean): U[][] {
  const runs: U[][] = [];
  let run: U[] = [];
  for (const u of units) {
    if (usable(u)) run.push(u);
    else if (run.length) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length) runs.push(run);
  return runs;
}

function byBuildingAndFloor<U extends BlockUnit>(all: U[]): U[][][] {
  const buildings = new Map<string, Map<number, U[]>>();
  for (const u of all) {
    let floors = buildings.get(u.buildingId);
    if (!floors) buildings.set(u.buildingId, (floors = new Map()));
    const floor = floors.get(u.floor);
    if (floor) floor.push(u);
    else floors.set(u.floor, [u]);
  }
  return [...buildings.values()].map((floors) =>
    [...floors].sort(([a], [b]) => a - b).map(([, units]) => units.sort((a, b) => a.position - b.position)));
}

const total = (units: BlockUnit[]): number => units.reduce((s, u) => s + toHundredths(u.areaM2), 0);
