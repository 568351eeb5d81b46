// Random operations over HTTP with a recorded history. Every outcome is ok, fail or unknown; unknown is never guessed.
import { openSync, writeSync } from 'node:fs';
import { request } from 'node:http';
import { randomUUID } from 'node:crypto';
import { day } from './checker.mjs';

/** Repeatable random numbers. */
export function dice(seed) {
  let s = seed >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function call(port, method, path, token, body, timeout = 20_000) {
  return new Promise((done) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const req = request({ host: '127.0.0.1', port, method, path: `/api/v1${path}`, timeout, headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...(text ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) } : {}) } }, (res) => {
      const parts = [];
      res.on('data', (p) => parts.push(p));
      res.on('end', () => {
        const raw = Buffer.concat(parts).toString();
        try { done({ status: res.statusCode, body: raw ? JSON.parse(raw) : {} }); } catch { done({ status: 0, body: {} }); }
      });
      res.on('error', () => done({ status: 0, body: {} }));
    });
    req.on('timeout', () => req.destroy());
    req.on('error', (e) => done({ status: e.code === 'ECONNREFUSED' ? -1 : 0, body: {} }));
    req.end(text);
  });
}

/** What all clients know of the world: guesses to choose operations by, not truth. */
export class World {
  constructor({ units, ports, token, today, seed, file, stamp, horizon }) {
    Object.assign(this, { units, ports, token, today, roll: dice(seed), stamp, horizon, out: openSync(file, 'a') });
    this.holds = [];
    this.leases = [];
    this.history = [];
    this.serverFaults = [];
    this.parts = 0;
  }

  pick(list) {
    return list[Math.floor(this.roll() * list.length)];
  }

  /** Sends one operation and records it. Lost answers, timeouts and 5xx are unknown. */
  async act(op, args, method, path, body) {
    const start = Date.now();
    const port = this.pick(this.ports);
    const { status, body: answer } = await call(port, method, path, this.token(), body);
    if (status === -1) {
      // nobody listened: the operation was never asked
      await new Promise((r) => setTimeout(r, 150));
      return { result: 'unsent', answer: {} };
    }
    const end = Date.now();
    const result = status >= 200 && status < 300 ? 'ok' : status >= 400 && status < 500 && status !== 401 && status !== 429 ? 'fail' : 'unknown';
    if (status >= 500 && status !== 503) this.serverFaults.push({ at: end, op, status, code: answer.code });
    const entry = { op, args, start, end, status, result, code: answer.code, answer: result === 'ok' ? short(op, answer) : undefined };
    this.history.push(entry);
    writeSync(this.out, `${JSON.stringify(entry)}\n`);
    return { result, answer };
  }

  rooms(n, units = this.units) {
    const first = Math.floor(this.roll() * units.length);
    return [...new Set(Array.from({ length: n }, (_, i) => units[(first + i) % units.length].id))];
  }

  async hold(unitIds = this.rooms(1 + Math.floor(this.roll() * 3)), seconds = 1 + this.roll() * 9) {
    const holder = { kind: 'tenant', id: randomUUID() };
    const until = new Date(Date.now() + seconds * 1000).toISOString();
    const { result, answer } = await this.act('hold', { unitIds, holder }, 'POST', '/holds', { unitIds, holder, until });
    if (result === 'ok') this.holds.push({ id: answer.id, holder, unitIds, until: Date.parse(answer.until) });
    if (this.holds.length > 60) this.holds.shift();
  }

  async extend(hold) {
    const until = Math.max(hold.until, Date.now()) + 1000 + Math.floor(this.roll() * 6000);
    const { result } = await this.act('extend', { id: hold.id }, 'POST', `/holds/${hold.id}/extend`, { until: new Date(until).toISOString() });
    if (result === 'ok') hold.until = until;
  }

  async release(hold) {
    const { result } = await this.act('release', { id: hold.id }, 'POST', `/holds/${hold.id}/release`, {});
    if (result === 'ok') hold.until = 0;
  }

  async transfer(hold) {
    const holder = { kind: 'tenant', id: randomUUID() };
    const { result } = await this.act('transfer', { id: hold.id, holder }, 'POST', `/holds/${hold.id}/transfer`, { holder });
    if (result === 'ok') hold.holder = holder;
  }

  async step() {
    const r = this.roll();
    // mostly one that should still live; now and then one that has ended
    const living = this.roll() < 0.9 ? this.holds.filter((h) => h.until > Date.now()) : this.holds;
    const hold = this.pick(living);
    if (r < 0.42 || !hold) return this.hold();
    if (r < 0.52) return this.extend(hold);
    if (r < 0.54) return this.act('confirm', { id: hold.id }, 'POST', `/holds/${hold.id}/confirm`, {});
    if (r < 0.62) return this.transfer(hold);
    if (r < 0.7) return this.release(hold);
    if (r < 0.8) return this.lease(hold);
    if (r < 0.86 && this.leases.length) return this.endLease(this.pick(this.leases));
    if (r < 0.92) return this.split(this.pick(this.units.filter((u) => u.shapes)));
    if (r < 0.97) return this.merge();
    const room = this.rooms(1);
    return Promise.all(Array.from({ length: 6 }, () => this.hold(room, 3)));
  }

  async lease(hold) {
    // rooms that are divided and joined are never let: a lease years ahead would forbid every change of shape for good
    const letting = this.units.filter((u) => !u.shapes);
    const own = this.roll() < 0.5 && hold.unitIds.every((id) => letting.some((u) => u.id === id));
    // mostly in the future, else the few rooms would soon all be let and nothing could be held
    const startsOn = day(this.today, this.roll() < 0.1 ? 0 : 2 + Math.floor(this.roll() * this.horizon));
    const endsOn = day(startsOn, Math.floor(this.roll() * 8));
    const unitIds = own ? hold.unitIds : this.rooms(1 + Math.floor(this.roll() * 2), letting);
    const holder = own ? hold.holder : { kind: 'tenant', id: randomUUID() };
    const { result, answer } = await this.act('lease', { unitIds, holder, startsOn, endsOn, fresh: !own }, 'POST', '/leases', { unitIds, holder, startsOn, endsOn, rentFenPerM2Day: 100 });
    if (result === 'ok') this.leases.push({ id: answer.id, startsOn, endsOn });
    if (this.leases.length > 40) this.leases.shift();
  }

  async endLease(lease) {
    if (lease.startsOn >= lease.endsOn) return;
    const endsOn = lease.startsOn;
    await this.act('endLease', { id: lease.id, endsOn }, 'POST', `/leases/${lease.id}/end`, { endsOn });
  }

  async split(unit) {
    if (!unit || unit.areaM2 < 60) return;
    const a = Math.floor(unit.areaM2 / 2);
    this.parts += 1;
    const parts = [{ code: `${this.stamp}-${this.parts}a`, areaM2: a }, { code: `${this.stamp}-${this.parts}b`, areaM2: Math.round((unit.areaM2 - a) * 100) / 100 }];
    const { result, answer } = await this.act('split', { id: unit.id }, 'POST', `/units/${unit.id}/split`, { parts });
    if (result === 'ok') this.replace([unit.id], answer.items);
    else if (result === 'fail' && answer.code === 'SPACE.UNITS_UNKNOWN') this.replace([unit.id], []);
  }

  async merge() {
    const shapes = this.units.filter((u) => u.shapes);
    const i = Math.floor(this.roll() * shapes.length);
    const [a, b] = [shapes[i], shapes[(i + 1) % shapes.length]];
    if (!a || !b || a.id === b.id || a.areaM2 + b.areaM2 > 1000) return;
    this.parts += 1;
    const { result, answer } = await this.act('merge', { unitIds: [a.id, b.id] }, 'POST', '/units/merge', { unitIds: [a.id, b.id], code: `${this.stamp}-${this.parts}m` });
    if (result === 'ok') this.replace([a.id, b.id], [answer]);
  }

  /** Keeps parts where the whole stood, so that neighbours stay neighbours. */
  replace(gone, made) {
    const at = this.units.findIndex((u) => gone.includes(u.id));
    if (at < 0) return;
    const rest = this.units.filter((u) => !gone.includes(u.id));
    rest.splice(at, 0, ...made.map(({ id, areaM2 }) => ({ id, areaM2, shapes: true })));
    if (rest.length > 0) this.units = rest;
  }
}

const short = (op, a) => (op === 'split' ? { ids: a.items.map((u) => u.id) } : op === 'merge' ? { ids: [a.id] } : { id: a.id, until: a.until, state: a.state });
