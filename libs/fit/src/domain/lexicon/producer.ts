import type { LexGroup } from './types';

/** 相关生产性服务业: contract research and making, testing, animals, design, IP, finance, people, exhibitions, R&D supply. */
export const producer: LexGroup[] = [
  { id: 'prod.cro', sub: 'service_cro', pull: { prod: 8.5 }, terms: `
    CRO 临床CRO 合同研究 合同研究组织 医药外包 研发外包 药物研发外包 新药研发外包 研发服务外包 临床前CRO 临床试验服务 临床研究服务 临床试验管理 临床试验运营 临床试验现场管理 现场管理 SMO CRC 临床协调员 临床监查 数据管理统计 生物统计 医学撰写 受试者招募 患者招募 药物警戒服务 药学研究 药学研究外包 受托研发 受托开发 受托进行 委托研发 仿制药研发服务 生物等效性 BE试验 一致性评价服务 药物发现服务 实验室化学 DMPK 生物分析 生物样本分析 生物样本检测
    药代 药效学评价 药理毒理 安全性评价 非临床 非临床评价 临床前研究 临床前评价 临床前服务 临床前一站式 GCP服务 技术服务外包 全流程一体化 一站式研发 一体化研发服务 化合物库 DEL库 筛选服务 结构生物学服务 注册申报 注册代理 注册咨询 药品注册 器械注册 医疗器械注册代理 法规咨询 GMP符合性 GMP审计 FDA483 验证培训 体系辅导 质量体系辅导 ISO13485 医药咨询 医药技术咨询 药政 医药技术服务 医药科技服务 临床稽查 第三方稽查 稽查服务 医学翻译 注册资料 申报资料 杂质研究 结构确证 包材相容性 相容性研究 晶型研究 固态筛选 晶型筛选 药物晶型服务 合成服务 设计合成 抗体服务 发现服务 药物筛选服务 药物设计服务 药学服务外包 人因工程 可用性测试 一期临床 一期中心 临床药理 BE数据 数据服务 药物经济学 医学事务 上市后研究 医学信息沟通 药品上市许可转让 MAH转让 新药转让 技术转让平台 药政咨询 GMP咨询 验证服务 计算机化系统验证 洁净验证 FDA认证咨询 MDR咨询 体系咨询 器械临床 临床评价 动物评价 CE认证 公告机构 临床试验咨询
    contract_research contract_research_organization clinical_cro safety_assessment bioanalysis bioanalytical preclinical_services clinical_trial_services discovery_outsourcing regulatory_consulting drug_development_services real-world_evidence
    临床CRO龙头 肿瘤CRO 多中心试验运营 试验运营 临床运营 临床运营服务 临床试验外包 国际多中心运营 全球多中心 临床项目管理 CRC派驻 派驻医院 派CRC CRC服务 受试者管理 招募受试者 I期病房运营 I期单元 一期病房运营 中心实验室 临床中心实验室 中心影像 独立影像评估 统计编程 SAS编程 生物统计服务 数据管理
    数据管理服务 EDC服务 医学监查 医学写作 PV服务 药物警戒外包 申报资料撰写 FDA申报 IND申报服务 申报服务 中美双报 中美双报服务 双报服务 注册服务 注册法规 代理注册 注册代办 国际注册 进口注册 进口药注册 进口器械注册 境内代理人 境内代理 授权代表 欧代 美代 体考 体系核查 体系咨询辅导 GMP体系 GMP认证咨询 符合性审计
    合规咨询 合规审计 483整改 飞检辅导 数据完整性 验证咨询 计算机化系统 CSV验证 药事法规 立题 药物经济 HEOR 卫生经济学 RWS服务 BE服务 BE 生物样品 生物样品检测 生物样本分析检测 免疫原性分析 PK/PD PKPD 药代毒理 药代动力学 毒理学 毒理研究 GLP毒理 GLP资质 猴子药代 安全评价 药物安全评价 药效模型
    药效评价 药效平台 体内药效 PDX药效 肿瘤药效 免疫药效 代谢药效 疾病动物药效 非临床CRO 临床前一体化 IND包 enabling 早期研发服务 苗头化合物 化学服务 化学合成服务 FTE FFS 化合物合成外包 药物化学服务 合成化学服务 筛选平台服务 高通量筛选服务 DNA编码化合物库 冷冻电镜服务 晶体结构服务
    蛋白晶体 抗体发现服务 抗体筛选服务 杂交瘤服务 稳转株构建 细胞株构建服务 基因编辑细胞株服务 载体构建服务 质谱分析服务 杂质对照品 对照品 杂质标准品 包材相容 相容性试验 制剂研发服务 仿制药CRO 药学CRO 药学+临床 药学外包 药学服务 制剂开发服务 处方工艺开发 工艺验证服务 技术转让服务 受托做 一条龙受托 接单 客户项目
    帮药企 替药企 为药企提供 给药企提供 服务药企 服务biotech 赋能药企 申办方服务 受药企委托 器械CRO 医疗器械CRO 器械临床试验 器械临床CRO 器械注册代理 器械注册咨询 医疗器械注册咨询 医疗器械咨询 ISO13485咨询 13485咨询 GCP中心 临床试验中心 研究型病房服务 药物研发服务 新药研发服务 新药研发服务平台 药物研究服务
    central_labs central_lab phase_i-iv phase_i_unit clinical_operations site_management clinical_research clinical_trials_management biostatistics pharmacovigilance regulatory_affairs
    regulatory_consultancy toxicology nonclinical drug_safety_testing preclinical preclinical_contract discovery_services medicinal_chemistry_services drug_discovery_services
    clinical_outsourcing commercial_outsourcing real-world
    外包CRO 13485认证审核 trial_management mid-size_cro
    临床试验技术服务 临床试验技术 医学研究与临床试验
    试验现场 药品研发外包 新药临床研究 药物临床
    监管咨询 法规事务 注册事务 临床事务 伦理审查 伦理服务 区域伦理 影像评估 中央阅片 定量药理 群体药代 建模与模拟 一期试验 首次人体 健康受试者 健康志愿者 生物等效 等效性试验 体外释放 透皮试验 吸入等效 药学开发 盐型筛选 共晶筛选 制剂预处方 临床药品供应 试验用药 临床试验用药 临床供应 盲态包装 随机系统服务 远程监查服务 GCP稽查 GVP稽查 供应商审计 药品上市后研究 IV期 登记研究 真实世界研究服务 患者登记 医学事务外包
    药物警戒服务商 PSUR DSUR 文献检索服务 eCTD eCTD发布 申报翻译 说明书翻译 NMPA注册 FDA注册 510k代理 CE注册 UDI服务 临床评价报告 同品种临床评价 IVD临床 IVD注册 器械体系 药学加临床 一条龙 权益分成 晶型 筛晶型 固相研究 共晶 药物固相 晶型研究 原代细胞药敏
    长毒 急毒 生殖毒 遗传毒 致癌试验 安评基地 药物安评` },
  { id: 'prod.cdmo', sub: 'service_cdmo', pull: { prod: 9 }, terms: `
    CDMO CMO CRDMO CXO 合同加工外包 合同生产 合同定制 定制研发生产 委托生产服务 受托生产 药品代工 罐装代工 大分子外包 外包 外包服务 医药外包服务 工艺开发服务 商业化生产服务 产能服务 分子砌块 砌块 工具化合物 公斤级 吨级 定制合成 定制化学 连续流 高活 质粒CDMO 质粒构建 质粒服务 质粒代工 病毒载体服务 病毒载体CDMO 基因合成 引物合成 抗体定制 多肽定制 万升一次性反应器 一次性反应器产能 细胞株构建 上下游工艺 从DNA到BLA 罐装代工 无菌灌装服务 MAH服务 中试平台 中试服务 合同制造
    contract_manufacturing contract_development contract_development_and_manufacturing cdmo cmo fill-finish
    CDMO产能 CDMO服务 CDMO平台 CDMO龙头 CDMO业务 ADC_CDMO 抗体CDMO 大分子CDMO 小分子CDMO 多肽CDMO 核酸CDMO 寡核苷酸CDMO 质粒生产 病毒载体生产 病毒载体GMP 慢病毒代工 AAV生产 AAV代工 AAV包装 CGT外包 CGT_CDMO 细胞治疗CDMO 细胞CDMO
    基因治疗CDMO mRNA_CDMO 疫苗CDMO 制剂CDMO 制剂代工 制剂外包 制剂灌装 灌装代工 受托加工药品 委托加工药品 委托生产药品 MAH委托 MAH代工 MAH受托 代工厂 代工药 代产 代产厂 药品CMO 原液代工 原液生产 原液生产服务 抗体工艺开发 抗体代工 抗体生产服务 工艺开发及GMP
    GMP生产服务 GMP代工 临床样品生产 商业化代工 商业化生产 商业化生产外包 从细胞系 从细胞株到 细胞系开发 从基因到 一体化外包 一站式外包 一站式CDMO 外包产能 外包生产 外包商 外包研发生产 定制化合物 定制研发 关键中间体CDMO 工艺研究服务 化学CDMO 酶催化CDMO
    生物催化服务 合成砌块 分子砌块库 毒素-连接子 连接子毒素 偶联服务 偶联CDMO 偶联代工 生物偶联服务 冻干代工 预灌封代工 器械CDMO 医疗器械CDMO 器械委托生产 器械受托 委托生产平台 contract_development_manufacturing contract_manufacturer
    contract_manufacturing_of contract_drug end-to-end_biologics toll_manufacturing viral_vector_manufacturing plasmid_manufacturing sterile_fill
    manufacturing_services development_and_manufacturing
    帮人产 给人开发 给客户产 替客户产 custom_api contract_maker contract_making
    化合物定制 定制肽 多肽代工 寡核苷酸代工 核酸代工 mRNA代工 LNP代工 LNP包封服务 脂质体代工 微球代工 吸入代工 眼科制剂代工 软胶囊代工 口服固体代工 无菌代工 预灌封灌装 卡式瓶灌装 ADC代工 ADC灌装 偶联工艺 生物药代工 微生物发酵CDMO 蛋白表达服务 蛋白纯化服务 重组蛋白定制 细胞库建库 建库服务 细胞制剂代工 细胞制备代工 慢病毒CDMO AAV_CDMO 质粒GMP 溶瘤病毒CDMO 疫苗代工 疫苗原液代工 中试车间租
    中试放大服务 原料药CDMO API_CDMO 高级中间体定制 手性中间体 流体化学 酶催化服务` },
  { id: 'prod.weak', sub: 'service_cro', pull: { prod: 3 }, terms: `
    分包 
    病毒载体 慢病毒 慢病毒包装 病毒包装 载体构建 原液 灌装 无菌灌装 工艺开发 工艺放大 从DNA 端到端 临床样品 payload 定制加工 定制生产 中间体定制 受试者 立项 监查 药理 毒理 GLP 安评 CMC 双报 DEL DNA编码 MDR 法规注册 杂质 FA 投行 产业研究 产业咨询 标本 放行 测序服务 医检 检验所 公告机构 试制 代工厂 服务商 申办 注册文档 申报资料
    viral_vector viral_vectors aseptic advisory certification inspection assurance outsourcing sponsors
    客户项目服务 服务客户 科技服务` },
  { id: 'prod.oem', sub: 'service_cdmo', pull: { prod: 5.5 }, terms: '代工 代工生产 器械代工 OEM ODM 贴牌 受托加工' },
  { id: 'prod.testing', sub: 'service_testing', pull: { prod: 7.5 }, terms: `
    检验检测 第三方检测 第三方检验 第三方医检 第三方医学检验 第三方医学诊断 独立医学实验室 医学检验实验室 医学检验所 医学检验连锁 外送标本 标本外送 ICL 特检 检测服务 检测机构 检测认证 检验认证 检测中心 检验研究院 检验机构 检验鉴定 检测实验室 CNAS CMA CMA/CNAS 药品检验 药品检测 医疗器械检验 医疗器械检测 有源器械检测 电磁兼容 EMC 生物相容性 生物学评价 病毒清除 病毒清除验证 细胞库检定 放行检测 放行检验 第三方质检 细胞检测 稳定性研究 基因测序服务 测序科研 科研服务
    组学服务 蛋白组 代谢组 质谱技术服务 生信 生信分析 认证服务 计量校准 洁净检测 病理诊断中心 第三方病理 病理远程诊断 远程病理 血液病特检 特检实验室 第三方实验室 共建实验室 检验外包 技术检测服务 临床体液血液专业 临床免疫血清 临床微生物学专业 testing_laboratories testing_services testing_lab medical_device_testing biologics_testing emc
    什么都测 CMA/CNAS全国 CMA资质 CNAS认可 检测集团 综合性检测 综合检测 检测公司 第三方检测公司 医药检测 药品检测服务 药包材检测 相容性检验 洁净室检测 洁净度检测 洁净厂房检测 生物安全柜检测 有源检测 无源检测 电气安全检测 电磁兼容测试 EMC测试 电安规 器械检测 器械检验 器械检测所 器械检验所 器检所 药检所
    型检服务 注册检验 注册检测 生物相容 生物相容性试验 相容性测试 灭菌验证 灭菌服务 辐照灭菌服务 EO灭菌服务 微生物检测服务 无菌检测服务 内毒素检测 支原体检测 外源病毒 外源因子 细胞检定 细胞株检定 生物安全检测 批放行 稳定性试验 检测验证 第三方质控 室间质评 独医实验室 独立医检 第三方医检所 独立第三方医学 医检所 检验中心
    临检中心 临床检验中心 区域检验中心 合作共建检验科 检验科共建 外送 外送检测 外送样本 送检服务 医学实验室 医学检验服务 病理外送 病理中心 病理诊断服务 特检外送 质谱特检 NGS外送 基因检测服务 基因检测所 基因检测外送 第三方基因检测 测序外包 测序中心 测序服务商 科研测序 科研技术服务 蛋白组学服务 代谢组学服务 单细胞服务
    空间组学服务 生信服务 校准服务 公告机构认证 NB机构 体系认证 产品认证 安规 检测认证机构 reference_laboratory reference_lab independent_laboratory clinical_laboratory_services
    certification_body notified_body biocompatibility_testing testing_and_certification analytical_testing assurance_testing
    独立实验室 院外检 托管检验科 检验科托管 托管检验
    包材相容性研究 元素杂质 基因毒杂质 亚硝胺检测 可提取物 浸出物 E&L 无菌检查 微生物限度 热原 病毒灭活验证 宿主残留检测 HCP检测 糖型分析 肽图 高分辨质谱服务 NMR服务 理化表征 生物活性测定 效价测定 稳定性考察 加速老化 包装验证 运输验证 ISTA 清洗消毒验证 灭菌验证服务 生物负载 环氧乙烷残留 细胞毒性 致敏 皮内反应 溶血试验 植入试验 动物植入 电气安全 60601 环境试验 可靠性试验 软件测评 网络安全检测 医疗软件检测 型式试验 型检` },
  { id: 'prod.animal', sub: 'service_animal', pull: { prod: 8.5 }, terms: `
    实验动物 动物实验 动物实验服务 大动物实验 动物房 模式动物 动物模型 疾病模型 小鼠模型 基因工程小鼠 基因修饰小鼠 人源化小鼠 敲除小鼠 转基因小鼠 斑点鼠 SPF 大鼠 小鼠 裸鼠 大小鼠 C57 SD大鼠 豚鼠 实验兔 比格犬 食蟹猴 恒河猴 非人灵长类 灵长类 实验猴 实验用猪 小型猪 PDX 类器官药筛服务 斑马鱼 垫料 买鼠 鼠模型 research_models inbred_mice mice laboratory_animals engineered_mice animal_models
    动物实验中心 动物实验平台 动物实验基地 大动物平台 大动物手术 大动物 动物手术培训 外科动物 猴场 实验猴繁育 食蟹 长爪 猕猴 比格 小型猪实验 巴马猪 实验猪 实验羊 实验动物中心 实验动物繁育 动物代养 代养 鼠代养 转基因鼠 转基因鼠代养 小鼠繁育 小鼠公司 模式鼠 基因编辑小鼠 基因敲除鼠 人源化鼠 免疫缺陷鼠 NSG NCG 无菌鼠
    无菌动物 SPF级 啮齿 动物模型服务 疾病模型动物 模式生物 果蝇模型 斑马鱼服务 动物设施 动物房租赁 动物房运营 GLP动物 rodents rodent beagles primates non-human_primates research_animals transgenic_mice animal_facility zebrafish
    猴药 犬猴 实验犬 实验用猴
    疾病模型鼠 模型鼠 小鼠资源 人源化模型 免疫重建鼠 PDX模型 类器官药效 自发糖尿病 db/db NHP 恒河 兔舍 实验兔子 豚鼠繁育 SPF鸡胚 SPF鸡 实验鱼 果蝇 线虫 代养服务 笼具 IVC IVC笼具 饲养设备` },
  { id: 'prod.supply', sub: 'service_supply', pull: { prod: 5 }, terms: `
    科研试剂 生命科学试剂 重组蛋白试剂 蛋白试剂 抗体试剂 科研抗体 靶点蛋白 培养基 无血清培养基 细胞培养基 细胞培养 胎牛血清 转染试剂 分子酶 工具酶 原料酶 诊断酶 诊断原料 体外诊断原料 抗原抗体原料 mRNA原料 GMP酶 建库试剂 色谱填料 层析介质 层析填料 微球填料 纯化填料 一次性反应袋 反应袋 生物反应袋 储液袋 配液系统 深层过滤 切向流 超滤膜包 膜包 层析柱 亲和填料 蛋白A ProteinA 病毒灭活 细胞株 CHO 无菌连接器 摇袋 培养箱细胞 细胞分选 细胞制备设备 细胞自动化 封闭式细胞 GMP级试剂 GMP级蛋白 细胞因子 磁珠 核酸提取磁珠 帽类似物 修饰核苷 核苷单体 脂质辅料 递送脂质 固相载体 一次性反应器 生物反应器 一次性耗材生物 一次性过滤 病毒过滤膜 过滤膜 除菌过滤 生物工艺 摇床 冻存 样本库 生物样本库 药品冷链 细胞药冷链 干冰 液氮运输 参比制剂 对照药 临床样本运输 样本运输 冷链运输 全程冷链 细胞运输
    核酸合成试剂 引物 单体亚磷酰胺 bioprocess bioprocessing single-use single-use_bioreactors chromatography_resins cell_culture_media research_reagents resins
    培养基国产 培养基龙头 个性化培养基 CHO培养基 无血清 干细胞培养基 胰酶 血清 牛血清 培养用 培养瓶 细胞工厂耗材 一次性袋 搅拌袋 一次性系统 一次性生产系统 反应器袋 生物反应器系统 层析 层析柱填料 层析系统 亲和层析 ProteinA填料 琼脂糖微球 单分散微球 硅胶填料 色谱柱 液相色谱柱 纯化介质 超滤 切向流过滤 除病毒滤器
    除病毒 囊式滤芯 过滤器药用 核心酶原料 分子酶原料 诊断抗原 诊断抗体 诊断用酶 体外诊断核心原料 IVD原料 IVD上游 诊断上游 抗原抗体 重组抗原 试剂原料 诊断试剂原料 生物试剂 科研抗体试剂 重组蛋白科研 靶点蛋白试剂 蛋白试剂龙头 抗体试剂科研 科研试剂品牌 试剂盒科研 转染 慢病毒试剂 克隆试剂 逆转录酶 qPCR试剂科研
    mRNA合成原料 帽子结构 加帽 核苷酸原料 假尿苷 体外转录 T7酶 GMP酶原料 GMP级 GMP级原料 PEG衍生物 聚乙二醇衍生物 药用PEG 脂质 可电离脂质 阳离子脂质 磷脂 脂质原料 递送材料 氨基酸保护 固相合成载体 亚磷酰胺 单体核酸 微球材料 磁性微球 流式抗体 ELISA科研 生命科学工具 生命科学上游 生物工艺设备 生物制药设备
    反应器 发酵系统 细胞培养设备 细胞制备系统 细胞处理 细胞分选仪 流式分选 移液 实验室自动化平台 高通量克隆 冻存管 样本存储 样本冷链 样品运输 医药冷链运输 临床供应链 临床试验供应 对照药采购 标准品 参比 life_science_tools life_science_reagents reagents_for_research
    recombinant_proteins research_antibodies cell_culture chromatography single-use_systems bioreactor bioreactors upstream_and_downstream bioproduction lab_consumables
    lab_automation cryogenic_storage
    胎牛 化学成分限定 补料 细胞冻存液 冻存液 细胞因子原料 GMP细胞因子 磁珠分选 转导试剂 质粒提取 层析树脂 混合模式 膜层析 除菌滤芯 过滤膜包 摇摆反应器 搅拌式反应器 一次性管路 无菌连接 无菌接头 冻融袋 程序降温 细胞计数 成像系统科研 活细胞成像 高内涵 酶标仪 电转仪 电转 流式科研 单细胞平台 空间转录组 测序试剂 捕获探针 探针设计 寡核苷酸合成仪 合成仪` },
  { id: 'prod.design', sub: 'service_design', pull: { prod: 6.5 }, terms: `
    工业设计 外观设计 外观结构 结构设计 打样中心 手板 手板打样 快速成型 小批量试制 样机试制 精密模具 医疗模具 注塑代工 组件代工 精密组件 EMS 转产 工程样机 prototype prototyping industrial_design
    医疗产品设计 医疗器械设计 器械设计 器械工业设计 医疗设备设计 产品结构设计 结构开发 硬件外包 医疗硬件外包 研发代工 样机加工 样机开发 小批量生产 试产 精密加工 精密注塑 医疗注塑 洁净注塑 医疗组件 精密零部件 激光加工管 激光切割支架 精密部件 部件代工 EMS代工 医疗EMS 医疗电子代工 医疗PCBA
    PCBA 工程转化 转化工程 中试转化 转产服务 医工转化 医工转化平台 医工交叉平台 design_house product_design_medical contract_design molding injection_molding extrusion machining medical_components
    工业设计医疗 手板模型 CNC加工 硅胶复模 结构件试制 医疗外壳 样机打样 医疗产品开发 人机工程 快速打样 3D打印打样 注塑开模 微注塑 微流控代工 芯片代工微流控 球囊成型 导管代工 导管ODM 内镜模组 镜头模组 超声探头代工` },
  { id: 'prod.ip', sub: 'service_ip', pull: { prod: 6.5 }, terms: `
    知识产权代理 知识产权服务 知识产权管理 知识产权咨询 专利代理 涉外专利 商标代理 无效宣告 复审无效 FTO 专利布局 专利律师 律所 医药律师 专利数据库 专利运营 技术转移 成果转化服务 技术交易 科技成果转化 律师事务所 patent_attorneys intellectual_property patent
    专利代理所 知产 知识产权律师 专利链接 专利链接诉讼 专利诉讼 专利无效 化学生物组 化学专利 生物组 PCT申请 专利检索 专利分析 专利导航 专利运营平台 商标注册 版权 知识产权运营 技术经理人 技术转移中心 技术交易所 成果转化 科技成果 医学成果转化 医院成果转化 专利池 law_firm patents
    patent_prosecution ip_law ip_services trademark technology_transfer
    专利挖掘 专利撰写 医药专利 专利补偿 药品专利链接 数据保护 技术合同 技术许可 许可谈判` },
  { id: 'prod.finance', sub: 'service_finance', pull: { prod: 6 }, terms: `
    财务顾问 融资顾问 精品投行 医疗健康投行 并购顾问 融资并购 FA顾问 医疗FA 早期项目融资 投融资咨询 立项咨询 药物数据库 医药数据查询 医药数据 新药情报 BD咨询 行业研究咨询 医药咨询公司 医疗健康产业媒体 产业研究报告 产业媒体 医疗产业研究
    财务顾问机构 医疗FA机构 精品投行医疗 医疗投行 融资BD BD授权撮合 license撮合 交易撮合 BD平台 交易顾问 并购重组顾问 尽职调查 IPO辅导 IPO顾问 财税顾问 研发费用加计 高企申报 项目申报 项目申报咨询 政策申报 申报咨询 医药管理咨询 医疗咨询 医药战略咨询 市场研究医药
    医药市场调研 医药市场研究 医药情报 情报数据库 竞争情报 医药数据库 行业数据库 临床数据库查询 新药数据库 全球新药 数据库服务 医药大数据查询 医保准入咨询 市场准入咨询 准入咨询 医学编辑 论文服务 医学科研服务 sci润色 healthcare_investment_bank investment_bank
    m&a_advisory market_access market_research strategy_consulting` },
  { id: 'prod.hr', sub: 'service_hr', pull: { prod: 5 }, terms: `
    人力资源 人才招聘 猎头 高端人才招聘 RPO 人才推荐 劳务派遣 人才供求 灵活用工 医药人才 生物医药人才 recruitment executive_search staffing
    医药猎头 医疗猎头 生物医药猎头 医药招聘 医疗招聘 人力外包 劳务外包 岗位外包 研发外派 校招 人才服务 人才中介 医学人才 医生招聘 灵活用工平台 招聘平台 高端人才 GMP培训 药学培训 GCP培训 药企培训 医药培训 合规培训 职业培训医药 医师培训 医学培训 手术培训中心 headhunting headhunter
    staffing_services recruiting
    猎聘生物医药 临床人才 外派CRA CRA派驻 GxP培训` },
  { id: 'prod.expo', sub: 'service_expo', pull: { prod: 6 }, terms: `
    医疗器械博览会 医药展 医疗展 医疗展会 医药展会 原料展 CMEF CPHI CPhI API_China 药交会 医博会 展会主办 主办展会 医学会议 学术会议 医学会议会务 会议培训 学术推广 学术平台 医药论坛 新药研发论坛 exhibition trade_show
    医疗展览 医药会展 医药会议 医疗会议 药机展 制药展 API展 器械展 器械博览 康复展 口腔展 口腔展会 牙科展 牙科展会 眼科展 IVD展 CACLP 诊断展 检验医学展 养老展 健康展 世界制药原料 国际医疗器械博览 生物医药大会 生物医药论坛 医学年会 学术年会 年会承办 学会会务 学会会议 会务 会务服务 学术会务 学术活动 学术服务 医学传播
    路演平台 创新大赛 医疗创新大赛 行业峰会 产业峰会 medica dental_show trade_fair trade_fairs conferences congress
    医药展览
    食品配料展 医美展` },
  { id: 'prod.ipWeak', sub: 'service_ip', pull: { prod: 2 }, terms: '知识产权 专利申请 专利 PCT 商标 专利组' },
  { id: 'prod.medResearch', sub: 'service_cro', pull: { prod: 3 }, terms: '医学研究 医学研究和试验发展 医学研究与试验发展 自然科学研究 科学研究和试验发展' },
  { id: 'prod.expoGeneric', sub: 'service_expo', pull: { prod: 1 }, terms: '展览展示 经济技术展览会 展览会 承办展览展示 承办展览展示活动 展台 展台设计 会展' },
  { id: 'prod.park', sub: 'service_park', pull: { prod: 6 }, terms: `
    生物医药孵化 医药孵化 医疗器械孵化器 孵化器 加速器空间 共享实验室 公共实验平台 公共服务平台 公共技术平台 公共平台 产业园运营 园区运营 园区开发 器械园 医疗器械园 医谷 药谷 产业服务 产业园 科技园 众创空间 医药产业园 生命科学园 概念验证中心 incubator accelerator gateway_labs shared_laboratory
    孵化载体 加速器 加速器园区 医疗加速器 医疗孵化 器械孵化 生命科学孵化 生物孵化 孵化平台 孵化服务 企业孵化 产业加速 产业载体 园区载体 实验室出租 实验室租赁 共享实验 共享仪器 公共仪器 公共仪器平台 仪器共享 公共实验室 公共技术服务平台 检测公共平台 中试公共平台 专业园区 生物园 生物医药园 生物医药园区 医药园区 医药产业园区 医疗产业园
    器械产业园 医疗健康产业园 健康产业园 大健康产业园 生命健康产业园 生命科学园区 科学园 医学科技园 医学转化 转化中心 转化医学中心 转化平台 园中园 定制厂房 GMP厂房 标准厂房 园区平台 园区平台公司 开发公司园区 产业服务平台 创新中心平台 国家创新中心 产业创新中心 新型研发机构 研究院平台 science_park biotech_park
    incubation wet_lab wet_labs lab_space shared_lab co-working_labs
    招商运营 GMP车间共享 共享GMP 实验室租用 车间租用 生物岛
    加速营 中试基地 共享GMP车间` },
];
