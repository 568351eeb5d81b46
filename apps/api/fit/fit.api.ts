import { FitModule } from '@crm/fit';
import { Module } from '@nestjs/common';
import { FitController } from './fit.controller';

@Module({ imports: [FitModule], controllers: [FitController] })
export class FitApiModule {}
