import type { ClauseDef, DocumentDef } from '../clause';

/** 003: 京技管发〔2025〕9号, in force to 2027-12-31 inclusive. */
export const BDA: DocumentDef = {
  id: 'BDA', sort: 4, source: '003', title: '北京经济技术开发区关于促进医药健康产业高质量发展的若干意见', number: '京技管发〔2025〕9号',
  issuer: '北京经济技术开发区管理委员会', issuedOn: '2025-04-30', jurisdiction: 'bda', parks: ['biopark'],
  validFrom: '2025-04-30', validTo: '2027-12-31', draft: false,
  evidence: '附则 3：自发布之日起施行，至 2027 年 12 月 31 日结束；同时废止京技管发〔2023〕5号。发布日按签署日 2025-04-30 计。',
  gates: [
    { code: 'PLACE', label: '在亦庄新城 225 平方公里范围内', condition: { fact: 'location.inYizhuangNewTown', is: true, code: 'PLACE' } },
    { code: 'LANDED', label: '已在区内从事研发、生产或服务', condition: { landed: true } },
    { code: 'PENALTY', label: '近三年无重大行政处罚公示', condition: { noPenalty: 'major', years: 3 } },
    { code: 'CRIMINAL', label: '无刑事犯罪记录', condition: { fact: 'criminalRecord', is: false, absent: false, code: 'CRIMINAL' } },
  ],
  caps: [
    { id: 'BDA-03-CAP', clauses: ['BDA-03a', 'BDA-03b', 'BDA-03c', 'BDA-03d', 'BDA-03e'], wan: 10000, per: 'year', label: '第 3 条：单个企业每年不超过 1 亿元' },
    { id: 'BDA-04-CAP300', clauses: ['BDA-04a'], wan: 300, per: 'year', label: '第 4 条新注册证：单个企业每年不超过 300 万元' },
    { id: 'BDA-04-CAP3000', clauses: ['BDA-04a', 'BDA-04b', 'BDA-04c'], wan: 3000, per: 'year', label: '第 4 条：单个企业每年不超过 3,000 万元' },
    { id: 'BDA-06-CAP50', clauses: ['BDA-06'], wan: 50, per: 'year', label: '第 6 条：年度支持额度不超过 50 万元' },
    { id: 'BDA-09-CAP2000', clauses: ['BDA-09b'], wan: 2000, per: 'year', label: '第 9 条产值增量：年支持额度不超过 2,000 万元' },
    { id: 'BDA-10-CAP200', clauses: ['BDA-10a'], wan: 200, per: 'year', label: '第 10 条服务券：同一企业每自然年度累计不超过 200 万元', vouchers: true },
    { id: 'BDA-10-CAP500', clauses: ['BDA-10c'], wan: 500, per: 'year', label: '第 10 条营收增量：年支持额度不超过 500 万元' },
    { id: 'BDA-17-CAP300', clauses: ['BDA-17'], wan: 300, per: 'year', label: '第 17 条：单个企业每年不超过 300 万元' },
    { id: 'BDA-18-CAP500', clauses: ['BDA-18'], wan: 500, per: 'company', label: '第 18 条：授权方最高不超过 500 万元' },
  ],
  exclusiveLevel: 'zone',
  ambiguities: [
    { text: '2025-04-30 以前的里程碑', reading: '按不追溯处理，不计；进入阶段在前、首例入组在后的待核实。' },
    { text: '“近三年”从哪天起算，是否也限定刑事犯罪记录', reading: '自判断日往前三年，恰满三年当日仍算在内；刑事犯罪记录不限年。' },
    { text: '除服务券外，“每年”“年度”是否自然年度', reading: '按自然年度计。' },
    { text: '额度计入批准年度还是拨付年度', reading: '按触发事项发生的年度计。' },
    { text: '亦庄新城 225 平方公里超出经典开发区，含大兴、通州部分区域', reading: '须核对地址；漷县不在其内。' },
    { text: '是否要求注册地在区内', reading: '原文未写，实务可能要求，须问。' },
    { text: '第 10、11、12 条责任单位原文作“产业链”', reading: '应为“产业局”，按生物技术和大健康产业局列示。' },
    { text: '国家和北京市政策调整时同步调整', reading: '每年申报前核对申报指南。' },
  ],
};

export const HEALTH_BUREAU = '生物技术和大健康产业局';

/** Defaults of a clause of 003. */
export const bda = (id: string, place: string, def: Omit<ClauseDef, 'id' | 'document' | 'place' | 'departments' | 'over' | 'bring'> & Partial<Pick<ClauseDef, 'departments' | 'over' | 'bring'>>): ClauseDef => ({
  id, document: 'BDA', place, departments: [HEALTH_BUREAU], over: 'company', bring: ['当年申报指南'], ...def,
});
