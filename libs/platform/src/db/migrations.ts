import type { MigrationInterface, QueryRunner } from 'typeorm';

export type MigrationClass = new () => MigrationInterface;

/**
 * A migration of plain SQL statements, run in order and never edited once released. The name ends with 13 digits that order
 * all migrations of all libs (TypeORM reads them as a timestamp). There is no way down: a release goes expand → migrate → contract.
 */
export function sqlMigration(name: string, up: string[]): MigrationClass {
  if (!/\d{13}$/.test(name)) throw new Error(`migration ${name} must end with 13 digits`);
  return class implements MigrationInterface {
    readonly name = name;

    async up(runner: QueryRunner): Promise<void> {
      for (const statement of up) await runner.query(statement);
    }

    async down(): Promise<void> {
      throw new Error('migrations go forward only');
    }
  };
}
