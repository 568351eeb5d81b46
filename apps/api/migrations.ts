import { fitMigrations } from '@crm/fit';
import { companiesMigrations } from '@crm/companies';
import { identityMigrations } from '@crm/identity';
import { pipelineMigrations } from '@crm/pipeline';
import { leadsMigrations } from '@crm/leads';
import { importMigrations, type MigrationClass, platformMigrations } from '@crm/platform';
import { policyMigrations } from '@crm/policy';
import { remindersMigrations } from '@crm/reminders';
import { reportsMigrations } from '@crm/reports';
import { spaceMigrations } from '@crm/space';

/** All migrations of all libs; the digits at the end of their names order them. */
export const migrations: MigrationClass[] = [...platformMigrations, ...importMigrations, ...leadsMigrations, ...identityMigrations, ...remindersMigrations, ...fitMigrations, ...policyMigrations, ...spaceMigrations, ...companiesMigrations, ...pipelineMigrations, ...reportsMigrations];
