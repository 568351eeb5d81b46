import type { LexGroup } from './types';

/** AI+医疗健康: drug discovery, assisted diagnosis, digital medicine. `ai.general` counts only beside medical words (score.ts). */
export const ai: LexGroup[] = [
  { id: 'ai.drug', sub: 'ai_drug', pull: { ai: 8.5, drug: 1 }, terms: `
    药物研发助手 新药研发助手 药物研发大模型 药物大模型 分子大模型 蛋白大模型 生命科学大模型 对话式药物研发 药物设计软件 药物设计平台 药物研发智能体
    AI制药 AI药物 AI新药 AI药物发现 AI药物筛选 AI药物设计 AI小分子 AI蛋白 AI驱动药物 人工智能药物 人工智能制药 药物计算 计算药物 CADD AIDD 分子动力学 分子模拟 虚拟筛选 晶型预测 逆合成 AI化学 蛋白质设计 蛋白设计 蛋白结构预测 蛋白生成 分子生成 生成式AI药物 生命科学大模型 生物医药大模型 生物计算 AI_for_Science AI4S 自动化实验室 药物研发大模型 算法筛 AI做制剂 AI抗体 AI递送 ADMET 蛋白预测 结构预测 分子优化 药物设计AI 药物设计平台 研发云 ELN 实验记录 生物信息云
    ai_drug_discovery ai-driven_drug ai_drug computational_drug drug_discovery_software phenomics in_silico physics-based_computational generative_chemistry
    AI驱动 AI驱动新药 AI+药物 AI+新药 AI+制药 AI+小分子 AI+抗体 AI+蛋白 AI+合成 AI靶点 AI靶点发现 AI分子设计 AI分子 AI抗体设计 AI大分子 AI生物 AI生物医药 AI平台发现 AI研发平台 AI多肽 AI核酸 AI递送平台 AI晶型 AI临床试验 AI辅助药物 生成式 生成式AI 生成式药物 生成化学 生成模型
    扩散模型 蛋白语言模型 蛋白大模型 蛋白质语言模型 抗体大模型 AlphaFold RoseTTAFold 从头设计 从头设计蛋白 蛋白从头设计 酶设计 计算设计 计算平台 自由能微扰 FEP 量子化学 量子物理 量子力学 分子对接 分子力场 物理建模 干湿闭环 干湿结合 干湿实验 干实验 自动化合成 机器人合成 机器人实验室 智能实验室 高通量机器人
    自动化湿实验 虚拟细胞 细胞大模型 生物大模型 生物基础模型 单细胞大模型 知识图谱药物 多组学AI AI多组学 数字孪生药物 药物重定位 老药新用 药物发现平台 药物发现算法 计算机辅助药物 计算生物 计算化学 算法平台 算法设计 算法筛选 机器学习筛选 算法驱动 数据驱动新药 表型筛选AI Chemistry42 PandaOmics 
      generative_design generative_ai_drug machine_learning_drug drug_design computational_chemistry computational_biology ai-first ai-native ai-designed ai-discovered
    protein_design de_novo foundation_models_for_biology techbio isomorphic virtual_cell
    AI蛋白质 抗体设计AI AI抗体发现 AI酶 AI多特异 AI核酸设计 AI疫苗 抗原设计 表位预测 TCR预测 新抗原预测 AI毒理 AI药代 成药性预测 ADMET预测 溶解度预测 晶体结构预测 AI制剂 AI处方 LNP设计 AI合成路线 自动合成 智能合成 云实验室 AI实验室 自驱动实验室 药物联用预测 适应症拓展AI 临床成功率预测 虚拟病人 定量药理软件 PBPK软件 分子大模型 基因组大模型 RNA大模型` },
  { id: 'ai.imaging', sub: 'ai_diagnosis', pull: { ai: 8, dev: 1.5 }, terms: `
    无创FFR CT-FFR CTFFR CT_FFR 冠脉无创血流储备 无创血流储备 血流储备分数计算 caFFR
    AI影像 影像AI 医学影像AI 医疗影像AI AI辅助诊断 人工智能辅助诊断 辅助诊断软件 影像辅助诊断 辅助诊断系统 智能辅助诊断 AI辅诊 辅诊 健管 智能诊断 AI诊断 AI筛查 AI阅片 智能阅片 肺结节 骨龄 糖网 眼底筛查 眼底AI 病理AI AI病理 数字病理AI 宫颈细胞AI 细胞AI 细胞病理 CTA自动 自动后处理 狭窄评估 CT-FFR 脑血管AI 冠脉CTA 数字心 数字脑 影像人工智能 影像大模型 靶区勾画 自动勾画 放疗AI 心电AI AI心电 心电自动分析
    超声AI AI超声 内镜AI 消化道AI 影像组学 智能影像 云胶片 手术规划软件 手术规划AI 影像软件 影像平台 AI判读 病理判读 智能判读 AI眼底 掌超AI AI基层 报告解读 体检报告解读 AI读片 智能读片 智能病理 AI病历 AI医助 骨折AI AI骨科规划 三维重建软件 术前三维规划 三维规划软件 术前规划软件 规划软件 AI理赔 脑电睡眠AI 血流动力学计算 AI放疗 AI内窥镜 AI结肠 AI胃镜 AI皮肤 AI口腔 AI睡眠 心音AI 人工智能医疗诊断 ai_imaging ai_diagnosis ai-powered_imaging stroke_triage radiology_ai ai_triage
    AI辅助 AI影像三类 AI三类证 AI软件三类 软件三类 软件三类证 三类证软件 AI筛 AI检测 AI检出 自动检出 自动识别病灶 病灶识别 智能识别病灶 肺部AI 胸部AI 胸片AI 乳腺AI 钼靶AI 肝脏AI 脑部AI 头颈AI 卒中AI 心脏AI 血管AI 冠脉AI 主动脉AI 脊柱AI 前列腺AI 甲状腺AI 甲状腺超声AI 眼科AI
    视网膜AI 糖网筛查 筛糖网 拍眼底 眼底照AI 眼底大数据 皮肤AI 皮肤病AI 牙科AI 正畸AI 口腔AI 肠镜AI 胃癌AI 消化内镜AI 内镜辅助 内镜智能 结直肠息肉检测 超声智能 超声大脑 心超AI 心电图AI 心电智能 心电分析 AI心电图 病理大模型 病理人工智能 病理切片AI 宫颈癌AI 宫颈AI TCT_AI 细胞学AI 细胞DNA
    骨髓细胞AI 血细胞形态AI 染色体AI 染色体核型AI 核型分析AI 智能核型 DVFFR CTFFR CT算FFR FFRct 影像FFR 无创FFR 造影FFR 造影算FFR 影像测FFR 血流仿真 冠脉血流仿真 血流动力学仿真 血流计算 虚拟支架 数字心脏 心脏建模 影像后处理 影像工作站软件 三维可视化 三维可视化软件 三维影像 手术规划平台
    肝切除规划 放疗勾画 靶区自动勾画 自动放疗计划 AI放疗计划 智能放疗 影像云平台 影像质控 智能影像云 影像数据平台 影像大数据 影像标注 影像科软件 阅片软件 读片软件 辅助阅片 CAD软件 多模态大模型影像 脑影像分析 脑影像 脑区分析 脑健康AI 认知障碍AI AD早筛AI 语音筛查 步态AI 面诊AI 舌诊AI 中医AI 中医辅助诊断 重症AI
    脓毒症预警 AI预警 AI超声机器人 coronary_ct ct-derived deep-learning deep_learning ai-assisted ai_software ai_radiology radiology ai_pathology digital_pathology pathology_slides ai_ecg
    lung_nodule retinal_ai diabetic_retinopathy_ai ai_mammography image_analysis imaging_ai software_as_a_medical_device samd
    磁共振软件 MR软件 CT软件 X线判读 钼靶判读 骨折判读 影像判读 自动判读 脑小血管病算法 影像算法 诊断算法 心电算法 染色体核型识别 手术规划 动脉瘤手术规划 术前规划 手术规划系统 三维规划
    AI软件 破裂风险 风险AI
    全切片AI WSI 切片AI 数字切片AI 自动阅片 自动出报告 结构化报告AI 骨折检测 肋骨骨折 骨密度AI 肺炎AI 肺栓塞AI 主动脉夹层AI 脑出血AI 缺血半暗带 ASPECTS 胸痛三联 冠脉钙化 心脏超声自动测量 胎儿超声AI 甲状腺结节AI 乳腺结节AI 肝结节AI 胰腺癌平扫 肾结石AI 前列腺癌AI 放疗自适应 器官勾画 剂量预测 皮肤镜AI 白内障AI ROP筛查 青光眼AI 中耳炎AI 喉镜AI 龋齿AI 头影测量AI 听诊AI
    肺音AI 咳嗽AI 心律失常AI 房颤算法 睡眠分期AI 癫痫脑电AI 帕金森视频 步态分析AI 孤独症眼动 眼动评估 微表情 抑郁语音 面部识别罕见病 骨髓AI 尿沉渣AI 寄生虫AI 菌落AI 胚胎AI 精子AI 照片自动 自动看 自动量 血管定量 看片 看片算法 看片软件 辅助看片 智能看片
    靶区自动画 自动画靶区 自动勾画靶区` },
  { id: 'ai.digital', sub: 'ai_digital', pull: { ai: 7 }, terms: `网络医院 网络医院运营 网上医院 云医院 
    医联体平台 医院科研平台 数字药 VR治疗 孤独症干预 医院运营管理系统 HIMS 智能体问诊
    数字医疗 智慧医疗 智慧医院 互联网医院 互联网医疗 互联网+医疗 移动医疗 医疗信息化 医疗IT 医院信息系统 医院信息化 医院核心业务系统 HIS EMR 电子病历 专科病历 病历质控 语音病历 病历夹 录入病历 临床决策支持 CDSS PACS LIS RIS 临床信息系统 移动护理 智慧病房 集成平台医疗 区域卫生 卫生信息化 区域医疗信息 医共体信息 医保信息化 医保控费 DRG DIP 医保信息平台 远程医疗 远程会诊 远程诊断 远程心电 远程问诊 远程超声
    在线问诊 线上问诊 图文咨询 图文问诊 预问诊 导诊 智能导诊 分诊机器人 问诊App 家庭医生在线 在线咨询 预约挂号 挂号平台 就医平台 医生平台 医患平台 医生社区 医生工作站 医生助手 患者管理 患者管理平台 慢病管理平台 慢病管理 慢性病管理 糖尿病管理 随访系统 随访 健康管理平台 健康管理应用 医疗大数据 健康大数据 医疗健康大数据 真实世界数据平台 真实世界 医学大模型 医疗大模型 MedGPT 医疗AI 医疗人工智能 AI医疗 AI医生
    智医助理 数字疗法 数字疗法软件 数字药物 DTx 认知训练软件 认知训练 运动处方 EDC eTMF 药物警戒SaaS 临床试验软件 患者招募平台AI 医疗NLP 医学知识图谱 医院SaaS 诊所SaaS 云诊所 健康云平台 移动医疗健康 医疗软件 医用软件 医疗健康应用 医疗健康系统 智能医疗 智能健康平台 用药助手 电子处方 处方流转平台 医疗数据 医学数据 健康档案 医疗云 医疗物联网 医疗信息 医疗信息技术 医疗互联网 健康科技应用 医用人工智能 医疗服务机器人 寻医 家医签约 医药数字化 语音生成病历 门诊病历 生成病历 病历生成 全病程管理 城市互联网医疗 医疗大数据国家队 RTSM 临床试验系统 药物警戒系统 医药SaaS 医药CRM 数字营销 医疗云平台 医学AI AI全科 AI问诊 AI导诊 AI随访 智慧药房系统 手麻系统 重症系统 血透系统 体检系统 院感系统 合理用药系统 处方审核 审方 医保审核 医疗质控 病案 病案质控 医疗语义 医疗知识库 患者教育平台 慢病App 健康App 睡眠App 心理App 冥想App 云影像 影像云 区域影像 远程影像 远程病理平台 数字病理平台 医联体平台 医联体信息化 智慧康养平台 健康医疗大数据
    ehr emr electronic_health_records health_records telehealth telemedicine digital_therapeutics digital_health clinical_decision_support hospital_information clinical_data_software healthcare_software precision_medicine_platform health_app
    电子病历系统 住院电子病历 门诊电子病历 HIS系统 医院HIS 医院管理软件 医院管理系统 医院软件 医院数字化 医院数智化 数字医院 医院运营管理软件 HRP 医疗软件厂商 医疗IT厂商 医疗信息系统 LIS系统 检验信息 RIS/PACS PACS系统 影像信息系统 超声工作站 心电网络 手术麻醉系统 急诊系统 护理信息 护理系统 移动查房 药事系统
    药房自动化系统 DRG/DIP DRG分组 控费 医保监管 医保大数据 商保理赔 商保科技 互联互通 区域平台 区域卫生平台 卫健平台 公卫系统 公共卫生信息 疾控信息 基层医疗系统 基层AI 全科AI 村医 家庭医生签约 签约系统 医共体 分级诊疗平台 双向转诊 会诊平台 在线医疗 线上医疗 网上看病 在线看病 在线挂号 问医生 问诊 咨询医生 名医问诊
    在线处方 电子处方流转 处方流转 在线复诊 互联网诊疗 互联网医院平台 互联网医院建设 医生App 医生助手App 医生工具 患者社区 病友社区 患者管理App 患者随访 AI随访电话 智能随访 随访电话 院后管理 诊后管理 诊后 院外管理 全程管理 患者全程 慢病数字化 数字化慢病 糖尿病App 血糖管理App 血糖管理平台 高血压管理 远程监护平台
    远程患者管理 远程心电监测平台 可穿戴+平台 数字健康 数字化健康 数字处方 处方数字疗法 数字疗法产品 儿童多动数字 ADHD数字 认知数字 弱视数字 失眠数字 失眠CBT CBT-I 心理健康App 心理咨询平台 心理大模型 AI心理 VR医疗 VR心理 VR康复 虚拟现实医疗 AR手术 MR手术 医疗元宇宙 手术示教 医学教育软件 医学虚拟仿真
    健康大模型 医疗垂直大模型 医学AI大模型 中医大模型 病历大模型 病历自动生成 病历生成器 语音录入 语音病历录入 语音电子病历 导诊机器人 预问诊导诊 智能客服医疗 智能分诊 健康助手 AI健康助手 AI健康管理 AI健管师 数字人医生 医疗机器人软件 临床科研平台 科研数据平台 专病库 专病数据库 单病种 真实世界研究平台 RWD RWE 健康医疗数据
    医疗数据中台 数据治理医疗 隐私计算医疗 生物信息软件 生信软件 基因数据平台 基因解读 基因解读软件 基因数据解读 基因云 临床试验数字化 临床试验SaaS eCRF CTMS eCOA ePRO 电子知情 DCT 远程智能临床试验 智能临床 药物警戒系统软件 医药营销SaaS 医药数智化 药企数字化 医院物联网 智慧病区 智慧病床 智慧养老平台
    智慧养老系统 养老信息化 智慧健康 智慧体检 体检软件 健康档案云 健康云 健康小屋 健康一体机 医院机器人 医院物流机器人 挂号收费 诊所软件 诊所管理 口腔SaaS 牙科SaaS 医美SaaS 眼科SaaS 中医SaaS 医疗SaaS digital_medicine prescription_apps prescription_app
    app-based virtual_care remote_patient_monitoring rpm care_coordination patient_engagement clinical_documentation ambient_scribe oncology_ehr real-world_data symptom_checker
    mental_health_app chronic_disease_management_platform online_doctor online_consultation health_information health_it hospital_it clinical_software revenue_cycle population_health
    genomics_software bioinformatics bioinformatics_platform cloud_platform_for_life_sciences trial_software
    影像档案 影像档案传输 影像传输处理 医学影像档案 处理系统软件 6870软件 医疗影像云
    临床辅助决策 辅助决策 医保码 电子健康卡 就诊码 云诊 video_visits virtual_visits connected_glucometer coaching_app health_coaching ai_primary_care ambient_documentation biosimulation 院感监控 掌上医院 云医院 云HIS
    智慧服务 科研病历 病历结构化 数据中台 影像科平台
    software_for_trials modelling_software modeling_software pathology_foundation ai_notes 行为医学 健康行为 慢病干预 管血压 管血糖 管慢病 管糖尿病 管高血压 训练软件 评估软件 测评软件 认知评估 注意力训练 注意力评估 语言训练软件 信息系统医疗 重症信息系统 急救信息系统 手麻 genomic_data clinical_data data_library health_data patient_data
    数字孪生心脏 合成数据 医疗隐私计算 智慧药学 智能药学 药学服务平台 智慧急诊 急救平台 院前急救信息 胸痛中心系统 卒中中心平台 智慧手术室 数字化手术室 手术排程 日间手术系统 护理质控 不良事件 医疗质量 病案首页 编码系统 ICD编码 DRG系统 医保结算 医保基金监管 飞检系统 商保直赔 核保AI 健康险科技 药企数字营销 患者教育 患者援助平台 PAP系统 罕见病平台 患者组织平台 专病管理 肿瘤随访 居家监测 居家透析平台 远程ICU
    远程超声平台 5G医疗 5G救护车 互联网护理 网约护士 云药房系统 中医智能 中医云 电子病历评级 互联互通测评 医院数据中心 科研云 医学科研平台 生物信息平台 组学数据 遗传咨询软件 临床试验智能 智能患者招募 电子数据采集 中央随机 电子患者报告 远程访视 智能监查 临床试验大模型 药物警戒AI 注册AI 医学写作AI 医学翻译AI 医学文献AI 循证 指南问答 医生大模型 儿科大模型 眼科大模型 放射大模型 护理大模型 健康问答 症状自测
    数字人导诊 语音随访 外呼随访 ADHD软件 孤独症软件 失语训练 认知康复软件 视功能训练软件 失眠软件 戒烟App 戒酒App 减重App 糖尿病前期 心脏康复平台 肺康复App 孕产App 备孕App 母婴健康平台 儿童发育App 疫苗预约平台 健康风险评估 健康画像 可穿戴数据 穿戴设备数据` },
  { id: 'ai.general', pull: { ai: 1.5 }, terms: 'AI NLP 人工智能 深度学习 机器学习 大模型 算法 软件 软件开发 SaaS 大数据 云平台 平台型 智能 计算机视觉 自然语言 语音识别 知识图谱 App 移动应用 小程序 互联网 数字化 信息化 软件平台 数据平台 神经网络 机器人流程 数字孪生 artificial_intelligence ai-enabled machine_learning software platform app data_platform' },
];
