import type { Actor } from '@crm/identity';
import { Directory } from '@crm/identity';
import { addDays, businessDate, newId } from '@crm/platform';
import { checks, factFields, type FactField, Holders, Inventory, type NewUnit, SpaceHolds, SpaceLeases, SpaceShapes, SpaceUnits, type UnitFacts, unknownFacts } from '@crm/space';
import type { DemoUsername, TestApi } from './app';

/** A demo user as an actor, for calls of services. */
export async function actorOf(t: Pick<TestApi, 'get'>, username: DemoUsername): Promise<Actor> {
  const directory = t.get(Directory);
  const user = (await directory.active()).find((u) => u.username === username)!;
  return { userId: user.id, username: user.username, name: user.name, roles: user.roles, teamId: user.teamId, teamName: user.teamName, jurisdiction: null, parks: user.parks };
}

export const noFacts = (facts: Partial<UnitFacts> = {}): UnitFacts => ({ ...unknownFacts(Object.keys(factFields) as FactField[]), ...facts }) as UnitFacts;

export interface MadeRoom { id: string; code: string; areaM2: number }

/** One building of `floors` × `perFloor` rooms in a park; ids in order of code. */
export async function makeRooms(
  t: Pick<TestApi, 'get'>,
  { park = 'huoxian', building = `T${newId().slice(-6)}`, floors = 1, perFloor = 4, areaM2 = 500, change = {} }: { park?: string; building?: string; floors?: number; perFloor?: number; areaM2?: number; change?: Partial<NewUnit> } = {},
): Promise<MadeRoom[]> {
  const inventory = t.get(Inventory);
  const [buildingId] = await inventory.addBuildings([{ park, code: building, name: `${building} 楼`, kind: 'plant', position: 1 }], (_b, id) =>
    Array.from({ length: floors }, (_, i) => ({ buildingId: id, number: i + 1, name: `${i + 1}F`, storeyHeightM: 4.5 })));
  const units = Array.from({ length: floors * perFloor }, (_, i) => {
    const floor = Math.floor(i / perFloor) + 1;
    const position = (i % perFloor) + 1;
    return {
      buildingId: buildingId!, park, floor, code: `${building}-${floor}${String(position).padStart(2, '0')}`, position, areaM2, existsFrom: '2020-01-01', availableFrom: null,
      rentFen: 150, floorRentFen: 120, facts: noFacts(), ...change,
    };
  });
  const ids = await inventory.addUnits(units);
  return ids!.map((id, i) => ({ id, code: units[i]!.code, areaM2: units[i]!.areaM2 }));
}

/** Projects of a test, where pipeline is not asked: everybody named may hold for them. */
export function registerProjects(t: Pick<TestApi, 'get'>, rights: Record<string, { users: string[]; label: string; group?: string; recipients?: string[] }>): void {
  t.get(Holders).register('project', {
    standings: async (actor, ids) => new Map(ids.filter((id) => rights[id]).map((id) => {
      const mine = rights[id]!.users.includes(actor.username);
      const { label, group, recipients } = rights[id]!;
      return [id, { mayHold: mine, maySee: mine, label, ...(group ? { group } : {}), ...(recipients ? { recipients } : {}) }];
    })),
  });
}

export const tenant = () => ({ kind: 'tenant', id: newId() });

/** The day so many days from today. */
export const on = (n: number) => addDays(businessDate(new Date()), n);

/** What specs of holds and leases do with rooms, as an operator of the park unless somebody else is named. */
export function roomActs(t: () => TestApi, operator: () => Actor) {
  const holds = () => t().get(SpaceHolds);
  const leases = () => t().get(SpaceLeases);
  return {
    holds,
    leases,
    shapes: () => t().get(SpaceShapes),
    hold: (unitIds: string[], holder = tenant(), until = on(5), by = operator()) => holds().hold(by, { unitIds, holder, until }),
    lease: (unitIds: string[], startsOn: string, endsOn: string, holder = tenant()) => leases().sign(operator(), { unitIds, holder, startsOn, endsOn, rentFenPerM2Day: 150 }),
    stateOf: async (id: string) => (await t().get(SpaceUnits).byId(operator(), id)).state,
    /** What `npm run check` would say. */
    problems: async () => (await Promise.all(checks.map((c) => c.run(t().db)))).flat(),
  };
}
