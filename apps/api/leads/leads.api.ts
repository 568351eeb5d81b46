import { LeadsModule } from '@crm/leads';
import { Module } from '@nestjs/common';
import { LeadDeskController } from './lead-desk.controller';
import { LeadsController } from './leads.controller';

@Module({ imports: [LeadsModule], controllers: [LeadsController, LeadDeskController] })
export class LeadsApiModule {}
