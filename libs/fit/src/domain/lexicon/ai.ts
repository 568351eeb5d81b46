import type { LexGroup } from './types';

/** AI+医疗健康: drug discovery, assisted diagnosis, digital medicine. `ai.general` counts only beside medical words (score.ts). */
export const ai: LexGroup[] = [
  { id: 'ai.drug', sub: 'ai_drug', pull: { ai: 8.5, drug: 1 }, terms: `
    AI制药 AI药物 AI新药 AI药物发现 AI药物筛选 AI药物设计 AI小分子 AI蛋白 AI驱动药物 人工智能药物 人工智能制药 药物计算 计算药物 CADD AIDD 分子动力学 分子模拟 虚拟筛选 晶型预测 逆合成 AI化学 蛋白质设计 蛋白设计 蛋白结构预测 蛋白生成 分子生成 生成式AI药物 生命科学大模型 生物医药大模型 生物计算 AI_for_Science AI4S 自动化实验室 药物研发大模型 算法筛 AI做制剂 AI抗体 AI递送 ADMET 蛋白预测 结构预测 分子优化 药物设计AI 药物设计平台 研发云 ELN 实验记录 生物信息云
    ai_drug_discovery ai-driven_drug ai_drug computational_drug drug_discovery_software phenomics in_silico physics-based_computational generative_chemistry` },
  { id: 'ai.imaging', sub: 'ai_diagnosis', pull: { ai: 8, dev: 1.5 }, terms: `
    AI影像 影像AI 医学影像AI 医疗影像AI AI辅助诊断 人工智能辅助诊断 辅助诊断软件 影像辅助诊断 辅助诊断系统 智能辅助诊断 AI辅诊 辅诊 健管 智能诊断 AI诊断 AI筛查 AI阅片 智能阅片 肺结节 骨龄 糖网 眼底筛查 眼底AI 病理AI AI病理 数字病理AI 宫颈细胞AI 细胞AI 细胞病理 CTA自动 自动后处理 狭窄评估 CT-FFR 脑血管AI 冠脉CTA 数字心 数字脑 影像人工智能 影像大模型 靶区勾画 自动勾画 放疗AI 心电AI AI心电 心电自动分析
    超声AI AI超声 内镜AI 消化道AI 影像组学 智能影像 云胶片 手术规划软件 手术规划AI 影像软件 影像平台 AI判读 病理判读 智能判读 AI眼底 掌超AI AI基层 报告解读 体检报告解读 AI读片 智能读片 智能病理 AI病历 AI医助 骨折AI AI骨科规划 三维重建软件 术前三维规划 三维规划软件 术前规划软件 规划软件 AI理赔 脑电睡眠AI 血流动力学计算 AI放疗 AI内窥镜 AI结肠 AI胃镜 AI皮肤 AI口腔 AI睡眠 心音AI 人工智能医疗诊断 ai_imaging ai_diagnosis ai-powered_imaging stroke_triage radiology_ai ai_triage` },
  { id: 'ai.digital', sub: 'ai_digital', pull: { ai: 7 }, terms: `
    数字医疗 智慧医疗 智慧医院 互联网医院 互联网医疗 互联网+医疗 移动医疗 医疗信息化 医疗IT 医院信息系统 医院信息化 医院核心业务系统 HIS EMR 电子病历 专科病历 病历质控 语音病历 病历夹 录入病历 临床决策支持 CDSS PACS LIS RIS 临床信息系统 移动护理 智慧病房 集成平台医疗 区域卫生 卫生信息化 区域医疗信息 医共体信息 医保信息化 医保控费 DRG DIP 医保信息平台 远程医疗 远程会诊 远程诊断 远程心电 远程问诊 远程超声
    在线问诊 线上问诊 图文咨询 图文问诊 预问诊 导诊 智能导诊 分诊机器人 问诊App 家庭医生在线 在线咨询 预约挂号 挂号平台 就医平台 医生平台 医患平台 医生社区 医生工作站 医生助手 患者管理 患者管理平台 慢病管理平台 慢病管理 慢性病管理 糖尿病管理 随访系统 随访 健康管理平台 健康管理应用 医疗大数据 健康大数据 医疗健康大数据 真实世界数据平台 真实世界 医学大模型 医疗大模型 MedGPT 医疗AI 医疗人工智能 AI医疗 AI医生
    智医助理 数字疗法 数字疗法软件 数字药物 DTx 认知训练软件 认知训练 运动处方 EDC eTMF 药物警戒SaaS 临床试验软件 患者招募平台AI 医疗NLP 医学知识图谱 医院SaaS 诊所SaaS 云诊所 健康云平台 移动医疗健康 医疗软件 医用软件 医疗健康应用 医疗健康系统 智能医疗 智能健康平台 用药助手 电子处方 处方流转平台 医疗数据 医学数据 健康档案 医疗云 医疗物联网 医疗信息 医疗信息技术 医疗互联网 健康科技应用 医用人工智能 医疗服务机器人 寻医 家医签约 医药数字化 语音生成病历 门诊病历 生成病历 病历生成 全病程管理 城市互联网医疗 医疗大数据国家队 RTSM 临床试验系统 药物警戒系统 医药SaaS 医药CRM 数字营销 医疗云平台 医学AI AI全科 AI问诊 AI导诊 AI随访 智慧药房系统 手麻系统 重症系统 血透系统 体检系统 院感系统 合理用药系统 处方审核 审方 医保审核 医疗质控 病案 病案质控 医疗语义 医疗知识库 患者教育平台 慢病App 健康App 睡眠App 心理App 冥想App 云影像 影像云 区域影像 远程影像 远程病理平台 数字病理平台 医联体平台 医联体信息化 智慧康养平台 健康医疗大数据
    ehr emr electronic_health_records health_records telehealth telemedicine digital_therapeutics digital_health clinical_decision_support hospital_information clinical_data_software healthcare_software precision_medicine_platform health_app` },
  { id: 'ai.general', pull: { ai: 1.5 }, terms: 'AI NLP 人工智能 深度学习 机器学习 大模型 算法 软件 软件开发 SaaS 大数据 云平台 平台型 智能 计算机视觉 自然语言 语音识别 知识图谱 App 移动应用 小程序 互联网 数字化 信息化 软件平台 数据平台 神经网络 机器人流程 数字孪生 artificial_intelligence ai-enabled machine_learning software platform app data_platform' },
];
