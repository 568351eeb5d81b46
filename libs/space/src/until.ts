import { endOfBusinessDay, isDate } from '@crm/platform';
import { SPACE } from './space.errors';

const TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;
/** The calendar of the guard rows ends here, and so does every promise. */
export const LAST_DAY = '2068-12-31';

/**
 * When a hold ends: a date means its 24:00 in the business zone, a time is itself, and one that names no zone is read in the
 * business zone, like everything people write. SPACE.HOLD_IN_PAST (INVALID) for anything else, SPACE.HOLD_TERM beyond the calendar.
 */
export function untilOf(text: string): Date {
  const at = isDate(text) ? endOfBusinessDay(text) : timeOf(text);
  if (!at || Number.isNaN(at.getTime())) throw SPACE.HOLD_IN_PAST({}, [{ path: 'until', code: 'INVALID', message: '格式为 2026-12-05 或 2026-12-05T18:00:00+08:00' }]);
  if (at.getTime() > endOfBusinessDay(LAST_DAY).getTime()) throw SPACE.HOLD_TERM({}, [{ path: 'until', code: 'TOO_FAR', message: `不晚于 ${LAST_DAY}` }]);
  return at;
}

function timeOf(text: string): Date | null {
  const parts = TIME.exec(text);
  if (!parts || !isDate(parts[1]!)) return null;
  return new Date(`${text.replace(',', '.')}${parts[5] ? '' : '+08:00'}`);
}
