import 'reflect-metadata';
import { DemoUsers } from '@crm/identity';
import { Config } from '@crm/platform';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { demoContext } from './demo/context';
import { demoSeeders } from './demo/seeders';
import { runProcess } from './process';

/** First data: users, parks, catalogue, model; and the demo world unless SEED_DEMO=0. Running it again changes nothing. */
void runProcess(async () => {
  const config = new Config();
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error'], abortOnError: false });
  if (!config.demoPassword) throw new Error('DEMO_PASSWORD is missing: the first users need a password');
  await app.get(DemoUsers).seed(config.demoPassword, { demo: config.seedDemo, onlyNew: config.demoPasswordOnlyNew });
  const context = await demoContext(app);
  for (const { name, always, seed } of demoSeeders) {
    if (!always && !config.seedDemo) continue;
    const started = Date.now();
    await seed(context);
    process.stdout.write(`seeded ${name} in ${Date.now() - started} ms\n`);
  }
  await app.close();
});
