import { type DemoCompany, kind, person } from './demo-company';

const bda = { district: 'bda', park: 'biopark', inYizhuangNewTown: true };
const tongzhou = { district: 'tongzhou', park: 'huoxian', inYizhuangNewTown: false };
const changping = { district: 'changping', park: 'life_science_park', inYizhuangNewTown: false };
const clean = ['criminalRecord', 'penalties'];

/** The cases the program must be able to tell, one company each. */
export const specialCompanies: DemoCompany[] = [
  {
    key: 'bispecific', name: '北京澄湃生物医药有限公司（示例）', englishName: 'Chengpai Biopharma (demo)', owner: 'recruiter2', park: 'biopark', daysAgo: 330,
    aliases: ['澄湃生物'], kinds: [kind('specialised_sme', 2024), kind('high_tech', 2025)],
    description: '公司专注双特异性抗体与 ADC 等一类新药研发，核心产品 CP-101 已进入Ⅲ期临床；自建 AI 药物筛选平台，并布局实体瘤细胞治疗早期管线。',
    businessScope: '药品生产；技术开发；受托生产药品（2,000 L 一次性反应器，可承接 CDMO）；货物进出口。',
    products: ['CP-101 双特异性抗体注射液', 'CP-207 抗体偶联药物'],
    profile: {
      legalForm: 'legal_person', foreignSharePct: 0, entityKind: ['health_company', 'innovative_drug_company'], activities: ['innovative_drug_rd'], isHeadCdmo: false,
      products: [
        { id: 'CP-101', kind: 'drug', modality: '双特异性抗体', drugClass: 1, isCgt: false, applicant: true, milestones: [{ type: 'phase2_first_entry', first: true, date: '2024-09-12', subjectEnrolled: true }, { type: 'phase3_first_entry', first: true, date: '2026-07-03', subjectEnrolled: true, firstSubjectDate: '2026-07-03' }] },
        { id: 'CP-207', kind: 'drug', modality: 'ADC', drugClass: 1, isCgt: false, applicant: true, milestones: [{ type: 'phase2_first_entry', first: true, date: '2026-05-18' }] },
      ],
      rdSpendWan: { 2024: 6210, 2025: 8640 }, revenueWan: { 2025: 1215 }, newlyLanded: true, financingNeed: true, none: [...clean, 'tenders', 'overseas', 'existingGrants', 'landedOn'],
    },
    contacts: [person(1), person(2)],
    talks: ['倾向 BioPark 3 号楼 2F，要 3,200 ㎡。董事会 12 月 4 日定址，需先看一企一策和租金阶梯。', 'CP-101 Ⅲ期已于 7 月 3 日首例入组；租赁设备合同是否算融资租赁，要问财务。', '看 BioPark 3 号楼 2F、4F。对方关心废水排放量和双路供电。'],
  },
  {
    key: 'occluder', name: '北京朗砚医疗器械有限公司（示例）', owner: 'recruiter1', park: 'huoxian', daysAgo: 260, kinds: [kind('high_tech', 2024), kind('innovative_sme', 2025)],
    description: '研发生产心脏封堵器、左心耳封堵系统和输送系统，三类医疗器械注册证 2 张，产品可替代进口。生产线需要 7 米梁下净高安装编织机吊架。',
    businessScope: '生产第三类医疗器械（Ⅲ-6877 介入器材、Ⅲ-6846 植入材料和人工器官）；销售自产产品；技术服务。', products: ['左心耳封堵器', '房间隔缺损封堵器', '输送鞘管'],
    profile: {
      legalForm: 'legal_person', entityKind: ['health_company', 'device_company', 'industrial'], activities: ['manufacturing'], foreignSharePct: 0,
      products: [{ id: 'LAA', kind: 'device', deviceClass: 3, registrationNew: true, firstRegistration: true, registrationDate: '2026-03-20', specialReview: true, specialReviewDate: '2024-11-02', highEnd: true, importSubstitution: true, producedLocally: false }],
      outputWan: { 2025: 7800 }, revenueWan: { 2025: 7450 }, rdSpendWan: { 2025: 1320 }, newFixedAssetInvestmentWan: 4600, location: { district: 'daxing', park: null, inYizhuangNewTown: false }, none: [...clean, 'licencesOut', 'landedOn'],
    },
    contacts: [person(3), person(4)],
    talks: ['层高 7.2 不够，要的是梁下净高 7.0 米以上，B1 已实测 7.4 米。预留今晚到期，对方明早回话。', '看 A2、B1，编织机吊架要净高，不是层高。'],
  },
  {
    key: 'synbio', name: '北京屿禾合成生物科技有限公司（示例）', owner: 'recruiter1', park: 'huoxian', daysAgo: 210, kinds: [kind('innovative_sme', 2025)],
    description: '以合成生物技术构建底盘细胞，发酵生产医药中间体和稀有人参皂苷原料药，中试 5 吨发酵罐，需要 0.6 MPa 蒸汽和每日 60 立方米排水。',
    businessScope: '生物基材料技术研发；发酵过程优化技术研发；药品生产；化工产品销售（不含危险化学品）。', products: ['人参皂苷 Rh2 原料药', '医药中间体'],
    profile: { entityKind: ['health_company', 'industrial'], activities: ['manufacturing'], rdSpendWan: { 2025: 2100 }, newFixedAssetInvestmentWan: 6800, foreignSharePct: 0, none: ['criminalRecord', 'landedOn'] }, contacts: [person(5)],
    talks: ['蒸汽 0.6 MPa 漷县能供，排水每日 60 立方米在余量之内，等环评预判。'],
  },
  {
    key: 'cro', name: '北京衡柘医药研究有限公司（示例）', owner: 'recruiter2', park: 'biopark', daysAgo: 400, kinds: [kind('cro'), kind('high_tech', 2023)],
    description: '为创新药企业提供临床前药效、药代和毒理研究、临床试验运营与数据管理等 CRO 服务，GLP 认证在办，服务客户 80 余家。',
    businessScope: '医学研究和试验发展；临床试验现场管理；药物检测；数据处理服务。', products: ['临床前研究服务', '临床试验运营'],
    profile: { entityKind: ['health_company', 'cro', 'tech_service'], activities: [], revenueWan: { 2024: 13200, 2025: 15600 }, location: bda, landedOn: '2026-04-01', foreignSharePct: 0, none: [...clean, 'existingGrants', 'tenders', 'products', 'leases', 'licencesOut'] }, contacts: [person(6)],
  },
  {
    key: 'cdmo', name: '沐岑生物制药（北京）有限公司（示例）', owner: 'recruiter1', park: 'huoxian', daysAgo: 520, kinds: [kind('cdmo'), kind('foreign_invested')],
    description: '大分子药物 CDMO，提供细胞株构建、工艺开发、GMP 原液和制剂生产，现有 2×2,000 L 一次性生产线，受托生产抗体药物。',
    businessScope: '药品委托生产；生物工程技术研究；技术服务。', products: ['抗体原液受托生产', '制剂灌装服务'],
    profile: { entityKind: ['health_company', 'cdmo', 'industrial'], activities: ['manufacturing'], isHeadCdmo: true, foreignSharePct: 62, outputWan: { 2025: 21400 }, revenueWan: { 2025: 20900 }, newFixedAssetInvestmentWan: 32000, newlyLanded: true, none: [...clean, 'landedOn'] }, contacts: [person(7), person(8)],
    talks: ['签约附两个条件：排水扩容和危废间图纸，责任到人，月底前闭环。'],
  },
  {
    key: 'bci', name: '北京知岫脑机科技有限公司（示例）', owner: 'recruiter1', park: 'life_science_park', daysAgo: 24, kinds: [],
    description: '柔性电极侵入式脑机接口系统研发，首个产品用于瘫痪患者运动功能重建，已完成大动物实验，计划申请创新医疗器械特别审查。',
    businessScope: '脑科学与脑机接口技术研发；第二类、第三类医疗器械研发。', products: ['植入式脑机接口系统'], profile: { entityKind: ['health_company'], none: ['criminalRecord'] }, contacts: [person(9)],
  },
  {
    key: 'imaging_ai', name: '北京叙白智能医学科技有限公司（示例）', owner: 'recruiter2', park: 'biopark', daysAgo: 150, kinds: [kind('high_tech', 2025), kind('specialised_sme', 2026)],
    description: '医学影像人工智能辅助诊断软件，肺结节、冠脉、脑卒中三类 AI 医疗器械软件获三类证，接入医院 300 余家。南方某市提出三年免租。',
    businessScope: '人工智能应用软件开发；第三类医疗器械生产（软件）；医疗设备租赁。', products: ['肺结节 CT 影像辅助检测软件', '冠脉 CT 造影分析软件'],
    profile: { entityKind: ['health_company', 'device_company'], products: [{ id: 'LUNG', kind: 'device', deviceClass: 3, registrationNew: true, firstRegistration: true, registrationDate: '2025-08-11', highEnd: false, importSubstitution: false }], rdSpendWan: { 2025: 5400 }, revenueWan: { 2025: 9800 }, financingNeed: true, none: [...clean, 'landedOn'] }, contacts: [person(10)],
    talks: ['对方说南方某市三年免租，问我们能给什么。只讲公开政策和医院资源，不承诺租金以外。'],
  },
  {
    key: 'classic_formula', lastTalkDaysAgo: 18, name: '北京峤安堂药业有限公司（示例）', owner: 'recruiter1', park: 'huoxian', daysAgo: 180, kinds: [kind('specialised_sme', 2023)],
    description: '古代经典名方中药复方制剂研发生产，两个品种按 3.1 类申报受理，醇提工序需要甲类库 120 平方米以上。',
    businessScope: '中成药生产；中药饮片生产；药品零售（仅限分支机构）。', products: ['经典名方颗粒剂'],
    profile: { entityKind: ['health_company', 'industrial'], activities: ['manufacturing'], products: [{ id: 'JDMF-1', kind: 'drug', isCgt: false, applicant: true }], outputWan: { 2025: 12600 }, newFixedAssetInvestmentWan: 9000, none: [...clean, 'landedOn'] }, contacts: [person(11)],
    talks: ['甲类库 180 ㎡ 还在办消防，16 天没有进展，等园区答复。'],
  },
  {
    key: 'animal', name: '北京晗曜实验动物技术有限公司（示例）', owner: 'recruiter1', park: 'huoxian', daysAgo: 300, kinds: [kind('animal_lab'), kind('testing_lab')],
    description: '实验动物繁育与大动物手术平台，犬、小型猪和非人灵长类药效评价，屏障设施与普通环境设施并行，需独立动物房和尸体冷库。',
    businessScope: '实验动物生产；实验动物使用；医学研究和试验发展。', products: ['大动物实验服务', '药效评价'], profile: { entityKind: ['health_company', 'tech_service'], none: ['criminalRecord', 'landedOn'] }, contacts: [person(12)],
    talks: ['只有 C1 能设大动物房，其余楼栋环评不含实验动物。'],
  },
  {
    key: 'cell', name: '北京砺川细胞治疗科技有限公司（示例）', owner: 'recruiter1', park: 'huoxian', daysAgo: 240, kinds: [kind('innovative_sme', 2024)],
    description: 'CAR-T 与通用型 CAR-NK 细胞治疗药物研发，首个产品获临床试验默示许可。营业执照注册在昌平，与签约属地通州不一致。',
    businessScope: '细胞技术研发和应用（不含人体干细胞、基因诊断与治疗技术开发和应用）；药品生产。', products: ['靶向 CD19 CAR-T 注射液'],
    profile: { entityKind: ['health_company', 'innovative_drug_company'], activities: ['cell_gene_therapy', 'innovative_drug_rd'], location: changping, landedOn: '2026-09-15', products: [{ id: 'LC-19', kind: 'drug', drugClass: 1, isCgt: true, applicant: true, milestones: [{ type: 'phase2_first_entry', first: true, date: '2026-10-09', subjectEnrolled: true }] }], rdSpendWan: { 2025: 4800 }, none: clean }, contacts: [person(13)],
  },
  {
    key: 'hospital', name: '北京柏沚国际医院有限公司（示例）', owner: 'lead1', park: 'huoxian', daysAgo: 600, kinds: [kind('hospital')],
    description: '拟建 300 床国际医院，设肿瘤、心血管和康复中心，引入国际医疗保险结算，规划研究型病房 40 张。', businessScope: '医疗服务；医院管理；健康咨询服务（不含诊疗服务）。',
    products: ['国际医疗服务', '研究型病房'], profile: { entityKind: ['health_company'], newFixedAssetInvestmentWan: 98000, none: ['criminalRecord'] }, contacts: [person(14), person(15)],
  },
  {
    key: 'ortho', name: '北京琢临骨科器械股份有限公司（示例）', owner: 'recruiter1', park: 'huoxian', daysAgo: 640, kinds: [kind('little_giant', 2023), kind('high_tech', 2024)],
    description: '人工关节、脊柱植入物和 3D 打印骨科假体研发生产，国家级专精特新小巨人称号 2026 年到期复核，拟从大兴整体搬迁扩产。',
    businessScope: '生产第三类医疗器械（6846 植入材料和人工器官）；增材制造；销售自产产品。', products: ['人工髋关节', '3D 打印椎间融合器', '骨科手术导板'],
    profile: { entityKind: ['health_company', 'device_company', 'industrial'], activities: ['manufacturing'], products: [{ id: 'HIP', kind: 'device', deviceClass: 3, registrationNew: false, highEnd: false, importSubstitution: true, producedLocally: false }, { id: 'CAGE3D', kind: 'device', deviceClass: 3, registrationNew: true, firstRegistration: true, registrationDate: '2025-12-05', importSubstitution: true }], tenders: [{ type: 'volume_based_procurement', product: 'HIP', firstWin: true, totalPriceWan: 5200, date: '2025-10-20' }], outputWan: { 2024: 30400, 2025: 32800 }, revenueWan: { 2025: 31900 }, newFixedAssetInvestmentWan: 15000, location: { district: 'daxing', park: null, inYizhuangNewTown: false }, none: [...clean, 'landedOn'] }, contacts: [person(16)],
    talks: ['暂缓三个月后恢复：董事会同意搬迁，要求 2027 年三季度前完成，不能停产超过 45 天。'],
  },
  {
    key: 'trader', name: '北京骏屹医药贸易有限公司（示例）', owner: 'recruiter2', park: 'biopark', daysAgo: 120, kinds: [],
    description: '代理销售进口医疗器械和药品，无自有产品和生产。', products: [],
    businessScope: '第三类医疗器械经营；药品批发；生物医药、细胞治疗、基因检测、人工智能、脑机接口、合成生物技术的技术开发、技术咨询、技术服务；医疗器械研发；药物研发；货物进出口。',
    profile: { entityKind: ['drug_wholesaler'], revenueWan: { 2025: 26800 }, none: ['products', 'criminalRecord'] }, contacts: [person(17)],
  },
  {
    key: 'contested', name: '北京悠棠体外诊断有限公司（示例）', owner: 'recruiter1', park: 'huoxian', daysAgo: 60, kinds: [kind('high_tech', 2025)],
    description: '化学发光免疫诊断仪器和试剂，心肌标志物、肿瘤标志物试剂盒 46 项，二类三类注册证齐全。', businessScope: '生产第二类、第三类体外诊断试剂；仪器仪表制造；技术推广服务。',
    products: ['全自动化学发光免疫分析仪', '心肌标志物试剂盒'], profile: { entityKind: ['health_company', 'device_company', 'industrial'], revenueWan: { 2025: 11200 }, none: ['criminalRecord'] }, contacts: [person(18)],
    talks: ['两个组都报过这家，首报认定中。'],
  },
  {
    key: 'handed_over', name: '北京霁微眼科器械有限公司（示例）', owner: 'recruiter1', park: 'life_science_park', daysAgo: 450, kinds: [kind('innovative_sme', 2024)],
    description: '人工晶状体、角膜塑形镜研发生产，人工晶状体三类注册在审，实现疏水性丙烯酸酯材料国产化。', businessScope: '生产第三类医疗器械（6822 医用光学器具）；光学仪器制造。',
    products: ['非球面人工晶状体', '角膜塑形镜'], profile: { entityKind: ['health_company', 'device_company'], products: [{ id: 'IOL', kind: 'device', deviceClass: 3, importSubstitution: true }], none: ['criminalRecord', 'landedOn'] }, contacts: [person(19)],
  },
  {
    key: 'full_capacity', name: '北京筠溪生物制品有限公司（示例）', owner: 'recruiter2', park: 'biopark', daysAgo: 720, kinds: [kind('leader'), kind('listed', 2022)],
    description: '重组蛋白疫苗和带状疱疹疫苗生产，2024 年落地，产值已达承诺，税收为承诺的 61%。', businessScope: '疫苗生产；生物制品研发；货物进出口。', products: ['重组带状疱疹疫苗', '四价流感病毒裂解疫苗'],
    profile: { entityKind: ['health_company', 'innovative_drug_company', 'industrial', 'leader'], activities: ['manufacturing', 'innovative_drug_rd'], location: bda, landedOn: '2024-06-18', products: [{ id: 'RZV', kind: 'drug', drugClass: 1, isCgt: false, applicant: true, producedLocally: true, localOutputWan: 41000, milestones: [{ type: 'first_marketing_approval', first: true, date: '2025-11-28' }] }], outputWan: { 2024: 36800, 2025: 41000 }, revenueWan: { 2024: 35200, 2025: 39600 }, rdSpendWan: { 2025: 6900 },
      contracts: [{ id: '1', providerType: 'cdmo', amountWan: 860, year: 2026, voucherBefore: false, buyerIsInnovative: true }, { id: '2', providerType: 'testing', amountWan: 420, year: 2026, voucherBefore: false, buyerIsInnovative: true }],
      leases: [{ id: '1', equipment: 'pilot', annualCostWan: 310, year: 2026, supportYear: 1 }],
      overseas: [{ product: 'RZV', kind: 'drug', authority: 'WHO', first: true, approvedOn: '2026-02-10', year: 2026, salesInMarketWan: 86 }],
      none: [...clean, 'existingGrants', 'tenders', 'licencesOut'],
    }, contacts: [person(20), person(21)],
  },
  {
    key: 'lost', name: '北京洵美精细药物有限公司（示例）', owner: 'recruiter1', park: 'huoxian', daysAgo: 500, kinds: [kind('specialised_sme', 2025)],
    description: '高活性小分子原料药研发生产，氢化工序需要甲类车间和甲类库 300 平方米以上。', businessScope: '药品生产；化工产品生产（不含危险化学品）。', products: ['高活性原料药'],
    profile: { entityKind: ['health_company', 'industrial'], activities: ['manufacturing'], outputWan: { 2025: 16400 }, none: ['criminalRecord'] }, contacts: [person(22)], talks: ['没有甲类车间，对方已去外省市。'],
  },
  {
    key: 'key_project', name: '北京泊远手术机器人有限公司（示例）', owner: 'recruiter2', park: 'biopark', daysAgo: 280, kinds: [kind('chain_leader'), kind('little_giant', 2024)],
    description: '腔镜手术机器人整机与核心零部件研发生产，四臂系统获三类证并进入国家创新医疗器械特别审查程序，核心减速器自研替代进口。',
    businessScope: '生产第三类医疗器械（手术机器人）；机器人零部件制造；软件开发。', products: ['四臂腔镜手术机器人', '力反馈主手'],
    profile: { entityKind: ['health_company', 'device_company', 'industrial'], activities: ['manufacturing'], products: [{ id: 'BY-4', kind: 'device', deviceClass: 3, registrationNew: true, firstRegistration: true, registrationDate: '2026-01-15', specialReview: true, specialReviewDate: '2023-06-30', highEnd: true, importSubstitution: true, producedLocally: false }], rdSpendWan: { 2024: 12800, 2025: 14600 }, revenueWan: { 2025: 8600 }, newFixedAssetInvestmentWan: 26000, foreignSharePct: 8, none: [...clean, 'landedOn'] }, contacts: [person(23), person(24)],
    talks: ['市领导批示要求 11 月 15 日前反馈用电方案，已逾期，园区在等供电局。'],
  },
  {
    key: 'cgt_platform', name: '珩一基因技术（北京）有限公司（示例）', owner: 'recruiter2', park: 'life_science_park', daysAgo: 95, kinds: [kind('innovative_sme', 2026)],
    description: 'AAV 载体基因治疗与碱基编辑疗法研发，血友病 B 项目进入Ⅰ期临床，自建载体工艺平台。', businessScope: '基因治疗技术研发；药品研发；技术转让。', products: ['AAV 基因治疗注射液'],
    profile: { entityKind: ['health_company', 'innovative_drug_company'], activities: ['cell_gene_therapy'], location: tongzhou, products: [{ id: 'HY-B', kind: 'drug', drugClass: 1, isCgt: true, applicant: true }], rdSpendWan: { 2025: 2600 }, none: ['criminalRecord'] }, contacts: [person(25)],
  },
];
