import { bit, type MarkerKind, type Markers } from './markers';

const bits = (...kinds: MarkerKind[]): number => kinds.reduce((m, k) => m | bit(k), 0);
const DONE = bit('done'), ASIDE = bit('aside'), MAIN = bit('main'), CLIENT = bit('client'), WIDE = bit('wide'), STOP = bit('stop'), END = bit('end'), LIST = bit('list');
const BREAKS = END | LIST;
const BEHIND = bits('after', 'mainAfter', 'object', 'service', 'tested', 'managed', 'machine');
/** How far, in characters, a side remark, the main line or a customer reaches, and how far behind a word is looked. */
const MAIN_REACH = 18, ASIDE_REACH = 14, CLIENT_REACH = 12, WIDE_REACH = 30, DONE_REACH = 4, AFTER_REACH = 6;

/** Walks the markers beside the words found, from left to right, and answers what stands around each. */
export class Look {
  private next = 0;
  private asideEnd = -99;
  private mainEnd = -99;
  private clientEnd = -99;
  private wideEnd = -99;
  private doneEnd = -99;
  private stopEnd = -1;
  private breakEnd = 0;
  private from = 0;
  constructor(private readonly m: Markers) {}

  /** Goes on to the word at `start`, whose item begins at `itemStart`. */
  to(start: number, itemStart: number): void {
    const { m } = this;
    while (this.next < m.count && m.end[this.next]! <= start) {
      const mask = m.mask[this.next]!;
      const end = m.end[this.next++]!;
      if (mask & END) this.breakEnd = end;
      if (mask & ASIDE) this.asideEnd = end;
      if (mask & MAIN) this.mainEnd = end;
      if (mask & CLIENT) this.clientEnd = end;
      if (mask & WIDE) this.wideEnd = end;
      if (mask & STOP) this.stopEnd = end;
      if (mask & DONE) this.doneEnd = end;
      if (mask & LIST) this.from = end;
    }
    this.from = Math.max(this.from, itemStart, this.breakEnd);
  }
  /** The kinds of markers close behind a word, up to the next punctuation. */
  behind(end: number): number {
    const { m } = this;
    let kinds = 0;
    if ((m.any & BEHIND) === 0) return kinds;
    for (let i = this.next; i < m.count && m.at[i]! <= end + AFTER_REACH; i++) {
      if (m.at[i]! < end) continue;
      if (m.mask[i]! & BREAKS) break;
      kinds |= m.mask[i]!;
    }
    return kinds;
  }
  /** a side remark stands before it */
  aside(start: number): boolean {
    return this.asideEnd > this.from && start - this.asideEnd <= ASIDE_REACH;
  }
  /** 「大头还是设备」 */
  main(start: number): boolean {
    return this.mainEnd > this.breakEnd && start - this.mainEnd <= MAIN_REACH;
  }
  /** 「已完成大动物实验」 */
  done(start: number): boolean {
    return this.doneEnd > this.from && start - this.doneEnd <= DONE_REACH;
  }
  client(start: number): boolean {
    return this.clientEnd > this.from && start - this.clientEnd <= CLIENT_REACH;
  }
  /** a customer whose list goes on over several items */
  wide(start: number): boolean {
    return this.wideEnd > this.breakEnd && start - this.wideEnd <= WIDE_REACH && this.stopEnd <= this.wideEnd;
  }
}
