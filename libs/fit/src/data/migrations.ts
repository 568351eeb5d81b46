import { type MigrationClass, sqlMigration } from '@crm/platform';

const ID = 'char(36) character set ascii collate ascii_bin';

/** Tables of fit, in order: model versions and which one works. */
export const fitMigrations: MigrationClass[] = [
  sqlMigration('FitModel1700030000001', [
    `CREATE TABLE fit_model (id ${ID} NOT NULL PRIMARY KEY, version varchar(40) character set ascii collate ascii_bin NOT NULL, base_version varchar(40) character set ascii collate ascii_bin NOT NULL,
      lexicon_version varchar(20) character set ascii NOT NULL, weights json NOT NULL, extra_terms json NOT NULL, note varchar(500) NOT NULL, created_by ${ID} NOT NULL,
      created_at datetime(3) NOT NULL, UNIQUE KEY uq_fit_model_version (version))`,
  ]),
  sqlMigration('FitActivation1700030000002', [
    `CREATE TABLE fit_activation (seq int NOT NULL AUTO_INCREMENT PRIMARY KEY, version varchar(40) character set ascii collate ascii_bin NOT NULL, previous varchar(40) character set ascii collate ascii_bin NOT NULL,
      activated_by ${ID} NOT NULL, activated_at datetime(3) NOT NULL)`,
  ]),
];
