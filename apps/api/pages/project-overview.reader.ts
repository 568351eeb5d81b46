import { CompanyReading, FitAndPolicy, FollowUps } from '@crm/companies';
import { type Actor, hasRole } from '@crm/identity';
import {
  CollaboratorsService,
  DeliveryService,
  FilesService,
  LedgersService,
  MovesService,
  PackagesService,
  ProjectsService,
  ReferralsService,
  ReviewsService,
  RoomQueries,
  type ProjectView,
} from '@crm/pipeline';
import { AppError } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { judgeProject } from './project-judgement';
import type { OverviewCompany, OverviewPolicy, ProjectOverviewView } from './project-overview.views';

interface MatchAnswer {
  asOf?: string;
  results?: { status: string }[];
  totals?: { bestWan: number; upperWan: number; needsInfoUpperWan: number };
  nextQuestions?: { path: string; question: string; unlocksWan: number }[];
}

/** Reads a whole project through the doors of the libs; what a reader may not open stays null instead of failing the page. */
@Injectable()
export class ProjectOverviewReader {
  constructor(
    private readonly projects: ProjectsService,
    private readonly moves: MovesService,
    private readonly reviews: ReviewsService,
    private readonly packages: PackagesService,
    private readonly ledgers: LedgersService,
    private readonly delivery: DeliveryService,
    private readonly people: CollaboratorsService,
    private readonly referrals: ReferralsService,
    private readonly files: FilesService,
    private readonly rooms: RoomQueries,
    private readonly companies: CompanyReading,
    private readonly followUps: FollowUps,
    private readonly fitAndPolicy: FitAndPolicy,
  ) {}

  async of(actor: Actor, id: string): Promise<ProjectOverviewView> {
    const project = await this.projects.byId(actor, id),
      inside = hasRole(actor, 'recruiter', 'team_lead', 'manager');
    const companyId = project.companyId;
    const [log, holds, leases, reviews, coordinations, company, followUps, policy, siblings] = await Promise.all([
      this.moves.history(actor, id),
      this.rooms.holdsOf(id),
      this.rooms.leasesOf(id),
      this.reviews.of(actor, id),
      this.ledgers.coordinationsOf(actor, id),
      companyId ? this.company(actor, companyId) : null,
      companyId ? allowed(this.followUps.page(actor, companyId, { limit: 8 })) : null,
      companyId && inside ? this.policy(actor, companyId, project) : null,
      companyId ? this.projects.list(actor, { company: companyId, limit: 10 }) : null,
    ]);
    const closed = {
      packages: [],
      compliance: [],
      instructions: [],
      delivery: { milestones: [], actuals: [], rows: [] },
      collaborators: [],
      referrals: [],
      files: [],
    };
    return {
      project,
      log,
      company,
      followUps: followUps?.items ?? [],
      holds,
      leases,
      policy,
      judgement: inside ? judgeProject(project, company?.fit.total ?? null, holds.length + leases.length) : null,
      reviews: reviews.items,
      coordinations: coordinations.items,
      siblings: (siblings?.items ?? []).filter((p) => p.id !== id),
      ...(inside ? await this.inner(actor, id) : closed),
    };
  }

  /** What stays inside the house: an operator does not read packages, instructions and promises. */
  private async inner(actor: Actor, id: string) {
    const [packages, compliance, instructions, delivery, collaborators, referrals, files] = await Promise.all([
      this.packages.of(actor, id),
      this.delivery.compliance(actor, id),
      this.ledgers.instructionsOf(actor, id),
      this.delivery.of(actor, id),
      this.people.of(actor, id),
      this.referrals.of(actor, id),
      this.files.of(actor, id),
    ]);
    return {
      packages: packages.items,
      compliance: compliance.items,
      instructions: instructions.items,
      delivery,
      collaborators: collaborators.items,
      referrals: referrals.items,
      files: files.items,
    };
  }
  private async company(actor: Actor, id: string): Promise<OverviewCompany | null> {
    const c = await allowed(this.companies.byId(actor, id));
    return (
      c && {
        id: c.id,
        name: c.name,
        uscc: c.uscc,
        kinds: c.kinds,
        fit: c.fit,
        facts: c.facts,
        contacts: c.contacts,
        standing: c.standing,
      }
    );
  }
  private async policy(actor: Actor, id: string, project: ProjectView): Promise<OverviewPolicy | null> {
    const landing =
      project.stage === 'movedIn' || project.stage === 'inProduction' || project.stage === 'fullCapacity'
        ? ('now' as const)
        : ('assumed' as const);
    const park = project.parks[0];
    const answer = (await allowed(
      this.fitAndPolicy.policyMatch(actor, id, { landing, ...(landing === 'assumed' && park ? { park } : {}) }),
    )) as MatchAnswer | null;
    if (!answer?.results) return null;
    const count = (status: string): number => (answer.results ?? []).filter((r) => r.status === status).length;
    return {
      landing,
      asOf: answer.asOf ?? '',
      bestWan: answer.totals?.bestWan ?? null,
      upperWan: answer.totals?.upperWan ?? null,
      needsInfoUpperWan: answer.totals?.needsInfoUpperWan ?? null,
      eligible: count('eligible'),
      needsInfo: count('needs_info'),
      nextQuestions: (answer.nextQuestions ?? []).slice(0, 5),
    };
  }
}
/** null where the reader has no right to this part; any other fault is a fault. */
async function allowed<T>(part: Promise<T>): Promise<T | null> {
  try {
    return await part;
  } catch (error) {
    if (error instanceof AppError && (error.kind === 'forbidden' || error.kind === 'not_found')) return null;
    throw error;
  }
}
