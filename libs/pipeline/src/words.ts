/** Codes of the pipeline with their Chinese labels. No imports: the web app reads this file too. */

export const forwardStages = [
  'screening',
  'negotiating',
  'siteVisit',
  'review',
  'signed',
  'registered',
  'movedIn',
  'inProduction',
  'fullCapacity',
] as const;
export type ForwardStage = (typeof forwardStages)[number];
export const stages = [...forwardStages, 'paused', 'lost'] as const;
export type Stage = (typeof stages)[number];

/** Column heads and bars (short); the long word stands in sentences. */
export const stageLabels: Record<Stage, string> = {
  screening: '研判',
  negotiating: '洽谈',
  siteVisit: '考察',
  review: '评审',
  signed: '签约',
  registered: '注册',
  movedIn: '入驻/开工',
  inProduction: '投产',
  fullCapacity: '达产',
  paused: '暂缓',
  lost: '终止',
};
export const stageLongLabels: Record<Stage, string> = { ...stageLabels, negotiating: '对接洽谈', review: '项目评审（联审）' };
/** Open on the board as full columns; the later ones are thin. */
export const openColumns = ['screening', 'negotiating', 'siteVisit', 'review', 'signed', 'registered'] as const;
export const lateColumns = ['movedIn', 'inProduction', 'fullCapacity'] as const;
/** 在谈 in every count: screening to inProduction, without paused and lost. */
export const activeStages = forwardStages.filter((s) => s !== 'fullCapacity');

export const tracks = ['lease', 'land', 'asset_light', 'expansion', 'platform'] as const;
export type Track = (typeof tracks)[number];
export const trackLabels: Record<Track, string> = {
  lease: '租赁',
  land: '供地',
  asset_light: '轻资产',
  expansion: '增资扩产',
  platform: '平台机构',
};

/** What a late stage is called on a track; never one figure that mixes 入驻 and 开工. */
const byTrack: Partial<Record<Track, Partial<Record<Stage, string>>>> = {
  lease: { movedIn: '入驻', inProduction: '投产/运营' },
  land: { movedIn: '开工', inProduction: '投产' },
  asset_light: { movedIn: '入驻', inProduction: '运营', fullCapacity: '达效' },
  expansion: { movedIn: '开工', inProduction: '投产' },
  platform: { movedIn: '入驻', inProduction: '运营', fullCapacity: '达效' },
};
export const stageLabelOn = (track: Track, stage: Stage): string => byTrack[track]?.[stage] ?? stageLabels[stage];

/** The leaders' ladder over the stages. */
export const ladder: Record<ForwardStage, string> = {
  screening: '储备',
  negotiating: '在谈',
  siteVisit: '在谈',
  review: '拟签约',
  signed: '已签约',
  registered: '已落地',
  movedIn: '已开工',
  inProduction: '已投产',
  fullCapacity: '已达产',
};

export const lostReasons = ['no_space', 'policy', 'postponed', 'other_region', 'rejected_by_us', 'other'] as const;
export type LostReason = (typeof lostReasons)[number];
export const lostReasonLabels: Record<LostReason, string> = {
  no_space: '没有合适载体',
  policy: '政策达不到预期',
  postponed: '企业推迟计划',
  other_region: '落户其他地区',
  rejected_by_us: '我方不引进',
  other: '其他',
};
/** Who said no. */
export const lostParties = ['rejected_by_us', 'company_gave_up', 'other_district', 'other_province'] as const;
export type LostParty = (typeof lostParties)[number];
export const lostPartyLabels: Record<LostParty, string> = {
  rejected_by_us: '我方不引进',
  company_gave_up: '企业放弃',
  other_district: '落户外区',
  other_province: '落户外省市',
};

export const reviewOutcomes = ['approved', 'conditional', 'resubmit', 'postponed', 'rejected'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];
export const reviewOutcomeLabels: Record<ReviewOutcome, string> = {
  approved: '通过',
  conditional: '原则同意（附条件）',
  resubmit: '补充材料再审',
  postponed: '暂缓',
  rejected: '不予引进',
};
export const departments = [
  'industry',
  'park',
  'planning',
  'environment',
  'emergency',
  'fire',
  'finance',
  'tax',
  'statistics',
  'market',
  'legal',
  'fair_competition',
] as const;
export type Department = (typeof departments)[number];
export const departmentLabels: Record<Department, string> = {
  industry: '产业',
  park: '园区',
  planning: '规自',
  environment: '生态环境',
  emergency: '应急',
  fire: '消防',
  finance: '财政',
  tax: '税务',
  statistics: '统计',
  market: '市监',
  legal: '法制',
  fair_competition: '公平竞争审查',
};
export const verdicts = ['agree', 'agree_with_conditions', 'disagree', 'no_comment'] as const;
export type Verdict = (typeof verdicts)[number];
export const verdictLabels: Record<Verdict, string> = {
  agree: '同意',
  agree_with_conditions: '有条件同意',
  disagree: '不同意',
  no_comment: '无意见',
};

export const coordinationKinds = ['power', 'drainage', 'eia', 'land', 'housing', 'hospital', 'funds', 'talent'] as const;
export type CoordinationKind = (typeof coordinationKinds)[number];
export const coordinationKindLabels: Record<CoordinationKind, string> = {
  power: '用电',
  drainage: '排水',
  eia: '环评',
  land: '用地',
  housing: '房源',
  hospital: '医院',
  funds: '资金',
  talent: '人才',
};
export const escalationLevels = ['lead', 'taskforce', 'chain_chief'] as const;
export type EscalationLevel = (typeof escalationLevels)[number];
export const escalationLabels: Record<EscalationLevel, string> = { lead: '组长', taskforce: '专班', chain_chief: '链长' };

export const secrecyLevels = ['public', 'internal', 'secret'] as const;
export type Secrecy = (typeof secrecyLevels)[number];
export const secrecyLabels: Record<Secrecy, string> = { public: '公开', internal: '内部', secret: '商密' };
export const confidences = ['A', 'B', 'C'] as const;
export type Confidence = (typeof confidences)[number];
export const confidenceLabels: Record<Confidence, string> = { A: 'A 年内可签', B: 'B 明年可签', C: 'C 长期跟踪' };
export const keyLevels = ['city', 'district', 'park'] as const;
export type KeyLevel = (typeof keyLevels)[number];
export const keyLevelLabels: Record<KeyLevel, string> = { city: '市级', district: '区级', park: '园区级' };

export const natures = ['new_entity', 'relocation', 'expansion', 'capital_increase'] as const;
export type Nature = (typeof natures)[number];
export const natureLabels: Record<Nature, string> = {
  new_entity: '新设',
  relocation: '迁入',
  expansion: '扩产',
  capital_increase: '增资',
};
export const origins = ['outside_beijing', 'overseas', 'cross_district', 'local'] as const;
export type Origin = (typeof origins)[number];
export const originLabels: Record<Origin, string> = {
  outside_beijing: '京外',
  overseas: '境外',
  cross_district: '京内跨区',
  local: '本区',
};

export const milestoneKinds = ['agreement', 'registration', 'paid_in', 'construction', 'production'] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];
export const milestoneLabels: Record<MilestoneKind, string> = {
  agreement: '协议',
  registration: '注册',
  paid_in: '到位资金',
  construction: '开工',
  production: '投产',
};
export const metrics = ['investmentWan', 'fixedInvestmentWan', 'outputWan', 'taxWan', 'headcount', 'areaM2'] as const;
export type Metric = (typeof metrics)[number];
export const metricLabels: Record<Metric, string> = {
  investmentWan: '总投资（万元）',
  fixedInvestmentWan: '固投（万元）',
  outputWan: '年产值（万元）',
  taxWan: '年税收（区级，万元）',
  headcount: '就业（人）',
  areaM2: '面积（㎡）',
};

/** Views of target companies: membership, so a leading CDMO stands in two of them. */
export const boardKinds = ['leader', 'specialised', 'service', 'all'] as const;
export type BoardKind = (typeof boardKinds)[number];
export const boardKindLabels: Record<BoardKind, string> = {
  leader: '龙头',
  specialised: '专精特新',
  service: 'CRO·CDMO',
  all: '全部',
};
/** Company kinds behind each view. 创新型中小企业 is not 专精特新; a listed company is not by that a leader. */
export const boardKindMembers: Record<Exclude<BoardKind, 'all'>, readonly string[]> = {
  leader: ['leader', 'chain_leader'],
  specialised: ['little_giant', 'specialised_sme', 'hidden_champion'],
  service: ['cro', 'cmo', 'cdmo', 'testing_lab', 'animal_lab'],
};

export const packageKinds = ['internal', 'company'] as const;
export type PackageKind = (typeof packageKinds)[number];
export const packageKindLabels: Record<PackageKind, string> = { internal: '一企一策（内部）', company: '落地服务方案' };
export const packageStates = ['draft', 'approved', 'superseded'] as const;
export type PackageState = (typeof packageStates)[number];
export const packageStateLabels: Record<PackageState, string> = { draft: '草稿', approved: '已批准', superseded: '已被新版替代' };
export const targetSteps = ['listed', 'contacted', 'visited', 'project'] as const;
export type TargetStep = (typeof targetSteps)[number];
export const targetStepLabels: Record<TargetStep, string> = {
  listed: '未联系',
  contacted: '已联系',
  visited: '已走访',
  project: '已立项',
};
export const chainStates = ['has', 'pursues', 'lacks'] as const;
export type ChainState = (typeof chainStates)[number];
export const chainStateLabels: Record<ChainState, string> = { has: '已有', pursues: '在引', lacks: '空缺' };

/** Sub-fields of the 2+4 directions: the links of the district's chain, in the plan's own words. */
export const subFields: Record<string, readonly { code: string; label: string }[]> = {
  high_end_device: [
    { code: 'equipment', label: '高性能医疗设备' },
    { code: 'robot', label: '医用机器人' },
    { code: 'consumable', label: '高值耗材' },
    { code: 'ivd', label: '体外诊断仪器及试剂' },
    { code: 'material', label: '创新型医用材料' },
  ],
  innovative_drug: [
    { code: 'antibody', label: '抗体药物' },
    { code: 'protein', label: '重组蛋白药物' },
    { code: 'gene_drug', label: '基因药物' },
    { code: 'vaccine', label: '疫苗' },
    { code: 'blood', label: '血液制品' },
    { code: 'cell_drug', label: '细胞药物' },
    { code: 'nucleic', label: '核酸药物' },
    { code: 'generic', label: '首仿药和高端仿制药' },
    { code: 'classic_tcm', label: '经典名方中药' },
    { code: 'synbio', label: '合成生物' },
  ],
  frontier_therapy: [
    { code: 'gene_editing', label: '基因编辑' },
    { code: 'cell_therapy', label: '细胞治疗' },
    { code: 'new_vaccine', label: '新型疫苗' },
    { code: 'xenograft', label: '异体移植' },
    { code: 'bioprinting', label: '生物打印' },
    { code: 'artificial_organ', label: '人造器官' },
    { code: 'bci', label: '脑机接口' },
    { code: 'bionics', label: '医用仿生' },
  ],
  ai_health: [
    { code: 'ai_drug', label: 'AI 药物筛选' },
    { code: 'ai_diagnosis', label: 'AI 辅助诊断' },
    { code: 'digital_health', label: '数字医疗' },
  ],
  producer_service: [
    { code: 'cro', label: 'CRO' },
    { code: 'cmo', label: 'CMO' },
    { code: 'cdmo', label: 'CDMO' },
    { code: 'design', label: '工业设计与打样' },
    { code: 'animal', label: '动物实验' },
    { code: 'testing', label: '检验检测' },
    { code: 'other_service', label: '知识产权、财务、人力等' },
  ],
  living_service: [
    { code: 'intl_hospital', label: '国际医院' },
    { code: 'research_hospital', label: '研究型医院' },
    { code: 'private_hospital', label: '高端民营专科医院' },
    { code: 'health_service', label: '特色医疗健康服务' },
  ],
};
