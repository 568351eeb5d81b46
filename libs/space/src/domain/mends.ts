import { builtGrade, type Demand, gradeReaches } from './demand';
import type { Mend, Miss } from './match';
import type { MatchUnit } from './ranking';

/**
 * What would make a near miss fit: look (unknown), another floor or building that has it, building work, a bigger
 * supply. Empty = nothing known would. `units` is everything the demand may choose from.
 */
export function mendsFor(miss: Miss, rooms: MatchUnit[], units: MatchUnit[], d: Demand): Mend[] {
  if (miss.unknown) return [{ code: 'verify' }];
  switch (miss.code) {
    case 'AREA':
      return areaMends(miss, rooms, units);
    case 'CLEAR_HEIGHT':
      return elsewhere(rooms, units, (u) => (u.clearHeightM ?? 0) >= Number(miss.need));
    case 'STOREY_HEIGHT':
      return elsewhere(rooms, units, (u) => (u.storeyHeightM ?? 0) >= Number(miss.need));
    case 'FLOOR_LOAD':
      return elsewhere(rooms, units, (u) => (u.floorLoadKnM2 ?? 0) >= Number(miss.need));
    case 'POWER': {
      const limit = rooms.reduce((s, u) => s + (u.powerLimitKva ?? u.powerKva ?? 0), 0);
      const months = Math.max(0, ...rooms.map((u) => u.powerExpandMonths ?? 0));
      return limit >= Number(miss.need) ? [{ code: 'expand_power', ...(months ? { months } : {}) }] : elsewhere(rooms, units, (u) => (u.powerKva ?? 0) >= Number(miss.need));
    }
    case 'DUAL_POWER':
      return elsewhere(rooms, units, (u) => u.dualPower === true);
    case 'STEAM':
      return sameBuilding(rooms, units).some((u) => u.steam === true) ? [{ code: 'connect' }] : elsewhere(rooms, units, (u) => u.steam === true);
    case 'EFFLUENT':
      return [{ code: 'apply_quota' }, ...elsewhere(rooms, units, (u) => (u.effluentM3Day ?? 0) >= Number(miss.need))];
    case 'CLEANROOM':
      return rooms.some((u) => (u.cleanroomPossibleM2 ?? 0) > 0) ? [{ code: 'retrofit' }] : elsewhere(rooms, units, (u) => d.cleanroom !== undefined && gradeReaches(builtGrade(u), d.cleanroom));
    case 'BIOSAFETY':
      return Number(miss.need) <= 2 ? [{ code: 'retrofit' }] : elsewhere(rooms, units, (u) => (u.biosafety ?? 0) >= Number(miss.need));
    case 'HAZARD_A':
      return units.some((u) => u.park === rooms[0]!.park && u.hazardClassA === true) ? [{ code: 'shared_store' }] : [];
    case 'COLD_STORE':
      return [{ code: 'retrofit' }];
    case 'ANIMAL_ROOM':
      return elsewhere(rooms, units, (u) => u.animalRoom === 'licensed' || u.animalRoom === 'possible');
    case 'PRICE':
      return [{ code: 'negotiate' }];
    case 'TIME':
      return [{ code: 'wait' }];
    default:
      return [];
  }
}

function areaMends(miss: Miss, rooms: MatchUnit[], units: MatchUnit[]): Mend[] {
  if (Number(miss.have) > Number(miss.need)) return rooms.length === 1 ? [{ code: 'split' }] : [];
  const room = rooms[0]!;
  const beside = units.filter((u) => u.buildingId === room.buildingId && u.floor === room.floor && u.free && u.id !== room.id);
  return beside.length ? [{ code: 'join_neighbour', unitIds: beside.slice(0, 3).map((u) => u.id) }] : [];
}

const sameBuilding = (rooms: MatchUnit[], units: MatchUnit[]): MatchUnit[] => units.filter((u) => u.buildingId === rooms[0]!.buildingId);

/** Free rooms that have it, first in the same building (another floor), else in the same park (another building). */
function elsewhere(rooms: MatchUnit[], units: MatchUnit[], has: (u: MatchUnit) => boolean): Mend[] {
  const room = rooms[0]!;
  const free = units.filter((u) => u.free && u.park === room.park && !rooms.includes(u) && has(u));
  const here = free.filter((u) => u.buildingId === room.buildingId);
  if (here.length) return [{ code: 'other_floor', unitIds: here.slice(0, 3).map((u) => u.id) }];
  return free.length ? [{ code: 'other_building', unitIds: free.slice(0, 3).map((u) => u.id) }] : [];
}
