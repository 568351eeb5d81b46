// Very many reminders of many people that are due in the same second, in the ledger as an import would leave them; a robot group hears of them.
// Counts what a vendor counts: messages in any sixty seconds. The judge reads the same log as for every other scenario.
import { randomUUID } from 'node:crypto';
import { fsyncSync, readFileSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import { call } from '../holds/client.mjs';

const PER_MINUTE = 20;
const CHUNK = 2_000;
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

export async function crowd(stage, driver, state, size) {
  const robot = await startRobot();
  try {
    const made = await call(stage.ports[0], 'POST', '/channels', stage.token, { kind: 'wecom', name: '演练群', url: robot.url });
    if (made.status !== 201) throw new Error(`no channel: ${JSON.stringify(made.body)}`);
    await call(stage.ports[0], 'PATCH', '/me/preferences', stage.token, { quietFrom: '00:00', quietTo: '00:00' });
    const due = new Date(Date.now() + Math.max(4_000, size / 2));
    await fill(stage, driver, size, due);
    const memory = [];
    const told = async () => Number((await stage.sql(`SELECT COUNT(*) AS n FROM reminders_notification WHERE title LIKE '九点 %'`))[0].n);
    for (const end = due.getTime() + 300_000; Date.now() < end && (await told()) < size; ) {
      memory.push(Math.max(...stage.workers.map(({ pid }) => residentMb(pid))));
      await sleep(500);
    }
    const [{ seconds }] = await stage.sql(`SELECT TIMESTAMPDIFF(MICROSECOND, '${sqlTime(due)}', MAX(created_at)) / 1000000 AS seconds FROM reminders_notification WHERE title LIKE '九点 %'`);
    // what is left to say to the group goes out with the next messages
    const open = async () => Number((await stage.sql(`SELECT COUNT(*) AS n FROM reminders_delivery WHERE state <> 'sent'`))[0].n) + Number((await stage.sql(`SELECT COUNT(*) AS n FROM platform_outbox WHERE name = 'reminders.dispatch'`))[0].n);
    const sent = async () => Number((await stage.sql(`SELECT COUNT(*) AS n FROM reminders_delivery WHERE state = 'sent'`))[0].n);
    for (const end = Date.now() + 180_000; Date.now() < end && ((await open()) > 0 || (await sent()) < size); ) await sleep(500);
    state.facts = { drain: { reminders: size, seconds: Number(seconds), perSecond: Math.round(size / Number(seconds)), workerMaxMb: Math.max(...memory), groupMessages: robot.times.length, mostInAMinute: most(robot.times), heard: await sent() } };
    state.did = 1;
    if (most(robot.times) > PER_MINUTE) state.wrong = `${most(robot.times)} messages in a minute`;
    if ((await sent()) < size) state.wrong = `the group heard of ${await sent()} of ${size}`;
  } finally {
    await stage.sql('DELETE FROM reminders_delivery');
    await stage.sql('DELETE FROM reminders_attempt');
    await stage.sql('DELETE FROM reminders_channel');
    robot.close();
  }
}

async function fill(stage, driver, size, due) {
  for (let done = 0; done < size; done += CHUNK) {
    const ids = Array.from({ length: Math.min(CHUNK, size - done) }, () => randomUUID());
    await stage.sql(`INSERT INTO reminders_reminder (id, kind, title, due_at, wake_at) VALUES ${ids.map((id, i) => `('${id}', 'sample', '九点 ${done + i}', '${sqlTime(due)}', '${sqlTime(due)}')`).join(',')}`);
    await stage.sql(`INSERT INTO reminders_recipient (reminder_id, user_id) VALUES ${ids.map((id) => `('${id}', '${stage.users[0]}')`).join(',')}`);
    const start = Date.now();
    writeSync(driver.fd, ids.map((id) => `${JSON.stringify({ scenario: `${size.toLocaleString('en')} due at once`, op: 'create', start, end: start, status: 201, result: 'ok', id, version: 1, recipients: [stage.users[0]], due: due.toISOString() })}\n`).join(''));
    fsyncSync(driver.fd);
  }
  if (Date.now() > due.getTime()) throw new Error('the ledger was not filled in time');
}

const sqlTime = (at) => at.toISOString().slice(0, 23).replace('T', ' ');
const residentMb = (pid) => {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
};
/** The most messages in any window of sixty seconds. */
const most = (times) => Math.max(0, ...times.map((at) => times.filter((other) => other >= at && other < at + 60_000).length));

/** A group robot that refuses as the vendor does: more than 20 in sixty seconds, or more than 2,048 bytes. */
async function startRobot() {
  const times = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request) text += part;
    times.push(Date.now());
    const tooLong = Buffer.byteLength(JSON.parse(text).text.content) > 2_048;
    const tooMany = times.filter((at) => at > Date.now() - 60_000).length > PER_MINUTE;
    response.end(JSON.stringify(tooMany ? { errcode: 45009, errmsg: 'api freq out of limit' } : tooLong ? { errcode: 40058, errmsg: 'content exceed max length' } : { errcode: 0, errmsg: 'ok' }));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}/send?key=drill`, times, close: () => server.close() };
}
