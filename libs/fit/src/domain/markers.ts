import { FIELD_LIMIT } from './text';
import { buildTrie, newMatches } from './trie';

/** Little words that say how what follows is meant. One pass finds them all. */
const KINDS = {
  /** side lines: 「也有…」「旗下…」 */
  aside: '收了 并购 买下 拿下 入股 投了 投资了 也有 也做 也出 也办 还有 还做 另有 兼做 旗下 少量 一小块 一条小线 收购 代理 布局 起家 曾 老本行 近年 延伸 顺带 顺手 捎带 附带 兼营 偶尔 原来 以前 早年 最早 曾经 前身 同集团 另设 另外 参股 背靠 母公司 股东 also formerly previously',
  /** side lines told behind the word: 「…起家」 */
  after: '起家 另一块 布局 有布局 一小块 少量 一点 也做 也有 也卖 也出 也测 是小头 小头 只是配套 卖给了 卖掉 剥离 出售 第二增长 第二曲线 是副业 为辅 起步 出身 背景 旗下 大股东 控股 还早 尚早 没做成 停了 已停 砍了 关了 also is_a_separate',
  /** the main line of business: 「大头还是…」「实际做的是…」 */
  main: '大头 大头还是 大头是 主业 主业是 主营 主营业务为 主要做 主要给 实际做 实际做的是 实为 其实是 核心品种 核心产品 核心业务 专做 专注 专注于 只做 产品为 主打 聚焦 mainly specialises specializes focused',
  /** the same, told behind the word: 「…为主」「…是核心资产」 */
  mainAfter: '为主 为本 为根本 是主业 是核心 为核心 占大头 是大头 收入最大 占八成 占九成 核心资产 起家和主业 mainly',
  /** customers and partners */
  client: '给 为 面向 服务 服务于 供 供应 卖给 销往 客户 客户是 客户有 覆盖 进入 装机 连接 帮 帮助 替 用于 合作 联合 委托 放在 铺进 铺到 装在 卖到 卖进 用在 部署在 for to serving',
  /** customers whose list may go on over several items */
  wide: '给 为 面向 供应 卖给 销往 服务于 装机 覆盖 放在 铺进 铺到 装在 卖到 卖进 用在 部署在',
  /** from here on it is what is done for them */
  stop: '提供 供货 开发 生产 做 建设 运营',
  /** punctuation a side remark or a customer does not cross */
  end: ', ; 。',
  list: '、 :',
  exclude: '不含 不包括 除 除外 以外 依法 不得 禁止 限定 仅限 只限 须经审批 生产企业 许可证',
  negate: '不是 并非 而非 不做 不卖 不搞 没有 别看 并不 不算 无关 不涉及 名字 名为 不属于 不开 不碰 不用 不需要 无需 不靠 不治 不生产 不经营 不接 不代工 不再 从不 没做 退出 砍掉 not without no never doesn rather',
  /** a step of its own development, not a service: 「已完成大动物实验」 */
  done: '完成 做完 做过 做了 已做 通过 开展 正在 启动 处于 在做 进入',
  /** looked at by a testing or reviewing house: 「化妆品检验」 */
  tested: '检验 检测 检定 审评 标准',
  /** what a scope does with a place of care instead of being one: 「生殖医院管理」 */
  managed: '管理 投资 建设 信息 用品 家具 后勤 保洁',
  /** a service done for it, not the thing itself: 「细胞药冷链」「ADC 偶联服务」 */
  service: '服务 运输 冷链 外包 代工 检验 采购 代理 检测服务 媒体 设计 工程',
  /** what makes a place of care only the use of a product: 「辅助生殖器械」「体检报告解读」 */
  object: '用的 器械 设备 软件 系统 耗材 试剂 仪器 报告 仪 机器人 SaaS 平台 信息化 解决方案',
  /** what makes a drug only the work of a machine: 「输液生产线」 */
  machine: '生产线 成套设备 设备 机械 装备 机组 包装机 仪器 柜 包装盒 包装箱 容器 瓶',
  /** longer words in which a marker means nothing */
  plain: '为一体 为特色 为基础 为目标 为载体 更名为 客户端 给药 供体 供氧 供血 服务器 曾用',
} as const;
export type MarkerKind = keyof typeof KINDS;

const bits = new Map<string, number>();
const names = Object.keys(KINDS) as MarkerKind[];
names.forEach((kind, i) => {
  for (const word of KINDS[kind].split(' ').map((w) => w.replaceAll('_', ' '))) bits.set(word, (bits.get(word) ?? 0) | (1 << i));
});
const words = [...bits.keys()];
const maskOf = Int32Array.from(words, (w) => bits.get(w)!);
const trie = buildTrie(words);
export const bit = (kind: MarkerKind): number => 1 << names.indexOf(kind);

/** Markers of one text in order, in arrays used again for the next text. */
export interface Markers {
  at: Int32Array;
  end: Int32Array;
  mask: Int32Array;
  count: number;
  /** all kinds met */
  any: number;
}

const FOUND = newMatches(FIELD_LIMIT);
const MASKS = new Int32Array(FIELD_LIMIT);

/** The markers of a normalised text; the next call overwrites them. */
export function findMarkers(text: string): Markers {
  trie.scan(text, FOUND);
  let any = 0;
  for (let i = 0; i < FOUND.count; i++) any |= MASKS[i] = maskOf[FOUND.terms[i]!]!;
  return { at: FOUND.starts, end: FOUND.ends, mask: MASKS, count: FOUND.count, any };
}
