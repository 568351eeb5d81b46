import type { LexGroup } from './types';

/** 「医疗器械Ⅰ类、Ⅱ类」「Ⅱ、Ⅲ类医疗器械」 however classes are written; only lists that reach class two or three. */
const classLists = ['Ⅰ Ⅱ Ⅲ', 'I II III', 'I Ⅱ Ⅲ', 'Ⅰ II III', '一 二 三', '第一 第二 第三'].flatMap((way) => {
  const [a, b, c] = way.split(' ') as [string, string, string];
  const lists = [[b], [c], [a, b], [b, c], [c, b], [a, c], [a, b, c]].flatMap((l) => [l.join('类、'), l.join('、'), l.join('类')]);
  return lists.flatMap((l) => [`医疗器械${l}类`, `${l}类医疗器械`, `医疗器械(${l}类)`]);
}).join(' ');

/** Fields of medicine as they stand before 仪器, 器械 … in a name: such a company makes things and treats nobody. */
const fields = '眼科 口腔 齿科 牙科 妇产 妇科 骨科 康复 耳鼻喉 皮肤 儿科 体检 中医 美容 肛肠 泌尿 神经 心血管'.split(' ');
/** Words of names, by template. */
export const deviceNames = fields.flatMap((f) => '仪器 器械 医疗器械 设备 医疗设备 器材 材料 用品 医疗用品'.split(' ').map((t) => f + t)).join(' ');

/** Standard phrases of the company registry: what a licence says of its holder, and what any company lists beside its trade. */
export const registry: LexGroup[] = [
  { id: 'dev.licence', sub: 'device_other', pull: { dev: 5 }, terms: `
    第二类医疗器械生产 第三类医疗器械生产 二类医疗器械生产 三类医疗器械生产 Ⅱ类医疗器械生产 Ⅲ类医疗器械生产 II类医疗器械生产 III类医疗器械生产 第二、三类医疗器械生产 第二类、第三类医疗器械生产 Ⅱ、Ⅲ类医疗器械生产 II、III类医疗器械生产` },
  { id: 'dev.classes', sub: 'device_other', pull: { dev: 3 }, terms: classLists },
  { id: 'drug.licence', sub: 'drug_other', pull: { drug: 5 }, terms: '药品委托生产 生物药品制造 化学药品制剂制造 化学药品原料药制造 中成药制造 中成药生产 基因工程药物和疫苗制造 基因工程药物生产 疫苗生产 血液制品生产' },
  { id: 'front.licence', sub: 'frontier_cell', pull: { front: 5, drug: 1.5 }, terms: '人体干细胞技术开发和应用 人体干细胞技术开发 人体基因诊断与治疗技术开发 基因诊断与治疗技术开发和应用 细胞技术研发和应用' },
  { id: 'live.licence', sub: 'living_special', pull: { live: 5 }, terms: `
    许可项目:医疗服务 许可项目:诊所服务 许可项目:医疗美容服务 许可经营项目:医疗服务 诊疗服务(以医疗机构执业许可证 营利性医疗机构 医疗机构经营 医院经营 医疗机构服务 住院医疗服务 门诊医疗服务` },
  { id: 'cue.beside', pull: { cue: 1 }, terms: `
    非居住房地产租赁 住房租赁 房地产租赁 停车场服务 停车服务 农业科学研究和试验发展 工程和技术研究和试验发展 农林牧渔技术推广 专用药剂 药剂材料 水处理药剂 处理药剂 分包装
    总公司生产的 母公司生产的 集团公司生产的 本集团生产的 他人生产的 医疗器械互联网信息服务 药品互联网信息服务 互联网药品信息服务 互联网药品、医疗器械信息服务 以自有资金从事投资活动 自有资金投资 科技中介服务 翻译服务
    开发后的产品 开发后产品 开发后的新产品 自行开发后的产品 自行开发后产品 自行开发的产品 自主开发后的产品 自主研发产品 自行研制的新产品 自行研制的产品 自产产品 自产品 开发后经鉴定合格的产品 开发后经鉴定合格的新产品 本公司开发的产品 本企业自产产品 成员企业自产产品 生产所需的原辅材料 生产、科研所需 科研所需的原辅材料
    软件及辅助设备 软硬件及辅助设备 软硬件及外围设备 计算机及辅助设备 及辅助设备 兽医专用器械 医疗保健品 医疗信息咨询 过滤器 水质采样 防火封堵 封堵材料 喷砂板 氢氧化钠 氢氧化钾 氢氧化` },
];
