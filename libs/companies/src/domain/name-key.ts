import { Converter } from 'opencc-js/t2cn';
import { leadingRegion, regionOf } from './regions';

const toSimplified = Converter({ from: 't', to: 'cn' });

/** What a company name says, taken apart. Two names with the same `key` and region are the same words; never merge on that alone. */
export interface NameKey {
  /** Core plus branch, without region and legal form; compare together with `region`. */
  key: string;
  region: string | null;
  core: string;
  /** As written, simplified: 有限公司, 股份有限公司, CO LTD …; '' when the name has none. */
  legalForm: string;
  /** The branch's own words when the name is a 分公司/分院/分部 …: 上海分公司. */
  branch: string | null;
  /** Whole name, normalised, brackets and dots gone. */
  plain: string;
}

const LEGAL =
  /(?:(?:集团)?(?:股份)?有限(?:责任)?公司|股份公司|(?:普通|特殊普通|有限)?合伙企业?|个人独资企业|总公司|公司)$/;
const LEGAL_EN = /(?:[ ,.]+(?:CO|COMPANY|LTD|LIMITED|INC|INCORPORATED|LLC|LLP|CORP|CORPORATION|GMBH|AG|SA|PLC|PTE|BV|KK|PTY)\b\.?)+$/;
const BRANCH = /(?:分公司|分部|分院|分所|分厂|分店|办事处|代表处|工作站)$/;

/** NFKC, traditional → simplified, upper case, one kind of bracket. */
export function simplify(name: string): string {
  return toSimplified(name.normalize('NFKC')).toUpperCase().replace(/[〔【［[{<《〈]/g, '(').replace(/[〕】］\]}>》〉]/g, ')');
}
/** Only letters, digits and Chinese characters stay. */
export const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The company-name key. Every text has an answer; an empty one has empty parts. */
export function nameKey(name: string): NameKey {
  const text = simplify(name).trim();
  const plain = bare(text);
  const { head, branch } = splitBranch(text);
  const english = head.match(LEGAL_EN)?.[0] ?? '';
  let rest = english ? head.slice(0, -english.length) : head;
  let region: string | null = null;
  rest = rest.replace(/\(([^()]*)\)/g, (_, inside: string) => {
    const place = regionOf(bare(inside));
    if (place) {
      region ??= place;
      return '';
    }
    return /^(?:普通合伙|特殊普通合伙|有限合伙|筹|示例)$/.test(bare(inside)) ? '' : inside;
  });
  rest = bare(rest);
  const legal = rest.match(LEGAL)?.[0] ?? '';
  const group = legal.startsWith('集团') ? '集团' : '';
  let core = legal && rest.length > legal.length ? rest.slice(0, -legal.length) + group : rest;
  const lead = leadingRegion(core);
  if (lead && core.length - lead.length >= 2) {
    const district = core.slice(lead.length).match(/^[\u4e00-\u9fff]{2}[区县](?=.{2})/)?.[0] ?? '';
    region = region ?? lead.region;
    core = core.slice(lead.length + district.length);
  }
  const legalForm = (group ? legal.slice(2) : legal) || bare(english);
  return { key: branch ? `${core}|${branch}` : core, region, core, legalForm, branch, plain };
}

/** 「甲有限公司上海分公司」→ head 「甲有限公司」, branch 「上海分公司」; 「甲上海分公司」 keeps its place in the branch too. */
function splitBranch(text: string): { head: string; branch: string | null } {
  const end = text.match(BRANCH)?.[0];
  if (!end) return { head: text, branch: null };
  const before = text.slice(0, -end.length);
  const legal = before.lastIndexOf('公司');
  if (legal > 0) return { head: before.slice(0, legal + 2), branch: bare(before.slice(legal + 2)) + end };
  const place = [...before].findIndex((_, i) => i >= 2 && regionOf(bare(before.slice(i))) !== null);
  return place > 0 ? { head: before.slice(0, place), branch: bare(before.slice(place)) + end } : { head: before, branch: end };
}
