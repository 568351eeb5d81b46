import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Config, Log } from '@crm/platform';
import { collectDefaultMetrics } from 'prom-client';
import { AppModule } from './app.module';
import { createApi } from './bootstrap';
import { runProcess } from './process';

const BUILT_WEB = join(__dirname, '../../web');

void runProcess(async () => {
  const config = new Config();
  const log = new Log(config.logLevel);
  collectDefaultMetrics();
  const app = await createApi(AppModule, log, config.webRoot ?? (existsSync(BUILT_WEB) ? BUILT_WEB : null));
  await app.listen(config.port, '0.0.0.0');
  log.log('api listens', { port: config.port });
});
