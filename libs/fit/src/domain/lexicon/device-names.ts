/** Product names of devices, as notes drop them without saying what the thing is. */
export const deviceBrands = `
  VenusP VitaFlow VitaFlow_Liberty TaurusElite Prizvalve ValveClip DragonFly MitraStitch ValveClamp LAmbre LACbes 火神鸟 NeoVas Xinsorb BuMA 心跃支架 轻舟球囊 途灵 Tubridge 灵龙 MoyoAssist NyokAssist Lifemotion 赛腾ECMO
  MP1000 SP1000 Toumai Remebot ROPA 鑫君特 KUNWU ARTHROBOT TrueFreeze uMR uCT uEXPLORER uMI NeuViz Aquilion Somatom NeuMR Resona 昆仑R Nuewa XBit HD-550 HD-650 AQ-200 AQ-300 Navicam OMOM CapsoCam 硅基动感 AiDEX 三诺爱看 780G
  普诺明 普诺瞳 全视达 龙晶PR 梦戴维 菁锐视 DreamVision 海魅玻尿酸 娇兰玻尿酸 伊婉 润致 宝尼达 弗缦 薇旖美 塑妍萃 菲蜜丽 Fotona angelalign 隐适美 Aoralscan Smart3D MagNeuro ArmGuider HA130 HA330 BS330 AIM_TTF ASCLU-300 Optune
  梯度放大器 重离子治疗装置 放射性粒子 染色机 心脏再同步 光动力 紫外线治疗 外视镜 显微外视镜 肿瘤电场`;
