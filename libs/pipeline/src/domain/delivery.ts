/** Promised against actual after landing. Unknown stays unknown: no share without both figures. */
import { metrics, type Metric } from '../words';

export interface ActualEntry {
  metric: Metric;
  year: number;
  value: number;
  evidence: string | null;
}
export interface DeliveryRow {
  metric: Metric;
  promised: number | null;
  actual: number | null;
  year: number | null;
  share: number | null;
  evidence: string | null;
  short: boolean;
}

/** The latest year's figure per metric beside the promise; `short` = below the floor (default 0.8). */
export function deliveryOf(
  promised: Partial<Record<Metric, number | null>>,
  actuals: readonly ActualEntry[],
  floor = 0.8,
): DeliveryRow[] {
  return metrics.map((metric) => {
    const latest = actuals.filter((a) => a.metric === metric).sort((a, b) => b.year - a.year)[0];
    const goal = promised[metric] ?? null;
    const share = latest && goal ? Math.round((latest.value / goal) * 10_000) / 10_000 : null;
    return {
      metric,
      promised: goal,
      actual: latest?.value ?? null,
      year: latest?.year ?? null,
      share,
      evidence: latest?.evidence ?? null,
      short: share !== null && share < floor,
    };
  });
}
