import { appendFile, readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config';
import { Db } from '../db/db';
import { Tx } from '../db/tx';
import { Leases } from '../lease/leases';
import { Secrets } from '../secrets/secrets';

const SEAL_BATCH = 500;
const VERIFY_BATCH = 5_000;
const GENESIS = 'genesis';

interface SealedRow {
  id: string;
  seq: string | null;
  seal: string | null;
  at: Date;
  actorId: string | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  data: string;
}

/** What a check of the chain found. `reason`: CHANGED (an entry or the order), MISSING (a gap), TRUNCATED (entries gone from the end), REWRITTEN (the whole chain). */
export interface AuditVerdict {
  ok: boolean;
  checked: number;
  unsealed: number;
  firstBad?: { seq: number; reason: 'CHANGED' | 'MISSING' | 'TRUNCATED' | 'REWRITTEN' };
}

/** Chains the audit entries by HMAC, in batches, by one process at a time; and checks the chain. */
@Injectable()
export class AuditChain {
  constructor(
    private readonly db: Db,
    private readonly tx: Tx,
    private readonly leases: Leases,
    private readonly secrets: Secrets,
    private readonly config: Config,
  ) {}

  /** Seals what is unsealed, when this process holds the sealer's lease. Returns how many entries it sealed. */
  async seal(): Promise<number> {
    if (!(await this.leases.take('audit-sealer', 10))) return 0;
    const sealed = await this.tx.run(async () => {
      const head = await this.db.row<{ seq: string; seal: string }>('SELECT seq, seal FROM platform_audit WHERE seq IS NOT NULL ORDER BY seq DESC LIMIT 1 FOR UPDATE');
      const rows = await this.db.rows<SealedRow>(`${SELECT} WHERE seq IS NULL ORDER BY row_no LIMIT ?`, [SEAL_BATCH]);
      let seq = Number(head?.seq ?? 0);
      let previous = head?.seal ?? GENESIS;
      for (const row of rows) {
        seq++;
        previous = this.secrets.auditSeal(previous, textOf(seq, row));
        await this.db.exec('UPDATE platform_audit SET seq = ?, seal = ? WHERE id = ? AND seq IS NULL', [seq, previous, row.id]);
      }
      return { count: rows.length, seq, seal: previous };
    });
    if (sealed.count > 0 && this.config.auditAnchorFile) {
      await appendFile(this.config.auditAnchorFile, `${JSON.stringify({ seq: sealed.seq, seal: sealed.seal, at: new Date().toISOString() })}\n`);
    }
    return sealed.count;
  }

  /** Recomputes the whole chain and compares its end with the append-only anchor file. */
  async verify(): Promise<AuditVerdict> {
    const anchors = await this.anchors();
    const unsealed = Number((await this.db.row<{ n: string }>('SELECT COUNT(*) AS n FROM platform_audit WHERE seq IS NULL'))?.n ?? 0);
    let checked = 0;
    let previous = GENESIS;
    const bad = (seq: number, reason: NonNullable<AuditVerdict['firstBad']>['reason']): AuditVerdict => ({ ok: false, checked, unsealed, firstBad: { seq, reason } });
    for (;;) {
      const rows = await this.db.rows<SealedRow>(`${SELECT} WHERE seq > ? ORDER BY seq LIMIT ?`, [checked, VERIFY_BATCH]);
      for (const row of rows) {
        const seq = Number(row.seq);
        if (seq !== checked + 1) return bad(checked + 1, 'MISSING');
        if (this.secrets.auditSeal(previous, textOf(seq, row)) !== row.seal) return bad(seq, 'CHANGED');
        const anchored = anchors.get(seq);
        if (anchored !== undefined && anchored !== row.seal) return bad(seq, 'REWRITTEN');
        previous = row.seal;
        checked = seq;
      }
      if (rows.length < VERIFY_BATCH) break;
    }
    const last = Math.max(0, ...anchors.keys());
    return last > checked ? bad(checked + 1, 'TRUNCATED') : { ok: true, checked, unsealed };
  }

  private async anchors(): Promise<Map<number, string>> {
    if (!this.config.auditAnchorFile) return new Map();
    const text = await readFile(this.config.auditAnchorFile, 'utf8').catch(() => '');
    const lines = text.split('\n').filter(Boolean);
    return new Map(lines.map((line) => JSON.parse(line) as { seq: number; seal: string }).map(({ seq, seal }) => [seq, seal]));
  }
}

const SELECT = `SELECT id, seq, seal, at, actor_id AS actorId, action, subject_kind AS subjectKind, subject_id AS subjectId, data FROM platform_audit`;

function textOf(seq: number, row: SealedRow): string {
  return JSON.stringify([seq, row.id, row.at.toISOString(), row.actorId, row.action, row.subjectKind, row.subjectId, row.data]);
}
