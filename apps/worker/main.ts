import 'reflect-metadata';
import { Config, Log, Queues } from '@crm/platform';
import { NestFactory } from '@nestjs/core';
import { runProcess } from '../api/process';
import { Relay } from './relay';
import { WorkerModule } from './worker.module';

void runProcess(async () => {
  const log = new Log(new Config().logLevel);
  const app = await NestFactory.createApplicationContext(WorkerModule, { logger: log, abortOnError: false });
  app.enableShutdownHooks();
  app.get(Queues).process();
  app.get(Relay).start();
  log.log('worker runs');
});
