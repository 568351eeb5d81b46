/** 政策测算 inside, 公开政策 for the company: by document, money first, drafts apart and never counted. */
import { amountText, wanText } from '../figures';
import type { PackageEstimate, PackageInput, PackagePolicy, PolicyStatus } from './package-input';
import type { Block, Column, Section } from './blocks';

const none = '—';
const foot = '政策测算（非承诺）。以当年申报指南和主管部门审核为准。';
const statusWords: Record<PolicyStatus, string> = {
  eligible: '初步符合',
  needs_info: '待核实',
  not_eligible: '暂不符合',
  not_in_force: '已到期',
  draft: '征求意见稿',
};
const inside: Column[] = [
  { title: '条款', width: 27 },
  { title: '结论', width: 11 },
  { title: '金额（万元）', width: 17, right: true },
  { title: '测算过程与待核实', width: 32 },
  { title: '依据', width: 13 },
];
const outside: Column[] = [
  { title: '政策条款', width: 33 },
  { title: '结论', width: 12 },
  { title: '需向企业说明', width: 40 },
  { title: '依据', width: 15 },
];

export function policySection(i: PackageInput): Section {
  const p = i.policy,
    internal = i.kind === 'internal',
    title = internal ? '政策测算（非承诺）' : '公开政策';
  if (!p) return { title, blocks: [{ type: 'para', text: '企业政策事实还没有登记，未做测算。' }] };
  const shown = p.items.filter((x) => x.status === 'eligible' || x.status === 'needs_info');
  const documents = [...new Set(shown.map((x) => x.document))];
  const blocks: Block[] = [{ type: 'para', text: basis(p), tone: 'note' }];
  if (shown.length === 0) blocks.push({ type: 'para', text: '目前没有初步符合或待核实的条款。' });
  for (const document of documents)
    blocks.push(
      ...documentBlocks(
        document,
        shown.filter((x) => x.document === document),
        internal,
      ),
    );
  if (internal && p.cuts.length) blocks.push({ type: 'list', items: p.cuts });
  if ((internal || i.showTotal) && shown.length > 0) blocks.push({ type: 'kv', rows: totals(p) });
  const drafts = p.items.filter((x) => x.status === 'draft');
  if (internal && drafts.length)
    blocks.push({
      type: 'para',
      text: `征求意见稿，不是承诺，不计入合计：${drafts.map((x) => `${x.title}（稿中口径 ${amountText(x)}）`).join('；')}`,
      tone: 'dashed',
    });
  blocks.push({ type: 'para', text: foot, tone: 'note' });
  return { title, blocks };
}
const basis = (p: PackageEstimate): string =>
  `测算口径：${p.landing === 'now' ? '现状（未落地的按未落地）' : '假设落地'}，${p.asOf}，政策目录${p.catalogueVersion}。`;

function documentBlocks(document: string, items: readonly PackagePolicy[], internal: boolean): Block[] {
  const paying = items.filter((x) => x.amountKind !== 'none').sort(byMoney);
  const other = items.filter((x) => x.amountKind === 'none');
  const blocks: Block[] = [{ type: 'para', text: `《${document}》`, tone: 'strong' }];
  if (paying.length)
    blocks.push({
      type: 'table',
      columns: internal ? inside : outside,
      rows: paying.map((x) => (internal ? insideRow(x) : outsideRow(x))),
    });
  if (other.length)
    blocks.push({
      type: 'para',
      text: `不计金额的支持：${other.map((x) => `${x.title}（${x.clause}${x.status === 'needs_info' ? '，待核实' : ''}）`).join('、')}。`,
    });
  return blocks;
}
/** What may be counted on stands first, then by how much. */
function byMoney(a: PackagePolicy, b: PackagePolicy): number {
  const rank = (x: PackagePolicy): number => (x.status === 'eligible' ? 0 : 1);
  return rank(a) - rank(b) || (b.amountWan ?? b.upperWan ?? 0) - (a.amountWan ?? a.upperWan ?? 0);
}
const once = (lines: readonly string[]): string[] => [...new Set(lines.map((l) => l.trim()).filter(Boolean))];
function insideRow(x: PackagePolicy): string[] {
  const how = [...(x.arithmetic ? [x.arithmetic] : []), ...once(x.ask).map((q) => `待核实：${q}`)];
  return [x.title, statusWords[x.status], amountText(x), how.join('\n') || none, x.clause];
}
const outsideRow = (x: PackagePolicy): string[] => [
  x.title,
  statusWords[x.status],
  once(x.ask).join('\n') || once(x.need).join('\n') || none,
  x.clause,
];
function totals(p: PackageEstimate): { label: string; value: string }[] {
  const rows = [{ label: '初步符合合计', value: p.bestWan === null ? none : `${wanText(p.bestWan)} 万元` }];
  if (p.upperWan !== null && p.upperWan !== p.bestWan)
    rows.push({ label: '含未定标准上限', value: `≤ ${wanText(p.upperWan)} 万元` });
  rows.push({
    label: '另有待核实',
    value:
      p.needsInfoUpperWan === null
        ? none
        : p.needsInfoUpperWan === 0
          ? '0 万元'
          : `待核实 ≤ ${wanText(p.needsInfoUpperWan)} 万元`,
  });
  return rows;
}
