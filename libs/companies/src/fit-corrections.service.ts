import type { Actor } from '@crm/identity';
import { CORRECTION_DAYS, CORRECTION_LIMIT, type CorrectionFault, corrected, correctionFault, type FitResult } from '@crm/fit';
import { addDays, Audit, businessDate, Clock, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { CompanyAccess } from './access.service';
import { COMPANIES } from './companies.errors';
import type { FitCorrectionView, FitCorrectedView } from './companies.views';
import { CompaniesRepository } from './data/companies.repository';
import { ComputedRepository } from './data/computed.repository';
import { type CorrectionRow, FitCorrectionRepository } from './data/fit-correction.repository';
import { Timeline } from './timeline.service';

export interface NewFitCorrection {
  /** −10 to 10, not 0 */
  points: number;
  reason: string;
  /** YYYY-MM-DD, last day it counts */
  expiresOn: string;
}
const HISTORY = 50;
const FAULTS: Record<CorrectionFault, { path: string; code: string; message: string }> = {
  RANGE: { path: 'points', code: 'RANGE', message: `修正在 −${CORRECTION_LIMIT} 到 ${CORRECTION_LIMIT} 分之间，不能为 0。` },
  REASON: { path: 'reason', code: 'REQUIRED', message: '写明修正的理由，至少 4 个字。' },
  EXPIRY: { path: 'expiresOn', code: 'RANGE', message: `到期日在明天之后、${CORRECTION_DAYS} 天之内。` },
};

/**
 * 手动修正 of a company's total (DOMAIN §7): ±10 with reason, name and last day. It stands beside the computed score and never replaces
 * it: lists sort by the computed total, so that nobody moves a company up a list by hand.
 */
@Injectable()
export class FitCorrections {
  constructor(
    private readonly tx: Tx,
    private readonly access: CompanyAccess,
    private readonly companies: CompaniesRepository,
    private readonly computed: ComputedRepository,
    private readonly repository: FitCorrectionRepository,
    private readonly timeline: Timeline,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Newest first, the past ones included; needs sight of the company. */
  async list(actor: Actor, companyId: string): Promise<FitCorrectionView[]> {
    const id = await this.access.assertCanSee(actor, companyId);
    const today = businessDate(this.clock.now());
    const rows = await this.repository.list(id, HISTORY);
    const live = rows.find((r) => !r.withdrawnAt && r.expiresOn >= today);
    return rows.map((r) => view(r, r === live));
  }

  /** Sets a correction; one that still runs ends with it. Errors: COMPANIES.INVALID with the field, COMPANIES.NOTHING_TO_CORRECT outside 2+4. */
  async set(actor: Actor, companyId: string, { points, reason, expiresOn }: NewFitCorrection): Promise<FitCorrectionView> {
    return this.tx.run(async () => {
      const id = await this.access.assertCanWrite(actor, companyId);
      await this.companies.lock(id);
      const [company] = await this.computed.byIds([id]);
      if (!company?.fitPrimary) throw COMPANIES.NOTHING_TO_CORRECT();
      const at = this.clock.now();
      const setOn = businessDate(at);
      const fault = correctionFault({ points, reason, setOn, expiresOn }, addDays(setOn, CORRECTION_DAYS));
      if (fault) throw COMPANIES.INVALID({}, [FAULTS[fault]]);
      await this.repository.withdraw(id, actor.userId, at);
      await this.repository.insert({ companyId: id, points, reason: reason.trim(), byUserId: actor.userId, setOn, expiresOn, at });
      await this.tell(actor, id, `手动修正契合度 ${points > 0 ? '+' : '−'}${Math.abs(points)}，至 ${expiresOn}`, reason.trim(), 'companies.fit.corrected', { points, expiresOn });
      const row = await this.repository.live(id, setOn);
      return view(row!, true);
    });
  }

  /** Ends the running correction. Errors: COMPANIES.CORRECTION_NOT_FOUND when none runs. */
  async withdraw(actor: Actor, companyId: string): Promise<void> {
    await this.tx.run(async () => {
      const id = await this.access.assertCanWrite(actor, companyId);
      await this.companies.lock(id);
      if ((await this.repository.withdraw(id, actor.userId, this.clock.now())) === 0) throw COMPANIES.CORRECTION_NOT_FOUND();
      await this.tell(actor, id, '撤销契合度手动修正', undefined, 'companies.fit.correctionWithdrawn', {});
    });
  }

  /** What people see today of a computed score: corrected total, rounded to 5, grade, and the correction that made it so. */
  async seen(companyId: string, result: Pick<FitResult, 'primary' | 'total' | 'knownShare' | 'parts'>): Promise<FitCorrectedView> {
    const today = businessDate(this.clock.now());
    const row = await this.repository.live(companyId, today);
    return { ...corrected(result, row ?? null, today), correction: row ? view(row, true) : null };
  }

  private async tell(actor: Actor, companyId: string, title: string, body: string | undefined, action: string, data: object): Promise<void> {
    await this.timeline.add({ companyId, kind: 'fit', at: this.clock.now(), actorId: actor.userId, title, ...(body && { body }) });
    await this.audit.record({ actorId: actor.userId, action, subject: { kind: 'company', id: companyId }, data: { ...data } });
  }
}

const view = ({ id, points, reason, byName, setOn, expiresOn, createdAt, withdrawnAt, withdrawnByName }: CorrectionRow, live: boolean): FitCorrectionView => ({
  id, points: Number(points), reason, byName, setOn, expiresOn, live, createdAt, withdrawnAt, withdrawnByName,
});
