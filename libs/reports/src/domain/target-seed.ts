import type { Jurisdiction } from './target';

interface SeedIndicator {
  code: string;
  name: string;
  unit: string;
  target: number | null;
  rule: string;
}

interface SeedSet {
  code: string;
  name: string;
  jurisdiction: Jurisdiction;
  startsOn: string;
  endsOn: string;
  note: string;
  indicators: SeedIndicator[];
}

/** Target sets of the documents: the six indicators of 城市副中心 2023–2025 (plan of 2022-12-30), and those of 经开区 to 2027 (京技管发〔2025〕9号 and the plan behind it). */
export const TARGET_SETS: readonly SeedSet[] = [
  {
    code: 'tongzhou-2023-2025',
    name: '城市副中心医药健康三年行动计划六项指标',
    jurisdiction: 'tongzhou',
    startsOn: '2023-01-01',
    endsOn: '2025-12-31',
    note: '计划期已满，作期末对照。',
    indicators: [
      { code: 'output', name: '医药健康产业年总产值', unit: '亿元', target: 180, rule: '全区规上企业一年总产值（统计口径）；招商贡献另列，不并入。' },
      { code: 'listed', name: '上市企业', unit: '家', target: 6, rule: '注册在本区，以上市日为准；新三板不计。' },
      { code: 'specialised', name: '专精特新企业', unit: '家', target: 50, rule: '有效期内称号，一企只计一次；创新型中小企业不计。' },
      { code: 'drug_applications', name: '新申报药品', unit: '项', target: 30, rule: '获受理的上市许可申请，一品种计一次；临床试验和补充申请不计。' },
      { code: 'devices', name: '二、三类医疗器械', unit: '个', target: 36, rule: '首次注册；延续、一类、进口不计。' },
      { code: 'institutions', name: 'CRO/CDMO 等专业机构', unit: '家', target: 3, rule: '已落地：执照、合同、场地齐备；签约未落地不计。' },
    ],
  },
  {
    code: 'tongzhou-2026',
    name: '城市副中心 2026 年起指标',
    jurisdiction: 'tongzhou',
    startsOn: '2026-01-01',
    endsOn: '2028-12-31',
    note: '待上级下达。',
    indicators: [],
  },
  {
    code: 'bda-2027',
    name: '经开区医药健康产业到 2027 年目标',
    jurisdiction: 'bda',
    startsOn: '2025-01-01',
    endsOn: '2027-12-31',
    note: '',
    indicators: [
      { code: 'output', name: '产业规模', unit: '亿元', target: 1200, rule: '目标为超过 1,200 亿元。' },
      { code: 'products', name: '新获批药械', unit: '个', target: 25, rule: '目标为不少于 25 个。' },
      { code: 'platforms', name: '公共技术服务平台', unit: '个', target: 10, rule: '' },
      { code: 'leaders', name: '国际龙头企业', unit: '家', target: 30, rule: '' },
      { code: 'above_scale', name: '规上企业', unit: '家', target: 300, rule: '目标为超过 300 家。' },
    ],
  },
];
