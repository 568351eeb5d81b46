import type { LexGroup } from './types';

/** 相关生产性服务业: contract research and making, testing, animals, design, IP, finance, people, exhibitions, R&D supply. */
export const producer: LexGroup[] = [
  { id: 'prod.cro', sub: 'service_cro', pull: { prod: 8.5 }, terms: `
    CRO 临床CRO 合同研究 合同研究组织 医药外包 研发外包 药物研发外包 新药研发外包 研发服务外包 临床前CRO 临床试验服务 临床研究服务 临床试验管理 临床试验运营 临床试验现场管理 现场管理 SMO CRC 临床协调员 临床监查 监查 数据管理统计 数统 生物统计 医学撰写 受试者招募 患者招募 药物警戒服务 药学研究 药学研究外包 受托研发 受托开发 受托进行 委托研发 仿制药研发服务 生物等效性 BE试验 一致性评价服务 药物发现服务 实验室化学 CMC DMPK 生物分析 生物样本分析 生物样本检测
    药代 药效学评价 药理毒理 药理 毒理 安评 安全性评价 非临床 非临床评价 临床前研究 临床前评价 临床前服务 临床前一站式 GLP GCP服务 技术服务外包 全流程一体化 一站式研发 一体化研发服务 化合物库 DEL库 筛选服务 结构生物学服务 转化医学服务 注册申报 注册代理 注册咨询 药品注册 器械注册 医疗器械注册代理 法规咨询 法规注册 GMP符合性 GMP审计 FDA483 验证培训 体系辅导 质量体系辅导 ISO13485 医药咨询 医药技术咨询 药政 医药技术服务 医药科技服务 临床稽查 第三方稽查 稽查服务 医学翻译 注册资料 申报资料 杂质研究 结构确证 包材相容性 相容性研究 晶型研究 固态筛选 晶型筛选 药物晶型服务 合成服务 设计合成 抗体服务 发现服务 药物筛选服务 药物设计服务 药学服务外包 人因工程 可用性测试 一期临床 一期中心 临床药理 BE数据 数据服务 药物经济学 医学事务 上市后研究 医学信息沟通 药品上市许可转让 MAH转让 新药转让 技术转让平台 药政咨询 GMP咨询 验证服务 计算机化系统验证 洁净验证 FDA认证咨询 510k MDR咨询 体系咨询 器械临床 临床评价 动物评价 CE认证 MDR 公告机构 临床试验咨询 真实世界研究服务
    contract_research contract_research_organization clinical_cro safety_assessment bioanalysis bioanalytical preclinical_services clinical_trial_services discovery_outsourcing regulatory_consulting drug_development_services real-world_evidence` },
  { id: 'prod.cdmo', sub: 'service_cdmo', pull: { prod: 9 }, terms: `
    CDMO CMO CRDMO CXO 合同加工外包 合同生产 合同定制 定制研发生产 委托生产服务 受托生产 药品代工 罐装代工 大分子外包 外包 外包服务 医药外包服务 工艺开发服务 商业化生产服务 产能服务 分子砌块 砌块 工具化合物 公斤级 吨级 定制合成 定制化学 连续流 高活 payload 质粒CDMO 质粒构建 质粒服务 质粒代工 质粒、 慢病毒包装 病毒包装 病毒载体服务 病毒载体CDMO 载体构建 基因合成 引物合成 抗体定制 多肽定制 万升一次性反应器 一次性反应器产能 细胞株构建 上下游工艺 从DNA到BLA 罐装代工 无菌灌装服务 MAH服务 中试平台 中试服务 合同制造
    contract_manufacturing contract_development contract_development_and_manufacturing cdmo cmo fill-finish outsourcing` },
  { id: 'prod.oem', sub: 'service_cdmo', pull: { prod: 5.5 }, terms: '代工 代工生产 器械代工 OEM ODM 贴牌 受托加工' },
  { id: 'prod.testing', sub: 'service_testing', pull: { prod: 7.5 }, terms: `
    检验检测 第三方检测 第三方检验 第三方医检 第三方医学检验 第三方医学诊断 独立医学实验室 医学检验实验室 医学检验所 医学检验连锁 外送标本 标本外送 ICL 特检 检测服务 检测机构 检测认证 检验认证 检测中心 检验研究院 检验机构 检验鉴定 检测实验室 CNAS CMA CMA/CNAS 药品检验 药品检测 医疗器械检验 医疗器械检测 有源器械检测 电磁兼容 EMC 生物相容性 生物学评价 病毒清除 病毒清除验证 细胞库检定 放行检测 放行检验 第三方质检 细胞检测 稳定性研究 基因测序服务 测序服务 测序科研 科研服务
    组学服务 蛋白组 代谢组 质谱技术服务 生信 生信分析 认证服务 计量校准 洁净检测 病理诊断中心 第三方病理 病理远程诊断 远程病理 血液病特检 特检实验室 第三方实验室 共建实验室 检验外包 医检 质检 临检 技术检测服务 临床体液血液专业 临床免疫血清 临床微生物学专业 testing_laboratories testing_services testing_lab medical_device_testing certification biologics_testing emc` },
  { id: 'prod.animal', sub: 'service_animal', pull: { prod: 8.5 }, terms: `
    实验动物 动物实验 动物实验服务 大动物实验 动物房 模式动物 动物模型 疾病模型 小鼠模型 基因工程小鼠 基因修饰小鼠 人源化小鼠 敲除小鼠 转基因小鼠 斑点鼠 SPF 大鼠 小鼠 裸鼠 大小鼠 C57 SD大鼠 豚鼠 实验兔 比格犬 食蟹猴 恒河猴 非人灵长类 灵长类 实验猴 实验用猪 小型猪 PDX 类器官药筛服务 斑马鱼 垫料 买鼠 鼠模型 research_models inbred_mice mice laboratory_animals engineered_mice animal_models` },
  { id: 'prod.supply', sub: 'service_supply', pull: { prod: 5 }, terms: `
    科研试剂 生命科学试剂 重组蛋白试剂 蛋白试剂 抗体试剂 科研抗体 靶点蛋白 培养基 无血清培养基 细胞培养基 细胞培养 胎牛血清 转染试剂 分子酶 工具酶 原料酶 诊断酶 诊断原料 体外诊断原料 抗原抗体原料 mRNA原料 GMP酶 建库试剂 色谱填料 层析介质 层析填料 微球填料 纯化填料 一次性反应袋 反应袋 生物反应袋 储液袋 配液系统 深层过滤 切向流 超滤膜包 膜包 层析柱 亲和填料 蛋白A ProteinA 病毒灭活 细胞株 CHO 无菌连接器 摇袋 培养箱细胞 细胞分选 细胞制备设备 细胞自动化 封闭式细胞 GMP级试剂 GMP级蛋白 细胞因子 磁珠 核酸提取磁珠 帽类似物 修饰核苷 核苷单体 脂质辅料 递送脂质 固相载体 一次性反应器 生物反应器 一次性耗材生物 一次性过滤 病毒过滤膜 过滤膜 除菌过滤 生物工艺 摇床 冻存 样本库 生物样本库 药品冷链 细胞药冷链 干冰 液氮运输 参比制剂 对照药 临床样本运输 样本运输 冷链运输 全程冷链 细胞运输
    核酸合成试剂 引物 单体亚磷酰胺 bioprocess bioprocessing single-use single-use_bioreactors chromatography_resins cell_culture_media research_reagents resins` },
  { id: 'prod.design', sub: 'service_design', pull: { prod: 6.5 }, terms: '工业设计 外观设计 外观结构 结构设计 打样 打样中心 手板 手板打样 快速成型 小批量试制 小批量 样机 样机试制 精密模具 医疗模具 注塑代工 组件代工 精密组件 EMS 转产 工程样机 prototype prototyping industrial_design' },
  { id: 'prod.ip', sub: 'service_ip', pull: { prod: 6.5 }, terms: '知识产权代理 知识产权服务 知识产权管理 知识产权咨询 专利代理 涉外专利 商标代理 无效宣告 复审无效 FTO 专利布局 专利律师 律所 医药律师 专利数据库 专利运营 技术转移 成果转化服务 技术交易 科技成果转化 律师事务所 patent_attorneys intellectual_property patent' },
  { id: 'prod.finance', sub: 'service_finance', pull: { prod: 6 }, terms: '财务顾问 融资顾问 精品投行 医疗健康投行 并购顾问 融资并购 FA顾问 医疗FA 早期项目融资 投融资咨询 立项咨询 药物数据库 医药数据查询 医药数据 新药情报 BD咨询 行业研究咨询 医药咨询公司 医疗健康产业媒体 产业研究报告 产业媒体 医疗产业研究' },
  { id: 'prod.hr', sub: 'service_hr', pull: { prod: 5 }, terms: '人力资源 人才招聘 猎头 高端人才招聘 RPO 人才推荐 劳务派遣 人才供求 灵活用工 医药人才 生物医药人才 recruitment executive_search staffing' },
  { id: 'prod.expo', sub: 'service_expo', pull: { prod: 6 }, terms: '医疗器械博览会 医药展 医疗展 医疗展会 医药展会 原料展 CMEF CPHI CPhI API_China 药交会 医博会 展会主办 主办展会 医学会议 学术会议 医学会议会务 会议培训 学术推广 学术平台 医药论坛 新药研发论坛 exhibition trade_show' },
  { id: 'prod.ipWeak', sub: 'service_ip', pull: { prod: 2 }, terms: '知识产权 专利申请 专利 PCT 商标 专利组' },
  { id: 'prod.medResearch', sub: 'service_cro', pull: { prod: 3 }, terms: '医学研究 医学研究和试验发展 医学研究与试验发展 自然科学研究 科学研究和试验发展' },
  { id: 'prod.expoGeneric', sub: 'service_expo', pull: { prod: 1 }, terms: '展览展示 经济技术展览会 展览会 承办展览展示 承办展览展示活动 展台 展台设计 会展' },
  { id: 'prod.park', sub: 'service_park', pull: { prod: 6 }, terms: '生物医药孵化 医药孵化 医疗器械孵化器 孵化器 加速器空间 共享实验室 公共实验平台 公共服务平台 公共技术平台 公共平台 产业园运营 园区运营 园区开发 器械园 医疗器械园 医谷 药谷 产业服务 产业园 科技园 众创空间 医药产业园 生命科学园 概念验证中心 incubator accelerator gateway_labs shared_laboratory' },
];
