/** People write the same authority, area or field in many ways; conditions know one code for each. What is not recognised stays as it is and is asked about. */

type Rule = readonly [code: string, pattern: RegExp];

/** 003 第 17 条: the authorities it names; the BRICS regulators by their own names. */
const AUTHORITIES: readonly Rule[] = [
  ['NMPA', /(^|[^A-Z])NMPA([^A-Z]|$)|国家药(品|监)/],
  ['FDA', /(^|[^A-Z])(US|USA)?[ _-]?FDA([^A-Z]|$)|美国食品药品/],
  ['EMA', /(^|[^A-Z])EMA([^A-Z]|$)|欧洲药品管理局/],
  ['CE', /(^|[^A-Z])CE([^A-Z]|$)|欧洲共同体/],
  ['PMDA', /(^|[^A-Z])PMDA([^A-Z]|$)|日本药品/],
  ['TGA', /(^|[^A-Z])TGA([^A-Z]|$)|澳大利亚药品/],
  ['WHO', /(^|[^A-Z])WHO([^A-Z]|$)|世界卫生组织/],
  ['PIC/S', /(^|[^A-Z])PIC[ /_-]?S([^A-Z]|$)|国际药品认证合作组织/],
  ['BRICS', /BRICS|金砖|(^|[^A-Z])(ANVISA|CDSCO|DCGI|SAHPRA|ROSZDRAVNADZOR|MINZDRAV|EDA|EFDA|IFDA|MOHAP|BPOM)([^A-Z]|$)/],
  ['INCI', /(^|[^A-Z])INCI([^A-Z]|$)/],
  ['DMF', /(^|[^A-Z])DMF([^A-Z]|$)/],
];

/** 002: the areas of 一园两城一区. */
const AREAS: readonly Rule[] = [
  ['outside', /OUTSIDE|NOT_IN|OTHER|ELSEWHERE|NONE|之外|以外|区外|片区外/],
  ['life_science_park', /LIFE_?SCIENCE|LIFE_?PARK|生命(科学)?园|SHENGMING/],
  ['medical_device_city', /DEVICE_?(CITY|TOWN)|医疗器械城/],
  ['future_beauty_city', /BEAUTY|MEICHENG|MEI_CHENG|美城/],
  ['synthetic_biology_cluster', /SYN(THETIC|BIO)|合成生物/],
  ['life_science_park', /一园两城一区|ONE_PARK_TWO_CIT/],
];

/** 002 第七条: the fields of the public service platforms. */
const FIELDS: readonly Rule[] = [
  ['synthetic_biology', /SYN(THETIC|BIO)|合成生物/],
  ['cell_gene_therapy', /CELL|GENE_?THERAPY|(^|_)CGT(_|$)|细胞|基因治疗/],
  ['bci', /(^|_)BCI(_|$)|BRAIN_?(COMPUTER|MACHINE)|脑机/],
  ['high_end_device', /DEVICE|医疗器械|医疗装备/],
  ['beauty_health', /BEAUT|COSMETIC|美丽健康|化妆品/],
];

const codeOf = (rules: readonly Rule[], value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  const text = value.toUpperCase();
  return rules.find(([, pattern]) => pattern.test(text))?.[0] ?? value;
};

export const authorityOf = (value: unknown): unknown => codeOf(AUTHORITIES, value);
export const areaOf = (value: unknown): unknown => codeOf(AREAS, value);
export const fieldOf = (value: unknown): unknown => codeOf(FIELDS, value);
