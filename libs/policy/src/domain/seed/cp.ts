import type { ClauseDef, Condition, DocumentDef } from '../clause';

const CLUSTERS = ['life_science_park', 'medical_device_city', 'future_beauty_city', 'synthetic_biology_cluster', 'synbio_cluster', '生命园', '国际医疗器械城', '未来美城', '合成生物制造产业集聚区'];

/** 002: the draft for Changping. No number, no date, no validity: every amount is what the draft says, never a promise. */
export const CP: DocumentDef = {
  id: 'CP', sort: 3, source: '002', title: '关于支持昌平区医药健康产业高质量发展的若干措施（征求意见稿）', number: null,
  issuer: '未署名（括号内责任单位为市科委中关村管委会、昌平区政府等）', issuedOn: null, jurisdiction: 'changping', parks: ['life_science_park'],
  validFrom: null, validTo: null, draft: true,
  superseded: { by: '若干措施（2026-2028 年）正式稿，2026-02-03 公布', note: '来源文件之外的公开信息，正式稿条文与数额待核实补录；征求意见稿的数额不作现行口径。' },
  evidence: '题目注明“征求意见稿”；文号、日期、有效期均无。',
  gates: [
    { code: 'PLACE', label: '在昌平区', condition: { fact: 'location.district', is: 'changping', code: 'PLACE' } },
    { code: 'LANDED', label: '已落地', condition: { landed: true } },
  ],
  caps: [], exclusiveLevel: null,
  ambiguities: [
    { text: '无文号、日期、有效期、处罚门槛、叠加规则和申报程序', reading: '只供选址参考，不计入任何合计。' },
    { text: '金额均为“不超过”“最高”', reading: '按上限列示。' },
  ],
};

const cp = (id: string, place: string, departments: string[], def: Omit<ClauseDef, 'id' | 'document' | 'place' | 'departments' | 'over' | 'bring'> & Partial<Pick<ClauseDef, 'over' | 'bring'>>): ClauseDef => ({ id, document: 'CP', place, departments, over: 'company', bring: ['正式稿与申报指南'], ...def });
const kind = (...names: string[]): Condition => ({ fact: 'entityKind', includesAny: names, code: 'ENTITY_KIND' });
const act = (...names: string[]): Condition => ({ fact: 'activities', includesAny: names, code: 'ACTIVITY' });
const projectIs = (...names: string[]): Condition => ({ fact: 'projects.*.type', in: names, code: 'PROJECT_TYPE' });
const none = { kind: 'none' } as const;
const innovative: Condition = { any: [kind('innovative_drug_company', 'device_company', 'health_company'), { some: 'products', where: [{ fact: 'products.*.kind', in: ['drug', 'device'] }] }] };

const [KW, CPG, FG, JX, WJ, YJ, YB, JR, JRB] = ['市科委中关村管委会', '昌平区政府', '市发展改革委', '市经济和信息化局', '市卫生健康委', '市药监局', '市医保局', '北京金融监管局', '市委金融办'];

export const CP_CLAUSES: ClauseDef[] = [
  cp('CP-01', '一（一）', [KW, CPG], { title: '原始创新策源', support: 'grant', summary: '支持联合基金、创新联合体；具有高水平研发团队、能显著引领产业发展的高能级创新平台给予资金支持；无金额。', when: [{ any: [kind('research_institute', 'innovation_platform'), { some: 'projects', where: [projectIs('innovation_platform')] }] }], amount: none, bring: ['研发团队', '平台级别'] }),
  cp('CP-02', '一（二）', [WJ, KW, YJ, JR, JRB, CPG], { title: '临床研究', support: 'matching', summary: '支持国际多中心临床、真实世界研究；对投保临床试验、高端设备开发责任险的企业予以支持；无金额。', when: [innovative], amount: none, bring: ['保单与保费'] }),
  cp('CP-03', '一（三）', [KW, JX, '市教委', WJ, CPG], { title: '成果转化', support: 'platform', summary: '支持概念验证平台、技术转移机构、企业牵头的医工交叉创新转化中心；无金额。', when: [{ any: [act('technology_transfer', 'proof_of_concept'), { some: 'projects', where: [projectIs('proof_of_concept', 'transfer_platform')] }] }], amount: none, bring: ['知识产权来源'] }),
  cp('CP-04a', '一（四）', [FG, JX, KW, '市政务和数据局', CPG], { title: '数据与算力设施', support: 'service', summary: '共建高质量数据集，生命园三期等建设生物医药智算设施；无金额。', when: [{ any: [kind('ai_drug_discovery'), act('medical_data', 'ai_drug_discovery', 'ai_diagnosis')] }], amount: none }),
  cp('CP-04b', '一（四）', [FG, JX, KW, '市政务和数据局', CPG], { title: '算力券', support: 'voucher', summary: '符合条件使用智能算力的企业，通过市级算力券补贴；无比例。', when: [{ any: [kind('ai_drug_discovery'), act('uses_computing', 'ai_drug_discovery', 'ai_diagnosis')] }], amount: none, bring: ['算力支出'] }),
  cp('CP-05a', '一（五）', [FG, WJ, YB, YJ, CPG], { title: '大模型与 AI 实体医院', support: 'grant', summary: '支持联合开发基础大模型、垂类模型，挂牌 AI 实体医院；无金额。', when: [{ any: [kind('ai_drug_discovery'), act('medical_llm', 'ai_drug_discovery', 'ai_diagnosis')] }], amount: none }),
  cp('CP-05b', '一（五）', [FG, WJ, YB, YJ, CPG], {
    title: 'AI 标杆示范场景', support: 'grant', over: 'projects', summary: 'AI+药物研发、辅助诊断等示范性强的场景，择优给予不超过项目工程投资总额 30%、最高 5,000 万元。',
    scope: [projectIs('ai_showcase_scenario')], when: [], amount: { kind: 'ceiling', ratePct: 30, base: 'projects.*.engineeringInvestmentWan', capWan: 5000 }, bring: ['工程投资总额与审计', '场景说明'], notes: ['择优支持'],
    ambiguities: [{ text: '基数是项目工程投资总额', reading: '不以项目总投资代替。' }],
  }),
  cp('CP-06', '二（六）', [KW, YJ, CPG], { title: '创新药械研发上市', support: 'grant', summary: '高水平创新药械品种纳入重点项目制管理，有显著临床价值、创新性强的给予资金支持；无金额。', when: [innovative], amount: none, bring: ['注册分类', '临床数据'] }),
  cp('CP-07a', '二（七）', [KW, FG, JX, WJ, '市国资委', CPG], {
    title: '公共服务平台', support: 'platform', over: 'projects', summary: '合成生物制造、细胞与基因治疗、脑机接口、高端医疗器械、美丽健康的公共服务平台，按运营情况给予不超过 3 年、最高 5,000 万元。',
    scope: [projectIs('public_service_platform')],
    when: [{ fact: 'projects.*.field', in: ['synthetic_biology', 'cell_gene_therapy', 'bci', 'brain_computer_interface', 'high_end_device', 'medical_device', 'beauty_health', 'cosmetics'], code: 'FIELD' }, { fact: 'projects.*.supportYear', atMost: 3, absent: 1, code: 'SUPPORT_YEARS' }],
    amount: { kind: 'cap_only', capWan: 5000 }, duration: '不超过 3 年', bring: ['平台运营数据', '支持年次'], ambiguities: [{ text: '5,000 万元是三年合计还是每年', reading: '按合计列示。' }],
  }),
  cp('CP-07b', '二（七）', [KW, FG, JX, WJ, '市国资委', CPG], { title: '培训推广中心与产业联盟', support: 'service', summary: '支持创新器械临床应用培训推广中心、产业创新发展联盟；无金额。', when: [kind('device_company', 'association')], amount: none }),
  cp('CP-08', '二（八）', [YB, JR, JRB, WJ, CPG], { title: '多元支付', support: 'market', summary: '支持商业健康险与创新药企合作，试点药价谈判、按疗效付费、分期支付；无金额。', when: [innovative], amount: none, bring: ['产品', '合作保险机构'] }),
  cp('CP-09a', '二（九）', [CPG, KW, '市国资委', JRB, '人民银行北京分行', JR, '北京证监局'], { title: '股贷债保与拨投联动', support: 'finance', summary: '股债联动、企业风险投资、拨投联动；无金额。', when: [{ any: [{ fact: 'financingNeed', is: true }, kind('investment_institution', 'leader')] }], amount: none }),
  cp('CP-09b', '二（九）', [CPG, KW, '市国资委', JRB, '人民银行北京分行', JR, '北京证监局'], {
    title: '私募股权基金', support: 'finance', over: 'funds', summary: '基金已实缴到位且对科技型企业开展实际投资的，按实缴规模、长期资金分档给予投资机构不超过 500 万元。',
    when: [kind('investment_institution'), { fact: 'funds.*.paidIn', is: true, code: 'NOT_PAID_IN' }, { fact: 'funds.*.invested', is: true, code: 'NOT_INVESTED' }, { fact: 'funds.*.investedInTechCompanies', is: true, absent: true, code: 'NOT_TECH' }],
    amount: { kind: 'cap_only', capWan: 500 }, bring: ['实缴证明', '长期资金', '投资清单'],
  }),
  cp('CP-10', '三（十）', [FG, KW, JX, YJ, '市农业农村局', WJ, CPG], { title: '特色产业集聚', support: 'space', summary: '合成生物制造“明白卡”、未来美城、脑机接口专项孵化基金、智能眼科医工产业园；无金额。', when: [act('synthetic_biology', 'cosmetics', 'beauty_health', 'bci', 'ophthalmology')], amount: none }),
  cp('CP-11a', '三（十一）', [FG, KW, JX, CPG], {
    title: '智慧化平台及产业服务设施', support: 'grant', over: 'projects', summary: '智慧化平台及产业服务设施项目，给予不超过项目投资总额 50%、最高 5,000 万元。',
    scope: [projectIs('smart_park_platform', 'industry_service_facility')], when: [{ any: [{ fact: 'projects.*.area', in: CLUSTERS, absent: 'unstated', otherwise: 'ask', never: ['outside', 'other', 'none'] }, { all: [{ fact: 'projects.*.area', in: ['unstated'], absent: 'unstated' }, { fact: 'location.park', in: CLUSTERS, code: 'PARK' }] }] }],
    amount: { kind: 'ceiling', ratePct: 50, base: 'projects.*.totalInvestmentWan', capWan: 5000 }, bring: ['项目投资总额与审计'], ambiguities: [{ text: '是否限于“一园两城一区”', reading: '由前句推断，限于四个片区。' }],
  }),
  cp('CP-11b', '三（十一）', [FG, KW, JX, CPG], {
    title: '园区运营管理机构', support: 'grant', over: 'projects', summary: '引入全球领先的园区运营管理机构，按服务能力和成效给予不超过项目投资总额 50%、最高 3,000 万元。',
    scope: [projectIs('park_management_institution')], when: [{ fact: 'projects.*.globalLeading', is: true, code: 'NOT_LEADING' }],
    amount: { kind: 'ceiling', ratePct: 50, base: 'projects.*.totalInvestmentWan', capWan: 3000 }, bring: ['机构业绩', '项目投资总额'], ambiguities: [{ text: '资金给园区还是给运营机构', reading: '原文未写，须问。' }],
  }),
  cp('CP-12a', '四（十二）', [KW, CPG], {
    title: '外资研发中心研发激励', support: 'grant', summary: '医药健康领域外资企业持续扩大研发投入，按研发投入增长给予不超过 1,000 万元。',
    when: [{ any: [kind('foreign_rd_center'), { fact: 'foreignSharePct', over: 0, code: 'NOT_FOREIGN' }] }], ways: [{ name: 'growth', label: '研发投入增长', event: { grew: 'rdSpendWan', latest: true } }],
    amount: { kind: 'cap_only', capWan: 1000 }, bring: ['两年研发投入', '外资比例'], ambiguities: [{ text: '外资企业的比例门槛', reading: '原文未写，有外资即列出。' }],
  }),
  cp('CP-12b', '四（十二）', [KW, CPG], {
    title: '国际机构在京落地', support: 'attraction', withoutGates: ['PLACE'], summary: '国际科研机构、国际初创公司、国际行业隐形冠军在京落地，按成果产出、人才培养、国际交流给予不超过 300 万元；原文为“在京”，不限昌平。',
    when: [kind('international_hidden_champion', 'international_startup', 'international_research_institute'), { fact: 'newlyLanded', is: true, absent: true, code: 'NOT_NEWLY_LANDED' }],
    amount: { kind: 'cap_only', capWan: 300 }, bring: ['机构性质', '落地日期'],
  }),
  cp('CP-12c', '四（十二）', [KW, CPG], {
    title: '高水平国际学术会议', support: 'grant', summary: '举办生命科学领域高水平国际学术研讨会议，符合条件的按规定给予不超过 300 万元。',
    when: [{ some: 'events', where: [{ fact: 'events.*.type', is: 'international_academic_conference' }], code: 'NO_EVENT' }],
    amount: { kind: 'cap_only', capWan: 300 }, bring: ['会议级别', '会议支出'],
  }),
  cp('CP-13a', '四（十三）', [KW, '市商务局', YJ, CPG], {
    title: '龙头企业出海', support: 'grant', summary: '龙头企业技术成果首次海外应用、设立海外研发中心，按技术研发、海外应用情况给予不超过 200 万元。',
    when: [kind('leader', 'chain_leader'), { fact: 'overseasActions', includesAny: ['first_overseas_application', 'overseas_rd_center'], code: 'NO_OVERSEAS_ACTION' }],
    amount: { kind: 'cap_only', capWan: 200 }, bring: ['首次海外应用证明'],
  }),
  cp('CP-13b', '四（十三）', [KW, '市商务局', YJ, CPG], {
    title: '海外载体与跨境技术转移', support: 'grant', summary: '在海外设立科技园区、孵化器、创新中心，或直接开展跨境技术转移服务，按项目落成和成果转化分档给予不超过 300 万元。',
    when: [{ fact: 'overseasActions', includesAny: ['overseas_incubator', 'overseas_park', 'overseas_science_park', 'overseas_innovation_center', 'cross_border_tech_transfer'], code: 'NO_OVERSEAS_ACTION' }],
    amount: { kind: 'cap_only', capWan: 300 }, bring: ['项目落成证明', '技术转移合同'],
  }),
  cp('CP-14', '五（十四）', ['市人才局', '市教委', FG, '市人力资源社会保障局', WJ, KW, CPG], { title: '人才梯队', support: 'talent', summary: '产教融合基地、实践中心；纳入高层次创新创业人才计划的青年拔尖人才给予资金支持；无金额。', when: [], amount: none, bring: ['人才计划入选证明'] }),
  cp('CP-15', '五（十五）', ['市规自委', '市教委', '市住建委', WJ, '市交通委', '市重大项目办', FG, CPG], { title: '人才配套', support: 'talent', summary: '人才公寓、医疗、教育、轨道交通与市政道路；无金额。', when: [], amount: none }),
  cp('CP-16', '六（十六）', [KW, JX, FG, WJ, YJ, YB, '市人才局', '市人力资源社会保障局', '市住建委', CPG], { title: '市区联动机制', support: 'organisation', summary: '市级统筹、区级专班。', when: [], amount: none, bring: [] }),
  cp('CP-17', '六（十七）', [KW, JX, FG, '市人才局', '市规自委', '市国资委', WJ, YJ, YB, CPG], { title: '政策集成', support: 'pilot', summary: '用好超长期特别国债、高精尖资金、中关村“1+5”、市医药健康产业投资基金；“三新食品”、化妆品原料、生物制品分段生产、药品跨境委托生产等试点。', when: [], amount: none, bring: [] }),
];
