import type { ClauseDef, Condition } from '../clause';
import { bda, HEALTH_BUREAU } from './bda';

const act = (...names: string[]): Condition => ({ fact: 'activities', includesAny: names, code: 'ACTIVITY' });
const kind = (...names: string[]): Condition => ({ fact: 'entityKind', includesAny: names, code: 'ENTITY_KIND' });
const onMarket: Condition = { some: 'products', where: [{ any: [{ fact: 'products.*.milestones.marketing', present: true }, { fact: 'products.*.registrationNew', is: true }] }] };
const foreign: Condition = { fact: 'foreignSharePct', over: 0, code: 'NOT_FOREIGN' };
const none = { kind: 'none' } as const;

/** Clauses of 003 without a figure. */
export const BDA_QUALITY: ClauseDef[] = [
  bda('BDA-01', '二（一）1', {
    title: '前沿技术赛道', support: 'grant', summary: '以揭榜挂帅等方式支持再生医学、脑科学与脑机接口、计算生物学、新一代生物材料早期研究，免疫细胞、干细胞、基因治疗与编辑药物，低成本测序、手术机器人、高值耗材等高端装备研制；无金额。',
    when: [{ any: [act('regenerative_medicine', 'brain_science', 'bci', 'computational_biology', 'new_biomaterials', 'cell_gene_therapy', 'gene_editing', 'stem_cell', 'gene_sequencing', 'surgical_robot', 'high_value_consumables', 'innovative_drug_rd'), { some: 'products', where: [{ any: [{ fact: 'products.*.isCgt', is: true }, { fact: 'products.*.specialReview', is: true }] }] }] }], amount: none, bring: ['技术与项目说明'],
  }),
  bda('BDA-02', '二（一）2', {
    title: '国际医药创新公园', support: 'attraction', summary: '引聚头部外资药企研发创新中心、合同研发生产组织，建设医疗数据标注和 AI 应用示范区，布局教育、临床研究、样本库和国际化知识产权服务；无金额。',
    when: [{ any: [foreign, kind('foreign_rd_center', 'cdmo', 'cro', 'international_startup', 'international_hidden_champion', 'ai_drug_discovery')] }], amount: none,
  }),
  bda('BDA-05', '二（一）5', {
    title: '医疗数据券', support: 'voucher', departments: ['信息技术产业局', HEALTH_BUREAU], summary: '建设开放不少于 100 个高质量医疗数据集、语料库，按使用情况发放数据券；无比例。',
    when: [{ any: [kind('ai_drug_discovery'), act('medical_data', 'data_annotation', 'uses_open_datasets', 'ai_drug_discovery', 'ai_diagnosis')] }], amount: none, bring: ['数据使用支出'],
  }),
  bda('BDA-07', '二（一）7', {
    title: '创新平台落地', support: 'platform', summary: '知名药企、高校、院所、医疗机构、行业学协会设立的创新载体和服务平台，择优支持房租；医师培训中心、协同创新平台、成果转化机构，择优支持运营费用；无金额。',
    when: [{ any: [{ some: 'projects', where: [{ fact: 'projects.*.type', in: ['innovation_platform', 'public_service_platform', 'training_center', 'transfer_platform'] }] }, kind('innovation_platform', 'research_institute')] }], amount: none, notes: ['择优支持'], bring: ['房租合同', '运营成效'],
  }),
  bda('BDA-11', '二（二）11', {
    title: '京津冀协同', support: 'organisation', summary: '与天津、河北在规划、政策、要素上协同，建设产业廊道；无金额。', when: [{ any: [kind('industrial', 'leader', 'chain_leader', 'cdmo', 'cmo'), act('manufacturing', 'supply_chain_jjj')] }], amount: none,
  }),
  bda('BDA-12', '二（三）12', {
    title: '创新产品入院', support: 'market', summary: '推荐纳入国家医保目录、北京普惠健康保，开展入院推介和绿色通道，国谈药纳入 BJ-GBI 管理；无金额。', when: [onMarket], amount: none, bring: ['批件', '价格'],
  }),
  bda('BDA-16', '二（四）16', {
    title: '人才支持', support: 'talent', departments: [HEALTH_BUREAU, '组织人事部'], summary: '经认定的医药健康领军人才、创业团队、首席医学官等给予创新创业资源和生活服务保障；无金额。', when: [], amount: none, bring: ['团队名单'],
  }),
  bda('BDA-19', '二（五）19', {
    title: '产业交流活动', support: 'service', summary: '企业、学协会等作为主要举办或承办单位组织的专业论坛、峰会、展会，给予服务保障；无金额。', when: [{ some: 'events', where: [{ fact: 'events.*.type', present: true }] }], amount: none,
  }),
  bda('BDA-20', '二（五）20', {
    title: '开放政策先行先试', support: 'pilot', summary: '跨国企业委托生产、外商投资研究型医院、生物制品跨境分段生产、器械跨境委托生产试点，一品一策、提前介入；无金额。', when: [{ any: [foreign, kind('foreign_rd_center', 'cdmo', 'cmo', 'hospital'), act('cell_gene_therapy')] }], amount: none,
  }),
  ...([
    ['BDA-G1', '三（一）', '工作组统筹', '管委会主要领导任组长的产业发展工作组，联动市级部门协调。'],
    ['BDA-G2', '三（二）', '宣传推广', '宣传骨干企业、服务平台和标杆项目，举办品牌活动。'],
    ['BDA-G3', '四 1–2', '适用范围与择优不重复', '亦庄新城内从事医药健康研发、生产、服务的法人和非法人组织，近三年无重大行政处罚公示和刑事犯罪记录；与区内其他同类政策择优不重复，不得追溯、退还或重复申请。'],
    ['BDA-G4', '四 3–4', '有效期与解释', '自发布之日至 2027-12-31；由管委会解释，生物技术和大健康产业局承担。'],
  ] as const).map(([id, place, title, summary]) => bda(id, place, { title, summary, support: 'organisation', when: [], amount: none, bring: [] })),
];
