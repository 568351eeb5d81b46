import { ReportsModule } from '@crm/reports';
import { SpaceModule } from '@crm/space';
import { Module } from '@nestjs/common';
import { ReportFilesController } from './report-files.controller';
import { ReportRecordsController } from './report-records.controller';
import { ReportsController } from './reports.controller';

@Module({ imports: [ReportsModule, SpaceModule], controllers: [ReportsController, ReportFilesController, ReportRecordsController] })
export class ReportsApiModule {}
