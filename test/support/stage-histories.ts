import { type Db, newId } from '@crm/platform';
import { forwardStages, type Stage } from '@crm/pipeline/words';

/** What a project is counted under. */
export interface CountedUnder {
  ownerId: string;
  teamId: string;
  direction: string | null;
  leader?: boolean;
  investmentWan?: number | null;
  park?: string | null;
}

interface Row {
  id: string;
  seq: number;
  to: Stage;
  movedAt: Date;
  resume: Stage | null;
}

const no = (stage: Stage | null): number => (stage === null ? 0 : forwardStages.indexOf(stage as (typeof forwardStages)[number]) + 1);

/** A project whose stage log grows move by move, written to the tables as the pipeline leaves them. */
export class StageHistory {
  readonly id = newId();
  /** Rows that count, in order. */
  private rows: Row[] = [];
  private seq = 0;

  private constructor(
    private readonly db: Db,
    private readonly under: CountedUnder,
    readonly enteredAt: Date,
  ) {}

  static async start(db: Db, under: CountedUnder, enteredAt: Date): Promise<StageHistory> {
    const history = new StageHistory(db, under, enteredAt);
    await db.insert('pipeline_project', {
      id: history.id, title: '示例项目', company_id: newId(), stage: 'screening', stage_entered_at: enteredAt, track: 'lease', owner_id: under.ownerId, team_id: under.teamId, direction: under.direction, park: under.park ?? null,
      kind_leader: under.leader ? 1 : 0, kind_specialised: 0, kind_service: 0, investment_wan: under.investmentWan ?? null, last_act_at: enteredAt, entered_at: enteredAt, reached_no: 1, created_by: under.ownerId,
    });
    await history.log(null, 'screening', enteredAt, null);
    return history;
  }

  get stage(): Stage {
    return this.rows.at(-1)!.to;
  }

  get reached(): number {
    return Math.max(...this.rows.map((row) => no(row.to)));
  }

  get visited(): Set<Stage> {
    return new Set(this.rows.map((row) => row.to));
  }

  /** Moves; from a stop only back to where it was. Says whether anything happened. */
  async move(wanted: Stage, at: Date, reason: string | null = null): Promise<boolean> {
    const last = this.rows.at(-1)!;
    const stopped = no(last.to) === 0;
    if (wanted === last.to || (stopped && no(wanted) === 0)) return false;
    const to = stopped ? last.resume! : wanted;
    await this.log(last.to, to, at, no(to) === 0 ? last.to : null, undefined, reason);
    return true;
  }

  /** Takes the last move back with a compensating row. */
  async undo(at: Date): Promise<boolean> {
    const last = this.rows.at(-1)!;
    const before = this.rows.at(-2);
    if (!before) return false;
    await this.log(last.to, before.to, at, before.resume, last.id);
    return true;
  }

  private async log(from: Stage | null, to: Stage, at: Date, resume: Stage | null, undoes?: string, reason: string | null = null): Promise<void> {
    const last = this.rows.at(-1);
    const row = { id: newId(), seq: ++this.seq, to, movedAt: at, resume };
    await this.db.insert('pipeline_stage_log', {
      id: row.id, project_id: this.id, seq: row.seq, from_stage: from, to_stage: to, resume_stage: resume, moved_at: at, recorded_at: at, by_id: this.under.ownerId, reason_code: reason,
      spent_ms: from && last && !undoes ? at.getTime() - last.movedAt.getTime() : null, undoes_id: undoes ?? null, owner_id: this.under.ownerId, team_id: this.under.teamId, direction: this.under.direction, park: this.under.park ?? null, track: 'lease',
      kind_leader: this.under.leader ? 1 : 0, kind_specialised: 0, kind_service: 0,
    });
    this.rows = undoes ? this.rows.slice(0, -1) : [...this.rows, row];
    const now = this.rows.at(-1)!;
    await this.db.update('pipeline_project', { stage: now.to, resume_stage: now.resume, stage_entered_at: now.movedAt, reached_no: this.reached, last_log_id: now.id, last_act_at: at, lost_reason: now.to === 'lost' ? (reason ?? 'other') : null }, { id: this.id });
  }
}
