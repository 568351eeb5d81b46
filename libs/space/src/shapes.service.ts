import type { Actor } from '@crm/identity';
import { Audit, businessDate, Clock, newId, Outbox, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { GuardRepository, type LockedUnit } from './data/guard.repository';
import { UnitQueries } from './data/unit.queries';
import { UnitRepository } from './data/unit.repository';
import { WaitingRepository } from './data/waiting.repository';
import { WindowRepository } from './data/window.repository';
import { splitFault, sumAreaM2 } from './domain/area';
import { daysIn, isDate, plusDays } from './domain/days';
import { mergeFacts, shareFacts } from './domain/facts';
import { Offers } from './offers';
import { mayRead, operates } from './rights';
import { SPACE, splitWords } from './space.errors';
import { spaceEvents, type UnitEvent } from './space.events';
import type { UnitView, WindowView } from './space.views';
import { assertKnown, TakenUnits } from './taken-units';
import { SpaceUnits } from './units.service';
import type { WindowKind } from './words';

export interface SplitPart { code: string; areaM2: number }

/** Dividing and joining rooms, and the times in which a park keeps one for works or for itself. Operators only. */
@Injectable()
export class SpaceShapes {
  constructor(
    private readonly tx: Tx,
    private readonly guard: GuardRepository,
    private readonly taken: TakenUnits,
    private readonly queries: UnitQueries,
    private readonly repository: UnitRepository,
    private readonly windows: WindowRepository,
    private readonly waiting: WaitingRepository,
    private readonly offers: Offers,
    private readonly units: SpaceUnits,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** Divides a vacant room into parts whose areas add up to its own; the old one stays as history. */
  async split(actor: Actor, id: string, parts: SplitPart[], version?: number): Promise<UnitView[]> {
    const ids = await this.tx.run(async () => {
      const [unit] = await this.lockOwn(actor, [id]);
      if (version !== undefined && version !== unit!.version) throw SPACE.STALE();
      const fault = splitFault(unit!.areaM2, parts);
      if (fault) throw SPACE.SPLIT_REFUSED({ why: fault.code }, [{ path: fault.at === undefined ? 'parts' : `parts.${fault.at}.${fault.code === 'SPLIT_CODES_REPEAT' ? 'code' : 'areaM2'}`, code: fault.code, message: splitWords[fault.code] ?? '不能这样拆分。' }]);
      const [row] = await this.queries.byIds([id]);
      const order = await this.queries.floorOrder(unit!.buildingId, unit!.floor);
      const next = order.find((o) => o.position > unit!.position)?.position ?? unit!.position + 1;
      const step = (next - unit!.position) / parts.length;
      return this.replace(actor, [unit!], 'split', parts.map((p, i) => ({
        code: p.code, areaM2: p.areaM2, position: unit!.position + step * i, rentFen: row!.rentFenPerM2Day, floorRentFen: row!.floorRentFenPerM2Day,
        readyOn: row!.readyOn, facts: shareFacts(row!.facts, p.areaM2 / unit!.areaM2),
      })));
    });
    return this.units.byIds(actor, ids);
  }

  /** Joins vacant neighbours of one floor into one room. */
  async merge(actor: Actor, input: { unitIds: string[]; code: string }): Promise<UnitView> {
    const unitIds = [...new Set(input.unitIds)];
    const ids = await this.tx.run(async () => {
      const locked = await this.lockOwn(actor, unitIds);
      const first = locked[0]!;
      const order = (await this.queries.floorOrder(first.buildingId, first.floor)).map((o) => o.id);
      const places = unitIds.map((u) => order.indexOf(u)).sort((a, b) => a - b);
      const neighbours = locked.length > 1 && locked.every((u) => u.buildingId === first.buildingId && u.floor === first.floor) && places.every((p, i) => p >= 0 && (i === 0 || p === places[i - 1]! + 1));
      if (!neighbours) throw SPACE.MERGE_REFUSED({}, [{ path: 'unitIds', code: 'NOT_NEIGHBOURS', message: '不是同层相邻的房源' }]);
      const rows = await this.queries.byIds(unitIds);
      const highest = (vs: (number | null)[]) => (vs.every((v): v is number => v !== null) ? Math.max(...vs) : null);
      return this.replace(actor, locked, 'merge', [{
        code: input.code, areaM2: sumAreaM2(locked.map((u) => u.areaM2)), position: Math.min(...locked.map((u) => u.position)), rentFen: highest(rows.map((r) => r.rentFenPerM2Day)),
        floorRentFen: highest(rows.map((r) => r.floorRentFenPerM2Day)), readyOn: rows.map((r) => r.readyOn).filter((d) => d !== null).sort().at(-1) ?? null, facts: mergeFacts(rows.map((r) => r.facts)),
      }]);
    });
    return this.units.byId(actor, ids[0]!);
  }

  /** Closes a room for works or for the park's own use, both days included. */
  async openWindow(actor: Actor, unitId: string, input: { kind: WindowKind; from: string; to: string; reason?: string }): Promise<WindowView> {
    if (!isDate(input.from) || !isDate(input.to) || daysIn(input.from, input.to) === 0 || daysIn(input.from, input.to) > 366 * 20 || input.to > '2068-12-31') {
      throw SPACE.WINDOW_TERM({}, [{ path: 'to', code: 'RANGE', message: '结束日期不早于开始日期，最长 20 年' }]);
    }
    const id = await this.tx.run(async () => {
      const units = await this.lockOwn(actor, [unitId]);
      const [windowId] = await this.windows.insert([{ unitId, kind: input.kind, from: input.from, to: input.to, reason: input.reason ?? null, createdBy: actor.userId }]);
      await this.taken.refuse(units, await this.guard.claim([unitId], 'lease', windowId!), []);
      if (!(await this.guard.occupy([unitId], input.kind, windowId!, input.from, input.to))) {
        await this.taken.refuse(units, [], await this.guard.occupiedIn([unitId], input.from, input.to));
      }
      await this.guard.dropClaims(windowId!);
      await this.say(actor, units[0]!.park, [unitId], 'window');
      return windowId!;
    });
    return (await this.windows.byId(id))!;
  }

  /** Ends a window: `on` becomes its last day; before its first day it disappears. */
  async endWindow(actor: Actor, id: string, on: string): Promise<void> {
    await this.tx.run(async () => {
      const units = await this.guard.lockOf('window', id);
      const window = await this.windows.lock(id);
      if (!window || !units[0] || !mayRead(actor, units[0].park)) throw SPACE.WINDOW_NOT_FOUND();
      if (!operates(actor, units[0].park)) throw SPACE.NOT_YOUR_PARK();
      if (!isDate(on) || on >= window.to) throw SPACE.WINDOW_TERM({}, [{ path: 'on', code: 'RANGE', message: `应早于 ${window.to}` }]);
      await this.guard.vacate([window.unitId], id, plusDays(on, 1));
      if (on < window.from) await this.windows.remove(id);
      else await this.windows.shorten(id, on);
      await this.offers.offer(units);
      await this.say(actor, units[0].park, [window.unitId], 'window');
    });
  }

  private async lockOwn(actor: Actor, unitIds: string[]): Promise<LockedUnit[]> {
    const units = await this.guard.lock(unitIds);
    const park = assertKnown(units, unitIds);
    if (!mayRead(actor, park)) throw SPACE.UNIT_NOT_FOUND();
    if (!operates(actor, park)) throw SPACE.NOT_YOUR_PARK();
    return units;
  }

  private async replace(actor: Actor, old: LockedUnit[], kind: 'split' | 'merge', made: { code: string; areaM2: number; position: number; rentFen: number | null; floorRentFen: number | null; readyOn: string | null; facts: Parameters<typeof shareFacts>[0] }[]): Promise<string[]> {
    const { buildingId, park, floor } = old[0]!;
    const oldIds = old.map((u) => u.id);
    const today = businessDate(this.clock.now());
    await this.taken.assertFreeFrom(old, today, newId());
    await this.repository.retire(oldIds, today);
    const ids = await this.repository.insertUnits(made.map((m) => ({
      buildingId, park, floor, code: m.code, position: m.position, areaM2: m.areaM2, existsFrom: today, availableFrom: m.readyOn, rentFen: m.rentFen, floorRentFen: m.floorRentFen, facts: m.facts,
    })));
    if (!ids) {
      const codes = await this.repository.takenCodes(park, made.map((m) => m.code));
      throw SPACE.UNIT_CODE_TAKEN({ codes }, [{ path: kind === 'split' ? 'parts' : 'code', code: 'TAKEN', message: `房号已存在：${codes.join('、')}` }]);
    }
    await this.repository.insertLineage(oldIds.flatMap((from) => ids.map((to) => ({ fromUnitId: from, toUnitId: to, kind, onDay: today, actorId: actor.userId }))));
    await this.waiting.closeOn(oldIds, 'lapsed');
    await this.say(actor, park, [...oldIds, ...ids], kind);
    return ids;
  }

  private async say(actor: Actor, park: string, unitIds: string[], what: UnitEvent['what']): Promise<void> {
    const event: UnitEvent = { unitIds, park, what, actorId: actor.userId };
    await this.outbox.emit(spaceEvents.unitChanged, event);
    await this.audit.record({ actorId: actor.userId, action: `space.unit.${what}`, subject: { kind: 'unit', id: unitIds[0]! }, data: { unitIds } });
  }
}
