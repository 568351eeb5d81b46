import type { ClauseDef, DocumentDef } from '../clause';
import { act, any, approved, early, kind, plan, type PlanRow, product } from './qualitative';

/** 004: the 2015 Zhongguancun text; title and number are missing in the source. */
export const ZGC15: DocumentDef = {
  id: 'ZGC15', sort: 5, source: '004', title: '关于加快中关村生物医药、医疗器械及相关产业发展的意见（原文缺题目）', number: null, issuer: '北京市人民政府办公厅', issuedOn: '2015-02-16',
  jurisdiction: 'beijing', parks: ['life_science_park', 'biopark'], validFrom: '2015-02-16', validTo: '2020-12-31', draft: false,
  evidence: '目标“到 2020 年”；无失效或废止条款，是否正式废止未核实（把握中等）。', gates: [{ code: 'LANDED', label: '已落地', condition: { landed: true } }], caps: [], exclusiveLevel: null,
  ambiguities: [{ text: '原文无失效日期', reading: '以目标年 2020 年末为界，其后不作依据。' }, { text: '范围为中关村示范区', reading: '企业是否在示范区内须核实。' }],
};

const D = (n: number, title: string, summary: string, when: Parameters<typeof any>): PlanRow => [`ZGC15-D${n}`, `二（${'一二三四五六七八'[n - 1]}）`, title, summary, 'direction', [any(...when)]];

export const ZGC15_CLAUSES: ClauseDef[] = plan('ZGC15', [], ['市政府有关部门、各区县政府'], [
  D(1, '生物制药', '基因药物、蛋白抗体及偶联药物、多价联合疫苗。', [product('drug'), kind('innovative_drug_company'), act('innovative_drug_rd', 'cell_gene_therapy', 'vaccine')]),
  D(2, '新型药物制剂', '缓控释、纳米、透皮、粘膜、肺部给药。', [act('formulation', 'drug_delivery')]),
  D(3, '中医药现代化', '中药新药、大品种二次开发、康复护理、保健食品。', [act('tcm', 'classic_formula_tcm')]),
  D(4, '高端医疗器械', '测序仪、分子影像、机器人、超导磁体、直线加速器；支架、骨科材料、微创、神经与软组织修复。', [product('device'), kind('device_company')]),
  D(5, '新型临床诊断', '便捷精确的诊断试剂，测序、分子免疫。', [act('ivd')]),
  D(6, '检验检测技术及精密仪器', '生物芯片、病原检测，精密仪器，研发生产设备。', [act('testing', 'instruments'), kind('testing_lab')]),
  D(7, '高端保健食品及化妆品', '标准化，生物、纳米技术，国际品牌。', [act('cosmetics', 'health_food', 'beauty_health')]),
  D(8, '互联网医疗服务', '远程、第三方影像、在线医疗、医药电商。', [act('digital_health', 'internet_hospital')]),
  ['ZGC15-01', '三（一）', '先行先试', '技术审评分中心，京津冀研产分离试点。', 'pilot', []],
  ['ZGC15-02', '三（二）', '生物材料通关', '公用型保税仓库，“三个一”通关，一站式服务。', 'service', [any(act('imports_biomaterial'), { fact: 'location.park', is: 'life_science_park' })]],
  ['ZGC15-03', '三（三）', '成果转化收益', '机构向中关村企业许可转让成果，所获收入可按不少于 70% 奖励完成人；奖励科研人员，不是企业补助。', 'service', [act('technology_transfer', 'university_spinoff')]],
  ['ZGC15-04', '三（四）', '全球创新资源', '全球研发机构、总部，专利许可、标准。', 'attraction', [any({ fact: 'foreignSharePct', over: 0 }, kind('foreign_rd_center', 'international_startup', 'international_hidden_champion'))]],
  ['ZGC15-05', '三（五）', '公共服务平台', '转化医学中心、孵化器、第三方检测。', 'platform', [kind('cro', 'cmo', 'cdmo', 'tech_service', 'testing_lab', 'incubator')]],
  ['ZGC15-06', '三（六）', '开拓市场', '首购、订购、首台套，融资租赁，论坛展会。', 'market', [approved]],
  ['ZGC15-07', '三（七）', '做强做大', '“十百千”“G20”、一企一策，上市、人才、落户、入学、公租房。', 'service', [any(kind('leader', 'chain_leader', 'listed', 'high_tech'), early)]],
  ['ZGC15-08', '三（八）', '产业集聚区', '五个专业园区；重大项目经批准协议出让或划拨供地。', 'space', [kind('leader', 'industrial')]],
  ['ZGC15-G1', '四（一）', '协调推进', '与国家部委战略合作。', 'organisation', []],
  ['ZGC15-G2', '四（二）', '多元投入', '股权、基金、贴息、担保。', 'finance', [{ fact: 'financingNeed', is: true }]],
  ['ZGC15-G3', '四（三）', '分工落实', '各区县、部门制定实施方案。', 'organisation', []],
]);
