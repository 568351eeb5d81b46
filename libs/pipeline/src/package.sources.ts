import { FitAndPolicy } from '@crm/companies';
import { type Actor, Directory } from '@crm/identity';
import { PARKS } from '@crm/identity/words';
import { type MatchAnswer, PolicyCatalogue } from '@crm/policy';
import { arithmeticText, reasonText } from '@crm/policy/words';
import { AppError, businessDate, Clock } from '@crm/platform';
import { type Demand as SpaceDemand, SpaceMatch } from '@crm/space';
import { Injectable } from '@nestjs/common';
import { CompanyFacts } from './data/company.queries';
import { LedgerRepository } from './data/ledger.repository';
import type { ProjectRow } from './data/project.row';
import { type PackagedRoom, RoomQueries } from './data/room.queries';
import { wanText } from './domain/figures';
import type { PackageEstimate, PackageInput, PackagePolicy, PackageRoom } from './domain/package/package-input';
import { sheetRows } from './domain/sheet';
import { companyPlan, headline, innerPlan, promises, requestsOf, risksOf } from './package-words';
import type { PackageInputs } from './pipeline.types';
import { sheetValue } from './sheet-words';

const defaultServices = [
  '企业设立、变更一窗代办',
  '环评、消防、排水手续指导',
  '公开政策申报辅导',
  '人才落户、住房、子女教育对接',
  '医院与临床机构对接',
  '园区水电气与物业接入',
];

/** Gathers what a package is made of: the same reads as the screens, so that no figure differs. */
@Injectable()
export class PackageSources {
  constructor(
    private readonly rooms: RoomQueries,
    private readonly companies: CompanyFacts,
    private readonly ledgers: LedgerRepository,
    private readonly fitAndPolicy: FitAndPolicy,
    private readonly catalogue: PolicyCatalogue,
    private readonly match: SpaceMatch,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async gather(
    actor: Actor,
    p: ProjectRow,
    given: PackageInputs,
    version: { no: number; approved: boolean },
  ): Promise<PackageInput> {
    const kind = given.kind ?? 'internal',
      on = businessDate(this.clock.now());
    const unitIds = given.roomIds?.length ? given.roomIds : await this.rooms.unitsOf(p.id);
    const [rooms, plans, company, compliance, policy, owner, milestones] = await Promise.all([
      this.rooms.forPackage(p.id, unitIds),
      this.rooms.plansFor(unitIds),
      this.companies.of(p.companyId),
      this.ledgers.complianceItems(p.id),
      this.policyOf(actor, p, given.landing ?? 'assumed', on),
      this.directory.userById(p.ownerId),
      this.ledgers.milestones(p.id),
    ]);
    const ownerName = owner?.name ?? '';
    return {
      kind,
      versionNo: version.no,
      approved: version.approved,
      on,
      parkTeam: [p.parks[0] ? PARKS[p.parks[0]] : '', actor.teamName ?? '园区招商'].filter(Boolean).join(' '),
      watermark: p.secrecy === 'secret' ? `商密 ${actor.name} ${on}` : null,
      companyName: company?.name ?? '',
      projectTitle: p.title === company?.name ? '' : p.title,
      headline: headline(p),
      sheet: sheetRows.map((r) => ({ no: r.no, label: r.label, value: sheetValue(p, r.no) })),
      promises: promises(p),
      risks: given.risks ?? risksOf(p),
      rooms: await this.judged(actor, p, rooms),
      plans,
      policy,
      requests: (given.requests ?? requestsOf(p)).map((r) => ({
        ask: r.ask,
        answer: r.answer ?? '',
        owner: r.owner ?? ownerName,
        dueOn: r.dueOn ?? null,
      })),
      commitments: (given.commitments ?? []).map((c) => ({ ...c, dueOn: c.dueOn ?? null })),
      nonUniversal: compliance.map((i) => ({
        text: i.text,
        opinions: i.opinions.map((o) => ({
          department: o.department,
          text: `${o.text}（${o.paper}）`,
          hasPaper: o.paper !== '',
        })),
      })),
      services: given.services ?? defaultServices,
      plan: (given.plan ?? (kind === 'internal' ? innerPlan(p, milestones, ownerName) : companyPlan(p, milestones))).map((s) => ({
        step: s.step,
        owner: s.owner ?? '',
        dueOn: s.dueOn ?? null,
      })),
      contact: given.contact ? { name: given.contact.name, phone: given.contact.phone ?? null } : null,
      showTotal: given.showTotal ?? false,
    };
  }

  /** What each room meets and misses of the demand, as 找房源 says it. Area is judged over all rooms together, so one of several is not blamed for it. */
  private async judged(actor: Actor, p: ProjectRow, rooms: readonly PackagedRoom[]): Promise<PackageRoom[]> {
    const demand = p.demand;
    return Promise.all(
      rooms.map(async ({ unitId, own, ...room }) => {
        if (!demand?.areaMinM2) return room;
        const [judged] = await this.match.judgeUnit(actor, unitId, [known(demand)]).catch(unreadable);
        const told = (x: { code: string }): boolean =>
          !(x.code === 'AREA' && rooms.length > 1) && !(own && (x.code === 'TIME' || x.code === 'SHAPE'));
        return {
          ...room,
          available: room.available === '在租' && judged?.availableFrom ? `${judged.availableFrom} 起` : room.available,
          reasons: (judged?.reasons ?? []).filter(told).map((r) => r.text),
          misses: (judged?.misses ?? []).filter(told).map((r) => r.text),
        };
      }),
    );
  }

  /** The match of the company's screen, put into words the same way. */
  private async policyOf(actor: Actor, p: ProjectRow, landing: 'now' | 'assumed', on: string): Promise<PackageEstimate | null> {
    const question = { asOf: on, landing, ...(landing === 'assumed' && p.parks[0] ? { park: p.parks[0] } : {}) };
    const answer = (await this.fitAndPolicy.policyMatch(actor, p.companyId, question)) as Partial<MatchAnswer>;
    if (!answer.results) return null;
    const { def } = await this.catalogue.active();
    const clauses = new Map(def.clauses.map((c) => [c.id, c])),
      documents = new Map(def.documents.map((d) => [d.id, d.title])),
      caps = new Map(def.documents.flatMap((d) => d.caps.map((c) => [c.id, c.label] as const)));
    const items = answer.results
      // how a document is organised is no support
      .filter((r) => clauses.get(r.clause)?.support !== 'organisation')
      .map((r): PackagePolicy => {
        const clause = clauses.get(r.clause);
        return {
          clause: clause?.place ?? r.source.clause,
          title: `${clause?.title ?? r.clause}${r.item ? `（${r.item}）` : ''}`,
          document: documents.get(clause?.document ?? '') ?? r.source.document,
          department: clause?.departments[0] ?? null,
          status: r.status,
          amountKind: r.amountKind,
          amountWan: r.amountWan,
          upperWan: r.upperWan,
          arithmetic: r.arithmetic.length > 0 ? arithmeticText(r.arithmetic) : null,
          need: r.reasons.map(reasonText),
          ask: r.missing.map((m) => m.question),
        };
      });
    const cuts = (answer.caps ?? []).map(
      (c) =>
        `${caps.get(c.cap) ?? c.cap}${c.year ? `（${c.year} 年）` : ''}：合计 ${wanText(c.beforeWan)} 万元，按上限计 ${wanText(c.afterWan)} 万元。`,
    );
    const { bestWan = null, upperWan = null, needsInfoUpperWan = null } = answer.totals ?? {};
    return { asOf: on, landing, catalogueVersion: `第 ${def.version} 版`, items, cuts, bestWan, upperWan, needsInfoUpperWan };
  }
}
type Match = Awaited<ReturnType<SpaceMatch['judgeUnit']>>;
/** Rooms of a park the maker of the package may not read are printed without reasons. */
function unreadable(error: unknown): Match {
  if (error instanceof AppError && error.kind === 'not_found') return [];
  throw error;
}
const known = (demand: NonNullable<ProjectRow['demand']>): SpaceDemand =>
  Object.fromEntries(Object.entries(demand).filter(([, v]) => v !== null && v !== undefined)) as unknown as SpaceDemand;
