import { addDays, newId } from '@crm/platform';
import type { BulkLease, NewUnit } from '@crm/space';

/** How far back the demo's stacking plans can be looked at. */
export const PAST_DAYS = 400;

type Room = NewUnit & { id: string };

/**
 * The tenant before in most rooms, from the day the park's records begin to the day before the room fell free,
 * so that a past day shows a park in use. Rooms that nobody had before stay as they are.
 * @param freeSince room id → first day it could be let again
 */
export function pastLeases(rooms: Room[], freeSince: Map<string, string>, today: string, leaseOf: (room: Room, n: number) => BulkLease): BulkLease[] {
  const opened = addDays(today, -PAST_DAYS);
  return rooms.flatMap((room, n) => {
    const startsOn = addDays(opened, (n * 37) % 60);
    const endsOn = addDays(freeSince.get(room.id) as string, -1);
    if (n % 12 === 5 || endsOn <= startsOn) return [];
    return [{ ...leaseOf(room, n), id: newId(), holderId: newId(), contractNo: `示例-旧-${String(n + 1).padStart(4, '0')}`, startsOn, endsOn, rentFreeMonths: 0, renewedFrom: null, holdId: null }];
  });
}
