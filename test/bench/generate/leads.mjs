import { DAY, dice, idAt } from './dice.mjs';

const SOURCES = ['fair', 'referral', 'visit', 'inbound', 'online', 'registry', 'association', 'event'];

/** Leads of the last companies (the first ones have projects), most waiting in pools, none due for recycling soon. */
export async function leads({ size, users, pools, now, companies }, sink) {
  const d = dice(2);
  for (const company of companies.slice(-size.leads)) {
    const at = now - d.roll() * 180 * DAY;
    const state = company.owner ? d.pick(['held', 'held', 'qualified']) : d.pick(['pooled', 'pooled', 'pooled', 'discarded']);
    const owned = state === 'held' || state === 'qualified';
    const owner = owned ? (company.owner ?? d.pick(users)) : null;
    const created = new Date(at);
    await sink.add('leads_lead', {
      id: idAt(at),
      company_id: company.id,
      open_company_id: state === 'discarded' ? null : company.id,
      source: d.pick(SOURCES),
      intent: d.pick(['A', 'B', 'C', null]),
      state,
      pool_id: d.pick(pools).id,
      owner_id: owner?.id ?? null,
      team_id: owner?.teamId ?? null,
      wanted_area_m2: d.chance(0.5) ? d.int(200, 6000) : null,
      reported_on: created.toISOString().slice(0, 10),
      owned_at: owned ? created : null,
      last_touch_at: created,
      next_follow_up_at: owned ? new Date(now + d.int(1, 60) * DAY) : null,
      recycle_at: owned ? new Date(now + 365 * DAY) : null,
      discard_reason: state === 'discarded' ? 'off_direction' : null,
      created_by: owner?.id ?? null,
      created_at: created,
      updated_at: created,
      version: 1,
    });
  }
}
