import { chineseMedicines, geneDrugs, salts, substances, vaccines } from './drug-names';
import type { LexGroup } from './types';

/** 创新药品: modalities, targets, INN stems and products, dosage forms, Chinese medicine, blood and vaccines. */
export const drug: LexGroup[] = [
  { id: 'drug.antibody', sub: 'drug_antibody', pull: { drug: 6 }, terms: `
    单抗 单克隆抗体 双抗 双特异 双特异性抗体 三抗 三特异 多特异 抗体药物 抗体药 抗体偶联 抗体偶联药物 ADC 偶联药 XDC RDC DDC 纳米抗体 融合蛋白 重组蛋白药物 重组蛋白药 生物类似药 类似药 生物创新药 生物新药 大分子药 生物药 PD-1 PD-L1 PD1 PDL1 CTLA-4 CTLA4 HER2 HER3 TROP2 TROP-2 B7-H3 B7H3 Claudin18.2 CLDN18.2 CD20 CD38 CD47 CD3 VEGF TNFα TNF-α IL-4Rα IL-17A IL-17 IL-23 IL-5 IL-6 IL-2 IL-15 TSLP LAG3 LAG-3 TIGIT 4-1BB OX40
    FcRn GPRC5D 重组人 干扰素 白介素 生长激素 促红素 促红细胞生成素 粒细胞刺激因子 升白 血小板生成素 TPO EPO 神经生长因子 鼠神经生长因子 生长因子 凝血酶 凝血因子 重组八因子 促卵泡 绒促性素 尿激酶 溶栓 阿替普酶 肉毒毒素 肉毒素 胰岛素 人胰岛素 甘精 赖脯 门冬 德谷 GLP-1 GLP-1R GLP1 GIP GCGR 双周制剂 多肽药物 多肽药 多肽 司美格鲁肽 利拉鲁肽 替尔泊肽 鲁肽 那肽 瑞肽 亮丙瑞林 奥曲肽 胸腺肽 缩宫素 特立帕肽
    珠单抗 利单抗 尤单抗 西普 康柏西普 阿柏西普 益赛普 妥珠 伏单抗 单抗类 antibody antibodies monoclonal bispecific adc adcs biologics biosimilar biosimilars insulin insulins insulin_analogs semaglutide tirzepatide glp-1 fusion_protein peptide_drugs
    双特异抗体 双特异性 三功能 四抗 双抗偶联 双抗ADC 双特异ADC 双表位ADC 双载荷ADC 抗体-药物偶联 抗体偶联物 偶联药物 免疫毒素 细胞因子药物 免疫细胞因子 IL-2变体 前药抗体 条件激活抗体 T细胞衔接器 TCE CD3双抗 TCR双抗 DLL3 BCMA双抗 CD19双抗 GPC3双抗 PD-1/VEGF PD-1/CTLA-4
    AK112 AK104 依沃西 卡度尼利 伊沃尼单抗 c-Met抗体 EGFR/HER3 HER3-DXd 芦康沙妥珠 维迪西妥 伦康依隆妥 德曲妥珠 戈沙妥珠 瑞康曲妥珠 SHR-A1811 SKB264 BL-B01D1 RC48 RC18 泰它西普 泰爱 爱地希 替雷利珠 信迪利 特瑞普利 卡瑞利珠 派安普利 斯鲁利 普特利 赛帕利 恩沃利 舒格利
    阿得贝利 泽贝妥 瑞帕妥 赛立奇 夫那奇珠 司普奇拜 古莫奇 依若奇 斯泰度塔 赛奇 度普利 奥马珠 司库奇尤 利妥昔 贝伐珠 曲妥珠 阿达木 英夫利西 托珠 地舒 戈利木 依奇珠 雷莫西尤 依库珠 依洛尤 阿利西尤 托莱西 伊努西 昂戈瑞西 伊喏格鲁肽 玛仕度肽 依苏帕格鲁肽 艾本那肽 贝那鲁肽 聚乙二醇洛塞那肽 博凡格鲁肽 GZR18
    ecnoglutide 口服GLP-1 三靶点激动 双靶点激动 长效胰岛素 周制剂胰岛素 每周一次胰岛素 胰岛素周制剂 德谷门冬 赖脯胰岛素 速效胰岛素 胰岛素类似物 生长激素水针 长效生长激素 隆培 长效升白 聚乙二醇化 PEG化 PEG干扰素 长效干扰素 培集成 培重组人 白蛋白融合 Fc融合 罗特西普 融合蛋白药 血管内皮抑制素 重组人血管内皮
    重组人凝血因子 重组凝血因子VIIa 重组人血小板 特比澳 rhTPO 重组人促红素 重组人脑利钠肽 新活素 重组组织型纤溶酶原 普佑克 重组人尿激酶原 重组链激酶 铭复乐 替奈普酶 瑞替普酶 重组人白蛋白 植物源重组 水稻白蛋白 人血清白蛋白药 重组胶原药 天冬酰胺酶 门冬酰胺酶 培门冬 透明质酸酶药 重组人生长 重组人卵泡 促性腺 重组hCG 甲状旁腺
    重组特立帕肽 降钙素 鲑降钙素 加压素 去氨加压素 特利加压素 奥曲 兰瑞肽 戈舍瑞林 曲普瑞林 西曲瑞克 加尼瑞克 阿托西班 卡贝缩宫素 卡非佐米肽 利那洛肽 替度格鲁肽 胸腺法新 日达仙 胸腺五肽 比伐卢定 依替巴肽 齐考诺肽 多肽类 多肽原料药 环肽 大环肽 多肽偶联 PDC 小分子偶联 核素偶联 单域抗体 单域 羊驼抗体 骆驼抗体 VHH 全人源
    天然全人源 全人抗体 全人源抗体 人源化抗体 抗体发现自研 抗狂犬病毒单抗 狂犬单抗 奥木替韦 破伤风单抗 破伤风抗毒素 抗毒素 抗蛇毒 免疫血清 肉毒 A型肉毒 肉毒素衡力 衡力 乐提葆 吉适 达希斐 保妥适 claudin nanobody nanobodies trispecific t-cell_engager t_cell_engagers
    antibody-drug bispecifics growth_hormone erythropoietin interferon peptide peptides bimzelx evenity tezspire uplizna fasenra tezepelumab tepezza ilaris zilretta epkinly tivdak
    rybrevant tecvayli talvey columvi lunsumio elrexfio izervay syfovre ilumya emgality ajovy aimovig ebglyss omvoh nucala benlysta kineret actemra rituxan herceptin avastin lucentis
    xgeva aranesp epogen neupogen norditropin genotropin skytrofa yorvipath maritide retatrutide orforglipron cagrisema survodutide biologic_drugs
    三特异性 TCB 前药 双载荷 AOC 抗体寡核苷酸 SMDC ISAC 免疫刺激偶联 降解抗体偶联 DAC药物 MASP 因子B CFB B因子 补体 补体C5 APRIL BAFF BLyS CD40L ICOS TIM-3 VISTA ILT4 B7-H4 CDH6 CDH17 CEACAM5 ROR1 FRα FRα-ADC 叶酸受体 nectin-4 Nectin4 组织因子 mesothelin MSLN MUC1 MUC16 GPC3
    LIV-1 PTK7 ITGB6 STEAP1 SSTR2 FAP 整合素 IL-1β IL-10 IL-13 IL-18 IL-22 IL-31 IL-33 IL-36 TL1A α4β7 OX40L CCR4抗体 NGF单抗 CGRP单抗 Aβ单抗 Tau抗体 肌生成抑制 Myostatin 激活素 ActRIIA FGFR3 FGF23 硬骨素 Sclerostin RANKL RANKL抑制 VEGF/Ang2 VEGFC TSHR IGF-1R
    生长抑素类似物 GLP-1/GIP 胰淀素 amylin 度拉 司美 艾塞那肽 长效生长 PEG-rhGH hCG 辅助生殖药 酶替代疗法 伊米苷酶 阿加糖酶 尿酸氧化酶 凝血因子VIIa 血管生成素 TPO-RA 促红细胞 干扰素α 碱性成纤维 表皮生长因子 rhEGF` },
  { id: 'drug.gene', sub: 'drug_gene', pull: { drug: 6, front: 2.5 }, terms: `${geneDrugs}
    AAV 腺相关病毒 基因治疗 基因药物 基因疗法 基因替代 基因治疗药物 溶瘤病毒 溶瘤 Leber 血友病基因 视网膜色素变性基因 SMA基因 gene_therapy gene_therapies aav oncolytic_virus
    基因治疗公司 眼科基因治疗 眼科AAV AAV载体药物 基因增补 玻璃体腔 视网膜下注射 Leber遗传 LHON RPE65 RPGR 视网膜劈裂 湿性AMD基因治疗 庞贝病基因 法布雷病基因 戈谢病基因 血友病B 血友病基因治疗 B型血友病 脊髓性肌萎缩 SMA患者基因 杜氏肌营养不良 DMD 耳聋基因治疗 OTOF 帕金森基因治疗 AADC 芳香族
    溶瘤疱疹 溶瘤腺病毒 溶瘤痘苗 重组人5型腺病毒 今又生 安柯瑞 疱疹病毒 基因药 质粒DNA药物 肝细胞生长因子裸质粒 NL003 体内基因治疗 基因疗法公司 elevidys roctavian exon_skipping gene_therapy_for duchenne haemophilia oncolytic vector_gene
    AAV9 AAV8 AAV2 AAV5 AAVrh rAAV scAAV SMN1` },
  { id: 'drug.nucleic', sub: 'drug_gene', pull: { drug: 6 }, terms: `
    小核酸 siRNA RNAi 反义核酸 反义寡核苷酸 ASO 核酸药物 核酸药 寡核苷酸药物 GalNAc 肝外递送 适配体药物 miRNA药物 sirna rnai rnai_therapeutics antisense oligonucleotide
    小核酸药 小核酸药物 核酸类药物 siRNA药物 双链RNA 小干扰RNA 小激活RNA saRNA药物 miRNA ASO药物 反义 反义RNA 核酸适配体 适配体 Aptamer GalNAc偶联 肝靶向 肝靶向递送 Lp(a)核酸 HBV核酸 降脂核酸 RNA药物 RNA干扰 RNA疗法 寡核苷酸 寡核酸 RNA靶向 RNA剪接
    antisense_medicines oligonucleotides mrna_medicines rna_medicines rna-targeted rna_therapeutics olezarsen plozasiran vutrisiran inclisiran givlaari oxlumo` },
  { id: 'drug.mrna', sub: 'drug_gene', pull: { drug: 4.5, front: 3 }, terms: `
    mRNA mRNA药物 LNP 脂质纳米颗粒 LPP 信使RNA mrna
    信使核糖核酸 mRNA技术 mRNA平台 mRNA编码 mRNA递送 核酸递送 LNP递送 脂质体递送 messenger_rna` },
  { id: 'drug.vaccine', sub: 'drug_vaccine', pull: { drug: 6.5 }, terms: `${vaccines} 
    疫苗 人用疫苗 HPV疫苗 九价 双价 二价HPV 价HPV 23价 13价 肺炎疫苗 流感疫苗 狂犬疫苗 人用狂犬 狂犬病疫苗 乙肝疫苗 乙肝苗 脑膜炎疫苗 结合疫苗 轮状病毒疫苗 EV71 手足口疫苗 新冠苗 新冠疫苗 带状疱疹 水痘 减毒活疫苗 灭活疫苗 重组疫苗 多联苗 四联苗 五联苗 百白破 脊灰 RSV疫苗 佐剂 腺病毒载体 预防用生物制品 吸入苗 克尔来福 vaccine vaccines gardasil prevnar
    疫苗公司 疫苗研发 疫苗产品 重组带状疱疹 重组带疱 带疱疫苗 带疱 流感苗 四价流感 流感裂解 鼻喷流感 九价HPV 四价HPV HPV2 HPV9 HPV9价 宫颈癌疫苗 馨可宁 沃泽惠 佳达修 肺炎苗 13价肺炎 PCV13 PPV23 24价 20价肺炎 肺炎球菌 脑膜炎球菌 流脑 四价流脑 ACYW A群C群 Hib 百白破疫苗 DTaP DTcP
    五联 肠道病毒71型 手足口 手足口病疫苗 轮状 诺如 诺如病毒疫苗 麻腮风 水痘疫苗 甲肝 甲肝疫苗 戊肝 戊肝疫苗 益可宁 乙脑 森林脑炎 出血热疫苗 黄热 霍乱 伤寒疫苗 炭疽疫苗 鼠疫疫苗 狂苗 人二倍体 二倍体 Vero细胞 Vero狂犬 破伤风疫苗 吸附破伤风 卡介苗 BCG 结核疫苗 呼吸道合胞病毒 mRNA新冠疫苗 腺病毒载体疫苗
    Ad5-nCoV 克威莎 灭活苗 减毒苗 亚单位疫苗 VLP疫苗 病毒样颗粒 铝佐剂 免疫规划 一类苗 二类苗 非免疫规划 接种点 shingrix bexsero menveo fluad fluzone flucelvax arexvy abrysvo jynneos prevenar pneumococcal influenza_vaccines
    chikungunya dengue_vaccine` },
  { id: 'drug.blood', sub: 'drug_blood', pull: { drug: 7 }, terms: `
    血液制品 血制品 人血白蛋白 白蛋白 静丙 静注人免疫球蛋白 免疫球蛋白 狂免 破免 纤维蛋白原 凝血因子VIII 单采血浆 浆站 采浆 血浆制品 plasma plasma-derived albumin immunoglobulin
    浆站多 单采血浆站 血浆站 采浆量 八因子 九因子 人凝血因子 人凝血因子Ⅷ 人免疫球蛋白 狂犬病人免疫球蛋白 乙肝免疫球蛋白 破伤风人免疫球蛋白 层析静丙 10%静丙 蓉生静丙 人纤维蛋白原 纤原 凝血酶原复合物 PCC 人血 血浆蛋白 血浆综合利用 血液制品公司 privigen hizentra coagulation_factor
    immunoglobulins plasma_therapies plasma_products
    植物源重组人血白蛋白 重组人血白蛋白 水稻胚乳` },
  { id: 'drug.small', sub: 'drug_small', pull: { drug: 6 }, terms: `${substances}
    小分子创新药 小分子新药 小分子 小分子药 原创小分子 靶向药 靶向抑制剂 抑制剂 激动剂 拮抗剂 PROTAC 分子胶 蛋白降解 变构 KRAS SHP2 BTK EGFR EGFR-TKI ALK抑制剂 HDAC PARP CDK4/6 JAK BCL-2 FGFR XPO1 RIPK1 MET抑制剂 c-Met TKI ANDA 505b2 替尼 西利 帕利 拉非尼 那非 布替尼 沙坦 他汀 洛尔 地平 普利 格列净 格列汀 格列他钠 格列 双胍 拉唑 沙星 霉素 西林 头孢 青霉素 他滨 卡铂 顺铂 奥沙利铂 紫杉醇 紫杉 替丁
    曲坦 度胺 来那度胺 泊帕 沙班 格雷 替格瑞洛 昔布 昔单抗 莫德 那韦 拉韦 夫定 替诺福韦 恩替卡韦 瑞德西韦 奥司他韦 洛沙韦 玛巴洛沙韦 韦片 康唑 芬净 唑烷酮 芬太尼 舒芬太尼 右美托咪定 咪达唑仑 丙泊酚 环泊酚 罗库溴铵 舒更葡糖 布比卡因 罗哌卡因 地佐辛 纳美芬 艾司氯胺酮 氟比洛芬 布洛芬 对乙酰氨基酚 丁苯酞 依达拉奉 肝素 低分子肝素 依诺肝素 造影剂 对比剂 碘海醇 碘克沙醇
    西达本胺 双环醇 熊去氧胆酸 甘草酸 奥利司他 布地奈德 沙丁胺醇 阿托品 环孢素 他克莫司 吗替麦考酚酯 激素类药 地塞米松 甲泼尼龙 甾体激素 左甲状腺素 阿卡波糖 二甲双胍 聚乙二醇电解质 电解质散 泻药 肠道准备 口服液体 阿司匹林 氯吡格雷 利伐沙班 硝酸甘油 托伐普坦 孟鲁司特 西替利嗪 阿德福韦 依折麦布 缬沙坦 氨氯地平 乌拉地尔 多奈哌齐 美金刚 甘露特钠 奥氮平 利培酮 舍曲林 普瑞巴林 加巴喷丁
    inhibitor inhibitors small_molecule small_molecules small-molecule tki 氟泽 格索 林普利 唑来 格隆溴铵 噻托溴铵 福莫特罗 沙美特罗 氨溴索 氨溴索注射 法莫替丁 熊胆 左旋 右旋 罗红 阿奇 头孢菌素 青霉烷 碳青霉烯 亚胺培南 美罗培南 替加环素 万古霉素 达托霉素 多粘菌素 康替唑胺 磷酸铝 硫酸镁 磺达肝癸钠 那屈肝素 阿加曲班 比伐芦定 替罗非班 尼可地尔 伊伐布雷定 沙库巴曲 左西孟旦 匹伐 瑞舒 阿托 辛伐 依洛 阿利西 英克 索马鲁 度拉糖 艾塞那 洛塞那 德谷 地特 甘精 门冬 PI3K PI3Kδ SERD ER降解 EZH2 HIF Menin CDK2 WRN KIF18A PRMT5 MAT2A AKT MEK RAF RET NTRK VEGFR FLT3 IDH BCR-ABL Aurora ATR PolQ TYK2 IRAK4 URAT1 THR-β FXR ACC ASGPR PCSK9 Lp(a) ANGPTL3 ApoC3 FXI C5 C3 CGRP NK1 NK3 GnRH GPR75 Nav1.8 5-HT 多巴胺受体 阿片 κ受体 NMDA oncology_drugs kinase car-t_drugs statin anticoagulant
    三代EGFR 四代EGFR 第三代EGFR EGFR抑制剂 奥希替尼 阿美替尼 伏美替尼 贝福替尼 瑞齐替尼 利厄替尼 舒沃替尼 戈利昔替尼 埃克替尼 恩沙替尼 伊鲁阿克 依奉阿克 谷美替尼 赛沃替尼 伯瑞替尼 氟泽雷塞 格索雷塞 戈来雷塞 吡咯替尼 呋喹替尼 索凡替尼 安罗替尼 阿帕替尼 法米替尼 泽布 奥布 奥雷巴替尼 氟马替尼 达希替尼 芦可替尼
    杰克替尼 吉卡昔替尼 艾玛昔替尼 伊曲莫德 达尔西利 来罗西利 哌柏西利 吡洛西利 氟唑帕利 帕米帕利 塞纳帕利 尼拉帕利 奥拉帕利 瑞维鲁胺 普克鲁胺 阿比特龙 恩扎卢胺 氘恩扎 氘代 氘瑞米德韦 先诺特韦 阿兹夫定 民得维 先诺欣 来瑞特韦 阿泰特韦 奈玛特韦 昂拉地韦 玛硒洛沙韦 玛舒拉沙韦 法匹拉韦 艾诺韦林 艾考恩丙替 阿巴卡韦 拉米夫定 多替拉韦
    替比夫定 艾米替诺福韦 恒沐 磷丙替诺福韦 丙酚替诺福韦 索磷布韦 可洛派韦 依米他韦 拉维达韦 达诺瑞韦 西格列他钠 多格列艾汀 华堂宁 恒格列净 加格列净 艾托格列净 瑞格列汀 考格列汀 福格列汀 磷酸西格列汀 二肽基 葡萄糖激酶 GKA 替戈拉生 凯普拉生 伏诺拉生 P-CAB 钾竞争 艾普拉唑 奥美拉唑 泮托拉唑 雷贝拉唑 PPI 瑞马唑仑 磷丙泊酚
    依托咪酯 瑞芬 瑞芬太尼 阿芬太尼 舒芬 氢吗啡酮 羟考酮 奥赛利定 泰吉利定 地佐 纳布啡 布托啡诺 曲马多 他喷他多 氟比洛芬酯 帕瑞昔布 艾瑞昔布 塞来昔布 普瑞 克利加巴林 美洛加巴林 苯磺酸 罗哌卡因脂质体 布比卡因脂质体 七氟烷 地氟烷 吸入麻醉 新斯的明 顺阿曲库铵 阿曲库铵 米库氯铵 罗库 右美 利培酮微球 帕利哌酮 阿立哌唑 鲁拉西酮
    卡利拉嗪 布南色林 喹硫平 氯氮平 氨磺必利 托鲁地文拉法辛 若欣林 文拉法辛 度洛西汀 艾司西酞普兰 伏硫西汀 安非他酮 米氮平 阿戈美拉汀 丁螺环酮 坦度螺酮 咪达 莱博雷生 达利雷生 右佐匹克隆 佐匹克隆 丙戊酸 左乙拉西坦 拉考沙胺 吡仑帕奈 罗替高汀 普拉克索 雷沙吉兰 恩他卡朋 多奈 石杉碱甲 胞磷胆碱 奥拉西坦 长春西汀 尤瑞克林 凯力康
    依达拉奉右莰醇 银杏内酯 银杏二萜 硫酸氢氯吡格雷 替格瑞 维卡格雷 沙格雷酯 西洛他唑 利伐 阿哌沙班 艾多沙班 依折 海博麦布 匹伐他汀 瑞舒伐他汀 阿托伐他汀 沙库巴曲阿利沙坦 阿利沙坦 信立坦 美阿沙坦 沙库巴曲缬沙坦 非奈利酮 艾沙利酮 维立西呱 维利西呱 伊伐 左氨氯地平 比索洛尔 博苏 美托洛尔 硝苯地平 单硝酸异山梨酯 尼可 曲美他嗪 米力农
    奈西立肽 安立生坦 波生坦 马昔腾坦 司来帕格 非布司他 多替诺雷 替古索司他 秋水仙碱 托法替布 巴瑞替尼 乌帕替尼 阿布昔替尼 艾拉莫德 来氟米特 西罗莫司 依维莫司 吗替 羟氯喹 罗沙司他 恩那度司他 德昔度司他 司维拉姆 碳酸镧 西那卡塞 依特卡肽 帕立骨化醇 骨化三醇 阿仑膦酸 唑来膦酸 伊班膦酸 雷洛昔芬 多西他赛 卡培他滨 吉西他滨 替吉奥
    培美曲塞 伊立替康 伊立替康脂质体 多柔比星 多柔比星脂质体 盐酸米托蒽醌脂质体 米托蒽醌 表柔比星 紫杉醇胶束 紫杉醇脂质体 白蛋白紫杉醇 紫杉醇(白蛋白结合型) 口服紫杉醇 优替德隆 艾立布林 替莫唑胺 洛铂 奈达铂 地西他滨 阿扎胞苷 维奈克拉 利沙托克拉 硼替佐米 卡非佐米 伊沙佐米 塞利尼索 来那 泊马度胺 三氧化二砷 西达本 恩替诺特 奥妥珠
    美罗 头孢他啶 头孢哌酮 哌拉西林 舒巴坦 阿莫西林 克拉维酸钾 左氧氟沙星 莫西沙星 奈诺沙星 西他沙星 奥硝唑 吗啉硝唑 替硝唑 利奈唑胺 奥马环素 依拉环素 多西环素 米诺环素 硫酸多黏菌素 妥布霉素 阿米卡星 氟康唑 伏立康唑 艾沙康唑 卡泊芬净 米卡芬净 两性霉素 利福平 贝达喹啉 孟鲁 沙丁胺醇吸入 异丙托溴铵 噻托 布地格福 茚达特罗
    乙酰半胱氨酸 羧甲司坦 福多司坦 苏黄 盐酸氨溴索 氯雷他定 地氯雷他定 奥洛他定 比拉斯汀 卢帕他定 曲安奈德 氟替卡松 糠酸莫米松 本维莫德 欣比克 克立硼罗 卡泊三醇 他卡西醇 异维A酸 阿达帕林 米诺地尔 非那雄胺 西地那非 他达拉非 爱地那非 达泊西汀 坦索罗辛 索利那新 米拉贝隆 维贝格隆 屈螺酮 雌二醇 地屈孕酮 黄体酮 米非司酮 左炔诺孕酮
    来曲唑 阿那曲唑 依西美坦 氟维司群 维泊妥珠 乌利司他 生长抑素 熊去氧 奥贝胆酸 多烯磷脂 异甘草酸镁 谷胱甘肽 水飞蓟 门冬氨酸鸟氨酸 利福昔明 蒙脱石 蒙脱石散 必奇 双歧杆菌药 地衣芽孢 枯草杆菌二联 聚乙二醇4000 乳果糖 普芦卡必利 复方聚乙二醇 维生素D滴剂药 碘普罗胺 钆 钆布醇 钆特酸 钆喷酸 六氟化硫微泡 超声造影剂 磁共振造影剂
    碘造影剂 碘佛醇 美沙酮 戒毒药 纳曲酮 纳洛酮 伐尼克兰 中枢神经药 肿瘤小分子 合成致死 USP1 PARP1 PKMYT1 WEE1 KAT6 CBP/p300 BRD4 STAT3 STAT6 IKZF 降解剂 双功能降解 BTK降解 BTK抑制剂 AR降解 ER降解剂 分子胶降解 表观遗传药物 变构抑制 泛KRAS G12C G12D
    SOS1 HPK1 DGK CCR8 CXCR4 A2A TEAD FAK PIKfyve AMPK PPAR SGLT2 SGLT1 DPP-4 HIF-PHI CFTR OX2R 食欲素 GABA TRPV1 P2X3 KV7 NaV1.7 NR2B LRRK2 BACE Aβ Tau TREM2 GLS SGLT abilify rexulti
    briviact caplyta vraylar ingrezza austedo nuplazid auvelity spravato cobenfy latuda vyvanse concerta lybalvi quviviq xenazine tirzepatide_and camzyos mavacamten nexletol vascepa
    kerendia verquvo jardiance_and invokana steglatro tradjenta onglyza brilinta plavix lipitor crestor zetia diovan benicar edarbi bystolic multaq lokelma veltassa tolvaptan jynarque
    filspari tarpeyo vafseo auryxia krystexxa uloric sotyktu litfulo zoryve vtama eucrisa qulipta ubrelvy zavzpret reyvow gilenya mayzent zeposia tecfidera vumerity aubagio mavenclad
    ampyra radicava relyvrio qalsody evrysdi emflaza agamree zurzuvae veozah myfembree oriahnn orilissa xifaxan linzess motegrity voquezna trulance ocaliva iqirvo livdelzi rezdiffra
    epclusa harvoni mavyret vemlidy genvoya triumeq dovato tivicay cabenuva apretude sunlenca yeztugo xofluza zerbaxa avycaz recarbrio fetroja xacduro cresemba noxafil prevymis
    livtencity alecensa lorbrena alunbrig tabrecta gavreto retevmo vitrakvi krazati lumakras exkivity gilotrif nerlynx tukysa kisqali piqray orserdu truqap zejula talzenna rubraca
    erleada nubeqa zytiga xospata vanflyta idhifa tibsovo daurismo venclexta jaypirca copiktra inrebic ojjaara vonjo xpovio blenrep stivarga lonsurf fruzaqla cometriq inlyta votrient
    sutent nexavar fotivda welireg balversa pemazyre truseltiq tazverik koselugo sonrotoclax zanubrutinib tislelizumab generic_medicines inhaler_medicines ophthalmic_drugs antibiotics
    antiviral antivirals opioid anaesthetics kinase_inhibitors degraders molecular_glue
    优维显 欧乃派克 碘海 对比剂厂
    抗结核 抗疟 抗抑郁 抗血小板 抗心律失常 保肝 喹诺酮 激素类 免疫抑制 DPP4 IL-4R DOT1L SMARCA2 HIF-2α AhR STING TLR7 TLR8 NLRP3 RORγt MALT1 mTOR DNA-PK CHK1 AURKA PLK1 CDK7 CDK9 MCL-1 BCL6 IDH1 IDH2 ROS1 PDGFR AXL CSF1R TGFβR EP4 CCR4 CXCR1 LPA1 αvβ6 PDE5 PDE4
    mGluR5 D3受体 M1受体 M4激动 κ阿片 KOR μ阿片 TRPA1 CB1 FXIa 凝血因子XI FXI抑制 CETP MR拮抗 醛固酮合酶 ASK1 FXR激动 THRβ FGF21 FASN ACC抑制 GLP-1R小分子 口服小分子GLP-1 GPR40 SGLT1/2 DGAT2 HSD17B13 KHK 核衣壳 HBsAg 衣壳抑制剂 3CL 蛋白酶抑制剂 聚合酶抑制 整合酶 长效HIV 铁死亡 神经甾体 别孕烯醇酮 裸盖菇素
    艾氯胺酮 右旋氯胺酮 奥立沙
    恩格列净 卡格列净 尼达尼布 吡非尼酮 达比加群 达比加群酯` },
  { id: 'drug.inhibitorBrand', sub: 'drug_small', pull: { drug: 6.5 }, terms: `
    百悦泽 百泽安 泽布替尼 达伯舒 达攸同 拓益 艾瑞卡 艾坦 恒曲 爱维达 擎乐 则乐 艾加莫德 卫伟迦 安达唐 诺欣妥 可善挺 英克司兰 泰瑞沙 优赫得 安圣莎 爱优特 凯美纳 恩必普 先必新 恩度 汉曲优 汉斯状 爱博新 赫赛汀 美罗华 安维汀 帕捷特 赫双妥 罗圣全 舒友立乐 修美乐 类克 可瑞达 欧狄沃 保疾伏 英飞凡 达必妥 多吉美 拜瑞妥 拜阿司匹灵 拜阿司匹林 拜新同 拜唐苹 艾力雅 波立维 来得时 可定 立普妥 络活喜 捷诺维 达格列净
    欧唐静 诺和盈 诺和泰 诺和力 穆峰达 度易达 希爱力 万艾可 伟哥 金戈 贺普丁 韦立得 必妥维 益赛普 强克 派格宾 凯力唯 苏肽生 舒泰清 甘舒霖 优泌林 迈华替尼 傲坦 易瑞沙 格列卫 飞尼妥 维全特 卫材 仑伐替尼 乐唯 百赛诺 凯时 凯纷 倍瑞妥 瑞欣妥 力扑素 赛妥敏 朗沐 沃瑞沙 高瑞哲 耐立克 宜诺凯 奥布替尼 艾弗沙 泽普生 爱可仑 爱可
    keytruda opdivo humira ozempic wegovy mounjaro zepbound verzenio tecentriq hemlibra tagrisso enhertu imfinzi farxiga paxlovid ibrance biktarvy veklury trodelvy brukinsa tevimbra entresto cosentyx dupixent skyrizi rinvoq eliquis xarelto eylea stelara jakafi leqvio onpattro amvuttra trikafta journavx entyvio vyvgart comirnaty kesimpta pluvicto lynparza calquence ultomiris soliris xolair ocrevus perjeta kadcyla phesgo vabysmo prolia repatha otezla enbrel neulasta vyndaqel nurtec prevymo lagevrio januvia jardiance ofev trulicity taltz olumiant zyprexa cialis victoza saxenda rybelsus tresiba novoseven esperoct spinraza tysabri leqembi aduhelm zolgensma luxturna hemgenix imbruvica darzalex tremfya stelara simponi risperdal invega xtandi padcev myrbetriq prograf lenvima halaven fycompa orencia sprycel eliquis reblozyl revlimid pomalyst abraxane
    复美达 艾拉 里葆多 海姆泊芬 阿美乐 孚来迪 苏灵 阿乐 降压零号 定坤丹 龟龄集 速效救心 通络祛痛 健胃消食片 乳酸菌素 海芮思 金赛增 优施莹 则瑞 欧唐宁 安达唐 格华止 拜瑞妥 达菲 可威 芬必得 泰诺 吗丁啉 达克宁 息斯敏 善存 钙尔奇 新康泰克 三九胃泰 999 白加黑 感康 快克 吗啡 度冷丁 力月西 舒乐安定 思诺思 左洛复 来士普 欣百达 安理申 美多芭 森福罗 弥可保 捷诺维 盖三淳
    信必乐 信必敏 信尔美 苏立信 汉利康 汉达远 汉贝泰 安健宁 安可达 艾坦阿帕替尼 艾瑞妮 艾速达 艾泽利 达尔西利艾瑞康 艾瑞康 恒格列净瑞沁 瑞沁 阿得贝利单抗艾瑞利 捷恪卫 倍美盼 倍利妥 凯洛斯 万珂 唯择 拓舒沃 恩沃 普吉华 泰吉华 择捷美 希冉择 爱妥 康忻 络德 倍他乐克 波依定 可多华 诺思达 雅施达 海捷亚 安博维
    科素亚 代文 美卡素 帝拜 蒙诺 洛汀新 舒降之 益适纯 瑞百安 波立达 乐可为 泰嘉 复立坦 恩那罗 信超妥 贝那普利 前列地尔 曼月乐 优思明 优思悦 毓婷 达英-35 芬吗通 补佳乐 坤泰 克龄蒙 达菲林 抑那通 诺雷德 亮丙 果纳芬 普丽康 艾泽 金赛恒 赛增 珍怡 思增 安苏萌 诺泽 健豪宁 优泌乐 诺和锐
    诺和灵 诺和达 来优时 长秀霖 速秀霖 锐秀霖 普秀霖 优立通 重和林 万苏林 依苏林 拜糖平 卡博平 欧唐 安立泽 佳维乐 尼欣那 倍长平 金立达 德诺优 妥尤 迪哌泰 华素片 伲福达 百令胶囊 赛可平 新赛斯平 赛斯平 新山地明 普乐可复 米芙 可赛 益赛 恩利 类停 修美 雅美罗 泽立美 丹诺 泮立苏 耐信
    洛赛克 波利特 潘妥洛克 达喜 吉法酯 得乐 丽珠得乐 思连康 培菲康 金双歧 整肠生 妈咪爱 思密达 易蒙停 福松 杜密克 和爽 莫家清 恒康正清 正清风痛宁 壹丽安 天晴甘美 天晴速乐 润众 众生丸 贺维力 博路定 替诺 韦瑞德 苏诺吉 吉三代 丙通沙 索华迪 东卫恩 新力莱 派罗欣 佩乐能 安达芬 赛若金 运德素 瑞白 吉粒芬 新瑞白
    津优力 申力达 珮金 亿立舒 特尔立 巨和粒 吉巨芬 益比奥 依普定 利血宝 济脉欣 爱瑞卓 科莫非 怡那 艾诺凝 百因止 拜科奇 科跃奇 安佳因 艾恒 艾素 泰素 安素泰 克艾力 艾越白紫 泽菲 爱斯万 维康达 卓仑 力比泰 捷佰舒 乐沙定 艾恒奥沙 力朴素
    多美素 楷莱 多恩达 苏泰达 爱谱沙 达伯坦 泽普凝 圣赫途 安得卫 迪尔生 舒沃哲 奥壹新 赛瑞克 科赛拉 诺倍戈 艾瑞 帕博 派安欣 派普利 倍思 瑞百 复迈宁 芦沃美替尼 奕安 奕凯 贝美纳 赛美纳 伏美纳 博优倍 福可维 苏泰 沃瑞 益久 开坦尼 依达方 安尼可 爱达罗 伊喜宁
    康悦达 恩朗苏拜 西瑞奇 金蓓欣 艾尔巴韦 苏为坦 瑞必达 安瑞 诺欣 昕福 昕越 圣罗莱 孚来美 普瑞欣 迈灵达 欧兰宁 阿美宁` },
  { id: 'drug.rare', sub: 'drug_small', pull: { drug: 4 }, terms: `${salts}
    创新药 新药研发 新药 一类新药 1类新药 1类创新药 原研药 首仿 首仿药 高端仿制 仿制药 仿制药大厂 改良型新药 首创新药 first-in-class best-in-class fic 自研管线 自有管线 研发管线 管线 在研管线 获批上市 license-in license_in license-out license_out 授权引进 BIC FIC BLA NDA 上市申请 临床三期 III期临床 Ⅲ期 三期临床 II期临床 一期临床 IND 孤儿药 罕见病药 肿瘤药 抗肿瘤药 抗癌药 肿瘤创新 麻醉药 精神类药物 降糖药 抗病毒药 心脑血管药 眼科药物 眼科药 滴眼液 眼药
    免疫检查点 自免药 减重药 抗生素药 抗感染药 光动力药物 光动力药 酶替代 酯酶 溶栓药 止血药 血凝酶 罕见病药 孤儿药引进 眼药水 外用膏 痔疮膏 栓剂膏 祛痛膏 贴膏 中药膏 皮肤药 皮肤外用药 儿童药 儿科药 男科药 妇科药 戒烟药 镇咳 止咳 化痰 抗过敏药 抗凝药 降压药 降脂药 利尿 胃药 消化药 肝病药 肾病药 骨病药 呼吸药 精神药 神经药 抗癫痫 透明质酸酶 玻璃酸酶 皮下给药 长效制剂 周制剂 月制剂 双周 给药技术 药物递送 缓释技术 透皮给药 鼻腔给药 抗生素 药物研发 药物开发 新药开发 创新生物药 生物制药 制药企业 制药公司 药企集团 慢乙肝治愈 药品上市许可 上市许可持有人 MAH 国谈 医保目录 集采中标 一致性评价 核药 放射性药物 放射性药品 药盒 尿素呼气 诊断药盒 诊疗一体化核素 核素 镥177 177Lu 钇[90Y] 钇90 氟[18F] 18F-FDG 锝 碘131 外泌体药物 菌群药物 活菌药物 噬菌体 microbiome
    drug_developer biopharma biopharmaceutical biopharmaceuticals pharmaceutical_company innovative_medicines therapeutics new_drugs medicines oncology radiopharmaceutical radioligand
    化学新药 一类化药 1.1类 1类药 一类创新药 2类改良 改良型 新靶点 first_in_class FIC药物 原创新药 源头创新药 BD出海 NewCo 出海授权 海外授权 授权给 卖给BMS 卖给MNC 卖给默沙东 里程碑付款 引进品种 引进产品 商业化产品 独家产品 进医保 国家医保 国谈品种 集采品种 中标 过评 一致性评价品种 首家过评
    首仿上市 仿制转创新 仿创结合 仿制为主 挑战专利 专利挑战 缓控释平台 长效注射 微球制剂 微球平台 脂质体平台 吸入制剂平台 复杂注射剂 高壁垒 高端仿制药 药品批文 药证 药品注册证 上市许可 持有人 上市持有人 新药证书 国药准字 药品文号 新药申请 受理 NDA受理 获受理 临床申请 临床批准 进入临床 临床中 Ib期 Ib/II Ⅰb Ⅱa Ⅱb
    2期 3期 关键临床 注册性临床 头对头 突破性疗法 突破性 优先审评 附条件批准 孤儿药资格 快速通道 实体瘤药 肿瘤管线 抗癌 抗肿瘤 肿瘤免疫 免疫治疗 免疫疗法 自免管线 自身免疫病药 代谢病药 糖尿病药 胰岛素企业 减肥药 降压 降糖 降脂 镇静 麻醉 麻醉线 精麻 肿瘤线 心血管线 消化线 呼吸线 抗感染 抗菌药 抗真菌 抗病毒 抗病毒口服 肝病
    肝炎药 肾病药物 贫血药 透析用药 骨科用药 皮肤科药 皮肤科用药 眼科用药 眼科制剂 眼药公司 儿科用药 儿童药企 生殖用药 辅助生殖用药 促排卵 避孕药 紧急避孕 男科用药 营养输液 静脉营养 血容量扩充 羟乙基淀粉 电解质 透析用药品 诊断用药 放射性诊疗 靶向核素 PSMA FAP核素 Lu177 177Lu-PSMA 锕225 225Ac
    镥[177Lu] 镭223 碘[131I] 多菲戈 锝标记 核药房 正电子药物 菌群移植 FMT 粪菌 粪菌移植 活体生物药 微生态药 噬菌体药 外泌体递送 外泌体载药 红细胞载药 药械组合产品 丹参多酚 中药一类新药 medicines_for pipeline drug_candidates candidates candidate
    phase_ii phase_iii orphan_drug approved_in indications oral_drug prescription_medicines specialty_pharma generics_and drugmaker drug_maker rare_diseases immunology
    neuroscience_drugs cardiometabolic haematology anti-infectives vaccines_and ophthalmology_drugs radiopharmaceuticals lutetium actinium
    同位素药 同位素药物 放射源 密封源 核药中心 正电子药 氟18 F-18 锝99m 18F 131I 放射性同位素 报完产 报产了` },
  { id: 'drug.code', sub: 'drug_small', pull: { drug: 1.6 }, terms: '' },
  { id: 'drug.indication', sub: 'drug_small', pull: { drug: 1.3 }, terms: `
    NASH MASH 银屑病 特应性皮炎 系统性红斑狼疮 狼疮 类风湿 强直性脊柱炎 阿尔茨海默 帕金森 精神分裂 抑郁症 癫痫 渐冻症 ALS SMA 血友病 地中海贫血 白血病 淋巴瘤 多发性骨髓瘤 骨髓瘤 非小细胞肺癌 小细胞肺癌 肺癌 乳腺癌 胃癌 肝癌 结直肠癌 前列腺癌 胰腺癌 卵巢癌 宫颈癌 黑色素瘤 胶质瘤 实体瘤 血液瘤 肉瘤 痛风 高尿酸 慢乙肝 乙肝功能性治愈 丁肝 HIV 艾滋 流感 RSV 特发性肺纤维化 IPF 哮喘 慢阻肺 COPD 重症肌无力 IgA肾病 高血脂 高血压 2型糖尿病 1型糖尿病 糖尿病肾病 肥胖 减重 干眼 黄斑变性 湿性黄斑 青光眼 视网膜色素变性 翼状胬肉 子宫内膜异位 更年期 脱发 痤疮 白癜风 斑秃 肿瘤 自免 自免病 自身免疫 罕见病 心衰 骨质疏松 骨关节炎 膝骨关节炎 偏头痛 失眠 溃疡性结肠炎 克罗恩 aGVHD GVHD oncology hiv obesity diabetes cystic_fibrosis rare_disease pain migraine hemophilia alzheimer's alzheimer parkinson's dermatitis asthma copd leukemia lymphoma myeloma breast_cancer lung_cancer lupus psoriasis sickle_cell
    银屑 斑块状 慢粒 急淋 急髓 多发骨髓瘤 套细胞 滤泡 弥漫大B 三阴 三阴乳腺癌 乳癌 前列腺 非小 小细胞 EGFR突变 ALK阳性 头颈 胆道 胃食管 胃肠间质瘤 GIST 脑胶质瘤 脑转移 神经母 骨巨细胞瘤 腱鞘巨细胞瘤 1型神经纤维瘤 纤维化 ATTR 转甲状腺素 高草酸尿 血管性水肿 HAE 镰刀 镰状细胞 地贫患者 无精症 多囊 嗜酸
    特发性 系统性硬化 肌少症 肌萎缩 肌无力 视神经脊髓炎 NMOSD 亨廷顿 渐冻 脊髓损伤药 脑卒中 脑卒中药 急性缺血性卒中 心肌病 肥厚型心肌病 射血分数 高钾 高血钾 肾小球 膜性肾病 狼疮肾炎 糖肾 DME 糖网药 老花 老花眼 睑板 白内障药 hypertension stroke heart_failure psoriatic eczema
    hepatitis crohn's ulcerative_colitis multiple_sclerosis schizophrenia depression epilepsy insomnia narcolepsy anemia gout thyroid_eye nsclc glioblastoma 移植物抗宿主 移植物抗宿主病 GVHD` },
  { id: 'drug.dosage', sub: 'drug_other', pull: { drug: 4.5 }, terms: `
    片剂 薄膜衣片 硬胶囊剂 软胶囊剂 胶囊剂 颗粒剂 散剂 丸剂 水丸 蜜丸 大蜜丸 滴丸 注射剂 注射液 小容量注射 大容量注射 大输液 输液产品 软袋输液 冻干粉针 粉针剂 注射用无菌粉末 口服液 口服溶液剂 合剂 糖浆剂 酊剂 软膏剂 乳膏剂 凝胶剂 栓剂 贴膏剂 贴剂 透皮贴 气雾剂 喷雾剂 吸入制剂 吸入粉雾剂 干粉吸入 鼻喷剂 滴眼剂 滴鼻剂 搽剂 洗剂 口含片 口崩片 缓释片 缓控释 微球 长效微球 脂质体 脂微球 纳米制剂 脂肪乳 肠外营养 氨基酸注射
    原料药 特色原料药 API 药品制剂 化学药制剂生产 制剂 制剂生产 高端制剂 复杂制剂 改良制剂 口溶膜 外用药 非处方药 OTC 化药 西药 药品生产 生产药品 药品制造 医药中间体 原料药中间体 药物制剂 药品批准文号 药物成分
    generic_drugs generics api active_pharmaceutical_ingredients injectables
    片剂厂 胶囊 针剂 粉针 冻干 冻干粉 水针 输液 软袋 双室袋 粉液双室 三腔袋 口服溶液 滴剂 糖浆 干混悬 混悬剂 混悬液 乳剂 膏剂 软膏 乳膏 凝胶 喷剂 鼻喷 气雾 吸入剂 吸入溶液 吸入粉 滴眼 眼膏 凝胶贴膏 巴布膏 透皮 舌下 舌下片 肠溶 长效针 口溶 灌肠剂 原料药企 特色原料 大宗原料药 维生素原料药
    抗生素原料 头孢原料 青霉素工业盐 6-APA 7-ACA 中间体 高级中间体 医药原料 DMF CEP 出口原料药 无菌原料药 高活原料药 制药厂 药企自有 药品生产企业 生物药企业 化学药 化学制剂 化药制剂 药品制造商 制剂出口 ANDA文号 口服固体 tablets capsules injectable
    sterile_injectables inhalation transdermal ophthalmics apis` },
  { id: 'drug.biologic', sub: 'drug_other', pull: { drug: 1.5 }, terms: '生物制品 生物制品生产 生化药' },
  { id: 'drug.tcm', sub: 'drug_tcm', pull: { drug: 5.5 }, terms: `${chineseMedicines}
    中成药 中药 中药创新 中药新药 中药颗粒 配方颗粒 中药配方颗粒 经典名方 古代经典名方 中药饮片生产 生产中药饮片 中药提取 中药注射剂 中药制剂 中药材种植加工 汉方 藏药 蒙药 苗药 维药 民族药 安宫牛黄 牛黄 六味地黄 阿胶 同仁 乌鸡白凤 复方丹参 丹参 丹参滴丸 连花清瘟 通心络 脑心通 稳心颗粒 血必净 热毒宁 喜炎平 桂枝茯苓 蒲地蓝 板蓝根 感冒灵 藿香正气 急支糖浆 六神丸 云南白药 片仔癀 麝香保心 速效救心 银杏叶 三七 血塞通
    参麦 清开灵 乌灵 百令 虫草菌 膏方 膏药 黑膏药 丸散膏丹 老字号中药 清心丸 逍遥丸 归脾丸 小儿豉翘 金银花口服 双黄连 川贝枇杷 龟苓 定坤丹 西瓜霜 参芪 参芪扶正 黄芪注射 红花 灯盏花 苓桂术甘
    六味 浓缩丸 六味丸 蜜丸类 复方 膏滋 阿胶浆 复方阿胶 东阿 驴皮 安宫 牛黄清心 苏合香 牛黄解毒 大活络 华佗再造 消渴丸 人参再造 逍遥 归脾 香砂六君 补中益气 金匮肾气 乌鸡 益母草 定坤 桂枝 茯苓 少腹逐瘀 妇科千金 妇炎康 康妇炎 宫血宁 坤宁 月月舒 痛经宝 暖宫七味 散结镇痛 腰痹通 金天格 仙灵骨葆 壮骨 伤科 跌打 红花油 正骨水
    云南红药 三七伤 消痛贴 奇正消痛贴 麝香壮骨 天和骨通 狗皮膏 通络祛痛膏 活血止痛 银丹心脑通 稳心 养心 芪苈强心 参松养心 通心 脑心 步长脑心通 丹红 丹红注射 丹参酮 注射用丹参 香丹 醒脑静 醒脑 痰热清 喜炎 热毒 参附 生脉 血必净注射 康莱特 艾迪 艾迪注射 康艾 鸦胆子 斑蝥 华蟾素 金龙胶囊 平消 复方苦参 小金丸 西黄丸 槐耳 慈丹
    参一 人参皂苷 黄芪 党参 枸杞药 金水宝 至灵 冬虫夏草 发酵虫草 灵芝 孢子粉 铁皮石斛 铁皮枫斗 西洋参 燕窝药 胖大海 金嗓子 金银花 连花 莲花 清瘟 双黄 银黄 银翘 维C银翘 桑菊 小柴胡 感冒清热 板蓝 抗病毒口服液 蓝芩 芩兰 复方芩兰 蒲地 夏桑菊 王老吉药 急支 枇杷膏 念慈菴 川贝 止咳糖浆 强力枇杷 蛇胆 咽炎片 西瓜霜润喉
    健胃消食 保济丸 藿香 藿香正气水 肠炎宁 四磨汤 小儿 小儿化痰 小儿肺热 小儿柴桂 小儿消积 丁桂儿脐贴 王氏保赤 肛泰 马应龙痔疮 麝香痔疮 三黄膏 京万红 美宝 湿润烧伤膏 皮炎宁 日舒安 妇炎洁药 洁尔阴 元胡止痛 胃苏 气滞胃痛 荆花胃康 摩罗丹 胃康灵 护肝 护肝宁 复方鳖甲 安络化纤 扶正化瘀 大黄䗪虫 茵栀黄 排石颗粒 肾康 肾康注射
    尿毒清 肾炎康复 黄葵 百令片 海昆肾喜 癃闭舒 前列舒 前列康 普乐安 六味安消 麻仁 芪参 芪参益气 脑安 养血清脑 天舒 正天丸 镇脑宁 天麻 全天麻 强力天麻 乌灵胶囊 百乐眠 枣仁安神 安神补脑 七叶神安 舒肝解郁 中药老字号 老字号 百年老店药 中药企业 中药公司 中药材 中药材提取 饮片厂 中药注射液 现代中药 院内制剂 秘方 保密配方
    国家保密 配方颗粒试点 中药1.1 中药1类 民族医药 藏医药 傣药 彝药 云药 蒙医 壮药 traditional_chinese_medicine tcm herbal_medicine herbal_medicines granules` },
  { id: 'drug.synbio', sub: 'drug_synbio', pull: { drug: 4 }, terms: `
    医药合成生物 合成生物学药物 酶法多肽 酶催化原料药 合成生物制药 生物合成药 酶法合成
    合成生物学制药 生物催化药 生物酶法 发酵法原料药 酵母合成 微生物合成天然产物 细胞工厂 人参皂苷合成 synthetic_biology_drugs` },
  { id: 'drug.weak', sub: 'drug_other', pull: { drug: 2.4 }, terms: `
    抗体 多功能抗体 三功能抗体 CART 饮片 中药材加工 灵芝孢子 裸质粒 质粒药物 酶药 蛋白药 重组蛋白 生物制剂 制剂工艺 药品批件 临床批件 品种 大品种 独家品种 批文 原研 感冒药 退热 镇痛药 止痛 护肝片 儿童用药 妇科用药 苗药 乌司奴 卡前列素 左卡尼汀 克拉维酸 西维来司他 泊沙康唑 瑞舒 双靶 首付款 里程碑 对外授权 授权交易 大中华权益 引进权益 适应症 靶点药 溶栓产品
    botox dysport somatuline cabometyx dupixent skyrizi rinvoq biologic vaccines_maker gene-based
    靶向 双靶子 新靶 受体 激酶 靶蛋白 配体 长效 周制 口服 给药装置 心梗 脑梗 卒中 血脂 甘油三酯 LDL 乙肝 丙肝 肺动脉高压 肺纤维化 皮炎 荨麻疹 红斑狼疮 肠炎 类风关 强直 多发性硬化 ALS患者 阿尔茨海默症 帕金森病 癫痫药 焦虑 ADHD 多动 胶质母 鼻咽癌 食管癌 膀胱癌 甲状腺癌
    骨肉瘤 胆管癌 头颈癌 神经内分泌瘤 MDS AML ALL CLL MCL DLBCL 淋巴 骨髓 白血 PNH ITP 血小板减少 罕见 孤儿 遗传病 法布雷 戈谢 庞贝 黏多糖 苯丙酮 低磷 XLH 软骨发育不全 矮小 侏儒 性早熟 肥胖症 NASH药 脂肪肝 肝纤维化 眼底病 干眼症 近视药 鼻炎 哮喘药 慢阻 咳嗽
    抗感染线 耐药菌 真菌 HBV HCV HPV病毒 新冠药 疟疾 青蒿 青蒿素 结核药 寄生虫 鼻息肉 关节炎 骨关节 骨松 疼痛 癌痛 术后镇痛 慢痛 止吐 恶心 贫血 肾性贫血 高磷 甲旁亢 移植排异 抗排异 促排 早产 子痫 内异 子宫肌瘤药 更年 前列腺增生 ED患者 早泄 脱发药 痤疮药 白癜 bms msd 默沙东 礼来 辉瑞
    阿斯利康 诺华 罗氏 赛诺菲 MNC 买断 药证持有人 管线药` },
  { id: 'drug.company', sub: 'drug_other', pull: { drug: 3 }, terms: `
    制药 药业 药厂 生物医药公司 制药集团 药品研发 药品 药物 医药研发 医药技术开发 医药产品 医药制品 医药公司 药品技术开发 给药 药械组合 医药集团 肿瘤创新公司 全球性肿瘤 好药 用药 良药 处方药 专科药 pharma pharmaceutical pharmaceuticals drugs medicine
    制药企业集团 药厂老牌 老药厂 老牌药企 大药企 原研厂 跨国药企 药企自研 药企转型 生物药公司 疫苗厂家 biotechs biotechnology_company pharmaceuticals_company drug_company medicines_company` },
];
