import { Global, Module } from '@nestjs/common';
import { ImportCheck } from './import-check';
import { ImportCommit } from './import-commit';
import { ImportKinds } from './import-kind';
import { ImportUndo } from './import-undo';
import { ImportQueries } from './imports.queries';
import { ImportsRepository } from './imports.repository';
import { Imports, ImportStores } from './imports.service';
import { ImportsPurge } from './imports-purge';
import { Staging } from './staging';

/** The import engine. Kinds register themselves in `ImportKinds`. */
@Global()
@Module({
  providers: [ImportKinds, ImportsRepository, Staging, ImportStores, ImportUndo, ImportCheck, ImportCommit, Imports, ImportQueries, ImportsPurge],
  exports: [ImportKinds, Imports, ImportQueries, ImportCheck, ImportCommit, ImportUndo, ImportsPurge],
})
export class ImportsModule {}
