import type { LexGroup } from './types';

/** 高端医疗器械: the Chinese classification catalogue 01–22 and IVD, brands of techniques, core components. */
export const device: LexGroup[] = [
  { id: 'dev.imaging', sub: 'device_equipment', pull: { dev: 5 }, terms: `
    磁共振 核磁 核磁共振 MRI 3T 1.5T 7T PET/CT PET-CT PET/MR PET-MR PETCT SPECT CT整机 CT机 排CT 64排 螺旋CT 大孔径CT 移动CT 锥形束CT CBCT 能谱CT 光子计数 photon-counting 640层 层CT 血管造影 血管机 DSA DR 齿科CBCT 口腔CBCT 牙科CBCT C形臂 C臂 G臂 小C
    X线机 X射线机 X光机 医用X射线 数字X线 平板探测器 X线探测器 闪烁体 球管 X射线管 高压发生器 超导磁体 梯度线圈 射频线圈 磁共振线圈 胃肠机 乳腺机 钼靶 骨密度仪 造影注射器 高压注射器 医学影像设备 影像设备 影像整机 大型影像
    放射影像设备 彩超 B超 超声诊断 超声设备 掌上超声 便携超声 超声探头 心腔内超声 血管内超声 IVUS ICE导管 弹性成像 肝脏弹性 光声成像 内窥镜 内镜 软镜 硬镜 胃镜 肠镜 胶囊胃镜 胶囊内镜 磁控胶囊 腹腔镜 胸腔镜 关节镜 宫腔镜 输尿管镜 支气管镜
    喉镜 膀胱镜 荧光内窥镜 荧光镜 荧光硬镜 4K内镜 3D腹腔镜 电子内镜 一次性内镜 内镜主机 光学相干断层 血管内OCT 眼底相机 裂隙灯 眼压计 验光仪 生物测量仪 医用显微镜 手术显微镜 医用内窥镜
    mri ct ct_scanner pet/ct ultrasound x-ray endoscope endoscopes endoscopy c-arm angiography_system mammography imaging_systems medical_imaging_equipment intraoral_scanner intraoral_scanners sequencer sequencers` },
  { id: 'dev.therapyEquipment', sub: 'device_equipment', pull: { dev: 5 }, terms: `
    直线加速器 放疗设备 放疗加速器 放疗计划系统 放射治疗系统 伽玛刀 伽马刀 射波刀 质子治疗系统 质子治疗装置 重离子治疗系统 硼中子俘获 BNCT TOMO 近距离治疗 后装机 中子治疗 海扶刀 聚焦超声 HIFU 超声刀 超声骨刀 超声切割 高频电刀 电外科 能量平台 等离子刀 氩气刀 双极电凝 射频消融 微波消融 冷冻消融
    冷冻球囊 脉冲场消融 脉冲电场 脉冲消融 PFA 不可逆电穿孔 纳米刀 医疗美容仪器 激光治疗 激光治疗仪 激光手术 准分子激光 飞秒激光 全飞秒 钬激光 光动力治疗仪 强脉冲光 光子嫩肤仪 射频美容 光电设备 超声炮 冲击波 碎石机 体外碎石 血液透析机 血透机 血透设备 血液净化设备 CRRT 腹膜透析机 腹透机 透析设备 人工肝
    ECMO 体外膜肺氧合 体外膜肺 膜肺 心肺机 体外循环 离心血泵 磁悬浮离心 主动脉内球囊反搏 IABP 呼吸机 麻醉机 麻醉工作站 监护仪 心电图机 除颤仪 除颤器 AED 输液泵 注射泵 镇痛泵 胰岛素泵 贴敷式胰岛素泵 高流量氧疗 制氧机 分子筛制氧 供氧器 雾化器 吸氧 睡眠呼吸 培养箱 婴儿培养箱 婴儿暖箱 胎儿监护 胎监
    手术灯 无影灯 手术床 手术台 吊塔 灭菌器 灭菌设备 消毒灭菌 清洗消毒 低温等离子 环氧乙烷灭菌 低温冰箱 超低温 生物安全柜 液氮罐 血液冷藏 低温存储 牙科综合治疗台 牙椅 种植机 根管 洁牙机 光固化 高压氧舱 医用氧舱 理疗 理疗设备 理疗仪 电疗 磁疗 磁刺激 经颅磁 经颅电 TMS 塑形磁 电刺激仪 盆底 生物反馈 肌电图
    脑电图机 脑电监护 牵引床 康复设备 康复器械 红外治疗 中频治疗 低频治疗 超短波 熏蒸 针灸器械 中医器械 起搏器 除颤起搏 心脏起搏 ICD CRT 脑起搏器 脑深部电刺激 DBS 迷走神经刺激 骶神经刺激 脊髓刺激 脊髓电刺激 神经调控 人工耳蜗 助听器 电子血压计 血压计 体温计 额温枪 血氧仪 心电监测 动态心电 Holter 心电贴
    可穿戴心电 可穿戴ECG 轮椅 助行器 护理床 病床 褥疮防治 防褥疮 急救箱 担架 负压吸引 医用冷疗 亚低温 体温管理 空气洁净屏 医用制氧 肺功能仪 尿动力 听力计 医用电子仪器 医疗设备 医用设备 医疗整机
    pacemaker pacemakers ventilator ventilators dialysis dialysis_machine dialysis_machines linac linacs radiotherapy defibrillator defibrillators insulin_pump insulin_pumps patient_monitor patient_monitors patient_monitoring infusion_pump ecg_monitor ecg_patch wearable_ecg neurostimulation neurostimulator neuromodulation
    deep_brain_stimulation hearing_implants cochlear_implant cochlear_implants pulsed_field_ablation ablation laser_system energy_devices anesthesia_machines sleep_apnea cpap aed hearing_aids gamma_knife surgical_lasers phaco medical_devices medical_device medtech
    暖箱 新生儿暖箱 呼吸监护 麻醉呼吸 监护设备 治疗机 治疗仪 治疗系统 理疗产品 监测仪 检测仪器 超声聚焦 无创治疗仪 诊断仪 诊断设备 医用成像 医用激光 便携式监护 家用医疗 家用器械 鼻腔喷雾器 械字号 冲洗液 康复仪 射频治疗 光疗 光治疗 紫外治疗 黄疸治疗 液氮冷疗 洗胃机 电动吸引器 手术动力 骨动力 气压止血 血栓弹力 营养泵 喂养泵 靶控输注 输注泵 镇痛泵 呼气末 二氧化碳监测 麻醉深度 脑氧 无创血流动力学 睡眠监测 多导睡眠 皮肤镜 阴道镜 耳内镜 电子阴道镜 眼科OCT 眼科设备 视野计 角膜地形图 近视治疗仪 红光治疗 尿路结石 体外反搏 高频振荡 医用冰箱 疫苗冷藏 导航系统 肿瘤电场治疗 电场治疗 肿瘤治疗电场 TTFields 碳离子 回旋加速器 同位素生产设备 医用回旋加速器
    tubeless_pump pump pumps hearing_devices implantable sound_processors masks_and_devices surgical_microscopes femtosecond_laser sleep_apnea_masks mass_spec lab_instruments wearable_monitor monitors infusion endovascular surgical_systems wound_management radiation_therapy imaging` },
  { id: 'dev.robot', sub: 'device_robot', pull: { dev: 7 }, terms: `
    手术机器人 腔镜机器人 腔镜手术机器人 骨科机器人 骨科手术机器人 关节机器人 脊柱机器人 神外机器人 神经外科机器人 血管介入机器人 介入机器人 穿刺机器人 经皮穿刺 口腔种植机器人 种植机器人 眼科机器人 康复机器人 外骨骼 外骨骼机器人 下肢康复 上肢康复 植发机器人 采血机器人 超声机器人 支气管镜机器人 医疗机器人
    医用机器人 介入robot 手术导航 导航定位 骨科导航 光学导航 电磁导航 手术机器手 机械臂辅助 达芬奇 天玑 单孔机器人 多孔单孔 远程手术 蛇形手术 surgical_robot surgical_robots surgical_robotics robotic_surgery robotic-assisted robot-assisted da_vinci robot-arm exoskeleton` },
  { id: 'dev.robotGeneric', sub: 'device_robot', pull: { dev: 3 }, terms: '机器人 复位机器人 机械臂 robot robots' },
  { id: 'dev.cardio', sub: 'device_consumable', pull: { dev: 6 }, terms: `
    冠脉支架 心脏支架 药物支架 洗脱支架 药物洗脱 生物可吸收支架 可吸收支架 铁基 支架 球囊 药物球囊 切割球囊 导丝 微导管 导引导管 造影导管 导管 鞘管 冠脉介入 冠脉通路 介入耗材 血管介入 外周介入 外周血管 神经介入 神经外科耗材 取栓支架 取栓 抽吸导管 血栓抽吸 弹簧圈 密网支架 血流导向 栓塞剂 栓塞微球 覆膜支架 主动脉支架
    支架型血管 腔静脉滤器 封堵器 左心耳 卵圆孔 PFO 心脏瓣膜 人工瓣膜 瓣膜 主动脉瓣 二尖瓣 三尖瓣 肺动脉瓣 瓣膜夹 缘对缘 TAVR TAVI TMVR TEER 经导管 介入瓣 外科瓣 生物瓣 牛心包 心包补片 人工血管 电生理导管 电生理 标测 三维标测 射频导管 磁导航 房颤 肾动脉去神经 肾神经 RDN 压力导丝 血流储备分数 FFR QFR 介入泵
    介入式左心室辅助 介入式心室辅助 pVAD Impella 旋磨 冲击波球囊 震波球囊 PICC 留置针 止血阀 血管闭合 介入器材 介入器械 心血管器械 结构性心脏病 房间隔 心脏外科 海波管 镍钛
    stent stents heart_valve heart_valves transcatheter valve tavr tavi mitraclip watchman laa_closure catheter catheters guidewire guidewires embolization coil coils thrombectomy neurovascular electrophysiology balloon structural_heart occluder vascular_access heart_pump` },
  { id: 'dev.ortho', sub: 'device_consumable', pull: { dev: 6 }, terms: `
    人工关节 关节假体 髋关节 膝关节假体 髋膝关节 髋膝 肩关节假体 髋臼 骨小梁 陶瓷关节 关节置换 脊柱内固定 脊柱 椎弓根钉 椎间融合 融合器 椎体成形 PKP 接骨板 髓内钉 骨钉 骨板 创伤植入 运动医学 带线锚钉 锚钉 假肢矫形器 矫形器 假肢 矫形支具 骨科植入 骨科耗材 骨科 骨水泥 骨修复材料 人工骨 骨填充 骨科材料 矫形外科 植入耗材 植入材料 植入器材
    植入物 颅颌面 颅骨修补 PEEK 口腔种植体 种植体 种植牙系统 牙科种植 隐形矫治 隐形牙套 隐形正畸 托槽 正畸产品 义齿 定制式义齿 全瓷 氧化锆 口腔材料 口腔修复膜 口腔科材料 牙科材料 印模材料 牙科粘接 牙科3D
    orthopedic orthopaedic orthopedics implants spine spinal knee_replacement hip_implants trauma_implants dental_implants hips knees shoulder joints trauma clear_aligner clear_aligners aligners sports_medicine bone_graft` },
  { id: 'dev.consumable', sub: 'device_consumable', pull: { dev: 5 }, terms: `
    高值耗材 医用耗材 医疗耗材 耗材生产 吻合器 切割吻合器 钉仓 结扎夹 穿刺器 止血夹 活检钳 ERCP 圈套器 黏膜下 内镜耗材 缝合线 可吸收缝线 缝合针 倒刺线 疝补片 补片 止血材料 止血纱 止血粉 防粘连 生物胶 组织胶 硬脑膜 硬脑（脊）膜 脑膜补片 人工硬脑膜 引流管 分流管 颅内压 颅内电极 立体定向 人工晶状体 人工晶体 晶状体 角膜塑形 角膜塑形镜
    OK镜 离焦镜 隐形眼镜 接触镜 粘弹剂 眼科粘弹 青光眼引流 透析器 血液透析 血透耗材 血路管 透析膜 血液灌流 灌流器 血浆分离 透析粉 透析液 注射器 输液器 输血器 采血管 采血针 血袋 预灌封注射器 胰岛素笔针 导尿管 气管插管 喉罩 麻醉包 鼻饲管 造口 负压引流 伤口敷料 医用敷料 敷料 医用口罩 手术衣 防护服 医用手套 检查手套
    医用纱布 绷带 石膏 医用胶带 医用卫生材料 医用高分子 医用橡胶 医用无纺布 血糖试纸 试纸条 血糖仪 血糖监测 持续血糖 动态血糖 连续血糖 持续葡萄糖 葡萄糖监测 CGM 宫内节育器 避孕套 宫颈球囊 穿刺针 活检针 消融针 手术器械 手术工具 手术刀 基础外科 显微外科 输尿管支架 取石网篮 泌尿耗材 前列腺支架 食管支架 胆道支架 气道支架
    热蒸汽 肺减容 镇痛 护理耗材 感控 手术包 医美注射 注射填充 填充剂 玻尿酸填充 面部填充 皮肤填充 少女针 童颜针 聚左旋乳酸 PLLA 嗨体 线雕 埋植线 医用透明质酸 玻璃酸钠凝胶 医用几丁糖 医用胶原 胶原蛋白植入剂 重组胶原蛋白植入
    consumables stapler staplers sutures syringes needles blood_bags dialyzer dialyzers glucose_monitor glucose_monitoring cgm contact_lenses intraocular_lens intraocular_lenses iol wound_care dermal_fillers surgical_instruments trocar hemostasis ostomy
    冷冻载杆 胚胎培养液 辅助生殖器械 辅助生殖耗材 取卵针 生殖耗材 膀胱镜鞘 输尿管鞘 引流袋 集尿袋 造影套件 球囊扩张 压力泵 穿刺套件 麻醉耗材 呼吸管路 过滤器 雾化面罩 鼻氧管 中心静脉导管 血液净化耗材 血滤管路 透析导管 腹透管 眼科耗材 眼内填充 硅油 眼用 粘膜下注射 补牙 牙科耗材 洁牙 正畸耗材 弓丝 种植导板 骨蜡 液体敷料 水胶体 泡沫敷料 银离子敷料 藻酸盐 壳聚糖 功能性敷料 医用冷敷贴 退热贴 暖宫贴 医用贴剂 贴敷` },
  { id: 'dev.ivd', sub: 'device_ivd', pull: { dev: 5 }, terms: `
    体外诊断 体外诊断试剂 体外诊断仪器 IVD 诊断试剂 诊断试剂盒 检测试剂 试剂盒 检测试剂盒 化学发光 发光免疫 磁微粒 吖啶酯 电化学发光 酶联免疫 ELISA 胶体金 荧光免疫 免疫层析 荧光定量 上转发光 POCT 即时检测 干式生化 生化分析仪 生化诊断 生化试剂 血球 血细胞分析 血凝 凝血分析 尿液分析 尿沉渣 血气 血气分析 糖化血红蛋白 特定蛋白
    流式细胞仪 流式荧光 质谱仪 临床质谱 质谱试剂 微生物鉴定 药敏分析 血培养 核酸检测试剂 核酸检测 核酸提取 PCR试剂 PCR仪 荧光PCR 数字PCR 恒温扩增 等温扩增 核酸分型 分子诊断 核酸一体机 呼吸道多联检 呼吸道联检 HPV检测 HPV分型 HPV核酸 伴随诊断 肿瘤NGS 基因检测试剂 基因检测芯片 基因测序仪 测序仪 纳米孔测序 单分子测序 建库自动化
    大panel 小panel 液体活检 ctDNA 甲基化 肿瘤早筛 癌症早筛 肠癌早筛 肝癌早筛 早检 早筛 MRD NIPT 无创产前 产前检测 遗传病检测 胚胎植入前 PGT 肿瘤基因检测 基因检测 肿瘤标志物 心肌标志物 心标 传染病检测 传染病试剂 抗原检测 抗原自测 抗体检测试剂 毒品检测 验孕 微流控 微流控芯片 基因芯片 生物芯片 病理染色 免疫组化 病理试剂
    病理切片扫描 数字病理扫描 病理诊断试剂 流水线 检验流水线 实验室自动化 采样管 采样拭子 病毒保存液 血型卡 血型试剂 过敏原检测 自身抗体 自身免疫诊断 幽门螺杆菌检测 6840 临床检验分析 质控品 校准品 尿素呼气 粪便DNA 外泌体检测 循环肿瘤细胞 CTC 单细胞测序仪 空间组学仪 染色仪 空间转录组芯片
    胚胎时差 时差培养箱 熔解曲线 结核耐药 核酸工作站 全自动核酸 体液诊断 试纸 检测试纸 快检 POC 血糖仪 尿机 生化仪 发光仪 血球仪 质谱平台 多重检测 微阵列 流式试剂 抗体诊断 病原检测 宏基因组 mNGS 病原NGS 肿瘤早检 基因panel 荧光原位杂交 FISH 染色体 液基细胞 宫颈筛查试剂 新生儿筛查 遗传代谢 药物基因组试剂 自身抗体检测 过敏检测 血脂检测 hematology coagulation cytology molecular_assays reagents assays
    in_vitro_diagnostics in_vitro diagnostics diagnostic ivd immunoassay chemiluminescence pcr molecular_diagnostics lab_analyzers analyzers point-of-care liquid_biopsy ngs_panel companion_diagnostics flow_cytometry genomic_profiling genetic_testing rapid_tests test_kits cancer_screening_test library_prep mced cologuard` },
  { id: 'dev.material', sub: 'device_material', pull: { dev: 4.5 }, terms: `
    医用材料 生物材料 生物医用材料 再生材料 再生医学材料 医用金属 钛合金 可降解镁 医用镁合金 聚乳酸 PLGA 医用水凝胶 胶原蛋白材料 医用聚醚醚酮 医用涂层 亲水涂层 生物补片 脱细胞基质 脱细胞真皮 ECM材料 异体骨 同种异体骨 活性生物骨 羟基磷灰石 医用导管管材 导管管材 介入管材 医用管材 生物型 组织修复 胶原海绵 明胶海绵 增材制造植入 电纺 丝素蛋白 重组胶原蛋白 透明质酸 玻璃酸钠 玻尿酸 角膜修复 组织粘合` },
  { id: 'dev.generic', sub: 'device_other', pull: { dev: 3 }, terms: `
    医疗器械 医疗仪器 医用仪器 医疗器材 三类证 二类证 三类医疗器械 二类医疗器械 第二类医疗器械 第三类医疗器械 Ⅱ类医疗器械 Ⅲ类医疗器械 II类医疗器械 III类医疗器械 医疗器械Ⅱ类 医疗器械Ⅲ类 医疗器械注册证 器械注册证 医疗器械生产许可证 创新医疗器械特别审查 创新器械 绿色通道 微创伤 微创手术 微创外科 有源 无源 医疗电子 生物医疗电子 医疗器械及零部件 医疗设备公司 器械公司 器械一哥 定制式 医用软件 医疗传感器 精密微创` },
  { id: 'dev.weak', sub: 'device_other', pull: { dev: 2.4 }, terms: `
    耗材 射频 穿刺 标本袋 缝线 荷包线 血糖 血酮 尿酸检测 干化学 植入 植入式 检测仪 呼气检测 假体 吻合 吻合类 气道 气道管理 泵送 监护 影像设备 探头 电极片 一次性使用 无菌敷贴 腔镜 微创 器械 手术器具 介入 超声 磁疗仪 激光 血流 血压 血氧 呼吸道管理 康复训练 康复产品 整机 三合一检测 诊断产品 检验试剂 分析仪 辅助设备 导航 消融 栓塞 去神经 分支支架 一体化支架 清石鞘 人工骨膜 骨膜 修复膜 种植 矫治 正畸 牙科 口腔设备 眼科器械 视光产品 听力 助听 义肢
    oximetry sensor sensors implantable_devices surgical instruments medical_technology` },
  { id: 'dev.classOne', sub: 'device_other', pull: { dev: 1.5 }, terms: '一类医疗器械 第一类医疗器械 Ⅰ类医疗器械 I类医疗器械 医疗器械I类 医疗器械Ⅰ类 一类备案' },
  { id: 'dev.catalogue', sub: 'device_other', pull: { dev: 3 }, terms: `
    6801 6802 6803 6804 6805 6806 6807 6808 6809 6810 6812 6813 6815 6816 6820 6821 6822 6823 6824 6825 6826 6827 6828 6830 6831 6832 6833 6834 6841 6845 6846 6854 6855 6856 6857 6858 6863 6864 6865 6866 6870 6877` },
];
