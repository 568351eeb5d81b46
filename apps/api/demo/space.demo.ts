import type { ParkCode } from '@crm/identity';
import { addDays, businessDate, newId } from '@crm/platform';
import { type BulkLease, factFields, type FactField, Inventory, type NewUnit, SpaceHolds, SpaceShapes, SpaceWaiting, type UnitFacts, unknownFacts } from '@crm/space';
import type { DemoContext } from './context';
import { PAST_DAYS, pastLeases } from './space.past';
import { lettingTarget, type Site, sites } from './space.sites';

const STEMS = '铂川 博峰 沐峰 珩辉 博岚 昭络 霁成 睿宁 屹衡 博序 沐泉 脉成 铂微 泓像 砺辉 辰石 启序 泓影 同像 脉阳 昭实 辰见 珩川 霁微 见明 源衡 脉川 博泉 沐岚 霁石 朗屿 辰峰 衡明 铂序 泓岚 珩泉 岳像 屹络 霁像 远辉 珩见 衡微 沐影 源岸 见衡 源瑜 衡屿 澄序 同影 屹瑜'.split(' ');
const TRADES: Record<ParkCode, string[]> = {
  huoxian: ['骨科', '检测', '动物实验', '介入器械', '制药设备', '体外诊断', '耗材', '康复'],
  life_science_park: ['细胞', '基因', '智能影像', '脑机', '蛋白', '合成生物', '试剂', '算法'],
  biopark: ['生物药', '制剂', '影像', '细胞治疗', '海外研发', '样本库', '设备', '临床研究'],
};

/** Random numbers that are the same at every start. */
function dice(seed: number): () => number {
  let s = seed;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The demo inventory: three parks, 600 rooms, leases and holds to the stated occupancy, all marked 示例. Skips when any building exists. */
export async function seedSpace(ctx: DemoContext): Promise<void> {
  const inventory = ctx.app.get(Inventory);
  if (!(await inventory.isEmpty())) return;
  const roll = dice(20_261_123);
  const today = businessDate(ctx.clock.now());
  const rooms = await addRooms(inventory, roll, today);
  const taken = new Set<string>();
  await closeRooms(inventory, rooms, taken, today);
  const ever = rooms.filter((r) => !ownRoom(r));
  await letRooms(inventory, rooms, taken, today, roll);
  const past = dice(20_251_123);
  await inventory.addLeases(pastLeases(ever, new Map(ever.map((r) => [r.id, r.freeSince])), today, (room, n) => leaseOf(room.park as ParkCode, [room as Room], today, past, n + 211)));
  await holdRooms(ctx, rooms, taken, today, roll);
}

interface Room extends NewUnit { id: string; building: string; amenity: boolean; freeSince: string }

const between = (roll: () => number, [lo, hi]: readonly [number, number], digits = 1): number => Math.round((lo + (hi - lo) * roll()) * 10 ** digits) / 10 ** digits;

async function addRooms(inventory: Inventory, roll: () => number, today: string): Promise<Room[]> {
  const heights = sites.map((s) => Array.from({ length: s.floors }, (_, i) => between(roll, i === 0 ? s.firstStoreyM : s.upperStoreyM)));
  const ids = await inventory.addBuildings(
    sites.map((s, i) => ({ park: s.park, code: s.code, name: s.name, kind: s.kind, position: i + 1, note: [s.note, '示例'].filter(Boolean).join('；'), sample: true })),
    (b, id) => heights[sites.findIndex((s) => s.park === b.park && s.code === b.code)]!.map((storeyHeightM, i) => ({ buildingId: id, number: i + 1, name: `${i + 1}F`, storeyHeightM })),
  );
  const units = sites.flatMap((site, i) =>
    Array.from({ length: site.floors * site.perFloor }, (_, n) => {
      const floor = Math.floor(n / site.perFloor) + 1;
      return { ...roomOf(site, floor, (n % site.perFloor) + 1, heights[i]![floor - 1]!, roll), buildingId: ids[i]!, building: site.code, amenity: site.kind === 'amenity', freeSince: '' };
    }));
  units.forEach((u, n) => {
    u.existsFrom = addDays(today, -PAST_DAYS);
    u.freeSince = addDays(today, -Math.round(40 + roll() * 320));
    if (n % 20 === 7) u.facts = { ...u.facts, [(['clearHeightM', 'powerKva', 'effluentM3Day', 'floorLoadKnM2'] as const)[n % 4]!]: null };
  });
  for (const u of units.filter((x) => x.building === 'S2').slice(0, 2)) u.facts = { ...u.facts, fireAcceptance: 'pending' };
  const made = (await inventory.addUnits(units))!;
  return units.map((u, n) => ({ ...u, id: made[n]! }));
}

function roomOf(site: Site, floor: number, position: number, storeyHeightM: number, roll: () => number): Omit<NewUnit, 'buildingId'> {
  const areaM2 = between(roll, site.areaM2, 2);
  const powerKva = Math.round((areaM2 * between(roll, site.vaPerM2, 0)) / 1000 / 5) * 5 || 10;
  const rentFen = between(roll, site.rent, 2) * 100;
  const wet = site.kind !== 'headquarters' && site.kind !== 'amenity';
  const facts = {
    ...unknownFacts(Object.keys(factFields) as FactField[]), storeyHeightM, clearHeightM: Math.round((storeyHeightM - between(roll, [0.6, 0.9])) * 10) / 10,
    floorLoadKnM2: between(roll, site.loads[Math.min(floor, 3) - 1]!), powerKva, powerLimitKva: Math.round(powerKva * 1.6), powerExpandMonths: 6, dualPower: site.dual,
    freightLiftT: floor === 1 ? 0 : 3, waterM3Day: wet ? Math.round(areaM2 / 25) : Math.round(areaM2 / 80), effluentM3Day: wet ? Math.round(areaM2 / 35) : 0, fireAcceptance: 'accepted' as const,
    innerAreaM2: Math.round(areaM2 * 78) / 100, fitOut: roll() < 0.4 ? '精装实验室' : '毛坯', ownership: '园区自持', ...site.facts,
  } as UnitFacts;
  return {
    park: site.park, floor, code: `${site.code}-${floor}${String(position).padStart(2, '0')}`, position, areaM2, existsFrom: '2023-01-01', availableFrom: null,
    rentFen: Math.round(rentFen), floorRentFen: Math.round(rentFen * 0.88), facts,
  };
}

const ownRoom = (r: Room): boolean => (r.amenity && r.floor === 1 && r.position <= 6) || r.code === 'G1-101' || r.code === 'H1-101';

/** Some rooms of the park itself, some under repair. */
async function closeRooms(inventory: Inventory, rooms: Room[], taken: Set<string>, today: string): Promise<void> {
  const own = rooms.filter(ownRoom);
  const repair = rooms.filter((r) => ['A3-403', 'S1-302', 'R2-203'].includes(r.code));
  await inventory.addWindows([
    ...own.map((r) => ({ unitId: r.id, kind: 'self_use' as const, from: addDays(today, -300), to: addDays(today, 1500), reason: r.amenity ? '园区服务' : '园区运营中心', createdBy: null })),
    ...repair.map((r) => ({ unitId: r.id, kind: 'maintenance' as const, from: addDays(today, -20), to: addDays(today, 40), reason: '空调改造', createdBy: null })),
  ]);
  for (const r of [...own, ...repair]) taken.add(r.id);
}

async function letRooms(inventory: Inventory, rooms: Room[], taken: Set<string>, today: string, roll: () => number): Promise<void> {
  const leases: BulkLease[] = [];
  let named = 0;
  for (const park of Object.keys(lettingTarget) as ParkCode[]) {
    const open = rooms.filter((r) => r.park === park && !taken.has(r.id));
    const leasable = rooms.filter((r) => r.park === park && !(r.amenity && r.floor === 1 && r.position <= 6)).reduce((s, r) => s + r.areaM2, 0);
    const order = open.map((r) => ({ r, key: roll() })).sort((a, b) => a.key - b.key).map((x) => x.r);
    // one floor of A3 and one of P1 stay free, so that blocks can be seen
    const kept = (r: Room) => (r.building === 'A3' && r.floor === 5) || (r.building === 'P1' && r.floor === 3);
    let let_ = 0;
    for (const room of order) {
      if (let_ >= leasable * lettingTarget[park]) break;
      if (taken.has(room.id) || kept(room)) continue;
      const beside = roll() < 0.15 ? open.find((r) => r.building === room.building && r.floor === room.floor && r.position === room.position + 1 && !taken.has(r.id) && !kept(r)) : undefined;
      const units = beside ? [room, beside] : [room];
      for (const u of units) taken.add(u.id);
      let_ += units.reduce((s, u) => s + u.areaM2, 0);
      leases.push(leaseOf(park, units, today, roll, named++));
    }
  }
  await inventory.addLeases(leases);
}

function leaseOf(park: ParkCode, units: Room[], today: string, roll: () => number, n: number): BulkLease {
  const free = roll() < 0.06;
  const opened = units.reduce((at, u) => (u.freeSince > at ? u.freeSince : at), '');
  const drawn = addDays(today, free ? -Math.round(20 + roll() * 40) : -Math.round(95 + roll() * 160));
  const startsOn = drawn < opened ? opened : drawn;
  const endsOn = addDays(today, Math.round(roll() < 0.16 ? 15 + roll() * 340 : 366 + roll() * 1000));
  const trades = TRADES[park];
  return {
    id: newId(), park, holderKind: 'tenant', holderId: newId(), holderLabel: `${STEMS[n % STEMS.length]}${trades[Math.floor(n / STEMS.length + n) % trades.length]}（示例）`, contractNo: `示例-${String(n + 1).padStart(4, '0')}`,
    startsOn, endsOn, areaM2: Math.round(units.reduce((s, u) => s + u.areaM2, 0) * 100) / 100, rentFenPerM2Day: units[0]!.rentFen!, monthBasis: n % 3 === 0 ? '30' : '365/12', rentFreeMonths: free ? 3 : n % 4 === 0 ? 2 : 0,
    depositMonths: 3, escalation: n % 2 === 0 ? { percent: 5, everyMonths: 24 } : null, taxIncluded: true, propertyFeeFenPerM2Month: 800, belowFloor: false, renewedFrom: null, holdId: null, createdBy: null,
    units: units.map((u) => ({ id: u.id, areaM2: u.areaM2 })),
  };
}

const OPERATORS: Record<ParkCode, string> = { huoxian: 'operator_huoxian', life_science_park: 'operator_lifepark', biopark: 'operator_biopark' };

/** A few holds (one too long, so it waits for approval), somebody waiting, and three rooms that were divided. */
async function holdRooms(ctx: DemoContext, rooms: Room[], taken: Set<string>, today: string, roll: () => number): Promise<void> {
  const holds = ctx.app.get(SpaceHolds);
  const waiting = ctx.app.get(SpaceWaiting);
  for (const park of Object.keys(lettingTarget) as ParkCode[]) {
    const actor = ctx.actor(OPERATORS[park]);
    const free = rooms.filter((r) => r.park === park && !taken.has(r.id) && !r.amenity && !(r.building === 'A3' && r.floor === 5) && !(r.building === 'P1' && r.floor === 3));
    const picked = free.map((r) => ({ r, key: roll() })).sort((a, b) => a.key - b.key).slice(0, 5).map((x) => x.r);
    for (const [i, room] of picked.entries()) {
      taken.add(room.id);
      const label = `${STEMS[(i * 7 + 3) % STEMS.length]}${TRADES[park][(i + 3) % TRADES[park].length]}（示例）`;
      await holds.hold(actor, { unitIds: [room.id], holder: { kind: 'tenant', id: newId() }, holderLabel: label, until: addDays(today, [3, 6, 10, 13, 25][i]!), depositFen: 2_000_000 });
    }
    if (picked[0]) await waiting.join(actor, picked[0].id, { kind: 'tenant', id: newId() });
    const whole = free.find((r) => !taken.has(r.id) && r.areaM2 > 300);
    if (whole) {
      taken.add(whole.id);
      const first = Math.round(whole.areaM2 * 40) / 100;
      await ctx.app.get(SpaceShapes).split(actor, whole.id, [{ code: `${whole.code}A`, areaM2: first }, { code: `${whole.code}B`, areaM2: Math.round((whole.areaM2 - first) * 100) / 100 }]);
    }
  }
}
