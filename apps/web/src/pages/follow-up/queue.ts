/**
 * Follow-ups that wait for the network. An entry is written to the browser before it is sent and taken out after the API
 * acknowledged it; its Idempotency-Key never changes, so a second sending of the same entry adds nothing.
 */
export interface QueuedFollowUp {
  key: string;
  /** Only this person's session sends it. */
  userId: string;
  companyId: string;
  companyName: string;
  body: Record<string, unknown>;
  savedAt: string;
  /** Why the API will never take it; the reader decides. */
  refused?: string;
}

export interface Place { getItem(name: string): string | null; setItem(name: string, value: string): void }
/** `sent` acknowledged · `later` try again · `refused` with the sentence. */
export type Outcome = { state: 'sent' } | { state: 'later' } | { state: 'refused'; why: string };
export type Send = (entry: QueuedFollowUp) => Promise<Outcome>;

const NAME = 'follow-up-queue';

export class FollowUpQueue {
  private readonly listeners = new Set<() => void>();
  private shown: QueuedFollowUp[] | null = null;
  private last: Promise<number> = Promise.resolve(0);

  constructor(
    private readonly place: Place,
    private readonly alone: <T>(work: () => Promise<T>) => Promise<T> = (work) => work(),
  ) {}

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  /** Stable until something changes. */
  entries = (): QueuedFollowUp[] => (this.shown ??= this.read());

  add(entry: QueuedFollowUp): void {
    this.write([...this.read().filter((other) => other.key !== entry.key), entry]);
  }
  remove(key: string): void {
    this.write(this.read().filter((entry) => entry.key !== key));
  }
  /** Another tab changed the store. */
  reload(): void {
    this.shown = null;
    for (const listener of this.listeners) listener();
  }

  /** Sends this person's entries in the order they were written; how many this run took. One run at a time over all tabs; who asks meanwhile gets the next. */
  flush(userId: string, send: Send): Promise<number> {
    this.last = this.last.catch(() => 0).then(() => this.alone(() => this.sendAll(userId, send)));
    return this.last;
  }

  private async sendAll(userId: string, send: Send): Promise<number> {
    let taken = 0;
    for (const { key } of this.read().filter((entry) => entry.userId === userId && !entry.refused)) {
      const entry = this.read().find((candidate) => candidate.key === key);
      if (!entry) continue; // another tab sent it meanwhile
      const outcome = await send(entry);
      if (outcome.state === 'later') return taken;
      if (outcome.state === 'sent') { this.remove(key); taken += 1; } else this.add({ ...entry, refused: outcome.why });
    }
    return taken;
  }

  private read(): QueuedFollowUp[] {
    try { return JSON.parse(this.place.getItem(NAME) ?? '[]') as QueuedFollowUp[]; } catch { return []; }
  }
  private write(entries: QueuedFollowUp[]): void {
    this.place.setItem(NAME, JSON.stringify(entries));
    this.reload();
  }
}
