/** Views of target companies, target lists, the chain and its links. No imports: the web app reads this file too. */

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
