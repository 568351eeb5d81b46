// Users at work, a program of its own: node load.mjs <proxy port> <log file> <seconds> <clients> <json of accounts>.
// Every write stands in the log before it is sent and, fsynced, after its answer; an unanswered one is sent again with the same
// Idempotency-Key until an answer comes. The log is all that the judge gets.
import { fsyncSync, openSync, writeSync } from 'node:fs';

const [port, file, seconds, clients, accounts] = [Number(process.argv[2]), process.argv[3], Number(process.argv[4]), Number(process.argv[5]), JSON.parse(process.argv[6])];
const log = openSync(file, 'a');
const end = Date.now() + seconds * 1000;
const latencies = [];
const counts = { reads: 0, readFaults: 0, writes: 0, resent: 0, refused: 0 };
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

function note(entry) {
  writeSync(log, `${JSON.stringify(entry)}\n`);
  fsyncSync(log);
}

async function call(method, path, token, body, key) {
  const began = performance.now();
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, {
      method,
      headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...(body ? { 'content-type': 'application/json' } : {}), ...(key ? { 'idempotency-key': key } : {}) },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(15_000),
    });
    const text = await answer.text();
    latencies.push(performance.now() - began);
    return { status: answer.status, body: text && answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : {} };
  } catch {
    return { status: 0, body: {} };
  }
}

class Client {
  records = [];
  n = 0;

  constructor(id, account) {
    this.id = id;
    this.account = account;
  }

  async signIn() {
    for (;;) {
      const { status, body } = await call('POST', '/auth/login', null, this.account);
      if (status === 200) return void (this.token = body.accessToken);
      await sleep(500);
    }
  }

  /** One write until it is answered; its kind, key, what it must leave behind and the id go to the log. */
  async write(kind, path, body, wanted) {
    const key = `chaos-${this.id}-${++this.n}`;
    note({ kind, key, wanted, sent: Date.now() });
    counts.writes += 1;
    for (let attempt = 1; attempt <= 60; attempt += 1) {
      const { status, body: answer } = await call('POST', path, this.token, body, key);
      if (status >= 200 && status < 300) {
        note({ kind, key, wanted, id: answer.id ?? answer.projectId, acked: Date.now() });
        return answer;
      }
      if (status === 401) await this.signIn();
      else if (status >= 400 && status < 500 && status !== 429) {
        counts.refused += 1;
        note({ kind, key, refused: status, code: answer.code });
        return undefined;
      } else await sleep(Math.min(2_000, 100 * attempt));
      counts.resent += 1;
    }
    return undefined;
  }

  async step() {
    const dice = Math.random();
    const tag = `${this.id}-${this.n}-${process.pid}`;
    const known = this.records[Math.floor(Math.random() * this.records.length)];
    if (dice < 0.4 || !known) {
      const paths = ['/companies?limit=20', '/leads?limit=20', '/projects/board', '/projects?limit=20&total=true', '/pages/workbench', '/reminders', `/search?q=${encodeURIComponent('混合')}`, '/parks'];
      if (dice < 0.34 && known) {
        counts.reads += 1;
        const { status } = await call('GET', paths[Math.floor(Math.random() * paths.length)], this.token);
        if (status === 401) await this.signIn();
        else if (status !== 200) counts.readFaults += 1;
        return;
      }
      const name = `混合负载${tag}医疗有限公司`;
      const made = await this.write('company', '/companies', { name, contacts: [{ name: '示例', phone: '13800001111' }] }, { name });
      if (made) this.records.push({ id: made.id });
    } else if (dice < 0.6) {
      await this.write('followUp', `/companies/${known.id}/follow-ups`, { kind: 'call', content: `沟通 ${tag}`, happenedAt: new Date().toISOString(), noNext: true }, { content: `沟通 ${tag}` });
    } else if (dice < 0.75) {
      await this.write('reminder', '/reminders', { title: `提醒 ${tag}`, dueAt: new Date(Date.now() + 1_000 + Math.random() * 4_000).toISOString() }, { title: `提醒 ${tag}` });
    } else if (dice < 0.87) {
      const name = `混合线索${tag}医疗有限公司`;
      await this.write('lead', '/leads', { company: { name }, source: 'fair', note: tag }, { name });
    } else {
      await this.write('project', '/projects', { companyId: known.id, title: `项目 ${tag}`, parks: ['huoxian'] }, { title: `项目 ${tag}` });
    }
  }

  async work() {
    await this.signIn();
    while (Date.now() < end) await this.step();
  }
}

await Promise.all(Array.from({ length: clients }, (_, i) => new Client(i, accounts[i % accounts.length]).work()));
latencies.sort((a, b) => a - b);
const at = (share) => Math.round(latencies[Math.floor(latencies.length * share)] ?? 0);
process.stdout.write(`${JSON.stringify({ ...counts, answers: latencies.length, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) })}\n`);
