import { leadSources } from '../words';

const HINTS: [RegExp, string][] = [
  [/展会|展览|博览|服贸会|进博|会展|fair|expo|exhibition/i, 'fair'],
  [/推荐|介绍|转介|referr?al|引荐/i, 'referral'],
  [/外出|驻外|上门/, 'trip'],
  [/来访|接待|walk.?in/i, 'visit'],
  [/来电|来函|热线|咨询电话|inbound/i, 'inbound'],
  [/网络|网站|公众号|线上|搜索|online|web/i, 'online'],
  [/名录|名单|工商|登记|registry|数据库/i, 'registry'],
  [/产业链|链主|供应链|chain/i, 'chain'],
  [/协会|商会|联盟|学会/, 'association'],
  [/交办|上级|区里|市里|领导/, 'assigned'],
  [/活动|论坛|沙龙|路演|会议|forum|event/i, 'event'],
];

/** A known code for what people call a source; other words stay as they are, at most 60 characters. */
export function sourceCode(text: string): string {
  const word = text.trim();
  if (word in leadSources) return word;
  const label = Object.entries(leadSources).find(([, name]) => name === word);
  return label?.[0] ?? HINTS.find(([pattern]) => word.length <= 8 && pattern.test(word))?.[1] ?? (word.slice(0, 60) || 'other');
}
