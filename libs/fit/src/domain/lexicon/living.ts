import type { LexGroup } from './types';

/** Fields of care, each with the forms in which it is given. */
const fields = '口腔 齿科 牙科 眼科 视光 儿科 妇产 妇儿 妇科 中医 康复 皮肤 医美 心理 精神 肿瘤 骨科 脑科 心血管 肾病 透析 消化 肛肠 泌尿 耳鼻喉 听力 生殖 辅助生殖 植发 毛发 疼痛 睡眠 体检 产后 护理 养老 老年 血液 肝病 甲状腺 乳腺 运动康复 全科 家庭医生 日间手术 推拿 正骨 针灸 儿童 心脏 神经 风湿'.split(' ');
const forms = '连锁 医疗连锁 连锁品牌 连锁机构 专科连锁 医疗机构 医疗集团 医院集团 医院连锁 诊所连锁 门诊连锁 门诊部 诊所 专科医院 专科门诊 专科诊所 医疗中心 诊疗中心 诊疗机构 医生集团 医疗服务机构 医疗服务'.split(' ');
const care = fields.flatMap((f) => forms.map((t) => f + t)).join(' ');

/** 高端特色生活性服务业: hospitals of every kind, special clinics, care. */
export const living: LexGroup[] = [
  { id: 'live.hospital', sub: 'living_hospital', pull: { live: 9 }, terms: `
    国际医院 研究型医院 国际化医院 私立医院 高端私立 私立综合医院 民营医院 社会办医 综合医院 三级医院 三级综合 三甲综合 三甲民营 二级医院 医院集团 医院管理集团 医院连锁 连锁医院 医院运营 运营医院 开办医院 国际医疗部 国际诊所 国际医疗中心 国际化诊疗 外资医院 全资医院 合资医院 涉外医疗 JCI 直付商保 商保直付 超级医院 医学中心 质子治疗中心 质子重离子 质子中心 重离子中心 住院部 床位 病床 张床 千张床位 一期病房 研究型病房 社会办 医疗集团医院 医学院附属 教学医院 互联网医院线下
    hospital hospitals international_hospital private_hospital academic_medical_center medical_center clinics dialysis_clinics
    三级综合医院 二级综合 综合性医院 综合三级 自建医院 医院托管 托管医院 参股医院 旗下医院 旗下数家医院 医院若干 医疗集团旗下 国际病房 VIP病房 涉外门诊 涉外诊所 涉外医院 外籍医生 外国患者 国际患者 国际客户 国际社区 中外合资医院 合资综合 外商独资医院 港资医院 台资医院 国际标准医院 高端医疗
    高端医疗机构 高端私立医院 私立妇儿 商业保险直付 高端商保 会员制医疗 梅奥 麻省总医院 克利夫兰 研究型病区 临床研究病房 研究型医院建设 质子医院 肿瘤质子 重离子医院 张床位 张床的 开放床位 编制床位 病区 急诊科 ICU病房 民营三级医院 民营医院集团 民营医院连锁 国企医院 医院资产
    医院板块 医疗服务板块 bed bed_hospital beds tertiary_hospital private_hospitals hospital_group hospital_operator hospital_chain international_patients medical_tourism acute_care outpatient
    inpatient health_system healthcare_group multispecialty_hospital
    largest_private_hospitals hospitals_in us_hospitals
        私立三甲 混合所有制医院 外资独资医院 临床研究型病房 试验病床 诊疗中心 会员制诊所` },
  { id: 'live.manage', sub: 'living_hospital', pull: { live: 9 }, terms: '医院投资 医院投资管理 肿瘤医院投资 医院管理公司 医疗项目投资 医疗投资' },
  { id: 'live.special', sub: 'living_special', pull: { live: 8.5 }, terms: `血管外科医生集团 静脉曲张微创 医生集团办医院 
    专科医院 眼科医院 眼科连锁 眼科中心 口腔医院 口腔连锁 口腔门诊 齿科 齿科连锁 牙科诊所 牙科连锁 口腔诊所 妇产医院 妇儿医院 妇科医疗 妇儿 儿童医院 儿科诊所 儿科连锁 儿童专科 肿瘤医院 肿瘤专科 骨科医院 心脏医院 脑科医院 神经外科专科 精神专科 精神医院 康复医院 康复专科 皮肤病医院 肛肠医院 血液病医院 血液病移植 移植专科 移植量 血透中心 甲状腺专科 医疗美容 医美连锁 医美机构 医美医院 整形医院 整形美容 美容医院 轻医美诊所 植发 毛发移植 毛发移植医疗 辅助生殖 试管婴儿 生殖中心 生殖医院 IVF 生殖专科 IVF周期
    近视手术 屈光手术 视光中心 白内障手术 种植正畸 中医馆 中医连锁 中医医院 国医馆 中医诊所 名医工作室 名老中医 诊所 诊所连锁 连锁诊所 门诊部 门诊连锁 日间手术中心 国际门诊 家庭医学 血液专科 移植仓 儿童专科 发育行为 儿童发育 孤独症门诊 心理门诊 皮肤科门诊 美容皮肤 疼痛门诊 骨科门诊 肿瘤门诊 中医门诊 特需门诊 肛肠专科 男科医院 妇科医院 甲状腺医院 糖尿病医院 肾病医院 肝病医院 风湿医院 手外科医院 烧伤医院 视光门诊 近视防控中心 洗牙 种植矫正 手术中心 体检中心 体检连锁 健康体检 体检机构 影像中心 第三方影像中心 医学影像中心 影像诊断中心 放疗中心 伽马刀中心 护理院 康复中心 康复训练机构 孤独症康复 儿童康复 心理诊所 精神心理门诊 睡眠门诊 孕产 分娩 ivf_clinic fertility_clinics family_medicine dental_clinics
    眼科集团 近视激光 近视手术连锁 激光近视 屈光中心 干眼门诊 眼科门诊连锁 视光连锁 视光诊所 口腔连锁门诊 种植牙 种植牙连锁 种牙连锁 看牙 儿牙 正畸连锁 正畸诊所 正畸门诊 口腔医生集团 齿科门诊 妇产科医院 妇儿医院连锁 产科医院 LDR LDR病房 分娩中心 高端产科 私立产科 孕产服务 月嫂 儿科门诊 儿童医疗
    儿童口腔 小儿推拿 生长发育门诊 肿瘤连锁 肿瘤诊疗 肿瘤专科医院 肿瘤康复 放疗连锁 放疗科共建 放疗中心运营 血液肿瘤医院 血液病专科 血液病移植专科 脊柱专科 运动医学中心 运动康复门诊 康复连锁 康复专科医院 神经康复 重症康复 术后康复 卒中康复 脑瘫康复 老年康复 老年医院
    老年病医院 精神科医院 精神专科医院 心理医院 心理专科 失眠门诊 戒酒 成瘾 心血管医院 心血管病医院 心脏专科 脑科 神经专科 神经外科医院 癫痫专科 肾病专科 透析连锁 连锁透析 血透连锁 血液透析中心 独立透析 肝胆专科 肝病专科 糖尿病专科 糖尿病门诊 甲乳 乳腺专科 肛肠 肛肠医院连锁 泌尿专科 皮肤专科医院
    皮肤诊所 皮肤科连锁 医美门诊 医美诊所 整形外科 整形外科医院 整形连锁 美容外科 美容整形 轻医美 轻医美连锁 植发连锁 毛发医疗 养发植发 生殖医学 生殖中心连锁 试管连锁 试管周期 辅助生殖中心 辅助生殖服务 不孕 不孕症 名医坐诊 老中医 多点执业 国医堂 中医诊所连锁 中医门诊部 中医养生馆 针灸推拿
    三伏贴 膏方馆 熬药 理疗馆 日间手术 日间诊疗 日间病房 手术中心连锁 胃肠镜中心 胃肠镜诊所 消化内镜连锁 疼痛专科 疼痛医院 睡眠中心 睡眠医院 体检集团 体检医院 高端体检 体检套餐 早筛套餐 健康管理机构 影像中心连锁 第三方影像诊断 影像诊断连锁 独立影像 PET中心 全科诊所连锁 全科连锁 家庭医生诊所 诊所管理集团
    医生集团诊所 疫苗接种门诊 接种门诊 儿童接种 听力中心 验配中心 dental_service_organization dental_service_organisation dso dental_practices dental_chain orthodontic_clinics eye_hospital eye_hospitals
    eye_clinics ophthalmology_clinics maternity oncology_centers cancer_centers cancer_hospital radiotherapy_centers rehabilitation_hospital rehab_hospitals psychiatric_hospitals
    behavioral_health dialysis_centers dialysis_services fertility fertility_clinic ivf_clinics surgery_centers ambulatory_surgery checkup health_checkup imaging_centers
    diagnostic_imaging_centers plastic_surgery aesthetic_clinics hair_transplant primary_care urgent_care physician_group
    男科专科 甲状腺中心 烧伤专科 疼痛科门诊 移植医院 白癜风医院 银屑病医院 皮肤医院 风湿病医院 痛风医院 糖尿病足 血管外科医院 静脉曲张门诊 疝外科 胃肠医院 消化专科 肝胆医院 肾病专科医院 泌尿医院 前列腺医院 妇科微创 宫颈门诊 不孕不育医院 产科中心 产后修复中心 儿童眼科 儿童牙科 儿童心理 发育行为门诊 孤独症机构 语言康复 听障康复 助听器验配中心 耳鼻喉医院 鼻炎专科 鼾症门诊 肺康复 心脏康复 脊柱医院 关节医院 足踝门诊 手外科
    骨伤医院 正骨 推拿诊所 针灸医院 中西医结合医院 中医肿瘤 中医妇科 藏医院 蒙医院 安宁病房 养护院 阿尔茨海默照护 戒毒医院 心理卫生中心 脑病医院 癫痫中心 帕金森专科 睡眠专科 头痛门诊 眩晕门诊 功能医学 抗衰门诊 预防医学门诊 旅行医学 国际疫苗门诊 医学检查中心 消化内镜中心 日间化疗 输液中心 第三方手术中心 医学影像连锁 放射治疗中心 质子重离子医院 同位素病房 核素病房 器官移植中心 造血干细胞移植中心 生殖遗传 精子库 美容牙科
    数字化种植 隐适美认证诊所 眼整形 毛发种植 医美集团 ${care}` },
  { id: 'live.care', sub: 'living_care', pull: { live: 6.5 }, terms: `上门护士 护士上门 上门护理 打针换药 上门打针 导管护理 伤口换药 护士到家 医护到家 上门康复 上门推拿 
    医养结合 医养 养老社区 高端养老 养老护理 养老机构 养老服务 康养 护理机构 护理服务 安宁疗护 临终关怀 月子中心 月子会所 产后护理 产后康复 产康 海外就医 出国看病 医疗旅游 国际医疗旅游 特许药械 转诊服务 国际医疗服务 特色医疗 健康管理中心 健康管理会员 私人医生 家庭医生 全科诊所 医生集团 家庭医疗 居家护理 上门护理 疗养 诊疗服务 就医陪诊 先行区
    养老照护 养老院 养老公寓 照护公寓 认知症照护 认知症 失智照护 长期照护 长护险服务 长护 高端养老社区 康养社区运营 旅居康养 康养小镇 医养综合体 护理之家 安养 颐养 颐养中心 敬老 居家照护 上门医疗 居家医疗 海外医疗 海外医疗服务 出国就医 重疾海外 赴美就医 赴日 第二诊疗意见 二诊 国际转诊 国际救援 医疗救援 急救转运
    航空医疗 月子 坐月子 特需医疗 高端健康管理 会员健康管理 私人健康 抗衰中心 健康度假 温泉康养 运动康复 体医融合 senior_living nursing_home nursing_homes assisted_living elderly_care home_care hospice concierge_medicine
    concierge medical_travel` },
  { id: 'live.weak', sub: 'living_special', pull: { live: 2.6 }, terms: `
    不孕不育 试管 妇产 国际部 种牙 民营三级 民营三甲 三级医院 私立 民营医疗 综合医疗 耳鼻喉专科 皮肤专科 疼痛诊所 康养社区 居家养老 养老管家 颐年 护理院 医疗集团 国际化康复 康复科 名医馆 视力矫正 配镜门诊 产后 multispecialty
    三甲 医美 老年病 皮肤科 心血管专科 肿瘤中心 儿童精神 屈光 视光 体检 dentistry 抓药 坐诊 生殖 移植病房 骨髓移植 透析中心 整形 眼科 抗衰 抗衰老 照护 养老 外籍 直付 clinic 妇幼 口腔 看病 看诊 复诊 小儿外科 儿童生长发育 急诊 住院
    dental` },
  { id: 'live.department', pull: { live: 1.6 }, terms: '内科 外科 妇产科 儿科 急诊医学科 肿瘤科 麻醉科 医学检验科 医学影像科 中医科 康复医学科 预防保健科 口腔内科 口腔颌面外科 精神科 眼科门诊 病理科 执业许可证 医疗机构执业许可证 全科医疗科' },
  { id: 'live.bareHospital', pull: { live: 1.4 }, terms: '门诊 专科 医疗服务 医疗机构 接诊 外籍病人 私立 民营 医院 诊疗 就诊 病房 院区 名医' },
];
