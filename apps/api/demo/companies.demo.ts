import { CompaniesService, CompanyStanding, completeUscc, Computed, type FollowUpKind, FollowUps, followUpKindCodes, type Grant } from '@crm/companies';
import { addDays, businessDate, businessTime } from '@crm/platform';
import type { DemoCompany } from './companies/demo-company';
import { ordinaryCompanies } from './companies/ordinary';
import { specialCompanies } from './companies/special';
import type { DemoContext } from './context';

/** Every company of the demo in a fixed order; other seeders name them by `key`. */
export const demoCompanies: readonly DemoCompany[] = [...specialCompanies, ...ordinaryCompanies];

const BASE = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** The invented, valid code of a demo company: the same on every machine. */
export function demoUscc(key: string): string {
  const n = demoCompanies.findIndex((c) => c.key === key);
  if (n < 0) throw new Error(`no demo company ${key}`);
  return completeUscc(`91110000MADEM${BASE[Math.floor(n / 900)]}${BASE[Math.floor(n / 30) % 30]}${BASE[n % 30]}`);
}

/** Ids by key, for the seeders of leads, pipeline and space. Empty before `seedCompanies`. */
export async function demoCompanyIds({ db }: DemoContext): Promise<Map<string, string>> {
  const rows = await db.rows<{ id: string; uscc: string }>('select id, uscc from pub_companies_company where uscc in (?)', [demoCompanies.map((c) => demoUscc(c.key))]);
  const byCode = new Map(rows.map((r) => [r.uscc, r.id]));
  return new Map(demoCompanies.flatMap((c) => (byCode.has(demoUscc(c.key)) ? [[c.key, byCode.get(demoUscc(c.key)) as string]] : [])));
}

/** About 150 invented companies with two years of follow-ups. Does nothing when they are there. */
export async function seedCompanies(ctx: DemoContext): Promise<void> {
  if ((await demoCompanyIds(ctx)).size > 0) return;
  const today = businessDate(ctx.clock.now());
  const dayOf = (daysAgo: number): Date => businessTime(addDays(today, -daysAgo), '09:30');
  for (const company of demoCompanies) await seedOne(ctx, company, dayOf(company.daysAgo));
  const ids = await demoCompanyIds(ctx);
  for (const [i, company] of demoCompanies.entries()) await seedTalks(ctx, company, ids.get(company.key) as string, i, today);
  await ctx.app.get(FollowUps).seedRecorded();
  const all = [...ids.values()];
  for (let i = 0; i < all.length; i += 50) await ctx.app.get(Computed).manyInTurn(all.slice(i, i + 50));
}

async function seedOne(ctx: DemoContext, company: DemoCompany, at: Date): Promise<void> {
  const { key, owner, park: _park, daysAgo: _days, talks: _talks, lastTalkDaysAgo: _last, ...input } = company;
  const actor = ctx.actor(owner ?? 'lead1');
  const grants: Grant[] = owner
    ? [{ subjectKind: 'user', subjectId: actor.userId, why: 'owner' }, ...(actor.teamId ? [{ subjectKind: 'team' as const, subjectId: actor.teamId, why: 'owner' }] : [])]
    : [];
  const [id] = await ctx.app.get(CompaniesService).createMany(actor, [{ ...input, uscc: demoUscc(key) }], { grants, how: '建档', at });
  if (owner) await ctx.app.get(CompanyStanding).set(id as string, { ownerId: actor.userId, ownerTeamId: actor.teamId });
}

const PLAIN_TALKS = [
  '介绍园区和公开政策，对方要资料，已发。', '核对面积、荷载和用电需求，对方让生产总监回表。', '对方问环评口径和排水量，约下周看现场。', '看现场，对层高和货梯满意，担心人才班车。',
  '回访，对方在等股东会。', '补问产品注册进度和研发投入，部分口径待财务确认。', '介绍医院资源，对方希望对接临床试验机构。', '对方比较两个园区，关注租金和交付时间。',
];

/** One to six talks of the past; the latest sets what is next: some overdue, some today, most to come. */
async function seedTalks(ctx: DemoContext, company: DemoCompany, companyId: string, n: number, today: string): Promise<void> {
  if (!company.owner) return;
  const actor = ctx.actor(company.owner);
  const count = Math.max(company.talks?.length ?? 0, 1 + (n % 6));
  const latest = company.lastTalkDaysAgo ?? 1 + ((n * 5) % 26);
  const gap = Math.max(3, Math.floor((company.daysAgo - latest) / (count + 1)));
  const talks = Array.from({ length: count }, (_, i) => ({
    companyId, authorId: actor.userId, kind: followUpKindCodes[(n + i) % followUpKindCodes.length] as FollowUpKind,
    content: company.talks?.[i] ?? (PLAIN_TALKS[(n + i * 3) % PLAIN_TALKS.length] as string),
    happenedAt: businessTime(addDays(today, -Math.min(company.daysAgo, latest + i * gap)), `${String(9 + ((n + i) % 8)).padStart(2, '0')}:${(n * 7 + i * 11) % 2 ? '30' : '10'}`),
  }));
  const [last, ...past] = talks;
  await ctx.app.get(FollowUps).import(past);
  const due = [-3, 0, 2, 5, null, 9, 1, 14, null, 4][n % 10];
  const next = due === null || due === undefined ? { noNext: n % 20 === 4 } : { nextFollowUpAt: businessTime(addDays(today, due), `${10 + (n % 7)}:00`), nextPlan: '问清面积和时间' };
  if (last) await ctx.app.get(FollowUps).log(actor, companyId, { ...last, ...next });
}
