import type { LexGroup } from './types';

/** 前沿诊疗技术: editing, cells, new vaccines, transplants, printing, artificial organs, brain-computer interfaces. */
export const frontier: LexGroup[] = [
  { id: 'front.cell', sub: 'frontier_cell', pull: { front: 8, drug: 3.5 }, terms: `
    睿铂生 睿保舒 现货型 诱导多能 iNKT hNPC01 XS411 NCR201 HiCM-188
    CAR-T CART细胞 CAR-NK CAR-M CAR-raNK CAR-γδT UCAR-T TCR-T STAR-T TIL TILs NK细胞 NKT γδT DC疫苗 DC-CIK CIK 通用型CAR-T 通用型细胞 异体CAR-T 自体CAR-T 现货型细胞 iPSC iNK iMSC 诱导多能干细胞 多能干细胞 胚胎干细胞 干细胞 间充质干细胞 间充质 MSC 脐带间充质 脐带血 脐血 胎盘干细胞 脂肪干细胞 造血干细胞 神经干细胞 前体细胞 祖细胞 干细胞药物 干细胞治疗 干细胞新药 免疫细胞 免疫细胞治疗
    免疫细胞药 细胞治疗 细胞疗法 细胞药物 细胞治疗产品 细胞药 细胞免疫治疗 肿瘤浸润淋巴细胞 过继性 重编程 化学重编程 定向分化 胰岛细胞 多巴胺能 细胞制备 细胞存储 细胞库 细胞替代 自体免疫细胞 Treg 红细胞疗法 基因修饰T细胞 嵌合抗原 奥仑赛 基奥仑赛 基仑赛 奕凯达 倍诺达 福可苏 赛恺泽 源瑞达 卡卫荻 艾米迈托赛 细胞技术研发 人体干细胞
    car-t car_t cell_therapy cell_therapies stem_cell stem_cells stem cell-derived autologous allogeneic allogeneic_car-t tcr-t carvykti yescarta kymriah breyanzi ipsc nk_cells
    自然杀伤 自然杀伤细胞 异体NK 活化淋巴细胞 淋巴细胞回输 淋巴细胞 过继免疫 过继免疫细胞 扩增活化 EAL CAR-Treg 体内CAR-T 原位CAR-T in_vivo_CAR 通用CAR 现货CAR 异体CAR 双靶CAR CD19 CD19/CD22 BCMA GPRC5D-CAR Claudin18.2-CAR 巨噬细胞
    CAR-巨噬 γδ 肿瘤浸润 TCRT 泽沃基 泽沃基奥仑赛 伊基奥仑赛 瑞基奥仑赛 阿基仑赛 纳基奥仑赛 舒瑞基 恺力 西达基奥仑赛 自体回输 回输 细胞回输 自体细胞 异体细胞 细胞新药 细胞公司 人脐带 脐带来源 脐带 宫内膜 经血 牙髓 牙髓干细胞 羊膜上皮 脂肪来源 骨髓来源 干细胞外泌体 干细胞库 脐血库 脐带血库 造血干 造血干细胞库 胰岛
    胰岛移植 胰岛样 干细胞来源胰岛 iPSC来源 iPS iPSCs 心肌细胞 心肌细胞注射 神经前体 多巴胺前体 多巴胺能祖细胞 少突胶质 视网膜色素上皮 RPE细胞 软骨细胞 自体软骨 支气管基底细胞 基底层细胞 REGEND 肝细胞 肝前体 诱导肝 诱导血小板 体外造血 体外血小板 红细胞 红细胞工程 工程化红细胞 通用红细胞 血小板再生 体外再生
    去分化 转分化 再生细胞 间质干细胞 膝骨关节炎干细胞 GVHD干细胞 细胞基因药 细胞与基因 细胞和基因治疗 CGT CGT药 免疫细胞存储 细胞工程 微载体 3D微载体 TABTRACE 微组织 细胞衰老 干细胞临床研究 备案干细胞 natural_killer nk_cell tcr autologous_cell
    allogeneic_cell cellular_therapies cell_medicine stem-cell islet islets islet_cells progenitors progenitor amtagvi tecartus abecma omisirge ryoncil mesenchymal pluripotent
    regenerative_cell cell_replacement tregs
    胎盘存储 脐血存储 细胞存储库 新生儿存储 免疫细胞存储库 造血干存储
    外泌体治疗 线粒体移植 细胞片 细胞外囊泡 工程化外泌体 iPSC衍生 心肌片 视网膜片 角膜缘干细胞 口腔黏膜上皮 表皮细胞 毛囊干细胞 成纤维细胞注射 肌卫星细胞 肌源性 生殖干细胞 肠道干细胞 睾丸 卵巢早衰干细胞 半月板干细胞 软骨干细胞 椎间盘干细胞 脊髓损伤干细胞 神经祖细胞 GABA能 中间神经元 少突祖 RPE移植 光感受器 内皮祖细胞 β细胞 异体β 包囊胰岛 肝细胞移植 单倍体 脐血扩增 HSC扩增 单核细胞疗法 CAR-巨噬细胞
    CAR-NKT 体内CAR mRNA_CAR-T RNA_CAR-T 双特异CAR-T 逻辑门CAR 装甲CAR 武装CAR 快速CAR 次日CAR-T 自免CAR-T SLE_CAR-T 通用T 通用NK 记忆NK CIML γδT细胞 DNT 双阴性T CTL EBV-CTL 病毒特异性T VST MAIT iPSC-T 人工抗原呈递 CAR-DC DC疗法 肿瘤裂解物
    CAR细胞 CAR免疫细胞` },
  { id: 'front.editing', sub: 'frontier_editing', pull: { front: 8.5, drug: 2 }, terms: `
    BRL-301 ART001 YOLT-101 YOLT-201 VERVE-101 基因敲入
    基因编辑 基因编辑治疗 CRISPR Cas9 Cas12 Cas13 碱基编辑 碱基编辑器 先导编辑 RNA编辑 表观编辑 表观遗传编辑 体内编辑 体内基因编辑 锌指核酸酶 TALEN 基因编辑疗法 重激活 γ珠蛋白 β地贫 地贫 gene_editing gene-edited gene_edited base_editing base_editor crispr prime_editing genome_editing_therapy
    编辑器 单碱基编辑 碱基编辑疗法 基因编辑药物 基因编辑平台 基因编辑技术 CRISPR-Cas CRISPR编辑 Cas 编辑工具 新型编辑 编辑酶 Cas9mRNA 线粒体编辑 RNA碱基编辑 体内碱基 体内敲除 PCSK9编辑 TTR编辑 ex_vivo编辑 自体造血干 β-地贫 地中海贫血基因 镰状 CS-101 BRL-101 ET-01
    RM-001 γ珠 血红蛋白病 转座子 转座酶 定点整合 大片段插入 基因写入 表观基因 编辑HBV HBV编辑 VLP递送 类病毒递送 crispr-based genome_editing genome-editing in_vivo_editing base-editing epigenetic_editing epigenome casgevy
    exa-cel vertex/crispr gene_writing
    引导编辑 定点敲入 逆转座 腺嘌呤碱基编辑 胞嘧啶碱基 Cas12i CasX CasΦ IscB TnpB 迷你核酸酶 体内编辑LNP 转甲状腺素编辑 HAE编辑 角膜编辑 HSV编辑 HBG启动子 BCL11A 胎儿血红蛋白` },
  { id: 'front.vaccine', sub: 'frontier_vaccine', pull: { front: 8, drug: 5 }, terms: `
    mRNA疫苗 新型疫苗 环状RNA 环形RNA circRNA mRNA肿瘤疫苗 肿瘤疫苗 个体化疫苗 新抗原疫苗 自复制RNA saRNA 治疗性疫苗 DNA疫苗 核酸疫苗 mRNA新冠 mrna_vaccine mrna_vaccines neoantigen
    个性化新抗原 个性化肿瘤疫苗 个体化新抗原 新抗原 mRNA个体化 mRNA癌症疫苗 癌症疫苗 肿瘤mRNA DC肿瘤疫苗 树突状 树突状细胞 mRNA新冠疫苗平台 mRNA狂犬 mRNA流感 mRNA带疱 mRNA平台疫苗 自扩增 自扩增RNA 环状mRNA 环形mRNA 环RNA 吸入式疫苗 吸入用疫苗 鼻喷疫苗 黏膜疫苗 新佐剂平台 微针疫苗
    纳米颗粒疫苗 T细胞疫苗 治疗性乙肝疫苗 治疗性HPV疫苗 circular_rna self-amplifying individualized_neoantigen cancer_vaccine cancer_vaccines personalized_cancer_vaccine mrna-based_vaccine
    mRNA狂犬疫苗 mRNA肿瘤 mRNA个性化 肿瘤新抗原` },
  { id: 'front.transplant', sub: 'frontier_transplant', pull: { front: 8.5 }, terms: `
    异种移植 异体移植 异种器官 供体猪 供器官猪 猪肾移植 猪心移植 基因编辑猪 转基因猪器官 器官移植技术 器官保存 器官灌注 机械灌注 离体灌注 移植器官 xenotransplantation xenotransplant pig_kidneys organ_perfusion
    供器官 供体器官 器官移植供体 猪器官 猪肾 猪心 猪肝 猪胰岛 转基因猪 基因修饰猪 医用猪 医用供体猪 无菌猪 DPF猪 器官转运 器官维护 常温灌注 低温灌注 肝脏灌注 肾脏灌注 Lifeport 器官养护 异种皮 异种胰岛 异种 异种移植供体 uheart ukidney organ_preservation organ_care
    organ_transport pig_kidney pig_heart transplant_organs edited_pigs
    冷冻保存器官 器官冷冻 器官复温 玻璃化保存 器官亚低温 肝脏机械灌注 肺灌注 EVLP NMP 移植配型 去细胞器官 异种肝 异种肺 CMAH GGTA1 三敲` },
  { id: 'front.printing', sub: 'frontier_printing', pull: { front: 7.5 }, terms: `
    生物打印 生物3D打印 3D生物打印 细胞打印 组织工程 组织工程皮肤 组织工程血管 组织工程软骨 人工皮肤 类器官 类器官芯片 器官芯片 人体器官芯片 organ-on-chip organ-on-a-chip 心脏芯片 肝芯片 微生理系统 培养皮肤 软骨再生 bioprinting bioprinted 3d_bioprinted organoid organoids tissue_engineering
    打印肝 打印肝单元 打印皮肤 打印血管 打印组织 打印软骨 打印心肌 生物墨水 生物打印机 生物3D 活细胞打印 3D打印器官 器官打印 人造皮肤 人工血管组织工程 体外组织 组织再生 芯片上的器官 芯片器官 OoC 肿瘤类器官 肠类器官 类器官培养 类器官药敏 类器官模型 患者来源类器官 类脑器官 脑类器官 微流控器官 微生理 再生皮肤 组织工程骨
    组织工程角膜 组织工程气管 bioprinter bioprint bio-ink bioink bioinks organ_chip organs-on-chips organ-chips vascular_tissue engineered_tissue engineered_tissues 3d-printed_tissue
    血管打印 打印种进 打印血管移植
    脱细胞支架 生物角膜 类组织 体积打印 悬浮打印 皮肤模型打印 人源组织 肝脏类器官 肠道类器官 肿瘤切片培养 微流控类器官 血脑屏障芯片 肺芯片 多器官芯片 肿瘤芯片 小器官 迷你器官
    活体打印 活体生物打印` },
  { id: 'front.weak', sub: 'frontier_printing', pull: { front: 3 }, terms: '再生医学' },
  { id: 'front.organ', sub: 'frontier_organ', pull: { front: 8.5, dev: 4.5 }, terms: `
    人工心脏 全磁悬浮人工心脏 左心室辅助 植入式左心室 植入式心室辅助 植入式左心室辅助 心室辅助装置 磁悬浮左心室 LVAD VAD 人工角膜 人工视网膜 视网膜假体 视觉假体 人工肾 可穿戴人工肾 人工胰脏 人造器官 人工器官 仿生眼 人工肺 植入式人工肺 人工耳蜗植入 小口径人工血管 组织工程血管 artificial_heart total_artificial_heart lvad ventricular_assist retinal_prosthesis
    人工心 人工心脏泵 全人工心脏 植入式心脏 左心辅助装置 左心室辅助装置 心室辅助 心室辅助系统 双心室辅助 磁悬浮人工心脏 磁液悬浮 磁悬浮心脏 全磁悬浮 Corheart CH-VAD HeartCon 慈孚 心衰末期 终末期心衰 晚期心衰 等心脏移植 过渡到移植 桥接移植 人工眼 人工视觉 视觉假体系统 仿生视网膜 视网膜芯片 视网膜植入 盲人视觉
    盲人芯片 视觉芯片 恢复视觉 重见光明 皮层视觉 视皮层 机器眼 人工胰腺 仿生胰腺 闭环胰腺 人工胰 生物人工肝 生物型人工肝 体外肝 体外生物人工肝 人工喉 电子喉 人工膀胱 人工括约肌 人工肌肉医用 人造肌肉 人工子宫 植入式人工肾 可植入人工肾 便携人工肾 人造血管内皮 人造血液 人工血液 人造血 氧载体 人工骨髓 aeson heartmate
    heartware membrane-based_lvad bivacor artificial_kidney artificial_pancreas artificial_cornea artificial_retina keratoprosthesis bioartificial_liver bionic_eye bionic_pancreas
    artificial_lung
    植入左心室 植入左室 植入左室辅助 左室辅助 植入泵 EVAHEART
    人工肝支持系统 人工肾脏 可植入肾 人工胰岛 植入式胰腺 人工肺膜 植入式视网膜 视神经假体 仿生耳 人工气管 人工食管 血泵植入 全置换心脏 儿童心室辅助 右心辅助 主动脉瘤修复` },
  { id: 'front.brainWave', sub: 'frontier_bci', pull: { front: 3.5, dev: 3 }, terms: 'EEG 脑电 脑电采集 脑电波 脑电信号 脑电设备 脑电帽 脑电极 干电极 脑波 神经反馈 神经信号 SEEG ECoG 微电极 深部电极' },
  { id: 'front.bci', sub: 'frontier_bci', pull: { front: 8.5, dev: 2.5 }, terms: `
    Neuralink Synchron 北脑一号 北脑二号 NeuroXess BrainCo Neuracle NeuSen Utah阵列 OpenBCI
    脑机接口 脑机 BCI 脑控 侵入式 侵入式脑机 非侵入脑电 非侵入式脑机 半侵入 柔性电极 植入式电极 皮层电极 神经电极 神经接口 脑起搏闭环 闭环神经刺激 闭环自响应 自响应神经刺激 癫痫闭环 意念控制 神经假体 智能仿生手 仿生手 仿生腿 仿生义肢 智能义肢 智能假肢 动力假肢 肌电假手 肌电手 医用仿生 仿生 电子皮肤医用 类脑 brain-computer brain-computer_interface brain_computer bci neural_interface neural_implant bionic bionic_hand prosthetic_hand stentrode
    植入脑机 柔性脑机 柔性深部电极 柔性微丝 超柔性 硬脑膜外 NEO 半侵入式 介入式脑机 介入脑机 血管介入脑机 皮层 皮层脑电 薄膜阵列 电极阵列 微电极阵列 犹他电极 高通量电极 脑信号 神经解码 解码 运动意图 意图识别 意念 脑控轮椅 脑控打字 脑机康复 脑机接口康复 脑机BCI
    脑机融合 脑机交互 脑机芯片 脑机接口芯片 神经芯片 神经电子 神经电子学 神经形态 超声脑机 无创脑机 非侵入 非侵入式 SSVEP P300 运动想象 脑电头环 脑机头环 智能假手 灵巧假手 仿生腕 仿生膝 仿生关节 电子皮肤 触觉反馈 感觉反馈 神经修复 神经桥接 脊髓接口 脑脊接口 脑脊 截瘫行走 脊髓神经接口
    听觉脑机 语音解码 语音脑机 解码语音 失语 渐冻人交流 闭环脑机 闭环刺激 自适应DBS 植入闭环 植入式脑机 植入芯片大脑 大脑植入 颅内植入 neural neural_implants neurotechnology neurotech implantable_bci cortical cortical_array
    brain_implant brain_implants brain_chip thin-film endovascular_bci electrode_array electrodes_brain neuroprosthesis neuroprosthetic decoding speech_restoration exoskeleton_bci
    myoelectric
    无线BCI 植入式无线 硬膜外植入 抓握 高位截瘫
    脑电意念 植入电极 侵入电极 深部电极植入 脑表电极 微丝电极 超薄电极 神经尘埃 光遗传 视觉重建 触觉重建 感觉回路 假肢控制 意念机械臂 脑控机械臂 猴子打字 光标控制 语音合成脑机 汉语解码 周围神经接口 神经袖套 闭环神经调控 闭环癫痫 RNS 血管内电极 支架电极 脑电耳机 入耳脑电 脑机头盔 植入脑` },
];
