/** Forms of the facts that are lists: what one entry is called and which fields it has. No imports: the web reads this file too. */

/** One field of an entry in a list of facts, as the form asks it. `list` entries have fields of their own. */
export interface EntryField {
  key: string;
  label: string;
  type: 'text' | 'number' | 'bool' | 'date' | 'choice' | 'tags' | 'by_year' | 'list';
  unit?: string;
  options?: Record<string, string>;
  required?: true;
  /** asked only when another field of the entry has one of these values */
  when?: { key: string; in: readonly string[] };
  fields?: readonly EntryField[];
  /** what the field means, when its label alone may be misread */
  help?: string;
}

/** A list of facts: what one entry is called, the fields it has, and the ones that name it in a line. */
export interface ListFact {
  entry: string;
  /** the key made by the house, never typed */
  id?: true;
  title: readonly string[];
  fields: readonly EntryField[];
}

const DRUG_ONLY = { key: 'kind', in: ['drug'] } as const;
const VET_ONLY = { key: 'kind', in: ['vet_drug'] } as const;
const DEVICE_ONLY = { key: 'kind', in: ['device'] } as const;

export const companyCategories: Record<string, string> = {
  health_company: '医药健康企业', industrial: '工业企业', innovative_drug_company: '创新药企业', device_company: '医疗器械企业', tech_service: '技术服务', cro: 'CRO', cmo: 'CMO', cdmo: 'CDMO',
  drug_wholesaler: '药品批发', drug_retailer: '药品零售', ai_drug_discovery: 'AI 药物研发', leader: '龙头', park_operator: '园区运营', park_management_institution: '园区管理机构', foreign_rd_center: '外资研发中心',
  international_hidden_champion: '国际隐形冠军', international_startup: '国际初创', investment_institution: '投资机构',
};

/** Forms of the facts that are lists, by path. */
export const listFacts: Record<string, ListFact> = {
  products: {
    entry: '产品', title: ['id', 'kind'],
    fields: [
      { key: 'id', label: '产品名称或代号', type: 'text', required: true },
      { key: 'kind', label: '种类', type: 'choice', required: true, options: { drug: '药品', device: '医疗器械', vet_drug: '兽药' } },
      { key: 'modality', label: '技术类型', type: 'text', help: '小分子、抗体、细胞、介入器械等' },
      { key: 'applicant', label: '本企业为申请人或持有人', type: 'bool' },
      { key: 'drugClass', label: '注册分类', type: 'choice', options: { 1: '1 类', 2: '2 类' }, when: DRUG_ONLY },
      { key: 'isCgt', label: '细胞或基因治疗', type: 'bool', when: DRUG_ONLY },
      {
        key: 'milestones', label: '临床与申报进度', type: 'list', when: DRUG_ONLY,
        fields: [
          { key: 'type', label: '进度', type: 'choice', required: true, options: { phase2_first_entry: 'Ⅱ期首次进入', phase3_first_entry: 'Ⅲ期首次进入', phase3_entry_second_indication: 'Ⅲ期第二适应症', nda_accepted_by_nmpa: '上市申请受理', first_marketing_approval: '首次获批上市' } },
          { key: 'date', label: '日期', type: 'date' },
          { key: 'first', label: '首次', type: 'bool' },
          { key: 'subjectEnrolled', label: '已有受试者入组', type: 'bool' },
          { key: 'firstSubjectDate', label: '首例入组日期', type: 'date' },
        ],
      },
      { key: 'vetClass', label: '兽药分类', type: 'choice', options: { 1: '一类', 2: '二类', 3: '三类' }, when: VET_ONLY },
      { key: 'certificate', label: '证书', type: 'choice', options: { new_vet_drug_certificate: '新兽药注册证书', renewal: '再注册' }, when: VET_ONLY },
      { key: 'date', label: '证书日期', type: 'date', when: VET_ONLY },
      { key: 'deviceClass', label: '器械类别', type: 'choice', options: { 1: '一类', 2: '二类', 3: '三类' }, when: DEVICE_ONLY },
      { key: 'registrationNew', label: '新注册证', type: 'bool', when: DEVICE_ONLY, help: '首次取证，不含延续注册' },
      { key: 'firstRegistration', label: '首次注册', type: 'bool', when: DEVICE_ONLY },
      { key: 'registrationDate', label: '注册日期', type: 'date', when: DEVICE_ONLY },
      { key: 'specialReview', label: '进入创新特别审查', type: 'bool', when: DEVICE_ONLY },
      { key: 'specialReviewDate', label: '进入特别审查日期', type: 'date', when: DEVICE_ONLY },
      { key: 'highEnd', label: '高端医疗装备', type: 'bool', when: DEVICE_ONLY },
      { key: 'importSubstitution', label: '进口替代', type: 'bool', when: DEVICE_ONLY },
      { key: 'producedLocally', label: '在区内生产', type: 'bool' },
      { key: 'productionSite', label: '生产地址', type: 'text' },
      { key: 'newlyIntroduced', label: '新引进品种', type: 'bool' },
      { key: 'localOutputWan', label: '区内年产值', type: 'number', unit: '万元' },
    ],
  },
  contracts: {
    entry: '合同', id: true, title: ['providerType', 'year', 'amountWan'],
    fields: [
      { key: 'providerType', label: '服务类型', type: 'choice', required: true, options: { cro: 'CRO', cdmo: 'CDMO', cmo: 'CMO', pilot: '中试', formulation: '制剂', drug_evaluation: '药物评价', lab_animal: '实验动物', testing: '检验检测', supply_chain: '供应链', maintenance: '维护维修' } },
      { key: 'year', label: '年度', type: 'number', unit: '年' },
      { key: 'amountWan', label: '服务合同金额', type: 'number', unit: '万元' },
      { key: 'buyerIsInnovative', label: '采购方为创新企业', type: 'bool' },
      { key: 'voucherBefore', label: '以前用过服务券', type: 'bool' },
      { key: 'voucherBeforeYear', label: '用券年度', type: 'number', unit: '年' },
      { key: 'voucherBeforeWan', label: '用券金额', type: 'number', unit: '万元' },
    ],
  },
  leases: {
    entry: '租赁', id: true, title: ['equipment', 'year', 'annualCostWan'],
    fields: [
      { key: 'equipment', label: '租赁标的', type: 'choice', required: true, options: { medical: '医疗设备', rd: '研发设备', pilot: '中试设备', lab_rent: '实验室用房' } },
      { key: 'financeLease', label: '融资租赁', type: 'bool' },
      { key: 'year', label: '年度', type: 'number', unit: '年' },
      { key: 'annualCostWan', label: '年租赁费用', type: 'number', unit: '万元' },
      { key: 'supportYear', label: '第几个支持年度', type: 'number', unit: '年' },
    ],
  },
  tenders: {
    entry: '中选', title: ['product', 'date', 'totalPriceWan'],
    fields: [
      { key: 'product', label: '产品', type: 'text', required: true },
      { key: 'type', label: '采购方式', type: 'choice', options: { volume_based_procurement: '国家或联盟集中带量采购', other: '其他' } },
      { key: 'firstWin', label: '首次中选', type: 'bool' },
      { key: 'totalPriceWan', label: '中选总价', type: 'number', unit: '万元' },
      { key: 'date', label: '中选日期', type: 'date' },
    ],
  },
  overseas: {
    entry: '海外注册', title: ['product', 'authority', 'year'],
    fields: [
      { key: 'product', label: '产品', type: 'text', required: true },
      { key: 'kind', label: '种类', type: 'choice', options: { drug: '药品', device: '医疗器械', drug_substance_dmf: '原料药（DMF）', cosmetic_ingredient_inci: '化妆品原料（INCI）' } },
      { key: 'authority', label: '批准机构', type: 'text', help: 'FDA、EMA、PMDA 等' },
      { key: 'first', label: '首次获批', type: 'bool' },
      { key: 'approvedOn', label: '获批日期', type: 'date' },
      { key: 'year', label: '申报年度', type: 'number', unit: '年' },
      { key: 'salesInMarketWan', label: '当地销售额', type: 'number', unit: '万元' },
      { key: 'salesFrom', label: '销售起', type: 'date' },
      { key: 'salesTo', label: '销售止', type: 'date' },
      { key: 'salesElsewhere', label: '其他市场', type: 'text' },
      { key: 'salesElsewhereWan', label: '其他市场销售额', type: 'number', unit: '万元' },
    ],
  },
  licencesOut: {
    entry: '对外许可', title: ['product', 'date', 'upfrontWan'],
    fields: [
      { key: 'product', label: '产品', type: 'text', required: true },
      { key: 'licenseeIsMnc', label: '受让方为跨国药企', type: 'bool' },
      { key: 'upfrontWan', label: '首付款', type: 'number', unit: '万元' },
      { key: 'upfrontUsdWan', label: '首付款（美元）', type: 'number', unit: '万美元' },
      { key: 'exchangeRate', label: '到账日汇率', type: 'number' },
      { key: 'paid', label: '首付款已到账', type: 'bool' },
      { key: 'date', label: '签约日期', type: 'date' },
    ],
  },
  projects: {
    entry: '项目', title: ['id', 'type'],
    fields: [
      { key: 'id', label: '项目名称', type: 'text', required: true },
      { key: 'type', label: '类型', type: 'choice', options: { ai_showcase_scenario: 'AI 示范场景', public_service_platform: '公共服务平台', smart_park_platform: '智慧园区平台', park_management_institution: '园区管理机构', industrialisation: '产业化项目', innovation_platform: '创新平台', training_center: '培训中心', transfer_platform: '转化平台' } },
      { key: 'field', label: '领域', type: 'choice', options: { synthetic_biology: '合成生物', cell_gene_therapy: '细胞基因治疗', bci: '脑机接口', high_end_device: '高端器械', medical_device: '医疗器械', beauty_health: '美丽健康', cosmetics: '化妆品' } },
      { key: 'totalInvestmentWan', label: '总投资', type: 'number', unit: '万元' },
      { key: 'engineeringInvestmentWan', label: '工程投资', type: 'number', unit: '万元' },
      { key: 'supportYear', label: '第几个支持年度', type: 'number', unit: '年' },
      { key: 'area', label: '所在集聚区', type: 'choice', options: { life_science_park: '生命园', medical_device_city: '国际医疗器械城', future_beauty_city: '未来美城', synthetic_biology_cluster: '合成生物制造产业集聚区', outside: '不在集聚区' } },
      { key: 'globalLeading', label: '国际领先', type: 'bool' },
      { key: 'internationalTeam', label: '国际化团队', type: 'bool' },
      { key: 'globalPatent', label: '全球专利', type: 'bool' },
      { key: 'breakthrough', label: '颠覆性突破', type: 'bool' },
    ],
  },
  funds: {
    entry: '基金', title: ['id', 'paidInWan'],
    fields: [
      { key: 'id', label: '基金名称', type: 'text', required: true },
      { key: 'paidIn', label: '已实缴', type: 'bool' },
      { key: 'paidInWan', label: '实缴规模', type: 'number', unit: '万元' },
      { key: 'invested', label: '已有投资', type: 'bool' },
      { key: 'investedInTechCompanies', label: '投向科技企业', type: 'bool' },
      { key: 'longTermCapitalWan', label: '长期资本', type: 'number', unit: '万元' },
    ],
  },
  events: {
    entry: '会议', title: ['type', 'date', 'costWan'],
    fields: [
      { key: 'type', label: '类型', type: 'choice', required: true, options: { international_academic_conference: '国际学术会议', other: '其他' } },
      { key: 'level', label: '级别', type: 'text' },
      { key: 'date', label: '日期', type: 'date' },
      { key: 'costWan', label: '费用', type: 'number', unit: '万元' },
    ],
  },
  affiliates: {
    entry: '关联企业', title: ['name'],
    fields: [
      { key: 'name', label: '企业名称', type: 'text', required: true },
      { key: 'entityKind', label: '企业类别', type: 'tags', required: true, options: companyCategories },
      { key: 'revenueWan', label: '营业收入', type: 'by_year', unit: '万元' },
    ],
  },
  penalties: {
    entry: '处罚', title: ['kind', 'published'],
    fields: [
      { key: 'kind', label: '程度', type: 'choice', required: true, options: { major: '重大', ordinary: '一般' } },
      { key: 'published', label: '公示日期', type: 'date' },
    ],
  },
  existingGrants: {
    entry: '支持', title: ['policy', 'year', 'amountWan'],
    fields: [
      { key: 'policy', label: '政策或项目名称', type: 'text' },
      { key: 'level', label: '层级', type: 'choice', options: { zone: '区级', city: '市级', national: '国家级' } },
      { key: 'clause', label: '对应条款编号', type: 'text' },
      { key: 'item', label: '对应产品或事项', type: 'text' },
      { key: 'sameKindAs', label: '与哪一条款同类', type: 'text' },
      { key: 'amountWan', label: '已获金额', type: 'number', unit: '万元', required: true },
      { key: 'year', label: '年度', type: 'number', unit: '年', required: true },
    ],
  },
  otherPolicies: {
    entry: '申报', title: ['name', 'amountWan'],
    fields: [
      { key: 'name', label: '政策名称', type: 'text', required: true },
      { key: 'level', label: '层级', type: 'choice', required: true, options: { zone: '区级', city: '市级' } },
      { key: 'sameKindAs', label: '与哪一条款同类', type: 'text' },
      { key: 'item', label: '对应产品或事项', type: 'text' },
      { key: 'amountWan', label: '金额', type: 'number', unit: '万元', required: true },
      { key: 'applied', label: '已申报', type: 'bool', required: true },
    ],
  },
};
