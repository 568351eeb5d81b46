import { type DemoCompany, kind, person } from './demo-company';
import type { NewKind } from '@crm/companies';

/** A trade: how such a firm is called, what it says it does, and facts a recruiter would know. */
interface Trade {
  words: string;
  does: string[];
  scope: string;
  products: string[];
  entity: string[];
  kinds?: NewKind[];
}

const trades: Trade[] = [
  { words: '医疗器械', does: ['介入导管、球囊和支架研发生产，{n} 张三类注册证', '内窥镜一次性耗材与电外科设备生产，产品替代进口'], scope: '生产第二类、第三类医疗器械；销售自产产品；技术服务。', products: ['球囊扩张导管', '一次性内窥镜'], entity: ['health_company', 'device_company', 'industrial'] },
  { words: '医学影像设备', does: ['国产 CT 探测器与影像链部件研发', '超导磁共振和移动 DR 整机研发生产'], scope: '生产第三类医疗器械（医用成像器械）；仪器仪表制造。', products: ['CT 探测器', '移动式 DR'], entity: ['health_company', 'device_company'] },
  { words: '体外诊断', does: ['分子诊断试剂和全自动核酸提取仪，{n} 项注册证', '质谱检测试剂与 POCT 设备研发生产'], scope: '生产第二类、第三类体外诊断试剂；技术推广。', products: ['核酸检测试剂盒', 'POCT 分析仪'], entity: ['health_company', 'device_company', 'industrial'] },
  { words: '康复机器人', does: ['下肢外骨骼康复机器人研发，二类注册证已取得', '上肢康复训练与评估系统'], scope: '第二类医疗器械生产；机器人研发。', products: ['下肢外骨骼'], entity: ['health_company', 'device_company'] },
  { words: '生物材料', does: ['胶原蛋白、透明质酸医用敷料及可吸收止血材料', '骨修复材料和可降解封堵材料研发生产'], scope: '生产第三类医疗器械（6864 医用卫生材料）；新材料技术研发。', products: ['可吸收止血膜'], entity: ['health_company', 'device_company', 'industrial'] },
  { words: '生物医药', does: ['肿瘤免疫单克隆抗体一类新药研发，{n} 个项目进入临床', '自身免疫疾病小分子抑制剂研发，首个品种Ⅱ期临床'], scope: '药品研发；技术开发、技术转让；货物进出口。', products: ['单克隆抗体注射液', '小分子片剂'], entity: ['health_company', 'innovative_drug_company'] },
  { words: '制药', does: ['高端缓控释制剂和首仿药生产', '吸入制剂研发生产，{n} 个批件'], scope: '药品生产；药品批发；技术服务。', products: ['缓释片', '吸入粉雾剂'], entity: ['health_company', 'industrial'] },
  { words: '核酸药物', does: ['小核酸 siRNA 药物研发，递送平台自主知识产权', 'mRNA 疫苗与肿瘤新抗原疫苗研发'], scope: '医学研究和试验发展；药品研发。', products: ['siRNA 注射液'], entity: ['health_company', 'innovative_drug_company'] },
  { words: '细胞技术', does: ['诱导多能干细胞来源细胞药物研发', 'TIL 与 CAR-NK 细胞治疗研发，细胞制备间 600 ㎡'], scope: '细胞技术研发和应用；技术服务。', products: ['细胞制剂'], entity: ['health_company', 'innovative_drug_company'] },
  { words: '基因科技', does: ['CRISPR 基因编辑疗法研发，遗传性眼病项目获 IND', '高通量测序服务与遗传病诊断试剂'], scope: '基因检测技术开发；医学检验技术开发。', products: ['基因编辑治疗药物'], entity: ['health_company'] },
  { words: '智能医疗', does: ['AI 药物发现平台，与 {n} 家药企合作', 'AI 心电与眼底影像辅助诊断软件，二类注册证'], scope: '人工智能软件开发；医疗器械研发；数据处理。', products: ['AI 辅助诊断软件'], entity: ['health_company', 'ai_drug_discovery'] },
  { words: '数字健康', does: ['糖尿病数字疗法软件，二类注册证在审', '互联网医院随访与慢病管理平台'], scope: '软件开发；健康咨询服务（不含诊疗服务）。', products: ['数字疗法软件'], entity: ['health_company'] },
  { words: '医药研发服务', does: ['药物发现与先导优化 CRO 服务，客户 {n} 家', '临床试验现场管理 SMO 与数据统计服务'], scope: '医学研究和试验发展；技术服务。', products: ['CRO 服务'], entity: ['health_company', 'cro', 'tech_service'], kinds: [kind('cro')] },
  { words: '药物制造服务', does: ['制剂 CMO 服务，预充针与冻干线各 1 条', '质粒与病毒载体 CDMO，GMP 车间 3,000 ㎡'], scope: '药品委托生产；生物工程技术研究。', products: ['CDMO 服务'], entity: ['health_company', 'cdmo', 'industrial'], kinds: [kind('cdmo')] },
  { words: '检验检测', does: ['医疗器械电磁兼容与生物相容性检测，CMA 资质', '药品微生物与包材相容性检测'], scope: '检验检测服务；认证服务。', products: ['器械注册检验'], entity: ['health_company', 'tech_service'], kinds: [kind('testing_lab')] },
  { words: '健康管理', does: ['高端体检与康复护理中心，引入国际保险直付', '医疗美容与抗衰老门诊'], scope: '医疗服务；健康体检服务。', products: ['康复护理服务'], entity: ['health_company'] },
];

/** The distinctive part of every ordinary name, in no registry extract. */
const STEMS =
  '穗禾 澜序 昀启 观潮 屹澄 芮衡 景湛 牧野 鹤汀 青屿 岚枢 砚秋 予衡 泽霖 闻溪 舒朗 映川 知微 望舒 映岳 榆沐 朔芒 桐曦 拙朴 临沧 彧衡 湛露 行舟 溯光 启芃 琅玕 槿序 沂澜 漪禾 蔚蓝 昭临 岑屿 观复 凌霄 星岬 星屿 栖梧 澹远 慕屿 樾林 洛笙 熙芸 昱恒 帆屿 翊宸 黎曜 皓屿 北岑 南屿 青砚 白屿 云岫 安栩 棠序 泠川 沅芷 澧兰 芃元 芷若 茗岫 荻浦 莳光 菁屿 萤石 葳蕤 蒹葭 蓝屿 藜照 虹屿 蜃楼 觉非 言溪 谷屿 贝阙 赤霄 跃迁 辰屿 辽屿 迩安 逐光 邃思 郁离 采薇 金屿 锦瑟 长屿 闻笙 陌上 霜屿 霞屿 青岚 静深 韶屿 颐屿 风岬 飞屿 鲸屿 鸣岐 鹿屿 麓山 默存 齐屿 龙屿 隐屿 素履 纾朗 绮屿 缦云 羽屿 耘屿 聿修 胧月 芥舟 若谷 苇航 茂屿 萃屿 衍屿 诚屿 谨屿 贞屿 迅屿 逸屿 酌屿 铄屿'.split(' ');

const TITLES: NewKind[][] = [[], [kind('high_tech', 2024)], [kind('specialised_sme', 2025), kind('high_tech', 2023)], [kind('innovative_sme', 2025)], [], [kind('little_giant', 2024)], [], [kind('foreign_invested')]];
const OWNERS: DemoCompany['owner'][] = ['recruiter1', 'recruiter2', null, 'recruiter1', null, 'recruiter2', 'lead1', null];
const PARKS: DemoCompany['park'][] = ['huoxian', 'biopark', 'life_science_park'];

/** Plain companies around the special ones, in every direction, from thirty words each: enough to score, match and search. */
export const ordinaryCompanies: DemoCompany[] = STEMS.map((stem, i) => {
  const trade = trades[i % trades.length] as Trade;
  const does = (trade.does[Math.floor(i / trades.length) % trade.does.length] as string).replace('{n}', String(2 + (i % 9)));
  const place = i % 5 === 3 ? `${stem}${trade.words}（北京）有限公司` : `北京${stem}${trade.words}有限公司`;
  return {
    key: `c${String(i + 1).padStart(3, '0')}`,
    name: `${i % 11 === 4 ? place.replace('有限公司', '股份有限公司') : place}（示例）`,
    owner: OWNERS[i % OWNERS.length] ?? null,
    park: PARKS[(i + Math.floor(i / 16)) % 3] as DemoCompany['park'],
    daysAgo: 20 + ((i * 53) % 700),
    kinds: [...(trade.kinds ?? []), ...(TITLES[i % TITLES.length] as NewKind[])],
    description: `${does}。团队 ${20 + ((i * 17) % 180)} 人。`,
    businessScope: trade.scope,
    products: trade.products,
    profile: {
      entityKind: trade.entity,
      ...(i % 2 === 0 && { revenueWan: { 2025: 600 + ((i * 911) % 18_000) } }),
      ...(i % 3 === 0 && { rdSpendWan: { 2025: 200 + ((i * 377) % 6_000) } }),
      none: i % 4 === 0 ? ['criminalRecord', 'penalties'] : ['criminalRecord'],
    },
    contacts: [person(40 + i)],
  };
});
