/** Requests answered one by one, what both sides agreed, 非普惠事项 and the plan. */
import { departmentLabels, type Department } from '../../words';
import { complianceMissing } from '../review';
import type { PackageInput } from './package-input';
import type { Block, Section } from './blocks';

const none = '—';

export const requestsSection = (i: PackageInput): Section => ({
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
          rows: i.requests.map((r) => [r.ask, r.answer || '待答复', r.owner || none, r.dueOn ?? none]),
        },
      ]
    : [{ type: 'para', text: '没有登记诉求。' }],
});
export const promisesSection = (i: PackageInput): Section | null =>
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
export function nonUniversalSection(i: PackageInput): Section | null {
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
/** The company's copy names no person unless one was written in. */
export function planSection(i: PackageInput): Section {
  const title = '推进计划';
  if (i.plan.length === 0) return { title, blocks: [{ type: 'para', text: '计划待定。' }] };
  const owned = i.plan.some((s) => s.owner);
  return {
    title,
    blocks: [
      {
        type: 'table',
        columns: [
          { title: '事项', width: owned ? 58 : 78 },
          ...(owned ? [{ title: '责任人', width: 20 }] : []),
          { title: '时限', width: 22 },
        ],
        rows: i.plan.map((s) => [s.step, ...(owned ? [s.owner || none] : []), s.dueOn ?? '待定']),
      },
    ],
  };
}
