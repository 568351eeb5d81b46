import type { LexGroup } from './types';

/** Industries outside 2+4. Their words pull towards `none`, and some of them damp what they stand beside (score.ts). */
export const outside: LexGroup[] = [
  { id: 'out.pharmacy', pull: { out: 8 }, terms: '零售药店 连锁药店 药店连锁 连锁药房 药房连锁 大药房 网上药店 药店 药房 DTP药房 药品零售 零售药品 处方外流 医药零售 医药新零售 医药电商 送药上门 送药 药品电商 网上售药 retail_pharmacy pharmacy_chain pharmacies drugstore drugstores' },
  { id: 'out.distribution', pull: { out: 7.5 }, terms: '药品批发 医药批发 药品流通 医药流通 医药商业 医药分销 药品分销 器械分销 药品器械分销 医药配送 药品配送 器械配送 批发配送 分销龙头 药品经营 药品代理 器械代理 总代理 总经销 代理经销 经销商 经销 分销 分销网络 医药供应链 药代理 品牌药代理 处方药代理 集约化 集约化服务 SPD GPO 医院配送 医药物流 医药仓储 批零 药材批零 纯销 配送 药品采购 采购平台 药店采购 代理推广 品牌代理 耗材经销 试剂经销 代理销售 代理贝克曼 批发 零售 drug_distribution distributor distribution wholesale wholesaler' },
  { id: 'out.vet', pull: { out: 10 }, terms: '兽药 兽用 兽用疫苗 兽用生物制品 动物疫苗 动物疫病 口蹄疫 猪瘟 伪狂犬 猪圆环 禽流感疫苗 禽用 动物保健 动保 宠物 宠物医院 宠物疫苗 宠物食品 动物医院 动物诊疗 兽医 饲料 饲料添加剂 预混料 预混剂 畜禽 养殖 生猪 肉鸡 奶牛 水产 驱虫 伴侣动物 猫粮 犬粮 宠粮 宠物粮 宠物咬胶 宠物干粮 湿粮 小动物 种猪 猪用 禽用疫苗 反刍 杆菌肽 微生态制剂饲料 veterinary animal_health pets livestock' },
  { id: 'out.agri', pull: { out: 9 }, terms: '种子 种业 育种 分子育种 水稻 玉米 小麦 大豆 番茄 作物 农药 杀虫剂 除草剂 杀菌剂农用 灭鼠 灭鼠剂 鼠药 杀蟑 卫生杀虫 植保 作物保护 化肥 有机肥 肥料 农业 种植业 园艺 花卉 苗木 农产品 蔬菜 林业 crop crop_protection seeds herbicides agriscience agriculture corn tomato pesticides' },
  { id: 'out.food', pull: { out: 7 }, terms: '保健食品 保健品 营养补充 营养品 膳食补充 膳食营养 维生素片 营养软糖 益生菌 益生元 乳制品 奶粉 牛奶 乳业 饮料 矿泉水 食品 食品添加剂 预包装食品 食疗 饼干 代餐 调味品 味精 酵母 功能食品 特医食品 直销 餐饮 白酒 酒类 酒业 啤酒 葡萄酒 茶叶 粮油 肉制品 香精 香料 甜味剂 赖氨酸 苏氨酸 缬氨酸 丙氨酸 蛋氨酸 氨基酸 维生素 植物提取 植物提取物 叶黄素 甜菊糖 罗汉果 辣椒红 益智 健康食品 功能饮料 便利店 辅酶Q10 藻油 DHA 燕窝 火锅 低聚糖 科学营养 营养 营养健康 supplements nutrition dietary medical_nutrition infant_formula' },
  { id: 'out.cosmetics', pull: { out: 7 }, terms: '化妆品 护肤 护肤品 眼霜 代运营 香氛 洁面 美容仪器 彩妆 面膜 功效护肤 美妆 日化 洗护 牙膏 洗手液 香水 美容仪 美容院 美容服务 生活美容 美容导购 美容 防晒 精华 skin_care skincare make-up cosmetics beauty' },
  { id: 'out.tech', pull: { out: 6 }, terms: `动力电池 储能 锂电 光伏 光伏支架 新能源 新能源汽车 汽车 智能驾驶 自动驾驶 车规 车载 芯片设计 AI芯片 云端训练 推理芯片 存储芯片 GPU CMOS 图像传感器 MCU 半导体 集成电路 刻蚀 面板 显示屏 触控 指纹 无人机 云台 扫地机器人 工业机器人 服务机器人 人形机器人 教育机器人 科教机器人 物流机器人 人脸识别 安防 安防监控 智慧城市 智能手机 手机 平板电脑 智能家居 智能手表 智能手环 手环 可穿戴手环 家电 消费电子 通信设备 5G基站 VR 游戏 电商 社交 视频 直播 教育 培训机构 金融科技 支付 区块链 通用大模型 通用人工智能 企业AI 决策平台
    多行业 跨行业 安检 工业检测 工业无损检测 无损检测 环境监测 环保设备 水处理 污水 空气净化 空气质量 加湿器 人工环境 工业X射线 工业相机 激光雷达 卫星 航空 军工 电网 电力 石油 石化 煤炭 钢铁 有色金属 化工 化工产品 精细化工 炼油 聚氨酯 塑料 可降解塑料 PHA 生物基 聚酰胺 二元酸 纺织 服装 家具 印刷 造纸 水泥 玻璃制品 五金 模具 机床 健身 运动课程 电磁辐射 粘合剂 混合剂 胶粘剂 涂料 油漆 清洗剂 助焊剂 洗涤 复印机 打印机 激光印字机 激光打印 激光雷达 首饰 灯具 喷涂 钢结构 金属结构 会计 审计 评估 保洁 劳务 树脂 添加剂 洗涤剂 贵金属 催化剂 仪表 电子元器件 电线电缆 建材 皮革 gpus semiconductors batteries computing_platforms electric_vehicles` },
  { id: 'out.build', pull: { out: 8 }, terms: '医院建设 医院整体建设 医院施工 医疗建筑 医院代建 代建 施工总承包 专业承包 建筑工程 工程总承包 工程设计 工程监理 装饰 装修 装饰工程 幕墙 净化工程 洁净工程 净化系统集成 洁净手术部 手术室净化 洁净手术室工程 净化手术室 洁净空调 暖通 空调机组 空调 中央空调 楼宇 医院智能化 机电安装 给医院盖楼 盖楼 医用气体工程 房地产 地产 产业新城 物业管理 物业 园林 工程公司 造价 勘察 工厂设计 总包 EPC FFU 洁净室 过滤器工程 hvac construction real_estate' },
  { id: 'out.equipPharma', pull: { out: 6, prod: 2 }, terms: '制药装备 制药设备 制药机械 制药自动化 冻干机 灌装线 灌封 洗烘灌封 灌装机 压片机 压片线 制粒 固体制剂设备 包衣机 胶囊充填 泡罩机 洗瓶 提取罐 发酵罐 制药工程 压力容器 制药用水 药机 自动化控制系统 包装机械 生产线设备 组装设备' },
  { id: 'out.packaging', pull: { out: 6.5, prod: 2 }, terms: '药包材 药用包装 药用玻璃 玻璃管制瓶 模制瓶 棕色瓶 管制瓶 疫苗瓶 西林瓶 安瓿瓶 胶塞 丁基胶塞 药用胶塞 铝塑盖 药瓶 药用辅料 辅料 空心胶囊 明胶空心胶囊 药用甘油 微晶纤维素 淀粉胶囊 药用铝箔 铝箔 泡罩 冷铝 药用复合膜 药用瓶 输液瓶 输液膜 预灌封组件 笔式注射器组件 包装材料 pharmaceutical_packaging excipients' },
  { id: 'out.finance', pull: { out: 7 }, terms: '人身保险 健康险 医疗保险产品 保险 保险经纪 保险代理 惠民保 特药险 网络互助 互助 银行 贷款 证券 股权投资 投资基金 风险投资 创业投资 基金管理 投资管理 资产管理 融资租赁 信托 期货 担保 创新药支付 insurance insurer banking private_equity' },
  { id: 'out.media', pull: { out: 6 }, terms: '广告 品牌广告 广告创意 公关 健康传播 品牌传播 患教视频 影视 文化传媒 文化艺术交流 媒体 资讯 社区电商 医美电商 导购 旅游 酒店 票务 体育 健身器材 advertising' },
  { id: 'out.logistics', pull: { out: 5 }, terms: '快递 即时配送 到家 物流 普通货运 普通货物运输 道路货物运输 仓储 供应链管理 冷运 货运 logistics express' },
  { id: 'out.labTrade', pull: { out: 4 }, terms: '化学试剂 实验室用品 实验室仪器 实验室设备 仪器仪表 分析仪器 科学仪器 食品检测仪 凯氏定氮 水分测定 商超 百货 日用品 日用百货 五金交电 工艺品 建筑材料 办公用品 家用电器 服装鞋帽 针纺织品 文具 玩具 婴儿用品 母婴用品 体育用品 商贸 贸易 进出口贸易' },
  { id: 'out.consumer', pull: { out: 5 }, terms: '体重秤 按摩椅 按摩器 足浴 泡脚 保健器材 智能穿戴 智能服饰 家庭护理用品 消毒液 湿巾 卫生巾 纸尿裤 眼镜零售 配镜 计生用品' },
];
