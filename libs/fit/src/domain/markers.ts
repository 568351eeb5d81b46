import { buildTrie } from './trie';

/** Little words that say how what follows is meant. One pass finds them all. */
const KINDS = {
  /** side lines: 「也有…」「旗下…」 */
  aside: '也有 也做 也出 也办 还有 还做 另有 兼做 旗下 少量 一小块 一条小线 收购 代理 布局 起家 曾 老本行 近年 延伸 also',
  /** side lines told behind the word: 「…起家」 */
  after: '起家 一小块 少量 一点 也做 也有 也卖 也出 也测 also',
  /** customers and partners */
  client: '给 为 面向 服务 服务于 供 供应 卖给 销往 客户 客户是 客户有 覆盖 进入 装机 连接 帮 帮助 用于 合作 联合 委托 for to serving',
  /** customers whose list may go on over several items */
  wide: '给 为 面向 供应 卖给 销往 服务于 装机 覆盖',
  /** from here on it is what is done for them */
  stop: '提供 供货 开发 生产 做 建设 运营',
  /** punctuation a side remark or a customer does not cross */
  end: ', ; 。',
  list: '、 :',
  exclude: '不含 不包括 除 除外 以外 依法 不得 禁止 限定 仅限 只限 须经审批',
  negate: '不是 并非 而非 不做 不卖 不搞 没有 别看 并不 不算 无关 不涉及 名字 名为 不属于 not without',
  /** a service done for it, not the thing itself: 「细胞药冷链」「ADC 偶联服务」 */
  service: '服务 运输 冷链 外包 代工 检验 采购 代理 检测服务 媒体 设计 工程',
  /** what makes a place of care only the use of a product: 「辅助生殖器械」「体检报告解读」 */
  object: '器械 设备 软件 系统 耗材 试剂 仪器 报告 仪 机器人 SaaS 平台 信息化 解决方案',
  /** longer words in which a marker means nothing */
  plain: '为主 为一体 为核心 为特色 为基础 为目标 为载体 更名为 客户端 给药 供体 供氧 供血 服务器 曾用',
} as const;
export type MarkerKind = keyof typeof KINDS;

const bits = new Map<string, number>();
const names = Object.keys(KINDS) as MarkerKind[];
names.forEach((kind, i) => {
  for (const word of KINDS[kind].split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << i));
});
const words = [...bits.keys()];
const maskOf = Int32Array.from(words, (w) => bits.get(w)!);
const trie = buildTrie(words);
export const bit = (kind: MarkerKind): number => 1 << names.indexOf(kind);

export interface Markers {
  at: number[];
  end: number[];
  mask: number[];
  /** all kinds met */
  any: number;
}

export function findMarkers(text: string): Markers {
  const m: Markers = { at: [], end: [], mask: [], any: 0 };
  trie.scan(text, (term, start, end) => {
    const mask = maskOf[term]!;
    m.at.push(start);
    m.end.push(end);
    m.mask.push(mask);
    m.any |= mask;
  });
  return m;
}
