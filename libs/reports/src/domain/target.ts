export type Jurisdiction = 'tongzhou' | 'changping' | 'bda';

/** `closed`: 已到期，期末对照 · `waiting`: 待上级下达 · `running`. */
export type TargetState = 'closed' | 'waiting' | 'running';

/** State of a target set on a business day. */
export function targetStateOf(set: { startsOn: string; endsOn: string; indicators: number }, today: string): TargetState {
  if (today > set.endsOn) return 'closed';
  return set.indicators === 0 ? 'waiting' : 'running';
}

/** 时序进度: share of the period that has passed, 0 to 1, both days inclusive. */
export function timeProgressOf(set: { startsOn: string; endsOn: string }, today: string): number {
  const day = (on: string) => Date.parse(`${on}T00:00:00Z`) / 86_400_000;
  const length = day(set.endsOn) - day(set.startsOn) + 1;
  return Math.min(1, Math.max(0, (day(today) - day(set.startsOn) + 1) / length));
}
