import type { Actor } from '@crm/identity';
import { Injectable } from '@nestjs/common';

/** Who holds or leases a room. Space does not know what stands behind it. */
export interface Holder { kind: string; id: string }

export interface HolderStanding {
  /** May this actor take rooms for it (its recruiter, its team lead)? */
  mayHold: boolean;
  /** May this actor read its name? */
  maySee: boolean;
  /** Name on the plan: of the company or the project, or its code name. */
  label: string | null;
  /** Who is told about its holds. */
  recipients?: string[];
  /** What it stands for (its company): holders of one group may hand rooms to each other. */
  group?: string;
}

/** What a higher lib answers about holders of its kind; an id it does not know is missing from the map. */
export interface HolderSource {
  standings(actor: Actor, ids: string[]): Promise<Map<string, HolderStanding>>;
}

const strangers: Record<string, HolderStanding> = { tenant: { mayHold: false, maySee: true, label: null } };
const closed: HolderStanding = { mayHold: false, maySee: false, label: null };

/** Rights on holders, answered by whoever registered their kind; nobody did = only the park's operator may use it. */
@Injectable()
export class Holders {
  private readonly sources = new Map<string, HolderSource>();

  /** Called by the lib that owns this kind of holder, at start. */
  register(kind: string, source: HolderSource): void {
    this.sources.set(kind, source);
  }

  /** One holder; `null` = its owner does not know it. */
  async standing(actor: Actor, holder: Holder): Promise<HolderStanding | null> {
    const source = this.sources.get(holder.kind);
    if (!source) return strangers[holder.kind] ?? closed;
    return (await source.standings(actor, [holder.id])).get(holder.id) ?? null;
  }

  /** Many holders by `kind:id`; unknown ones are closed. */
  async standings(actor: Actor, holders: Holder[]): Promise<Map<string, HolderStanding>> {
    const out = new Map<string, HolderStanding>();
    for (const kind of new Set(holders.map((h) => h.kind))) {
      const ids = [...new Set(holders.filter((h) => h.kind === kind).map((h) => h.id))];
      const known = (await this.sources.get(kind)?.standings(actor, ids)) ?? null;
      for (const id of ids) out.set(`${kind}:${id}`, (known ? known.get(id) : strangers[kind]) ?? closed);
    }
    return out;
  }
}
