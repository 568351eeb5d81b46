import 'reflect-metadata';
import { AuditChain, Db } from '@crm/platform';
import { checks } from '@crm/space';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { runProcess } from './process';

/** Looks for data that breaks a promise: an audit chain that does not fit, a lease that occupies nothing. Exit code 1 when something was found. */
void runProcess(async () => {
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error'], abortOnError: false });
  const db = app.get(Db);
  const problems: string[] = [];
  const verdict = await app.get(AuditChain).verify();
  if (!verdict.ok) problems.push(`audit chain breaks at ${verdict.firstBad?.seq}: ${verdict.firstBad?.reason}`);
  process.stdout.write(`audit: ${verdict.checked} sealed entries checked, ${verdict.unsealed} not sealed yet\n`);
  for (const check of checks) {
    const found = await check.run(db);
    process.stdout.write(`${check.name}: ${found.length === 0 ? 'ok' : `${found.length} found`}\n`);
    problems.push(...found);
  }
  for (const problem of problems) process.stdout.write(`  ${problem}\n`);
  await app.close();
  process.exit(problems.length === 0 ? 0 : 1);
});
