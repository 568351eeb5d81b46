// Sets, moves, snoozes and ends reminders over HTTP, by repeatable dice, and writes each question and answer to an fsynced, append-only log.
import { fsyncSync, openSync, writeSync } from 'node:fs';
import { call } from '../holds/client.mjs';

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const iso = (ms) => new Date(ms).toISOString();

export class Driver {
  constructor({ file, ports, token, users, roll }) {
    Object.assign(this, { ports, token, users, roll });
    this.fd = openSync(file, 'a');
    this.asked = 0;
  }

  write(entry) {
    writeSync(this.fd, `${JSON.stringify(entry)}\n`);
    fsyncSync(this.fd);
  }

  /** Starts `perSecond` stories for `seconds`; resolves when each has had its last word and its last due time has passed. */
  async play(scenario, { seconds, perSecond }) {
    const stories = [];
    for (let i = 0; i < seconds * perSecond; i += 1) {
      const r = Array.from({ length: 8 }, this.roll);
      stories.push(this.story(scenario, r));
      await sleep(1000 / perSecond);
    }
    const last = Math.max(...(await Promise.all(stories)));
    await sleep(Math.max(0, last + 500 - Date.now()));
  }

  /** One reminder: made, and perhaps moved, snoozed, done or cancelled around its time. → the last due time */
  async story(scenario, r) {
    const two = r[0] < 0.2;
    const recipients = two ? this.users : [this.users[0]];
    let due = Date.now() + (r[1] < 0.1 ? -1000 : 500 + r[2] * 2000);
    const made = await this.act(scenario, 'create', 'POST', '/reminders', { title: `演练 ${scenario} ${this.asked}`, dueAt: iso(due), ...(two ? { recipients } : {}) }, { recipients, due: iso(due) });
    if (made.result !== 'ok') return due;
    const { id } = made;
    const around = async () => sleep(Math.max(20, due - 400 + r[4] * 800 - Date.now()));
    const end = async (op) => this.act(scenario, op, 'POST', `/reminders/${id}/${op}`, {}, { id });
    if (r[3] < 0.4) return due;
    await around();
    if (r[3] < 0.6) await end('cancel');
    else if (r[3] < 0.68) await end('done');
    else {
      const to = Date.now() + 600 + r[5] * 1500;
      const snooze = r[3] < 0.8;
      const moved = snooze
        ? await this.act(scenario, 'snooze', 'POST', `/reminders/${id}/snooze`, { until: iso(to) }, { id, due: iso(to) })
        : await this.act(scenario, 'move', 'PATCH', `/reminders/${id}`, { dueAt: iso(to) }, { id, due: iso(to) });
      if (moved.result !== 'refused') due = to;
      if (moved.result !== 'ok') return due;
      if (r[6] < 0.3) {
        await around();
        await end('cancel');
      }
    }
    return due;
  }

  /** 2xx is ok, 4xx refused, nobody listening unsent; a lost answer and 5xx are unknown and never guessed. */
  async act(scenario, op, method, path, body, said) {
    const n = (this.asked += 1);
    const start = Date.now();
    this.write({ n, scenario, op, start, ...said });
    const port = this.ports[Math.floor(this.roll() * this.ports.length)];
    const { status, body: answer } = await call(port, method, path, this.token(), body, 15_000);
    const result = status >= 200 && status < 300 ? 'ok' : status === -1 ? 'unsent' : status >= 400 && status < 500 ? 'refused' : 'unknown';
    const entry = { n, scenario, op, start, end: Date.now(), status, result, ...said, ...(result === 'ok' ? { id: answer.id, version: answer.version } : {}) };
    this.write(entry);
    return entry;
  }
}
