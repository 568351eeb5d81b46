/** What a new match means against the one before. */
export interface Impact {
  gained: string[];
  lost: string[];
  beforeWan: number;
  afterWan: number;
}
/** Null when nothing changed. */
export function impactOf(before: { eligible: string[]; bestWan: number }, after: { eligible: string[]; bestWan: number }): Impact | null {
  const had = new Set(before.eligible);
  const has = new Set(after.eligible);
  const gained = after.eligible.filter((c) => !had.has(c));
  const lost = before.eligible.filter((c) => !has.has(c));
  if (gained.length === 0 && lost.length === 0 && before.bestWan === after.bestWan) return null;
  return { gained, lost, beforeWan: before.bestWan, afterWan: after.bestWan };
}

interface Parts {
  modelVersion?: string;
  parts?: { part: string; points: number; why: string }[];
  directions?: { direction: string; points: number | null }[];
}
export interface FitDifference {
  modelChanged: boolean;
  parts: { part: string; before: number | null; after: number | null; why: string }[];
  directions: { direction: string; before: number | null; after: number | null }[];
}
/** 「为什么变了」: which parts and directions of two scores differ, and the reason the new score gives. */
export function fitDifference(before: Parts, after: Parts): FitDifference {
  const oldParts = new Map((before.parts ?? []).map((p) => [p.part, p.points]));
  const oldDirections = new Map((before.directions ?? []).map((d) => [d.direction, d.points]));
  return {
    modelChanged: before.modelVersion !== after.modelVersion,
    parts: (after.parts ?? []).filter((p) => oldParts.get(p.part) !== p.points).map((p) => ({ part: p.part, before: oldParts.get(p.part) ?? null, after: p.points, why: p.why })),
    directions: (after.directions ?? []).filter((d) => (oldDirections.get(d.direction) ?? null) !== d.points).map((d) => ({ direction: d.direction, before: oldDirections.get(d.direction) ?? null, after: d.points })),
  };
}
