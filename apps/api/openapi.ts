import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { AppModule } from './app.module';
import { describeApi } from './bootstrap';
import { runProcess } from './process';

/** Writes the API's document to the file named on the command line; needs no server. */
void runProcess(async () => {
  writeFileSync(process.argv[2] ?? 'dist/openapi.json', JSON.stringify(await describeApi(AppModule), null, 1));
  process.exit(0);
});
