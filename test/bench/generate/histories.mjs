// Projects with their stage logs only, in large multi-row inserts: what a funnel is counted from. Invented; the same seed gives the same lives.
import { DAY, dice } from './dice.mjs';

export const STAGES = ['screening', 'negotiating', 'siteVisit', 'review', 'signed', 'registered', 'movedIn', 'inProduction', 'fullCapacity'];
const DIRECTIONS = ['high_end_device', 'innovative_drug', 'frontier_therapy', 'ai_health', 'producer_service', 'living_service'];
const PARKS = ['huoxian', 'life_science_park', 'biopark'];
const SOURCES = ['fair', 'referral', 'visit', 'inbound'];
const TRACKS = ['lease', 'lease', 'land', 'asset_light', 'expansion'];
const BATCH = 2_000;
const LOG = 'id, project_id, seq, from_stage, to_stage, moved_at, recorded_at, by_id, spent_ms, resume_stage, owner_id, team_id, direction, park, source, track, kind_leader, kind_specialised, kind_service';
const PROJECT = 'id, title, company_id, stage, stage_entered_at, resume_stage, owner_id, team_id, direction, park, source, track, kind_leader, kind_specialised, kind_service, last_act_at, entered_at, reached_no, last_log_id, created_by';

const sql = (ms) => `'${new Date(ms).toISOString().slice(0, 23).replace('T', ' ')}'`;
const text = (value) => (value === null ? 'NULL' : `'${value}'`);

/** Writes `count` lives that began evenly over `span` [ms, ms]; about eight moves each, with steps back, pauses and losses. Gives the number of moves. */
export async function histories(db, { count, span, seed, users, now }) {
  const d = dice(seed);
  let serial = seed * 1_000_000_000;
  const id = (ms) => {
    const hex = Math.floor(ms).toString(16).padStart(12, '0');
    const tail = (serial++).toString(16).padStart(12, '0');
    return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-${tail}`;
  };
  let moves = 0;
  let logs = [];
  let projects = [];
  const flush = async () => {
    if (!projects.length) return;
    await db.query('begin');
    await db.query(`insert into pipeline_project (${PROJECT}) values ${projects.join(',')}`);
    for (let i = 0; i < logs.length; i += BATCH) await db.query(`insert into pipeline_stage_log (${LOG}) values ${logs.slice(i, i + BATCH).join(',')}`);
    await db.query('commit');
    logs = [];
    projects = [];
  };
  for (let n = 0; n < count; n++) {
    const entered = span[0] + Math.floor(((span[1] - span[0]) * n) / count);
    const owner = d.pick(users);
    const dims = `${text(owner.id)},${text(owner.teamId)},${text(d.pick(DIRECTIONS))},${text(d.pick(PARKS))},${text(d.pick(SOURCES))},${text(d.pick(TRACKS))},${d.chance(0.05) ? 1 : 0},${d.chance(0.3) ? 1 : 0},${d.chance(0.1) ? 1 : 0}`;
    const project = id(entered);
    const length = 4 + d.int(0, 8);
    let at = entered;
    let from = null;
    let to = 'screening';
    let resume = null;
    let reached = 1;
    let last = '';
    for (let seq = 1; seq <= length; seq++) {
      const spent = seq === 1 ? null : d.int(1, 45) * DAY + d.int(0, 80_000_000);
      if (spent !== null) {
        from = to;
        const place = STAGES.indexOf(from) + 1;
        if (place === 0) [to, resume] = [resume, null];
        else if (d.chance(0.12)) [to, resume] = [d.chance(0.5) ? 'lost' : 'paused', from];
        else to = STAGES[d.chance(0.15) && place > 1 ? place - 2 : Math.min(place, 8)];
        if (to === from) break;
        at = Math.min(now, at + spent);
        reached = Math.max(reached, STAGES.indexOf(to) + 1);
      }
      last = id(at);
      logs.push(`('${last}','${project}',${seq},${text(from)},'${to}',${sql(at)},${sql(at)},'${owner.id}',${spent ?? 'NULL'},${text(resume)},${dims})`);
      moves++;
    }
    projects.push(`('${project}','示例项目','${project}','${to}',${sql(at)},${text(resume)},${dims},${sql(at)},${sql(entered)},${reached},'${last}','${owner.id}')`);
    if (logs.length >= 20_000) await flush();
  }
  await flush();
  return moves;
}
