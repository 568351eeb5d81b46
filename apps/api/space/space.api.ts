import { SpaceModule } from '@crm/space';
import { Module } from '@nestjs/common';
import { HoldsController } from './holds.controller';
import { LeasesController } from './leases.controller';
import { MatchController, ParksController } from './parks.controller';
import { UnitsController } from './units.controller';

@Module({ imports: [SpaceModule], controllers: [ParksController, UnitsController, HoldsController, LeasesController, MatchController] })
export class SpaceApiModule {}
