// A worker that does nothing with Bull jobs, set up as our queues are: `node bull-noop.mjs <redis> <queue>`.
import Bull from 'bull';

const queue = new Bull(process.argv[3], process.argv[2], { prefix: '{bench}', settings: { maxStalledCount: 10, lockDuration: 30_000 } });
queue.process('*', 4, async () => undefined);
await queue.isReady();
process.stdout.write('ready\n');
