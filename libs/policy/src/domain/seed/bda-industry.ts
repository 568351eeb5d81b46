import type { ClauseDef, Condition } from '../clause';
import { bda, HEALTH_BUREAU } from './bda';

const TRADE = ['drug_wholesaler', 'drug_retailer', 'investment_institution', 'park_operator', 'park_management_institution'];
const industrial: Condition = { fact: 'entityKind', includesAny: ['industrial'], otherwise: 'ask', never: [...TRADE, 'cro', 'tech_service'], code: 'INDUSTRIAL_OPEN' };
const P = 'products.*';
const T = 'contracts.*.providerType';

/** Providers the text lists for the vouchers; it ends with 等. */
const PROVIDERS = ['cro', 'cdmo', 'cmo', 'pilot', 'formulation', 'drug_evaluation', 'lab_animal', 'testing', 'supply_chain', 'maintenance'];
const NO_PROVIDERS = ['legal', 'law_firm', 'advertising', 'marketing', 'catering', 'construction', 'decoration', 'office', 'office_rent', 'rent', 'lab_rent', 'property', 'accounting', 'audit', 'hr', 'recruitment', 'travel', 'insurance', 'bank', 'it', 'cleaning', 'security', 'logistics', 'exhibition', 'pr', 'training', 'none'];

/** 003 第 8–10 条: industry and services. */
export const BDA_INDUSTRY: ClauseDef[] = [
  bda('BDA-08', '二（二）8', {
    title: '产业化设施建设支持', support: 'grant', departments: [HEALTH_BUREAU, '经济发展局'],
    summary: '国际化团队、持有全球专利、预期有重大突破并有国际竞争力的药械品种落地生产，产业化设施建设按新增固定资产投资额支持，单个项目不超过三年；原文无比例。也支持建标准厂房、孵化器、加速器，参评领航级智能工厂、灯塔工厂，符合条件的提升建设强度；每年新增供应产业空间不低于 30 万平方米。',
    when: [
      { any: [{ fact: 'newFixedAssetInvestmentWan', over: 0, code: 'NO_INVESTMENT' }, { some: 'projects', where: [{ fact: 'projects.*.type', in: ['industrialisation', 'industrialization', 'production_facility', 'industrial_facility', 'factory', 'plant', 'standard_plant', 'incubator', 'accelerator', 'facility', 'industrialisation_facility', 'capacity_expansion', 'manufacturing_base'] }] }, { some: 'projects', where: [{ any: [{ fact: 'projects.*.internationalTeam', present: true }, { fact: 'projects.*.globalPatent', present: true }, { fact: 'projects.*.breakthrough', present: true }] }] }] },
      { some: 'projects', ifEmpty: 'ask', code: 'PRODUCT_QUALITY', where: [
        { fact: 'projects.*.internationalTeam', in: [true], absent: 'unstated', otherwise: 'ask', never: [false] },
        { fact: 'projects.*.globalPatent', in: [true], absent: 'unstated', otherwise: 'ask', never: [false] },
        { fact: 'projects.*.breakthrough', in: [true], absent: 'unstated', otherwise: 'ask', never: [false] },
      ] },
    ],
    amount: { kind: 'none' }, duration: '单个项目不超过三年', bring: ['投资计划', '新增固定资产投资明细', '专利与团队说明'], notes: ['原文没有比例和上限'],
  }),
  bda('BDA-09a', '二（二）9', {
    title: '新品种产值支持', support: 'grant', over: 'products', departments: [HEALTH_BUREAU, '科技和产业促进局'],
    summary: '新获批上市或新引入的品种，按产值贡献最高支持 2,500 万元；标准未公布。',
    scope: [{ fact: `${P}.localOutputWan`, present: true }],
    when: [industrial, { fact: `${P}.localOutputWan`, over: 0, code: 'NO_OUTPUT' }],
    ways: [
      { name: 'introduced', label: '新引入品种', when: [{ fact: `${P}.newlyIntroduced`, is: true, code: 'NOT_NEW' }] },
      { name: 'marketing', label: '新获批上市', when: [{ fact: `${P}.milestones.marketing`, present: true, code: 'NO_MILESTONE' }], event: { on: `${P}.milestones.marketing.date` } },
      { name: 'registration', label: '新取得注册证', when: [{ fact: `${P}.registrationNew`, is: true, code: 'NOT_NEW_REGISTRATION' }], event: { on: `${P}.registrationDate` } },
    ],
    amount: { kind: 'cap_only', capWan: 2500 }, bring: ['分品种产值证明', '批件或引入协议'],
    ambiguities: [{ text: '2,500 万元按品种还是按企业', reading: '按品种。' }, { text: '“工业企业”取自条标题；本项未写年度；同一产值可能只计一次', reading: '非工业企业待核实；与产值增量分列，须问。' }],
  }),
  bda('BDA-09b', '二（二）9', {
    title: '工业产值增量支持', support: 'grant', once: 'year', departments: [HEALTH_BUREAU, '科技和产业促进局'],
    summary: '工业企业年产值增量部分按标准支持，年支持额度最高不超过 2,000 万元；标准未公布。',
    when: [industrial], ways: [{ name: 'growth', label: '年产值增长', event: { grew: 'outputWan' } }],
    amount: { kind: 'cap_only', capWan: 2000 }, bring: ['两年产值统计表'],
  }),
  bda('BDA-10a', '二（二）10', {
    title: '医药创新服务券', support: 'voucher', over: 'contracts', once: 'item', departments: [HEALTH_BUREAU, '科技和产业促进局'],
    summary: '创新企业向科技服务业机构购买服务，单次申领不超过合同金额的 20%，每自然年度累计申请和兑付不超过 200 万元，同一合同只能申请一次；每年发放 5,000 万元。',
    when: [
      { fact: T, in: PROVIDERS, otherwise: 'ask', never: NO_PROVIDERS, code: 'PROVIDER_OPEN' },
      { fact: 'contracts.*.voucherBefore', is: false, absent: false, code: 'VOUCHER_BEFORE' },
      { fact: 'contracts.*.buyerIsInnovative', is: true, absent: true, code: 'NOT_INNOVATIVE' },
    ],
    ways: [{ name: 'contract', label: '购买服务', event: { year: 'contracts.*.year' } }],
    amount: { kind: 'ceiling', ratePct: 20, base: 'contracts.*.amountWan', capWan: 200, capPer: 'year' },
    bring: ['服务合同', '发票与付款凭证', '服务机构资质'],
    ambiguities: [{ text: '“等科技服务业机构”是否开放到列举以外', reading: '列举以外的科技服务待核实。' }, { text: '是否要求服务机构与企业无关联', reading: '原文未写，须问。' }],
    notes: ['按上限估算；全区每年 5,000 万元，发完为止'],
  }),
  bda('BDA-10b', '二（二）10', {
    title: '头部 CDMO 扩产支持', support: 'grant', departments: [HEALTH_BUREAU, '科技和产业促进局'],
    summary: '支持头部医药 CDMO 企业新建产能，提升研发、开发、生产能力；原文无金额。',
    when: [{ fact: 'entityKind', includesAny: ['cdmo'], code: 'ENTITY_KIND' }, { fact: 'isHeadCdmo', is: true, code: 'NOT_HEAD' }],
    amount: { kind: 'none' }, bring: ['新增产能计划'],
  }),
  bda('BDA-10c', '二（二）10', {
    title: '科技服务业营收增量支持', support: 'grant', once: 'year', departments: [HEALTH_BUREAU, '科技和产业促进局'],
    summary: '科技服务业企业年营业收入增量部分按标准支持，年支持额度最高不超过 500 万元；标准未公布。',
    when: [{ fact: 'entityKind', includesAny: ['tech_service', 'cro', 'cdmo', 'cmo', 'testing_lab', 'animal_lab'], code: 'ENTITY_KIND' }],
    ways: [{ name: 'growth', label: '年营业收入增长', event: { grew: 'revenueWan' } }],
    amount: { kind: 'cap_only', capWan: 500 }, bring: ['两年审计报告'],
  }),
];
