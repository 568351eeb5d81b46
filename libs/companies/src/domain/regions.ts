/** Place words that stand before or in brackets inside a company name. Short form is the region's code. */
const PROVINCES = '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门';
const CITIES =
  '石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 大同 晋中 运城 长治 呼和浩特 包头 赤峰 鄂尔多斯 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 长春 吉林 通化 哈尔滨 齐齐哈尔 大庆 牡丹江 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 昆山 常熟 张家港 江阴 太仓 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 义乌 合肥 芜湖 蚌埠 淮南 马鞍山 安庆 黄山 滁州 阜阳 亳州 福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 南昌 景德镇 九江 赣州 宜春 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 郑州 开封 洛阳 平顶山 安阳 新乡 焦作 许昌 南阳 商丘 信阳 周口 驻马店 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮 南宁 柳州 桂林 北海 玉林 海口 三亚 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 资阳 贵阳 遵义 昆明 曲靖 玉溪 大理 拉萨 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 兰州 天水 西宁 银川 乌鲁木齐 克拉玛依';
const WIDE = '中国 亚太 大中华';

export const regions: ReadonlySet<string> = new Set(`${PROVINCES} ${CITIES} ${WIDE}`.split(' '));
const LONGEST = Math.max(...[...regions].map((r) => r.length));
const FULL: Record<string, string> = {
  内蒙古自治区: '内蒙古', 广西壮族自治区: '广西', 西藏自治区: '西藏', 宁夏回族自治区: '宁夏', 新疆维吾尔自治区: '新疆',
  香港特别行政区: '香港', 澳门特别行政区: '澳门',
};

/** Leading region of a name without punctuation: its short form and how many characters it takes; null when none. */
export function leadingRegion(text: string): { region: string; length: number } | null {
  for (const [full, short] of Object.entries(FULL)) if (text.startsWith(full)) return { region: short, length: full.length };
  for (let n = Math.min(LONGEST, text.length); n >= 2; n--) {
    const word = text.slice(0, n);
    if (!regions.has(word)) continue;
    const suffix = /^[省市]/.test(text.slice(n)) ? 1 : 0;
    return { region: word, length: n + suffix };
  }
  return null;
}

/** True when the whole text is a place: 北京, 北京市, 江苏省. */
export function regionOf(text: string): string | null {
  const lead = leadingRegion(text);
  return lead && lead.length === text.length ? lead.region : null;
}
