import { IdentityModule } from '@crm/identity';
import { RemindersModule } from '@crm/reminders';
import { Module } from '@nestjs/common';
import { GuardRepository } from './data/guard.repository';
import { HistoryQueries } from './data/history.queries';
import { HoldRepository } from './data/hold.repository';
import { LeaseRepository } from './data/lease.repository';
import { OccupancyQueries } from './data/occupancy.queries';
import { UnitQueries } from './data/unit.queries';
import { UnitRepository } from './data/unit.repository';
import { WaitingRepository } from './data/waiting.repository';
import { WindowRepository } from './data/window.repository';
import { HoldViews } from './hold-views';
import { HoldTransfers } from './hold-transfer.service';
import { Holders } from './holders';
import { SpaceHolds } from './holds.service';
import { InventoryExport } from './inventory-export';
import { Inventory } from './inventory.service';
import { LeaseViews } from './lease-views';
import { SpaceLeases } from './leases.service';
import { SpaceMatch } from './match.service';
import { Offers } from './offers';
import { SpacePlans } from './plans.service';
import { RentReminders } from './rent-reminders';
import { RentRollExport } from './rent-roll-export';
import { SpaceShapes } from './shapes.service';
import { SpaceNotices } from './space-notices';
import { TakenUnits } from './taken-units';
import { UnitDetails } from './unit-detail.service';
import { UnitImport } from './unit-import';
import { SpaceUnits } from './units.service';
import { SpaceWaiting } from './waiting.service';

const data = [GuardRepository, HistoryQueries, HoldRepository, LeaseRepository, OccupancyQueries, UnitQueries, UnitRepository, WaitingRepository, WindowRepository];
const inside = [HoldViews, LeaseViews, Offers, SpaceNotices, TakenUnits, UnitImport];
const doors = [Holders, HoldTransfers, Inventory, InventoryExport, RentReminders, RentRollExport, SpaceHolds, SpaceLeases, SpaceMatch, SpacePlans, SpaceShapes, SpaceUnits, SpaceWaiting, UnitDetails];

/** Parks, buildings, rooms, and who may have which of them when. */
@Module({ imports: [IdentityModule, RemindersModule], providers: [...data, ...inside, ...doors], exports: [...doors, Offers] })
export class SpaceModule {}
