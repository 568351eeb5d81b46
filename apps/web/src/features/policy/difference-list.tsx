import { useGet } from '@/api/hooks';
import { number } from '@/ui/format';
import { SkeletonBlock } from '@/ui/skeleton-block';
import { ErrorState } from '@/ui/states';
import { useFactWords } from './api';
import { conditionWords, eventWords } from './clause-conditions';
import type { Condition } from './views';

const FIELDS: Record<string, string> = { title: '标题', summary: '内容', place: '原文位置', when: '条件', scope: '范围', ways: '情形', amount: '金额', capWan: '上限（万元）', ratePct: '比例（%）', wan: '金额（万元）', values: '分档', departments: '责任单位', bring: '材料', ambiguities: '疑点', notes: '说明', caps: '企业上限', validTo: '有效期止', validFrom: '有效期起', gates: '前提', support: '方式', duration: '期限', once: '次数', over: '按什么判断', label: '名称', code: '代码', condition: '条件', per: '周期', clauses: '管哪些条款', event: '触发事项', base: '基数', kind: '类型', capPer: '上限管什么', text: '原文疑点', reading: '理解', number: '文号', draft: '征求意见稿', is: '是', in: '为其中之一', includesAny: '包含任一', absent: '没填写时', years: '年数', exclusiveLevel: '同类支持', together: '同年合计' };
const words = (path: string): string => path.split('.').map((part) => FIELDS[part] ?? (/^\d+$/.test(part) ? `第 ${Number(part) + 1} 项` : part)).join('·');

type Words = Pick<ReturnType<typeof useFactWords>, 'label' | 'value'>;

/** A value in words: figures, conditions, events, gates, caps; what has no words of its own by its fields. */
function show(value: unknown, words: Words): string {
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return words.label(value);
  if (Array.isArray(value)) return value.map((one) => show(one, words)).join('；') || '—';
  const c = value as Condition;
  if (Array.isArray(c.any)) return `下列之一（${show(c.any, words)}）`;
  if (Array.isArray(c.all)) return show(c.all, words);
  if (typeof c.some === 'string') return `${words.label(c.some)}至少一项：${show(c.where, words)}`;
  if ('fact' in c || 'noPenalty' in c || 'landed' in c) return conditionWords(c, words.label, words.value);
  if ('on' in c || 'year' in c || 'crossed' in c || 'grew' in c) return eventWords(c, words.label);
  if ('condition' in c) return `${String(c.label)}：${show(c.condition, words)}`;
  return Object.entries(c).map(([key, one]) => `${FIELDS[key] ?? key} ${show(one, words)}`).join('，');
}

/** Field by field against the version in force before. */
export function DifferenceList({ versionId }: { versionId: string }) {
  const facts = useFactWords();
  const read = useGet('/api/v1/policies/versions/{versionId}/difference', { path: { versionId } as never });
  const items = (read.data as unknown as { items: { path: string; before: unknown; after: unknown }[] } | undefined)?.items;
  if (read.error) return <ErrorState what="差异" error={read.error} onRetry={() => void read.refetch()} />;
  if (!items) return <SkeletonBlock rows={3} label="正在比较" />;
  if (items.length === 0) return <p className="s13 t3" style={{ padding: '8px 16px' }}>内容没有变化。</p>;
  return <div className="policy-diff"><b>字段</b><b>原版</b><b>本版</b>{items.map((item) => [<span key={`${item.path}f`}>{words(item.path)}</span>, <span key={`${item.path}b`} className="old">{show(item.before, facts)}</span>, <span key={`${item.path}a`} className="new">{show(item.after, facts)}</span>])}</div>;
}
