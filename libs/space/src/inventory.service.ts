import { Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { GuardRepository } from './data/guard.repository';
import { LeaseRepository, } from './data/lease.repository';
import { UnitQueries } from './data/unit.queries';
import { type NewBuilding, type NewFloor, type NewUnit, UnitRepository } from './data/unit.repository';
import { type WindowRow, WindowRepository } from './data/window.repository';

export type BulkLease = Parameters<LeaseRepository['insert']>[0][number];

/** Sets up many rooms at once: opening inventories, imports, demonstration data. Goes through the same guard rows as everything else. */
@Injectable()
export class Inventory {
  constructor(
    private readonly tx: Tx,
    private readonly repository: UnitRepository,
    private readonly queries: UnitQueries,
    private readonly leases: LeaseRepository,
    private readonly windows: WindowRepository,
    private readonly guard: GuardRepository,
  ) {}

  async isEmpty(): Promise<boolean> {
    return (await this.queries.buildings()).length === 0;
  }

  async addBuildings(buildings: NewBuilding[], floorsOf: (building: NewBuilding, id: string) => NewFloor[]): Promise<string[]> {
    return this.tx.run(async () => {
      const ids = await this.repository.insertBuildings(buildings);
      await this.repository.insertFloors(buildings.flatMap((b, i) => floorsOf(b, ids[i]!)));
      return ids;
    });
  }

  /** Ids in order, or `null` when a code is taken; then nothing was written. */
  async addUnits(units: NewUnit[]): Promise<string[] | null> {
    return this.tx.run(() => this.repository.insertUnits(units));
  }

  /** Opening leases: each gets its guard rows or the whole call fails. */
  async addLeases(leases: BulkLease[]): Promise<void> {
    await this.tx.run(async () => {
      await this.guard.lock(leases.flatMap((l) => l.units.map((u) => u.id)));
      await this.leases.insert(leases);
      await this.guard.occupyAll('lease', leases.map((l) => l.id));
    });
  }

  async addWindows(windows: Omit<WindowRow, 'id' | 'createdAt' | 'version'>[]): Promise<void> {
    await this.tx.run(async () => {
      await this.guard.lock(windows.map((w) => w.unitId));
      const ids = await this.windows.insert(windows);
      await this.guard.occupyAll('window', ids);
    });
  }
}

export type { NewBuilding, NewFloor, NewUnit };
