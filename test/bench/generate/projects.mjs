import { DAY, dice, idAt } from './dice.mjs';

const STAGES = [
  'screening',
  'negotiating',
  'siteVisit',
  'review',
  'signed',
  'registered',
  'movedIn',
  'inProduction',
  'fullCapacity',
];
const PARKS = ['huoxian', 'life_science_park', 'biopark'];
const TRACKS = ['lease', 'lease', 'lease', 'land', 'asset_light', 'expansion', 'platform'];

/** Projects with their stage logs until the wanted number of moves is there; several projects a company are allowed. */
export async function projects({ size, users, now, companies }, sink) {
  const d = dice(3);
  let moves = 0;
  for (let n = 0; moves < size.moves; n++) {
    const company = companies[n % companies.length];
    const owner = company.owner ?? d.pick(users);
    const dims = {
      owner_id: owner.id,
      team_id: owner.teamId,
      direction: company.direction,
      park: d.pick(PARKS),
      source: d.pick(['fair', 'referral', 'visit', 'inbound']),
      track: d.pick(TRACKS),
      kind_leader: d.chance(0.05) ? 1 : 0,
      kind_specialised: d.chance(0.3) ? 1 : 0,
      kind_service: d.chance(0.1) ? 1 : 0,
    };
    const path = STAGES.slice(0, 1 + Math.floor(d.roll() * d.roll() * 12 + 2));
    const ends = d.chance(0.2) ? 'lost' : d.chance(0.05) ? 'paused' : null;
    const all = ends ? [...path, ends] : path;
    let at = now - d.int(60, 730) * DAY;
    const entered = new Date(at);
    const id = idAt(at);
    const log = [];
    for (const [seq, to] of all.entries()) {
      const from = all[seq - 1] ?? null;
      const spent = seq === 0 ? null : d.int(2, 60) * DAY;
      at = Math.min(now, at + (spent ?? 0));
      log.push({
        id: idAt(at),
        project_id: id,
        seq: seq + 1,
        from_stage: from,
        to_stage: to,
        moved_at: new Date(at),
        recorded_at: new Date(at),
        by_id: owner.id,
        spent_ms: spent,
        reason_code: to === 'lost' ? d.pick(['no_space', 'policy', 'postponed', 'other_region']) : null,
        forced: 0,
        resume_stage: ends && seq === all.length - 1 ? from : null,
        ...dims,
      });
    }
    const last = log.at(-1);
    await sink.add('pipeline_project', {
      id,
      title: `${company.name.replace(/有限公司.*/, '')}项目（示例）`,
      company_id: company.id,
      stage: last.to_stage,
      stage_entered_at: last.moved_at,
      resume_stage: last.resume_stage,
      ...dims,
      secrecy: 'internal',
      investment_wan: d.int(500, 80_000),
      output_wan: d.int(500, 100_000),
      area_m2: d.int(300, 12_000),
      lost_reason: last.reason_code,
      next_follow_up_at: new Date(now + d.int(1, 90) * DAY),
      last_act_at: last.moved_at,
      entered_at: entered,
      reached_no: path.length,
      last_log_id: last.id,
      created_by: owner.id,
      version: 1,
      created_at: entered, // updated_at stays the database's: caches ask it what is new
    });
    await sink.add('pipeline_project_park', { project_id: id, park: dims.park });
    await sink.add('companies_access', {
      company_id: company.id,
      subject_kind: 'user',
      subject_id: owner.id,
      why: `project:${id}`,
      created_at: entered,
    });
    for (const row of log) await sink.add('pipeline_stage_log', row);
    moves += log.length;
  }
}
