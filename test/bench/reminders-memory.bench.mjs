// Memory of a worker under a steady load of reminders for BENCH_MINUTES (10): the last fifth of the time against the second fifth.
import { median, openHouse, residentMb, row, sleep } from './reminder-house.mjs';

const MINUTES = Number(process.env.BENCH_MINUTES ?? 10);
const PER_SECOND = 100;
const house = await openHouse();
try {
  const [worker] = await house.startWorkers(1);
  const samples = [];
  const start = Date.now();
  for (const end = start + MINUTES * 60_000; Date.now() < end; ) {
    await house.fill(PER_SECOND * 2, new Date(Date.now() + 1_000), 2);
    samples.push({ at: (Date.now() - start) / (MINUTES * 60_000), mb: residentMb(worker.pid) });
    await sleep(2_000);
  }
  const part = (from, to) => median(samples.filter(({ at }) => at >= from && at < to).map(({ mb }) => mb));
  const [[{ fired }]] = await house.db.query(`SELECT COUNT(*) AS fired FROM reminders_reminder WHERE state = 'fired'`);
  const [first, last] = [part(0.2, 0.4), part(0.8, 1)];
  row(`memory of a worker over ${MINUTES} minutes (${fired} reminders)`, last, first, last / first, 'MB');
} finally {
  await house.close();
}
