import { ReportsModule } from '@crm/reports';
import { SpaceModule } from '@crm/space';
import { Module } from '@nestjs/common';
import { ReportsController } from './reports.controller';

@Module({ imports: [ReportsModule, SpaceModule], controllers: [ReportsController] })
export class ReportsApiModule {}
