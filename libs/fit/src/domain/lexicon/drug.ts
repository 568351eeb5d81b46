import type { LexGroup } from './types';

/** 创新药品: modalities, targets, INN stems and products, dosage forms, Chinese medicine, blood and vaccines. */
export const drug: LexGroup[] = [
  { id: 'drug.antibody', sub: 'drug_antibody', pull: { drug: 6 }, terms: `
    单抗 单克隆抗体 双抗 双特异 双特异性抗体 三抗 三特异 多特异 抗体药物 抗体药 抗体偶联 抗体偶联药物 ADC 偶联药 XDC RDC DDC 纳米抗体 融合蛋白 重组蛋白药物 重组蛋白药 生物类似药 类似药 生物创新药 生物新药 大分子药 生物药 PD-1 PD-L1 PD1 PDL1 CTLA-4 CTLA4 HER2 HER3 TROP2 TROP-2 B7-H3 B7H3 Claudin18.2 CLDN18.2 CD20 CD38 CD47 CD3 VEGF TNFα TNF-α IL-4Rα IL-17A IL-17 IL-23 IL-5 IL-6 IL-2 IL-15 TSLP LAG3 LAG-3 TIGIT 4-1BB OX40
    FcRn GPRC5D 重组人 干扰素 白介素 生长激素 促红素 促红细胞生成素 粒细胞刺激因子 升白 血小板生成素 TPO EPO 神经生长因子 鼠神经生长因子 生长因子 凝血酶 凝血因子 重组八因子 促卵泡 绒促性素 尿激酶 溶栓 阿替普酶 肉毒毒素 肉毒素 胰岛素 人胰岛素 甘精 赖脯 门冬 德谷 GLP-1 GLP-1R GLP1 GIP GCGR 双周制剂 多肽药物 多肽药 多肽 司美格鲁肽 利拉鲁肽 替尔泊肽 鲁肽 那肽 瑞肽 亮丙瑞林 奥曲肽 胸腺肽 缩宫素 特立帕肽
    珠单抗 利单抗 尤单抗 西普 康柏西普 阿柏西普 益赛普 妥珠 伏单抗 单抗类 antibody antibodies monoclonal bispecific adc adcs biologics biosimilar biosimilars insulin insulins insulin_analogs semaglutide tirzepatide glp-1 fusion_protein peptide_drugs` },
  { id: 'drug.gene', sub: 'drug_gene', pull: { drug: 6, front: 2.5 }, terms: `
    AAV 腺相关病毒 基因治疗 基因药物 基因疗法 基因替代 基因治疗药物 溶瘤病毒 溶瘤 Leber 血友病基因 视网膜色素变性基因 SMA基因 gene_therapy gene_therapies aav oncolytic_virus` },
  { id: 'drug.nucleic', sub: 'drug_gene', pull: { drug: 6 }, terms: `
    小核酸 siRNA RNAi 反义核酸 反义寡核苷酸 ASO 核酸药物 核酸药 寡核苷酸药物 GalNAc 肝外递送 适配体药物 miRNA药物 sirna rnai rnai_therapeutics antisense oligonucleotide` },
  { id: 'drug.mrna', sub: 'drug_gene', pull: { drug: 4.5, front: 3 }, terms: 'mRNA mRNA药物 LNP 脂质纳米颗粒 LPP 信使RNA mrna' },
  { id: 'drug.vaccine', sub: 'drug_vaccine', pull: { drug: 6.5 }, terms: `
    疫苗 人用疫苗 HPV疫苗 九价 双价 二价HPV 价HPV 23价 13价 肺炎疫苗 流感疫苗 狂犬疫苗 人用狂犬 狂犬病疫苗 乙肝疫苗 乙肝苗 脑膜炎疫苗 结合疫苗 轮状病毒疫苗 EV71 手足口疫苗 新冠苗 新冠疫苗 带状疱疹 水痘 减毒活疫苗 灭活疫苗 重组疫苗 多联苗 四联苗 五联苗 百白破 脊灰 RSV疫苗 佐剂 腺病毒载体 预防用生物制品 吸入苗 克尔来福 vaccine vaccines gardasil prevnar` },
  { id: 'drug.blood', sub: 'drug_blood', pull: { drug: 7 }, terms: `
    血液制品 血制品 人血白蛋白 白蛋白 静丙 静注人免疫球蛋白 免疫球蛋白 狂免 破免 纤维蛋白原 凝血因子VIII 单采血浆 浆站 采浆 血浆制品 plasma plasma-derived albumin immunoglobulin` },
  { id: 'drug.small', sub: 'drug_small', pull: { drug: 6 }, terms: `
    小分子创新药 小分子新药 小分子 小分子药 原创小分子 靶向药 靶向抑制剂 抑制剂 激动剂 拮抗剂 PROTAC 分子胶 蛋白降解 变构 KRAS SHP2 BTK EGFR EGFR-TKI ALK抑制剂 HDAC PARP CDK4/6 JAK BCL-2 FGFR XPO1 RIPK1 MET抑制剂 c-Met TKI ANDA 505b2 替尼 西利 帕利 拉非尼 那非 布替尼 沙坦 他汀 洛尔 地平 普利 格列净 格列汀 格列他钠 格列 双胍 拉唑 沙星 霉素 西林 头孢 青霉素 他滨 卡铂 顺铂 奥沙利铂 紫杉醇 紫杉 替丁
    曲坦 度胺 来那度胺 泊帕 沙班 格雷 替格瑞洛 昔布 昔单抗 莫德 那韦 拉韦 夫定 替诺福韦 恩替卡韦 瑞德西韦 奥司他韦 洛沙韦 玛巴洛沙韦 韦片 康唑 芬净 唑烷酮 芬太尼 舒芬太尼 右美托咪定 咪达唑仑 丙泊酚 环泊酚 罗库溴铵 舒更葡糖 布比卡因 罗哌卡因 地佐辛 纳美芬 艾司氯胺酮 氟比洛芬 布洛芬 对乙酰氨基酚 丁苯酞 依达拉奉 肝素 低分子肝素 依诺肝素 造影剂 对比剂 碘海醇 碘克沙醇
    西达本胺 双环醇 熊去氧胆酸 甘草酸 奥利司他 布地奈德 沙丁胺醇 阿托品 环孢素 他克莫司 吗替麦考酚酯 激素类药 地塞米松 甲泼尼龙 甾体激素 左甲状腺素 阿卡波糖 二甲双胍 聚乙二醇电解质 电解质散 泻药 肠道准备 口服液体 阿司匹林 氯吡格雷 利伐沙班 硝酸甘油 托伐普坦 孟鲁司特 西替利嗪 阿德福韦 依折麦布 缬沙坦 氨氯地平 乌拉地尔 多奈哌齐 美金刚 甘露特钠 奥氮平 利培酮 舍曲林 普瑞巴林 加巴喷丁
    inhibitor inhibitors small_molecule small_molecules small-molecule tki 氟泽 格索 林普利 唑来 格隆溴铵 噻托溴铵 福莫特罗 沙美特罗 氨溴索 氨溴索注射 法莫替丁 熊胆 左旋 右旋 罗红 阿奇 头孢菌素 青霉烷 碳青霉烯 亚胺培南 美罗培南 替加环素 万古霉素 达托霉素 多粘菌素 康替唑胺 磷酸铝 硫酸镁 磺达肝癸钠 那屈肝素 阿加曲班 比伐芦定 替罗非班 尼可地尔 伊伐布雷定 沙库巴曲 左西孟旦 匹伐 瑞舒 阿托 辛伐 依洛 阿利西 英克 索马鲁 度拉糖 艾塞那 洛塞那 德谷 地特 甘精 门冬 PI3K PI3Kδ SERD ER降解 EZH2 HIF Menin CDK2 WRN KIF18A PRMT5 MAT2A AKT MEK RAF RET NTRK VEGFR FLT3 IDH BCR-ABL Aurora ATR PolQ TYK2 IRAK4 URAT1 THR-β FXR ACC ASGPR PCSK9 Lp(a) ANGPTL3 ApoC3 FXI C5 C3 CGRP NK1 NK3 GnRH GPR75 Nav1.8 5-HT 多巴胺受体 阿片 κ受体 NMDA oncology_drugs kinase car-t_drugs statin anticoagulant` },
  { id: 'drug.inhibitorBrand', sub: 'drug_small', pull: { drug: 6.5 }, terms: `
    百悦泽 百泽安 泽布替尼 达伯舒 达攸同 拓益 艾瑞卡 艾坦 恒曲 爱维达 擎乐 则乐 艾加莫德 卫伟迦 安达唐 诺欣妥 可善挺 英克司兰 泰瑞沙 优赫得 安圣莎 爱优特 凯美纳 恩必普 先必新 恩度 汉曲优 汉斯状 爱博新 赫赛汀 美罗华 安维汀 帕捷特 赫双妥 罗圣全 舒友立乐 修美乐 类克 可瑞达 欧狄沃 保疾伏 英飞凡 达必妥 多吉美 拜瑞妥 拜阿司匹灵 拜阿司匹林 拜新同 拜唐苹 艾力雅 波立维 来得时 可定 立普妥 络活喜 捷诺维 达格列净
    欧唐静 诺和盈 诺和泰 诺和力 穆峰达 度易达 希爱力 万艾可 伟哥 金戈 贺普丁 韦立得 必妥维 益赛普 强克 派格宾 凯力唯 苏肽生 舒泰清 甘舒霖 优泌林 迈华替尼 傲坦 易瑞沙 格列卫 飞尼妥 维全特 卫材 仑伐替尼 乐唯 百赛诺 凯时 凯纷 倍瑞妥 瑞欣妥 力扑素 赛妥敏 朗沐 沃瑞沙 高瑞哲 耐立克 宜诺凯 奥布替尼 艾弗沙 泽普生 爱可仑 爱可
    keytruda opdivo humira ozempic wegovy mounjaro zepbound verzenio tecentriq hemlibra tagrisso enhertu imfinzi farxiga paxlovid ibrance biktarvy veklury trodelvy brukinsa tevimbra entresto cosentyx dupixent skyrizi rinvoq eliquis xarelto eylea stelara jakafi leqvio onpattro amvuttra trikafta journavx entyvio vyvgart comirnaty kesimpta pluvicto lynparza calquence ultomiris soliris xolair ocrevus perjeta kadcyla phesgo vabysmo prolia repatha otezla enbrel neulasta vyndaqel nurtec prevymo lagevrio januvia jardiance ofev trulicity taltz olumiant zyprexa cialis victoza saxenda rybelsus tresiba novoseven esperoct spinraza tysabri leqembi aduhelm zolgensma luxturna hemgenix imbruvica darzalex tremfya stelara simponi risperdal invega xtandi padcev myrbetriq prograf lenvima halaven fycompa orencia sprycel eliquis reblozyl revlimid pomalyst abraxane
    复美达 艾拉 里葆多 海姆泊芬 阿美乐 孚来迪 苏灵 阿乐 降压零号 定坤丹 龟龄集 速效救心 通络祛痛 健胃消食片 乳酸菌素 海芮思 金赛增 优施莹 则瑞 欧唐宁 安达唐 格华止 拜瑞妥 达菲 可威 芬必得 泰诺 吗丁啉 达克宁 息斯敏 善存 钙尔奇 新康泰克 三九胃泰 999 白加黑 感康 快克 吗啡 度冷丁 力月西 舒乐安定 思诺思 左洛复 来士普 欣百达 安理申 美多芭 森福罗 弥可保 捷诺维 盖三淳` },
  { id: 'drug.rare', sub: 'drug_small', pull: { drug: 4 }, terms: `
    创新药 新药研发 新药 一类新药 1类新药 1类创新药 原研药 首仿 首仿药 高端仿制 仿制药 仿制药大厂 改良型新药 首创新药 first-in-class best-in-class fic 自研管线 自有管线 研发管线 管线 在研管线 获批上市 license-in license_in license-out license_out 授权引进 BIC FIC BLA NDA 上市申请 临床三期 III期临床 Ⅲ期 三期临床 II期临床 一期临床 IND 孤儿药 罕见病药 肿瘤药 抗肿瘤药 抗癌药 肿瘤创新 麻醉药 精神类药物 降糖药 抗病毒药 心脑血管药 眼科药物 眼科药 滴眼液 眼药
    免疫检查点 自免药 减重药 抗生素药 抗感染药 光动力药物 光动力药 酶替代 酯酶 溶栓药 止血药 血凝酶 罕见病药 孤儿药引进 眼药水 外用膏 痔疮膏 栓剂膏 祛痛膏 贴膏 中药膏 皮肤药 皮肤外用药 儿童药 儿科药 男科药 妇科药 戒烟药 镇咳 止咳 化痰 抗过敏药 抗凝药 降压药 降脂药 利尿 胃药 消化药 肝病药 肾病药 骨病药 呼吸药 精神药 神经药 抗癫痫 透明质酸酶 玻璃酸酶 皮下给药 长效制剂 周制剂 月制剂 双周 给药技术 药物递送 缓释技术 透皮给药 鼻腔给药 抗生素 药物研发 药物开发 新药开发 创新生物药 生物制药 制药企业 制药公司 药企集团 慢乙肝治愈 药品上市许可 上市许可持有人 MAH 国谈 医保目录 集采中标 一致性评价 核药 放射性药物 放射性药品 药盒 尿素呼气 诊断药盒 诊疗一体化核素 核素 镥177 177Lu 钇[90Y] 钇90 氟[18F] 18F-FDG 锝 碘131 外泌体药物 菌群药物 活菌药物 噬菌体 microbiome
    drug_developer biopharma biopharmaceutical biopharmaceuticals pharmaceutical_company innovative_medicines therapeutics new_drugs medicines oncology radiopharmaceutical radioligand` },
  { id: 'drug.code', sub: 'drug_small', pull: { drug: 1.6 }, terms: '' },
  { id: 'drug.indication', sub: 'drug_small', pull: { drug: 1.3 }, terms: `NASH MASH 银屑病 特应性皮炎 系统性红斑狼疮 狼疮 类风湿 强直性脊柱炎 阿尔茨海默 帕金森 精神分裂 抑郁症 癫痫 渐冻症 ALS SMA 血友病 地中海贫血 白血病 淋巴瘤 多发性骨髓瘤 骨髓瘤 非小细胞肺癌 小细胞肺癌 肺癌 乳腺癌 胃癌 肝癌 结直肠癌 前列腺癌 胰腺癌 卵巢癌 宫颈癌 黑色素瘤 胶质瘤 实体瘤 血液瘤 肉瘤 痛风 高尿酸 慢乙肝 乙肝功能性治愈 丁肝 HIV 艾滋 流感 RSV 特发性肺纤维化 IPF 哮喘 慢阻肺 COPD 重症肌无力 IgA肾病 高血脂 高血压 2型糖尿病 1型糖尿病 糖尿病肾病 肥胖 减重 干眼 黄斑变性 湿性黄斑 青光眼 视网膜色素变性 翼状胬肉 子宫内膜异位 更年期 脱发 痤疮 白癜风 斑秃 肿瘤 自免 自免病 自身免疫 罕见病 心衰 骨质疏松 骨关节炎 膝骨关节炎 偏头痛 失眠 溃疡性结肠炎 克罗恩 aGVHD GVHD oncology hiv obesity diabetes cystic_fibrosis rare_disease pain migraine hemophilia alzheimer's alzheimer parkinson's dermatitis asthma copd leukemia lymphoma myeloma breast_cancer lung_cancer lupus psoriasis sickle_cell` },
  { id: 'drug.dosage', sub: 'drug_other', pull: { drug: 4.5 }, terms: `
    片剂 薄膜衣片 硬胶囊剂 软胶囊剂 胶囊剂 颗粒剂 散剂 丸剂 水丸 蜜丸 大蜜丸 滴丸 注射剂 注射液 小容量注射 大容量注射 大输液 输液产品 软袋输液 冻干粉针 粉针剂 注射用无菌粉末 口服液 口服溶液剂 合剂 糖浆剂 酊剂 软膏剂 乳膏剂 凝胶剂 栓剂 贴膏剂 贴剂 透皮贴 气雾剂 喷雾剂 吸入制剂 吸入粉雾剂 干粉吸入 鼻喷剂 滴眼剂 滴鼻剂 搽剂 洗剂 口含片 口崩片 缓释片 缓控释 微球 长效微球 脂质体 脂微球 纳米制剂 脂肪乳 肠外营养 氨基酸注射
    原料药 特色原料药 API 药品制剂 化学药制剂生产 制剂 制剂生产 高端制剂 复杂制剂 改良制剂 口溶膜 外用药 非处方药 OTC 化药 西药 药品生产 药品生产许可证 生产药品 药品制造 生物制品 生物制品生产 生化药 医药中间体 原料药中间体 药物制剂 药品批准文号 药物成分
    generic_drugs generics api active_pharmaceutical_ingredients injectables` },
  { id: 'drug.tcm', sub: 'drug_tcm', pull: { drug: 5.5 }, terms: `
    中成药 中药 中药创新 中药新药 中药颗粒 配方颗粒 中药配方颗粒 经典名方 古代经典名方 中药饮片生产 生产中药饮片 中药提取 中药注射剂 中药制剂 中药材种植加工 汉方 藏药 蒙药 苗药 维药 民族药 安宫牛黄 牛黄 六味地黄 阿胶 同仁 乌鸡白凤 复方丹参 丹参 丹参滴丸 连花清瘟 通心络 脑心通 稳心颗粒 血必净 热毒宁 喜炎平 桂枝茯苓 蒲地蓝 板蓝根 感冒灵 藿香正气 急支糖浆 六神丸 云南白药 片仔癀 麝香保心 速效救心 银杏叶 三七 血塞通
    参麦 清开灵 乌灵 百令 虫草菌 膏方 膏药 黑膏药 丸散膏丹 老字号中药 清心丸 逍遥丸 归脾丸 小儿豉翘 金银花口服 双黄连 川贝枇杷 龟苓 定坤丹 西瓜霜 参芪 参芪扶正 黄芪注射 红花 灯盏花 苓桂术甘` },
  { id: 'drug.synbio', sub: 'drug_synbio', pull: { drug: 4 }, terms: '医药合成生物 合成生物学药物 酶法多肽 酶催化原料药 合成生物制药 生物合成药 酶法合成' },
  { id: 'drug.weak', sub: 'drug_other', pull: { drug: 2.4 }, terms: `
    抗体 多功能抗体 三功能抗体 CART 饮片 中药材加工 灵芝孢子 裸质粒 质粒药物 酶药 蛋白药 重组蛋白 生物制剂 制剂工艺 药品批件 临床批件 品种 大品种 独家品种 批文 原研 感冒药 退热 镇痛药 止痛 护肝片 儿童用药 妇科用药 苗药 乌司奴 卡前列素 左卡尼汀 克拉维酸 西维来司他 泊沙康唑 瑞舒 双靶 首付款 里程碑 对外授权 授权交易 大中华权益 引进权益 适应症 靶点药 溶栓产品
    botox dysport somatuline cabometyx dupixent skyrizi rinvoq biologic vaccines_maker gene-based` },
  { id: 'drug.company', sub: 'drug_other', pull: { drug: 3 }, terms: `
    制药 药业 药厂 生物医药公司 制药集团 药品研发 药品 药物 医药研发 医药技术开发 医药产品 医药公司 药品技术开发 给药 药械组合 医药集团 肿瘤创新公司 全球性肿瘤 好药 用药 良药 处方药 专科药 pharma pharmaceutical pharmaceuticals drugs medicine` },
];
