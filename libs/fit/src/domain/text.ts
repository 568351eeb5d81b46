/**
 * Text as the scorer reads it: same length as the original (offsets stay valid), half width, lower case, simplified,
 * control characters as blanks. NFKC is not used because it changes lengths.
 */
const TRADITIONAL = '醫療藥劑製備體診斷創傷導關節顯內視鏡儀檢驗測試產業務術機構腦電極細實臨單雙對護養總經銷貿險種農獸飼蟲廣繼續發現開網絡數據軟雲統計練習識別訊號類專國際兒婦齒門線圖書會議顧問財資區塊鏈環質譜離無與為學應標誌準確級華東萬聯億達強衛濟潤龍鳳飛馬鳥魚豬雞貓顆針縫釘鋼鈦鎂矽納濾膠膚髮臟腎腸脈腫結點讀寫論壇辦設樣變異轉錄組織纖維監聽說';
const SIMPLIFIED = '医疗药剂制备体诊断创伤导关节显内视镜仪检验测试产业务术机构脑电极细实临单双对护养总经销贸险种农兽饲虫广继续发现开网络数据软云统计练习识别讯号类专国际儿妇齿门线图书会议顾问财资区块链环质谱离无与为学应标志准确级华东万联亿达强卫济润龙凤飞马鸟鱼猪鸡猫颗针缝钉钢钛镁硅纳滤胶肤发脏肾肠脉肿结点读写论坛办设样变异转录组织纤维监听说';

const MAP = new Uint16Array(65536);
for (let c = 0; c < 65536; c++) {
  let to = c;
  if (c >= 0xff01 && c <= 0xff5e) to = c - 0xfee0;
  if ((c < 32 && c !== 10) || c === 127 || c === 0x3000 || c === 0xa0 || c === 0xfeff || c === 0x200b) to = 32;
  if (to >= 65 && to <= 90) to += 32;
  MAP[c] = to;
}
for (let i = 0; i < TRADITIONAL.length; i++) MAP[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
for (const dash of '‐‑‒–—－―') MAP[dash.charCodeAt(0)] = 45;

/** Longest text one field is read to; more is cut (a registry scope has under 4,000 characters). */
export const FIELD_LIMIT = 20_000;

/** Filled and read within one call. */
const SCRATCH = new Uint16Array(FIELD_LIMIT);
const BYTES = Buffer.from(SCRATCH.buffer);

/** Normalises one field; the answer has one code unit per code unit of the input (up to FIELD_LIMIT). */
export function normalise(text: string): string {
  const n = Math.min(text.length, FIELD_LIMIT);
  for (let i = 0; i < n; i++) SCRATCH[i] = MAP[text.charCodeAt(i)]!;
  return BYTES.toString('utf16le', 0, n * 2);
}
