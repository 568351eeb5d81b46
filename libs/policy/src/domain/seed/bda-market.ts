import type { ClauseDef } from '../clause';
import { bda, HEALTH_BUREAU } from './bda';

const trade = { fact: 'entityKind', includesAny: ['drug_wholesaler', 'drug_retailer'], code: 'ENTITY_KIND' };
const jump = { text: '一年内同时首次超过 1 亿元和 10 亿元', reading: '两档分别给予（合计 150 万元）；也可能只给高档 100 万元。' };
const AUTHORITIES = ['FDA', 'EMA', 'CE', 'PMDA', 'TGA', 'WHO', 'PIC/S', 'PICS', 'BRICS', 'ANVISA', 'CDSCO', 'SAHPRA', 'Roszdravnadzor', 'INCI', 'DMF'];

/** 003 第 13、17、18 条: market and overseas. */
export const BDA_MARKET: ClauseDef[] = [
  bda('BDA-13a', '二（三）13', {
    title: '集采首次中标支持', support: 'grant', over: 'tenders', once: 'item',
    summary: '首次中标集中带量采购的药品、医疗器械产品，按中标总价的 3% 支持，单个品种不超过 300 万元；无企业上限。',
    when: [{ fact: 'tenders.*.type', is: 'volume_based_procurement', code: 'NOT_VBP' }, { fact: 'tenders.*.firstWin', is: true, code: 'NOT_FIRST' }],
    ways: [{ name: 'win', label: '首次中标', event: { on: 'tenders.*.date' } }],
    amount: { kind: 'formula', ratePct: 3, base: 'tenders.*.totalPriceWan', capWan: 300 }, bring: ['中标通知书', '采购协议（中标总价）'],
  }),
  bda('BDA-13b', '二（三）13', {
    title: '药品批发、零售企业营收首超 1 亿元', support: 'grant', once: 'company',
    summary: '药品批发和零售企业营收首次超过 1 亿元，一次性给予 50 万元。',
    when: [trade], ways: [{ name: 'crossed', label: '营收首次超过 1 亿元', event: { crossed: 'revenueWan', over: 10000 } }],
    amount: { kind: 'fixed', wan: 50 }, bring: ['历年审计报告'], ambiguities: [jump],
  }),
  bda('BDA-13c', '二（三）13', {
    title: '药品批发、零售企业营收首超 10 亿元', support: 'grant', once: 'company',
    summary: '药品批发和零售企业营收首次超过 10 亿元，一次性给予 100 万元。',
    when: [trade], ways: [{ name: 'crossed', label: '营收首次超过 10 亿元', event: { crossed: 'revenueWan', over: 100000 } }],
    amount: { kind: 'fixed', wan: 100 }, bring: ['历年审计报告'], ambiguities: [jump],
  }),
  bda('BDA-17', '二（五）17', {
    title: '境外注册认证支持', support: 'grant', over: 'overseas', once: 'item', together: true,
    summary: '首次获得 FDA、EMA、CE、PMDA、TGA、金砖国家药监机构、WHO、PIC/S 等批准并在该市场实现销售的药品、器械、药物原料、化妆品原料，按实际销售额 1:1 一次性支持，单个产品不超过 100 万元，单个企业每年不超过 300 万元。',
    when: [
      { fact: 'overseas.*.kind', in: ['drug', 'device', 'drug_substance_dmf', 'cosmetic_ingredient_inci'], code: 'KIND' },
      { fact: 'overseas.*.first', is: true, code: 'NOT_FIRST' },
      { fact: 'overseas.*.authority', in: AUTHORITIES, otherwise: 'ask', never: ['NMPA', '国家药监局'], code: 'AUTHORITY_OPEN' },
    ],
    ways: [{ name: 'approval', label: '获批并在当地销售', event: { year: 'overseas.*.year', approvedOn: 'overseas.*.approvedOn', salesFrom: 'overseas.*.salesFrom' } }],
    amount: { kind: 'formula', ratePct: 100, base: 'overseas.*.salesInMarketWan', capWan: 100 }, bring: ['境外批准文件', '报关单', '分市场销售凭证'],
    ambiguities: [
      { text: '“首次”按产品、按机构还是按企业', reading: '按产品；同一产品同年在几个获批市场的销售额合计，以 100 万元为限，再获其他机构批准不另给 100 万元。' },
      { text: '哪一段销售额计入', reading: '获批后在该市场的实际销售额。' },
      { text: 'INCI 是原料命名体系，不是批准机构', reading: '按原文所列产品类别计，须问以何文件为准。' },
      { text: '外币销售额按哪天汇率', reading: '原文未写，须问。' },
    ],
  }),
  bda('BDA-18', '二（五）18', {
    title: '对外许可支持', support: 'grant', over: 'licencesOut', once: 'item',
    summary: '创新药物、医疗器械研发企业授权跨国公司开展合作，按单个品种首付款的 10% 一次性支持，授权方最高不超过 500 万元。',
    when: [
      { fact: 'licencesOut.*.licenseeIsMnc', is: true, code: 'NOT_MNC' },
      { fact: 'licencesOut.*.paid', is: true, code: 'NOT_PAID' },
      { fact: 'entityKind', includesAny: ['innovative_drug_company', 'device_company', 'health_company', 'industrial', 'leader', 'chain_leader', 'listed', 'little_giant', 'specialised_sme', 'high_tech', 'innovative_sme', 'ai_drug_discovery', 'foreign_rd_center', 'international_startup', 'international_hidden_champion'], otherwise: 'ask', never: ['drug_wholesaler', 'drug_retailer', 'investment_institution', 'park_operator', 'park_management_institution'], code: 'ENTITY_KIND' },
    ],
    ways: [{ name: 'licence', label: '授权跨国公司', event: { on: 'licencesOut.*.date' } }],
    amount: { kind: 'formula', ratePct: 10, base: 'licencesOut.*.upfrontWan', capWan: 500 }, bring: ['许可合同', '首付款到账凭证', '受让方跨国公司证明'],
    ambiguities: [
      { text: '500 万元按授权方合计还是按单个品种', reading: '按授权方合计（较低数）；也可能按品种各 500 万元。' },
      { text: '外币首付款按哪天汇率', reading: '原文未写；未定口径前待核实，以 500 万元为限。' },
    ],
  }),
  bda('BDA-14', '二（三）14', {
    title: '医药商业保险', support: 'market', departments: [HEALTH_BUREAU, '商务金融局'],
    summary: '鼓励开发覆盖创新药械的商业健康保险，推进直接结算；无金额。',
    when: [{ some: 'products', where: [{ any: [{ fact: 'products.*.milestones.marketing', present: true }, { fact: 'products.*.registrationNew', is: true }] }] }], amount: { kind: 'none' },
  }),
  bda('BDA-15', '二（四）15', {
    title: '资本和金融支持', support: 'finance', departments: [HEALTH_BUREAU, '亦庄国投', '亦庄控股'],
    summary: '50 亿元生物技术和大健康基金、20 亿元科创基金、100 亿元并购基金，可共建子基金或直接股权投资，支持上市；原文无单企金额。',
    when: [{ fact: 'financingNeed', is: true, code: 'NO_NEED' }], amount: { kind: 'none' }, bring: ['融资轮次与估值'],
  }),
];
