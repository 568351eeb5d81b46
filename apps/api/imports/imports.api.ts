import { ImportsModule } from '@crm/platform';
import { Module } from '@nestjs/common';
import { ImportsController } from './imports.controller';

@Module({ imports: [ImportsModule], controllers: [ImportsController] })
export class ImportsApiModule {}
