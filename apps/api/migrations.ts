import { companiesMigrations } from '@crm/companies';
import { identityMigrations } from '@crm/identity';
import { type MigrationClass, platformMigrations } from '@crm/platform';
import { remindersMigrations } from '@crm/reminders';

/** All migrations of all libs; the digits at the end of their names order them. */
export const migrations: MigrationClass[] = [...platformMigrations, ...identityMigrations, ...remindersMigrations, ...companiesMigrations];
