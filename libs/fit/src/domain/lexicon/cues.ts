import type { LexGroup } from './types';

/** Words that give no points themselves but change how their neighbours count. */
export const cues: LexGroup[] = [
  { id: 'cue.make', pull: { cue: 1 }, terms: '生产 制造 加工 组装 分装 研制 自产 自研自产 生产基地 工厂 产业化 本地化生产 国产化 装机 出货 量产 拿证 获批 manufactures manufacturing maker makes produces plant factory' },
  { id: 'cue.rd', pull: { cue: 1 }, terms: '研发 研究 开发 技术开发 自研 自主研发 研究与开发 试验发展 在研 develops developing developer' },
  { id: 'cue.trade', pull: { cue: 1 }, terms: `
    销售 批发 零售 购销 经营 代理 经销 分销 进出口 代销 商贸 贸易 代理销售 代购 sells distributes
    代理进口 进口代理 代理品牌 代理国外 代理海外 代理进口器械 批发零售 批零 总代理 总经销 器械贸易` },
  { id: 'cue.serve', pull: { cue: 1 }, terms: '服务 提供服务 咨询 技术服务 受托 维修 修理 租赁 安装 技术咨询' },
  { id: 'cue.own', pull: { cue: 1 }, terms: '自主产品 自有产品 自有管线 自研管线 自己做药 自有品牌 自有牌 自主品牌 自产自销 独家品种 上市许可持有人 own_products' },
  { id: 'cue.client', pull: { cue: 1 }, terms: `
    药企 客户的 给药厂 卖给药厂 卖给药企 替药厂 帮药厂 给药企 为药企 供药企 制药公司客户 全球药企客户 药企客户 药厂客户 生物制药公司 申办方 申办者 biotech客户 抗体药企 细胞药企 ADC药企 疫苗企业 疫苗厂 生物药企 药企和 医药企业客户 供药企 Biotech 诊断厂 器械厂 器械企业 整机厂 IVD厂商 药企研发 创新药企 细胞药企 biopharma_makers
    clients'_orders for_clients clients for_customers 客户订单 按客户` },
  { id: 'cue.import', pull: { cue: 1 }, terms: '进口替代 国产替代 替代进口 打破进口垄断 打破垄断 打破日系垄断 打破国外垄断 国内首个 国产首个 首个国产 国产第一 填补国内空白 卡脖子 国产化 对标 首创' },
  { id: 'cue.hospital', pull: { cue: 1 }, terms: '临床合作 医工结合 医工交叉 医生团队 医生创办 主任医师 三甲医院合作 联合研制 积水潭 天坛医院 协和医院 阜外 安贞 华西 瑞金 中山医院 宣武 北大医院 人民医院 友谊医院 胸科医院 东直门医院 同仁医院 多中心临床 研究者发起 IIT 临床试验机构 牵头医院' },
  { id: 'cue.neutral', pull: { cue: 1 }, terms: '线上直销 官网直销 厂家直销 直销医院 直销团队 医疗客户 医药客户 医院客户 医疗行业客户 医疗领域客户 医疗等行业 医疗等多个行业 医疗等领域 医疗等多行业 脑科学 脑科学研究 神经科学 眼科学 口腔医学 医学检验技术开发' },
  { id: 'cue.nameTrap', pull: { cue: 1 }, terms: '名字带 名字里 名字叫 名字有 名字像 名字听 别看名字 别看名 看名字 名字虽 名字 名称里 名称带 名称虽 虽名 虽叫 名为' },
  { id: 'cue.noOwn', pull: { cue: 1 }, terms: '无自有产品 没有自有产品 没自有产品 无自产 无自有品牌 无自主产品 没有自主产品 只代理 只做代理 纯代理 纯贸易 只卖不产 不自产' },
  { id: 'cue.deny', pull: { cue: 1 }, terms: '不做药 不卖药 不生产药 不制药 没有药 不是药企 不是药厂 并不做药 生物制品(药品除外 生物制品(不含药品 生物制品(除药品 生物制品(非药品' },
  { id: 'cue.saidTitle.leader', pull: { cue: 1 }, terms: '链主 全球龙头 国内龙头 行业龙头 龙头 世界500强 世界五百强 全球第一 国内第一 一哥 leader' },
  { id: 'cue.saidTitle.listed', pull: { cue: 1 }, terms: '上市公司 科创板 创业板 港股 北交所 A+H HK NASDAQ NYSE 三地上市 主板上市 A+H上市 港股上市' },
  { id: 'cue.saidTitle.giant', pull: { cue: 1 }, terms: '小巨人' },
  { id: 'cue.saidTitle.specialised', pull: { cue: 1 }, terms: '专精特新' },
  { id: 'cue.saidTitle.highTech', pull: { cue: 1 }, terms: '高新技术企业 国高新' },
  { id: 'cue.saidStage.approved', pull: { cue: 1 }, terms: '三类证 三类医疗器械注册证 已上市 获批上市 获批 装机 拿证 在售 商业化 FDA获批 CE认证 市场获批 上市销售 已获批 批件 药品注册证书 三期完成 marketed approved' },
  { id: 'cue.saidStage.filed', pull: { cue: 1 }, terms: '二类证 NDA BLA 上市申请 申报上市 在报 报产' },
  { id: 'cue.saidStage.phase3', pull: { cue: 1 }, terms: '三期 III期 Ⅲ期 三期临床 III期临床 Ⅲ期临床 确证性临床 注册临床 phase_3' },
  { id: 'cue.saidStage.phase2', pull: { cue: 1 }, terms: '二期 II期 Ⅱ期 二期临床 II期临床 在临床 临床阶段 phase_2' },
  { id: 'cue.saidStage.phase1', pull: { cue: 1 }, terms: '一期 I期 Ⅰ期 一期临床 IND 临床批件 型检 型式检验 phase_1' },
  { id: 'cue.saidStage.early', pull: { cue: 1 }, terms: '临床前 样机 小试 中试 概念验证 早期研发' },
  { id: 'cue.saidSynbio', pull: { cue: 1 }, terms: '合成生物 合成生物学 酶法 酶法合成 酶催化 生物合成 synthetic_biology' },
  { id: 'cue.medical', pull: { cue: 1 }, terms: '医疗 医学 医药 医生 患者 病人 临床 疾病 健康 诊断 治疗 医用 医院 药物 靶点 分子 蛋白 影像 病理 心电 眼底 肿瘤 癌 手术 病历 慢病 就医 医保 康复 护理 基因 细胞 放疗 冠脉 CT MR 心血管 糖尿病 精神 抑郁 生物 用药 药店 healthcare medical clinical health patients genomic drug biology' },
];
