import { CompaniesModule } from '@crm/companies';
import { Module } from '@nestjs/common';
import { CompaniesComputeController } from './companies-compute.controller';
import { CompaniesController } from './companies.controller';
import { CompanyDetailsController } from './company-details.controller';

@Module({ imports: [CompaniesModule], controllers: [CompaniesComputeController, CompaniesController, CompanyDetailsController] })
export class CompaniesApiModule {}
