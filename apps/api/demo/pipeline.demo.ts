import {
  DeliveryService,
  HistoryService,
  LedgersService,
  type PastMove,
  ProjectChanges,
  ProjectOpening,
  ReactionsService,
  ReviewsService,
  TargetsService,
} from '@crm/pipeline';
import { type FactAnswer, Facts } from '@crm/companies';
import { LeadLifecycle } from '@crm/leads';
import { addDays, businessDate, businessTime } from '@crm/platform';
import { SpaceHolds } from '@crm/space';
import { demoCompanies, demoCompanyIds } from './companies.demo';
import type { DemoCompany } from './companies/demo-company';
import type { DemoContext } from './context';
import { leadSourceOf, pathOf, projectOf } from './pipeline/ordinary';
import { stories } from './pipeline/stories';
import type { Story } from './pipeline/story';

const DISTRICTS: Record<DemoCompany['park'], string> = { huoxian: 'tongzhou', life_science_park: 'changping', biopark: 'bda' };

/** Told projects and about fifty ordinary ones with two years of moves. Does nothing when there are projects. */
export async function seedPipeline(ctx: DemoContext): Promise<void> {
  const ids = await demoCompanyIds(ctx);
  if (ids.size === 0 || (await ctx.db.row('SELECT id FROM pub_pipeline_project LIMIT 1'))) return;
  const today = businessDate(ctx.clock.now());
  const made = new Map<string, string>();
  for (const story of stories) made.set(story.key, await tell(ctx, story, ids, today));
  const plain = demoCompanies.filter((c) => c.owner !== null && /^c\d+$/.test(c.key)).filter((_, i) => i % 3 !== 0);
  for (const [n, company] of plain.entries()) await ordinary(ctx, company, ids.get(company.key) as string, n, today);
  for (const story of stories) await afterwards(ctx, story, made.get(story.key) as string, today);
  await targets(ctx, ids);
}

const moment = (today: string, daysAgo: number, n = 0): Date =>
  businessTime(addDays(today, -daysAgo), `${String(9 + (n % 8)).padStart(2, '0')}:${n % 2 ? '40' : '15'}`);

async function tell(ctx: DemoContext, story: Story, ids: Map<string, string>, today: string): Promise<string> {
  const company = companyOf(story.key),
    owner = ctx.actor(story.after === 'handed_over' ? 'lead1' : (company.owner ?? 'lead1'));
  const [entry, ...rest] = story.path;
  const { ownerId: _o, ...project } = story.project;
  const p = await ctx.app
    .get(ProjectOpening)
    .open(
      {
        ...project,
        companyId: ids.get(story.key) as string,
        source: 'visit',
        nextDueOn: addDays(today, 9),
        summary: project.sheet?.progress ?? project.title,
        enteredAt: moment(today, entry?.[1] ?? 1),
      },
      { id: owner.userId, teamId: owner.teamId, by: owner.userId },
    );
  const moves = rest.map(
    ([to, daysAgo], i): PastMove => ({
      to,
      at: moment(today, daysAgo, i),
      byId: owner.userId,
      ...(to === 'lost' && story.lost ? { ...story.lost, lostBy: 'other_province' as const } : {}),
    }),
  );
  await ctx.app.get(HistoryService).bring(p.id, moves);
  await fromLead(ctx, story.key, { id: p.id, companyId: p.companyId, source: 'visit' }, entry?.[1] ?? 1, today);
  await catchUp(ctx, p.companyId);
  if (story.hold) await holdFor(ctx, story, p.id, today);
  return p.id;
}
async function ordinary(ctx: DemoContext, company: DemoCompany, companyId: string, n: number, today: string): Promise<void> {
  const owner = ctx.actor(company.owner as string),
    { path, lostReason } = pathOf(n, company.daysAgo),
    [entry, ...rest] = path;
  const p = await ctx.app
    .get(ProjectOpening)
    .open(
      { ...projectOf(company, companyId, n, path.length), enteredAt: moment(today, entry?.[1] ?? 1, n) },
      { id: owner.userId, teamId: owner.teamId, by: owner.userId },
    );
  await ctx.app.get(HistoryService).bring(
    p.id,
    rest.map(
      ([to, daysAgo], i): PastMove => ({
        to,
        at: moment(today, daysAgo, n + i + 1),
        byId: owner.userId,
        ...(to === 'lost' ? { reason: lostReason, note: '企业已书面告知' } : {}),
      }),
    ),
  );
  await fromLead(ctx, company.key, { id: p.id, companyId, source: leadSourceOf(n) }, entry?.[1] ?? 1, today);
  await catchUp(ctx, companyId);
  const landed = path.find(([stage]) => stage === 'registered');
  if (landed) await noteLanding(ctx, company, companyId, addDays(today, -landed[1]));
}
/** Where the project came from: its lead, first heard of before the project began. A contested one is still a lead. */
async function fromLead(ctx: DemoContext, key: string, project: { id: string; companyId: string; source: string }, enteredDaysAgo: number, today: string): Promise<void> {
  if (key === 'contested') return;
  const owner = ctx.actor(companyOf(key).owner ?? 'lead1');
  const { id: projectId, companyId, source } = project;
  const daysBefore = 6 + (enteredDaysAgo % 16);
  await ctx.app.get(LeadLifecycle).seedConverted({ companyId, projectId, source, owner, at: moment(today, enteredDaysAgo + daysBefore), endedAt: moment(today, enteredDaysAgo) });
}
/** Who has registered here sits here: the facts that say which document applies, as the owner would enter them. */
async function noteLanding(ctx: DemoContext, company: DemoCompany, companyId: string, on: string): Promise<void> {
  const owner = ctx.actor(company.owner as string);
  const answers: FactAnswer[] = [
    { path: 'location.district', state: 'known', value: DISTRICTS[company.park] },
    { path: 'location.park', state: 'known', value: company.park },
    { path: 'location.inYizhuangNewTown', state: 'known', value: company.park === 'biopark' },
    { path: 'landedOn', state: 'known', value: on },
    ...['penalties', 'existingGrants', 'leases', 'tenders'].map((path) => ({ path, state: 'none' as const })),
  ];
  for (const answer of answers) await ctx.app.get(Facts).answer(owner, companyId, { ...answer, source: '注册登记（示例）', date: on });
}
/** The follow-ups were there first: their next date belongs on the card. */
const catchUp = (ctx: DemoContext, companyId: string): Promise<void> =>
  ctx.app.get(ReactionsService).noteFollowUp({ companyId, followUpId: '', subject: null, nextFollowUpAt: null });

async function holdFor(ctx: DemoContext, story: Story, projectId: string, today: string): Promise<void> {
  const company = companyOf(story.key),
    [low, high] = story.hold?.area ?? [0, 0];
  const unit = await ctx.db.row<{ id: string }>(
    `SELECT id FROM pub_space_unit WHERE park = ? AND state = 'available' AND area_m2 BETWEEN ? AND ? AND building LIKE ? ORDER BY clear_height_m IS NULL, clear_height_m DESC, code LIMIT 1`,
    [company.park, low, high, `${story.hold?.building ?? ''}%`],
  );
  if (unit)
    await ctx.app
      .get(SpaceHolds)
      .hold(ctx.actor(company.owner ?? 'lead1'), {
        unitIds: [unit.id],
        holder: { kind: 'project', id: projectId },
        until: addDays(today, story.hold?.days ?? 7),
      });
}

async function afterwards(ctx: DemoContext, story: Story, id: string, today: string): Promise<void> {
  const lead = ctx.actor('lead1'),
    owner = ctx.actor(companyOf(story.key).owner ?? 'lead1'),
    ledgers = ctx.app.get(LedgersService),
    reviews = ctx.app.get(ReviewsService),
    delivery = ctx.app.get(DeliveryService);
  if (story.after === 'handed_over') await ctx.app.get(ProjectChanges).patch(lead, id, { ownerId: owner.userId });
  if (story.after === 'opinions')
    await reviews.open(owner, id, { agenda: '双抗项目入区', material: '项目信息表、环评预判', meetingOn: addDays(today, 4) });
  if (story.after === 'conditions') {
    const { items } = await reviews.open(owner, id, { agenda: 'CDMO 基地入区', meetingOn: addDays(today, -30) });
    const review = items[0];
    for (const o of (review?.opinions ?? []).filter((x) => ['industry', 'park', 'legal', 'environment'].includes(x.department)))
      await reviews.answerFor(owner, o.id, { verdict: 'agree', text: '同意入区。', memberName: '评审委员' });
    await reviews.decide(lead, review?.id ?? '', {
      outcome: 'conditional',
      minutes: '联审纪要（示例）第 12 期',
      conditions: [
        { text: '双路供电方案经供电部门确认', dueOn: addDays(today, 9) },
        { text: '灭活罐位与排水许可办结', dueOn: addDays(today, -2) },
      ],
    });
  }
  if (story.after === 'instruction') {
    await ledgers.instruct(ctx.actor('manager'), id, {
      text: '请专班一周内回复连片载体方案和临床验证医院。',
      unit: '创新二组',
      givenOn: addDays(today, -12),
      dueOn: addDays(today, -4),
    });
    await ledgers.instruct(ctx.actor('manager'), id, {
      kind: 'attention',
      text: '关注减速器国产替代进度。',
      givenOn: addDays(today, -6),
    });
  }
  if (story.after === 'coordination')
    await ledgers.coordinate(owner, id, {
      kind: story.key === 'hospital' ? 'land' : 'drainage',
      text: story.key === 'hospital' ? '控规由产业调整为医疗用地，需规自会商' : '日排水 60 立方米，需水务确认园区余量',
      ownerUnit: story.key === 'hospital' ? '规自分局' : '水务局',
      dueOn: addDays(today, story.key === 'hospital' ? 20 : -1),
    });
  if (story.after === 'delivery') {
    const year = Number(today.slice(0, 4)) - 1;
    await delivery.setActual(owner, id, { metric: 'outputWan', year, value: 41500, evidence: '统计报表（示例）' });
    await delivery.setActual(owner, id, { metric: 'taxWan', year, value: 1098, evidence: '完税证明（示例）' });
    await delivery.setMilestone(owner, id, {
      kind: 'agreement',
      plannedOn: null,
      actualOn: addDays(today, -560),
      amountWan: 21000,
      evidence: '入区协议（示例）',
    });
    await delivery.setMilestone(owner, id, {
      kind: 'paid_in',
      plannedOn: null,
      actualOn: addDays(today, -500),
      amountWan: 9000,
      evidence: '验资报告（示例）',
    });
    await delivery.setMilestone(owner, id, {
      kind: 'production',
      plannedOn: addDays(today, -320),
      actualOn: addDays(today, -300),
      amountWan: null,
      evidence: '首批放行（示例）',
    });
  }
}
async function targets(ctx: DemoContext, ids: Map<string, string>): Promise<void> {
  const of = (user: string, keys: string[]): string[] =>
    keys.filter((k) => companyOf(k).owner === user).map((k) => ids.get(k) as string);
  const mine = demoCompanies.filter((c) => c.owner === 'recruiter1').map((c) => c.key);
  await ctx.app
    .get(TargetsService)
    .create(ctx.actor('recruiter1'), {
      name: '漷县补链目标名单（示例）',
      purpose: '补 CDMO、动物实验、介入耗材三个空缺环节',
      dueOn: addDays(businessDate(ctx.clock.now()), 60),
      companyIds: of('recruiter1', mine).slice(0, 12),
    });
}
function companyOf(key: string): DemoCompany {
  const found = demoCompanies.find((c) => c.key === key);
  if (!found) throw new Error(`no demo company ${key}`);
  return found;
}
