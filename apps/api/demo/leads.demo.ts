import { Conflicts, LeadLifecycle, LeadsService, Pools } from '@crm/leads';
import { addDays, businessDate, businessTime, newId } from '@crm/platform';
import { demoCompanies, demoCompanyIds } from './companies.demo';
import type { DemoContext } from './context';

const SOURCES = ['fair', 'referral', 'visit', 'online', 'trip', 'association', 'registry', 'inbound', 'chain', 'event'];
const REFERRERS = ['医药行业协会（示例）', '园区企业推荐（示例）', null, null, '驻外小组（示例）', null];
const PARKS = ['huoxian', 'life_science_park', 'biopark', null];

/** Leads over the demo companies: free ones wait in the pools, owned ones without a project are in hand, one is contested. Skips when there are leads. */
export async function seedLeads(ctx: DemoContext): Promise<void> {
  const ids = await demoCompanyIds(ctx);
  const there = await ctx.db.row<{ n: string }>('SELECT COUNT(*) AS n FROM pub_leads_lead');
  if (ids.size === 0 || Number(there?.n ?? 0) > 0) return;
  const pools = ctx.app.get(Pools);
  const lead1 = ctx.actor('lead1');
  const home = await pools.homeOf(lead1);
  const other = await pools.homeOf(ctx.actor('recruiter2'));
  const shared = await pools.homeOf({ teamId: null, teamName: null });
  const today = businessDate(ctx.clock.now());
  const free = demoCompanies.filter((c) => c.owner === null);
  const rows = free.map((company, i) => ({
    companyId: ids.get(company.key) as string, poolId: [home.id, shared.id, home.id, other.id][i % 4] as string, source: SOURCES[i % SOURCES.length] as string, referrer: REFERRERS[i % REFERRERS.length] ?? null,
    intent: [null, 'A', 'B', null, 'C'][i % 5] ?? null, wantedPark: PARKS[i % PARKS.length] ?? null, wantedAreaM2: i % 3 === 0 ? 500 + (i % 8) * 250 : null, at: businessTime(addDays(today, -company.daysAgo), '10:00'),
  }));
  await ctx.app.get(LeadLifecycle).seedPooled(rows.map((r) => ({ id: newId(), ...r })), lead1.userId);
  await seedHeld(ctx, ids);
  await seedConflict(ctx, ids);
}

/** Every third owned ordinary company is still a lead; the rest have projects. */
async function seedHeld(ctx: DemoContext, ids: Map<string, string>): Promise<void> {
  const leads = ctx.app.get(LeadsService);
  const held = demoCompanies.filter((c) => c.owner !== null && /^c\d+$/.test(c.key)).filter((_, i) => i % 3 === 0);
  for (const [i, company] of held.entries()) {
    const actor = ctx.actor(company.owner as string);
    const lead = await leads.create(actor, { companyId: ids.get(company.key) as string, source: SOURCES[i % SOURCES.length] as string, referrer: REFERRERS[i % REFERRERS.length] ?? undefined, intent: ['A', 'B', 'C'][i % 3], wantedPark: company.park ?? undefined });
    // Some have waited too long for their first call: the board of clocks is not empty on the first day.
    if (i % 4 === 2) await ctx.app.get(LeadLifecycle).seedHeldSince(lead, businessTime(addDays(businessDate(ctx.clock.now()), -(4 + (i % 3) * 3)), '10:00'));
    if (i % 4 === 1) await leads.qualify(actor, lead.id, {});
    // Not every lead comes to something.
    if (i % 8 === 3) await leads.discard(actor, lead.id, { reason: (['no_intent', 'off_direction', 'unreachable'] as const)[i % 3] as string });
  }
}

async function seedConflict(ctx: DemoContext, ids: Map<string, string>): Promise<void> {
  const companyId = ids.get('contested');
  const owner = demoCompanies.find((c) => c.key === 'contested')?.owner;
  if (!companyId || !owner) return;
  const claimant = ctx.actor(owner === 'recruiter1' ? 'recruiter2' : 'recruiter1');
  await ctx.app.get(LeadsService).create(ctx.actor(owner), { companyId, source: 'fair', intent: 'A' });
  await ctx.app.get(Conflicts).open(claimant, { companyId, evidence: '展会首日已在展位对接并交换资料，早于对方登记（示例）。' });
}
