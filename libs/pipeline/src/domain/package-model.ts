/** What the two files contain. Pure composition: figures come in as the screens read them and leave as words; renderers only set type. */
import { departmentLabels, packageKindLabels, type Department, type PackageKind } from '../words';
import { amountText, areaText, rentText, wanText } from './figures';
import { complianceMissing } from './review';

export interface PackageRoom {
  code: string;
  park: string;
  building: string;
  floor: string;
  areaM2: number;
  rentFenPerM2Day: number | null;
  facts: { label: string; value: string }[];
  availableOn: string | null;
  reasons: string[];
  misses: string[];
  floorUnits: { code: string; areaM2: number; state: 'mine' | 'free' | 'taken' }[];
}
export type PolicyStatus = 'eligible' | 'needs_info' | 'not_eligible' | 'not_in_force' | 'draft';
export interface PackagePolicy {
  clause: string;
  title: string;
  document: string;
  department: string | null;
  status: PolicyStatus;
  amountKind: string;
  amountWan: number | null;
  upperWan: number | null;
  arithmetic: string | null;
  need: string[];
  ask: string[];
}
export interface PackageInput {
  kind: PackageKind;
  versionNo: number;
  on: string;
  approved: boolean;
  parkTeam: string;
  watermark: string | null;
  companyName: string;
  projectTitle: string;
  headline: { label: string; value: string }[];
  sheet: { no: number; label: string; value: string }[];
  promises: { label: string; value: string }[];
  risks: string[];
  rooms: PackageRoom[];
  policy: {
    asOf: string;
    landing: 'now' | 'assumed';
    catalogueVersion: string;
    items: PackagePolicy[];
    bestWan: number | null;
    upperWan: number | null;
    needsInfoUpperWan: number | null;
  } | null;
  requests: { ask: string; answer: string; owner: string; dueOn: string | null }[];
  commitments: { by: string; what: string; dueOn: string | null }[];
  nonUniversal: { text: string; opinions: { department: string; text: string; hasPaper: boolean }[] }[];
  services: string[];
  plan: { step: string; owner: string; dueOn: string | null }[];
  contact: { name: string; phone: string | null } | null;
  showTotal: boolean;
}
export type Block =
  | { type: 'kv'; rows: { label: string; value: string }[] }
  | { type: 'table'; columns: { title: string; width: number; right?: boolean }[]; rows: string[][] }
  | { type: 'para'; text: string; tone?: 'note' | 'warn' | 'dashed' | 'strong' }
  | { type: 'list'; items: string[] }
  | { type: 'floor'; title: string; units: { code: string; areaM2: number; state: 'mine' | 'free' | 'taken' }[] };
export interface Section {
  title: string;
  blocks: Block[];
}
export interface PackageModel {
  kind: PackageKind;
  title: string;
  subtitle: string;
  watermark: string | null;
  dateLine: string;
  foot: string;
  sections: Section[];
}

const unknown = '未知',
  none = '—';
const estimateFoot = '政策测算（非承诺）。以当年申报指南和主管部门审核为准。';
const statusWords: Record<PolicyStatus, string> = {
  eligible: '初步符合',
  needs_info: '待核实',
  not_eligible: '暂不符合',
  not_in_force: '已到期',
  draft: '征求意见稿',
};

export function composePackage(input: PackageInput): PackageModel {
  const internal = input.kind === 'internal';
  const sections = internal
    ? [
        sheetSection(input),
        valueSection(input),
        listSection('风险与预判', input.risks),
        roomsSection(input),
        policySection(input),
        requestsSection(input),
        promisesSection(input),
        nonUniversalSection(input),
        planSection(input),
      ]
    : [
        overviewSection(input),
        roomsSection(input),
        listSection('入驻服务', input.services),
        policySection(input),
        planSection(input),
        contactSection(input),
      ];
  return {
    kind: input.kind,
    title: packageKindLabels[input.kind].replace('（内部）', ''),
    subtitle: `${input.companyName}\u3000${input.projectTitle}`,
    watermark: input.watermark,
    dateLine: `${input.parkTeam}\u3000${input.on}\u3000第 ${input.versionNo} 版${input.approved ? '' : '（草稿）'}${internal ? '\u3000内部资料，不对外提供' : ''}`,
    foot: `${input.parkTeam} · ${input.on}`,
    sections: sections
      .filter((s): s is Section => s !== null)
      .map((s, i) => ({ ...s, title: `${'一二三四五六七八九十'[i] ?? i + 1}、${s.title}` })),
  };
}
const overviewSection = (i: PackageInput): Section => ({ title: '项目概况', blocks: [{ type: 'kv', rows: i.headline }] });
const sheetSection = (i: PackageInput): Section => ({
  title: '项目信息表',
  blocks: [
    {
      type: 'table',
      columns: [
        { title: '序', width: 6 },
        { title: '项目', width: 30 },
        { title: '内容', width: 64 },
      ],
      rows: i.sheet.map((r) => [String(r.no), r.label, r.value || unknown]),
    },
  ],
});
const valueSection = (i: PackageInput): Section => ({
  title: '项目价值',
  blocks: [
    { type: 'kv', rows: i.promises.map((p) => ({ label: p.label, value: p.value || unknown })) },
    { type: 'para', text: '企业预计数，未经核实；协议、到位资金、固定资产投资分别统计。', tone: 'note' },
  ],
});
const listSection = (title: string, items: string[]): Section | null =>
  items.length ? { title, blocks: [{ type: 'list', items }] } : null;

function roomsSection(i: PackageInput): Section {
  if (i.rooms.length === 0) return { title: '载体方案', blocks: [{ type: 'para', text: '尚未选定房源。' }] };
  const internal = i.kind === 'internal';
  const blocks: Block[] = [
    {
      type: 'table',
      columns: [
        { title: '房源', width: 15 },
        { title: '位置', width: 23 },
        { title: '面积（㎡）', width: 14, right: true },
        { title: '租金（元/㎡·天）', width: 19, right: true },
        { title: '月租（万元）', width: 16, right: true },
        { title: '可用', width: 13 },
      ],
      rows: i.rooms.map((r) => [
        r.code,
        `${r.park} ${r.building} ${r.floor}`,
        areaText(r.areaM2),
        r.rentFenPerM2Day === null ? '面议' : rentText(r.rentFenPerM2Day),
        monthRent(r),
        r.availableOn ?? '现房',
      ]),
    },
  ];
  const total = i.rooms.reduce((sum, r) => sum + Math.round(r.areaM2 * 100), 0) / 100;
  blocks.push({
    type: 'para',
    text: `合计 ${areaText(total)} ㎡。租金为含税挂牌价，月租按 365/12 天折算，以合同为准。`,
    tone: 'note',
  });
  for (const r of i.rooms) {
    if (r.facts.length)
      blocks.push({ type: 'kv', rows: [{ label: '房源', value: `${r.building} ${r.floor} ${r.code}` }, ...r.facts] });
    if (internal && (r.reasons.length || r.misses.length))
      blocks.push({ type: 'list', items: [...r.reasons.map((x) => `符合：${x}`), ...r.misses.map((x) => `不足：${x}`)] });
    if (r.floorUnits.length)
      blocks.push({ type: 'floor', title: `${r.building} ${r.floor} 平面位置（按面积示意）`, units: r.floorUnits });
  }
  return { title: '载体方案', blocks };
}
const monthRent = (r: PackageRoom): string =>
  r.rentFenPerM2Day === null ? none : wanText(Math.round((r.areaM2 * r.rentFenPerM2Day * 365) / 12 / 10_000) / 100);

function policySection(i: PackageInput): Section {
  const p = i.policy,
    title = i.kind === 'internal' ? '政策测算（非承诺）' : '公开政策';
  if (!p) return { title, blocks: [{ type: 'para', text: '企业政策事实还没有登记，未做测算。' }] };
  const shown = p.items.filter((x) => x.status === 'eligible' || x.status === 'needs_info');
  const drafts = p.items.filter((x) => x.status === 'draft');
  const internal = i.kind === 'internal';
  const columns = internal
    ? [
        { title: '条款', width: 29 },
        { title: '结论', width: 11 },
        { title: '金额（万元）', width: 14, right: true },
        { title: '测算过程', width: 28 },
        { title: '依据', width: 18 },
      ]
    : [
        { title: '政策条款', width: 38 },
        { title: '结论', width: 13 },
        { title: '需向企业说明', width: 25 },
        { title: '依据', width: 24 },
      ];
  const row = (x: PackagePolicy): string[] =>
    internal
      ? [
          x.title,
          statusWords[x.status],
          amountText(x),
          x.arithmetic ?? (x.ask.length ? `待核实：${x.ask.join('；')}` : none),
          `${x.document} ${x.clause}`,
        ]
      : [x.title, statusWords[x.status], x.ask.join('；') || x.need.join('；') || none, `${x.document} ${x.clause}`];
  const blocks: Block[] = [
    {
      type: 'para',
      text: `测算口径：${p.landing === 'now' ? '现状（未落地的按未落地）' : '假设落地'}，${p.asOf}，目录 ${p.catalogueVersion}。`,
      tone: 'note',
    },
  ];
  blocks.push(
    shown.length ? { type: 'table', columns, rows: shown.map(row) } : { type: 'para', text: '目前没有初步符合或待核实的条款。' },
  );
  if (internal || i.showTotal)
    blocks.push({
      type: 'kv',
      rows: [
        { label: '初步符合', value: p.bestWan === null ? none : `${wanText(p.bestWan)} 万元` },
        { label: '含封顶上限', value: p.upperWan === null ? none : `≤ ${wanText(p.upperWan)} 万元` },
        { label: '待核实上限', value: p.needsInfoUpperWan === null ? none : `待核实 ≤ ${wanText(p.needsInfoUpperWan)} 万元` },
      ],
    });
  if (internal && drafts.length)
    blocks.push({
      type: 'para',
      text: `征求意见稿，不是承诺，不计入合计：${drafts.map((x) => `${x.title}（稿中口径 ${amountText(x)}）`).join('；')}`,
      tone: 'dashed',
    });
  blocks.push({ type: 'para', text: estimateFoot, tone: 'note' });
  return { title, blocks };
}
const requestsSection = (i: PackageInput): Section => ({
  title: '诉求逐条答复',
  blocks: i.requests.length
    ? [
        {
          type: 'table',
          columns: [
            { title: '企业诉求', width: 34 },
            { title: '答复', width: 38 },
            { title: '责任人', width: 14 },
            { title: '时限', width: 14 },
          ],
          rows: i.requests.map((r) => [r.ask, r.answer || '待答复', r.owner || unknown, r.dueOn ?? none]),
        },
      ]
    : [{ type: 'para', text: '没有登记诉求。' }],
});
const promisesSection = (i: PackageInput): Section | null =>
  i.commitments.length
    ? {
        title: '双方约定',
        blocks: [
          {
            type: 'table',
            columns: [
              { title: '责任方', width: 20 },
              { title: '事项', width: 62 },
              { title: '时限', width: 18 },
            ],
            rows: i.commitments.map((c) => [c.by, c.what, c.dueOn ?? none]),
          },
        ],
      }
    : null;

/** A point beyond published policy is printed only with its three opinions attached; otherwise only the fact that it is held back. */
function nonUniversalSection(i: PackageInput): Section | null {
  if (i.nonUniversal.length === 0) return null;
  const blocks = i.nonUniversal.flatMap((item, n): Block[] => {
    const gaps = complianceMissing(item.opinions);
    if (gaps.length)
      return [
        {
          type: 'para',
          tone: 'warn',
          text: `第 ${n + 1} 项未附${gaps.map((d) => departmentLabels[d]).join('、')}意见，内容不打印。`,
        },
      ];
    return [
      { type: 'para', tone: 'strong', text: `${n + 1}. ${item.text}` },
      {
        type: 'kv',
        rows: item.opinions.map((o) => ({
          label: `${departmentLabels[o.department as Department] ?? o.department}意见`,
          value: o.text,
        })),
      },
    ];
  });
  return { title: '非普惠事项', blocks };
}
const planSection = (i: PackageInput): Section => ({
  title: '推进计划',
  blocks: i.plan.length
    ? [
        {
          type: 'table',
          columns: [
            { title: '事项', width: 56 },
            { title: '责任人', width: 22 },
            { title: '时限', width: 22 },
          ],
          rows: i.plan.map((s) => [s.step, s.owner || (i.kind === 'internal' ? unknown : none), s.dueOn ?? none]),
        },
      ]
    : [{ type: 'para', text: '计划待定。' }],
});
const contactSection = (i: PackageInput): Section | null =>
  i.contact
    ? {
        title: '联系人',
        blocks: [
          {
            type: 'kv',
            rows: [
              { label: '姓名', value: i.contact.name },
              ...(i.contact.phone ? [{ label: '电话', value: i.contact.phone }] : []),
            ],
          },
        ],
      }
    : null;
