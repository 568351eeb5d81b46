import { FitAndPolicy } from '@crm/companies';
import type { Actor } from '@crm/identity';
import { PARKS } from '@crm/identity/words';
import { type MatchAnswer, PolicyCatalogue } from '@crm/policy';
import { arithmeticText, reasonText } from '@crm/policy/words';
import { businessDate, Clock } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { CompanyFacts } from './data/company.queries';
import { LedgerRepository } from './data/ledger.repository';
import type { ProjectRow } from './data/project.row';
import { RoomQueries } from './data/room.queries';
import { areaText, moneyText, wanText } from './domain/figures';
import type { PackageInput, PackagePolicy } from './domain/package-model';
import { sheetRows } from './domain/sheet';
import { isForward, stageOrder } from './domain/stages';
import type { PackageInputs } from './pipeline.types';
import { sheetValue } from './sheet-words';
import { metricLabels, metrics, natureLabels, stageLabelOn } from './words';

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
    const [rooms, company, compliance, policy] = await Promise.all([
      this.rooms.forPackage(unitIds),
      this.companies.of(p.companyId),
      this.ledgers.complianceItems(p.id),
      this.policyOf(actor, p, given.landing ?? 'assumed', on),
    ]);
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
      rooms,
      policy,
      requests: (given.requests ?? requestsOf(p)).map((r) => ({
        ask: r.ask,
        answer: r.answer ?? '',
        owner: r.owner ?? '',
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
      plan: (given.plan ?? planOf(p)).map((s) => ({ step: s.step, owner: s.owner ?? '', dueOn: s.dueOn ?? null })),
      contact: given.contact ? { name: given.contact.name, phone: given.contact.phone ?? null } : null,
      showTotal: given.showTotal ?? false,
    };
  }

  /** The match of the company's screen, put into words the same way. */
  private async policyOf(actor: Actor, p: ProjectRow, landing: 'now' | 'assumed', on: string): Promise<PackageInput['policy']> {
    const question = { asOf: on, landing, ...(landing === 'assumed' && p.parks[0] ? { park: p.parks[0] } : {}) };
    const answer = (await this.fitAndPolicy.policyMatch(actor, p.companyId, question)) as Partial<MatchAnswer>;
    if (!answer.results) return null;
    const { def } = await this.catalogue.active();
    const clauses = new Map(def.clauses.map((c) => [c.id, c]));
    const documents = new Map(def.documents.map((d) => [d.id, d.title]));
    const items = answer.results.map((r): PackagePolicy => {
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
    const { bestWan = null, upperWan = null, needsInfoUpperWan = null } = answer.totals ?? {};
    return { asOf: on, landing, catalogueVersion: `第 ${def.version} 版`, items, bestWan, upperWan, needsInfoUpperWan };
  }
}
function headline(p: ProjectRow): { label: string; value: string }[] {
  const d = p.demand;
  return [
    { label: '项目名称', value: p.title },
    { label: '项目性质', value: p.nature ? natureLabels[p.nature] : '未知' },
    { label: '建设内容', value: p.sheet.content ?? '未知' },
    { label: '拟选园区', value: p.parks.map((k) => PARKS[k]).join('、') || '未知' },
    {
      label: '需求面积',
      value: d?.areaMinM2 ? `${areaText(d.areaMinM2)}${d.areaMaxM2 ? ` 至 ${areaText(d.areaMaxM2)}` : ''} ㎡` : '未知',
    },
    { label: '计划入驻', value: d?.neededFrom ?? '未知' },
  ];
}
const promises = (p: ProjectRow): { label: string; value: string }[] =>
  metrics.map((m) => {
    const n = p.expected[m];
    return {
      label: metricLabels[m],
      value:
        typeof n === 'number'
          ? m === 'areaM2'
            ? areaText(n)
            : m === 'investmentWan' && n >= 10_000
              ? `${wanText(n)}（${moneyText(n)}）`
              : wanText(n)
          : '',
    };
  });
const lines = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split(/[\n；;]/)
    .map((t) => t.trim())
    .filter(Boolean);
const risksOf = (p: ProjectRow): string[] => [
  ...lines(p.sheet.eiaForecast ?? p.safetyNote),
  ...lines(p.sheet.blockers),
  ...lines(p.sheet.competitors).map((c) => `竞争地区：${c}`),
];
const requestsOf = (p: ProjectRow): { ask: string; answer?: string; owner?: string; dueOn?: string | null }[] =>
  lines(p.sheet.requests).map((ask) => ({ ask }));
function planOf(p: ProjectRow): { step: string; owner?: string; dueOn?: string | null }[] {
  const here = isForward(p.stage) ? (stageOrder(p.stage) ?? 0) : 0;
  const rest = (['review', 'signed', 'registered', 'movedIn', 'inProduction'] as const).filter(
    (s) => (stageOrder(s) ?? 0) > here,
  );
  return [
    ...(p.sheet.nextStep ? [{ step: p.sheet.nextStep, dueOn: p.nextDueOn }] : []),
    ...rest.map((s) => ({
      step:
        s === 'movedIn' && p.demand?.neededFrom
          ? `${stageLabelOn(p.track, s)}（企业希望 ${p.demand.neededFrom}）`
          : stageLabelOn(p.track, s),
    })),
  ];
}
