// Closes holds that ended by the clock, twice a second, through the built program's own service: the tick of the worker without
// its other jobs, so that expiry, offers and the operations of all API processes race as often as possible.
const { join } = require('node:path');

require('reflect-metadata');
const ROOT = join(__dirname, '../../..');
const at = (path) => require(join(ROOT, 'dist', path));
const { NestFactory } = require('@nestjs/core');

async function main() {
  const app = await NestFactory.createApplicationContext(at('apps/api/app.module.js').AppModule, { logger: false });
  const { Clock, businessDate } = at('libs/platform/src/index.js');
  const { SpaceHolds, Offers } = at('libs/space/src/index.js');
  const [holds, offers, clock] = [app.get(SpaceHolds), app.get(Offers), app.get(Clock)];
  for (;;) {
    // the database is killed on purpose: what fails now is tried again in the next round
    await holds.expireDue(50).catch(() => 0);
    await offers.sweep(businessDate(clock.now())).catch(() => 0);
    await new Promise((r) => setTimeout(r, 500));
  }
}
main();
