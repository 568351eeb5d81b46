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
  return { violations, figures: { operations: history.length, ok: count(null, 'ok'), fail: count(null, 'fail'), unknown: count(null, 'unknown'), holds: holds.length, leases: leases.length, splits: count('split', 'ok'), merges: count('merge', 'ok') } };
}

/** Times in which a hold lived for certain: from its answer to its end by the clock, or to the first call that may have ended it. */
function certainHolds(history) {
  const out = new Map();
  for (const h of history) {
    if (h.op === 'hold' && h.result === 'ok') out.set(h.answer.id, { id: h.answer.id, holder: h.args.holder.id, units: h.args.unitIds, from: h.end, to: Date.parse(h.answer.until) - MARGIN });
  }
  for (const h of history) {
    const hold = out.get(h.args.id);
    if (hold && h.op === 'extend' && h.result === 'ok' && h.start < hold.to) hold.to = Math.max(hold.to, Date.parse(h.answer.until) - MARGIN);
  }
  for (const h of history) {
    const hold = out.get(h.args.id);
    if (hold && h.op === 'release' && h.result !== 'fail') hold.to = Math.min(hold.to, h.start);
    if (h.op === 'lease' && h.result !== 'fail') for (const own of out.values()) if (own.holder === h.args.holder.id) own.to = Math.min(own.to, h.start);
  }
  return [...out.values()].filter((h) => h.to > h.from);
}

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
  for (const x of list) for (const u of x.units) out.set(u, [...(out.get(u) ?? []), x]);
  return out;
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
      const other = (held.get(u) ?? []).find((h) => h.holder !== l.holder && h.from < l.asked && h.to > l.known);
      if (other) out.push(`room ${u}: lease ${l.id} was signed while hold ${other.id} lived`);
    }
  }
  return out;
}

function presence(history, final) {
  const out = [];
  const holdIds = new Set(final.holds.map((h) => h.id));
  const leaseIds = new Set(final.leases.map((l) => l.id));
  const holdsOf = (holder) => final.holds.filter((h) => h.holderId === holder).length;
  for (const h of history) {
    if (h.op === 'hold' && h.result === 'ok' && !holdIds.has(h.answer.id)) out.push(`hold ${h.answer.id} was acknowledged and is gone`);
    if (h.op === 'hold' && h.result === 'fail' && holdsOf(h.args.holder.id) > 0) out.push(`hold for ${h.args.holder.id} was refused and is there`);
    if (h.op === 'hold' && h.result !== 'fail' && holdsOf(h.args.holder.id) > 1) out.push(`hold for ${h.args.holder.id} is there twice`);
    if (h.op === 'lease' && h.result === 'ok' && !leaseIds.has(h.answer.id)) out.push(`lease ${h.answer.id} was acknowledged and is gone`);
    if (h.op === 'lease' && h.result === 'fail' && h.args.fresh && final.leases.some((l) => l.holderId === h.args.holder.id)) out.push(`lease for ${h.args.holder.id} was refused and is there`);
    if ((h.op === 'split' || h.op === 'merge') && h.result === 'ok') for (const id of h.answer.ids) if (!final.units.some((u) => u.id === id)) out.push(`room ${id} made by ${h.op} is gone`);
    if (h.op === 'release' && h.result === 'ok' && final.holds.some((x) => x.id === h.args.id && x.state !== 'released')) out.push(`hold ${h.args.id} was released and is ${final.holds.find((x) => x.id === h.args.id).state}`);
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
