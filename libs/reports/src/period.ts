import { addDays } from '@crm/platform';
import { REPORTS } from './reports.errors';

/** Business days, both inclusive. */
export interface Period {
  from?: string;
  to?: string;
}

/** The period asked for; the twelve months up to today when nothing was said. @throws REPORTS.BAD_PERIOD when it ends before it begins */
export function periodOf({ from, to }: Period, today: string, path = 'to'): { from: string; to: string } {
  const last = to ?? today;
  const first = from ?? addDays(last, -364);
  if (first > last) throw REPORTS.BAD_PERIOD({ from: first, to: last }, [{ path, code: 'BEFORE_FROM', message: '结束日期早于开始日期' }]);
  return { from: first, to: last };
}
