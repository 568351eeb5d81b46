import type { LexGroup } from './types';

/** 前沿诊疗技术: editing, cells, new vaccines, transplants, printing, artificial organs, brain-computer interfaces. */
export const frontier: LexGroup[] = [
  { id: 'front.cell', sub: 'frontier_cell', pull: { front: 8, drug: 3.5 }, terms: `
    CAR-T CART细胞 CAR-NK CAR-M CAR-raNK CAR-γδT UCAR-T TCR-T STAR-T TIL TILs NK细胞 NKT γδT DC疫苗 DC-CIK CIK 通用型CAR-T 通用型细胞 异体CAR-T 自体CAR-T 现货型细胞 iPSC iNK iMSC 诱导多能干细胞 多能干细胞 胚胎干细胞 干细胞 间充质干细胞 间充质 MSC 脐带间充质 脐带血 脐血 胎盘干细胞 脂肪干细胞 造血干细胞 神经干细胞 前体细胞 祖细胞 干细胞药物 干细胞治疗 干细胞新药 免疫细胞 免疫细胞治疗
    免疫细胞药 细胞治疗 细胞疗法 细胞药物 细胞治疗产品 细胞药 细胞免疫治疗 肿瘤浸润淋巴细胞 过继性 重编程 化学重编程 定向分化 胰岛细胞 多巴胺能 细胞制备 细胞存储 细胞库 细胞替代 自体免疫细胞 Treg 红细胞疗法 基因修饰T细胞 嵌合抗原 奥仑赛 基奥仑赛 基仑赛 奕凯达 倍诺达 福可苏 赛恺泽 源瑞达 卡卫荻 艾米迈托赛 细胞技术研发 人体干细胞
    car-t car_t cell_therapy cell_therapies stem_cell stem_cells stem cell-derived autologous allogeneic allogeneic_car-t tcr-t carvykti yescarta kymriah breyanzi ipsc nk_cells` },
  { id: 'front.editing', sub: 'frontier_editing', pull: { front: 8.5, drug: 2 }, terms: `
    基因编辑 基因编辑治疗 CRISPR Cas9 Cas12 Cas13 碱基编辑 碱基编辑器 先导编辑 RNA编辑 表观编辑 表观遗传编辑 体内编辑 体内基因编辑 锌指核酸酶 TALEN 基因编辑疗法 重激活 γ珠蛋白 β地贫 地贫 gene_editing gene-edited gene_edited base_editing base_editor crispr prime_editing genome_editing_therapy` },
  { id: 'front.vaccine', sub: 'frontier_vaccine', pull: { front: 8, drug: 5 }, terms: 'mRNA疫苗 新型疫苗 环状RNA 环形RNA circRNA mRNA肿瘤疫苗 肿瘤疫苗 个体化疫苗 新抗原疫苗 自复制RNA saRNA 治疗性疫苗 DNA疫苗 核酸疫苗 mRNA新冠 mrna_vaccine mrna_vaccines neoantigen' },
  { id: 'front.transplant', sub: 'frontier_transplant', pull: { front: 8.5 }, terms: '异种移植 异体移植 异种器官 供体猪 供器官猪 猪肾移植 猪心移植 基因编辑猪 转基因猪器官 器官移植技术 器官保存 器官灌注 机械灌注 离体灌注 移植器官 xenotransplantation xenotransplant pig_kidneys organ_perfusion' },
  { id: 'front.printing', sub: 'frontier_printing', pull: { front: 7.5 }, terms: '生物打印 生物3D打印 3D生物打印 细胞打印 组织工程 组织工程皮肤 组织工程血管 组织工程软骨 人工皮肤 再生医学 类器官 类器官芯片 器官芯片 人体器官芯片 organ-on-chip organ-on-a-chip 心脏芯片 肝芯片 微生理系统 培养皮肤 软骨再生 bioprinting bioprinted 3d_bioprinted organoid organoids tissue_engineering' },
  { id: 'front.organ', sub: 'frontier_organ', pull: { front: 8.5, dev: 4.5 }, terms: '人工心脏 全磁悬浮人工心脏 左心室辅助 植入式左心室 植入式心室辅助 植入式左心室辅助 心室辅助装置 磁悬浮左心室 LVAD VAD 人工角膜 人工视网膜 视网膜假体 视觉假体 人工肾 可穿戴人工肾 人工胰脏 人造器官 人工器官 仿生眼 人工肺 植入式人工肺 人工耳蜗植入 小口径人工血管 组织工程血管 artificial_heart total_artificial_heart lvad ventricular_assist retinal_prosthesis' },
  { id: 'front.bci', sub: 'frontier_bci', pull: { front: 8.5, dev: 2.5 }, terms: '脑机接口 脑机 BCI 脑控 侵入式 侵入式脑机 非侵入脑电 非侵入式脑机 半侵入 柔性电极 植入式电极 皮层电极 神经电极 神经接口 脑电采集 脑电波 EEG 脑电 脑起搏闭环 闭环神经刺激 闭环自响应 自响应神经刺激 癫痫闭环 意念控制 神经假体 智能仿生手 仿生手 仿生腿 仿生义肢 智能义肢 智能假肢 动力假肢 肌电假手 肌电手 医用仿生 仿生 电子皮肤医用 类脑 brain-computer brain-computer_interface brain_computer bci neural_interface neural_implant bionic bionic_hand prosthetic_hand stentrode' },
];
