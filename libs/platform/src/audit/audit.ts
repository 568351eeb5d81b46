import { Injectable } from '@nestjs/common';
import { Db } from '../db/db';
import { newId } from '../ids/ids';

export interface AuditEntry {
  /** Null when the product itself acted. */
  actorId: string | null;
  /** For example `space.hold.created`. */
  action: string;
  subject: { kind: string; id: string };
  /** Ids, codes and field names only, never personal data. */
  data?: object;
}

/** Writes the audit trail. Entries join the running transaction and are chained later by the sealer, so that writers never wait for each other. */
@Injectable()
export class Audit {
  constructor(private readonly db: Db) {}

  /** Records who did what to which record. */
  async record(entry: AuditEntry): Promise<void> {
    await this.db.insert('platform_audit', {
      id: newId(),
      actor_id: entry.actorId,
      action: entry.action,
      subject_kind: entry.subject.kind,
      subject_id: entry.subject.id,
      data: JSON.stringify(entry.data ?? {}),
    });
  }
}
