import type { LexGroup } from './types';

/** 高端特色生活性服务业: hospitals of every kind, special clinics, care. */
export const living: LexGroup[] = [
  { id: 'live.hospital', sub: 'living_hospital', pull: { live: 9 }, terms: `
    国际医院 研究型医院 国际化医院 私立医院 高端私立 私立综合医院 民营医院 社会办医 综合医院 三级医院 三级综合 三甲综合 三甲民营 二级医院 医院集团 医院管理集团 医院连锁 连锁医院 医院运营 医院投资 运营医院 开办医院 国际医疗部 国际诊所 国际医疗中心 国际化诊疗 外资医院 全资医院 合资医院 涉外医疗 JCI 直付商保 商保直付 超级医院 医学中心 质子治疗中心 质子重离子 质子中心 重离子中心 住院部 床位 病床 张床 千张床位 一期病房 研究型病房 社会办 医疗集团医院 医学院附属 教学医院 互联网医院线下
    hospital hospitals international_hospital private_hospital academic_medical_center medical_center clinics clinic dialysis_clinics` },
  { id: 'live.special', sub: 'living_special', pull: { live: 8.5 }, terms: `
    专科医院 眼科医院 眼科连锁 眼科中心 口腔医院 口腔连锁 口腔门诊 齿科 齿科连锁 牙科诊所 牙科连锁 口腔诊所 妇产医院 妇儿医院 妇科医疗 妇儿 儿童医院 儿科诊所 儿科连锁 儿童专科 肿瘤医院 肿瘤专科 骨科医院 心血管专科 心脏医院 脑科医院 神经外科专科 精神专科 精神医院 康复医院 康复专科 皮肤病医院 肛肠医院 血液病医院 血液病移植 移植专科 移植量 血透中心 透析中心 甲状腺专科 医疗美容 医美连锁 医美机构 医美医院 整形 整形医院 整形美容 美容医院 轻医美诊所 植发 毛发移植 毛发移植医疗 辅助生殖 试管婴儿 生殖中心 生殖医院 IVF 生殖专科 IVF周期
    近视手术 屈光手术 屈光 视光中心 视光 白内障手术 种植正畸 中医馆 中医连锁 中医医院 国医馆 中医诊所 名医工作室 名老中医 诊所 诊所连锁 连锁诊所 门诊部 门诊连锁 日间手术中心 手术中心 体检中心 体检连锁 健康体检 体检机构 体检 影像中心 第三方影像中心 医学影像中心 影像诊断中心 放疗中心 伽马刀中心 护理院 康复中心 康复训练机构 孤独症康复 儿童康复 心理诊所 精神心理门诊 睡眠门诊 孕产 分娩 ivf_clinic fertility_clinics family_medicine dental_clinics` },
  { id: 'live.care', sub: 'living_care', pull: { live: 6.5 }, terms: '医养结合 医养 养老社区 高端养老 养老 养老护理 养老机构 养老服务 康养 护理机构 护理服务 安宁疗护 临终关怀 月子中心 月子会所 产后护理 产后康复 产康 海外就医 出国看病 医疗旅游 国际医疗旅游 特许药械 转诊服务 国际医疗服务 特色医疗 健康管理中心 健康管理会员 私人医生 家庭医生 全科诊所 医生集团 家庭医疗 居家护理 上门护理 疗养 诊疗服务 医疗服务 医疗机构 就医陪诊 先行区' },
  { id: 'live.department', pull: { live: 1.6 }, terms: '内科 外科 妇产科 儿科 急诊医学科 肿瘤科 麻醉科 医学检验科 医学影像科 中医科 康复医学科 预防保健科 口腔内科 口腔颌面外科 精神科 眼科门诊 病理科 执业许可证 医疗机构执业许可证 全科医疗科' },
  { id: 'live.bareHospital', pull: { live: 1.2 }, terms: '医院 诊疗 就诊 病房 院区 名医' },
];
