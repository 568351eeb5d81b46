import { deviceBrands } from './device-names';
import type { LexGroup } from './types';

/** 高端医疗器械: the Chinese classification catalogue 01–22 and IVD, brands of techniques, core components. */
export const device: LexGroup[] = [
  { id: 'dev.imaging', sub: 'device_equipment', pull: { dev: 5 }, terms: `
    磁共振 核磁 核磁共振 MRI 3T 1.5T 7T PET/CT PET-CT PET/MR PET-MR PETCT SPECT CT整机 CT机 排CT 64排 螺旋CT 大孔径CT 移动CT 锥形束CT CBCT 能谱CT 光子计数 photon-counting 640层 层CT 血管造影 血管机 DSA DR 齿科CBCT 口腔CBCT 牙科CBCT C形臂 C臂 G臂 小C
    X线机 X射线机 X光机 医用X射线 数字X线 平板探测器 X线探测器 闪烁体 球管 X射线管 高压发生器 超导磁体 梯度线圈 射频线圈 磁共振线圈 胃肠机 乳腺机 钼靶 骨密度仪 造影注射器 高压注射器 医学影像设备 影像设备 影像整机 大型影像
    放射影像设备 彩超 B超 超声诊断 超声设备 掌上超声 便携超声 超声探头 心腔内超声 血管内超声 IVUS ICE导管 弹性成像 肝脏弹性 光声成像 内窥镜 内镜 软镜 硬镜 胃镜 肠镜 胶囊胃镜 胶囊内镜 磁控胶囊 腹腔镜 胸腔镜 关节镜 宫腔镜 输尿管镜 支气管镜
    喉镜 膀胱镜 荧光内窥镜 荧光镜 荧光硬镜 4K内镜 3D腹腔镜 电子内镜 一次性内镜 内镜主机 光学相干断层 血管内OCT 眼底相机 裂隙灯 眼压计 验光仪 生物测量仪 医用显微镜 手术显微镜 医用内窥镜
    mri ct ct_scanner pet/ct ultrasound x-ray endoscope endoscopes endoscopy c-arm angiography_system mammography imaging_systems medical_imaging_equipment intraoral_scanner intraoral_scanners sequencer sequencers
    宽体CT 双源CT 256排 320排 128排 16排 车载CT 方舱CT 介入CT 介入手术室 复合手术室 杂交手术室 术中CT 术中磁共振 5.0T 5T磁共振 9.4T 永磁 永磁磁共振 开放式磁共振 无液氦 零液氦 超导磁共振 肢体磁共振 儿童磁共振 乳腺磁共振 碘化铯 非晶硅 非晶硅平板 IGZO 探测器模组 CT探测器 光电倍增 硅光电倍增
    闪烁晶体 LYSO 准直器 栅极 X射线源 X射线球管 碳纳米管X射线 高压电源 滑环 旋转阳极 固定阳极 动态平板 悬吊DR 移动DR 车载DR 宠物DR 乳腺DR 数字乳腺 断层合成 数字胃肠 口腔全景 口腔全景机 牙片机 口扫 口内扫描 口内扫描仪 口腔扫描 椅旁修复 椅旁CAD 牙科显微镜 面阵探头 单晶探头 相控阵探头 4D超声 四维彩超 便携彩超
    台式彩超 推车彩超 床旁超声 乳腺超声 全自动乳腺 ABUS ABVS 眼科超声 眼科A/B超 经食道 经食道超声 颅脑超声 经颅多普勒 TCD 肝纤维化扫描 肝弹 FibroScan 瞬时弹性 剪切波 十二指肠镜 超声内镜 EUS 结肠镜 电子胃镜 电子肠镜 小肠镜 胆道镜 经皮肾镜 肾镜 椎间孔镜 脊柱内镜 单侧双通道 UBE 鼻窦镜 电子喉镜 可视喉镜
    纤支镜 经口胆道镜 内镜摄像 摄像系统 摄像主机 冷光源 医用内镜 胶囊机器人 胶囊机 荧光导航 荧光成像 近红外荧光 ICG 吲哚菁绿成像 光学活检 共聚焦显微 共聚焦内镜 断层成像 红外热成像 微波成像 磁粒子成像 脑磁图 光泵脑磁 心磁图 心磁 脑磁 伽马相机 γ相机 PET探测器 乳腺PET 脑PET 小动物PET 眼底照相 眼底照相机 超广角
    超广角眼底 角膜内皮 角膜共焦 综合验光 电脑验光 手持眼底 手术显微系统 骨密度 超声骨密度 DEXA 热断层 无胶片 医用显示器 医用显示屏 医疗显示器 干式胶片 医用干式 医用胶片 tomography scanner scanners magnet detectors flat-panel_detector
    flat_panel_detectors x-ray_tubes handheld_ultrasound oct fundus_camera retinal_camera gastroscope colonoscope colonoscopes duodenoscope bronchoscope bronchoscopes capsule_endoscopy
    laparoscope linear_accelerator mobile_c-arm cone_beam digital_radiography
    乳腺X线 三维放疗 造影注射 铅衣 胶片打印 床旁DR 高端CT 超高端CT 光子计数CT 口腔CT 耳鼻喉CT 专科CT 四肢CT 头部CT 乳腺CT 全身PET 头部PET PEM 甲功仪 剂量仪 辐射防护 铅玻璃 介入防护 DSA机 平板DSA 超声造影 微泡造影 三维超声 容积探头 CMUT PMUT 掌超 无线超声 超声贴片 可穿戴超声 眼科A超 UBM 生物显微镜超声 角膜厚度 同视机 弱视治疗仪 视觉训练仪 近视筛查 屈光筛查 焦度计 检眼镜
    眼前节 超声骨 光学生物 内镜冷 频闪喉镜 鼻咽 关节内镜 乳管镜 脑室镜 神内镜 神经内镜 输尿管软镜 膀胱软镜 肛肠镜 皮肤CT 毛囊检测 甲襞微循环 热成像 荧光探针 手术荧光` },
  { id: 'dev.therapyEquipment', sub: 'device_equipment', pull: { dev: 5 }, terms: `${deviceBrands}
    直线加速器 放疗设备 放疗加速器 放疗计划系统 放射治疗系统 伽玛刀 伽马刀 射波刀 质子治疗系统 质子治疗装置 重离子治疗系统 硼中子俘获 BNCT TOMO 近距离治疗 后装机 中子治疗 海扶刀 聚焦超声 HIFU 超声刀 超声骨刀 超声切割 高频电刀 电外科 能量平台 等离子刀 氩气刀 双极电凝 射频消融 微波消融 冷冻消融
    冷冻球囊 脉冲场消融 脉冲电场 脉冲消融 PFA 不可逆电穿孔 纳米刀 医疗美容仪器 激光治疗 激光治疗仪 激光手术 准分子激光 飞秒激光 全飞秒 钬激光 光动力治疗仪 强脉冲光 光子嫩肤仪 射频美容 光电设备 超声炮 冲击波 碎石机 体外碎石 血液透析机 血透机 血透设备 血液净化设备 CRRT 腹膜透析机 腹透机 透析设备 人工肝
    ECMO 体外膜肺氧合 体外膜肺 膜肺 心肺机 体外循环 离心血泵 磁悬浮离心 主动脉内球囊反搏 IABP 呼吸机 麻醉机 麻醉工作站 监护仪 心电图机 除颤仪 除颤器 AED 输液泵 注射泵 镇痛泵 胰岛素泵 贴敷式胰岛素泵 高流量氧疗 制氧机 分子筛制氧 供氧器 雾化器 吸氧 睡眠呼吸 培养箱 婴儿培养箱 婴儿暖箱 胎儿监护 胎监
    手术灯 无影灯 手术床 手术台 吊塔 灭菌器 灭菌设备 消毒灭菌 清洗消毒 低温等离子 环氧乙烷灭菌 低温冰箱 超低温 生物安全柜 液氮罐 血液冷藏 低温存储 牙科综合治疗台 牙椅 种植机 根管 洁牙机 光固化 高压氧舱 医用氧舱 理疗 理疗设备 理疗仪 电疗 磁疗 磁刺激 经颅磁 经颅电 TMS 塑形磁 电刺激仪 盆底 生物反馈 肌电图
    脑电图机 脑电监护 牵引床 康复设备 康复器械 红外治疗 中频治疗 低频治疗 超短波 熏蒸 针灸器械 中医器械 起搏器 除颤起搏 心脏起搏 ICD CRT 脑起搏器 脑深部电刺激 DBS 迷走神经刺激 骶神经刺激 脊髓刺激 脊髓电刺激 神经调控 人工耳蜗 助听器 电子血压计 血压计 体温计 额温枪 血氧仪 心电监测 动态心电 Holter 心电贴
    可穿戴心电 可穿戴ECG 轮椅 助行器 护理床 病床 褥疮防治 防褥疮 急救箱 担架 负压吸引 医用冷疗 亚低温 体温管理 空气洁净屏 医用制氧 肺功能仪 尿动力 听力计 医用电子仪器 医疗设备 医用设备 医疗整机
    pacemaker pacemakers ventilator ventilators dialysis dialysis_machine dialysis_machines linac linacs radiotherapy defibrillator defibrillators insulin_pump insulin_pumps patient_monitor patient_monitors patient_monitoring infusion_pump ecg_monitor ecg_patch wearable_ecg neurostimulation neurostimulator neuromodulation
    deep_brain_stimulation hearing_implants cochlear_implant cochlear_implants pulsed_field_ablation ablation laser_system energy_devices anesthesia_machines sleep_apnea cpap aed hearing_aids gamma_knife surgical_lasers phaco medical_devices medical_device medtech
    暖箱 新生儿暖箱 呼吸监护 麻醉呼吸 监护设备 治疗机 治疗仪 治疗系统 理疗产品 监测仪 检测仪器 超声聚焦 无创治疗仪 诊断仪 诊断设备 医用成像 医用激光 便携式监护 家用医疗 家用器械 鼻腔喷雾器 械字号 冲洗液 康复仪 射频治疗 光疗 光治疗 紫外治疗 黄疸治疗 液氮冷疗 洗胃机 电动吸引器 手术动力 骨动力 气压止血 血栓弹力 营养泵 喂养泵 靶控输注 输注泵 镇痛泵 呼气末 二氧化碳监测 麻醉深度 脑氧 无创血流动力学 睡眠监测 多导睡眠 皮肤镜 阴道镜 耳内镜 电子阴道镜 眼科OCT 眼科设备 视野计 角膜地形图 近视治疗仪 红光治疗 尿路结石 体外反搏 高频振荡 医用冰箱 疫苗冷藏 导航系统 肿瘤电场治疗 电场治疗 肿瘤治疗电场 TTFields 碳离子 回旋加速器 同位素生产设备 医用回旋加速器
    tubeless_pump pump pumps hearing_devices implantable sound_processors masks_and_devices surgical_microscopes femtosecond_laser sleep_apnea_masks mass_spec lab_instruments wearable_monitor monitors infusion endovascular surgical_systems wound_management radiation_therapy imaging
    一体化放疗 螺旋断层 磁共振加速器 MR加速器 MR-Linac MR直线加速器 X刀 射波 陀螺刀 头体刀 放疗定位 体表光学 光学体表 体位固定 放疗固定 剂量验证 质控模体 治疗计划系统 TPS 后装治疗 术中放疗 粒子植入 放射粒子 碘125 碘[125I] 质子设备 质子机 紧凑型质子 超导回旋 磁波刀 磁共振引导聚焦超声 超声消融 子宫肌瘤消融
    电磁刀 射频刀 等离子手术 水刀 水刀系统 氩氦刀 复合式冷热消融 冷热消融 冷冻治疗 冷冻减脂 冷冻手术 液氮消融 康博刀 陡脉冲 纳秒脉冲 血管内激光 静脉曲张激光 激光碎石 铥激光 铥光纤 绿激光 半导体激光 二极管激光 皮秒 皮秒激光 点阵 点阵激光 黄金微针 热玛吉 光子嫩肤 光子治疗 红蓝光 LED光疗 脱毛仪 脱毛激光 溶脂 射频紧肤 水光仪
    高频电灼 热疗机 肿瘤热疗 深部热疗 腹腔热灌注 热灌注 体腔热灌注 CRRT机 血滤机 血浆置换 人工肝设备 DPMAS 便携透析 家庭透析 自动腹膜透析 水处理机 透析水处理 血透水机 体外生命支持 ECLS 心室支持 体外起搏 临时起搏 左束支 无导线起搏器 无导线起搏 Micra 心肺复苏机 心肺复苏 CPR机 氧合器 膜式氧合器 中空纤维膜
    变温水箱 血液回收 自体血回收 血细胞分离机 单采机 血浆采集机 采浆机 输血设备 电动病床 手术吊塔 医用吊塔 医用气体 中心供氧 移动手术车 电子血压 动态血压 无创呼吸机 有创呼吸机 家用呼吸机 转运呼吸机 高流量湿化 湿化治疗 睡呼 打鼾 止鼾 雾化机 网式雾化 排痰机 振动排痰 咳痰机 氢氧机 氢氧 吸入治疗 一氧化氮治疗 NO治疗 输液工作站
    输注系统 输液监护 麻醉信息监测 麻醉监护 肌松监测 BIS 脑电双频 脑氧饱和 近红外脑功能 fNIRS 近红外脑 心排量 血流动力学监测 PiCCO 心音图 电子听诊器 听诊器 中央监护 可穿戴监护 病人监护 生命体征监护 远程监护设备 多参数监护 母胎监护 除颤监护 半自动除颤 AED设备 心电工作站 心电采集 十二导 十二导联 运动平板 心肺运动
    肺功能 肺功能机 FeNO 呼出气一氧化氮 呼气分析 气道管理设备 高压氧 氧舱 空气加压 间歇充气 DVT预防 抗栓泵 气压治疗 升降温 控温毯 医用控温 加温仪 输血加温 低温治疗 颅脑降温 新生儿黄疸 蓝光箱 婴儿辐射保暖台 辐射台 早产儿 新生儿转运 胎心 胎心监护 分娩镇痛 产床 妇科治疗 盆底康复 盆底肌 盆底肌电 磁刺激仪 磁电 rTMS
    tDCS 经颅直流电 tACS 经颅交流电 交流电刺激 VNS 电休克 ECT MECT 迷走神经 耳迷走 骶神经 SNM SCS DRG电刺激 植入刺激器 植入式神经刺激 可充电刺激器 神经刺激器 神经刺激 舌下神经刺激 助眠仪 睡眠仪 失眠治疗仪 抑郁治疗仪 康复踏车 四肢联动 减重步态 步态训练 步态 平衡训练 言语治疗 吞咽治疗 吞咽电刺激 认知康复
    手功能 儿童康复设备 PT/OT 牵引仪 艾灸仪 电针 激光针灸 干扰电 微波治疗 蜡疗 冲击波治疗 体外冲击 体外冲击波 超声波治疗 超短波治疗 骨科牵引 脉冲磁 骨生长刺激 气囊助行 医用供氧 供氧 洗消机 内镜清洗 内镜清洗消毒 过氧化氢灭菌 等离子灭菌 脉动真空 医用灭菌器 空气消毒机 紫外消毒 医用洗衣 -80℃ 深低温 液氮存储
    自动化样本库设备 冰袋 血库冰箱 药品阴凉柜 骨导助听 骨传导助听 骨桥 听觉植入 中耳植入 耳蜗 人工耳蜗言语 言语处理器 轮椅车 电动轮椅 爬楼机 移位机 护理机器人 智能护理床 二便护理 大小便护理 翻身床 洗浴机 婴儿秤 肿瘤治疗仪 生物电治疗 电化学治疗 磁感应 光动力设备 光动力仪 牙科手机 牙科设备 牙科激光 根管治疗 根管马达 超声洁牙
    牙科CT 喷砂 口腔综合 超声乳化 超乳 玻切 玻切机 玻璃体切割 白内障设备 准分子 全飞秒设备 SMILE 眼科激光 角膜交联 眼压 干眼治疗仪 睑板腺 弱视训练 弱视治疗 哺光仪 红光仪 超声波洁牙 pacing cardiac_rhythm icds crt-d neurostimulators
    spinal_cord_stimulation vagus_nerve brachytherapy proton_therapy_systems proton_system particle_therapy radiosurgery cyberknife oxygenator oxygenators oxygenation heart-lung
    perfusion_equipment hemodialysis peritoneal_dialysis anaesthesia anaesthesia_workstations anesthesia incubators incubator_neonatal warming sterilizers sterilization sterilizer
    operating_tables operating_lights surgical_lights hospital_beds oxygen_concentrators nebulizer respiratory_devices electrosurgery electrosurgical vessel_sealing ultrasonic_scalpel
    cryoablation cryotherapy lithotripsy intravascular_lithotripsy focused_ultrasound aesthetic_lasers holter_monitor ecg ekg blood_pressure_monitors pulse_oximeter pulse_oximeters
    smart_pump closed-loop_pump hearing_aid audiology wheelchairs rehabilitation_equipment t:slim control-iq
    质子装备 质子治疗设备 紧凑质子机 重离子装置 放疗装备 自动体外除颤 除颤马甲 可穿戴除颤
    电刀 双极 肠道水疗 呼末二氧化碳 支气管热成形 硼中子 膈神经 膈肌起搏 针灸针 脉诊仪 舌诊仪 四诊仪 拔罐 中医体质辨识 体质辨识仪 督灸 艾灸床 中药熏蒸 火罐 中药离子导入 离子导入 高压蒸汽灭菌 灭菌指示 生物指示剂 化学指示卡 内镜洗消 洗消 床单位消毒 等离子空气 康复辅具 辅具 步行训练 上下肢主被动 悬吊训练 站立床 起立床 言语训练仪 手功能康复 镜像治疗 电痉挛 呼吸睡眠 口腔矫治器 氢气机 无创通气 双水平 麻醉蒸发 PCA泵
    闭环麻醉 输液加温 血液加温 升温毯 降温毯 头皮冷却 化疗防脱 加压治疗 DVT泵 静脉泵 负压创伤 NPWT 臭氧治疗 射频消融仪 微波消融仪 海扶 甲状腺消融 乳腺旋切 真空旋切 乳腺活检 前列腺等离子 蒸汽消融 前列腺提吊 真空负压 生殖实验室 培养箱胚胎 融浆机 血液辐照 血细胞分离 采血椅 采血秤 智能采血 采血管贴标 EECP 胸外按压 穿戴式除颤 遥测 无线监护 母婴监护 透析用制水 血滤 腹水超滤 尿液引流监测 膀胱扫描 尿失禁治疗 盆底磁
    阴道紧致 产后康复仪 听力筛查 耳声发射 脑干诱发电位 骨导 鼻窦球囊 鼻内 扁桃体等离子 变应原 紫外光疗 UVB 祛斑激光 CO2激光 Nd:YAG 超声溶脂 超声提升 微针射频 肌肉刺激塑形 体雕 脑电图 脑电图仪 肌电图 肌电图仪 诱发电位 诱发电位仪 肌电诱发电位 通气机 便携呼吸 黄疸测定 黄疸仪 蓝光毯 读数仪` },
  { id: 'dev.robot', sub: 'device_robot', pull: { dev: 7 }, terms: `
    手术机器人 腔镜机器人 腔镜手术机器人 骨科机器人 骨科手术机器人 关节机器人 脊柱机器人 神外机器人 神经外科机器人 血管介入机器人 介入机器人 穿刺机器人 经皮穿刺 口腔种植机器人 种植机器人 眼科机器人 康复机器人 外骨骼 外骨骼机器人 下肢康复 上肢康复 植发机器人 采血机器人 超声机器人 支气管镜机器人 医疗机器人
    医用机器人 介入robot 手术导航 导航定位 骨科导航 光学导航 电磁导航 手术机器手 机械臂辅助 达芬奇 天玑 单孔机器人 多孔单孔 远程手术 蛇形手术 surgical_robot surgical_robots surgical_robotics robotic_surgery robotic-assisted robot-assisted da_vinci robot-arm exoskeleton
    图迈 腔镜机械臂 康多机器人 康多 妙手 MicroHand 鸿鹄 独道 iSR R-ONE 全骨科机器人 全膝置换机器人 膝关节机器人 髋关节机器人 TKA机器人 TKA TKR机器人 骨科手术导航 经支气管 经自然腔道 自然腔道机器人 经支气管镜机器人 血管机器人 PCI机器人 泛血管机器人 泛血管介入 DSA机器人 显微手术机器人 视网膜手术机器人
    眼底手术机器人 显微外科机器人 泌尿机器人 软镜机器人 输尿管软镜机器人 前列腺机器人 放疗机器人 穿刺导航机器人 肺穿刺机器人 穿刺定位 经皮介入机器人 脑外科机器人 立体定向机器人 颅脑机器人 睿米 华科精准 SEEG机器人 毛发移植机器人 静脉采血机器人 静脉穿刺机器人 抽血机器人 咽拭子机器人 超声扫查机器人 远程超声机器人 消毒机器人 配药机器人
    静配机器人 上肢康复机器人 下肢康复机器人 手功能康复机器人 步态机器人 截瘫 外骨骼助行 助行外骨骼 增强现实导航 AR导航 混合现实导航 导航手术 导航设备 神经导航 手术导航系统 经鼻导航 耳鼻喉导航 蛇形臂 蛇形 柔性机械臂 柔性手术 柔性机器人 连续体 单孔robot 单孔腔镜 手术robot 内窥镜机器人 机械手术 excelsiusgps
    mako rosa versius hugo ion_robot flexible_robotics robotic_bronchoscopy surgical_navigation rehabilitation_robots` },
  { id: 'dev.robotGeneric', sub: 'device_robot', pull: { dev: 3 }, terms: '机器人 复位机器人 机械臂 robot robots' },
  { id: 'dev.cardio', sub: 'device_consumable', pull: { dev: 6 }, terms: `DCB 外周DCB 冠脉DCB 膝下球囊 
    冠脉支架 心脏支架 药物支架 洗脱支架 药物洗脱 生物可吸收支架 可吸收支架 铁基 支架 球囊 药物球囊 切割球囊 导丝 微导管 导引导管 造影导管 导管 鞘管 冠脉介入 冠脉通路 介入耗材 血管介入 外周介入 外周血管 神经介入 神经外科耗材 取栓支架 取栓 抽吸导管 血栓抽吸 弹簧圈 密网支架 血流导向 栓塞剂 栓塞微球 覆膜支架 主动脉支架
    支架型血管 腔静脉滤器 封堵器 左心耳 卵圆孔 PFO 心脏瓣膜 人工瓣膜 瓣膜 主动脉瓣 二尖瓣 三尖瓣 肺动脉瓣 瓣膜夹 缘对缘 TAVR TAVI TMVR TEER 经导管 介入瓣 外科瓣 生物瓣 牛心包 心包补片 人工血管 电生理导管 电生理 标测 三维标测 射频导管 磁导航 房颤 肾动脉去神经 肾神经 RDN 压力导丝 血流储备分数 FFR QFR 介入泵
    介入式左心室辅助 介入式心室辅助 pVAD Impella 旋磨 冲击波球囊 震波球囊 PICC 留置针 止血阀 血管闭合 介入器材 介入器械 心血管器械 结构性心脏病 房间隔 心脏外科 海波管 镍钛
    stent stents heart_valve heart_valves transcatheter valve tavr tavi mitraclip watchman laa_closure catheter catheters guidewire guidewires embolization coil coils thrombectomy neurovascular electrophysiology balloon structural_heart occluder vascular_access heart_pump
    髂静脉支架 静脉支架 膝下动脉 药球 药涂球囊 PTA球囊 PTA 高压球囊 非顺应性 半顺应性 约束球囊 棘突球囊 巧克力球囊 刻痕球囊 双腔球囊 球囊导管 球囊组件 造影导丝 亲水导丝 泥鳅导丝 超滑导丝 导引导丝 延长导管 中间导管 远端通路 通路导管 通路产品 颅内支架 颅内球囊 颈动脉支架 颅内动脉瘤 密网 血流导向装置 Tubridge
    弹簧圈系统 可解脱 液体栓塞 胶栓塞 明胶微球 载药微球 Y90微球 钇90树脂微球 钇[90Y]微球 TheraSphere SIR-Spheres 旋切 机械旋切 定向旋切 斑块旋切 斑块切除 准分子激光消融导管 血管内冲击波 IVL 血管内碎石 抽吸血栓 血栓清除 血栓切除 取栓装置 机械取栓 滤器 下腔静脉滤器 腔静脉 静脉腔内 静脉闭合 曲张静脉
    静脉曲张 射频闭合 透析通路 动静脉内瘘 人造血管 分叉支架 分支型 分支型支架 分支型主动脉 主动脉覆膜 胸主动脉 腹主动脉 主动脉夹层 开窗 TEVAR EVAR Castor Minos 药物涂层 雷帕霉素 西罗莫司球囊 西罗莫司洗脱 火鹰 Firehawk 可降解支架 铁支架 锌支架 镁支架 裸支架 外周支架 室缺 房缺 先心 先心病介入 先心病
    封堵 封堵器械 左心耳封堵 左心耳夹 LAA 卵圆孔封堵 瓣中瓣 瓣周漏 VenusA TaurusOne J-Valve 介入瓣膜 经导管瓣膜 经心尖 经房间隔 三尖瓣置换 二尖瓣置换 二尖瓣修复 缘对缘修复 瓣膜成形环 腱索 人工腱索 肺动脉支架 心衰介入 心房分流 心房分流器 左心辅助 介入人工心脏 导管泵 心室辅助泵 球囊反搏 反搏 标测导管
    高密度标测 压力感应导管 冷盐水灌注 射频消融导管 PFA导管 冷冻消融球囊 冷冻球囊导管 房颤消融 室上速 左房 电生理三维 肾交感神经 肾动脉 肺动脉去神经 OCT导管 血管内成像 腔内影像 FFR导丝 微创血流 QFR系统 压力微导管 冠脉功能学 穿刺鞘 桡动脉 桡动脉止血 血管鞘 血管缝合器 血管封堵 封堵胶塞 输送系统 输送器 镍钛合金 镍钛丝
    镍钛管 介入配件 介入原材料 编织导管 挤出管 心血管植介入 植介入 心血管介入 结构心 结构心脏 瓣膜公司 支架龙头 heart_failure_device lvads afib cryoballoon pulmonary_valve sapien evolut corevalve tricuspid mitral annuloplasty
    stent_graft stent_grafts vena_cava clot clottriever flowtriever vte atherectomy drug-coated drug-eluting peripheral_vascular interventional interventional_cardiology
    vascular_closure urolift 移植物 腔内移植物 主动脉移植物 支架移植物
    远端保护伞 远端保护 保护伞 脑保护装置 栓塞保护 除颤导线 起搏电极 起搏导线 左束支起搏 传导束起搏 冠状窦导管 环肺静脉 星型导管 压力监测导丝 微导丝 指引延长导管 双腔微导管 输送鞘 可调弯鞘 止血鞘 动脉压迫 肾动脉支架 硬化剂泡沫 主动脉球囊 左房压 心内监测 肺动脉压传感器 心衰监测 房间隔分流 心肌消融 心肌收缩力调节 室壁瘤 心脏瓣环 TTVR TPVR 跨瓣泵 经皮心室辅助 脑血管支架 动脉瘤夹 颈动脉球囊 瘤内扰流 抽吸泵
    球囊导引导管 Onyx 外周斑块旋切 激光消蚀 震波 雷帕霉素球囊 紫杉醇球囊 锌合金支架 搭桥器械 固定器 心脏稳定器 停跳液 冷停跳` },
  { id: 'dev.ortho', sub: 'device_consumable', pull: { dev: 6 }, terms: `
    人工关节 关节假体 髋关节 膝关节假体 髋膝关节 髋膝 肩关节假体 髋臼 骨小梁 陶瓷关节 关节置换 脊柱内固定 脊柱 椎弓根钉 椎间融合 融合器 椎体成形 PKP 接骨板 髓内钉 骨钉 骨板 创伤植入 运动医学 带线锚钉 锚钉 假肢矫形器 矫形器 假肢 矫形支具 骨科植入 骨科耗材 骨科 骨水泥 骨修复材料 人工骨 骨填充 骨科材料 矫形外科 植入耗材 植入材料 植入器材
    植入物 颅颌面 颅骨修补 PEEK 口腔种植体 种植体 种植牙系统 牙科种植 隐形矫治 隐形牙套 隐形正畸 托槽 正畸产品 义齿 定制式义齿 全瓷 氧化锆 口腔材料 口腔修复膜 口腔科材料 牙科材料 印模材料 牙科粘接 牙科3D
    orthopedic orthopaedic orthopedics implants spine spinal knee_replacement hip_implants trauma_implants dental_implants hips knees shoulder joints trauma clear_aligner clear_aligners aligners sports_medicine bone_graft
    股骨头 股骨柄 髋臼杯 单髁 踝关节 肘关节 指关节 人工椎间盘 椎间盘 颈椎 颈椎前路 腰椎 钉棒 钉棒系统 椎板 动态稳定 椎体后凸 骨折固定 锁定板 锁定接骨板 空心钉 外固定 外固定架 肋骨板 胸骨 足踝 关节镜耗材 半月板 韧带 人工韧带 肩袖 肩袖补片 可吸收螺钉 软骨修复 骨修复 骨诱导 BMP 骨形态发生蛋白 胶原骨 同种骨 异种骨 骨粉
    引导骨再生 GBR 口腔骨粉 牙种植 种植系统 基台 个性化基台 修复体 义齿加工 活动义齿 义齿工厂 氧化锆瓷块 瓷块 玻璃陶瓷 树脂瓷 牙科陶瓷 隐形矫正 隐形牙 矫正器 保持器 正畸托槽 弓丝托槽 颌骨 颌面 颅骨 颅骨板 钛网 钛板 个性化植入 定制假体 3D打印假体 3D打印骨科 3D打印植入 3D打印髋 肿瘤假体 膝关节 肩关节 手术规划导板
    截骨导板 骨科手术工具 骨锯 骨钻 磨钻 骨科动力 支具 护具 固定支具 足弓 假手指 interbody pedicle_screws bone_cement orthobiologics plates_and_screws joint_replacement prosthetics orthotics craniomaxillofacial braces
    zirconia dental_ceramics invisalign
    锁定加压板 界面螺钉 脱钙骨基质 DBM 生物型股骨柄 陶瓷股骨头 高交联聚乙烯 翻修假体 骨盆重建 椎体强化 棘突间 非融合 弹性固定 钉板 骨针 克氏针 髌骨爪 万向锁定 微型板 颌面钛板 骨搬运 骨延长 骨盆固定 截骨 PSI导板 手术导板 3D打印导板 骨科导板 运动医学锚钉 全缝线锚钉 LARS韧带 脊柱微创 椎弓根 骨水泥枪 载药骨水泥 骨水泥间置器 富血小板血浆套装 PRP PRP制备套装 脉冲冲洗 止血带机 电动止血仪 脊柱侧弯支具 矫形鞋垫` },
  { id: 'dev.consumable', sub: 'device_consumable', pull: { dev: 5 }, terms: `
    高值耗材 医用耗材 医疗耗材 耗材生产 吻合器 切割吻合器 钉仓 结扎夹 穿刺器 止血夹 活检钳 ERCP 圈套器 黏膜下 内镜耗材 缝合线 可吸收缝线 缝合针 倒刺线 疝补片 补片 止血材料 止血纱 止血粉 防粘连 生物胶 组织胶 硬脑膜 硬脑（脊）膜 脑膜补片 人工硬脑膜 引流管 分流管 颅内压 颅内电极 立体定向 人工晶状体 人工晶体 晶状体 角膜塑形 角膜塑形镜
    OK镜 离焦镜 隐形眼镜 接触镜 粘弹剂 眼科粘弹 青光眼引流 透析器 血液透析 血透耗材 血路管 透析膜 血液灌流 灌流器 血浆分离 透析粉 透析液 注射器 输液器 输血器 采血管 采血针 血袋 预灌封注射器 胰岛素笔针 导尿管 气管插管 喉罩 麻醉包 鼻饲管 造口 负压引流 伤口敷料 医用敷料 敷料 医用口罩 手术衣 防护服 医用手套 检查手套
    医用纱布 绷带 石膏 医用胶带 医用卫生材料 医用高分子 医用橡胶 医用无纺布 血糖试纸 试纸条 血糖仪 血糖监测 持续血糖 动态血糖 连续血糖 持续葡萄糖 葡萄糖监测 CGM 宫内节育器 避孕套 宫颈球囊 穿刺针 活检针 消融针 手术器械 手术工具 手术刀 基础外科 显微外科 输尿管支架 取石网篮 泌尿耗材 前列腺支架 食管支架 胆道支架 气道支架
    热蒸汽 肺减容 镇痛 护理耗材 感控 手术包 医美注射 注射填充 填充剂 玻尿酸填充 面部填充 皮肤填充 少女针 童颜针 聚左旋乳酸 PLLA 嗨体 线雕 埋植线 医用透明质酸 玻璃酸钠凝胶 医用几丁糖 医用胶原 胶原蛋白植入剂 重组胶原蛋白植入
    consumables stapler staplers sutures syringes needles blood_bags dialyzer dialyzers glucose_monitor glucose_monitoring cgm contact_lenses intraocular_lens intraocular_lenses iol wound_care dermal_fillers surgical_instruments trocar hemostasis ostomy
    冷冻载杆 胚胎培养液 辅助生殖器械 辅助生殖耗材 取卵针 生殖耗材 膀胱镜鞘 输尿管鞘 引流袋 集尿袋 造影套件 球囊扩张 压力泵 穿刺套件 麻醉耗材 呼吸管路 雾化面罩 鼻氧管 中心静脉导管 血液净化耗材 血滤管路 透析导管 腹透管 眼科耗材 眼内填充 硅油 眼用 粘膜下注射 补牙 牙科耗材 洁牙 正畸耗材 弓丝 种植导板 骨蜡 液体敷料 水胶体 泡沫敷料 银离子敷料 藻酸盐 壳聚糖 功能性敷料 医用冷敷贴 退热贴 暖宫贴 医用贴剂 贴敷
    止血 止血剂 止血海绵 氧化再生纤维素 可吸收止血 流体明胶 纤维蛋白胶 封合剂 防粘连膜 几丁糖 医用胶 氰基丙烯酸酯 切口保护 切口保护套 一次性穿刺器 腔镜切割 腔镜吻合器 电动吻合器 智能吻合器 管型吻合器 痔吻合器 PPH 血管夹 结扎钉 Hem-o-lok hemolok 超声刀头 刀头 钉匣 皮肤缝合器 皮肤闭合 免缝 免打结 缝合器 内镜缝合
    OTSC 黏膜切开刀 ESD刀 注射针 异物钳 扩张球囊 胃球囊 减重球囊 内镜支架 胆管支架 鼻胆管 取石球囊 取石网 碎石网 造影管 鼻肠管 胃管 胃造瘘 PEG管 营养管 胸腔引流 脑室引流 腹腔分流 脑积水 颅内压监测 有创血压传感器 压力传感器医用 一次性传感器 电极贴 心电电极 脑电电极 血氧探头 血压袖带 体温探头 避光输液器 精密输液器
    精密过滤 药液过滤 预充式 预充式冲洗 预充冲洗 预充导管冲洗 冲管 冲洗器 无针接头 正压接头 肝素帽 输液港 植入式输液港 CVC 中线导管 中长导管 中心静脉 动脉留置 静脉留置 安全留置针 安全注射器 自毁 自毁式注射器 胰岛素注射器 注射笔 注射笔针 卡式瓶 笔针 高压注射针筒 高压针筒 造影针筒 三通 延长管 镇痛泵耗材 一次性泵 麻醉穿刺
    硬膜外 腰麻 神经阻滞针 气切 气切套管 气管切开 双腔管 支气管封堵 可视插管 鼻导管 面罩 呼吸回路 人工鼻 湿热交换 闭式吸痰 吸痰管 导尿 导尿包 亲水导尿 输尿管导引鞘 负压鞘 负压清石 碎石鞘 双J管 肾造瘘 膀胱造瘘 尿失禁吊带 阴道 宫内节育 节育环 宫腔 一次性宫腔镜 阴道扩张 月经杯 安全套 避孕 产包 新生儿耗材 血透器 透析粉液
    透析浓缩液 穿刺内瘘针 内瘘针 血透管 血透管路 腹透液 腹透袋 血浆吸附 胆红素吸附 树脂灌流器 灌流 免疫吸附 吸附柱 血脂吸附 白细胞滤器 去白 采血袋 血浆袋 冻存袋 采血 真空采血 微量采血 采血笔 采血笔芯 末梢采血 无菌敷料 医用创可贴 创面 创面敷料 创面修复 慢性伤口 慢创 负压封闭 VSD 烧伤敷料 医用凡士林 胶原敷料 面膜械字号
    械字号敷料 医用面膜 医美敷料 医用护肤 疤痕贴 疤痕凝胶 瘢痕 造口袋 失禁护理 压疮 约束带 防褥疮床垫 医用弹力袜 静脉曲张袜 梯度压力 医用冰袋 石膏绷带 高分子绷带 夹板 腹带 一次性手术 手术单 手术铺单 手术膜 手术贴膜 隔离衣 N95 医用防护 口罩 乳胶手套 丁腈手套 PVC手套 一次性医用 一次性注射 一次性输注 输注器具 输注 采样
    拭子 药盒医用 医用低值 低值耗材 角膜接触镜护理液 护理液 RGP 巩膜镜 硬性角膜 多焦点晶体 三焦点 三焦点晶体 折叠人工晶体 有晶体眼 ICL晶体 EDOF 囊袋张力环 泪道 泪小点塞 青光眼阀 青光眼支架 玻璃体填充 眼内填充物 眼内气体 惰性气体眼用 台盼蓝 周边离焦 功能性镜片 离焦 近视防控镜片 塑形镜 硬镜护理 CGMS 瞬感 动态血糖仪
    血糖系统 血糖贴 贴片泵 植入式血糖 胰岛素注射笔 无针注射 无针注射器 微针 微针贴 电子药盒 吸入装置 吸入器 鼻喷装置 定量吸入装置 干粉装置 嗨体针 濡白天使 艾维岚 伊妍仕 乔雅登 瑞蓝 保柔缇 润百颜 海薇 水光针 胶原针 胶原蛋白针 童颜 再生针剂 PCL微球 羟基磷灰石微球 埋线 提拉线 隆鼻 假体隆胸 乳房假体 硅胶假体 面部假体 脂肪填充
    注射用修饰透明质酸 关节腔注射 关节润滑 胎盘血 试管耗材 胚胎冷冻 玻璃化冷冻 胚胎培养 精子分选 精子优选 catheters_and ostomy_care incontinence wound dressings staples mesh hernia_mesh sealant sealants hemostatic infusion_sets
    iv_sets cannula cannulas avf_needles blood_tubing blood_collection tubes gloves masks ppe syringe pen_needles autoinjector autoinjectors libre freestyle contact_lens fillers
    juvederm restylane breast_implants sutures_and trocars endocutter flowmeter
    鼻用过滤器 输液过滤器 呼吸过滤器 细菌过滤器
    牙科树脂 复合树脂 树脂水门汀 牙胶尖 印模材 藻酸盐印模 正畸弓丝 自锁托槽 牙用粘接 粘接剂牙科 酸蚀 氟保护漆 窝沟封闭 根充糊剂 车针 成型片 桩核 螺丝基台 钴铬烤瓷 牙齿美白仪 漂白 生物蛋白胶 取物袋 镜鞘 喷洒管 套扎器 尿道悬吊 鞘管泌尿 碎石杵 取石篮 尿袋 造瘘袋 肛瘘栓 痔套扎 结直肠支架 胃旁路 可调节胃束带 胃内水球 空肠营养管 鼻胃管 过滤器呼吸 硬膜外导管 神经刺激针 给药泵 弹力泵 一次性电子泵 超声耦合剂 负极板 电刀笔
    高频电刀笔 吸引管 引流瓶 闭式引流 水封瓶 腰大池 颅骨锁 钛夹 可吸收夹 银夹 皮钉 速即纱 再生氧化纤维素 海藻酸 硅酮 瘢痕贴 疤痕 水凝胶敷料 医用冷敷 医用退热贴 热敷 透明质酸钠凝胶 宫颈扩张 子宫内膜消融 宫颈活检 移植管 培养皿辅助生殖 产钳 脐带夹 T组合复苏器 蓝光 口服给药注射器 肠内营养泵 肠内营养管 输注港 蝶翼 透析针 瘘管针 血路 透析用 腹透 血浆胶体 内毒素吸附 细胞因子吸附 单采耗材 血浆单采 采血器 病毒采样管
    唾液采集 粪便采集 组织处理 包埋盒 载玻片` },
  { id: 'dev.ivd', sub: 'device_ivd', pull: { dev: 5 }, terms: `
    体外诊断 体外诊断试剂 体外诊断仪器 IVD 诊断试剂 诊断试剂盒 检测试剂 试剂盒 检测试剂盒 化学发光 发光免疫 磁微粒 吖啶酯 电化学发光 酶联免疫 ELISA 胶体金 荧光免疫 免疫层析 荧光定量 上转发光 POCT 即时检测 干式生化 生化分析仪 生化诊断 生化试剂 血球 血细胞分析 血凝 凝血分析 尿液分析 尿沉渣 血气 血气分析 糖化血红蛋白 特定蛋白
    流式细胞仪 流式荧光 质谱仪 临床质谱 质谱试剂 微生物鉴定 药敏分析 血培养 核酸检测试剂 核酸检测 核酸提取 PCR试剂 PCR仪 荧光PCR 数字PCR 恒温扩增 等温扩增 核酸分型 分子诊断 核酸一体机 呼吸道多联检 呼吸道联检 HPV检测 HPV分型 HPV核酸 伴随诊断 肿瘤NGS 基因检测试剂 基因检测芯片 基因测序仪 测序仪 纳米孔测序 单分子测序 建库自动化
    大panel 小panel 液体活检 ctDNA 甲基化 肿瘤早筛 癌症早筛 肠癌早筛 肝癌早筛 早检 早筛 MRD NIPT 无创产前 产前检测 遗传病检测 胚胎植入前 PGT 肿瘤基因检测 基因检测 肿瘤标志物 心肌标志物 心标 传染病检测 传染病试剂 抗原检测 抗原自测 抗体检测试剂 毒品检测 验孕 微流控 微流控芯片 基因芯片 生物芯片 病理染色 免疫组化 病理试剂
    病理切片扫描 数字病理扫描 病理诊断试剂 流水线 检验流水线 实验室自动化 采样管 采样拭子 病毒保存液 血型卡 血型试剂 过敏原检测 自身抗体 自身免疫诊断 幽门螺杆菌检测 6840 临床检验分析 质控品 校准品 尿素呼气 粪便DNA 外泌体检测 循环肿瘤细胞 CTC 单细胞测序仪 空间组学仪 染色仪 空间转录组芯片
    胚胎时差 时差培养箱 熔解曲线 结核耐药 核酸工作站 全自动核酸 体液诊断 试纸 检测试纸 快检 POC 血糖仪 尿机 生化仪 发光仪 血球仪 质谱平台 多重检测 微阵列 流式试剂 抗体诊断 病原检测 宏基因组 mNGS 病原NGS 肿瘤早检 基因panel 荧光原位杂交 FISH 液基细胞 宫颈筛查试剂 新生儿筛查 遗传代谢 药物基因组试剂 自身抗体检测 过敏检测 血脂检测 hematology coagulation cytology molecular_assays reagents assays
    in_vitro_diagnostics in_vitro diagnostics diagnostic ivd immunoassay chemiluminescence pcr molecular_diagnostics lab_analyzers analyzers point-of-care liquid_biopsy ngs_panel companion_diagnostics flow_cytometry genomic_profiling genetic_testing rapid_tests test_kits cancer_screening_test library_prep mced cologuard
    五分类 三分类 血细胞 血常规 推片 阅片机 血型 血库配血 血小板聚集 血栓弹力图 TEG 凝血 D二聚体 血沉 糖化 HbA1c 特种蛋白 电解质分析 血气电解质 床旁血气 干式荧光 干式免疫 时间分辨 量子点 均相发光 光激化学发光 LiCA 电发光 小发光 高速发光 发光整机 化学发光整机 免疫比浊 胶乳比浊 乳胶增强 甲功
    激素六项 性激素 肿瘤标记 甲胎蛋白 CEA PSA检测 PIVKA HE4 G试验 GM试验 真菌检测 降钙素原 CRP IL-6检测 心梗三项 NT-proBNP 肌钙蛋白 感染标志物 术前八项 输血八项 乙肝检测 乙肝酶免 酶免 酶免试剂 梅毒检测 HIV检测 艾滋检测 TORCH 优生优育 唐筛 产筛 新筛 足跟血 地贫基因 耳聋基因 SMA筛查
    CNV 核型 CMA芯片 STR 法医 亲子鉴定试剂 血清学 过敏原 食物不耐受 自免抗体 自免诊断 抗核抗体 ANA 磷脂抗体 类风湿检测 幽门螺杆菌 碳13 碳14 呼气试验 HP检测 阴道微生态 阴道炎检测 白带 白带常规 尿有形成分 尿分析 尿干化学 便潜血 便检 粪便分析 体液分析 精子质量分析 精液分析 寄生虫检测 疟疾检测 登革热检测
    流感检测 流感抗原 新冠抗原 新冠检测 抗原试剂 核酸试剂 六联检 多联检 呼吸道检测 肠道病原 耐药基因 结核检测 IGRA TSPOT T-SPOT 结核感染T 微生物质谱 MALDI-TOF 血培养仪 培养基微生物 药敏 细菌鉴定 质谱检测试剂 串联质谱 维生素D检测 LC-MS 飞行时间质谱 核酸质谱 毛细管电泳 一代测序仪 二代测序 NGS
    NGS试剂 NGS试剂盒 高通量测序 高通量测序仪 纳米孔 单细胞 单细胞建库 建库 文库制备 靶向测序 杂交捕获 探针捕获 胚胎检测 PGS PGT-A NIPT试剂 无创DNA 贝比安 cfDNA ctDNA检测 循环肿瘤DNA 外周血早筛 血液早筛 多癌早筛 多癌种 甲状腺分子 宫颈甲基化 尿液甲基化 膀胱癌检测 肠癌检测 胃癌早筛 肺癌早诊 肝癌早诊
    早诊 早检试剂 分子分型 乳腺癌基因 EGFR检测 BRAF检测 微卫星 MSI PD-L1检测 CDx 原位杂交 免疫组化抗体 IHC HE染色 特染 液基 液基薄层 薄层细胞 DNA倍体 宫颈癌筛查 HPV23 全片扫描 切片扫描 数字切片 玻片扫描 组织脱水 包埋 切片机 病理设备 冷冻切片 前处理系统 样本处理 全自动样本处理 TLA 全实验室自动化
    分杯 移液工作站 自动化移液 自动提取 核酸提取仪 提取仪 磁珠法 qPCR ddPCR 数字微滴 微滴式 快速PCR 分子POCT 卡盒式 CRISPR检测 CRISPR诊断 恒温 LAMP 生物传感器 电化学检测 可穿戴传感 唾液检测 呼气检测癌 肿瘤呼气 阿尔茨海默检测 Aβ检测 p-tau217 外泌体 CTC检测 微球编码 液相芯片 悬浮芯片
    蛋白芯片 毒品 毒检 唾液毒检 药物浓度检测 治疗药物监测 TDM 食药检测 动物诊断试剂 血糖检测 血酮检测 乳酸检测 尿酸仪 胆固醇检测 生化诊断试剂 免疫诊断 血球分析 血凝仪 尿沉渣仪 发光试剂 诊断盒 伴随诊断盒子 诊断芯片 基因测序 基因测序仪器 测序系统 测序平台 测序芯片 试剂和仪器 仪器和试剂 试剂盒子 仪器+试剂 封闭系统 检验仪器
    检验设备 检验科 assay immunoassays molecular sample_prep cell-free_dna dna_test stool_dna liquid_biopsies blood_test blood_tests quantiferon vitek bact/alert biofire filmarray genexpert
    cobas elecsys analyzer flow_cytometers mass_spectrometry_diagnostics glucose_meter test_strips allergy_testing microbiology susceptibility nanopore sequencing_instruments
    guardant360 panorama signatera oncotype mammaprint foundationone
    质谱微生物 结核干扰素 γ-干扰素释放 早孕 排卵 AMH 甲功五项 BNP SAA 胰岛素抗体 胃功能 胃蛋白酶原 G17 幽门 粪便隐血 Septin9 早筛试剂 微小残留 MRD检测 HER2检测 药物基因组 真菌G试验 呼吸道病原 甲乙流 RSV检测 登革热 寨卡 梅毒 乙肝五项 HBV-DNA 结核分枝杆菌 tNGS CNV-seq 地贫基因检测 新生儿遗传代谢 质谱试剂盒 液相质谱 MALDI 免疫固定电泳 电泳仪 蛋白电泳 淋巴细胞亚群
    细胞因子检测 总IgE 血型抗体 HLA HLA分型 输血相容 凝血试剂 血小板功能 血流变 尿有形 尿微量白蛋白 便常规 阴道炎联检 精子质量 胸水 脑脊液 酶法试剂 磁微粒化学发光 单分子免疫 Simoa 磁敏免疫 微流控盘 数字微流控 一体化分子 POCT分子 RAA 飞行时间 样本前处理 磁珠法提取 自动加样 样本库设备 病理扫描仪 液基制片 宫颈液基 细胞DNA定量 细胞学制片 显微镜自动 血涂片 骨髓形态 疟原虫 标准物质诊断 免疫荧光 荧光卡 检测卡 一滴血 心梗三项 诊断试纸 快检卡` },
  { id: 'dev.material', sub: 'device_material', pull: { dev: 4.5 }, terms: `
    生物陶瓷 生物活性陶瓷 医用陶瓷 羟基磷灰 医用材料 生物材料 生物医用材料 再生材料 再生医学材料 医用金属 钛合金 可降解镁 医用镁合金 聚乳酸 PLGA 医用水凝胶 胶原蛋白材料 医用聚醚醚酮 医用涂层 亲水涂层 生物补片 脱细胞基质 脱细胞真皮 ECM材料 异体骨 同种异体骨 活性生物骨 羟基磷灰石 医用导管管材 导管管材 介入管材 医用管材 生物型 组织修复 胶原海绵 明胶海绵 增材制造植入 电纺 丝素蛋白 重组胶原蛋白 透明质酸 玻璃酸钠 玻尿酸 角膜修复 组织粘合
    脱细胞 猪小肠 小肠粘膜下层 SIS 牛跟腱 羊膜 生物羊膜 异种角膜 猪角膜 脱细胞角膜 生物膜 胶原膜 口腔胶原膜 硬脑膜补片 人工真皮 真皮支架 皮肤替代 静电纺丝 丝素 丝蛋白 重组胶原 重组人源化胶原 人源化胶原 胶原蛋白 交联透明质酸 海藻酸盐医用 壳聚糖医用 医用硅胶 医用聚氨酯 医用TPU 医用级 可吸收材料 可吸收聚合物 可吸收面部
    可降解材料医用 聚己内酯 PCL 生物活性玻璃 磷酸钙骨 组织工程支架 抗凝涂层 抗菌涂层 表面改性 肝素涂层 亲水抗凝 超滑涂层 超亲水 光固化水凝胶 水凝胶 钽金属 多孔钽 多孔钛 医用钛 医用不锈钢 钴铬钼 医用膜 透析膜材料 中空纤维 医用PEEK 牙科材料树脂 nitinol collagen hyaluronic acellular
    biomaterial biomaterials regenerative_matrix
    双相磷酸钙 硅酮凝胶 ePTFE 膨体 膨体聚四氟乙烯 PDLLA 聚醚醚酮 医用导管材料 管材挤出 多腔管 编织管 球囊管 载药涂层 ePTFE膜 ADM 猪小肠黏膜 猪心包 异体皮 胶原基质 弹性蛋白 贻贝蛋白 黏附蛋白 温敏凝胶 PEG凝胶` },
  { id: 'dev.generic', sub: 'device_other', pull: { dev: 3 }, terms: `
    医疗器械 医疗仪器 医用仪器 医疗器材 三类证 二类证 三类医疗器械 二类医疗器械 第二类医疗器械 第三类医疗器械 Ⅱ类医疗器械 Ⅲ类医疗器械 II类医疗器械 III类医疗器械 医疗器械Ⅱ类 医疗器械Ⅲ类 医疗器械注册证 器械注册证 医疗器械生产许可证 创新医疗器械特别审查 创新器械 绿色通道 微创伤 微创手术 微创外科 有源 无源 医疗电子 生物医疗电子 医疗器械及零部件 医疗设备公司 器械公司 器械一哥 定制式 医用软件 医疗传感器 精密微创
    三类注册证 二类注册证 NMPA三类 国产三类 器械证 注册证 创新通道 创新审批 特别审批 国械注准 械注准 医疗装备 高端装备医疗 大型医疗设备 医疗设备研发 植入器械 介入类器械 手术设备 家用医疗器械 家用医疗设备 手术室设备 ICU设备 急救设备 急诊急救 器械龙头 medical_products
    medical_technology_company fda_cleared 510(k) ce-marked pma
    智能医疗设备 智慧医疗设备 智能医疗器械 数字化医疗设备 医学装备
    医疗器械制造 医疗设备制造 器械制造商
    消融仪 刺激仪 热疗仪 电疗仪 光疗仪 磁疗仪器 治疗设备 理疗床 场效消融 医用仪
    场效消融仪 医疗器具` },
  { id: 'dev.weak', sub: 'device_other', pull: { dev: 2.4 }, terms: `
    耗材 射频 穿刺 标本袋 缝线 荷包线 血糖 血酮 尿酸检测 干化学 植入 植入式 检测仪 呼气检测 假体 吻合 吻合类 气道 气道管理 泵送 监护 影像设备 探头 电极片 一次性使用 无菌敷贴 腔镜 微创 器械 手术器具 介入 超声 磁疗仪 激光 血流 血压 血氧 呼吸道管理 康复训练 康复产品 整机 三合一检测 诊断产品 检验试剂 分析仪 辅助设备 导航 消融 栓塞 去神经 分支支架 一体化支架 清石鞘 人工骨膜 骨膜 修复膜 种植 矫治 正畸 牙科 口腔设备 眼科器械 视光产品 听力 助听 义肢
    oximetry sensor sensors implantable_devices surgical instruments medical_technology
    整机+试剂 核心部件 上游部件 关键零部件 球管国产 平板 试剂 卡盒 一次性 三类 二类 主机 台车 手柄 电刺激 热疗 冷疗 血液净化 透析 尿毒症 睡眠障碍 治疗头 换能器 晶体 镜片 镜体 光学镜头 植介入耗材 角膜 牙齿 牙套 骨头 关节 脊椎 韧带损伤 创伤 骨折 运动损伤 血栓 动脉 静脉 静脉血栓 动脉瘤 心律失常 瓣 起搏
    房颤患者 消化内镜 内镜下 内镜中心 手术室 导管室 脉冲 超导 贴片 监测 尿液 血液 唾液 分型 芯片实验室 检出限 灵敏度 特异性 device devices devices_for sensor-based handheld portable disposable cleared` },
  { id: 'dev.classOne', sub: 'device_other', pull: { dev: 1.5 }, terms: '一类医疗器械 第一类医疗器械 Ⅰ类医疗器械 I类医疗器械 医疗器械I类 医疗器械Ⅰ类 一类备案' },
  { id: 'dev.catalogue', sub: 'device_other', pull: { dev: 3 }, terms: `
    6801 6802 6803 6804 6805 6806 6807 6808 6809 6810 6812 6813 6815 6816 6820 6821 6822 6823 6824 6825 6826 6827 6828 6830 6831 6832 6833 6834 6841 6845 6846 6854 6855 6856 6857 6858 6863 6864 6865 6866 6870 6877 植入材料和人工器官 植入材料及人工器官 人工器官和植入材料` },
];
