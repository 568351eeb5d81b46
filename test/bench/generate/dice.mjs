// The same "random" choices at every run, and ids that sort by their time like the product's own.
import { randomBytes } from 'node:crypto';

export function dice(seed) {
  let s = seed;
  const roll = () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    roll,
    pick: (list) => list[Math.floor(roll() * list.length)],
    int: (from, to) => from + Math.floor(roll() * (to - from + 1)),
    chance: (p) => roll() < p,
  };
}

/** UUIDv7 of a moment. */
export function idAt(ms) {
  const hex = Math.floor(ms).toString(16).padStart(12, '0') + randomBytes(10).toString('hex');
  const variant = '89ab'[Number.parseInt(hex[16], 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const DAY = 86_400_000;
