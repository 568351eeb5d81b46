import type { ClauseDef, DocumentDef } from '../clause';
import { act, any, approved, early, inTrial, kind, plan, product } from './qualitative';

/** 001: 京政办发〔2021〕12号, 2021–2023. */
export const BJ21: DocumentDef = {
  id: 'BJ21', sort: 2, source: '001', title: '北京市加快医药健康协同创新行动计划（2021—2023年）', number: '京政办发〔2021〕12号', issuer: '北京市人民政府办公厅', issuedOn: '2021-07-08',
  jurisdiction: 'beijing', parks: ['life_science_park', 'biopark'], validFrom: '2021-07-08', validTo: '2023-12-31', draft: false,
  superseded: { by: '京政办发〔2024〕14号（2024—2026年）', note: '文件 003 引用的后续计划，未在来源文件中。' },
  evidence: '题目限定 2021—2023 年，目标为 2023 年。', gates: [{ code: 'LANDED', label: '已落地', condition: { landed: true } }], caps: [], exclusiveLevel: null,
  ambiguities: [{ text: '无企业层面的金额、上限和申报规则', reading: '只作方向匹配。' }],
};

const [KW, JX, WJ, FG, YJ, YB] = ['市科委、中关村管委会', '市经济和信息化局', '市卫生健康委', '市发展改革委', '市药品监管局', '市医疗保障局'];
const [HD, CPQ, DX, JK, HR] = ['海淀区政府', '昌平区政府', '大兴区政府', '北京经济技术开发区管委会', '怀柔区政府'];

export const BJ21_CLAUSES: ClauseDef[] = plan('BJ21', [], ['市医药健康统筹联席会'], [
  ['BJ21-01', '二（一）1', '国家战略科技力量', '组建国家战略科技力量，建设生物医药新型研发机构。', 'organisation', [kind('research_institute')], [], [KW, FG, '市财政局', '市人才工作局', HD, CPQ, HR]],
  ['BJ21-02', '二（一）2', '生物技术突破', '核酸和蛋白检测、基因编辑、新型细胞治疗、干细胞与再生医学；类脑芯片、脑机接口。', 'direction', [act('gene_editing', 'cell_gene_therapy', 'stem_cell', 'regenerative_medicine', 'bci', 'brain_science', 'ivd')], [], [KW]],
  ['BJ21-03', '二（一）3', '生物安全技术', '传染病预警、治疗性抗体提速、新型疫苗关键技术。', 'direction', [any(act('vaccine', 'biosafety', 'antibody'), { some: 'products', where: [{ fact: 'products.*.modality', in: ['vaccine', 'antibody', 'monoclonal_antibody', 'bispecific_antibody'] }] })], [], [KW, WJ, HD, CPQ]],
  ['BJ21-04', '二（二）4', '医疗机构创新活力', '研究型医院，市属医院绩效中科技创新权重增加到 20%。', 'organisation', [kind('hospital')], [], [WJ, '市人力资源社会保障局', '市财政局', CPQ, DX]],
  ['BJ21-05', '二（二）5', '临床研究转化', '20 个左右研究型病房、5—10 家医研企基地。', 'platform', [inTrial], [], [WJ, KW, YJ]],
  ['BJ21-06', '二（二）6', '临床试验效率', '伦理互认超 40 家，启动时间平均 2 个月，合同模板，商业保险补偿。', 'service', [inTrial], [], [WJ, YJ, YB, KW, '市金融监管局']],
  ['BJ21-07', '二（二）7', '健康信息共享', '健康云，“1+N+1”互联网医院，数据标准化。', 'service', [any(kind('ai_drug_discovery'), act('medical_data', 'digital_health'))], [], [YB, WJ, KW, JX]],
  ['BJ21-08', '二（三）8', '企业梯队', '科学家初创 20 家，新增上市 25 家，销售 50 亿元以上 15 家、100 亿元以上 6 家。', 'service', [any(early, kind('leader', 'chain_leader', 'listed'), act('ipo_plan'))], [], [JX, KW, FG, YJ, '市金融监管局', JK, HD, DX, CPQ]],
  ['BJ21-09', '二（三）9', '第三方平台与孵化器', '十万升 CDMO/CMO，细胞与基因治疗、制剂、器械检测平台，动物模型中心，孵化器加速器。', 'platform', [kind('cro', 'cmo', 'cdmo', 'tech_service', 'testing_lab', 'animal_lab', 'incubator')], [], [KW, JX, JK, HD, DX, CPQ]],
  ['BJ21-10', '二（三）10', '创新药与器械', '新靶点、新机制、新结构、新技术创新药；医用机器人、高端植入耗材；关键材料与部件。', 'direction', [any(product('drug', 'device'), kind('innovative_drug_company', 'device_company'))], [], [KW, JX, YJ, WJ, JK, HD, DX, CPQ]],
  ['BJ21-11', '二（三）11', '数字医疗', '精神、神经退行性疾病数字产品，AI 设备与辅助诊断，1—2 家智慧医院。', 'market', [any(kind('ai_drug_discovery'), act('digital_health', 'ai_diagnosis'))], [], [KW, JX, WJ, YB, YJ, HD]],
  ['BJ21-12', '二（三）12', '疫苗', 'mRNA、重组、多价联合疫苗与佐剂，检测中心。', 'direction', [any(act('vaccine'), { some: 'products', where: [{ fact: 'products.*.modality', in: ['vaccine', 'mrna_vaccine'] }] })], [], [JX, FG, KW, YJ, JK, DX, CPQ]],
  ['BJ21-13', '二（三）13', '中医药', '中药新药、古代经典名方、院内制剂转化。', 'direction', [any(act('tcm', 'classic_formula_tcm'), { some: 'products', where: [{ fact: 'products.*.modality', in: ['tcm'] }] })], [], ['市中医局', JX, YJ, KW]],
  ['BJ21-14', '二（三）14', '国际化', '跨国公司总部与研发中心，国际注册、多中心、技术授权。', 'service', [any({ fact: 'foreignSharePct', over: 0 }, kind('foreign_rd_center', 'international_startup', 'international_hidden_champion'), { some: 'overseas', where: [{ fact: 'overseas.*.kind', present: true }] }, { some: 'licencesOut', where: [{ fact: 'licencesOut.*.product', present: true }] })], [], [KW, WJ, '市商务局', JX, YJ, JK, HD, DX, CPQ, HR]],
  ['BJ21-15', '二（四）15', '空间资源', '新增工业用地 3000 亩，“先租后让”，楼宇 300 万平方米，标准厂房 70 万与 180 万平方米。', 'space', [any(kind('industrial', 'device_company', 'cdmo', 'cmo'), act('manufacturing'))], [], ['市规划自然资源委', KW, JK, HD, DX, CPQ]],
  ['BJ21-16', '二（四）16', '短缺人才', '“10+1”类紧缺人才；新建基地、产品获批临床和上市、IPO 的企业给予人才引进奖励。', 'talent', [any(approved, inTrial, act('ipo_plan'), { fact: 'newFixedAssetInvestmentWan', over: 0 })], [], ['市人才工作局', KW, JX, '市教委', WJ, JK, HD, DX, CPQ]],
  ['BJ21-17', '二（四）17', '应用推广', '入院机制、AI 器械收费、商业保险、唯一标识、营销平台。', 'market', [approved], [], [WJ, YB, YJ, '市财政局', KW, JX, '市金融监管局']],
  ['BJ21-18', '二（五）18', '北部创新', '海淀、昌平孵化，早期种子基金，生命科学园三期。', 'space', [{ fact: 'location.district', in: ['changping', 'haidian'], code: 'PLACE' }, early], [], [HD, CPQ]],
  ['BJ21-19', '二（五）19', '南部制造', '经开区、大兴承接成果，重大项目专项基金，100 个以上市级产业化项目。', 'space', [{ fact: 'location.district', in: ['bda', 'daxing'], code: 'PLACE' }, any(kind('industrial'), act('manufacturing'), { fact: 'newFixedAssetInvestmentWan', over: 0 })], [], [JK, DX]],
  ['BJ21-20', '二（五）20', '京津冀协同', '在津冀布局原料药、加工制造。', 'organisation', [any(kind('leader', 'chain_leader', 'industrial'), act('api'))], [], ['市发展改革委（市京津冀协同办）', JX, YJ, KW]],
  ['BJ21-G1', '三（一）', '统筹协调', '市医药健康统筹联席会与信息平台。', 'organisation', []],
  ['BJ21-G2', '三（二）', '责任分工', '各部门、各区细化台账。', 'organisation', []],
  ['BJ21-G3', '三（三）', '争取政策', '人类遗传资源、医疗器械服务站，干细胞、AI 器械监管创新试点。', 'pilot', []],
  ['BJ21-G4', '三（四）', '资金保障', '人才、项目落地、标准厂房、创新器械临床应用资金；无企业金额。', 'grant', []],
]);
