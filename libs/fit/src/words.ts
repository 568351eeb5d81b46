/** Codes and Chinese words of the fit module. No imports: screens read this file too. */

/** The 2+4 directions of source 000 第二章, main fields first. */
export const directions = {
  high_end_device: { label: '高端医疗器械', short: '器械', role: 'main' },
  innovative_drug: { label: '创新药品', short: '药品', role: 'main' },
  frontier_therapy: { label: '前沿诊疗技术', short: '前沿', role: 'auxiliary' },
  ai_health: { label: 'AI+医疗健康', short: 'AI', role: 'auxiliary' },
  producer_service: { label: '相关生产性服务业', short: '生产服务', role: 'auxiliary' },
  living_service: { label: '高端特色生活性服务业', short: '生活服务', role: 'auxiliary' },
} as const;
export type DirectionCode = keyof typeof directions;
export const directionCodes = Object.keys(directions) as DirectionCode[];

/** Sub-fields the plan names under each direction. */
export const subFields = {
  device_equipment: { direction: 'high_end_device', label: '高性能医疗设备' },
  device_robot: { direction: 'high_end_device', label: '医用机器人' },
  device_consumable: { direction: 'high_end_device', label: '高值耗材' },
  device_ivd: { direction: 'high_end_device', label: '体外诊断仪器及试剂' },
  device_material: { direction: 'high_end_device', label: '创新型医用材料' },
  device_other: { direction: 'high_end_device', label: '其他医疗器械' },
  drug_antibody: { direction: 'innovative_drug', label: '抗体与重组蛋白药物' },
  drug_gene: { direction: 'innovative_drug', label: '基因与核酸药物' },
  drug_vaccine: { direction: 'innovative_drug', label: '疫苗' },
  drug_blood: { direction: 'innovative_drug', label: '血液制品' },
  drug_small: { direction: 'innovative_drug', label: '小分子新药、首仿与高端仿制药' },
  drug_tcm: { direction: 'innovative_drug', label: '经典名方与中药' },
  drug_synbio: { direction: 'innovative_drug', label: '医药合成生物' },
  drug_other: { direction: 'innovative_drug', label: '其他药品' },
  frontier_editing: { direction: 'frontier_therapy', label: '基因编辑' },
  frontier_cell: { direction: 'frontier_therapy', label: '细胞治疗' },
  frontier_vaccine: { direction: 'frontier_therapy', label: '新型疫苗' },
  frontier_transplant: { direction: 'frontier_therapy', label: '异体移植' },
  frontier_printing: { direction: 'frontier_therapy', label: '生物打印与组织工程' },
  frontier_organ: { direction: 'frontier_therapy', label: '人造器官' },
  frontier_bci: { direction: 'frontier_therapy', label: '脑机接口与医用仿生' },
  ai_drug: { direction: 'ai_health', label: 'AI 药物筛选' },
  ai_diagnosis: { direction: 'ai_health', label: 'AI 辅助诊断' },
  ai_digital: { direction: 'ai_health', label: '数字医疗' },
  service_cro: { direction: 'producer_service', label: 'CRO' },
  service_cdmo: { direction: 'producer_service', label: 'CMO / CDMO' },
  service_testing: { direction: 'producer_service', label: '检验检测' },
  service_animal: { direction: 'producer_service', label: '动物实验' },
  service_design: { direction: 'producer_service', label: '工业设计与打样' },
  service_ip: { direction: 'producer_service', label: '知识产权' },
  service_finance: { direction: 'producer_service', label: '财务顾问' },
  service_hr: { direction: 'producer_service', label: '人力资源' },
  service_expo: { direction: 'producer_service', label: '展览展示' },
  service_supply: { direction: 'producer_service', label: '研发试剂、耗材与冷链' },
  service_park: { direction: 'producer_service', label: '孵化与产业运营' },
  living_hospital: { direction: 'living_service', label: '国际医院与研究型医院' },
  living_special: { direction: 'living_service', label: '高端民营专科' },
  living_care: { direction: 'living_service', label: '特色医疗健康服务' },
} as const;
export type SubFieldCode = keyof typeof subFields;

/** Parts of the total; the maxima add up to 100. */
export const fitParts = {
  direction: { label: '方向匹配', max: 45 },
  substance: { label: '环节真实性', max: 10 },
  chain: { label: '补链与特色', max: 15 },
  quality: { label: '企业质量', max: 10 },
  maturity: { label: '产品成熟', max: 10 },
  clinical: { label: '医产协同', max: 10 },
} as const;
export type FitPartCode = keyof typeof fitParts;

/** Grades leaders read; `unsure` replaces a low grade when too little is known. */
export const grades = {
  A: { label: 'A 重点对接', from: 70 },
  B: { label: 'B 跟进培育', from: 50 },
  C: { label: 'C 备选观察', from: 30 },
  D: { label: 'D 暂不匹配', from: 0 },
  unsure: { label: '待核实', from: 0 },
} as const;
export type GradeCode = keyof typeof grades;

/** Below this share of known maxima a total that is not high says 待核实. */
const UNSURE_BELOW = 0.5;
/** Whether too little is known for a grade below A. `knownShare` 0–1. */
export const isUnsure = (total: number, knownShare: number): boolean => total < grades.A.from && knownShare < UNSURE_BELOW;

/** Text fields that evidence can come from. */
export const evidenceFields = {
  name: '企业名称', englishName: '英文名', products: '产品', description: '简介', businessScope: '经营范围', facts: '事实',
} as const;
export type EvidenceField = keyof typeof evidenceFields;

/** Traffic light 落地可行. */
export const lights = { green: '可行', amber: '待核实', red: '有硬障碍' } as const;
export type LightCode = keyof typeof lights;

/** Rules of context and interplay an admin may tune; the number is a factor unless said otherwise. */
export const fitRules = {
  traded: { label: '只经销的产品词', unit: '倍' },
  tradedScopeName: { label: '只经销时的企业名称', unit: '倍' },
  served: { label: '只提供服务的产品词', unit: '倍' },
  made: { label: '自行生产的产品词', unit: '倍' },
  aside: { label: '“也做、旗下、少量”等附带说法', unit: '倍' },
  client: { label: '属于客户的产品词', unit: '倍' },
  livingClient: { label: '作为客户的医院诊所', unit: '倍' },
  serviceFrame: { label: '受托服务企业的产品词', unit: '倍' },
  ownProduct: { label: '受托服务但有自有产品', unit: '倍' },
  clientBonus: { label: '客户是药企、器械企业', unit: '原始分' },
  hospitalFrame: { label: '医疗机构的技术词', unit: '倍' },
  vetFrame: { label: '兽用、宠物企业的医药词', unit: '倍' },
  agriFrame: { label: '农业企业的医药词', unit: '倍' },
  shopFrame: { label: '药店、流通企业的产品词', unit: '倍' },
  aiHardware: { label: 'AI 诊断中的设备词', unit: '倍' },
  aiDrugPair: { label: 'AI 与药物同时出现', unit: '原始分' },
  aiDiagnosisPair: { label: 'AI 与影像诊断同时出现', unit: '原始分' },
  aiAlone: { label: 'AI 与其他医疗内容同时出现', unit: '原始分' },
  industryFrame: { label: '多行业通用技术企业的 AI 词', unit: '倍' },
  tradedOutside: { label: '有自产医药产品时的其他经销内容', unit: '倍' },
  servedBehind: { label: '后面紧跟“服务、运输、代工”的产品词', unit: '倍' },
  serviceBonus: { label: '对产品提供服务', unit: '原始分' },
  buildFrame: { label: '医院工程企业的医疗词', unit: '倍' },
  mainLine: { label: '“为主、主营、大头是”所说的内容', unit: '倍' },
  frontierFrame: { label: '有前沿技术时的药物靶点与适应症词', unit: '倍' },
  aiDrugFrame: { label: 'AI 制药企业的药物词', unit: '倍' },
  aiImageFrame: { label: 'AI 诊断、脑机与人造器官企业的设备词', unit: '倍' },
  aiDigitalFrame: { label: '数字医疗企业的设备、服务与医院词', unit: '倍' },
  beautyFrame: { label: '化妆品企业的医药词', unit: '倍' },
  foodFrame: { label: '食品、保健品企业的医药词', unit: '倍' },
  careBeside: { label: '医疗机构经营范围里的附带项目', unit: '倍' },
  nameTrap: { label: '文中提醒“别看名字”时的企业名称', unit: '倍' },
  denied: { label: '自述不做药、无自有产品时的产品词', unit: '倍' },
  tested: { label: '只是被检测、被筛查的内容', unit: '倍' },
  ownStep: { label: '“已完成动物实验”等自身进展里的服务词', unit: '倍' },
  merelyNamed: { label: '经营范围写明生产一类产品时，只提到的另一类产品', unit: '倍' },
  scopeService: { label: '简介讲产品时，经营范围里的服务词', unit: '倍' },
} as const;
