import { companiesRows } from './companies.rows';
import { fitRows } from './fit.rows';
import { houseRows } from './house.rows';
import { pipelineRows } from './pipeline.rows';
import { importsRows, leadsRows } from './leads.rows';
import { policyRows } from './policy.rows';
import { pagesRows } from './pages.rows';
import { reportsRows } from './reports.rows';
import type { AccessPart } from './rows';
import { spaceRows } from './space.rows';

/** Every lib's part of the access matrix. */
export const parts: readonly AccessPart[] = [houseRows, pagesRows, fitRows, policyRows, companiesRows, leadsRows, importsRows, pipelineRows, reportsRows, spaceRows];
