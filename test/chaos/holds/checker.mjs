// The judge. It knows only the recorded history (what was asked, when, what came back) and the final rows, never the program.
// ok = must be there; fail = must not; unknown = may be either, and only ever shortens what is certain.

const MARGIN = 60; // ms a clock reading may be off
const day = (on, n) => new Date(Date.parse(`${on}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);

/** @returns {{violations: string[], figures: object}} */
export function check(history, final) {
  const violations = [];
  const holds = certainHolds(history);
  const leases = certainLeases(history);
  violations.push(...overlappingHolds(holds), ...overlappingLeases(leases), ...leasesUnderHolds(leases, holds), ...presence(history, final), ...books(final));
  const count = (op, result) => history.filter((h) => (!op || h.op === op) && (!result || h.result === result)).length;
  return { violations, figures: { operations: history.length, ok: count(null, 'ok'), fail: count(null, 'fail'), unknown: count(null, 'unknown'), holds: holds.length, leases: leases.length, transfers: count('transfer', 'ok'), splits: count('split', 'ok'), merges: count('merge', 'ok') } };
}

/** Times in which a hold lived for certain: from its answer to its end by the clock, or to the first call that may have ended it. */
function certainHolds(history) {
  const out = new Map();
  for (const h of history) {
    if (h.op === 'hold' && h.result === 'ok') out.set(h.answer.id, { id: h.answer.id, owners: [{ holder: h.args.holder.id, from: h.start, to: Number.POSITIVE_INFINITY }], units: h.args.unitIds, from: h.end, to: Date.parse(h.answer.until) - MARGIN });
  }
  handOver(out, history);
  const ofHolder = new Map();
  for (const hold of out.values()) for (const o of hold.owners) push(ofHolder, o.holder, hold);
  for (const h of history) {
    const hold = out.get(h.args.id);
    if (hold && h.op === 'extend' && h.result === 'ok' && h.start < hold.to) hold.to = Math.max(hold.to, Date.parse(h.answer.until) - MARGIN);
  }
  for (const h of history) {
    const hold = out.get(h.args.id);
    if (hold && h.op === 'release' && h.result !== 'fail') hold.to = Math.min(hold.to, h.start);
    if (h.op === 'lease' && h.result !== 'fail') for (const own of ofHolder.get(h.args.holder.id) ?? []) if (mayBelong(own, h.args.holder.id, h.start, h.end)) own.to = Math.min(own.to, h.start);
  }
  return [...out.values()].filter((h) => h.to > h.from);
}

/** Who may have had a hold when: a new holder from the moment it was asked, an old one until an acknowledged transfer away from it. */
function handOver(holds, history) {
  const moves = new Map();
  for (const h of history) if (h.op === 'transfer' && h.result !== 'fail' && holds.has(h.args.id)) push(moves, h.args.id, h);
  for (const [id, list] of moves) {
    const owners = holds.get(id).owners;
    for (const t of list) owners.push({ holder: t.args.holder.id, from: t.start, to: Number.POSITIVE_INFINITY, asked: t.end });
    for (const t of list) if (t.result === 'ok') for (const o of owners) if (o.holder !== t.args.holder.id && (o.asked ?? 0) < t.start) o.to = Math.min(o.to, t.end);
  }
}

const mayBelong = (hold, holder, asked, known) => hold.owners.some((o) => o.holder === holder && o.from <= known && o.to >= asked);

/** Days a lease took for certain, and until when in real time it stood in full. */
function certainLeases(history) {
  const out = new Map();
  for (const h of history) {
    if (h.op === 'lease' && h.result === 'ok') out.set(h.answer.id, { id: h.answer.id, holder: h.args.holder.id, units: h.args.unitIds, first: h.args.startsOn, last: h.args.endsOn, asked: h.start, known: h.end, whole: Number.POSITIVE_INFINITY, shortTo: h.args.endsOn });
  }
  for (const h of history) {
    const lease = out.get(h.args.id);
    if (!lease || h.op !== 'endLease' || h.result === 'fail') continue;
    lease.whole = Math.min(lease.whole, h.start);
    if (h.args.endsOn < lease.shortTo) lease.shortTo = h.args.endsOn;
  }
  return [...out.values()];
}

function byUnit(list) {
  const out = new Map();
  for (const x of list) for (const u of x.units) push(out, u, x);
  return out;
}

function push(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function overlappingHolds(holds) {
  const out = [];
  for (const [unit, list] of byUnit(holds)) {
    list.sort((a, b) => a.from - b.from);
    for (let i = 0; i < list.length; i += 1) for (let j = i + 1; j < list.length && list[j].from < list[i].to; j += 1) out.push(`room ${unit}: holds ${list[i].id} and ${list[j].id} lived together for ${Math.round(Math.min(list[i].to, list[j].to) - list[j].from)} ms`);
  }
  return out;
}

function overlappingLeases(leases) {
  const out = [];
  for (const [unit, list] of byUnit(leases)) {
    for (let i = 0; i < list.length; i += 1) {
      for (let j = i + 1; j < list.length; j += 1) {
        const [a, b] = list[i].known <= list[j].known ? [list[i], list[j]] : [list[j], list[i]];
        // what of the earlier one still stood when the later one was answered
        const last = a.whole < b.known ? a.shortTo : a.last;
        if (a.first <= b.last && b.first <= last) out.push(`room ${unit}: leases ${a.id} and ${b.id} share ${a.first > b.first ? a.first : b.first}`);
      }
    }
  }
  return out;
}

function leasesUnderHolds(leases, holds) {
  const out = [];
  const held = byUnit(holds);
  for (const l of leases) {
    for (const u of l.units) {
      const other = (held.get(u) ?? []).find((h) => h.from < l.asked && h.to > l.known && !mayBelong(h, l.holder, l.asked, l.known));
      if (other) out.push(`room ${u}: lease ${l.id} was signed while hold ${other.id} lived`);
    }
  }
  return out;
}

function presence(history, final) {
  const out = [];
  const holds = new Map(final.holds.map((h) => [h.id, h]));
  const leaseIds = new Set(final.leases.map((l) => l.id));
  const tenants = new Set(final.leases.map((l) => l.holderId));
  const unitIds = new Set(final.units.map((u) => u.id));
  const asked = new Map();
  for (const h of final.holds) asked.set(h.firstHolder, (asked.get(h.firstHolder) ?? 0) + 1);
  const judges = {
    hold(h) {
      const there = asked.get(h.args.holder.id) ?? 0;
      if (h.result === 'ok' && !holds.has(h.answer.id)) out.push(`hold ${h.answer.id} was acknowledged and is gone`);
      if (h.result === 'fail' && there > 0) out.push(`hold for ${h.args.holder.id} was refused and is there`);
      if (h.result !== 'fail' && there > 1) out.push(`hold for ${h.args.holder.id} is there twice`);
    },
    lease(h) {
      if (h.result === 'ok' && !leaseIds.has(h.answer.id)) out.push(`lease ${h.answer.id} was acknowledged and is gone`);
      if (h.result === 'fail' && h.args.fresh && tenants.has(h.args.holder.id)) out.push(`lease for ${h.args.holder.id} was refused and is there`);
    },
    release(h) {
      const now = holds.get(h.args.id);
      if (h.result === 'ok' && now && now.state !== 'released') out.push(`hold ${h.args.id} was released and is ${now.state}`);
    },
    split: made,
    merge: made,
  };
  function made(h) {
    if (h.result === 'ok') for (const id of h.answer.ids) if (!unitIds.has(id)) out.push(`room ${id} made by ${h.op} is gone`);
  }
  for (const h of history) judges[h.op]?.(h);
  return [...out, ...handedOver(history, holds, final)];
}

/** An acknowledged transfer is on record and stands, unless another one may have followed; a refused one left nothing. */
function handedOver(history, holds, final) {
  const out = [];
  const recorded = new Set(final.transfers);
  const moves = new Map();
  for (const h of history) if (h.op === 'transfer') push(moves, h.args.id, h);
  for (const [id, list] of moves) {
    const now = holds.get(id)?.holderId;
    for (const t of list) {
      const to = t.args.holder.id;
      if (t.result === 'fail' && (recorded.has(to) || now === to)) out.push(`transfer of ${id} to ${to} was refused and is there`);
      if (t.result !== 'ok') continue;
      if (!recorded.has(to)) out.push(`transfer of ${id} to ${to} was acknowledged and is not on record`);
      const later = list.some((x) => x !== t && x.result !== 'fail' && x.end > t.start && x.args.holder.id === now);
      if (now !== to && !later) out.push(`hold ${id} was handed to ${to} and belongs to ${now}`);
    }
  }
  return out;
}

/** The final rows among themselves: no area lost by dividing and joining, every lease with its days, no day twice. */
function books(final) {
  const out = [];
  const area = Math.round(final.units.filter((u) => !u.retired).reduce((s, u) => s + u.area, 0) * 100);
  if (area !== Math.round(final.startArea * 100)) out.push(`rooms had ${final.startArea} ㎡ at the start and have ${area / 100} ㎡ now`);
  for (const d of final.doubleDays) out.push(`room ${d.unitId} is taken ${d.n} times on ${d.day}`);
  const have = new Map(final.days.map((d) => [`${d.refId}:${d.unitId}`, d.n]));
  for (const l of final.leases) {
    for (const u of l.units) {
      const want = Math.round((Date.parse(l.endsOn) - Date.parse(l.startsOn)) / 86_400_000) + 1;
      if ((have.get(`${l.id}:${u}`) ?? 0) !== want) out.push(`lease ${l.id} has ${have.get(`${l.id}:${u}`) ?? 0} of ${want} days on room ${u}`);
    }
  }
  return out;
}
export { day };
