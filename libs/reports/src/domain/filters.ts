import type { Grouping } from '../words';

/** Filters by the same words as the groupings; an empty text means "not filled in". */
export type FunnelFilters = Partial<Record<Grouping, string>>;
