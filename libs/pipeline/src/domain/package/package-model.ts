/** What the two files contain. Pure composition: figures come in as the screens read them and leave as words; renderers only set type. */
import { packageKindLabels } from '../../words';
import type { PackageModel, Section } from './blocks';
import type { PackageInput } from './package-input';
import { nonUniversalSection, planSection, promisesSection, requestsSection } from './points';
import { policySection } from './policy-section';
import { roomsSection } from './rooms-section';

const unknown = '未知';
const numerals = '一二三四五六七八九十';

/** The whole file of one version, sections numbered in the order a reader needs them. */
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
    subtitle: [input.companyName, input.projectTitle].filter(Boolean).join('\u3000'),
    watermark: input.watermark,
    dateLine: `${input.parkTeam}\u3000${input.on}\u3000第 ${input.versionNo} 版${input.approved ? '' : '（草稿）'}${internal ? '\u3000内部资料，不对外提供' : ''}`,
    foot: `${input.parkTeam} · ${input.on}${input.approved ? '' : ' · 草稿'}`,
    sections: sections
      .filter((s): s is Section => s !== null)
      .map((s, i) => ({ ...s, title: `${numerals[i] ?? i + 1}、${s.title}` })),
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
        { title: '项目', width: 32 },
        { title: '内容', width: 62 },
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
