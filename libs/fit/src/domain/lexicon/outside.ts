import type { LexGroup } from './types';

/** Industries outside 2+4. Their words pull towards `none`, and some of them damp what they stand beside (score.ts). */
export const outside: LexGroup[] = [
  { id: 'out.pharmacy', pull: { out: 8 }, terms: `
    零售药店 连锁药店 药店连锁 连锁药房 药房连锁 大药房 网上药店 药店 药房 DTP药房 药品零售 零售药品 处方外流 医药零售 医药新零售 医药电商 送药上门 送药 药品电商 网上售药 retail_pharmacy pharmacy_chain pharmacies drugstore drugstores
    院边店 药店龙头 药店行业 药房龙头 DTP 双通道药房 特药药房 慢病药房 加盟药店 药店加盟 网售药品 网售处方药 O2O送药 自营药房 药急送 线上卖药 买药 卖药 售药 药品销售平台 药品B2B B2B药品 药品交易 药店联盟 药品集采平台 online_pharmacy pharmacy_benefit
    pbm pharmacy drug_stores retail_pharmacies
    药店和批发 药店批发 送药平台` },
  { id: 'out.shop', pull: { out: 4 }, terms: '门店 家门店 上万家门店 连锁店 零售连锁 线下门店 零售门店 加盟店 直营店' },
  { id: 'out.distribution', pull: { out: 7.5 }, terms: `
    药品批发 医药批发 药品流通 医药流通 医药商业 医药分销 药品分销 器械分销 药品器械分销 医药配送 药品配送 器械配送 批发配送 分销龙头 药品经营 药品代理 器械代理 总代理 总经销 代理经销 经销商 经销 分销 分销网络 医药供应链 药代理 品牌药代理 处方药代理 集约化 集约化服务 SPD GPO 医院配送 医药物流 医药仓储 批零 药材批零 纯销 配送 药品采购 采购平台 药店采购 代理推广 品牌代理 耗材经销 试剂经销 代理销售 代理贝克曼 批发 零售 drug_distribution distributor distribution wholesale wholesaler
    医药流通龙头 药品流通企业 流通 流通企业 商业公司 批零一体 药品和器械配送 医院纯销 终端配送 三方物流药 医药冷链 医药第三方物流 药品仓配 医药仓配 仓配 供应链服务 医用耗材配送 耗材配送 耗材集配 院内物流 院内SPD 试剂集成 检验集约 检验集约化 采购平台医疗 B2B采购 器械B2B 器械电商 器械贸易 经销为主 代理为主 代理商 总代
    代理进口 代理品牌 代理国外 代理海外 进口代理 代理进口器械 品牌运营商 商业化推广平台 药品推广 CSO 营销外包 合同销售 医药营销 医药代表 推广外包 promotional wholesale_distribution drug_wholesale supply_distribution distributors
    pharmaceutical_wholesale medical_supply_distribution` },
  { id: 'out.vet', pull: { out: 10 }, terms: `
    兽药 兽用 兽用疫苗 兽用生物制品 动物疫苗 动物疫病 口蹄疫 猪瘟 伪狂犬 猪圆环 禽流感疫苗 禽用 动物保健 动保 宠物 宠物医院 宠物疫苗 宠物食品 动物医院 动物诊疗 兽医 饲料 饲料添加剂 预混料 预混剂 畜禽 养殖 生猪 肉鸡 奶牛 水产 驱虫 伴侣动物 猫粮 犬粮 宠粮 宠物粮 宠物咬胶 宠物干粮 湿粮 种猪 猪用 禽用疫苗 反刍 杆菌肽 微生态制剂饲料 veterinary animal_health pets livestock
    宠物医疗 宠物诊断 宠物药 宠物药品 宠物保健 宠物用品 宠物零食 猫狗 猫 犬猫 猫三联 狂犬宠物 非洲猪瘟 布病 布病苗 蓝耳 口蹄疫疫苗 猪苗 禽苗 鸡新城疫 马立克 家禽 白羽鸡 蛋鸡 种鸡 种禽 牛羊 反刍动物 奶牛场 牧场 养猪 养猪场 养鸡 猪场 兽药原料 兽用制剂 兽用药 兽医教育 兽医诊断 动物营养 动物用 畜禽药 畜牧 畜牧业 水产药
    水产养殖 鱼药 渔药 海鲜 三文鱼 对虾 添加剂预混合 浓缩饲料 酶制剂饲用 饲用 饲用酶 植酸酶 皮毛动物 companion_animals pet_food pet_hospitals pet_care pet veterinarians livestock_vaccines poultry swine cattle dogs_and_cats
    bravecto
    animal_hospitals animal_hospital veterinary_clinics feed_additives livestock_feed` },
  { id: 'out.agri', pull: { out: 9 }, terms: `
    种子 种业 育种 分子育种 水稻 玉米 小麦 大豆 番茄 作物 农药 杀虫剂 除草剂 杀菌剂农用 灭鼠 灭鼠剂 鼠药 杀蟑 卫生杀虫 植保 作物保护 化肥 有机肥 肥料 农业 种植业 园艺 花卉 苗木 农产品 蔬菜 林业 crop crop_protection seeds herbicides agriscience agriculture corn tomato pesticides
    种苗 杂交水稻 杂交稻 玉米种 转基因作物 基因编辑作物 性状 生物育种 育种公司 农化 农化制剂 农药原药 农药制剂 杀菌 除草 生物农药 生物刺激素 复合肥 水溶肥 土壤调理 微生物菌剂 草坪 蓝莓 果蔬 粮食 大米 面粉 油脂 种植基地 中草药种植 菌菇 食用菌 蚕桑 林木 烟草 crop_science agrochemicals
    fertilizer biologicals_crop traits farming farm grain
    缓释肥 控释肥 缓释肥料 控释肥料
    杂交育种 转基因抗虫 安全证书农业 石斛种植` },
  { id: 'out.food', pull: { out: 7 }, terms: `
    保健食品 保健品 营养补充 营养品 膳食补充 膳食营养 维生素片 营养软糖 益生菌 益生元 乳制品 奶粉 牛奶 乳业 饮料 矿泉水 食品 食品添加剂 预包装食品 食疗 饼干 代餐 调味品 味精 酵母 功能食品 特医食品 直销 餐饮 白酒 酒类 酒业 啤酒 葡萄酒 茶叶 粮油 肉制品 香精 香料 甜味剂 赖氨酸 苏氨酸 缬氨酸 丙氨酸 蛋氨酸 氨基酸 维生素 植物提取 植物提取物 叶黄素 甜菊糖 罗汉果 辣椒红 益智 健康食品 功能饮料 便利店 辅酶Q10 藻油 DHA 燕窝 火锅 低聚糖 科学营养 营养 营养健康 supplements nutrition dietary medical_nutrition infant_formula
    保健食品批文 蓝帽子 维C片 鱼油 蛋白粉 蛋白质粉 蛋白棒 氨糖 钙片 软糖 维生素软糖 功能性食品 功能性糖果 代餐粉 减肥茶 养生茶 芦荟胶 芦荟 蜂产品 蜂蜜 蜂胶 蜂王浆 螺旋藻 阿胶糕 即食燕窝 滋补 滋补品 人参制品 参茸 药食同源 酵素 酸奶 鲜奶 婴配粉 婴幼儿奶粉 婴幼儿配方 辅食 零食 坚果 卤味 烘焙 面包 糕点 糖果 巧克力 咖啡
    奶茶 茶饮 凉茶 矿泉 饮用水 酱油 调料 火腿 速冻 预制菜 方便面 海带 果汁 益生菌粉 后生元 HMO 母乳低聚糖 阿洛酮糖 赤藓糖醇 三氯蔗糖 安赛蜜 酵母抽提 香味 食用香精 食品配料 配料 营养强化 维生素A VE VA D3 牛磺酸 胶原蛋白肽 鱼胶原 胶原肽口服 口服美容 玻尿酸食品 食品级 meal_replacement
    protein_shakes shakes supplement vitamins flavours flavors fragrances probiotics dairy snacks beverages coffee infant_nutrition food foods direct_selling
    口服液保健 保健酒 营养食品 糖化酶 淀粉酶 果胶酶 纤维素酶 工业酶 酶制剂 精制酶 淀粉糖 特殊医学用途配方食品 压片糖果 固体饮料` },
  { id: 'out.cosmetics', pull: { out: 7 }, terms: `
    化妆品 护肤 护肤品 眼霜 代运营 香氛 洁面 美容仪器 彩妆 面膜 功效护肤 美妆 日化 洗护 牙膏 洗手液 香水 美容仪 美容院 美容服务 生活美容 美容导购 美容 防晒 精华 skin_care skincare make-up cosmetics beauty
    国货美妆 美妆品牌 妆品 妆字号 妆字 护肤精华 抗皱 美白 祛斑 祛痘 敏感肌 面霜 乳液 口红 粉底 洗发水 洗发 沐浴 染发 香皂 卫生用品 卫生护理 个护 个人护理 母婴护理 驱蚊 花露水 洗衣液 韩束 一叶子 薇诺娜 可复美 可丽金 功效型护肤品 化妆品原料 化妆品代工 化妆品OEM 防晒剂 美瞳电商 美甲 美发 美体 SPA 生活美容院 美容连锁
    美容加盟 skin-care haircare beauty_products lipstick fragrance personal_care make_up` },
  { id: 'out.tech', pull: { out: 6 }, terms: `
    抗生素残留 兽药残留 农药残留 食品安全快速检测 食品安全检测 食品快检 食品检验试剂 食品检测试剂 
    动力电池 储能 锂电 光伏 光伏支架 新能源 新能源汽车 汽车 智能驾驶 自动驾驶 车规 车载 芯片设计 AI芯片 云端训练 推理芯片 存储芯片 GPU CMOS 图像传感器 MCU 半导体 集成电路 刻蚀 面板 显示屏 触控 指纹 无人机 云台 扫地机器人 工业机器人 服务机器人 人形机器人 教育机器人 科教机器人 物流机器人 人脸识别 安防 安防监控 智慧城市 智能手机 手机 平板电脑 智能家居 智能手表 智能手环 手环 可穿戴手环 家电 消费电子 通信设备 5G基站 游戏 电商 社交 视频 直播 教育 培训机构 金融科技 支付 区块链 通用大模型 通用人工智能 企业AI 决策平台
    多行业 跨行业 安检 工业检测 工业无损检测 无损检测 环境监测 环保设备 水处理 污水 空气净化 空气质量 加湿器 人工环境 工业X射线 工业相机 激光雷达 卫星 航空 军工 电网 电力 石油 石化 煤炭 钢铁 有色金属 化工 化工产品 精细化工 炼油 聚氨酯 塑料 可降解塑料 PHA 生物基 聚酰胺 二元酸 纺织 服装 家具 印刷 造纸 水泥 玻璃制品 五金 模具 机床 健身 运动课程 电磁辐射 粘合剂 混合剂 胶粘剂 涂料 油漆 清洗剂 助焊剂 洗涤 复印机 打印机 激光印字机 激光打印 激光雷达 首饰 灯具 喷涂 钢结构 金属结构 会计 审计 评估 保洁 劳务 树脂 添加剂 洗涤剂 贵金属 催化剂 仪表 电子元器件 电线电缆 建材 皮革 gpus semiconductors batteries computing_platforms electric_vehicles
    车用 客车 救护车改装 负压救护车 轮胎 摩托 电动车 动力电池龙头 电池材料 锂 充电桩 风电 核电 水电 光伏组件 硅片 晶圆 晶圆代工 EDA 封测 光刻 SoC 射频芯片 模拟芯片 电源芯片 MEMS 麦克风 传感器芯片 激光器工业 LED照明 OLED 液晶 PCB 连接器 电子代工 声学 耳机 音箱 AR眼镜 智能眼镜 电脑 服务器 PC 云计算
    云服务 数据中心 算力 操作系统 数据库 ERP 办公软件 网络安全 信息安全 通用AI AI平台通用 大模型通用 通用语言大模型 通用语音 AI教育 语音助手 机器视觉 工业视觉 工业软件 工业互联网 工业AI 自动化生产线 AGV 协作机器人 四足机器人 送餐机器人 清洁机器人 割草机 无人车 低空 卫星导航 雷达 遥感 物联网平台 智慧园区 智慧楼宇
    智慧教育 智慧农业 智慧金融 智能汽车 短视频 搜索 门户 外卖 打车 出行 旅游平台 直播带货 二手 房产 招聘平台综合 电信 运营商 宽带 手机厂 家电巨头 空调厂 冰箱洗衣机 厨电 净水器 空气净化器 按摩 扫地 床垫 家纺 化纤 染料 颜料 橡胶 轮胎橡胶 合成材料 新材料 氟化工 硅材料 有机硅 工业气体 气体公司 焊接 轴承 阀门 泵业 压缩机
    工业泵 水务 固废 危废处理 垃圾 环卫 节能 碳中和 燃气 热力 煤矿 矿业 稀土 黄金 玻璃 陶瓷建材 食品检测 环境检测 粮油检测 工业CT 安检CT 货检 公安 刑侦 司法鉴定 气象 mobile_chips chips software_for_enterprises general_large_language
    large_language_models cloud_computing consumer_electronics smartphones automotive vehicles solar aerospace oil_and_gas chemicals industrial plastics specialty_chemicals
    劳保口罩 防尘口罩 劳保用品 劳保手套 防毒面具 滤清器 水过滤 软化器
    fitness_strap gps_watches smart_watches factory_automation
    Amazfit 消费可穿戴 可穿戴消费 运动手环 手环手表 智能表` },
  { id: 'out.build', pull: { out: 8 }, terms: `
    劳务分包 专业分包 工程分包 
    医院建设 医院整体建设 医院施工 医疗建筑 医院代建 代建 施工总承包 专业承包 建筑工程 工程总承包 工程设计 工程监理 装饰 装修 装饰工程 幕墙 净化工程 洁净工程 净化系统集成 洁净手术部 手术室净化 洁净手术室工程 净化手术室 洁净空调 暖通 空调机组 空调 中央空调 楼宇 医院智能化 机电安装 给医院盖楼 盖楼 医用气体工程 房地产 地产 产业新城 物业管理 物业 园林 工程公司 造价 勘察 工厂设计 总包 EPC FFU 洁净室 过滤器工程 hvac construction real_estate
    建医院 盖医院 医院总承包 医院工程 医院EPC 医院装修 医疗专项工程 医疗净化 手术室工程 ICU工程 实验室工程 实验室建设 实验室装修 实验室净化 药厂工程 药厂厂房 制药厂房 洁净厂房工程 厂房施工 管道工程 洁净管道 设计院 建筑设计 医疗建筑设计 医院设计 工程设计院 咨询设计 BIM 施工 土建 钢构 消防工程 市政 路桥 商业地产 康养地产
    产业地产 招商运营地产 builds builds_hospitals construction_of general_contractor architects architecture engineering_firm cleanroom cleanrooms
    盖手术室 装净化 手术部净化 洁净手术室 医用洁净 医疗净化工程 污水站 批发展贸城 招租` },
  { id: 'out.equipPharma', pull: { out: 6, prod: 2 }, terms: `
    制药装备 制药设备 制药机械 制药自动化 冻干机 灌装线 灌封 洗烘灌封 灌装机 压片机 压片线 制粒 固体制剂设备 包衣机 胶囊充填 泡罩机 洗瓶 提取罐 发酵罐 制药工程 压力容器 制药用水 药机 自动化控制系统 包装机械 生产线设备 组装设备
    洗烘灌封联动线 联动线 药厂设备 药厂的设备 药厂的设备商 药机设备 灌装设备 灌装系统 隔离器 无菌隔离器 冻干系统 制剂设备 压片 包衣 灯检机 贴标机 装盒机 铝塑泡罩 泡罩包装机 制药包装机 包装线 包装设备 生产线设备商 注射器组装 自动化组装 医疗自动化设备 器械生产设备 纯化水 注射水 多效蒸馏 制水 水系统 蒸馏水机 中药提取设备 提取设备
    浓缩设备 离心机 干燥机 粉碎机 混合机 灭菌柜制药 智能制造制药 MES制药 pharmaceutical_machinery packaging_machines filling_lines
    药品生产线 输液生产线 固体制剂成套设备 制剂成套设备 成套设备 制药专用设备 制药专用设备制造 制药专用设备销售 高速压片机 中药机械 药物制剂设备 食品制药机械
    自动发药机 发药机 智能药柜 药品智能柜 药房自动化设备` },
  { id: 'out.packaging', pull: { out: 6.5, prod: 2 }, terms: `
    药包材 药用包装 药用玻璃 玻璃管制瓶 模制瓶 棕色瓶 管制瓶 疫苗瓶 西林瓶 安瓿瓶 胶塞 丁基胶塞 药用胶塞 铝塑盖 药瓶 药用辅料 辅料 空心胶囊 明胶空心胶囊 药用甘油 微晶纤维素 淀粉胶囊 药用铝箔 铝箔 泡罩 冷铝 药用复合膜 药用瓶 输液瓶 输液膜 预灌封组件 笔式注射器组件 包装材料 pharmaceutical_packaging excipients
    药用包材 包材 中硼硅 中硼硅玻璃 硼硅 安瓿 卡式瓶包材 预灌封玻璃 预灌封包材 药用丁基 橡胶塞 瓶盖 药用塑料瓶 复合膜 泡罩铝 硬片 PVC硬片 说明书印刷 药盒印刷 药品包装 药包 包装印刷 医疗包装 吸塑盒 特卫强 明胶 植物胶囊 淀粉胶囊空心 羟丙甲纤维素 辅料龙头 药辅 packaging vials glass_vials
    elastomer capsules_empty
    聚山梨酯 卵磷脂 药用卵磷脂 纤维素醚 药用辅材 stoppers plungers containment` },
  { id: 'out.finance', pull: { out: 7 }, terms: `
    人身保险 健康险 医疗保险产品 保险 保险经纪 保险代理 惠民保 特药险 网络互助 互助 银行 贷款 证券 股权投资 投资基金 风险投资 创业投资 基金管理 投资管理 资产管理 融资租赁 信托 期货 担保 创新药支付 insurance insurer banking private_equity
    PE VC 风投 创投 投资机构 投资公司 产业投资 产业基金 母基金 引导基金 并购基金 医疗基金 医疗投资基金 投了 投过 持股平台 控股平台 控股公司 资本平台 券商 银行信贷 医疗保险 健康保险 百万医疗 团险 寿险 财险 保险科技 保险公估 惠民保运营 TPA 商保 理赔 保险平台 互助平台 大病筹款 筹款 众筹 支付宝 消费金融 医美分期 小贷
    租赁公司 医疗租赁 设备融资租赁 venture_capital private_equity_firm asset_management health_insurance health_insurer medicare reinsurance reit
    投资持股 持股 母基金出资
    投资创新药 投早期器械 控股投资 投医疗 并购医药资产 医疗组` },
  { id: 'out.media', pull: { out: 6 }, terms: `
    广告 品牌广告 广告创意 公关 健康传播 品牌传播 患教视频 影视 文化传媒 文化艺术交流 媒体 资讯 社区电商 医美电商 导购 旅游 酒店 票务 体育 健身器材 advertising
    行业媒体 行业报纸 报社 杂志 期刊 出版 出版社 电视 电视台 门户网站 健康科普 科普视频 短视频科普 科普 公众号 自媒体 MCN 营销策划 策划 品牌策划 整合营销 营销公司 医药广告 广告公司 公关公司 活动策划 图书 早教 幼儿园 学校 考研 职业教育 网课 执业药师培训 护士培训 考试培训 健身房 马拉松 赛事 演艺 游戏公司 电影
    newspaper publishing media_company public_relations communications_agency advertising_agency marketing_agency
    会议排行榜 终端数据` },
  { id: 'out.logistics', pull: { out: 5 }, terms: `
    快递 即时配送 到家 物流 普通货运 普通货物运输 道路货物运输 仓储 供应链管理 冷运 货运 logistics express
    冷链物流 冷链仓储 冷链车 仓库 仓储租赁 城市配送 货代 航运 港口 铁路 机场 航空货运 快运 跑腿 warehousing cold-chain delivery freight shipping courier` },
  { id: 'out.labTrade', pull: { out: 4 }, terms: `
    化学试剂 实验室用品 实验室仪器 实验室设备 仪器仪表 分析仪器 科学仪器 食品检测仪 凯氏定氮 水分测定 商超 百货 日用品 日用百货 五金交电 工艺品 建筑材料 办公用品 家用电器 服装鞋帽 针纺织品 文具 玩具 婴儿用品 母婴用品 体育用品 商贸 贸易 进出口贸易
    分析仪器代理 科学服务平台 科研用品 实验耗材电商 化学品电商 试剂电商 实验室通用 通用仪器 环境仪器 食品仪器 水质分析 气相色谱 光谱仪 天平 显微镜工业 教学仪器 教学模型 lab_supplies` },
  { id: 'out.consumer', pull: { out: 5 }, terms: `鞋垫 智能鞋 监测鞋 适老化改造 老年用品 
    体重秤 按摩椅 按摩器 足浴 泡脚 保健器材 智能穿戴 智能服饰 家庭护理用品 消毒液 湿巾 卫生巾 纸尿裤 眼镜零售 配镜 计生用品
    家用小器械 小家电 保健按摩 艾灸盒 艾灸贴 磁疗床垫 电动牙刷 牙线 冲牙器 奶瓶 吸奶器 婴儿车 纸巾 面巾纸 卫生用纸 湿纸巾 暖宝宝 眼镜店 眼镜零售连锁 太阳镜 隐形眼镜零售 美瞳 成人用品 情趣 消毒剂 消毒剂生产 抗菌洗液 抑菌洗液 净手液 卫生用品和一次性使用医疗用品 体脂秤 健身器械 跑步机 瑜伽 运动手表 智能手表厂 儿童手表 护眼灯 护眼
    镜片制造 树脂镜片 眼镜片 镜片厂 光学镜片 眼镜框 女装 男装 电子烟 电子雾化 电子雾化烟 雾化烟 雾化弹 烟弹 烟具 加热不燃烧 尼古丁` },
];
