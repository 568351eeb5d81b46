// Companies with names, search tokens and row rights, as the product writes them.
import { createRequire } from 'node:module';
import { DAY, dice, idAt } from './dice.mjs';

const require = createRequire(import.meta.url);
const { nameColumns } = require('../../../dist/libs/companies/src/domain/name-columns.js');
const { searchTokens } = require('../../../dist/libs/companies/src/domain/search-tokens.js');

const A = [...'铂博沐珩岚昭霁睿屹衡脉泓砺辰启澄朗岳瑜源昕曜翊煦霖锦桐砚澜熠'];
const B = [...'川峰辉络成宁序泉微像石影见岸屿远阳瑞扬合达信和佑康安济仁拓元创'];
const C = [...'北辰禾嘉正中新华景云和安之以'];
const TRADES =
  '生物 医药 医疗器械 基因 细胞治疗 诊断 检测 制药 生物材料 影像 智能医疗 合成生物 药业 骨科 介入 康复 数字医疗 试剂 抗体 疫苗 蛋白 核酸 临床研究 健康管理'.split(
    ' ',
  );
const REGIONS = ['北京', '北京', '北京', '', '', '苏州', '上海', '深圳', '杭州', '天津'];
const DIRECTIONS = ['high_end_device', 'innovative_drug', 'frontier_therapy', 'ai_health', 'producer_service', 'living_service'];
const KINDS = ['high_tech', 'specialised_sme', 'innovative_sme', 'little_giant', 'listed', 'cro', 'cdmo', 'leader'];

function nameOf(n, d) {
  const brand = A[n % A.length] + B[Math.floor(n / A.length) % B.length] + C[Math.floor(n / (A.length * B.length)) % C.length];
  const trade = TRADES[Math.floor(n / (A.length * B.length * C.length) + n) % TRADES.length];
  return `${d.pick(REGIONS)}${brand}${trade}${d.pick(['科技', '技术', ''])}有限公司（示例）`;
}

export async function companies({ size, users, pools, modelVersion, now, companies: made }, sink) {
  const d = dice(1);
  const names = new Set();
  for (let n = 0; made.length < size.companies; n++) {
    const name = nameOf(n, d);
    if (names.has(name)) continue;
    names.add(name);
    const at = now - 30 * DAY - d.roll() * 700 * DAY;
    const id = idAt(at);
    const direction = d.chance(0.75) ? d.pick(DIRECTIONS) : null;
    const owner = d.chance(0.25) ? d.pick(users) : null;
    const fit = direction ? d.int(20, 95) : d.chance(0.7) ? 0 : -1;
    const created = new Date(at);
    await sink.add('companies_company', {
      id,
      name,
      ...nameColumns(name),
      uscc: null,
      description: `${name.replace(/有限公司.*/, '')}从事相关产品的研发与生产（示例）。`,
      business_scope: '技术开发；技术服务；生产第二类医疗器械（示例）。',
      products: '[]',
      profile: '{}',
      fit_primary: direction,
      fit_total: fit,
      fit_known_share: fit >= 0 ? d.roll().toFixed(4) : null,
      fit_low: fit >= 0 ? Math.max(0, fit - 10) : null,
      fit_high: fit >= 0 ? Math.min(100, fit + 15) : null,
      fit_model_version: modelVersion,
      owner_id: owner?.id ?? null,
      owner_team_id: owner?.teamId ?? null,
      active: 1,
      version: 1,
      created_by: owner?.id ?? null,
      created_at: created,
      updated_at: created,
    });
    for (const { place, token } of searchTokens({ name }))
      await sink.add('companies_search_token', { place, token, company_id: id });
    if (d.chance(0.4))
      await sink.add('companies_kind', { company_id: id, kind: d.pick(KINDS), year: d.int(2019, 2026), evidence: null });
    const grant = owner
      ? { subject_kind: 'user', subject_id: owner.id, why: 'created' }
      : { subject_kind: 'pool', subject_id: d.pick(pools).id, why: 'pool' };
    await sink.add('companies_access', { company_id: id, ...grant, created_at: created });
    made.push({ id, name, at, owner, direction });
  }
}
