import type { ClauseDef, Condition, DocumentDef } from '../clause';
import { act, any, approved, inTrial, kind, need, plan, product } from './qualitative';

/** 000: the Tongzhou three-year plan, 2023–2025. Sets directions, pays nothing by itself. */
export const TZ: DocumentDef = {
  id: 'TZ', sort: 1, source: '000', title: '北京城市副中心医药健康产业发展三年行动计划（2023-2025年）', number: null, issuer: '北京市通州区人民政府', issuedOn: '2022-12-30',
  jurisdiction: 'tongzhou', parks: ['huoxian'], validFrom: '2022-12-30', validTo: '2025-12-31', draft: false,
  evidence: '题目限定 2023-2025 年，目标“到 2025 年”；无废止条款。期满后仍是产业方向的依据。',
  gates: [{ code: 'PLACE', label: '在通州区', condition: { fact: 'location.district', is: 'tongzhou', code: 'PLACE' } }, { code: 'LANDED', label: '已落地', condition: { landed: true } }],
  caps: [], exclusiveLevel: null,
  ambiguities: [{ text: '原文只定方向，不列申报条件、金额和责任单位', reading: '只作方向匹配，不估算金额。' }],
};

const DEVICE = any(kind('device_company'), product('device'), act('medical_device', 'medical_robot', 'ivd', 'high_value_consumables', 'biomaterials'));
const DRUG = any(kind('innovative_drug_company'), product('drug'), act('innovative_drug_rd', 'generic_drug', 'classic_formula_tcm', 'vaccine', 'synthetic_biology'));
const SERVICE = any(kind('cro', 'cmo', 'cdmo', 'tech_service', 'testing_lab', 'animal_lab'), act('industrial_design', 'prototyping', 'ip_service', 'exhibition'));
const HOSPITAL_PARTNER = any(act('hospital_partner', 'clinical_trial'), inTrial);
const LEADER = kind('leader', 'chain_leader', 'listed');
const huoxian: Condition = { fact: 'location.park', is: 'huoxian', code: 'PARK' };

export const TZ_CLAUSES: ClauseDef[] = plan('TZ', ['注册或拟落地片区', '细分领域与阶段'], ['通州区（链长制、工作专班统筹）'], [
  ['TZ-2-1-1', '二（一）', '主攻：高端医疗器械', '以高值耗材为主，发展高性能设备、医用机器人、体外诊断、创新医用材料，尤其是进口替代项目。', 'direction', [DEVICE], ['进口替代证据']],
  ['TZ-2-1-2', '二（一）', '主攻：创新药品', '以生物创新药为主，兼首仿药、高端仿制药、经典名方中药，特别关注合成生物技术。', 'direction', [DRUG]],
  ['TZ-2-2-1', '二（二）', '辅助：前沿诊疗技术', '基因编辑、细胞治疗、新型疫苗、异体移植、生物打印、人造器官、脑机接口、医用仿生。', 'direction', [act('gene_editing', 'cell_gene_therapy', 'vaccine', 'xenotransplantation', 'bioprinting', 'artificial_organ', 'bci', 'bionics')], ['技术成熟度']],
  ['TZ-2-2-2', '二（二）', '辅助：AI+医疗健康', 'AI 药物筛选、AI 辅助诊断、数字医疗。', 'direction', [any(kind('ai_drug_discovery'), act('ai_drug_discovery', 'ai_diagnosis', 'digital_health'))], ['数据来源', '模型']],
  ['TZ-2-2-3', '二（二）', '辅助：生产性服务业', 'CRO、CMO、CDMO、工业设计、打样、动物实验、检验检测、知识产权、财务、人力、会展等第三方服务。', 'direction', [SERVICE], ['客户与产能']],
  ['TZ-2-2-4', '二（二）', '辅助：高端特色生活性服务业', '国际医院、研究型医院、高端民营专科医院、特色医疗健康服务。', 'direction', [kind('hospital')], ['执业许可', '床位']],
  ['TZ-3-1-1', '三（一）1', '医疗机构战略合作', '院地长期合作：课题、转化、试验、场景、学术活动。', 'service', [HOSPITAL_PARTNER], ['意向专科']],
  ['TZ-3-1-2', '三（一）2', '科研院所合作', '与生命、医学、药学院系及转化机构合作，谋划转化基地。', 'service', [act('technology_transfer', 'university_spinoff')], ['知识产权归属']],
  ['TZ-3-2-1', '三（二）1', '医院与企业对接', '“医院+企业”常态化对接。', 'service', [HOSPITAL_PARTNER]],
  ['TZ-3-2-2', '三（二）2', '临床成果转化', '医疗机构专利交易平台，医生参与创新。', 'platform', [act('technology_transfer', 'hospital_patent')], ['专利']],
  ['TZ-3-2-3', '三（二）3', '临床试验合作', '与各科室精准对接，多中心试验。', 'service', [inTrial], ['阶段、中心、适应症']],
  ['TZ-3-2-4', '三（二）4', '产品应用', '按首台套、首批次、首版次政策，鼓励应用 1 类新药、三类器械及集采、医保目录产品。', 'market', [any(approved, { some: 'tenders', where: [{ fact: 'tenders.*.type', is: 'volume_based_procurement' }] })], ['批件号', '目录年度']],
  ['TZ-3-3-1', '三（三）1', '培育链主', '支持区内龙头成为链主。', 'service', [LEADER], ['供应链关系']],
  ['TZ-3-3-2', '三（三）2', '链主服务', '扩产项目、争取上级政策，试验、审批、金融、市场指导。', 'service', [LEADER], ['产能与投资']],
  ['TZ-3-4-1', '三（四）1', '国家级医学平台', '依托国家创伤、中医医学中心和 GCP 机构推动合作。', 'platform', [HOSPITAL_PARTNER]],
  ['TZ-3-4-2', '三（四）2', '公共实验室', '合作设立生命科学实验室，支持核心平台技术企业建实验室。', 'platform', [act('core_platform_tech')], ['设备清单']],
  ['TZ-3-4-3', '三（四）3', '第三方服务机构', '引入动物实验、检测、CRO、CDMO、CMO，建药物筛选、安评、注册申报平台。', 'platform', [SERVICE], ['GLP、CMA、CNAS 资质']],
  ['TZ-3-5-1', '三（五）1', '精准招商', '行业龙头、隐形冠军、专精特新小巨人。', 'attraction', [kind('leader', 'chain_leader', 'hidden_champion', 'international_hidden_champion', 'little_giant', 'specialised_sme')], ['称号与年度']],
  ['TZ-3-5-2', '三（五）2', '产业论坛', '“1+N”论坛格局。', 'service', [{ some: 'events', where: [{ fact: 'events.*.type', present: true }] }]],
  ['TZ-3-5-3', '三（五）3', '市场化招商', '制定招商激励政策，合作招商；无金额。', 'attraction', [kind('agency')]],
  ['TZ-4-1-1', '四（一）1', '专项政策', '制定、宣贯并动态修订区级专项政策。', 'organisation', []],
  ['TZ-4-1-2', '四（一）2', '扩大政策支持', '主攻方向争取 2-3 个突破性政策或服务包。', 'service', [any(DEVICE, DRUG)]],
  ['TZ-4-2-1', '四（二）1', '股权投资基金', '母子基金，出资、反投、收益上给予支持。', 'finance', [any(need('financingNeed'), kind('investment_institution'))], ['轮次与金额']],
  ['TZ-4-2-2', '四（二）2', '资本市场', '北交所、创新层，境内外上市。', 'finance', [any(act('ipo_plan'), kind('listed', 'leader'))], ['板块与时间表']],
  ['TZ-4-2-3', '四（二）3', '金融信贷', '租赁、担保质押、投资保险、信贷。', 'finance', [any(need('financingNeed'), { some: 'leases', where: [{ fact: 'leases.*.financeLease', is: true }] })], ['金额与抵押']],
  ['TZ-4-3-1', '四（三）1', '优质学校', '改善子女上学。', 'talent', []],
  ['TZ-4-3-2', '四（三）2', '漷县基础设施', '道路、公交、微交通，污水、供水、供热。', 'space', [huoxian], ['用水、蒸汽、排水需求']],
  ['TZ-4-3-3', '四（三）3', '公寓与商业', '人才公寓、公租房，漷县、张家湾周边配套。', 'talent', [], ['员工人数']],
  ['TZ-4-4-1', '四（四）1', '孵化加速载体', '一核多点：漷县为核心，运河商务区、张家湾设计小镇及三家医院周边。', 'space', [any(DEVICE, DRUG, SERVICE)], ['面积、荷载、层高']],
  ['TZ-4-4-2', '四（四）2', '园中园', '利用腾退物业和漷县产业用地，引入动物实验、检测、CDMO，降低物业成本。', 'space', [kind('cdmo', 'testing_lab', 'animal_lab')]],
  ['TZ-4-4-3', '四（四）3', '土地供应', '纳入工业和生产性研发用地保障线，支持头部企业用地。', 'space', [LEADER], ['用地、投资、亩均产值']],
  ['TZ-4-5-1', '四（五）1', '高端人才', '研究制订人才专项政策，引进顶尖人才团队。', 'talent', []],
  ['TZ-4-5-2', '四（五）2', '支撑人才', '联合培训、校企合作、博士后工作站。', 'talent', []],
  ['TZ-4-5-3', '四（五）3', '人才保留', '符合条件的高管和专业人士子女入学便利。', 'talent', []],
  ['TZ-5-2', '五（二）', '资金支持', '资源整合、医院合作、转化、平台公司、活动、基金、招商、孵化器运营给予资金支持；无金额。', 'grant', []],
  ['TZ-5-1', '五（一）', '工作统筹', '分管副区长任链长，工作专班。', 'organisation', []],
  ['TZ-5-3', '五（三）', '平台公司', '组建产业平台公司，项目—园区—行业—生态协作。', 'organisation', []],
  ['TZ-5-4', '五（四）', '争取上级政策', '争取国家、市级试点与项目。', 'organisation', []],
  ['TZ-5-5', '五（五）', '智库', '建立医药健康产业智库。', 'organisation', []],
]);
